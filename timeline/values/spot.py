"""A date expression as found in the text, before anything is known of when the text was written."""

from dataclasses import dataclass

from timeline.values.article import Field


@dataclass(frozen=True, slots=True)
class Spot:
    """What stands at `[start, end)` and what it says; resolving needs this and the publication, not the text."""

    start: int
    end: int
    text: str
    rule: str
    field: Field = "text"
