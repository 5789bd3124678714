"""Events in the order of the contract (DESIGN section 6)."""

from timeline.values import Event, Interval, Moment

_LAST = Moment(10**9)

Place = tuple[Moment, bool, int]


def order(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Earliest start first (an open start sorts by its end); then coarser before finer, salience, id.

    What a source puts after something that lies inside its own coarser date stands behind that: "in May, after the
    vote of 6 May" behind 6 May.
    """
    return tuple(sorted(events, key=key))


def key(event: Event) -> tuple[Place, bool, float, str]:
    """What events sort by; a store keeps it to page through them."""
    own = _place(event.date.interval)
    behind = own if event.follows is None else max(own, _place(event.follows))
    return behind, event.follows is not None, -event.salience, event.id


def _place(interval: Interval) -> Place:
    # Ends are exclusive: what ends where another begins stands before it.
    begins = interval.start is not None
    return interval.start or interval.end or _LAST, begins, -interval.grain
