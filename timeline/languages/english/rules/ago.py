"""So long ago, so long after: three weeks ago, a year earlier, half an hour later, six months from now."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import HEDGE, HEDGES, STEPS
from timeline.values import Expression, Fields, Grain, Inside, Near, Offset, Shift
from timeline.values.expression import Anchor


@english.rule(
    "(?:only |just )?{number} nights (?P<way>earlier|later|before|afterwards?|after)", when=guards.later, tense=True
)
def nights_later(number: float, way: str) -> Expression | None:
    """three nights later: the night of that day"""
    if number % 1:
        return None
    days = int(number) if way not in {"earlier", "before"} else -int(number)
    return Inside(Shift(days, Grain.DAY, "narrative"), Fields(part="NI"))


@english.rule(
    "{number} {unit} ago",
    "{a} {oneunit} ago",
    when=guards.counted,
)
def ago(
    number: float | None = None, unit: Grain | None = None, a: float = 1, oneunit: Grain | None = None
) -> Expression:
    """three weeks ago; a year ago"""
    return Shift(-(number or a), unit or oneunit or Grain.DAY)


@english.rule(HEDGE + "{number} {unit} ago", HEDGE + "{a} {oneunit} ago", when=guards.counted)
def about_ago(
    hedge: str, number: float | None = None, unit: Grain | None = None, a: float = 1, oneunit: Grain | None = None
) -> Expression:
    """about two years ago"""
    return Shift(-(number or a), unit or oneunit or Grain.DAY, mod=HEDGES[hedge])


@english.rule(
    "{a} {oneunit} or (?:so|two) ago", "{number} or so {unit} ago", "{number} {unit} or so ago", "{number} (?:or|to) {high:number} {unit} ago",
    when=guards.counted,
)  # fmt: skip
def or_so_ago(
    a: float = 1, oneunit: Grain | None = None, number: float | None = None, unit: Grain | None = None
) -> Expression:
    """a week or so ago; ten years or so ago; two or three weeks ago"""
    return Shift(-(number or a), unit or oneunit or Grain.DAY, mod="APPROX")


@english.rule(
    "half[- ]{a}[- ]{oneunit} (?P<way>ago|earlier|later)",
    "{a} half[- ]{oneunit} (?P<way>ago|earlier|later)",
    "(?:" + HEDGE + ")?{a} {oneunit}[- ]and[- ]a[- ](?P<over>half|quarter) (?P<way>ago|earlier|later)",
    "(?:a )?(?P<part>half|quarter)(?:[- ]| of a )(?P<whole>century|decade|year) (?P<way>ago|earlier|later)",
    when=guards.unless(after=r"\s+than\b"),
    tense=True,
)
def half_ago(
    way: str,
    a: float = 1,
    oneunit: Grain | None = None,
    part: str = "",
    whole: str = "",
    hedge: str = "",
    over: str = "",
) -> Expression:
    """half a year ago; a year and a half later; an hour and a quarter later; a quarter-century ago"""
    beyond = {"half": 1.5, "quarter": 1.25}.get(over, 0.5 * a)
    count = 0.25 if part == "quarter" else beyond
    oneunit = oneunit or Grain[whole.upper()]
    anchor: Anchor = "publication" if way == "ago" else "narrative"
    return Shift(count if way == "later" else -count, oneunit, anchor, mod=HEDGES.get(hedge))


@english.rule(
    "(?:only |just )?(?:a )?(?:few|several|many|number of|handful of|some) {units} (?P<way>ago|earlier|later|before|afterwards?|after|hence)",
    "(?:many )?{units} (?P<way>ago|earlier|later|afterwards?)", "(?P<way>long) ago",
    "(?:quite )?a (?:(?:short |little |long )?while|(?:short|long) time|(?P<moment>moment)) (?P<way>ago|earlier|later)", "(?:a few )?(?P<moment>moments) (?P<way>ago|earlier|later)", "some time (?P<way>ago)",
    when=guards.vague_later,
)  # fmt: skip
def vague_ago(way: str, units: Grain = Grain.YEAR, moment: str = "") -> Expression:
    """several years ago; a few months later; a short while ago"""
    anchor: Anchor = "publication" if way in {"ago", "long", "hence"} else "narrative"
    units = Grain.MINUTE if moment else units
    return Shift(None, units, anchor, forward=way in {"later", "after", "afterward", "afterwards", "hence"})


@english.rule(
    "{a} couple of {units} (?P<way>ago|earlier|later)", "{a} couple {units} (?P<way>ago|earlier|later)", tense=True
)
def couple_ago(a: float, units: Grain, way: str) -> Expression:
    """a couple of days ago"""
    return Shift(
        2 * a if way == "later" else -2 * a, units, "publication" if way == "ago" else "narrative", mod="APPROX"
    )


@english.rule(
    "(?:only |just )?{number} {unit} (?P<way>earlier|later|before|afterwards?|after|previously|prior|hence)",
    "{a} {oneunit} (?P<way>earlier|later|before|afterwards?|after|previously|hence)",
    HEDGE + "(?:{number} {unit}|{a} {oneunit}) (?P<way>earlier|later|before|afterwards?)",
    when=guards.later,
    tense=True,
)  # fmt: skip
def later(
    way: str,
    number: float | None = None,
    unit: Grain | None = None,
    a: float = 1,
    oneunit: Grain | None = None,
    hedge: str = "",
) -> Expression | None:
    """three days later; a year earlier; more than a year later"""
    count, of = number or a, unit or oneunit or Grain.DAY
    if of < Grain.DAY and HEDGES.get(hedge) not in {None, "APPROX"}:
        return None  # "just over an hour later": how long
    forward = way in {"later", "after", "afterward", "afterwards", "hence"}
    return Shift(count if forward else -count, of, "narrative", mod=HEDGES.get(hedge))


@english.rule(
    "(?:{number} {unit}|{a} {oneunit}) (?P<way>after|before) (?:that|this)",
    when=guards.only(
        after=r"\s*(?:[.,;:)\x01]|$)|\s+(?:he|she|they|it|we|the|an?|his|her|their|its)\b", then=guards.counted
    ),
    tense=True,
)
def after_that(
    way: str, number: float | None = None, unit: Grain | None = None, a: float = 1, oneunit: Grain | None = None
) -> Expression:
    """two days after that, he left; four years before that"""
    count = number or a
    return Shift(-count if way == "before" else count, unit or oneunit or Grain.DAY, "narrative")


_FINER = {(Grain.HOUR, Grain.MINUTE): 60, (Grain.YEAR, Grain.MONTH): 12, (Grain.WEEK, Grain.DAY): 7}


@english.rule(
    "(?:{number}|{a}) {unit}(?:,| and|, and)? {rest:number} {finer:unit} (?P<way>ago|earlier|later|before|afterwards?)",
    when=guards.later,
    tense=True,
)
def two_units_later(
    unit: Grain, rest: float, finer: Grain, way: str, number: float | None = None, a: float = 1
) -> Expression | None:
    """two hours and ten minutes later; a year and three months ago: counted in the finer"""
    if (unit, finer) not in _FINER:
        return None
    count = (number or a) * _FINER[unit, finer] + rest
    forward = way in {"later", "afterward", "afterwards"}
    return Shift(count if forward else -count, finer, "publication" if way == "ago" else "narrative")


@english.rule(
    "the {ordinal} (?P<what>day|night)",
    when=guards.only(
        before=r"\b(?:on|from|until|by)\s+",
        after=r"\s*(?:[.,;:)\x01]|$)|\s+(?:he|she|they|it|the|an?|his|her|their|its|(?-i:[A-Z][a-z]+))\b",
    ),
    tense=True,
)
def nth_day(ordinal: int, what: str) -> Expression | None:
    """on the third day: the one told of is the first"""
    if not 2 <= ordinal <= 10:
        return None
    there = Offset(ordinal - 1, Grain.DAY, Near(Grain.DAY, 0, "narrative"), exact=True)
    return Inside(there, Fields(part="NI")) if what == "night" else there


@english.rule(
    "{number} {units} on",
    when=guards.only(
        before=r"(?:\A|[.!?;:\x01]\W*|\b(?:and|but)\s+)", after=r",|\s+(?:he|she|they|we|i)\b", then=guards.counted
    ),
    tense=True,
)
def years_on(number: float, units: Grain) -> Expression:
    """Five years on, she died; Five years on she died"""
    return Shift(number, units, "narrative")


@english.rule("{number} {unit} from (?:now|today)", "{a} {oneunit} from (?:now|today)")
def from_now(
    number: float | None = None, unit: Grain | None = None, a: float = 1, oneunit: Grain | None = None
) -> Expression:
    """six months from now"""
    return Shift(number or a, unit or oneunit or Grain.DAY)


@english.rule("in (?P<span>{number} {units}' time)", "in (?P<span>an? (?P<one>day|week|fortnight|month|year)'s time)")
def in_time(number: float = 1, units: Grain = Grain.WEEK, one: str = "") -> Expression:
    """in two weeks' time; in a fortnight's time"""
    if one == "fortnight":
        return Shift(2, Grain.WEEK)
    return Shift(number, Grain[one.upper()] if one else units)


@english.rule("this time (?P<step>last|next) {oneunit}")
def this_time(step: str, oneunit: Grain) -> Expression:
    """this time last year"""
    return Shift(STEPS[step], oneunit)


@english.rule(
    "the same {oneunit} (?:a|one) {over:oneunit} (?:ago|earlier|before)",
    "the same {oneunit} (?:of )?last {over:oneunit}",
)
def same_unit_ago(oneunit: Grain, over: Grain) -> Expression:
    """the same month a year ago"""
    in_a_year = {Grain.WEEK: 52, Grain.MONTH: 12, Grain.QUARTER: 4}
    return Near(oneunit, -in_a_year[oneunit]) if over is Grain.YEAR and oneunit in in_a_year else Shift(-1, over)
