"""Lengths of time: three days, the past few weeks, a five-year plan, 25 years old."""

from typing import Literal

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import HEDGE, HEDGES, UNITS
from timeline.values import Duration, Expression, Grain, Vague


@english.rule(
    "{number} {unit}(?:')?",
    "{number}-{unit}(?:-long)?",
    "{number} (?:more|full|whole|straight|consecutive|successive|additional|extra|long|solid|trading|working|business|calendar|bloody|hard) {unit}",
    when=guards.length,
)
def duration(number: float, unit: Grain) -> Expression:
    """three days; a five-year plan; two more weeks"""
    return Duration(number, unit)


@english.rule(
    HEDGE + "{number}[- ](?:more )?{unit}",
    HEDGE + "{a} {oneunit}",
    HEDGE + "(?P<half>half an?) {oneunit}",
    when=guards.length,
)
def about_duration(
    hedge: str,
    number: float | None = None,
    unit: Grain | None = None,
    a: float = 1,
    oneunit: Grain | None = None,
    half: str = "",
) -> Expression:
    """nearly two months; more than four hours"""
    return Duration(0.5 if half else number or a, unit or oneunit or Grain.DAY, HEDGES[hedge])


@english.rule(
    "{a} {oneunit} to the day",
    "{number} {unit} to the day",
    when=guards.only(after=r"\s+(?:after|before|from)\b"),
)
def to_the_day(
    a: float = 1, oneunit: Grain | None = None, number: float | None = None, unit: Grain | None = None
) -> Expression:
    """a year to the day [after the vote]"""
    return Duration(number or a, oneunit or unit or Grain.DAY, exact=True)


@english.rule(
    "another {number} {unit}", when=guards.unless(after=r"\s+(?:later|earlier|ago|on)\b|-", then=guards.length)
)
@english.rule(
    "another {oneunit}",
    when=guards.only(
        before=r"\b(?:for|in|within|over|take|takes|took|taken|last|lasts|lasted|lasting|least|than|wait|waits|waited|stay|stays|stayed|spend|spent|need|needs|needed|by|give|given|gave|him|her|them|us|(?:him|her|it|them|our|my|your)sel(?:f|ves))\s+",
        after=r"(?!\s+(?:of\s+(?!talks)|on|at)\b|-)",
    ),
)
def another(oneunit: Grain | None = None, number: float = 1, unit: Grain | None = None) -> Expression | None:
    """for another week; another six weeks"""
    return None if oneunit in {Grain.SECOND, Grain.QUARTER} else Duration(number, oneunit or unit or Grain.DAY)


@english.rule(
    "a single {oneunit}",
    when=guards.only(before=r"\b(?:in|within|over|for|lasted|took)\s+", after=r"(?!\s+of\b|[-'])"),
)
def a_single(oneunit: Grain) -> Expression | None:
    """in a single day"""
    return Duration(1, oneunit) if oneunit >= Grain.HOUR else None


@english.rule("{a} {oneunit}", when=guards.a_unit)
def a_unit(oneunit: Grain) -> Expression:
    """a month"""
    return Duration(1, oneunit)


@english.rule(
    "{oneunit}-long",
    "(?P<joined>hour|day|week|month|year|decade)long",
    "(?:the |an? )?(?:entire|whole|full) {oneunit}",
    "all (?:(?P<night>night)|{oneunit}) long",
)
def unit_long(oneunit: Grain | None = None, joined: str = "", night: str = "") -> Expression:
    """a day-long meeting; a yearlong trial; an entire year; all night long"""
    if night:
        return Vague("XXXX-XX-XXTNI", "TIME")
    return Duration(1, oneunit or Grain[joined.upper()])


@english.rule("all (?P<unit>day|night|week|weekend|month|year)(?: round)?", when=guards.all_through)
def all_through(unit: str) -> Expression:
    """all day; all week; all night: one nobody names"""
    return Vague("XXXX-XX-XXTNI", "TIME") if unit == "night" else Duration(1, UNITS[unit])


@english.rule(
    "half an? {oneunit}",
    "half-(?:an-)?{oneunit}",
    "{a} half[- ]{oneunit}",
    when=guards.unless(after=r"\s+(?:ago|(?:later|earlier)(?! than))\b"),
)
def half_unit(oneunit: Grain) -> Expression:
    """half an hour"""
    return Duration(0.5, oneunit)


@english.rule("(?:a )?three[- ]quarters of {a} {oneunit}")
def three_quarters(oneunit: Grain) -> Expression:
    """three quarters of an hour"""
    return Duration(0.75, oneunit)


@english.rule(
    "(?:" + HEDGE + ")?(?:a )?quarter[- ](?:of a )?century", when=guards.unless(after=r"[- ](?:ago|later|earlier)\b")
)
def quarter_century(hedge: str = "") -> Expression:
    """a quarter century; nearly a quarter of a century"""
    return Duration(25, Grain.YEAR, HEDGES.get(hedge))


@english.rule(
    "(?:" + HEDGE + ")?{a} {oneunit}[- ]and[- ]a[- ](?:half|(?P<less>quarter))",
    "{number}[- ]and[- ]a[- ]half[- ]{units}",
    "{number} 1/2 {units}",
)
def unit_and_a_half(
    a: float = 1,
    oneunit: Grain | None = None,
    number: float | None = None,
    units: Grain | None = None,
    hedge: str = "",
    less: str = "",
) -> Expression:
    """a year and a half; two and a half years; about a year and a half; an hour and a quarter"""
    return Duration((number or a) + (0.25 if less else 0.5), oneunit or units or Grain.DAY, HEDGES.get(hedge))


@english.rule(
    "(?:{number}|{a}) {unit}(?:,| and|, and)? {rest:number} {finer:unit}",
    when=guards.counted,
)
def two_units(unit: Grain, rest: float, finer: Grain, number: float | None = None, a: float = 1) -> Expression | None:
    """two years and three months; a year and two months"""
    return Duration(number or a, unit, extra=((rest, finer),)) if finer < unit else None


@english.rule(
    "(?:{number}|{a}) {unit},? (?:and )?{rest:number} {finer:unit},? (?:and )?{last:number} {finest:unit}",
    when=guards.counted,
)
def three_units(
    unit: Grain, rest: float, finer: Grain, last: float, finest: Grain, number: float | None = None, a: float = 1
) -> Expression | None:
    """two hours, five minutes and 36 seconds"""
    if not finest < finer < unit:
        return None
    return Duration(number or a, unit, extra=((rest, finer), (last, finest)))


_FRACTIONS = {"tenth": 0.1, "hundredth": 0.01, "thousandth": 0.001}


@english.rule(
    "(?:{number}[- ])?(?P<part>tenth|hundredth|thousandth)s? of a second",
    "a (?P<part>tenth|hundredth|thousandth) of a second",
)
def part_of_a_second(part: str, number: float = 1) -> Expression:
    """three-tenths of a second"""
    return Duration(round(number * _FRACTIONS[part], 3), Grain.SECOND)


@english.rule(
    "{number}-{high:number}[- ]{unit}",
    "{a} {oneunit} or {high:number}",
    "{a} {oneunit} or so",
    "{number} {unit} or so",
    "{number} {unit} or more",
    when=guards.counted,
)
def duration_range(
    unit: Grain | None = None,
    number: float | None = None,
    a: float = 1,
    oneunit: Grain | None = None,
) -> Expression:
    """2-3 weeks; a year or two"""
    return Duration(number or a, unit or oneunit or Grain.DAY, "APPROX")


@english.rule("(?P<first>{number})(?: to|,? or) (?P<second>{high:number}[- ]{unit})", when=guards.counted)
def two_durations(number: float, high: float, unit: Grain) -> dict[str, Expression] | None:
    """two to three weeks: both lengths"""
    return {"first": Duration(number, unit), "second": Duration(high, unit)} if number < high else None


@english.rule(
    "(?:a |the )?(?:few|several|many|countless|numerous|dozens of|hundreds of|thousands of|tens of|some|number of|matter of) (?:more |hundred |thousand |dozen )?{units}",
    "(?:just |only )?(?:a|the) few (?:more |short )?{units}", "a number of {units}",
    when=guards.not_as_many,
)  # fmt: skip
def vague_duration(units: Grain) -> Expression:
    """a few days; several months"""
    return Duration(None, units)


@english.rule("(?:a|another) couple (?:of )?(?:more )?{units}")
def couple(units: Grain) -> Expression:
    """a couple of years"""
    return Duration(2, units, "APPROX")


@english.rule("{units}-long", "(?P<aged>decades|centuries)-old")
def units_long(units: Grain = Grain.DECADE, aged: str = "") -> Expression:
    """a decades-long dispute; a centuries-old oak"""
    return Duration(None, Grain.CENTURY if aged == "centuries" else units)


@english.rule(r"{number}(?:\+|[- ](?P<how>odd|plus))[- ]{unit}", when=guards.length)
def duration_and_more(number: float, unit: Grain, how: str = "plus") -> Expression:
    """50-plus years; 20+ years; 30-odd years"""
    return Duration(number, unit, "APPROX" if how == "odd" else "MORE_THAN")


@english.rule("{units}", "the {units}", when=guards.bare_units)
def units(units: Grain) -> Expression:
    """for weeks; for centuries"""
    return Duration(None, units)


@english.rule(
    "(?:the )?(?:first|last|final|next|opening|closing) (?:full )?{number}[- ](?:trading |business |working |full )?{unit}",
    when=guards.only(after=r"\s+of\b"),
)
def part_duration(number: float, unit: Grain) -> Expression:
    """the last two weeks [of March]: of that, not up to now"""
    return Duration(number, unit)


@english.rule(
    "(?:the )?(?P<side>past|last|next|coming|previous|first|final|latest|following|subsequent|preceding|succeeding|remaining|other) (?:full )?{number}[- ](?:or so )?(?:trading |business |working |full )?{unit}(?: or so)?",
    when=guards.side_length,
)
def side_duration(side: str, number: float, unit: Grain) -> Expression:
    """the past three months; the next two years; the first nine months"""
    return Duration(number, unit, side=_side(side))


@english.rule("the {number} {unit}(?:s')?", "(?:these|those) {number} {unit}", "the (?:full|whole) {number} {unit}",
    when=guards.unless(after="[- ]olds?", then=guards.untitled),
)  # fmt: skip
def the_duration(number: float, unit: Grain) -> Expression:
    """the nine months"""
    return Duration(number, unit)


@english.rule(
    "(?:the )?(?P<side>past|last|next|coming|previous|recent|first|early|final|intervening|following|subsequent|succeeding|ensuing|preceding) (?:few |several |couple of |couple |many )?{units}",
    when=guards.side_units,
)
def side_vague(side: str, units: Grain) -> Expression | None:
    """the past few weeks; recent years; the coming months"""
    if units < Grain.DAY and side == "early":
        return None  # "the early hours" are a time of the day
    return Duration(None, units, side=_side(side))


@english.rule(
    "the next {number} to {high:number} {unit}",
    "the (?:next|past) {oneunit} or so",
    "the (?:next|past|last) {oneunit} or two",
)
def side_range(number: float | None = None, unit: Grain | None = None, oneunit: Grain | None = None) -> Expression:
    """the next 12 to 18 months"""
    return Duration(None if number else 1, unit or oneunit or Grain.DAY, side=1)


@english.rule("within (?P<span>{number} {unit})", "within (?P<span>{a} {oneunit})", "within (?P<span>{units})")
def within(
    number: float | None = None,
    unit: Grain | None = None,
    a: float = 1,
    oneunit: Grain | None = None,
    units: Grain | None = None,
) -> Expression:
    """within 18 months"""
    return Duration(None, units) if units else Duration(number or a, unit or oneunit or Grain.DAY)


@english.rule(
    "{number}[- ]{oneunit}[- ]olds?",
    "(?P<aged>week|month|year|decade|century)-old",
    "{number} {unit} old",
    "{number} {unit} of age",
    "{number} {oneunit}s? old",
)
def age(number: float = 1, oneunit: Grain | None = None, unit: Grain | None = None, aged: str = "year") -> Expression:
    """25-year-old; 22 years old; 26 years of age; a century-old law"""
    return Duration(number, oneunit or unit or Grain[aged.upper()], role="age")


@english.rule(
    "an? {number}[- ]{unit} (?:period|span|stretch|interval)",
    "an? (?P<vague>long|short|brief|certain|undetermined|indefinite|extended|limited) (?:period|amount) of time",
    "some time",
    "(?:quite )?a (?:long |short |little )?while",
    "a long time",
    "a (?:long|short|brief) time",
    when=guards.unless(
        after=r"\s+(?:ago|in the future|around|back|between|this|next|last|before|after|in (?:early |late |mid-?)?(?:\d{4}|(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*))\b"
    ),
)
def period_of_time(number: float | None = None, unit: Grain | None = None) -> Expression:
    """a three-year period; some time; a while"""
    return Duration(number, unit) if unit is not None else Vague("PXX")


def _side(word: str) -> Literal[-1, 0, 1]:
    if word in {"past", "last", "previous", "recent", "latest"}:
        return -1
    return 1 if word in {"next", "coming"} else 0
