"""What "since", "until" and their like make of a date: the claim carries the relation, the span does not."""

from timeline.resolve.calendar import narrowed, shift_days
from timeline.resolve.place import Placed
from timeline.resolve.story import Story
from timeline.values import Interval, Relation, Spot


def related(spot: Spot, placed: Placed, story: Story) -> tuple[Interval | None, Interval | None, bool]:
    """The interval an expression claims, that of it alone, and whether the claim is approximate.

    "Since X" reaches from X to the publication.
    """
    if placed.interval is None:
        return None, None, False
    approximate = placed.approximate or placed.mod is not None
    whole = narrowed(placed.interval, placed.mod, placed.share)
    if spot.relation is Relation.SINCE and story.published is not None and whole.start is not None:
        end = shift_days(story.published, 1)
        if whole.start < end:
            return Interval(whole.start, end, whole.grain), whole, True
    return whole, whole, approximate
