"""What texts were read as, kept with the article: an unchanged text is not read again, nor after a restart."""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

from msgspec import Struct, json

import timeline
from models.tables import ArticleTable
from timeline.pipeline import Reading, Told, read, tell
from timeline.values import Article, Document, Options, Sentence, Spot

_READERS = ("sentencex",)
"""Libraries that what is read depends on."""


class _Key(Struct):
    """What a stored reading is known by; of another key the rest may have any shape."""

    key: str


class _Stored(_Key):
    sentences: tuple[Sentence, ...]
    spots: tuple[Spot, ...]


class Kept(Struct, frozen=True):
    """A reading and the JSON it is kept as; `fresh` if the text had to be read for it."""

    reading: Reading
    json: str
    fresh: bool


def reading(article: Article, row: ArticleTable | None = None) -> Kept:
    """What the text of an article says: as `row` keeps it if this engine read that text, else by reading."""
    key = _key(article)
    if row and row.reading and json.decode(row.reading, type=_Key).key == key:
        kept = json.decode(row.reading, type=_Stored)
        return Kept(Reading(Document(article, kept.sentences), kept.spots), row.reading, fresh=False)
    found = read(article)
    said = _Stored(key, found.document.sentences, found.spots)
    return Kept(found, json.encode(said).decode(), fresh=True)


class Part(Struct, frozen=True):
    """What an article tells, and the reading that rests on."""

    told: Told
    kept: Kept


def told(article: Article, options: Options, row: ArticleTable | None = None, part: Part | None = None) -> Part:
    """What an article tells, by what its text was read as just now (`part`), or before where that is kept."""
    kept = part.kept if part else reading(article, row)
    return Part(tell(article, options, kept.reading), kept)


def _key(article: Article) -> str:
    said = (engine(), article.text, article.title, article.language, article.status)
    return hashlib.blake2b(repr(said).encode("utf-8", "replace"), digest_size=12).hexdigest()


@cache
def engine() -> str:
    """The version of what reads: its own source, so that no rule changes without it."""
    root = Path(timeline.__file__).parent
    parts = [path.relative_to(root).as_posix().encode() + path.read_bytes() for path in sorted(root.rglob("*.py"))]
    return hashlib.blake2b(b"\0".join([*parts, *(version(name).encode() for name in _READERS)])).hexdigest()
