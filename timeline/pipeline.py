"""The one way through: the stages by name, in order; the first of them in timeline/tagging.py. Nothing else in the
engine names a stage.
"""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from timeline.extract import extract
from timeline.intake.infer import Clues, infer
from timeline.languages.registry import clauses
from timeline.merge import merge
from timeline.order import order
from timeline.tagging import Reading, code_of, date, explain, read, succeed, tag
from timeline.values import Article, Mention, Options, Timeline, Timex, Unplaced

__all__ = [
    "Reading",
    "Told",
    "assemble",
    "build",
    "date",
    "explain",
    "inferred",
    "read",
    "succeed",
    "tag",
    "tell",
]


class Told(Struct, frozen=True):
    """What one article tells once its publication is known."""

    article: Article
    timexes: tuple[Timex, ...]
    mentions: tuple[Mention, ...]
    unplaced: tuple[Unplaced, ...]


def inferred(articles: Iterable[Article]) -> list[Article]:
    """The articles, those without a publication date with the interval that their texts together allow, if any."""
    readings = [read(article) for article in articles]
    known = infer({reading.document.article.id: Clues.of(reading.document, reading.spots) for reading in readings})
    given = (reading.document.article for reading in readings)
    return [replace(article, published=known.get(article.id, article.published)) for article in given]


def tell(article: Article, options: Options, known: Reading | None = None) -> Told:
    """All that one article contributes to a timeline; a function of the article alone.

    `known` is what its text was read as before, where the text has not changed since.
    """
    reading = (
        Reading(replace(known.document, article=article), known.spots) if known else read(article, options.periods)
    )
    timexes = date(reading, article.published, options)
    words = clauses(code_of(article))
    mentions, unplaced = extract(reading.document, timexes, words) if words else ((), ())
    return Told(article, timexes, mentions, unplaced)


def assemble(title: str | None, told: Iterable[Told], options: Options | None = None) -> Timeline:
    """One timeline of what each article tells; the same for any order of `told`."""
    parts = sorted(told, key=lambda part: part.article.id)
    mentions = tuple(mention for part in parts for mention in part.mentions)
    articles = {part.article.id: part.article for part in parts}
    return Timeline(
        title=title,
        events=order(merge(mentions, articles, options=(options or Options()).merging)),
        unplaced=tuple(item for part in parts for item in part.unplaced),
        articles=tuple(articles.values()),
    )


def build(articles: Iterable[Article], options: Options | None = None, title: str | None = None) -> Timeline:
    """Articles in, timeline out."""
    chosen = options or Options()
    return assemble(title, (tell(article, chosen) for article in articles), chosen)
