"""The one way through: the stages by name, in order. Nothing else in the engine names a stage."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from timeline.clean import clean
from timeline.extract import extract
from timeline.intake import versions
from timeline.intake.infer import Clues, infer
from timeline.languages.custom import day_first
from timeline.languages.language import Language
from timeline.languages.registry import language
from timeline.languages.trace import Attempt, Trace
from timeline.merge import merge
from timeline.order import order
from timeline.recognise import recognise
from timeline.resolve import resolve
from timeline.values import (
    Article,
    Document,
    Mention,
    NamedPeriod,
    Options,
    Publication,
    Spot,
    Status,
    Timeline,
    Timex,
    Unplaced,
)


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


def read(article: Article, periods: tuple[NamedPeriod, ...] = ()) -> Reading:
    """Find what the text says of time, `periods` by their names; nothing in an article that is not to be read."""
    grammar = _grammar(article)
    if article.status is not Status.OK or grammar is None:
        return Reading(Document(article, ()), ())
    document = clean(article, grammar.cleaning)
    return Reading(document, recognise(document, grammar, periods))


def _grammar(article: Article) -> Language | None:
    """The language of an article, English where it names none; None where we do not read it."""
    return language((article.language or "en").partition("-")[0].lower())


def date(reading: Reading, published: Publication, options: Options) -> tuple[Timex, ...]:
    """Place what was read, given when the article was published; an old sentence by its first version."""
    if options.day_first is None:
        options = replace(options, day_first=day_first(reading.document.article.language))
    if not reading.document.article.earlier:
        return resolve(reading.spots, published, options)
    carried = versions.carriers(reading.document)
    new = versions.since(published, reading.document.article.revised)
    placed = {version: resolve(reading.spots, version, options) for version in {new, *carried.values()}}
    chosen = (carried.get(reading.document.sentences[spot.sentence], new) for spot in reading.spots)
    return tuple(placed[version][number] for number, version in enumerate(chosen))


def tag(article: Article, options: Options | None = None) -> tuple[Timex, ...]:
    """The date expressions of one article, placed against its publication."""
    chosen = options or Options()
    return date(read(article, chosen.periods), article.published, chosen)


def explain(article: Article, options: Options | None = None) -> tuple[Reading, tuple[Timex, ...], tuple[Attempt, ...]]:
    """Read and date an article once more, noting which rules were asked."""
    grammar = _grammar(article)
    if article.status is not Status.OK or grammar is None:
        return Reading(Document(article, ()), ()), (), ()
    trace = Trace(grammar)
    document = clean(article, grammar.cleaning)
    chosen = options or Options()
    reading = Reading(document, recognise(document, trace.language, chosen.periods))
    return reading, date(reading, article.published, chosen), tuple(trace.attempts)


def inferred(articles: Iterable[Article]) -> list[Article]:
    """The articles, those without a publication date with the interval that their texts together allow, if any."""
    readings = [read(article) for article in articles]
    known = infer({reading.document.article.id: Clues.of(reading.document, reading.spots) for reading in readings})
    given = (reading.document.article for reading in readings)
    return [replace(article, published=known.get(article.id, article.published)) for article in given]


def succeed(one: Article, other: Article) -> Article:
    """The article that two versions of the same page or item make, whichever of them came first."""
    return versions.succeed(read(one).document, read(other).document)


def tell(article: Article, options: Options, known: Reading | None = None) -> Told:
    """All that one article contributes to a timeline; a function of the article alone.

    `known` is what its text was read as before, where the text has not changed since.
    """
    reading = (
        Reading(replace(known.document, article=article), known.spots) if known else read(article, options.periods)
    )
    timexes = date(reading, article.published, options)
    grammar = _grammar(article)
    mentions, unplaced = extract(reading.document, timexes, grammar.clauses) if grammar else ((), ())
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
