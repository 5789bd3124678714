"""Expressions that point from where the text stands: today, last month, three weeks ago, the following year."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import PARTS, SEASONS
from timeline.values import (
    Duration,
    Expression,
    Fields,
    Grain,
    Inside,
    Near,
    Nth,
    Offset,
    Part,
    Reference,
)
from timeline.values.expression import Anchor, Mod, PartOfDay, SeasonName

STEPS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "this": 0, "current": 0, "present": 0,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1,
}  # fmt: skip
DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
HEDGES: dict[str, Mod] = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "some": "APPROX",
    "nearly": "LESS_THAN", "close to": "LESS_THAN", "just shy of": "LESS_THAN", "fewer than": "LESS_THAN", "well under": "LESS_THAN",
    "a little under": "LESS_THAN", "slightly less than": "LESS_THAN", "just less than": "LESS_THAN", "almost": "LESS_THAN", "less than": "LESS_THAN", "under": "LESS_THAN", "just under": "LESS_THAN",
    "more than": "MORE_THAN", "over": "MORE_THAN", "just over": "MORE_THAN", "well over": "MORE_THAN", "upwards of": "MORE_THAN",
    "just more than": "MORE_THAN", "a little over": "MORE_THAN", "a little more than": "MORE_THAN", "slightly more than": "MORE_THAN",
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE", "no fewer than": "EQUAL_OR_MORE", "a minimum of": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS",
    "as many as": "EQUAL_OR_LESS", "a maximum of": "EQUAL_OR_LESS",
}  # fmt: skip
HEDGE = "(?P<hedge>" + "|".join(sorted(HEDGES, key=len, reverse=True)) + ") "


@english.rule(
    "(?P<word>today|yesterday|tomorrow)",
    "(?:the )?(?P<word>today|yesterday|tomorrow)",
    when=guards.no_title,
)
def day_word(word: str) -> Expression:
    """today; yesterday"""
    return Near(Grain.DAY, DAYS[word])


@english.rule("the day (?P<word>before yesterday|after tomorrow)", when=guards.no_film)
def day_word_far(word: str) -> Expression:
    """the day before yesterday"""
    return Near(Grain.DAY, -2 if word.startswith("before") else 2)


@english.rule("tonight", "overnight tonight", when=guards.no_title)
def tonight() -> Expression:
    """tonight"""
    return Inside(Near(Grain.DAY, 0), Fields(part="NI"))


@english.rule("(?:late )?last night")
def last_night() -> Expression:
    """last night"""
    return Inside(Near(Grain.DAY, -1), Fields(part="NI"))


@english.rule(
    "overnight",
    tense=True,
    when=guards.only(
        after=r"(?!\s+(?:[a-z]+(?:s|er)?\s+)?(?:service|delivery|rate|solution|success|sensation|fix|stay|trip|train|bus|bag|curfew)s?\b)"
    ),
)
def overnight() -> Expression:
    """overnight: last night, or the night to come"""
    return Fields(part="NI")


@english.rule(
    "overnight (?:on )?(?:{weekday},? )?{month} {day}(?:,? {year})?",
    "overnight (?:on )?(?:{weekday},? )?(?:the )?{day}(?: of)? {month}(?:,? {year})?",
    "overnight (?:on )?{weekday}",
    tense=True,
)
def overnight_on(
    weekday: int | None = None, month: int | None = None, day: int | None = None, year: int | None = None
) -> Expression:
    """overnight on 5 July; overnight Tuesday"""
    return Fields(weekday=weekday, month=month, day=day, year=year, part="NI")


@english.rule("(?:the )?(?:over)?night (?:on )?(?:into|to) {weekday}", tense=True)
def overnight_into(weekday: int) -> Expression:
    """overnight into Tuesday; in the night to Sunday"""
    return Inside(Offset(-1, Grain.DAY, Fields(weekday=weekday)), Fields(part="NI"))


@english.rule(
    "(?P<word>this|yesterday|tomorrow|today) {part}", "(?P<word>yesterday|tomorrow)'s {part}", when=guards.no_title
)
def part_of_day_word(word: str, part: PartOfDay) -> Expression:
    """this morning; yesterday evening"""
    return Inside(Near(Grain.DAY, DAYS.get(word, 0)), Fields(part=part))


@english.rule(
    "(?:a|one) (?P<over>day|week|month|year) (?P<way>from|ago) (?P<word>today|tomorrow|yesterday)",
    "{number} (?P<over>day|week|month|year)s? (?P<way>from|ago) (?P<word>today|tomorrow|yesterday)",
    "(?:a|one) (?P<over>year|decade|century) (?P<way>ago) (?:(?P<step>this|last|next) {oneunit}|(?P<word>today)|to the day)",
    "{number} (?P<over>year|decade)s (?P<way>ago) (?:(?P<step>this|last|next) {oneunit}|to the day)",
)
def from_day_word(
    over: str, way: str, word: str = "", step: str = "", number: float = 1, oneunit: Grain = Grain.DAY
) -> Expression | None:
    """a week from today; 32 years ago today: to the day; five years ago this week, next month"""
    if number % 1 or not Grain.DAY <= oneunit <= Grain.YEAR:
        return None
    years = {"decade": 10, "century": 100}.get(over)
    count = (int(number) if way == "from" else -int(number)) * (years or 1)
    return Offset(
        count,
        Grain.YEAR if years else Grain[over.upper()],
        Near(oneunit, STEPS[step] if step else DAYS.get(word, 0)),
        exact=True,
    )


@english.rule("{number} (?P<plural>springs|summers|autumns|winters) ago")
def seasons_ago(number: float, plural: str) -> Expression | None:
    """two summers ago"""
    if number % 1 or number < 1:
        return None
    return Near(Fields(season=SEASONS[plural[:-1]]), -int(number))


@english.rule(
    "this (?:very )?day (?P<step>last|next) (?P<over>week|month|year)",
    "this (?:very )?day {number} (?P<over>year)s ago",
)
def this_day_in(over: str, step: str = "last", number: float = 1) -> Expression | None:
    """this day last year; this day fifty years ago"""
    return (
        None if number % 1 else Offset(STEPS[step] * int(number), Grain[over.upper()], Near(Grain.DAY, 0), exact=True)
    )


@english.rule("this (?:very )?day,? (?:in|of) {year}", when=guards.only(before=r"\bon\s+"))
def this_day_of(year: int) -> Expression:
    """on this day in 1919"""
    return Inside(Near(Grain.DAY, 0), Fields(year=year))


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


# -- parts of near times -------------------------------------------------------------------------------------------


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


# -- references ----------------------------------------------------------------------------------------------------


@english.rule(
    "(?:right )?now", "currently", "at present", "nowadays", "these days",
    "at (?P<span>(?:the|this) moment)", "(?:to|until|till) (?P<span>this (?:very )?day)", "(?:the )?present day", "(?:the )?present time", "(?:for )?(?P<span>the time being)",
    when=guards.unless(after=r"-(?:[a-z])|\s+and (?:then|again)\b", then=guards.no_motto),
)  # fmt: skip
def present() -> Expression:
    """now; currently; at the moment"""
    return Reference("PRESENT")


@english.rule("current", when=guards.current)
def current() -> Expression:
    """current plans"""
    return Reference("PRESENT")


@english.rule("(?:more )?recently", "(?:more )?recent", when=guards.recent)
def past() -> Expression:
    """recently; a recently built dam; recent polls"""
    return Reference("PAST")


@english.rule(
    "the (?:recent |distant )?past",
    when=guards.unless(
        after=r"\s+(?:\w+\s+)?(?:\d+|few|several|two|three|four|five|six|seven|eight|nine|ten|half|couple|year|month|week|decade|century|season|summer|winter|spring|fall)",
        then=guards.no_name,
    ),
)
def the_past() -> Expression:
    """in the past"""
    return Reference("PAST")


@english.rule(
    "the (?:near |foreseeable |immediate |not-too-distant |distant )?future",
    "(?:the )?near future",
    when=guards.unless(after=r"\s+(?:of|market|contract|price|delivery|trading)", then=guards.no_name),
)
def the_future() -> Expression:
    """the near future"""
    return Reference("FUTURE")


@english.rule(
    "future",
    when=guards.only(
        before=r"\bin\s+",
        after=r"\s*(?:[.,;:)\x01]|$)|\s+(?:and|but|or|to|the|we|he|she|they|it|all|any|every|no|there|be|will|would|should|must|is|are)\b",
    ),
)
def in_future() -> Expression:
    """in future, drivers must register"""
    return Reference("FUTURE")


@english.rule(
    "the other (?:day|night|week)",
    when=guards.unless(
        before=r"\b(?:on|and|or|nor|than|for|but|from)\s+", after=r"\s+(?:of|or|and)\b|'|-|\s+(?:care|shift)\b"
    ),
)
def the_other_day() -> Expression:
    """she called the other day"""
    return Reference("PAST")


@english.rule("one day", when=guards.only(before=r"\b(?:will|would|could|may|might|can|to)\s+"))
def one_day() -> Expression:
    """it will one day be the largest"""
    return Reference("FUTURE")


@english.rule(
    "some later date",
    "a later (?:date|time)",
    "some time in the future",
    "the years to come",
    "(?:the )?(?:days|weeks|months|years) (?:ahead|to come)",
)
def some_future() -> Expression:
    """at a later date"""
    return Reference("FUTURE")
