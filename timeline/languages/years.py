"""The year of a date that is said behind it: "from late July | to early August 1944", "5 October | last year"."""

import re
from collections.abc import Callable
from typing import NamedTuple

from msgspec.structs import replace

from timeline.values import Expression, Fields, Grain, Inside, Near, Nth, Part, Shift

RULE = "date-of-a-year"
"""What the receipt names as rule."""
_SEASONS = ("SP", "SU", "FA", "WI")


class Years(NamedTuple):
    """What may stand between two dates of one year (`joints`), and between a date and its year (`of`).

    `owns`: what behind the year makes it something else's: "in July | last year's winner". `asides`: what stands
    before the same day by another reckoning, and `after_aside` between it and the year: "5 May (O.S. | 23 April) |
    1917". `apposed`: what stands between a day and its date: "Friday (1 August)"; its group `loose` only where the day
    is counted from another and `closed` stands behind the date: "the next day, 1 August,". `held`: what between a year
    and a date says that the date is of what is named after the year: "the 2018 tournament will be held from | 14
    June". `within`: what between a year or a week and a date says that the date is in it: "last year in | May"; its
    group `loose` only where `closed` stands behind the date, and not where `compared` stands before the year: "rose 8
    percent from last year in | May".
    """

    joints: re.Pattern[str]
    of: re.Pattern[str]
    asides: re.Pattern[str]
    after_aside: re.Pattern[str]
    owns: re.Pattern[str]
    apposed: re.Pattern[str]
    closed: re.Pattern[str]
    held: re.Pattern[str]
    within: re.Pattern[str]
    compared: re.Pattern[str]


def is_open(said: Expression) -> bool:
    """Whether it is a day, month, quarter or season of a year that it does not say."""
    fields = _fields(said)
    if fields is None or fields.year is not None or fields.decade is not None or fields.century is not None:
        return False
    if fields.slashed or fields.clock is not None:
        return False
    return fields.day is not None or any((fields.month, fields.season, fields.quarter, fields.half))


def is_dated(said: Expression) -> bool:
    """Whether it is a date with its year, or a decade."""
    fields = _fields(said)
    return fields is not None and (fields.year is not None or fields.decade is not None) and not fields.fiscal


def is_weekday(said: Expression) -> bool:
    """Whether it is a day of the week and perhaps a part of it: "Friday night"."""
    if not isinstance(said, Fields) or said.weekday is None:
        return False
    return said == Fields(weekday=said.weekday, part=said.part)


def is_counted_day(said: Expression) -> bool:
    """Whether it is a day counted from the one told of: "the next day", "two days later"."""
    if isinstance(said, Near):
        return said.target is Grain.DAY and said.anchor == "narrative"
    return isinstance(said, Shift) and said.unit is Grain.DAY and said.anchor == "narrative" and said.count is not None


def same_day(weekday: Expression) -> Expression:
    """The weekday that explains a day told of: "the following day, | Friday,"."""
    return Near(weekday, 0, "narrative") if isinstance(weekday, Fields) else weekday


def named(day: Expression, date: Expression) -> Expression | None:
    """The day on the date that explains it: "Friday | (1 August)", "the next day, | 1 August"; None if it is no day."""
    if not isinstance(date, Fields) or date.day is None or date.month is None:
        return None
    return replace(date, weekday=day.weekday, part=day.part) if isinstance(day, Fields) else date


def of_week(weekday: Expression, other: Expression) -> Expression | None:
    """The weekday in the week of the one behind it: "Wednesday | to Friday last week"; None where that says no week."""
    if not isinstance(weekday, Fields) or not isinstance(other, Inside) or not isinstance(other.outer, Near):
        return None
    last = other.fields.weekday
    in_order = weekday.weekday is not None and last is not None and weekday.weekday < last
    return Inside(other.outer, weekday) if in_order and other.outer.target is Grain.WEEK else None


def is_year(said: Expression) -> bool:
    """Whether it is a single year: "last year", "two years ago", "1944"."""
    if isinstance(said, Near):
        return said.target is Grain.YEAR
    if isinstance(said, Shift):
        return said.unit is Grain.YEAR and said.count is not None and said.count % 1 == 0
    return isinstance(said, Fields) and said.year is not None and said == Fields(year=said.year, era=said.era)


def in_year(said: Expression) -> bool:
    """Whether it is a single year or a part of one: "late 1944"."""
    return is_year(said.of if isinstance(said, Part) else said)


def of_year(date: Expression, year: Expression) -> Expression:
    """The date in a year said by itself: "5 October | last year"."""
    if isinstance(year, Fields):
        return _with(date, lambda fields: replace(fields, year=year.year))
    return _with(date, lambda fields: Inside(year, fields))


def within(date: Expression, outer: Expression) -> Expression | None:
    """The date in the year or week said right before it: "last year in | May", "last week on | Tuesday"."""
    said = outer.of if isinstance(outer, Part) else outer
    if isinstance(said, Near | Shift) and is_year(said) and said.anchor != "narrative":
        return of_year(date, said) if is_open(date) else None
    week = isinstance(said, Near) and said.target is Grain.WEEK
    return Inside(said, date) if week and is_weekday(date) and isinstance(date, Fields) else None


def beside(date: Expression, other: Expression) -> Expression | None:
    """The date with what the one behind it says for both; None where that says nothing more.

    In the year before, if it comes later in the year: "from December | to March 1944" began in 1943.

    >>> beside(Fields(day=6), Fields(month=6, day=10))
    Fields(month=6, day=6)
    """
    one, last = _fields(date), _fields(other)
    if one is None or last is None or last.era or last.fiscal or last.slashed:
        return None
    before = _bare(one) and last.day is not None and (one.day or 0) < last.day  # not "the 12th and again on 3 April"
    whole = replace(one, month=last.month) if before else one
    if last.year is not None and not _bare(whole):
        whole = replace(whole, year=last.year - _later(whole, last), short=last.short)
    return None if whole == one else _with(date, lambda _: whole)


def _bare(fields: Fields) -> bool:
    """Whether a day is said without its month: "the 6th"."""
    return fields.day is not None and fields.month is None


def _later(one: Fields, other: Fields) -> bool:
    """Whether the one comes later in a year, as far as the two can be compared."""
    if one.month and other.month:
        days = bool(one.day and other.day)
        return (one.month, one.day if days else 0) > (other.month, other.day if days else 0)
    if one.season and other.season:
        return _SEASONS.index(one.season) > _SEASONS.index(other.season)
    return bool(one.quarter and other.quarter and one.quarter > other.quarter)


def _fields(said: Expression) -> Fields | None:
    """The fields of a date, of the end of one or of what is counted in one."""
    if isinstance(said, Part):
        return _fields(said.of)
    if isinstance(said, Nth):
        return _fields(said.within)
    return said if isinstance(said, Fields) else None


def _with(said: Expression, change: Callable[[Fields], Expression]) -> Expression:
    if isinstance(said, Part):
        return replace(said, of=_with(said.of, change))
    if isinstance(said, Nth):
        return replace(said, within=_with(said.within, change))
    assert isinstance(said, Fields)
    return change(said)
