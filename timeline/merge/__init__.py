"""Mentions -> Events: one event for what several articles tell."""

from collections.abc import Iterable, Mapping

from timeline.merge.ids import assign_ids
from timeline.merge.keydates import Sketch, choose, key_dates, sample, sketch
from timeline.merge.merger import Merger
from timeline.merge.salience import Voice
from timeline.values import Article, Constraints, Event, Mention, Merging

__all__ = ["Merger", "Sketch", "Voice", "assign_ids", "choose", "key_dates", "merge", "sample", "sketch"]


def merge(
    mentions: Iterable[Mention],
    articles: Mapping[str, Article],
    constraints: Constraints | None = None,
    options: Merging | None = None,
) -> tuple[Event, ...]:
    """Join mentions of one event: a function of the set of mentions and of editors' decisions, in any order."""
    merger = Merger(options)
    told: dict[str, list[Mention]] = {}
    for mention in mentions:
        told.setdefault(mention.article, []).append(mention)
    for name, of_article in told.items():
        merger.add(articles[name], of_article)
    merger.constrain(constraints or Constraints())
    return merger.events()
