"""Calendar arithmetic on complete fields: which stretch of time they mean, and how TIMEX3 writes them."""

from msgspec.structs import replace

from timeline.values import Fields, Grain, Interval, Mod, Moment
from timeline.values.expression import SeasonName

DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
SEASON_MONTH: dict[SeasonName, int] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
PART_HOURS = {"MO": (6, 12), "MI": (12, 13), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30), "DT": (6, 18)}
"""Hours from midnight; a night reaches into the next day."""
_DAYS = {Grain.DAY: 1, Grain.WEEKEND: 2, Grain.WEEK: 7}
_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6, Grain.YEAR: 12, Grain.DECADE: 120}
"""How many of them a unit has."""

# The nine thirds the contract fixes: early, mid and late of a month, a year, a decade (DESIGN section 4).
_DAY_THIRDS = {"START": (1, 11), "MID": (11, 21), "END": (21, None)}
_YEAR_THIRDS = {"START": (1, 5), "MID": (5, 9), "END": (9, 13)}
_DECADE_THIRDS = {"START": (0, 4), "MID": (4, 7), "END": (7, 10)}


def month_length(year: int, month: int) -> int:
    """Days in a month of the proleptic Gregorian calendar."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return DAYS_IN_MONTH[month - 1] + leap


def exists(fields: Fields) -> bool:
    """Whether the calendar has such a day; 30 February and 31 June it has not."""
    if fields.month is not None and not 1 <= fields.month <= 12:
        return False
    if fields.day is None or fields.month is None:
        return True
    year = 2000 if fields.year is None else fields.year
    return 1 <= fields.day <= month_length(year, fields.month)


def weekday(day: Moment) -> int:
    """Monday is 0."""
    return (day.ordinal + 2) % 7


def shift_days(day: Moment, days: int) -> Moment:
    """So many days on."""
    return Moment.from_ordinal(day.ordinal + days)


def shift_months(year: int, month: int, months: int) -> tuple[int, int]:
    """Year and month so many months on."""
    years, rest = divmod(month - 1 + months, 12)
    return year + years, rest + 1


def shift(day: Moment, unit: Grain, count: int) -> Moment:
    """The same day so many days, weeks, months or years on; the last of the month where that has none such."""
    if unit < Grain.MONTH:
        return shift_days(day, count * (7 if unit is Grain.WEEK else 1))
    return Moment(*day[:3]).months_on(count * (12 if unit is Grain.YEAR else 1))


def iso_week(day: Moment) -> tuple[int, int]:
    """ISO year and week: the week belongs to the year of its Thursday (ISO 8601)."""
    thursday = shift_days(day, 3 - weekday(day))
    return thursday.year, (thursday.ordinal - Moment(thursday.year).ordinal) // 7 + 1


def week_monday(year: int, week: int) -> Moment:
    """The Monday that begins an ISO week; 4 January is always in week 1."""
    fourth = Moment(year, 1, 4)
    return shift_days(fourth, 7 * (week - 1) - weekday(fourth))


def on(day: Moment) -> Fields:
    """A day as fields."""
    return Fields(year=day.year, month=day.month, day=day.day)


def week_of(day: Moment) -> Fields:
    """The ISO week of a day."""
    year, week = iso_week(day)
    return Fields(year=year, week=week)


def grain(fields: Fields) -> Grain:
    """The finest field that is there."""
    if fields.clock is not None:
        hour_only = fields.clock[1] is None
        return Grain.HOUR if hour_only else Grain.MINUTE if fields.clock[2] is None else Grain.SECOND
    if fields.part is not None:
        return Grain.PART_OF_DAY
    if fields.day is not None or fields.weekday is not None:
        return Grain.DAY
    if fields.weekend:
        return Grain.WEEKEND
    if fields.week:
        return Grain.WEEK
    if fields.month:
        return Grain.MONTH
    if fields.quarter:
        return Grain.QUARTER
    if fields.season:
        return Grain.SEASON
    if fields.half:
        return Grain.HALF
    if fields.decade:
        return Grain.DECADE
    if fields.century:
        return Grain.CENTURY
    return Grain.YEAR


def first_day(fields: Fields) -> Moment:
    """The day a complete date begins with."""
    if fields.week is not None and fields.year is not None:
        return shift_days(week_monday(fields.year, fields.week), 5 if fields.weekend else 0)
    if fields.decade is not None:
        return Moment(10 * fields.decade - 8 if fields.decade < 0 else 10 * fields.decade)  # 470s BC: 479 to 470
    if fields.century is not None:
        return Moment(100 * fields.century + 1)
    month = fields.month or (fields.quarter and 3 * fields.quarter - 2) or (fields.half and 6 * fields.half - 5)
    if fields.season is not None:
        month = SEASON_MONTH[fields.season]
    return Moment(fields.year or 0, month or 1, fields.day or 1)


def interval(fields: Fields) -> Interval:
    """What complete fields cover: `Fields(year=2017)` the whole year, at year precision."""
    start, unit = first_day(fields), grain(fields)
    if fields.clock is not None:
        return _clock_interval(start, fields.clock, unit)
    if fields.part is not None:
        opens, closes = PART_HOURS[fields.part]
        return Interval(_at(start, opens), _at(start, closes), unit)
    return Interval(start, _end(start, unit), unit)


def narrowed(whole: Interval, mod: Mod | None, share: int = 3) -> Interval:
    """Early, mid or late of an interval, its precision kept: "late December" is the 21st to the 31st, a month."""
    if mod not in {"START", "MID", "END"} or whole.start is None or whole.end is None:
        return whole
    start = whole.start
    if share == 2:
        years = whole.end.year - start.year
        middle = (
            Moment(start.year + years // 2)
            if years % 2 == 0 and years
            else shift_days(start, (whole.end.ordinal - start.ordinal) // 2)
        )
        return Interval(start, middle, whole.grain) if mod == "START" else Interval(middle, whole.end, whole.grain)
    if whole.grain is Grain.MONTH:
        low, high = _DAY_THIRDS[mod]
        end = Moment(start.year, start.month, high) if high else whole.end
        return Interval(Moment(start.year, start.month, low or 1), end, whole.grain)
    if whole.grain is Grain.YEAR:
        low, high = _YEAR_THIRDS[mod]
        return Interval(
            Moment(start.year, low or 1), whole.end if high == 13 else Moment(start.year, high or 1), whole.grain
        )
    if whole.grain is Grain.DECADE:
        low, high = _DECADE_THIRDS[mod]
        return Interval(Moment(start.year + (low or 0)), Moment(start.year + (high or 0)), whole.grain)
    return _third(whole, ("START", "MID", "END").index(mod))


def value(fields: Fields) -> str:
    """TIMEX3 `value`, X where a field is not known: `2018-12-29`, `1989-Q3`, `199`, `XXXX-12`, `BC0480-SP`."""
    if fields.decade is not None:
        return f"BC{-fields.decade:03d}" if fields.decade < 0 else f"{fields.decade:03d}"
    if fields.century is not None:
        return f"BC{-fields.century - 1:02d}" if fields.century < 0 else f"{fields.century:02d}"
    return _year(fields) + _within_year(fields) + _time(fields)


def _year(fields: Fields) -> str:
    if fields.year is None:
        return "XXXX"
    return f"BC{1 - fields.year:04d}" if fields.year < 1 else f"{fields.year:04d}"


def _within_year(fields: Fields) -> str:
    if fields.week is not None:
        return f"-W{fields.week:02d}" + ("-WE" if fields.weekend else "")
    if fields.month is not None:
        return f"-{fields.month:02d}" + (f"-{fields.day:02d}" if fields.day is not None else "")
    if fields.day is not None:
        return f"-XX-{fields.day:02d}"
    if fields.weekday is not None:
        return f"-WXX-{fields.weekday + 1}"
    if fields.weekend:
        return "-WXX-WE"
    if fields.quarter is not None:
        return f"-Q{fields.quarter}"
    if fields.half is not None:
        return f"-H{fields.half}"
    if fields.season is not None:
        return f"-{fields.season}"
    return "-XX-XX" if fields.part is not None or fields.clock is not None else ""


def _time(fields: Fields) -> str:
    if fields.clock is not None:
        hour, minute, second = fields.clock
        return f"T{hour:02d}:{minute or 0:02d}" + (f":{second:02d}" if second is not None else "")
    return f"T{fields.part}" if fields.part is not None else ""


def _at(day: Moment, hours: int) -> Moment:
    later = shift_days(day, hours // 24)
    return Moment(later.year, later.month, later.day, hours % 24)


def _clock_interval(day: Moment, clock: tuple[int, int | None, int | None], unit: Grain) -> Interval:
    hour, minute, second = clock[0], clock[1] or 0, clock[2] or 0
    start = Moment(*_at(day, hour)[:4], minute, second)
    length = {Grain.HOUR: 3600, Grain.MINUTE: 60, Grain.SECOND: 1}[unit]
    return Interval(start, add_seconds(start, length), unit)


def add_seconds(moment: Moment, seconds: int) -> Moment:
    """So many seconds on."""
    total = moment.hour * 3600 + moment.minute * 60 + moment.second + seconds
    day = shift_days(moment, total // 86400)
    rest = total % 86400
    return Moment(day.year, day.month, day.day, rest // 3600, rest % 3600 // 60, rest % 60)


def _end(start: Moment, unit: Grain) -> Moment:
    if unit in _MONTHS:
        year, month = shift_months(start.year, start.month, _MONTHS[unit])
        return Moment(year, month, 1)
    return Moment(start.year + 100) if unit is Grain.CENTURY else shift_days(start, _DAYS[unit])


def _third(whole: Interval, which: int) -> Interval:
    assert whole.start is not None
    assert whole.end is not None
    hours = (whole.end.ordinal - whole.start.ordinal) * 24 + whole.end.hour - whole.start.hour
    if whole.grain < Grain.DAY or hours < 72:
        return (
            whole
            if hours < 3
            else Interval(
                _hours_on(whole.start, hours * which // 3),
                _hours_on(whole.start, hours * (which + 1) // 3),
                whole.grain,
            )
        )
    days = hours // 24
    return Interval(
        shift_days(whole.start, days * which // 3), shift_days(whole.start, days * (which + 1) // 3), whole.grain
    )


def _hours_on(moment: Moment, hours: int) -> Moment:
    return add_seconds(moment, hours * 3600)


def with_day(fields: Fields, day: Moment) -> Fields:
    """The same part or clock time on a given day."""
    return replace(fields, year=day.year, month=day.month, day=day.day, weekday=None)
