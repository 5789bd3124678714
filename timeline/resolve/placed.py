"""What placing an expression gives, before the spot's own offsets are added."""

from typing import Literal

from msgspec import Struct

from timeline.resolve.calendar import interval, value
from timeline.values import Basis, Fields, Grain, Interval, Mod, Reason, TimexType


class Placed(Struct, frozen=True):
    """TIMEX3 type and value, where it lies in the calendar, and on what that rests."""

    type: TimexType
    value: str
    interval: Interval | None = None
    mod: Mod | None = None
    basis: Basis = Basis.EXPLICIT
    anchor: str | None = None
    assumed: tuple[str, ...] = ()
    approximate: bool = False
    reason: Reason | None = None
    fields: Fields | None = None
    """The complete calendar fields, when there are such."""
    share: Literal[2, 3] = 3
    """What `mod` START and END divide: halves, or thirds as the contract fixes them."""


def dated(
    fields: Fields,
    basis: Basis = Basis.EXPLICIT,
    anchor: str | None = None,
    assumed: tuple[str, ...] = (),
    *,
    approximate: bool = False,
) -> Placed:
    """A complete date or time."""
    there = interval(fields)
    kind: TimexType = "TIME" if there.grain < Grain.DAY else "DATE"
    return Placed(kind, value(fields), there, None, basis, anchor, assumed, approximate, None, fields)


def undated(fields: Fields, reason: Reason) -> Placed:
    """A date that cannot be completed: X where nothing is known."""
    kind: TimexType = "TIME" if fields.part or fields.clock else "DATE"
    return Placed(kind, value(fields), reason=reason)
