"""Business periods: the third quarter, fiscal 1989, year-earlier, the latest nine months, the first half."""

from msgspec.structs import replace

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.rules.parts import END
from timeline.languages.english.words import STEPS
from timeline.values import Duration, Expression, Fields, Grain, Inside, Near, Shift

Q = "(?:fiscal[- ])?{ordinal}[- ](?:fiscal )?(?P<what>quarter|half)"
WHOSE = "(?:the |its |their |our |his |a |the company's )?"


def _fields(ordinal: int, what: str, year: int | None = None) -> Fields | None:
    if not 1 <= ordinal <= (4 if what == "quarter" else 2):
        return None
    return Fields(year=year, quarter=ordinal) if what == "quarter" else Fields(year=year, half=ordinal)


@english.rule("the (?:fiscal )?{ordinal} (?:fiscal )?(?P<what>quarter|half)", Q, when=guards.quarter, tense=True)
def quarter(ordinal: int, what: str) -> Expression | None:
    """the third quarter; third-quarter profit"""
    return _fields(ordinal, what)


@english.rule(
    "(?:the )?" + Q + "(?: of|,| in)? (?:fiscal )?{year}",
    "(?:the )?" + Q + "(?: of|,| in)? {shortyear}",
    "(?:the )?{year}(?:'s)? " + Q,
    r"{year}-?Q(?P<q>[1-4])",
    r"Q(?P<q>[1-4])(?:[ -]| of ){year}",
    r"(?P<what>H)(?P<q>[12])(?:[ -]| of ){year}",
    r"(?P<q>[1-4])Q ?{year}",
    r"(?P<what>(?P<q>[12])H) ?{year}",
    r"(?:Q(?P<q>[1-4]) ?|(?P<q2>[1-4])Q ?){shortyear}",
    r"(?P<q>[1-4])Q{yy}",
    r"(?P<what>(?P<q>[12])H){yy}",
    r"Q(?P<q>[1-4]) (?:of )?FY ?(?:{year}|{yy})",
    r"(?P<what>H)(?P<q>[12]) (?:of )?FY ?(?:{year}|{yy})",
)
def quarter_of_year(
    year: int | None = None,
    ordinal: int = 0,
    what: str = "quarter",
    q: str | None = None,
    q2: str = "0",
    shortyear: int | None = None,
    yy: int | None = None,
) -> Expression | None:
    """the third quarter of 1990; the 1988 second quarter; Q3 2018; H1 2018; the third quarter of '08; 1Q25; Q3 FY26"""
    short = shortyear if shortyear is not None else yy
    fields = _fields(ordinal or int(q or q2), what, short if year is None else year)
    return replace(fields, short=year is None) if fields else None


@english.rule(r"Q(?P<q>[1-4])", r"(?P<q>[1-4])Q", when=guards.quarter_in_short, tense=True)
@english.rule(r"H(?P<half>[12])", r"(?P<half>[12])H", when=guards.half_in_short, tense=True)
def quarter_in_short(q: str | None = None, half: str | None = None) -> Expression:
    """in Q3; Q3 sales; H1 profit"""
    return Fields(quarter=int(q) if q else None, half=int(half) if half else None)


@english.rule(
    "(?:the )?(?P<name>{month} quarter)(?:,? (?:of )?{year})?", "(?:the )?(?P<name>{month}) {year} quarter", when=guards.named_for_a_month, tense=True
)  # fmt: skip
def quarter_of_its_last_month(month: int, year: int | None = None) -> Expression | None:
    """the June quarter: the one that ends with it"""
    return Fields(year=year, quarter=month // 3) if month % 3 == 0 else None


@english.rule(
    "(?:the )?(?P<name>{month} ?(?:-|to) ?{last:month}) (?:quarter|period)(?:,? (?:of )?{year})?", when=guards.named_for_a_month, tense=True
)  # fmt: skip
def quarter_by_its_months(month: int, last: int, year: int | None = None) -> Expression | None:
    """the July-September quarter"""
    return Fields(year=year, quarter=last // 3) if last % 3 == 0 and month == last - 2 else None


_LAST = "(?:the )?(?P<which>last|final|closing|opening) (?P<what>quarter|half) (?:of|in) "


@english.rule(
    _LAST + "the year(?P<told>)", when=guards.unless(after=r"\s+(?:to|of|ended|ending|\d)\b|[-']"), tense=True
)
@english.rule(_LAST + "(?:fiscal )?{year}", _LAST + "(?P<step>last|next|this) year")
def last_quarter_of(which: str, what: str, year: int | None = None, step: str = "") -> Expression | None:
    """the last quarter of 2010; the final half of this year"""
    number = 1 if which == "opening" else 4 if what == "quarter" else 2
    fields = Fields(year=year, quarter=number) if what == "quarter" else Fields(year=year, half=number)
    return Inside(Near(Grain.YEAR, STEPS[step]), fields) if step else fields


_TWO = "(?P<first>(?:the )?{ordinal}) (?:and|to|through) (?P<second>{last:ordinal} quarters?"


@english.rule(_TWO + " (?:(?:of|in) (?:fiscal )?{year}|(?:of )?(?P<step>last|next|this) year))")
def two_quarters(ordinal: int, last: int, year: int | None = None, step: str = "") -> dict[str, Expression] | None:
    """the first and second quarters of 2013, of last year"""
    if not 1 <= ordinal < last <= 4:
        return None
    quarters = {"first": Fields(year=year, quarter=ordinal), "second": Fields(year=year, quarter=last)}
    return {which: Inside(Near(Grain.YEAR, STEPS[step]), of) if step else of for which, of in quarters.items()}


@english.rule(
    "(?:the )?(?P<step>last|next|this) year's " + Q, "(?:the )?" + Q + " (?:of )?(?P<step>last|next|this) year", "(?P<step>this|last|next) " + Q,
    "(?:the )?" + Q + " of the (?P<step>current|next|previous|following) (?:fiscal )?year", when=guards.unless(after=r"\s+of\s+(?:the\s+)?(?:game|season|match)"),
)  # fmt: skip
def quarter_of_near_year(step: str, ordinal: int, what: str) -> Expression | None:
    """this year's third quarter; the first quarter of next year"""
    fields = _fields(ordinal, what)
    return Inside(Near(Grain.YEAR, STEPS[step]), fields) if fields else None


@english.rule(
    "(?:year-ago|year-earlier)",
    "(?:the )?(?:year-ago|year-earlier|year-before|prior-year|previous-year|year ago|year earlier) (?:"
    + Q
    + "|(?P<unit>quarter|period|month|half|year))",
    "(?:the )?(?:" + Q + "|(?P<unit>quarter|period)) (?:a|one) year (?:ago|earlier|before)",
    "(?:the )?(?:same|corresponding|comparable|like|similar) (?P<unit>quarter|period|half|three months|six months|nine months) (?:of )?(?:last year|(?:a|one|the) year (?:ago|earlier|before)|the (?:previous|prior|preceding) year)",
    "(?:the )?last year's (?P<unit>quarter|period)",
)
def year_earlier(ordinal: int | None = None, what: str = "quarter") -> Expression | None:
    """the year-earlier quarter; the same period a year ago; year-ago"""
    if ordinal is not None:
        fields = _fields(ordinal, what)
        return Inside(Shift(-1, Grain.YEAR, "narrative"), fields) if fields else None
    return Shift(-1, Grain.YEAR, "narrative")


@english.rule(
    "(?:the )?{year} (?:quarter|period|three months|nine months)",
    "(?:the )?(?:same|corresponding|comparable|like|similar) (?:quarter|period|three months|nine months) (?:of|in) {year}",
)
def year_period(year: int) -> Expression:
    """the 1988 period"""
    return Inside(Fields(year=year), Fields(fiscal=True))


@english.rule(
    "(?:the )?(?P<step>latest|most recent|recent|current|just-ended|ended|past|quarter) (?P<unit>quarter|period)",
    "(?P<step>the|this|that|said) (?P<unit>quarter)",
    when=guards.unless(
        after=r"\s+(?:of|century|million|mile|hour|point|finals?|back|horse|pounder)\b|-(?:finals?|back|century)",
        before=r"\b(?:a|three)\s+",
        then=guards.no_district,
    ),
)
def latest_quarter(step: str) -> Expression:
    """the latest quarter; the quarter"""
    if step in {"current", "this"}:
        return Near(Grain.QUARTER, 0)
    return Near(Grain.QUARTER, 0, "narrative")


@english.rule(
    "(?:the )?(?:fiscal|financial)(?: year)?,? {year}",
    "(?:the )?{year} (?:fiscal|financial) year",
    "FY ?{year}",
    r"(?:fiscal|fiscal year|FY) {shortyear}",
    r"FY ?{yy}",
    "(?:the )?{year} calendar year",
    "(?:the )?model year {year}",
    "(?:the )?{year} model year",
)
def fiscal_year(year: int | None = None, shortyear: int | None = None, yy: int | None = None) -> Expression:
    """fiscal 1989; the 1989 fiscal year; FY26"""
    short = shortyear if shortyear is not None else yy
    return Fields(year=short if year is None else year, fiscal=True, short=year is None)


@english.rule(
    "(?P<first>(?:the )?(?:fiscal|financial)(?: year)? {year}|FY ?{begun:year}) ?[-/] ?(?P<second>{yy}|{ended:year})",
    "(?P<first>(?:the )?{year}) ?[-/] ?(?P<second>{yy} (?:fiscal|financial) year)",
)
def fiscal_year_over_two(
    year: int | None = None, begun: int | None = None, yy: int | None = None, ended: int | None = None
) -> dict[str, Expression] | None:
    """the fiscal year 2018-19; FY2018-19: both its years"""
    first = year or begun or 0
    second = ended or first - first % 100 + (yy or 0)
    return {"first": Fields(year=first), "second": Fields(year=second)} if second == first + 1 else None


@english.rule(
    "(?:the |its )?(?P<step>current|next|last|this|previous|coming|new) (?:fiscal|financial) year",
    "(?:the|its) (?P<step>fiscal|financial) year",
    END + "(?:the|its|this) (?P<step>current|next|last|previous|coming|) ?(?:fiscal|financial) year",
)
def near_fiscal_year(step: str) -> Expression:
    """the current fiscal year; the end of the financial year: nobody says when that is"""
    return Near(Grain.YEAR, STEPS.get(step, 0))


@english.rule(
    "(?P<span>(?:the|its|their) (?:latest |fiscal )?quarter) (?:(?:just )?end(?:ed|ing)(?: on)?|to|through) {month}(?: {day})?(?:,? {year})?",
    tense=True,
)
def quarter_ended(month: int, year: int | None = None) -> Expression:
    """the quarter ended Sept. 30: the one most of whose days lie before it"""
    before = (month + 10) % 12
    return Fields(year=year and year - (month == 1), quarter=before // 3 + 1)


@english.rule("(?P<span>(?:the|its|their) (?:fiscal |financial |full )?year) (?:just )?end(?:ed|ing)")
def year_ended() -> Expression:
    """the year ended March 31"""
    return Duration(1, Grain.YEAR)


@english.rule("(?:the )?first two quarters of {year}", "(?:the )?first (?:six months|half) of (?:fiscal )?{year}")
def first_half(year: int) -> Expression:
    """the first six months of 2018"""
    return Fields(year=year, half=1)


@english.rule("the year", when=guards.the_year)
def the_year() -> Expression:
    """for the year"""
    return Near(Grain.YEAR, 0)
