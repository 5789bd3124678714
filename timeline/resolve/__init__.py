"""Spots -> Timexes: what each expression means, given the publication and what was said before."""

from timeline.resolve.figures import order
from timeline.resolve.place import Placed, place
from timeline.resolve.relate import related
from timeline.resolve.story import Story
from timeline.resolve.widen import widened
from timeline.values import Moment, Options, Publication, Spot, Timex

__all__ = ["resolve"]


def resolve(spots: tuple[Spot, ...], published: Publication, options: Options) -> tuple[Timex, ...]:
    """Resolve the spots of one article in their order; one timex for each spot.

    Against a publication known only to lie within several days, each is what it is on any of them (`widen`).
    """
    first, last = _edges(published)
    found = _against(spots, first, options)
    if first == last:
        return found
    stated = published.stated or ""
    rest = zip(_against(spots, last, options), _against(spots, None, options), strict=True)
    return tuple(widened(one, other, bare, stated) for one, (other, bare) in zip(found, rest, strict=True))


def _edges(published: Publication) -> tuple[Moment | None, Moment | None]:
    """The first and the last day the article may have been published on."""
    if published.interval is None or published.interval.start is None:
        return None, None
    first, end = published.interval.start, published.interval.end
    return first, Moment.from_ordinal(end.ordinal - 1) if end else first


def _against(spots: tuple[Spot, ...], day: Moment | None, options: Options) -> tuple[Timex, ...]:
    story = Story(day, day_first=order(spots) if options.day_first is None else options.day_first)
    timexes = []
    for spot, behind in zip(spots, (*spots[1:], None), strict=False):
        story.come_to(spot, behind)
        timexes.append(_timex(spot, place(spot, story), story))
    return tuple(timexes)


def _timex(spot: Spot, placed: Placed, story: Story) -> Timex:
    interval, alone, approximate = related(spot, placed, story)
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
        alone,
        spot.heads is not None and story.headed is not None and story.headed_at == spot.sentence,
    )
