"""The one way through: the stages by name, in order. Nothing else in the engine names a stage."""

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.clean import clean
from timeline.extract import extract
from timeline.languages.language import Language
from timeline.languages.registry import language
from timeline.merge import merge
from timeline.order import order
from timeline.recognise import recognise
from timeline.resolve import resolve
from timeline.values import Article, Document, Mention, Options, Publication, Spot, Status, Timeline, Timex, Unplaced


@dataclass(frozen=True, slots=True)
class Reading:
    """What one article says, whenever it was published; the publication date does not change it."""

    document: Document
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What one article tells once its publication is known."""

    article: Article
    timexes: tuple[Timex, ...]
    mentions: tuple[Mention, ...]
    unplaced: tuple[Unplaced, ...]


def read(article: Article) -> Reading:
    """Find what the text says of time; nothing in an article that is not to be read."""
    grammar = _grammar(article)
    if article.status is not Status.OK or grammar is None:
        return Reading(Document(article, ()), ())
    document = clean(article, grammar.cleaning)
    return Reading(document, recognise(document, grammar))


def _grammar(article: Article) -> Language | None:
    """The language of an article, English where it names none; None where we do not read it."""
    return language((article.language or "en").partition("-")[0].lower())


def date(reading: Reading, published: Publication, options: Options) -> tuple[Timex, ...]:
    """Place what was read, given when the article was published."""
    return resolve(reading.spots, published, options)


def tell(article: Article, options: Options) -> Told:
    """All that one article contributes to a timeline; a function of the article alone."""
    reading = read(article)
    timexes = date(reading, article.published, options)
    grammar = _grammar(article)
    mentions, unplaced = extract(reading.document, timexes, grammar.clauses) if grammar else ((), ())
    return Told(article, timexes, mentions, unplaced)


def assemble(title: str | None, told: Iterable[Told]) -> Timeline:
    """One timeline of what each article tells; the same for any order of `told`."""
    parts = sorted(told, key=lambda part: part.article.id)
    mentions = tuple(mention for part in parts for mention in part.mentions)
    articles = {part.article.id: part.article for part in parts}
    return Timeline(
        title=title,
        events=order(merge(mentions, articles)),
        unplaced=tuple(item for part in parts for item in part.unplaced),
        articles=tuple(articles.values()),
    )


def build(articles: Iterable[Article], options: Options | None = None, title: str | None = None) -> Timeline:
    """Articles in, timeline out."""
    chosen = options or Options()
    return assemble(title, (tell(article, chosen) for article in articles))
