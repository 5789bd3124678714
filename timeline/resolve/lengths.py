"""Durations and recurring times: lengths have a value, and a place only where they reach from the publication."""

from msgspec.structs import replace

from timeline.resolve.calendar import shift_days, shift_months
from timeline.resolve.placed import Placed
from timeline.resolve.story import Story
from timeline.values import Basis, Duration, Each, Fields, Grain, Interval, Moment, Reason

YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100}
"""How many years a unit has that is counted in them."""
_CODES = {
    Grain.SECOND: "S",
    Grain.MINUTE: "M",
    Grain.HOUR: "H",
    Grain.DAY: "D",
    Grain.WEEKEND: "WE",
    Grain.WEEK: "W",
    Grain.MONTH: "M",
    Grain.QUARTER: "Q",
    Grain.YEAR: "Y",
    Grain.DECADE: "DE",
    Grain.CENTURY: "CE",
}
_RECUR = {
    Grain.DAY: "XXXX-XX-XX",
    Grain.WEEK: "XXXX-WXX",
    Grain.WEEKEND: "XXXX-WXX-WE",
    Grain.MONTH: "XXXX-XX",
    Grain.QUARTER: "XXXX-QX",
    Grain.YEAR: "XXXX",
}


_FINER = {Grain.YEAR: (12, Grain.MONTH), Grain.HOUR: (60, Grain.MINUTE), Grain.MINUTE: (60, Grain.SECOND)}
"""What the halves and quarters of a unit are counted in."""


def period(amount: float | None, unit: Grain) -> str:
    """ISO 8601 duration as TIMEX3 has it: `P3D`, `PT16H`, `P2Y6M`, `PXM`, `P1DE`."""
    if amount is not None and unit in _FINER and amount % 1 and not amount * 4 % 1:
        per, finer = _FINER[unit]
        rest = period(amount % 1 * per, finer)
        return period(amount // 1, unit) + rest[2 if unit < Grain.DAY else 1 :] if amount > 1 else rest
    if amount is None:
        figure = "X"
    else:
        figure = str(int(amount)) if amount == int(amount) else f"{amount:g}"
        if unit > Grain.YEAR:
            unit, figure = Grain.YEAR, f"{YEARS[unit] * amount:g}"
    return ("PT" if unit < Grain.PART_OF_DAY else "P") + figure + _CODES[unit]


def place_duration(said: Duration, story: Story) -> Placed:
    """Lengths: "three days", "the past few weeks", "25-year-old"."""
    value = period(said.amount, said.unit)
    for amount, unit in said.extra:
        finer = period(amount, unit)
        value += finer[1:] if "T" not in value else finer[2:]
    reason = Reason.AGE if said.role == "age" else Reason.DURATION
    placed = Placed("DURATION", value, mod=said.mod, reason=reason)
    if not said.side or said.amount is None or story.published is None or said.unit < Grain.DAY:
        return placed
    reach = _reach(story.published, said.side * said.amount, said.unit)
    if reach is None:
        return placed
    return replace(
        placed,
        interval=reach,
        basis=Basis.RELATIVE,
        anchor=story.published.iso,
        approximate=True,
        reason=None,
        assumed=("end",),
    )


def _reach(now: Moment, amount: float, unit: Grain) -> Interval | None:
    """From so long ago up to the publication day, or from it so far on."""
    days = {Grain.DAY: 1, Grain.WEEKEND: 2, Grain.WEEK: 7}.get(unit)
    months = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200}.get(unit, 0)
    if abs(amount) * (days or months * 30) > 3_000_000:
        return None
    if days is not None:
        there = shift_days(now, round(amount * days))
    else:
        year, month = shift_months(now.year, now.month, round(amount * months))
        there = Moment(year, month, min(now.day, 28))
    first, last = sorted((there, now))
    return Interval(first, shift_days(last, 1), max(unit, Grain.DAY))


def place_set(said: Each) -> Placed:
    """What recurs: "every Monday", "daily", "twice a week"."""
    value = _each(said.target) if isinstance(said.target, Fields) else period(said.every, said.target)
    return Placed("SET", value, reason=Reason.RECURRING)


def _each(fields: Fields) -> str:
    if fields.weekday is not None:
        return f"XXXX-WXX-{fields.weekday + 1}" + (f"T{fields.part}" if fields.part else "")
    if fields.month is not None:
        return f"XXXX-{fields.month:02d}" + (f"-{fields.day:02d}" if fields.day else "")
    if fields.season is not None:
        return f"XXXX-{fields.season}"
    return f"XXXX-XX-XXT{fields.part}"
