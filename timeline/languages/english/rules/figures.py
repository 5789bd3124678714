"""Dates in figures: "2018-12-29", "29.12.2018", "12/29/18"."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.values import Expression, Fields


@english.rule(
    r"{year}-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3]\d)",
    r"{year}/(?P<month>[01]?\d)/(?P<day>[0-3]?\d)",
    r"{year}\.(?P<month>[01]\d)\.(?P<day>[0-3]\d)",
)
def iso_date(year: int, month: str, day: str) -> Expression:
    """2018-12-29; 2018/12/29"""
    return Fields(year=year, month=int(month), day=int(day))


@english.rule(r"{year}-w(?P<week>[0-4]\d|5[0-3])")
def iso_week(year: int, week: str) -> Expression | None:
    """2018-W24"""
    return Fields(year=year, week=int(week)) if int(week) else None


@english.rule(
    r"{year}-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3]\d)[t ](?P<hour>[012]\d):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d{1,9})?)?(?:z\b|[+-]\d\d:?\d\d)?"
)
def iso_datetime(year: int, month: str, day: str, hour: str, minute: str, second: str | None = None) -> Expression:
    """2018-12-29T10:30:00Z"""
    clock = (int(hour), int(minute), int(second) if second else None)
    return Fields(year=year, month=int(month), day=int(day), clock=clock)


@english.rule(
    r"(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.{year}",
    r"(?P<day>[0-3]\d)\.(?P<month>0\d|1[0-2])\.{yy}",
    when=guards.figures,
)
def dotted_date(day: str, month: str, year: int | None = None, yy: int | None = None) -> Expression | None:
    """29.12.2018; 29.12.18"""
    if not (0 < int(day) <= 31 and int(month)):
        return None
    return Fields(year=yy if year is None else year, month=int(month), day=int(day), short=year is None)


@english.rule(
    r"(?P<a>[0-3]?\d)/(?P<b>[0-3]?\d)/{year}",
    r"(?P<a>[0-3]?\d)/(?P<b>[0-3]?\d)/{yy}",
    r"(?P<a>[0-3]?\d)-(?P<b>[0-3]?\d)-{year}",
    r"(?P<a>[01]?\d)-(?P<b>[0-3]?\d)-{yy}",
    when=guards.figures,
)
def slashed_date(a: str, b: str, year: int | None = None, yy: int | None = None) -> Expression | None:
    """12/29/18; 29/12/2018; which of the two is the month follows the source where both could be"""
    first, second = int(a), int(b)
    if not (first and second) or (first > 12 and second > 12):
        return None
    return Fields(year=yy if year is None else year, month=first, day=second, short=year is None, slashed=True)


@english.rule(r"{day}-{month}-{yy}")
def dashed_date(day: int, month: int, yy: int) -> Expression:
    """29-Dec-18"""
    return Fields(year=yy, month=month, day=day, short=True)
