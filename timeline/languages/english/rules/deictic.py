"""Months, seasons, years and the like by where the text or the tale stands: "last May", "the following year"."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import DAYS, PARTS, STEPS
from timeline.values import (
    Duration,
    Expression,
    Fields,
    Grain,
    Inside,
    Near,
    Nth,
    Part,
)
from timeline.values.expression import Anchor, Mod, PartOfDay, SeasonName


@english.rule("(?P<step>last|next|this|this coming|this past|the coming) {month}", when=guards.capital_month)
def near_month(step: str, month: int) -> Expression:
    """last May"""
    return Near(Fields(month=month), STEPS[step.rsplit(maxsplit=1)[-1]])


@english.rule("(?P<step>last|next|this) {month} {day}")
def near_month_day(step: str, month: int, day: int) -> Expression:
    """last May 5"""
    return Near(Fields(month=month, day=day), STEPS[step])


@english.rule(
    "(?P<step>last|next|this|this coming|this past|the coming|the following|the previous|the next) {season}",
    when=guards.unless(after=r"\s+street\b"),
    tense=True,
)
def near_season(step: str, season: SeasonName) -> Expression:
    """this summer; last fall"""
    word = step.rsplit(maxsplit=1)[-1]
    told: Anchor = "narrative" if word in {"following", "previous"} else "publication"
    return Near(Fields(season=season), STEPS[word], "running" if step == "the next" else told)


@english.rule(
    "(?:the )?(?:calendar|full|whole|entire) (?:calendar )?year",
    "(?:the )?(?P<step>last|current|next|this|previous) (?:calendar|full) year",
)
def calendar_year(step: str = "this") -> Expression:
    """the current calendar year"""
    return Near(Grain.YEAR, STEPS[step])


@english.rule(
    "the (?:next|coming) {oneunit}", when=guards.only(before=r"\b(?:over|for|within)\s+", after=r"(?! or\b|'s)")
)
def over_the_next(oneunit: Grain) -> Expression | None:
    """over the next year: from now on"""
    return Duration(1, oneunit, side=1) if oneunit >= Grain.HOUR else None


@english.rule(
    "the (?:last|final|first|opening) {oneunit}",
    when=guards.only(
        after=r" of (?!the (?:day|week|month|quarter|season|year|decade|century)\b)(?:the|his|her|its|their|our|my|an?|(?-i:[A-Z]))\b"
    ),
)
def last_of_its(oneunit: Grain) -> Expression | None:
    """the last month of the war, the first: how long, nobody says when"""
    return Duration(1, oneunit) if oneunit > Grain.DAY and oneunit is not Grain.QUARTER else None


@english.rule(
    "the last {oneunit}",
    when=guards.only(
        before=r"\b(?:over|for|within|during|in)\s+", after=r"(?! (?:of|and a|or|ended|before)\b|'s|,? which)"
    ),
)
def over_the_last(oneunit: Grain) -> Expression | None:
    """over the last year: up to now"""
    return Duration(1, oneunit, side=-1) if oneunit >= Grain.HOUR and oneunit is not Grain.QUARTER else None


@english.rule(
    "the (?P<step>following|next|previous|preceding) {part}",
    "the {part} (?P<step>before|after)",
    when=guards.narrative_unit,
    tense=True,
)
def next_part(step: str, part: PartOfDay) -> Expression:
    """the next morning; the night before"""
    ahead = step in {"following", "next", "after"}
    return Inside(Near(Grain.DAY, 1 if ahead else -1, "narrative"), Fields(part=part))


@english.rule(
    "(?:the )?(?P<step>previous|preceding|prior|following) {oneunit}",
    "the (?P<step>next) {oneunit}",
    "the {oneunit} (?P<step>before|after)",
    "the very (?P<step>next) {oneunit}",
    when=guards.narrative_unit,
    tense=True,
)
def narrative_unit(step: str, oneunit: Grain) -> Expression | None:
    """the following year; the previous day; the day before"""
    if oneunit < Grain.DAY:
        return None
    return Near(oneunit, 1 if step in {"following", "next", "after"} else -1, "narrative")


@english.rule(
    "next day",
    when=guards.unless(before=r"\b(?:the|in|within|over)\s+[`'\"]*\s?", after=r"\s+or\b|-|\s+(?:delivery|service)\b"),
    tense=True,
)
def next_day() -> Expression:
    """Next day they fled: the day after what is told"""
    return Near(Grain.DAY, 1, "narrative")


@english.rule(
    "next (?P<part>morning|afternoon|evening|night)",
    when=guards.unless(
        before=r"\b(?:the|in|within|over|a|my|his|her|our|their|for|from|of)\s+[`'\"]*\s?", after=r"-|'s"
    ),
    tense=True,
)
def next_bare_part(part: str) -> Expression:
    """Next morning they fled"""
    return Inside(Near(Grain.DAY, 1, "narrative"), Fields(part=PARTS[part]))


@english.rule("(?P<when>early|late|earlier|later|mid) next {oneunit}")
def next_unit_part(when: str, oneunit: Grain) -> Expression | None:
    """early next year: of what is to come that after the publication"""
    return Part(Near(oneunit, 1, "running"), part_of(when))


@english.rule("(?P<when>early|late|earlier|later|mid) (?:in )?(?:the )?(?P<step>following|next|previous) {oneunit}")
def narrative_unit_part(when: str, step: str, oneunit: Grain) -> Expression | None:
    """early the next year"""
    return Part(Near(oneunit, -1 if step == "previous" else 1, "narrative"), part_of(when))


@english.rule(
    "(?:that|the same|that same|that very|this same|this very) {oneunit}",
    when=guards.that_unit,
    tense=True,
)
def that_unit(oneunit: Grain) -> Expression | None:
    """that year; the same day"""
    return None if oneunit < Grain.DAY else Near(oneunit, 0, "narrative")


@english.rule(
    "(?:that(?: same| very)?|the (?:very )?same) {part}",
    "(?:later|earlier|late|early) (?:that(?: same)?|the same) {part}",
    tense=True,
)
def that_part(part: PartOfDay) -> Expression:
    """that evening"""
    return Inside(Near(Grain.DAY, 0, "narrative"), Fields(part=part))


@english.rule(
    "(?:the )?(?P<step>last|past|this|this past|current|this current|present|next|coming|upcoming|this coming) {oneunit}",
    when=guards.near_unit,
)
def near_unit(step: str, oneunit: Grain) -> Expression | None:
    """last month; this week; the current year; next decade"""
    word = step.rsplit(maxsplit=1)[-1]
    if oneunit < Grain.DAY or (oneunit is Grain.DAY and word == "last"):  # "her last day there" is not yesterday
        return None
    if word == "past" and step != "this past":
        return Duration(1, oneunit, side=-1)
    return Near(oneunit, STEPS[word])


@english.rule("that {month}", "that {season}", when=guards.told_of_month, tense=True)
def that_month(month: int | None = None, season: SeasonName | None = None) -> Expression:
    """that May; that summer"""
    return Near(Fields(month=month, season=season), 0, "narrative")


@english.rule("the (?P<step>following|next|previous|preceding) {month}(?: {day})?")
def following_month(step: str, month: int, day: int | None = None) -> Expression:
    """the following May; the previous July"""
    return Near(Fields(month=month, day=day), 1 if step in {"following", "next"} else -1, "narrative")


@english.rule(
    "(?P<when>early|earlier|late|later|mid)[- ](?:in )?(?:the )?(?P<step>this|last|next|past|current|coming) {oneunit}",
    "(?P<when>early|earlier|late|later) on (?P<step>this|last|next) {oneunit}",
)
def part_of_near(when: str, step: str, oneunit: Grain) -> Expression | None:
    """earlier this month; late last year"""
    return Part(Near(oneunit, STEPS[step]), part_of(when))


@english.rule(
    "(?P<when>early|earlier|late|later)[- ](?P<step>this|last|next) {season}",
    "(?P<when>earlier|later) (?P<step>this) {part}",
)
def part_of_near_season(
    when: str, step: str, season: SeasonName | None = None, part: PartOfDay | None = None
) -> Expression:
    """late last summer; later this afternoon"""
    if part is not None:
        return Part(Inside(Near(Grain.DAY, 0), Fields(part=part)), part_of(when))
    return Part(Near(Fields(season=season), STEPS[step]), part_of(when))


@english.rule("(?P<when>early|earlier|late|later|mid)[- ](?P<step>last|next|this) {month}")
def part_of_near_month(when: str, step: str, month: int) -> Expression:
    """late last May"""
    return Part(Near(Fields(month=month), STEPS[step]), part_of(when))


@english.rule(
    "(?P<when>earlier|later|late|early) (?:on )?(?:in )?(?P<which>that|the|that same|the same) {oneunit}",
    when=guards.unless(after=r"\s+of\b"),
    tense=True,
)
def part_of_that(when: str, which: str, oneunit: Grain) -> Expression | None:
    """later that year; earlier in the year"""
    anchor: Anchor = "running" if which == "the" else "narrative"
    return None if oneunit < Grain.DAY else Part(Near(oneunit, 0, anchor), part_of(when))


@english.rule(
    "(?P<when>earlier|later|late|early) (?P<word>today|yesterday|tomorrow)",
    "(?P<when>early|late) (?P<word>yesterday|today|tomorrow) (?P<rest>{part})",
)
def part_of_day_word_(when: str, word: str, part: PartOfDay | None = None) -> Expression:
    """earlier today"""
    inner: Expression = Near(Grain.DAY, DAYS[word])
    return Part(Inside(inner, Fields(part=part)) if part else inner, part_of(when))


@english.rule("(?P<when>mid-?)[- ]?{part} (?P<word>yesterday|today|tomorrow)")
def mid_part(when: str, part: PartOfDay, word: str) -> Expression:
    """mid-afternoon yesterday"""
    return Part(Inside(Near(Grain.DAY, DAYS[word]), Fields(part=part)), part_of(when.rstrip("-")))


@english.rule(
    "the {ordinal} (?P<target>day|week|month|quarter|half) of (?:the )?(?P<step>last|this|next|current|coming) {oneunit}",
    "the (?P<target>day|week|month|quarter|half) {ordinal}",
)
def nth_of_near(ordinal: int, target: str, step: str = "this", oneunit: Grain = Grain.YEAR) -> Expression | None:
    """the first week of next month"""
    return Nth(ordinal, Grain[target.upper()], Near(oneunit, STEPS[step]))


def part_of(word: str) -> Mod:
    """The TIMEX3 `mod` of "early", "mid" and "late"."""
    table: dict[str, Mod] = {"early": "START", "earlier": "START", "mid": "MID", "late": "END", "later": "END"}
    return table[word]
