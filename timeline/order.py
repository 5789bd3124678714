"""Events in the order of the contract (DESIGN section 6)."""

from timeline.values import Event, Moment


def order(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Earliest start first (an open start sorts by its end); then coarser before finer, salience, id.

    What a source puts after something that lies inside its own coarser date stands behind that: "in May, after the
    vote of 6 May" behind 6 May.
    """
    return tuple(sorted(events, key=key))


def key(event: Event) -> tuple[tuple[Moment, bool, int], bool, float, str]:
    """What events sort by; a store keeps it to page through them."""
    own = event.date.interval.place
    behind = own if event.follows is None else max(own, event.follows.place)
    return behind, event.follows is not None, -event.salience, event.id
