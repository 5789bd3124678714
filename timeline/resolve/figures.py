"""Day and month in figures, 03/04/2019: which is which, and what can be said where nothing tells."""

from collections.abc import Iterable

from msgspec.structs import replace

from timeline.resolve.calendar import exists, interval
from timeline.resolve.placed import Placed
from timeline.resolve.widen import hull
from timeline.values import Fields, Spot

ASSUMED = "day-month order"


def order(spots: Iterable[Spot]) -> bool | None:
    """Whether the day comes first, by the dates of one text that can be read in one way only; None if they differ."""
    said = [spot.expression for spot in spots if isinstance(spot.expression, Fields) and spot.expression.slashed]
    orders = {(one.month or 0) > 12 for one in said if _is_clear(one)}
    return orders.pop() if len(orders) == 1 else None


def in_order(fields: Fields, *, day_first: bool | None) -> Fields:
    """The date with its figures in the only order that can be, else in the one given."""
    plain, swapped = replace(fields, slashed=False), _swapped(fields)
    return swapped if (swapped.month or 0) <= 12 and ((fields.month or 0) > 12 or day_first) else plain


def either(placed: Placed) -> Placed:
    """A date whose order nobody knows: on one of two days, so somewhere from the one to the other.

    The value stays that of the month first, marked as assumed; no later expression may hang on it.
    """
    other = _swapped(placed.fields) if placed.fields else None
    if other is None or placed.interval is None or other == placed.fields or not exists(other):
        return placed
    both = hull(placed.interval, interval(other))
    return replace(placed, interval=both, approximate=True, assumed=(*placed.assumed, ASSUMED), fields=None)


def _swapped(fields: Fields) -> Fields:
    return replace(fields, month=fields.day, day=fields.month, slashed=False)


def _is_clear(fields: Fields) -> bool:
    months = [one for one in (fields.month or 0, fields.day or 0) if 0 < one <= 12]
    return len(months) == 1
