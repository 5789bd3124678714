"""The incremental form of merging: a set of articles' mentions, and the events they are, kept up with changes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from timeline.merge.cluster import partition
from timeline.merge.context import Context, context, strangeness
from timeline.merge.copies import Copies
from timeline.merge.event import event
from timeline.merge.features import Item, item, likeness, repeated
from timeline.merge.gate import context_share, threshold
from timeline.merge.index import Index
from timeline.values import Article, Constraints, Event, Mention, Merging, Ref


class Merger:
    """Events of the mentions added so far; always what `merge` makes of the same set at once.

    A change touches the mentions alike to what changed and what hangs together with them, not the rest.
    """

    def __init__(self, options: Merging | None = None) -> None:
        self._options = options or Merging()
        self._constraints = Constraints()
        self._tied: dict[Ref, set[Ref]] = {}
        self._articles: dict[str, Article] = {}
        self._items: dict[Ref, Item] = {}
        self._told_by: dict[str, tuple[Mention, ...]] = {}
        self._of_article: dict[str, list[Ref]] = {}
        self._edges: dict[Ref, dict[Ref, float]] = {}
        self._index = Index(self._options)
        self._contexts: dict[str, Context] = {}
        self._copies = Copies()
        self._events: dict[Ref, Event] = {}
        self._event_of: dict[Ref, Ref] = {}
        self._stale: set[Ref] = set()

    def add(self, article: Article, mentions: Iterable[Mention]) -> None:
        """Add an article, in place of an earlier one with its id."""
        self.remove(article.id)
        self._articles[article.id] = article
        self._contexts[article.id] = context(article)
        told: dict[Ref, Mention] = {}
        for mention in mentions:  # told twice, one copy stays, whichever came first
            same = told.get(mention.ref)
            told[mention.ref] = mention if same is None else min(mention, same, key=repr)
        self._told_by[article.id] = tuple(told.values())
        self._enter(article.id)

    def remove(self, article: str) -> None:
        """Take an article and all it told away; an unknown id is no error."""
        self._articles.pop(article, None)
        self._contexts.pop(article, None)
        self._copies.forget(article)
        self._told_by.pop(article, None)
        self._leave(article)

    def constrain(self, constraints: Constraints) -> None:
        """Obey these decisions from now on, and no earlier ones."""
        for old, new in ((self._constraints, constraints), (constraints, self._constraints)):
            changed = (old.together - new.together) | (old.apart - new.apart)
            self._stale |= {ref for pair in changed for ref in pair}
            self._stale |= {ref for ref, date in old.dates.items() if new.dates.get(ref) != date}
        named = self._constraints.refs ^ constraints.refs
        self._constraints = constraints
        for article in sorted({ref.article for ref in named} & self._told_by.keys()):
            self._leave(article)  # what an editor names stands for itself, though it be said twice
            self._enter(article)
        self._tied = defaultdict(set)
        for a, b in constraints.together:
            self._tied[a].add(b)
            self._tied[b].add(a)

    def events(self) -> tuple[Event, ...]:
        """All events, by the smallest `Ref` of their evidence."""
        self.refresh()
        return tuple(self._events[ref] for ref in sorted(self._events))

    def quoting(self, articles: Iterable[str]) -> tuple[Event, ...]:
        """The events that these articles tell, in the order of `events`, without a look at the others."""
        self.refresh()
        refs = {ref for name in articles for ref in self._of_article.get(name, ())}
        return tuple(
            self._events[first] for first in sorted({self._event_of[ref] for ref in refs & self._event_of.keys()})
        )

    def refresh(self) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
        """Bring events up to date; those that are gone and those that are new, without what stayed the same."""
        components: list[list[Ref]] = []
        seen: set[Ref] = set()
        for ref in sorted(self._stale):
            if ref not in seen:
                components.append(self._component(ref) if ref in self._items else [ref])
                seen.update(components[-1])
        firsts = {self._event_of.pop(ref) for ref in seen if ref in self._event_of}
        before = {ref: self._events.pop(ref) for ref in sorted(firsts)}
        after = {ref: told for component in components for ref, told in self._told(component)}
        self._stale.clear()
        gone = tuple(old for ref, old in sorted(before.items()) if after.get(ref) != old)
        made = tuple(new for ref, new in sorted(after.items()) if before.get(ref) != new)
        return gone, made

    def _told(self, component: list[Ref]) -> Iterator[tuple[Ref, Event]]:
        items = [self._items[ref] for ref in component if ref in self._items]
        together, apart = self._constraints.together, self._constraints.apart
        for group in partition(items, self._edges, together, apart, self._options):
            refs = sorted(one.ref for one in group)
            if all(one.mention.loose for one in group):
                continue  # undated sentences are evidence of an event, never one of their own
            fixed = next((self._constraints.dates[ref] for ref in refs if ref in self._constraints.dates), None)
            told = event(group, self._articles, self._copies, fixed, self._options)
            self._events[refs[0]] = told
            self._event_of.update(dict.fromkeys(refs, refs[0]))
            yield refs[0], told

    def _enter(self, article: str) -> None:
        """Take up an article's mentions, what it says twice once."""
        for first, *again in repeated(self._told_by[article], self._constraints.refs):
            self._insert(item(first, self._options, tuple(again)))
            self._of_article.setdefault(article, []).append(first.ref)

    def _leave(self, article: str) -> None:
        for ref in self._of_article.pop(article, []):
            self._forget(ref)

    def _insert(self, new: Item) -> None:
        edges = dict(self._margins(new))
        for ref, margin in edges.items():
            self._edges[ref][new.ref] = margin
        self._items[new.ref] = new
        self._edges[new.ref] = edges
        self._index.add(new)
        self._stale.add(new.ref)

    def _margins(self, new: Item) -> Iterator[tuple[Ref, float]]:
        """By how much each earlier mention is above or below what it takes to be one event with `new`."""
        options = self._options
        here = self._contexts[new.ref.article]
        for other in self._index.near(new):
            needed = threshold(new, other, options)
            if needed is None:
                continue
            margin = likeness(new, other, options) - needed
            if margin > -options.unlike and other.ref.article != new.ref.article:
                there = self._contexts[other.ref.article]
                margin -= strangeness(here, there, options, context_share(new, other, options))
            if margin > -options.unlike:
                yield other.ref, margin

    def _forget(self, ref: Ref) -> None:
        self._stale |= {ref, *self._neighbours(ref)}
        self._index.remove(self._items.pop(ref))
        for other in self._edges.pop(ref):
            del self._edges[other][ref]

    def _component(self, ref: Ref) -> list[Ref]:
        """All that hangs together with `ref`, by likeness above threshold or by decision."""
        found, todo = {ref}, [ref]
        while todo:
            for other in self._neighbours(todo.pop()):
                if other not in found and other in self._items:
                    found.add(other)
                    todo.append(other)
        return sorted(found)

    def _neighbours(self, ref: Ref) -> Iterator[Ref]:
        yield from (other for other, margin in self._edges[ref].items() if margin > 0)
        yield from self._tied.get(ref, ())
