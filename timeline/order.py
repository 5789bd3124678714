"""Events in the order of the contract (DESIGN section 6)."""

from timeline.values import Event, Moment

_LAST = Moment(10**9)


def order(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Earliest start first (an open start sorts by its end); then coarser before finer, salience, id."""
    return tuple(sorted(events, key=key))


def key(event: Event) -> tuple[Moment, bool, int, float, str]:
    """What events sort by; a store keeps it to page through them."""
    interval = event.date.interval
    # Ends are exclusive: what ends where another begins stands before it.
    begins = interval.start is not None
    return interval.start or interval.end or _LAST, begins, -interval.grain, -event.salience, event.id
