"""Spots -> Timexes: what each expression means, given the publication and what was said before."""

from timeline.resolve.place import Placed, place
from timeline.resolve.relate import related
from timeline.resolve.story import Story
from timeline.values import Options, Publication, Spot, Timex

__all__ = ["resolve"]


def resolve(spots: tuple[Spot, ...], published: Publication, options: Options) -> tuple[Timex, ...]:
    """Resolve the spots of one article in their order; one timex for each spot."""
    day = published.interval.start if published.interval else None
    story = Story(day, day_first=bool(options.day_first))
    timexes = []
    for spot in spots:
        story.sentence = spot.sentence
        timexes.append(_timex(spot, place(spot, story), story))
    return tuple(timexes)


def _timex(spot: Spot, placed: Placed, story: Story) -> Timex:
    interval, approximate = related(spot, placed, story)
    return Timex(
        placed.type,
        placed.value,
        spot.text,
        spot.start,
        spot.end,
        spot.rule,
        placed.mod,
        interval,
        placed.basis,
        placed.anchor,
        placed.assumed,
        approximate,
        spot.relation,
        placed.reason,
        spot.field,
    )
