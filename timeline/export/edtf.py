"""EDTF strings: ISO 8601-2 level 1 with decades (`199X`), seasons (21-24) and intervals (LoC EDTF, 2019-02-04).

Level 1 has no quarters, weeks or parts of a day: quarters and weeks become intervals of months and days, a clock
reading coarser than a second becomes its day. `earliest` and `latest` keep what the string cannot say.
"""

from collections.abc import Callable

from timeline.export.bounds import days, ends_month, ends_year, starts_month, starts_year
from timeline.values import EventDate, Grain, Interval, Moment

_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_SEASON_OF_MONTH = {3: 21, 6: 22, 9: 23, 12: 24}


def edtf(date: EventDate) -> str:
    """`2018-12-29`, `2017~`, `199X`, `2017-03-27/2017-04-02`, `../2010`; `~` approximate, `?` uncertain, `%` both."""
    interval, mark = date.interval, _qualifier(date)
    if interval.grain == Grain.SECOND and interval.start and not mark:
        clock = interval.start[3:]
        return f"{_day(interval.start)}T{clock[0]:02d}:{clock[1]:02d}:{clock[2]:02d}"
    whole = _whole(interval, date.timex or "", mark)
    if whole:
        return whole
    first, last = days(interval)
    write = _unit(first, last, interval.grain)
    one, other = (end and write(end) + mark for end in (first, last))
    return one if one and one == other else f"{one or '..'}/{other or '..'}"


def _qualifier(date: EventDate) -> str:
    return {(True, True): "%", (True, False): "~", (False, True): "?"}.get((date.approximate, date.uncertain), "")


def _whole(interval: Interval, timex: str, mark: str) -> str | None:
    """One of the forms that stand for more than a year, or for a season; None where none fits exactly."""
    first, last = days(interval)
    if first is None or last is None:
        return None
    if interval.grain == Grain.SEASON and not mark:  # level 1 does not qualify seasons
        code = _SEASONS.get(timex[-2:]) or _SEASON_OF_MONTH.get(first.month)
        year = timex[:4] if timex[:4].isdigit() else _year(first)
        return f"{year}-{code}" if code and starts_month(first) and ends_month(last) else None
    for grain, size in ((Grain.DECADE, 10), (Grain.CENTURY, 100)):
        aligned = starts_year(first) and ends_year(last) and 0 <= first.year <= 9999 and first.year % size == 0
        if interval.grain == grain and aligned and last.year - first.year == size - 1:
            return f"{first.year // size:0{5 - len(str(size))}d}" + "X" * (len(str(size)) - 1) + mark
    return None


def _unit(first: Moment | None, last: Moment | None, grain: Grain) -> Callable[[Moment], str]:
    """The coarsest of year, month and day, no coarser than the grain, that both ends are whole in."""
    if grain >= Grain.YEAR and (not first or starts_year(first)) and (not last or ends_year(last)):
        return _year
    if grain >= Grain.MONTH and (not first or starts_month(first)) and (not last or ends_month(last)):
        return _month
    return _day


def _year(day: Moment) -> str:
    if abs(day.year) > 9999:
        return f"Y{day.year}"
    return Moment(day.year).iso[:-6]


def _month(day: Moment) -> str:
    return day.iso[:-3] if abs(day.year) <= 9999 else _year(day)


def _day(day: Moment) -> str:
    return Moment(*day[:3]).iso if abs(day.year) <= 9999 else _year(day)
