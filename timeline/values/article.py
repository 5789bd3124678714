"""What comes in: an article with its publication context, and the document the first stages make of it."""

from enum import StrEnum
from typing import Literal

from msgspec import Struct, field

from timeline.values.interval import Interval

Field = Literal["text", "title"]


class PublicationBasis(StrEnum):
    """Where a publication date comes from, the surest first."""

    GIVEN = "given"
    METADATA = "metadata"
    DATELINE = "dateline"
    TEXT = "text"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


CLASH = "these contradict each other"
"""The last line of the evidence where clues to a publication date leave no day."""


class Publication(Struct, frozen=True):
    """When an article was published, in its own time zone: the anchor (TimeML: DCT) of deictic expressions.

    `interval` is one day for a known date, longer for an inferred one, None when unknown. `stated` is the
    ISO 8601 form to show; `assumed` names what was filled in (`timezone`); `evidence` says what it rests on.
    """

    interval: Interval | None = None
    basis: PublicationBasis = PublicationBasis.UNKNOWN
    stated: str | None = None
    assumed: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()


class Version(Struct, frozen=True):
    """An earlier version of an article: when it was published and revised, and digests of its sentences, not words."""

    published: Publication
    sentences: frozenset[str]
    revised: Publication | None = None


class Status(StrEnum):
    """Whether an article is read; all but `ok` are kept, listed and tell nothing."""

    OK = "ok"
    EMPTY = "empty"
    LANGUAGE_NOT_SUPPORTED = "language-not-supported"
    WITHHELD = "withheld"
    CANCELED = "canceled"


class Article(Struct, frozen=True):
    """One article. `text` is exactly as given; every offset in the engine is a code point of it (or of `title`)."""

    id: str
    text: str
    title: str | None = None
    published: Publication = field(default_factory=Publication)
    source: str | None = None
    url: str | None = None
    author: str | None = None
    language: str | None = None
    status: Status = Status.OK
    revised: Publication | None = None
    """When this version was made, where the page says that it was changed after publication."""
    earlier: tuple[Version, ...] = ()
    """Earlier versions of the same page or item, oldest first: a sentence is dated by the first that carried it."""


class Role(StrEnum):
    """What a sentence is to its article."""

    BODY = "body"
    LEAD = "lead"
    HEADLINE = "headline"
    BOILERPLATE = "boilerplate"


class Sentence(Struct, frozen=True, omit_defaults=True):
    """One sentence: `article.text[start:end]`, or of the title. `paragraph` numbers paragraphs from 0."""

    start: int
    end: int
    role: Role = Role.BODY
    paragraph: int = 0
    field: Field = "text"


class Document(Struct, frozen=True):
    """An article cut into sentences, in order, boilerplate marked rather than removed so that offsets hold."""

    article: Article
    sentences: tuple[Sentence, ...]
