"""Expressions of an article whose publication is only known to lie within several days."""

from msgspec.structs import replace

from timeline.values import Grain, Interval, Timex

ASSUMED = "publication"


def widened(first: Timex, last: Timex, bare: Timex, published: str) -> Timex:
    """What an expression is on any day from the first to the last: `first` and `last` say what it is on those two.

    The same on both stands, with the publication assumed: "last year" of any January day is one year. Else it is
    somewhere from the one to the other, approximate, with the value it has without a publication (`bare`): "Monday"
    is any Monday of the month, none of them.
    """
    if first == last and first.interval == bare.interval:
        return first
    assumed = first.assumed if ASSUMED in first.assumed else (*first.assumed, ASSUMED)
    if first.interval == last.interval or first.interval is None or last.interval is None:
        known = first if first.interval is not None or last.interval is None else last
        same = first.interval == last.interval
        return replace(known if same else bare, anchor=published, assumed=assumed)
    whole = hull(first.interval, last.interval)
    return replace(first, value=bare.value, interval=whole, anchor=published, assumed=assumed, approximate=True)


def hull(one: Interval, other: Interval) -> Interval:
    """From the start of the earlier to the end of the later; None, open, stays open. The grain is its length's."""
    starts, ends = (one.start, other.start), (one.end, other.end)
    start = None if None in starts else min(moment for moment in starts if moment)
    end = None if None in ends else max(moment for moment in ends if moment)
    days = end.ordinal - start.ordinal if start and end else 0
    grain = next((grain for longest, grain in _LENGTHS if days <= longest), Grain.YEAR)
    return Interval(start, end, max(one.grain, other.grain, grain) if days else max(one.grain, other.grain))


_LENGTHS = ((1, Grain.DAY), (7, Grain.WEEK), (31, Grain.MONTH), (92, Grain.QUARTER))
"""Days up to which a span counts as one of the unit."""
