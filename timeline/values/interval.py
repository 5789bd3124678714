"""Moments and half-open intervals of the proleptic Gregorian calendar, any year, no time zone."""

from functools import lru_cache
from typing import NamedTuple, Self

from msgspec import Struct

from timeline.values.grain import Grain


class Moment(NamedTuple):
    """A local clock reading; `year` is astronomical (0 is 1 BC). Ordered as time is."""

    year: int
    month: int = 1
    day: int = 1
    hour: int = 0
    minute: int = 0
    second: int = 0

    @property
    def ordinal(self) -> int:
        """Days since 0000-03-01, so differences are days: `Moment(2019, 1, 2).ordinal - Moment(2019).ordinal == 1`."""
        return _ordinal(self.year, self.month, self.day)

    @classmethod
    def from_ordinal(cls, days: int) -> Self:
        """The midnight that begins day `days`; inverse of `ordinal`."""
        return cls(*_civil(days))

    def months_on(self, count: int) -> Self:
        """The same day so many months on, the last of the month where that has none such; `count` may be negative."""
        year, month = divmod(self.year * 12 + self.month - 1 + count, 12)
        first, following = type(self)(year, month + 1), type(self)(year + (month == 11), (month + 1) % 12 + 1)
        return type(self)(year, month + 1, min(self.day, following.ordinal - first.ordinal))

    @property
    def iso(self) -> str:
        """`2018-12-29`, with the clock only when it is not midnight: `2018-12-29T10:30:00`."""
        date = f"{iso_year(self.year)}-{self.month:02d}-{self.day:02d}"
        clock = (self.hour, self.minute, self.second)
        return date if clock == (0, 0, 0) else f"{date}T{self.hour:02d}:{self.minute:02d}:{self.second:02d}"


_LAST = Moment(10**9)


def iso_year(year: int) -> str:
    """Four digits at least, minus sign before year 0: `2018`, `0044`, `-0043` (44 BC)."""
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


class Interval(Struct, frozen=True):
    """Half-open span `[start, end)` known to the precision `grain`; None is open on that side.

    `Interval(Moment(2017), Moment(2018), Grain.YEAR)` is the year 2017.
    """

    start: Moment | None
    end: Moment | None
    grain: Grain

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise ValueError(f"empty interval: {self.start} to {self.end}")

    @property
    def place(self) -> tuple[Moment, bool, int]:
        """What intervals are put in order by: earliest start first, an open start by its end; coarser before finer."""
        # Ends are exclusive: what ends where another begins stands before it.
        return self.start or self.end or _LAST, self.start is not None, -self.grain

    def contains(self, other: Self) -> bool:
        """Whether `other` lies wholly inside."""
        starts = self.start is None or (other.start is not None and self.start <= other.start)
        ends = self.end is None or (other.end is not None and other.end <= self.end)
        return starts and ends

    def overlaps(self, other: Self) -> bool:
        """Whether the two share a moment."""
        before = self.end is not None and other.start is not None and self.end <= other.start
        after = other.end is not None and self.start is not None and other.end <= self.start
        return not (before or after)


# The two conversions below are days_from_civil and civil_from_days of Howard Hinnant,
# "chrono-Compatible Low-Level Date Algorithms": exact for every year, no tables.
@lru_cache(maxsize=4096)
def _ordinal(year: int, month: int, day: int) -> int:
    year -= month <= 2
    era, yoe = divmod(year, 400)
    doy = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5 + day - 1
    return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy


@lru_cache(maxsize=4096)
def _civil(days: int) -> tuple[int, int, int]:
    era, doe = divmod(days, 146097)
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    month = mp + 3 if mp < 10 else mp - 9
    return era * 400 + yoe + (month <= 2), month, doy - (153 * mp + 2) // 5 + 1
