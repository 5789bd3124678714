"""One article while it is read for events: what its sentences share."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from msgspec import Struct

from timeline.extract.casing import capitals, is_title_case, sentence_case
from timeline.extract.dates import published_on
from timeline.extract.names import Names, find_names
from timeline.extract.stories import Stories
from timeline.extract.titles import capital, plain, shorten
from timeline.languages.clauses import Clauses
from timeline.values import Document, EventDate, Role, Sentence, Timex

_SHORT = 10  # sentences


class Reading(Struct):
    """The document, its expressions by field, its names, its headline, and the events told so far."""

    document: Document
    timexes: dict[str, list[Timex]]
    words: Clauses
    today: EventDate | None
    names: dict[str, Names]
    headline: str
    stories: Stories
    read: dict[str, str]
    """The fields as they are read: headlines in title case as sentences, of the same length."""
    latest: tuple[int, EventDate] | None = None  # the last date an expression gave, and in which sentence

    def text(self, sentence: Sentence) -> str:
        """The field a sentence stands in."""
        return self.document.article.text if sentence.field == "text" else self.document.article.title or ""

    def dates(self, sentence: Sentence) -> list[Timex]:
        """The expressions that begin in a sentence."""
        found = self.timexes[sentence.field]
        start, end = (bisect_left(found, at, key=attrgetter("start")) for at in (sentence.start, sentence.end))
        return found[start:end]

    def depth(self, index: int) -> float:
        """How deep in the article sentence `index` is, 0 to 1; of a few lines even the last is not far down."""
        return round(index / max(_SHORT, len(self.document.sentences) - 1), 4)


def open_reading(document: Document, timexes: Sequence[Timex], words: Clauses) -> Reading:
    """Find the names and the headline of an article."""
    article = document.article
    fields = {"text": article.text, "title": article.title or ""}
    opens: dict[str, set[int]] = {"text": set(), "title": set()}
    headline = ""
    for sentence in document.sentences:
        opens[sentence.field].add(sentence.start)
        if sentence.role is Role.HEADLINE and not headline:
            headline = fields[sentence.field][sentence.start : sentence.end]
    read = _in_sentence_case(fields, document)
    names = {name: find_names(text, opens[name], words) for name, text in read.items()}
    title = article.title or headline
    return Reading(
        document,
        {name: [timex for timex in timexes if timex.field == name] for name in fields},
        words,
        published_on(article.published),
        names,
        capital(shorten(plain(title), words)),
        Stories(article.published, tuple(word.capitalize() for word in sorted(words.settings))),
        read,
    )


def _in_sentence_case(fields: dict[str, str], document: Document) -> dict[str, str]:
    """The fields with their headlines in sentence case, by what stands with a capital elsewhere in the text."""
    read = dict(fields)
    lines = [one for one in document.sentences if one.role is Role.HEADLINE]
    cased = [one for one in lines if is_title_case(fields[one.field][one.start : one.end])]
    if not cased:
        return read
    body = fields["text"]
    for one in lines:
        if one.field == "text":
            body = f"{body[: one.start]}{' ' * (one.end - one.start)}{body[one.end :]}"
    names = capitals(body)
    for one in cased:
        text = read[one.field]
        read[one.field] = text[: one.start] + sentence_case(text[one.start : one.end], names) + text[one.end :]
    return read
