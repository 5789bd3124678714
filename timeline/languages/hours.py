"""The day of an hour that is said behind it: "at 10 in the morning | on Friday", "5 p.m. (1700 GMT) | yesterday"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from timeline.languages.hanging import fineness
from timeline.values import Expression, Fields, Grain, Inside, Near, Offset, Shift, Vague
from timeline.values.expression import PartOfDay

RULE = "hour-of-a-day"
"""What the receipt names as rule."""
_THAT_DAY = Near(Grain.DAY, 0, "running")
_MIDNIGHT = 24
_DAWN = 6  # the hour at which a night ends


class Hours(NamedTuple):
    """What may stand between two hours of one day (`joints`), between the last of them and the day (`of`), and between
    what recurs and its hour (`of_each`: "every Friday at | 5 p.m.").

    The group `apart` in `of` keeps day and hour two expressions: "10:30 (0830 GMT | ) on Friday"; `aside` opens an hour
    that has its own day: "4:27 (2027 UTC | Wednesday)"; `between` the first of a range; `nightly` what is so every day
    from the hour behind it: "a night curfew from | 9 p.m.".
    """

    joints: re.Pattern[str]
    of: re.Pattern[str]
    of_each: re.Pattern[str]
    aside: str
    between: str
    nightly: re.Pattern[str]


def is_hour(said: Expression) -> bool:
    """Whether it is a clock time or a part of the day and nothing else: "5 p.m.", "the evening"."""
    return _hour(said) is not None


def _hour(said: Expression) -> Fields | None:
    if isinstance(said, Inside) and said.outer == _THAT_DAY:
        said = said.fields
    if not isinstance(said, Fields) or (said.clock is None and said.part is None):
        return None
    return said if said == Fields(clock=said.clock, dial=said.dial, zone=said.zone, part=said.part) else None


def of_run(hours: Sequence[Expression], *, ranged: bool = False) -> list[Expression]:
    """Several hours of one day: a midnight that others follow is the one that begins it ("between midnight and 3").

    Of a range through the night nobody can say whether the day is its first: "from 10 p.m. | to 5 a.m. on Friday".
    """
    one, last = _hour(hours[0]), _hour(hours[-1])
    if ranged and one and last and one.clock and last.clock and last.clock[0] < one.clock[0] < _MIDNIGHT:
        return [Vague(_unplaced(one), "TIME"), last]
    begins = (
        replace(hour, clock=(0, 0, None)) if isinstance(hour, Fields) and hour.clock and hour.clock[0] == 24 else hour
        for hour in hours[:-1]
    )
    return [*begins, hours[-1]]


def _later(clock: tuple[int, int | None, int | None], part: PartOfDay | None) -> tuple[int, int | None, int | None]:
    """“5:30 on Monday evening" is 17:30."""
    hour, minute, second = clock
    return (hour + 12 * (part in ("AF", "EV", "NI") and hour < 12), minute, second)


def _either_day(time: Fields, part: PartOfDay | None) -> bool:
    """Whether it is of the day after as well as of the day: "3:30 on Monday night"."""
    return part == "NI" and time.clock is not None and (time.clock[0] < _DAWN or time.clock[0] == 12)


def on_day(hour: Expression, day: Expression) -> Expression | None:
    """That hour of that day; of no day that is known where the other is no single day; None where it is an hour itself.

    The night alone where the hour is after midnight, for nobody can say of which day: "3:30 on Monday night".

    >>> on_day(Fields(clock=(17, 0, None)), Fields(weekday=4))
    Fields(weekday=4, clock=(17, 0, None))
    """
    if isinstance(hour, Vague):
        return hour
    time = _hour(hour)
    if time is None:
        return None
    if isinstance(day, Fields):
        whole = replace(day, part=None)  # "10.30pm on Thursday night"
        if day.clock is not None:
            return None
        if _either_day(time, day.part):
            return day
        if fineness(whole) is Grain.DAY and time.clock is not None:
            return replace(whole, clock=_later(time.clock, day.part), zone=time.zone)
    if isinstance(day, Inside) and day.fields == Fields(part=day.fields.part) and time.clock is not None:
        if _either_day(time, day.fields.part):
            return day
        hour = replace(time, clock=_later(time.clock, day.fields.part))
        return on_day(hour, day.outer)  # "midnight | tonight"
    if isinstance(day, Shift) and day.unit < Grain.DAY:
        return None  # "at 3:30 p.m., | half an hour later"
    counted = isinstance(day, (Shift, Offset)) and day.unit is Grain.DAY and day.count is not None
    if counted or fineness(day) is Grain.DAY:
        return Inside(day, time)
    return Vague(_unplaced(time), "TIME")  # "5 p.m. every Friday"


def of_no_day(hour: Expression) -> Expression:
    """The hour, of a day nobody says."""
    time = _hour(hour)
    return hour if time is None else Vague(_unplaced(time), "TIME")


def _unplaced(time: Fields) -> str:
    """The value of an hour of no day that is known."""
    when = time.part if time.clock is None else f"{time.clock[0]:02d}:{time.clock[1] or 0:02d}"
    return f"XXXX-XX-XXT{when}"
