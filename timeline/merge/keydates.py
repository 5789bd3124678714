"""The days worth showing when space is short."""

from collections.abc import Iterable, Sequence

from timeline.merge.features import span
from timeline.values import Event, Grain, Modality

_FACTS = (Modality.ASSERTED, Modality.REPORTED)


def key_dates(events: Iterable[Event], count: int) -> tuple[Event, ...]:
    """At most `count` events of distinct days, the most important ones, in date order.

    Only events of day or finer precision stand for a day. A day's weight is that of all its events, as if each
    stood for itself: 1 - (1 - a)(1 - b)...
    """
    days: dict[int, list[Event]] = {}
    for event in events:
        first, last = span(event.date.interval)
        if first == last and event.date.interval.grain <= Grain.DAY and event.modality in _FACTS:
            days.setdefault(first, []).append(event)
    weights = {day: _weight(of_day) for day, of_day in days.items()}
    ranked = sorted(days, key=lambda day: (-weights[day], day))
    return tuple(_best(days[day]) for day in sorted(ranked[:count]))


def _weight(events: Sequence[Event]) -> float:
    rest = 1.0
    for salience in sorted(event.salience for event in events):
        rest *= 1 - salience
    return 1 - rest


def _best(events: Sequence[Event]) -> Event:
    return min(events, key=lambda event: (-event.salience, event.id))
