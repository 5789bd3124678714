"""An article that comes again in a later version: which sentences are new, and when the others were first said."""

import hashlib
from dataclasses import replace

from timeline.values import Article, Document, Publication, Sentence, Version


def digests(document: Document) -> frozenset[str]:
    """The sentences of an article's text, in short, white space aside."""
    text = document.article.text
    return frozenset(_digest(text[one.start : one.end]) for one in document.sentences if one.field == "text")


def carriers(document: Document) -> dict[Sentence, Publication]:
    """For each sentence that an earlier version carried, the publication of the first that did."""
    found = {}
    for sentence in document.sentences:
        digest = _digest(document.article.text[sentence.start : sentence.end])
        first = next((version for version in document.article.earlier if digest in version.sentences), None)
        if first and sentence.field == "text":
            found[sentence] = first.published
    return found


def succeed(one: Document, other: Document) -> Article:
    """The article two versions make, whichever came first: the later one, with the earlier one's sentences noted.

    Versions without a date, or of one moment, are ordered by their text, so that the order of arrival does not matter.
    """
    first, last = sorted((one, other), key=lambda document: _order(document.article))
    noted = {*first.article.earlier, *last.article.earlier, Version(first.article.published, digests(first))}
    return replace(last.article, earlier=tuple(sorted(noted, key=_age)))


def _digest(sentence: str) -> str:
    return hashlib.blake2b(" ".join(sentence.split()).encode("utf-8", "replace"), digest_size=8).hexdigest()


def _order(article: Article) -> tuple[str, int, str]:
    return _when(article.published), len(article.text), article.text


def _age(version: Version) -> tuple[str, list[str]]:
    return _when(version.published), sorted(version.sentences)


def _when(published: Publication) -> str:
    """Sorts as time does: the day in the article's own zone, then the clock as stated."""
    start = published.interval.start if published.interval else None
    return f"{start.iso if start else ''} {published.stated or ''}"
