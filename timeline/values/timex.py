"""A resolved date expression: TIMEX3 with the receipt of how it was read."""

from enum import StrEnum
from typing import Literal

from msgspec import Struct

from timeline.values.article import Field
from timeline.values.interval import Interval

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class Basis(StrEnum):
    """What a date rests on; `publication` is a reported day, not an expression."""

    EXPLICIT = "explicit"
    RELATIVE = "relative"
    NARRATIVE = "narrative"
    PUBLICATION = "publication"


class Reason(StrEnum):
    """Why an expression dates no event."""

    NO_PUBLICATION_DATE = "no-publication-date"
    VAGUE = "vague"
    DURATION = "duration"
    AGE = "age"
    RECURRING = "recurring"
    REFERENCE = "reference"
    BOILERPLATE = "boilerplate"
    CONTRADICTION = "contradiction"
    NO_SUCH_DAY = "no-such-day"


class Relation(StrEnum):
    """How the word before the span relates the event to it; the word itself stays outside the span."""

    DURING = "during"
    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"
    BY = "by"
    FROM = "from"
    TO = "to"


class Timex(Struct, frozen=True):
    """One expression at `[start, end)` of its field.

    `value` and `mod` as TempEval-3 used TIMEX3 (an unresolved value keeps X: `XXXX-12`). `interval` is what it
    can date, None when it cannot date anything, and then `reason` says why. `anchor` is the ISO date or the text
    it was resolved against, `assumed` the parts nobody said (`year`, `day`), `rule` the rule that read it.
    """

    type: TimexType
    value: str
    text: str
    start: int
    end: int
    rule: str
    mod: str | None = None
    interval: Interval | None = None
    basis: Basis = Basis.EXPLICIT
    anchor: str | None = None
    assumed: tuple[str, ...] = ()
    approximate: bool = False
    relation: Relation | None = None
    reason: Reason | None = None
    field: Field = "text"
    alone: Interval | None = None
    """Of "since Monday" Monday, where `interval` reaches from there to the publication."""
    heads: bool = False
    """Whether it dates a heading, and so what stands under it."""
