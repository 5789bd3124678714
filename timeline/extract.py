# ruff: noqa: ARG001
"""Document + Timexes -> Mentions: which clause each expression dates, and what dates nothing."""

from timeline.values import Document, Mention, Timex, Unplaced


def extract(document: Document, timexes: tuple[Timex, ...]) -> tuple[tuple[Mention, ...], tuple[Unplaced, ...]]:
    """The dated mentions of one article in order, and its expressions that date no event."""
    return (), ()
