"""The two ends of an interval as readers see them: inclusive, as coarse as the calendar allows."""

from timeline.values import Grain, Interval, Moment

_DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days(interval: Interval) -> tuple[Moment | None, Moment | None]:
    """First and last day, both inclusive, midnight each: 2017 is `(1 January, 31 December)`."""
    first = None if interval.start is None else Moment(*interval.start[:3])
    if interval.end is None:
        return first, None
    midnight = interval.end[3:] == (0, 0, 0)
    return first, Moment.from_ordinal(interval.end.ordinal - midnight)


def earliest_latest(interval: Interval) -> tuple[str | None, str | None]:
    """ISO 8601, inclusive: days, or clock readings to the second where the grain is finer than a day."""
    if interval.grain >= Grain.DAY:
        first, last = days(interval)
        return first and first.iso, last and last.iso
    return interval.start and _clock(interval.start), interval.end and _clock(_second_before(interval.end))


def starts_month(day: Moment) -> bool:
    """Whether a month begins with this day."""
    return day.day == 1


def ends_month(day: Moment) -> bool:
    """Whether this day is the last of its month."""
    leap = day.month == 2 and day.year % 4 == 0 and (day.year % 100 != 0 or day.year % 400 == 0)
    return day.day == _DAYS_IN_MONTH[day.month - 1] + leap


def starts_year(day: Moment) -> bool:
    """Whether a year begins with this day."""
    return (day.month, day.day) == (1, 1)


def ends_year(day: Moment) -> bool:
    """Whether this day is the last of its year."""
    return (day.month, day.day) == (12, 31)


def _clock(moment: Moment) -> str:
    return f"{Moment(*moment[:3]).iso}T{moment.hour:02d}:{moment.minute:02d}:{moment.second:02d}"


def _second_before(moment: Moment) -> Moment:
    seconds = moment.ordinal * 86400 + moment.hour * 3600 + moment.minute * 60 + moment.second - 1
    day, rest = divmod(seconds, 86400)
    return Moment(*Moment.from_ordinal(day)[:3], rest // 3600, rest % 3600 // 60, rest % 60)
