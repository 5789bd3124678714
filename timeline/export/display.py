"""Dates as people read them: CLDR patterns by way of babel, phrases from the language's table.

Never finer than what is known: 2017 is "2017", a week is its first and last day.
"""

import datetime
from functools import lru_cache

from msgspec.structs import replace

from timeline.export.bounds import days, ends_month, ends_year, starts_month, starts_year
from timeline.languages.english.display import LOCALE, PARTS_OF_DAY, PHRASES, SEASONS
from timeline.values import EventDate, Grain, Interval, Moment

# Thirds as DESIGN section 4 fixes them: first and last (month, day) or day or year within the unit.
_THIRDS_OF_MONTH = {(1, 10): "early", (11, 20): "mid"}
_THIRDS_OF_YEAR = {(1, 4): "early", (5, 8): "mid", (9, 12): "late"}
_THIRDS_OF_DECADE = {(0, 3): "early", (4, 6): "mid", (7, 9): "late"}
_THIN_SPACE = "\u2009"


def display(date: EventDate, locale: str = LOCALE) -> str:
    """`29 December 2018`, `27 March – 2 April 2017`, `late December 2018`, `the 1990s`, `since 2017`."""
    interval = date.interval
    first, last = days(interval)
    if first is None or last is None:
        return _open(first, last, date, locale)
    third = _third(interval, first, last) if date.approximate else None
    if third:
        phrase = _third_of(third, interval.grain, first, locale)
        return PHRASES["possibly"].format(phrase) if date.uncertain else phrase
    return _hedged(date, _closed(interval, first, last, date.timex or "", locale))


def _hedged(date: EventDate, words: str) -> str:
    hedge = "possibly" if date.uncertain else "about" if date.approximate else None
    return PHRASES[hedge].format(words) if hedge else words


def _open(first: Moment | None, last: Moment | None, date: EventDate, locale: str) -> str:
    """A side that is open is not known anyway, so that the date said is not hedged for it: "until 4 March"."""
    lasted = date.extent == "throughout"
    said = replace(date, approximate=False)
    if first:
        start = _hedged(said, _end(first, date.interval.grain, starts=True, locale=locale))
        return PHRASES["since" if lasted else "after"].format(start)
    if not last:
        return PHRASES["any"]
    if lasted:
        return PHRASES["until"].format(_hedged(said, _end(last, date.interval.grain, starts=False, locale=locale)))
    following = Moment.from_ordinal(last.ordinal + 1)
    return PHRASES["before"].format(_hedged(said, _end(following, date.interval.grain, starts=True, locale=locale)))


def _end(day: Moment, grain: Grain, *, starts: bool, locale: str) -> str:
    if grain >= Grain.YEAR and (starts_year(day) if starts else ends_year(day)):
        return _print(day, "y", locale)
    if grain >= Grain.MONTH and (starts_month(day) if starts else ends_month(day)):
        return _print(day, "yMMMM", locale)
    return _print(day, "long", locale)


def _third(interval: Interval, first: Moment, last: Moment) -> str | None:
    """Which third of its unit the interval is, by the bounds the resolver gives "early", "mid" and "late"."""
    whole_months = starts_month(first) and ends_month(last)
    if interval.grain == Grain.MONTH and (first.year, first.month) == (last.year, last.month):
        return "late" if first.day == 21 and ends_month(last) else _THIRDS_OF_MONTH.get((first.day, last.day))
    if interval.grain == Grain.YEAR and first.year == last.year and whole_months:
        return _THIRDS_OF_YEAR.get((first.month, last.month))
    if interval.grain == Grain.DECADE and starts_year(first) and ends_year(last):
        return _THIRDS_OF_DECADE.get((first.year % 10, last.year % 10))
    return None


def _third_of(third: str, grain: Grain, first: Moment, locale: str) -> str:
    if grain == Grain.DECADE:
        return PHRASES[f"{third} decade"].format(first.year // 10 * 10)
    return PHRASES[third].format(_print(first, "yMMMM" if grain == Grain.MONTH else "y", locale))


def _closed(interval: Interval, first: Moment, last: Moment, timex: str, locale: str) -> str:
    grain = interval.grain
    if first == last:
        day = _print(first, "long", locale)
        clock = _clock(interval, timex) if grain < Grain.DAY else ""
        return PHRASES["clock"].format(day, clock) if clock else day
    if starts_year(first) and ends_year(last) and grain >= Grain.YEAR:
        return _years(grain, first, last, locale)
    if starts_month(first) and ends_month(last) and grain >= Grain.MONTH:
        return _months(grain, first, last, timex, locale)
    return _range("yMMMd", first, last, locale)


def _years(grain: Grain, first: Moment, last: Moment, locale: str) -> str:
    span = last.year - first.year + 1
    if (grain, span) == (Grain.DECADE, 10) and first.year > 0 and first.year % 10 == 0:
        return PHRASES["decade"].format(first.year)
    if (grain, span) == (Grain.CENTURY, 100) and first.year > 0 and first.year % 100 == 0:
        return PHRASES["century"].format(first.year)
    return _print(first, "y", locale) if span == 1 else _range("y", first, last, locale)


def _months(grain: Grain, first: Moment, last: Moment, timex: str, locale: str) -> str:
    if grain == Grain.SEASON:
        season = SEASONS.get(timex[-2:])
        if season:
            return season.format(first.year if first.year == last.year else f"{first.year}–{last.year % 100:02d}")
    if (first.year, first.month) == (last.year, last.month):
        return _print(first, "yMMMM", locale)
    return _range("yMMMM", first, last, locale)


def _clock(interval: Interval, timex: str) -> str:
    if interval.grain == Grain.PART_OF_DAY:
        return PARTS_OF_DAY.get(timex[-2:], "")
    start = interval.start
    if start is None:
        return ""
    return f"{start.hour:02d}:{start.minute:02d}" + (f":{start.second:02d}" if interval.grain == Grain.SECOND else "")


def _print(day: Moment, form: str, locale: str) -> str:
    """One date: `long` or a CLDR skeleton. Years that `datetime` has not are printed through a leap year it has."""
    if 1 <= day.year <= 9999:
        return _formatted(datetime.date(day.year, day.month, day.day), form, locale)
    year = PHRASES["BC"].format(1 - day.year) if day.year < 1 else str(day.year)
    return _formatted(datetime.date(2000, day.month, day.day), form, locale).replace("2000", year)


@lru_cache(maxsize=4096)
def _formatted(date: datetime.date, form: str, locale: str) -> str:
    from babel.dates import format_date, format_skeleton  # noqa: PLC0415 - slow to import, and tagging shows no date

    if form == "long":
        return format_date(date, "long", locale)
    return format_skeleton(form, date, locale=locale)


def _range(skeleton: str, first: Moment, last: Moment, locale: str) -> str:
    """CLDR's interval pattern for the coarsest field that differs, months in full: `27 March – 2 April 2017`."""
    single = {"yMMMd": "long", "yMMMM": "yMMMM", "y": "y"}[skeleton]
    differs = "y" if first.year != last.year else "M" if first.month != last.month else "d"
    from babel import Locale  # noqa: PLC0415 - as above
    from babel.dates import format_date  # noqa: PLC0415

    patterns = Locale.parse(locale).interval_formats.get(skeleton, {}).get(differs)
    if not patterns or not all(1 <= day.year <= 9999 for day in (first, last)):
        return f"{_print(first, single, locale)} – {_print(last, single, locale)}"
    dates = (datetime.date(day.year, day.month, day.day) for day in (first, last))
    in_full = (pattern.replace("MMMM", "MMM").replace("MMM", "MMMM") for pattern in patterns)
    pieces = (format_date(date, pattern, locale) for date, pattern in zip(dates, in_full, strict=True))
    return "".join(pieces).replace(_THIN_SPACE, " ")
