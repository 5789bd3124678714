"""From mentions in articles to events, claims and the timeline."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal, NamedTuple

from msgspec import Struct, field

from timeline.values.article import Article, Field
from timeline.values.interval import Interval
from timeline.values.timex import Basis, Reason, Timex

Extent = Literal["within", "throughout"]


class Kind(StrEnum):
    """What sort of event; frontends can leave statements out."""

    HAPPENING = "happening"
    STATEMENT = "statement"
    PUBLICATION = "publication"


class Modality(StrEnum):
    """How the source tells it; only asserted and reported may look like a fact."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    DENIED = "denied"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"


class EventDate(Struct, frozen=True):
    """When, as far as it is known: `within` says at some time inside the interval, `throughout` that it lasted."""

    interval: Interval
    extent: Extent = "within"
    approximate: bool = False
    uncertain: bool = False
    timex: str | None = None


class Figure(Struct, frozen=True):
    """A number a clause gives: `Figure("detained", "around 40", 40, 40)`; open bounds are None ("at least six")."""

    name: str
    text: str
    low: int | None
    high: int | None


class Ref(NamedTuple):
    """Names one mention in an article: where its clause stands, where its expression starts (-1 without one)."""

    article: str
    field: str
    start: int
    end: int
    timex: int
    kind: str


class Constraints(Struct, frozen=True):
    """What editors decided, as merging obeys it: a pure addition, taken away without a trace.

    `together` and `apart` are pairs of mentions; `together` wins where they contradict. `dates` fixes the date of
    the event that holds the mention (the smallest `Ref` wins where two are fixed).
    """

    together: frozenset[tuple[Ref, Ref]] = frozenset()
    apart: frozenset[tuple[Ref, Ref]] = frozenset()
    dates: Mapping[Ref, EventDate] = field(default_factory=dict)

    @property
    def refs(self) -> frozenset[Ref]:
        """Every mention that a decision names."""
        return frozenset(self.dates).union(*self.together, *self.apart)


class Mention(Struct, frozen=True):
    """One clause that tells one event: `[start, end)` of the field, with the timex that dates it.

    `words` are weighted content stems, `names` normalised names: what merging compares. `title` is the line a
    reader sees if this mention speaks for the event.
    """

    article: str
    start: int
    end: int
    date: EventDate
    basis: Basis
    title: str
    field: Field = "text"
    timex: Timex | None = None
    kind: Kind = Kind.HAPPENING
    modality: Modality = Modality.ASSERTED
    attribution: str | None = None
    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    """Those of `names` that say where."""
    figures: tuple[Figure, ...] = ()
    position: float = 0.0
    """How deep in the article, 0 the headline to 1 the last sentence."""
    head: str = ""
    """The type of the event, by the word that names the act ("detained" is `arrest`), or its stem; empty if unknown."""
    lemma: str = ""
    """Stem of that word itself: `detain`."""
    acts: frozenset[str] = frozenset()
    """Types of all acts the clause names, as `head` gives them: "rounded up and tortured"."""
    also: tuple[Timex, ...] = ()
    """Further expressions that date it with `timex`: the other end of a range, the hour of a day."""
    loose: bool = False
    """An undated sentence: evidence of an event it joins, never an event of its own."""
    follows: Interval | None = None
    """When that happened after which the article puts this, where this has only a coarser date that holds it."""

    @property
    def ref(self) -> Ref:
        """Which mention this is, however its date is read."""
        return Ref(
            self.article, self.field, self.start, self.end, self.timex.start if self.timex else -1, self.kind.value
        )


class Unplaced(Struct, frozen=True):
    """An expression that dates no event, and why."""

    article: str
    timex: Timex
    reason: Reason


class Claim(Struct, frozen=True):
    """One date some articles give for an event, with the figures they give."""

    date: EventDate
    articles: tuple[str, ...]
    figures: tuple[Figure, ...] = ()


class Event(Struct, frozen=True):
    """One thing that happened, however many articles tell it."""

    id: str
    title: str
    description: str
    date: EventDate
    basis: Basis
    kind: Kind
    modality: Modality
    salience: float
    sources: int
    publishers: int
    disputed: tuple[str, ...]
    claims: tuple[Claim, ...]
    entities: tuple[str, ...]
    evidence: tuple[Mention, ...]
    follows: Interval | None = None
    """What it stands behind in the order of events, inside its own coarser date."""


class Timeline(Struct, frozen=True):
    """Events in order, what could not be placed, and the articles it was all read from."""

    title: str | None
    events: tuple[Event, ...]
    unplaced: tuple[Unplaced, ...]
    articles: tuple[Article, ...]
