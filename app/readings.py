"""What texts were read as, kept for the next correction of their date: an unchanged text is not read again."""

from functools import lru_cache

from timeline.pipeline import Reading, Told, read, tell
from timeline.values import Article, Options, Status

KEPT = 2048
"""Texts, about 20 kB each with what was found in them."""


def told(article: Article, options: Options) -> Told:
    """What an article tells, by what its text was read as before if it has been read."""
    return tell(article, options, _reading(article.text, article.title, article.language, article.status))


def reading(article: Article) -> Reading:
    """What the text of an article says, as kept; `told` and this read it once."""
    return _reading(article.text, article.title, article.language, article.status)


def forget() -> None:
    """Keep no text: what is purged must not stay in memory."""
    _reading.cache_clear()


@lru_cache(maxsize=KEPT)
def _reading(text: str, title: str | None, language: str | None, status: Status) -> Reading:
    return read(Article("", text, title, language=language, status=status))
