"""The day of an hour that is said behind it: "at 10 in the morning | on Friday", "5 p.m. (1700 GMT) | yesterday"."""

import re
from dataclasses import replace
from typing import NamedTuple

from timeline.languages.hanging import fineness
from timeline.values import Expression, Fields, Grain, Inside, Offset, Shift, Vague

RULE = "hour-of-a-day"
"""What the receipt names as rule."""


class Hours(NamedTuple):
    """What may stand between two hours of one day (`joints`), and between the last of them and the day (`of`).

    The group `apart` in the latter keeps day and hour two expressions: "10:30 (0830 GMT | ) on Friday".
    """

    joints: re.Pattern[str]
    of: re.Pattern[str]


def is_hour(said: Expression) -> bool:
    """Whether it is a clock time and nothing else."""
    return isinstance(said, Fields) and replace(said, clock=None, zone=None) == Fields() and said.clock is not None


def on_day(hour: Expression, day: Expression) -> Expression | None:
    """That hour of that day; of no day that is known where the other is no single day; None where it is an hour itself.

    >>> on_day(Fields(clock=(17, 0, None)), Fields(weekday=4))
    Fields(weekday=4, clock=(17, 0, None))
    """
    if not isinstance(hour, Fields) or hour.clock is None:
        return None
    if isinstance(day, Fields):
        whole = replace(day, part=None)  # "10.30pm on Thursday night"
        if day.clock is not None:
            return None
        if fineness(whole) is Grain.DAY:
            return replace(whole, clock=hour.clock, zone=hour.zone)
    counted = isinstance(day, (Shift, Offset)) and day.unit is Grain.DAY and day.count is not None
    if counted or fineness(day) is Grain.DAY:
        return Inside(day, hour)
    return Vague(f"XXXX-XX-XXT{hour.clock[0]:02d}:{hour.clock[1] or 0:02d}", "TIME")  # "5 p.m. every Friday"
