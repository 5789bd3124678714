"""The first half of the way: an article's text read, and its date expressions placed. What needs no more than that
need not load the rest.
"""

from msgspec import Struct
from msgspec.structs import replace

from timeline.clean import clean
from timeline.intake import versions
from timeline.languages.custom import day_first
from timeline.languages.language import Language
from timeline.languages.registry import language
from timeline.languages.trace import Attempt, Trace
from timeline.recognise import recognise
from timeline.resolve import resolve
from timeline.values import Article, Document, NamedPeriod, Options, Publication, Spot, Status, Timex


class Reading(Struct, frozen=True):
    """What one article says, whenever it was published; the publication date does not change it."""

    document: Document
    spots: tuple[Spot, ...]


def read(article: Article, periods: tuple[NamedPeriod, ...] = ()) -> Reading:
    """Find what the text says of time, `periods` by their names; nothing in an article that is not to be read."""
    grammar = _grammar(article)
    if article.status is not Status.OK or grammar is None:
        return Reading(Document(article, ()), ())
    document = clean(article, grammar.cleaning)
    return Reading(document, recognise(document, grammar, periods))


def _grammar(article: Article) -> Language | None:
    """The language of an article; None where we do not read it."""
    return language(code_of(article))


def code_of(article: Article) -> str:
    """The code of an article's language, that of English where it names none."""
    return (article.language or "en").partition("-")[0].lower()


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


def succeed(one: Article, other: Article) -> Article:
    """The article that two versions of the same page or item make, whichever of them came first."""
    return versions.succeed(read(one).document, read(other).document)
