# ruff: noqa: ARG001
"""Document -> Spots: every date expression, read without an anchor."""

from timeline.values import Document, Spot


def recognise(document: Document) -> tuple[Spot, ...]:
    """Find the date expressions of every sentence, boilerplate included, in order."""
    return ()
