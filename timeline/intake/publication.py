"""When an article was published, as a dated claim: what was stated, in which time zone, and on what evidence."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from timeline.values import Grain, Interval, Moment, Publication, PublicationBasis

FIRST_YEAR, LAST_YEAR = 1600, 2100
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?")
_EXAMPLE = 'write "2019-01-14" or "2019-01-14T23:30:00+03:00"'


def given(value: object, timezone: str | None = None, default_timezone: str | None = None) -> Publication:
    """The row's `published_at`: an ISO 8601 date or datetime, None when absent.

    Raises ValueError as `message; remedy`. `given("2019-01-14T23:30:00+03:00")` is 14 January.
    """
    if value is None:
        return Publication()
    if not isinstance(value, str):
        raise ValueError(f"not a string; {_EXAMPLE}")
    day, stated, assumed = iso(value.strip(), timezone, default_timezone)
    return Publication(span(day), PublicationBasis.GIVEN, stated, assumed, ())


def iso(
    value: str, timezone: str | None = None, default_timezone: str | None = None
) -> tuple[date, str, tuple[str, ...]]:
    """Day, canonical form and what was assumed. Raises ValueError as `message; remedy`.

    The day is the one in the article's own time zone: the offset of the datetime, else `timezone`, else the
    default of its source, else UTC and then marked assumed. `Z` states an instant and no place (RFC 9557 section 2),
    so with a known time zone it is shown in that one.
    """
    zone, default = _zone(timezone), _zone(default_timezone)
    if not _ISO.fullmatch(value):
        raise ValueError(f"not an ISO 8601 date or datetime; {_EXAMPLE}")
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise ValueError(f"there is no such day or time; {_EXAMPLE}") from None
    if len(value) == len("2019-01-14"):
        return _bounded(moment.date()), value, ()
    local = zone or default
    assumed: tuple[str, ...] = ()
    if moment.tzinfo is None:
        assumed = () if local else ("timezone",)
        moment = moment.replace(tzinfo=local or UTC)
    elif value[-1] in "Zz" and local and FIRST_YEAR <= moment.year <= LAST_YEAR:
        moment = moment.astimezone(local)
    return _bounded(moment.date()), moment.isoformat(), assumed


def _zone(name: str | None) -> ZoneInfo | None:
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError('unknown time zone; use an IANA name such as "Europe/Moscow"') from None


def _bounded(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(f"the year {day.year} is outside {FIRST_YEAR}-{LAST_YEAR}; check the date")
    return day


def span(first: date, last: date | None = None) -> Interval:
    """`first` to `last`, both included; one day without `last`. The grain is the unit nearest in length."""
    end = (last or first) + timedelta(days=1)
    start, stop = _midnight(first), _midnight(end)
    days = (end - first).days
    whole_month = first.day == 1 and end.day == 1 and 28 <= days <= 31
    whole_year = (first.month, first.day, end.month, end.day) == (1, 1, 1, 1) and days in {365, 366}
    grain = Grain.YEAR if whole_year or days > 92 else Grain.MONTH if whole_month or days > 7 else Grain.WEEK
    return Interval(start, stop, Grain.DAY if days == 1 else grain)


def _midnight(day: date) -> Moment:
    return Moment(day.year, day.month, day.day)


def surest(claims: Iterable[Publication]) -> Publication:
    """The claim with the surest basis, its rivals named in the evidence; unknown without any.

    >>> surest([]).basis.value
    'unknown'
    """
    order = list(PublicationBasis)
    known = sorted((claim for claim in claims if claim.interval), key=lambda claim: order.index(claim.basis))
    return known[0] if known else Publication()
