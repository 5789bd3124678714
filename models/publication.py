"""`published_at` as given -> the engine's Publication."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from timeline.values import Grain, Interval, Moment, Publication, PublicationBasis

FIRST_YEAR, LAST_YEAR = 1600, 2100
_EXAMPLE = 'write "2019-01-14" or "2019-01-14T23:30:00+03:00"'
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?")


def given(value: str | None, timezone: str | None = None) -> Publication:
    """The day an article was published, in its own time zone: a naive datetime is local to `timezone`, else UTC.

    Raises ValueError as `message; remedy`.
    """
    zone = _zone(timezone)
    if value is None:
        return Publication()
    if not _ISO.fullmatch(value):
        raise ValueError(f"not an ISO 8601 date or datetime; {_EXAMPLE}")
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise ValueError(f"there is no such day or time; {_EXAMPLE}") from None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(f"the year {moment.year} is outside {FIRST_YEAR}-{LAST_YEAR}; check the date")
    assumed: tuple[str, ...] = ()
    stated = moment.date().isoformat()
    if len(value) > len(stated):
        if moment.tzinfo is None:
            assumed = () if zone else ("timezone",)
            moment = moment.replace(tzinfo=zone or UTC)
        stated = moment.isoformat()
    day, after = moment.date(), moment.date() + timedelta(days=1)
    interval = Interval(Moment(*day.timetuple()[:3]), Moment(*after.timetuple()[:3]), Grain.DAY)
    return Publication(interval, PublicationBasis.GIVEN, stated, assumed)


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name is not None else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError('unknown time zone; use an IANA name such as "Europe/Moscow"') from None
