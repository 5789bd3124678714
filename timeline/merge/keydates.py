"""The days worth showing when space is short."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import product

from msgspec import Struct
from msgspec.structs import replace

from timeline.merge.features import Item, item, likeness, span
from timeline.merge.salience import Voice, echo, voice
from timeline.values import Article, Basis, Event, Grain, Mention, Merging, Modality

_NO_FACTS = (Modality.DENIED, Modality.HYPOTHETICAL)
_NAMING = (Basis.EXPLICIT, Basis.RELATIVE)
_COMPARED = 4  # mentions of an event that stand for it in comparisons

Sample = Callable[[str], Sequence[Mention]]


class Sketch(Struct, frozen=True):
    """An event as far as weighing its day goes.

    `day` is the one it stands for (`Moment.ordinal`): only events of day or finer precision stand for one, and what is
    denied or hypothetical does not. `voices` are its mentions, each with the day that it names.
    """

    id: str
    day: int | None
    salience: float
    voices: tuple[tuple[Voice, int | None], ...]


def sketch(event: Event, articles: Mapping[str, Article]) -> Sketch:
    """What key dates need to know of an event; `articles` tells how long after its days they appeared."""
    first, last = span(event.date.interval)
    stands = first == last and event.date.interval.grain <= Grain.DAY and event.modality not in _NO_FACTS
    voices = tuple((voice(mention, articles), _named(mention)) for mention in event.evidence)
    return Sketch(event.id, first if stands else None, event.salience, voices)


def sample(event: Event) -> tuple[Mention, ...]:
    """The mentions by which an event is compared with that of the day beside it, without what is not compared."""
    return tuple(replace(mention, title="", timex=None, also=()) for mention in event.evidence[:_COMPARED])


def key_dates(
    events: Iterable[Event], count: int, articles: Mapping[str, Article] | None = None, options: Merging | None = None
) -> tuple[Event, ...]:
    """At most `count` events of distinct days, the most important ones, in date order."""
    named = {event.id: event for event in events}
    sketches = [sketch(event, articles or {}) for event in named.values()]
    return tuple(named[name] for name in choose(sketches, count, lambda name: sample(named[name]), options))


def choose(sketches: Iterable[Sketch], count: int, sampled: Sample, options: Merging | None = None) -> list[str]:
    """The ids of the events that stand for the `count` most important days, in date order.

    A day weighs what the articles that name it weigh together, whatever they tell of it. Reports that name no day
    count only between days that nothing else tells apart. A day whose best event is that of a heavier day beside it,
    told again, comes after all others; `sampled` gives the `sample` of an event by its id.
    """
    told = list(sketches)
    days: dict[int, list[Sketch]] = {}
    for one in told:
        if one.day is not None:
            days.setdefault(one.day, []).append(one)
    weights = _weights(days, told)
    best = {day: min(of_day, key=lambda one: (-one.salience, one.id)).id for day, of_day in days.items()}
    chosen: set[int] = set()
    ordered: list[int] = []
    repeated: list[int] = []
    for day in sorted(days, key=lambda day: (weights[day], day)):
        if len(ordered) == count:
            break
        beside = [best[other] for other in (day - 1, day + 1) if other in chosen]
        if any(_retold(sampled(best[day]), sampled(other), options or Merging()) for other in beside):
            repeated.append(day)
        else:
            chosen.add(day)
            ordered.append(day)
    return [best[day] for day in sorted([*ordered, *repeated][:count])]


def _named(mention: Mention) -> int | None:
    """The day a mention names, be it of an event of another date."""
    first, last = span(mention.date.interval)
    return first if first == last and mention.basis in _NAMING else None


def _weights(days: Mapping[int, list[Sketch]], told: Iterable[Sketch]) -> dict[int, tuple[float, float, float]]:
    """The heavier sorts first: by the mentions that name the day, in whichever event, then by all that tell of it."""
    naming: dict[int, list[Voice]] = {}
    for heard, day in (named for one in told for named in one.voices):
        if day is not None:
            naming.setdefault(day, []).append(heard)
    return {
        day: (
            -echo(naming.get(day, ())).weight,
            -echo(heard for one in of_day for heard, _ in one.voices).weight,
            math.prod(1 - one.salience for one in of_day),
        )
        for day, of_day in days.items()
    }


def _retold(one: Sequence[Mention], other: Sequence[Mention], options: Merging) -> bool:
    """Whether two events of neighbouring days are told so much alike that one repeats the other."""
    pairs = list(product(_items(one, options), _items(other, options)))
    return bool(pairs) and sum(likeness(a, b, options) for a, b in pairs) / len(pairs) >= options.clash


def _items(mentions: Sequence[Mention], options: Merging) -> list[Item]:
    return [item(mention, options) for mention in mentions]
