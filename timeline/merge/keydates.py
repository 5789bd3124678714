"""The days worth showing when space is short."""

from collections.abc import Iterable, Mapping
from itertools import product

from timeline.merge.features import Item, item, likeness, span
from timeline.merge.salience import echo
from timeline.values import Article, Event, Grain, Merging, Modality

_FACTS = (Modality.ASSERTED, Modality.REPORTED)
_COMPARED = 4  # mentions of an event that stand for it in comparisons


def key_dates(
    events: Iterable[Event], count: int, articles: Mapping[str, Article] | None = None, options: Merging | None = None
) -> tuple[Event, ...]:
    """At most `count` events of distinct days, the most important ones, in date order.

    Only events of day or finer precision stand for a day; what is denied or only planned does not. A day weighs what
    all articles that tell of it weigh together; `articles` tells how long after they appeared. A day whose best
    event is that of a heavier day beside it, told again, comes after all others.
    """
    days: dict[int, list[Event]] = {}
    for event in events:
        first, last = span(event.date.interval)
        if first == last and event.date.interval.grain <= Grain.DAY and event.modality in _FACTS:
            days.setdefault(first, []).append(event)
    weights = {
        day: echo((mention for event in told for mention in event.evidence), articles or {}).weight
        for day, told in days.items()
    }
    best = {day: min(told, key=lambda event: (-event.salience, event.id)) for day, told in days.items()}
    chosen: list[int] = []
    repeated: list[int] = []
    for day in sorted(days, key=lambda day: (-weights[day], day)):
        beside = [best[other] for other in (day - 1, day + 1) if other in chosen]
        again = any(_retold(best[day], other, options or Merging()) for other in beside)
        (repeated if again else chosen).append(day)
    return tuple(best[day] for day in sorted([*chosen, *repeated][:count]))


def _retold(event: Event, other: Event, options: Merging) -> bool:
    """Whether two events of neighbouring days are told so much alike that one repeats the other."""
    pairs = list(product(_sample(event, options), _sample(other, options)))
    return bool(pairs) and sum(likeness(a, b, options) for a, b in pairs) / len(pairs) >= options.clash


def _sample(event: Event, options: Merging) -> list[Item]:
    return [item(mention, options) for mention in event.evidence[:_COMPARED]]
