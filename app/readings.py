"""What texts were read as, kept with the article: an unchanged text is not read again, nor after a restart."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, get_args

import timeline
from models.tables import ArticleTable
from timeline.pipeline import Reading, Told, read, tell
from timeline.values import Article, Document, Expression, Grain, Options, Relation, Role, Sentence, Spot

_READERS = ("sentencex",)
"""Libraries that what is read depends on."""
_KINDS: Mapping[str, Any] = {
    kind.__name__: kind for kind in (*get_args(Expression), Spot, Sentence, Grain, Role, Relation)
}


@dataclass(frozen=True, slots=True)
class Kept:
    """A reading and the JSON it is kept as; `fresh` if the text had to be read for it."""

    reading: Reading
    json: str
    fresh: bool


def reading(article: Article, row: ArticleTable | None = None) -> Kept:
    """What the text of an article says: as `row` keeps it if this engine read that text, else by reading."""
    key = _key(article)
    kept = json.loads(row.reading) if row and row.reading else {}
    if row and kept.get("key") == key:
        sentences, spots = _decoded(kept["sentences"]), _decoded(kept["spots"])
        return Kept(Reading(Document(article, sentences), spots), row.reading, fresh=False)
    found = read(article)
    said = {"key": key, "sentences": _encoded(found.document.sentences), "spots": _encoded(found.spots)}
    return Kept(found, json.dumps(said, ensure_ascii=False, separators=(",", ":")), fresh=True)


@dataclass(frozen=True, slots=True)
class Part:
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


def _encoded(value: Any) -> Any:
    """JSON of values: `{"Near": {"target": {"Grain": 12}, "step": -1}}`, what is as by default left out."""
    match value:
        case Enum():
            return {type(value).__name__: value.value}
        case tuple():
            return [_encoded(one) for one in value]
        case _ if is_dataclass(value):
            said = ((field, getattr(value, field.name)) for field in fields(value))
            return {type(value).__name__: {field.name: _encoded(one) for field, one in said if one != field.default}}
        case _:
            return value


def _decoded(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_decoded, value))
    if not isinstance(value, dict):
        return value
    ((name, said),) = value.items()
    kind = _KINDS[name]
    return kind(**{key: _decoded(one) for key, one in said.items()}) if isinstance(said, dict) else kind(said)
