# ruff: noqa: ARG001
"""Mentions -> Events: one event for what several articles tell."""

from collections.abc import Mapping

from timeline.values import Article, Event, Mention


def merge(mentions: tuple[Mention, ...], articles: Mapping[str, Article]) -> tuple[Event, ...]:
    """Join mentions of one event; the result does not depend on the order of `mentions`."""
    return ()
