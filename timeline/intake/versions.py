"""An article that comes again in a later version: which sentences are new, and when the others were first said."""

import hashlib

from msgspec.structs import replace

from timeline.values import Article, Document, Publication, Sentence, Version


def digests(document: Document) -> frozenset[str]:
    """The sentences of an article's text, in short, white space aside."""
    text = document.article.text
    return frozenset(_digest(text[one.start : one.end]) for one in document.sentences if one.field == "text")


def carriers(document: Document) -> dict[Sentence, Publication]:
    """For each sentence that an earlier version carried, the publication of the first that did."""
    found = {}
    versions = document.article.earlier
    for sentence in document.sentences:
        digest = _digest(document.article.text[sentence.start : sentence.end])
        first = next((number for number, version in enumerate(versions) if digest in version.sentences), None)
        if first is not None and sentence.field == "text":
            version = versions[first]
            found[sentence] = since(version.published, version.revised) if first else version.published
    return found


def since(published: Publication, revised: Publication | None) -> Publication:
    """What dates the sentences that a later version adds: the day of its revision, where that is known."""
    return revised if revised and _when(revised) > _when(published) else published


def succeed(one: Document, other: Document) -> Article:
    """The article two versions make, whichever came first: the later one, with the earlier one's sentences noted.

    Versions without a date, or of one moment, are ordered by their text, so that the order of arrival does not matter.
    """
    first, last = sorted((one, other), key=lambda document: _order(document.article))
    known = Version(first.article.published, digests(first), first.article.revised)
    noted = {*first.article.earlier, *last.article.earlier, known}
    return replace(last.article, earlier=tuple(sorted(noted, key=_age)))


def _digest(sentence: str) -> str:
    return hashlib.blake2b(" ".join(sentence.split()).encode("utf-8", "replace"), digest_size=8).hexdigest()


def _order(article: Article) -> tuple[str, str, int, str]:
    return _when(article.published), _when(article.revised), len(article.text), article.text


def _age(version: Version) -> tuple[str, str, list[str]]:
    return _when(version.published), _when(version.revised), sorted(version.sentences)


def _when(published: Publication | None) -> str:
    """Sorts as time does: the day in the article's own zone, then the clock as stated."""
    if published is None:
        return ""
    start = published.interval.start if published.interval else None
    return f"{start.iso if start else ''} {published.stated or ''}"
