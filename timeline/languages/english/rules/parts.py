"""Beginnings, middles and ends: early December, mid-2017, the end of the month, the turn of the century."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import STEPS
from timeline.values import Duration, Each, Expression, Fields, Grain, Near, Nth, Part, Stretch, Vague
from timeline.values.expression import Anchor, Mod, SeasonName

MODS: dict[str, Mod] = {
    "early": "START", "beginning": "START", "start": "START", "first part": "START", "early part": "START",
    "mid": "MID", "middle": "MID", "height": "MID", "late": "END", "end": "END", "very end": "END", "very beginning": "START", "very start": "START", "close": "END", "latter part": "END",
    "last part": "END", "earlier": "START", "later": "END",
}  # fmt: skip
EARLY = "(?P<when>early|mid|late|earlier|later)[- ](?:in )?(?:the )?"
END = "(?:the )?(?P<when>" + "|".join(sorted(MODS, key=len, reverse=True)) + ") of "


@english.rule(
    EARLY + "{month}", EARLY + "{month},? {year}", EARLY + "{month} {shortyear}", END + "{month}", END + "{month},? {year}", END + "(?:the year )?{year}",
    EARLY + "(?:of )?{year}", "(?P<when>end)-(?:{month}(?:,? {year})?|{y:year})", "(?P<when>early) (?:or mid|to mid)[- ]{month}", END + "{month} of {year}", tense=True,
    when=guards.unless(after=r"\s+(?:[a-z-]+\s+){0,3}(?:season|campaign|tour|championships?|tournament|games|term|session)\b"),
)  # fmt: skip
def part_of_month_or_year(
    when: str, month: int | None = None, year: int | None = None, shortyear: int | None = None, y: int | None = None
) -> Expression:
    """early December; mid-2017; the end of June 1944; end-2019"""
    said = year or y
    return Part(Fields(year=said or shortyear, month=month, short=not said and shortyear is not None), MODS[when])


@english.rule(
    EARLY + "{month},? {anyyear} {era}",
    EARLY + "{anyyear} {era}",
    END + "{anyyear} {era}",
    END + "{month},? {anyyear} {era}",
)
def part_with_era(when: str, anyyear: int, era: bool, month: int | None = None) -> Expression:
    """early 480 BC"""
    return Part(Fields(year=1 - anyyear if era else anyyear, month=month, era=True), MODS[when])


@english.rule(END + r"(?:the )?(?P<tens>\d{2,3})0s {era}")
def part_of_decade_with_era(when: str, tens: str, era: bool) -> Expression:
    """the end of the 460s BC"""
    return Part(Fields(decade=-int(tens) if era else int(tens), era=True), MODS[when])


@english.rule(
    "(?:the )?" + EARLY + "{decade}",
    END + "the {decade}",
    "(?:the )?" + EARLY + "{shortdecade}",
    "(?:the )?" + EARLY + "{decadeword}",
    when=guards.no_age,
)
def part_of_decade(
    when: str, decade: int | None = None, shortdecade: int | None = None, decadeword: int | None = None
) -> Expression:
    """the late 1960s"""
    if decade is not None:
        hundreds = decade % 10 == 0 and decade < 190  # "the early 1800s"
        return Part(Fields(century=decade // 10) if hundreds else Fields(decade=decade), MODS[when])
    return Part(Fields(decade=shortdecade if shortdecade is not None else decadeword, short=True), MODS[when])


@english.rule("(?:the )?" + EARLY + "{ordinal}[- ]century", END + "the {ordinal} century")
def part_of_century(when: str, ordinal: int) -> Expression | None:
    """the early 20th century"""
    return Part(Fields(century=ordinal - 1), MODS[when]) if 1 <= ordinal <= 30 else None


@english.rule("(?:the )?" + EARLY + "{ordinal}[- ]century {era}", END + "the {ordinal} century {era}")
def part_of_century_with_era(when: str, ordinal: int, era: bool) -> Expression | None:
    """the early 2nd century AD"""
    if not 1 <= ordinal <= 30:
        return None
    return Part(Fields(century=-ordinal if era else ordinal - 1, era=True), MODS[when])


@english.rule(
    "(?:the )?" + EARLY + "{season}", "(?:the )?" + EARLY + "{season}(?: of|,)? {year}", END + "(?:the )?{season}", END + "(?:the )?{season} of {year}",
    when=guards.unless(after=r"\s+of\s+\d|\s+street\b"), tense=True,
)  # fmt: skip
def part_of_season(when: str, season: SeasonName, year: int | None = None) -> Expression:
    """early summer; late autumn of 1963"""
    return Part(Fields(season=season, year=year), MODS[when])


@english.rule("(?:the )?" + EARLY + "{season} of {anyyear} {era}")
def part_of_season_with_era(when: str, season: SeasonName, anyyear: int, era: bool) -> Expression:
    """late autumn of 481 BC"""
    return Part(Fields(season=season, year=1 - anyyear if era else anyyear, era=True), MODS[when])


@english.rule(
    END + "(?P<step>this|last|next|the current|the coming|the next|the last|the previous|the following) {oneunit}",
    when=guards.unless(after=r"\s+of\b"),
)
def end_of_near(when: str, step: str, oneunit: Grain) -> Expression | None:
    """the end of this week; the start of the next decade"""
    word = step.rsplit(maxsplit=1)[-1]
    anchor: Anchor = (
        "narrative" if step.startswith("the ") and word in {"next", "previous", "following"} else "publication"
    )
    return Part(Near(oneunit, STEPS[word], anchor), MODS[when])


@english.rule(
    END + "(?P<which>the|that|the same) {oneunit}",
    "(?P<when>early|late|later|mid)[- ]in the {oneunit}",
    "(?:the )?{oneunit}(?:'s |-| )(?P<when>end)",
    when=guards.unless(after=r"\s+of\b|[- ](?:old|long)\b"),
    tense=True,
)
def end_of_the(when: str, oneunit: Grain, which: str = "the") -> Expression | None:
    """the end of the year; year-end; the middle of that month"""
    phrase = oneunit is Grain.DAY  # "at the end of the day" may be of no day at all
    anchor: Anchor = "running" if which == "the" and not phrase else "narrative"
    return None if oneunit < Grain.DAY else Part(Near(oneunit, 0, anchor), MODS[when])


@english.rule(
    "(?P<when>mid)-?(?P<unit>year|month|week)",
    when=guards.only(
        before=r"\b(?:by|at|since|until|till|in|from|around|about|before|after|through|to)\s+",
        after=r"(?!-|\s+(?!(?:and|but|or|when|as|after|before|in|at|on|for|to|with|the|he|she|it|they|we|was|were|is)\b)[a-z])",
    ),
)
def middle_of(when: str, unit: str) -> Expression:
    """by midyear; since mid-week"""
    return Part(Near(Grain[unit.upper()], 0, "running"), MODS[when])


@english.rule(
    "(?:the )?{oneunit}(?:-| )end {year}", "(?:the )?end of (?:fiscal |fiscal year ){year}", "{year} year-end"
)
def year_end(year: int = Grain.YEAR) -> Expression:
    """year-end 2017"""
    return Part(Fields(year=year), "END")


@english.rule(
    "(?:the )?(?:rest|remainder|balance|course|whole) of (?:the )?(?P<step>year|month|week|day|{year})",
    "(?:throughout|all of|much of|most of|the whole of|part of|parts of) (?P<span>{year})",
)
def rest_of(year: int | None = None, step: str = "") -> Expression:
    """the rest of the year"""
    if year is not None:
        return Fields(year=year)
    return Near(Grain[step.upper()], 0, "running")


@english.rule("(?:the )?turn of the (?:{ordinal} )?century", "(?:the )?turn of the (?P<age>millennium)")
def turn(ordinal: int | None = None, age: str = "") -> Expression | None:
    """the turn of the century: nobody says which; of the 20th century; of the millennium"""
    if age:
        return Part(Fields(year=2000), "APPROX")
    if ordinal is None:
        return Vague("XX", "DATE")
    return Part(Fields(century=ordinal - 1), "START") if 1 <= ordinal <= 30 else None


@english.rule(
    "(?:the )?{ordinal} {weekday} (?:of|in) {month}(?:,? {year})?",
    "(?:the )?last {weekday} (?:of|in) {month}(?:,? {year})?",
    "the {ordinal} (?P<target>week|day|weekend) (?:of|in) {month}(?:,? {year})?",
    "the last (?P<target>week|day|weekend) (?:of|in) {month}(?:,? {year})?",
    tense=True,
)
def nth_of_month(
    month: int, ordinal: int = -1, weekday: int | None = None, target: str = "", year: int | None = None
) -> Expression:
    """the first Monday in October; the second week of May"""
    what = Fields(weekday=weekday) if weekday is not None else Grain[target.upper()]
    return Nth(ordinal, what, Fields(month=month, year=year))


@english.rule(
    "the {ordinal} (?P<target>week|weekend|month) of {year}",
    "the (?:last|final) (?P<target>day|week|weekend|month) of {year}",
)
def nth_of_year(target: str, year: int, ordinal: int = -1) -> Expression:
    """the final week of 2018"""
    return Nth(ordinal, Grain[target.upper()], Fields(year=year))


@english.rule(
    "(?:the )?{ordinal} (?:{weekday}|(?P<target>weekend|week)) (?:of|in) (?P<step>the|this|last|next|that) month",
    "(?:the )?(?:last|final) (?:{weekday}|(?P<target>weekend|week)) (?:of|in) (?P<step>the|this|last|next|that) month",
    when=guards.unless(after=r"\s+of\b"),
    tense=True,
)
def nth_of_near_month(step: str, ordinal: int = -1, weekday: int | None = None, target: str = "") -> Expression:
    """the second Tuesday of last month; the first Saturday of the month"""
    what = Fields(weekday=weekday) if weekday is not None else Grain[target.upper()]
    said = step in {"this", "last", "next"}
    month = (
        Near(Grain.MONTH, STEPS[step]) if said else Near(Grain.MONTH, 0, "narrative" if step == "that" else "running")
    )
    return Nth(ordinal, what, month)


@english.rule(
    "(?:the )?(?:{ordinal}|last|final)(?: day)? of (?P<step>this|last|next|that|the same|that same|the next|the following|the previous) month",
    "the (?:{ordinal}|last|final) day of (?P<step>the) month",
    when=guards.unless(before=r"\b(?:one|some|many|most|all|each)\s+(?:of\s+)?", after=r"'s|\s+of\b"),
    tense=True,
)
def day_of_near_month(step: str, ordinal: int = -1) -> Expression | None:
    """the 21st of that month; the last day of the following month"""
    anchor: Anchor = "publication" if step in STEPS else "narrative"
    return Nth(ordinal, Grain.DAY, Near(Grain.MONTH, STEPS.get(step.removeprefix("the "), 0), anchor))


@english.rule("(?:the )?(?:first|second|third|fourth|last) {weekday} (?:of|in) (?:every|each) month")
def nth_of_each_month(weekday: int) -> Expression:
    """the second Tuesday of each month"""
    return Each(Fields(weekday=weekday))


_EDGES: dict[str, Mod] = {
    "first": "START", "early": "START", "opening": "START", "last": "END", "final": "END", "closing": "END", "dying": "END", "waning": "END",
}  # fmt: skip
_EDGE = "the (?P<edge>" + "|".join(_EDGES) + ") (?:few |couple of )?(?P<units>days|weeks|months) of "


@english.rule(
    _EDGE + "{month}(?:,? (?:of )?{year})?",
    _EDGE + "(?:the year )?{year}",
    _EDGE + "(?:the )?{season}(?: of {year})?",
    tense=True,
)
def edge_of(
    edge: str, units: str, month: int | None = None, year: int | None = None, season: SeasonName | None = None
) -> Expression:
    """the first days of April; the closing weeks of 2018; the last days of 2018: of its December"""
    if month is None and season is None and units == "days":
        month = 1 if _EDGES[edge] == "START" else 12
    return Part(Fields(year=year, month=month, season=season), _EDGES[edge])


@english.rule(
    "(?:the )?(?P<edge>first|last|final|closing|opening) (?:quarter|third|years|decades) of the {ordinal} century",
    "the (?P<edge>first|last|final|closing|opening|early) years of the {decade}",
)
def edge_of_an_age(edge: str, ordinal: int | None = None, decade: int | None = None) -> Expression | None:
    """the first quarter of the 19th century; the closing years of the 1980s"""
    if ordinal is not None and not 1 <= ordinal <= 30:
        return None
    return Part(Fields(century=ordinal - 1 if ordinal else None, decade=decade), _EDGES[edge])


_STRETCH = "(?:the )?(?P<edge>first|last|final|opening|closing) (?:full )?{number} {units} of "


@english.rule(_STRETCH + "(?:fiscal )?{year}", _STRETCH + "{month}(?:,? (?:of )?{year})?", tense=True)
def stretch_of(edge: str, number: float, units: Grain, month: int | None = None, year: int | None = None) -> Expression:
    """the first nine months of 1989; the last ten days of March"""
    return Stretch(Duration(number, units), Fields(year=year, month=month), _EDGES[edge] == "END")


@english.rule(
    "(?:the )?{ordinal} half of (?:the )?{year}",
    "(?:the )?{ordinal} half of (?:the )?{month}(?:,? {year})?",
    "(?:the )?{ordinal} half of (?:the )?{decade}",
    "(?:the )?(?:last|latter) half of (?:the )?(?:{month}(?:,? {y:year})?|{year}|{decade}|{shortdecade}|{c:ordinal} century)",
    "(?:the )?{ordinal} half of the {shortdecade}",
    "(?:the )?{ordinal} half of the {c:ordinal} century",
    tense=True,
)
def half_of(
    ordinal: int = 2,
    year: int | None = None,
    month: int | None = None,
    decade: int | None = None,
    shortdecade: int | None = None,
    c: int | None = None,
    y: int | None = None,
) -> Expression | None:
    """the first half of 2018; the last half of the '80s"""
    year = year or y
    if ordinal not in {1, 2}:
        return None
    if month is None and year is not None:
        return Fields(year=year, half=ordinal)
    mods: dict[int, Mod] = {1: "START", 2: "END"}
    if shortdecade is not None:
        return Part(Fields(decade=shortdecade, short=True), mods[ordinal], share=2)
    return Part(Fields(year=year, month=month, decade=decade, century=c - 1 if c else None), mods[ordinal], share=2)


@english.rule(
    "(?:the )?(?:weekend)",
    "(?:over |this |during )(?P<span>the weekend)",
    when=guards.only(
        before=r"\b(?:over|during|on|at|through|for|before|after|by|the|of|since|until|till|from|past|throughout)\s+(?:the\s+)?|\bthe\s+|\A",
        after=r"(?!\s+of\s+(?:\d|(?-i:[A-Z])))",
    ),
    tense=True,
)
def the_weekend() -> Expression:
    """over the weekend"""
    return Fields(weekend=True)


@english.rule(
    "(?:around|about|circa|ca\\.|c\\.|approximately|sometime in|some time in) {month} {day}(?:,? {year})?",
    "(?:around|about|circa|ca\\.|approximately) {day}(?: of)? {month}(?:,? {year})?", "(?:around|about|circa|ca\\.|approximately) {month},? {year}",
    "(?:around|circa|about) {year}", "(?:ca\\.|c\\.) ?{year}", "(?:circa|ca\\.|c\\.|around|about) {anyyear} {era}",
    tense=True, when=guards.unless(after=r"\s+(?:people|troops|men|women|workers|shares|soldiers|percent|tons?|tonnes|miles|kilomet|met(?:er|re)s?|dollars|employees|jobs|members|killed|dead|gmt|utc|[ecmp][ds]t|bst|hours|hrs|local)|[,.:]\d|%"),
)  # fmt: skip
def around(
    month: int | None = None,
    day: int | None = None,
    year: int | None = None,
    anyyear: int | None = None,
    era: bool = False,
) -> Expression:
    """around Nov. 1; ca. 466 BC"""
    if anyyear is not None:
        return Part(Fields(year=1 - anyyear if era else anyyear, era=True), "APPROX")
    return Part(Fields(month=month, day=day, year=year), "APPROX")


@english.rule("{year} (?:and|or) (?:beyond|after|later)", "{year} onwards?")
def and_beyond(year: int) -> Expression:
    """1990 and beyond"""
    return Part(Fields(year=year), "ON_OR_AFTER")
