"""A timeline as it is being worked on: what its articles tell, merged, and under which ids it was given out."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from app.inference import Inference
from timeline.merge import Merger, assign_ids
from timeline.pipeline import Told
from timeline.values import Article, Event, Ref


class Changes(Struct, frozen=True):
    """What a change did to the events: ids to take away, events to put in, and where lost ids lead."""

    gone: frozenset[str]
    made: tuple[Event, ...]
    redirects: Mapping[str, str]


class Desk:
    """The events of one timeline, kept up with its articles; `version` is the stored one it stands at."""

    def __init__(self, version: int, spent: Iterable[str]) -> None:
        self.version = version
        self.articles: dict[str, Article] = {}
        self.inference: Inference | None = None
        """Where the timeline asks for it."""
        self._merger = Merger()
        self._names: dict[str, str] = {}
        """Merger's id -> the id given out."""
        self._taken = set(spent)
        """Ids given out, and those that redirect and must not come back."""

    def load(self, told: Iterable[Told], known: Mapping[str, Collection[Ref]]) -> Changes:
        """Take over what is stored; `known` are the ids given out with their evidence.

        What comes out differs from what is stored only if the engine has changed since.
        """
        for part in told:
            self._put(part)
        _, made = self._merger.refresh()
        named, redirects = assign_ids(made, known, self._taken)
        self._name(made, named, redirects)
        same = {event.id for event in named if {mention.ref for mention in event.evidence} == known.get(event.id)}
        return Changes(frozenset(known) - same, tuple(event for event in named if event.id not in same), redirects)

    def change(self, told: Sequence[Told], drop: Iterable[str]) -> Changes:
        """Put articles in (in place of those with their ids) and take others away."""
        replaced = {part.article.id for part in told} & self.articles.keys()
        for name in drop:
            self.articles.pop(name, None)
            self._merger.remove(name)
        for part in told:
            self._put(part)
        gone, made = self._merger.refresh()
        known = {self._names.pop(event.id): [mention.ref for mention in event.evidence] for event in gone}
        self._taken -= known.keys()
        named, redirects = assign_ids(made, known, self._taken)
        self._name(made, named, redirects)
        redrawn = self._telling(replaced, but=made) if replaced else ()
        return Changes(frozenset(known) | {event.id for event in redrawn}, (*named, *redrawn), redirects)

    def _put(self, told: Told) -> None:
        self.articles[told.article.id] = told.article
        if told.mentions:
            self._merger.add(told.article, told.mentions)
        else:
            self._merger.remove(told.article.id)

    def _name(self, made: Iterable[Event], named: Iterable[Event], redirects: Mapping[str, str]) -> None:
        self._names.update((fresh.id, event.id) for fresh, event in zip(made, named, strict=True))
        self._taken |= redirects.keys() | {event.id for event in named}

    def _telling(self, articles: Collection[str], but: Collection[Event]) -> tuple[Event, ...]:
        """Events that stayed the same but quote articles that may be shown differently now (a new source, url)."""
        fresh = {event.id for event in but}
        same = (event for event in self._merger.quoting(articles) if event.id not in fresh)
        return tuple(replace(event, id=self._names[event.id]) for event in same)
