"""Sort keys as text, so that one indexed column orders a list and one string says where a page ends."""

import base64
import binascii
import struct

from timeline.order import key
from timeline.values import Event, Moment

_ZERO = 10**15
"""Added to seconds so that years before 0 sort as text too: enough for 30 million years either way."""


def seconds(moment: Moment) -> int:
    """Moments as whole seconds: what overlap is asked of."""
    return moment.ordinal * 86_400 + moment.hour * 3_600 + moment.minute * 60 + moment.second


def date_key(event: Event) -> str:
    """The event's place in order of date: text that sorts as timeline.order.key does."""
    (start, begins, grain), behind, _, name = key(event)
    at = min(seconds(start) + _ZERO, 10**16 - 1)
    return f"{at:016d}{begins:d}{99 + grain:02d}{'z' * behind}{_falling(event.salience)}{name}"


def salience_key(event: Event) -> str:
    """The event's place in order of salience, the highest first, then of date."""
    return _falling(event.salience) + date_key(event)


def _falling(number: float) -> str:
    """A number from 0 up as 16 hex digits, the larger the number the earlier the text.

    Bits of IEEE 754 doubles of one sign sort as the doubles do.
    """
    return f"{0xFFFF_FFFF_FFFF_FFFF - int.from_bytes(struct.pack('>d', number)):016x}"


def cursor(order: str, last: str) -> str:
    """Where a page ended, opaque: callers hand it back, and need not read it."""
    return base64.urlsafe_b64encode(f"{order}\n{last}".encode()).decode().rstrip("=")


def after(order: str, given: str) -> str:
    """The key that `cursor` was made of. Raises ValueError if it is of another order or none of ours."""
    try:
        made, _, last = base64.urlsafe_b64decode(given + "=" * (-len(given) % 4)).decode().partition("\n")
    except (binascii.Error, ValueError):
        made = last = ""
    if made != order or not last:
        raise ValueError("not a cursor of this list; take `next` of the page before, with the same filters")
    return last
