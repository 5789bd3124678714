"""The days worth showing when space is short."""

import math
from collections.abc import Iterable, Mapping
from itertools import product

from timeline.merge.features import Item, item, likeness, span
from timeline.merge.salience import echo
from timeline.values import Article, Basis, Event, Grain, Mention, Merging, Modality

_NO_FACTS = (Modality.DENIED, Modality.HYPOTHETICAL)
_NAMING = (Basis.EXPLICIT, Basis.RELATIVE)
_COMPARED = 4  # mentions of an event that stand for it in comparisons


def key_dates(
    events: Iterable[Event], count: int, articles: Mapping[str, Article] | None = None, options: Merging | None = None
) -> tuple[Event, ...]:
    """At most `count` events of distinct days, the most important ones, in date order.

    Only events of day or finer precision stand for a day; what is denied or hypothetical does not. A day weighs what
    the articles that name it weigh together, whatever they tell of it; `articles` tells how long after they appeared.
    Reports that name no day count only between days that nothing else tells apart. A day whose best event is that of
    a heavier day beside it, told again, comes after all others.
    """
    told = list(events)
    days: dict[int, list[Event]] = {}
    for event in told:
        first, last = span(event.date.interval)
        if first == last and event.date.interval.grain <= Grain.DAY and event.modality not in _NO_FACTS:
            days.setdefault(first, []).append(event)
    weights = _weights(days, told, articles or {})
    best = {day: min(of_day, key=lambda event: (-event.salience, event.id)) for day, of_day in days.items()}
    chosen: set[int] = set()
    ordered: list[int] = []
    repeated: list[int] = []
    for day in sorted(days, key=lambda day: (weights[day], day)):
        beside = [best[other] for other in (day - 1, day + 1) if other in chosen]
        if any(_retold(best[day], other, options or Merging()) for other in beside):
            repeated.append(day)
        else:
            chosen.add(day)
            ordered.append(day)
    return tuple(best[day] for day in sorted([*ordered, *repeated][:count]))


def _weights(
    days: Mapping[int, list[Event]], events: Iterable[Event], articles: Mapping[str, Article]
) -> dict[int, tuple[float, float, float]]:
    """The heavier sorts first: by the mentions that name the day, in whichever event, then by all that tell of it.

    Events without their evidence are weighed by salience, as if each told of the day for itself.
    """
    naming: dict[int, list[Mention]] = {}
    for mention in (mention for event in events for mention in event.evidence):
        first, last = span(mention.date.interval)
        if first == last and mention.basis in _NAMING:
            naming.setdefault(first, []).append(mention)
    return {
        day: (
            -echo(naming.get(day, ()), articles).weight,
            -echo((mention for event in told for mention in event.evidence), articles).weight,
            math.prod(1 - event.salience for event in told),
        )
        for day, told in days.items()
    }


def _retold(event: Event, other: Event, options: Merging) -> bool:
    """Whether two events of neighbouring days are told so much alike that one repeats the other."""
    pairs = list(product(_sample(event, options), _sample(other, options)))
    return bool(pairs) and sum(likeness(a, b, options) for a, b in pairs) / len(pairs) >= options.clash


def _sample(event: Event, options: Merging) -> list[Item]:
    return [item(mention, options) for mention in event.evidence[:_COMPARED]]
