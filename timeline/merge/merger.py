"""The incremental form of merging: a set of articles' mentions, and the events they are, kept up with changes."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator

from timeline.merge.cluster import partition
from timeline.merge.context import Context, context, digest, elsewhere, strangeness
from timeline.merge.copies import Copies
from timeline.merge.event import event
from timeline.merge.features import Item, item, likeness, repeated
from timeline.merge.gate import context_share, threshold, threshold_within
from timeline.merge.index import Index, worth_comparing
from timeline.merge.kin import Kin
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
        self._kins: dict[Hashable, Kin] = {}
        self._own: dict[Ref, dict[Ref, float]] = {}
        self._index = Index(self._options)
        self._contexts: dict[str, Context] = {}
        self._about: dict[str, bytes] = {}
        self._copies = Copies()
        self._events: dict[Ref, Event] = {}
        self._event_of: dict[Ref, Ref] = {}
        self._stale: set[Ref] = set()

    def add(self, article: Article, mentions: Iterable[Mention]) -> None:
        """Add an article, in place of an earlier one with its id."""
        self.remove(article.id)
        self._articles[article.id] = article
        self._contexts[article.id] = context(article)
        self._about[article.id] = digest(self._contexts[article.id])
        told: dict[Ref, Mention] = {}
        for mention in mentions:  # told twice, one copy stays, whichever came first
            same = told.get(mention.ref)
            told[mention.ref] = mention if same is None else min(mention, same, key=repr)
        self._told_by[article.id] = tuple(told.values())
        self._enter(article.id)

    def remove(self, article: str) -> None:
        """Take an article and all it told away; an unknown id is no error."""
        self._articles.pop(article, None)
        self._copies.forget(article)
        self._told_by.pop(article, None)
        self._leave(article)
        self._contexts.pop(article, None)
        self._about.pop(article, None)

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
        components: list[list[Kin]] = []
        seen: set[Ref] = set(self._stale)
        done: set[Kin] = set()
        for ref in sorted(self._stale & self._items.keys()):
            if self._kin(ref) not in done:
                components.append(self._component(self._kin(ref)))
                done.update(components[-1])
        seen.update(ref for kin in done for ref in kin.members)
        firsts = {self._event_of.pop(ref) for ref in seen if ref in self._event_of}
        before = {ref: self._events.pop(ref) for ref in sorted(firsts)}
        after = {ref: told for component in components for ref, told in self._told(component)}
        self._stale.clear()
        gone = tuple(old for ref, old in sorted(before.items()) if after.get(ref) != old)
        made = tuple(new for ref, new in sorted(after.items()) if before.get(ref) != new)
        return gone, made

    def _told(self, component: list[Kin]) -> Iterator[tuple[Ref, Event]]:
        together, apart = self._constraints.together, self._constraints.apart
        for group in partition(component, self._own, together, apart, self._options):
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
        self._own[new.ref] = {}
        for ref in self._of_article.get(new.ref.article, ()):
            bond = self._bond_within(new, self._items[ref])
            if bond > 0:
                self._own[ref][new.ref] = self._own[new.ref][ref] = bond
        self._items[new.ref] = new
        kin = self._kins.get(self._key(new))
        if kin is None:
            kin = self._kins[self._key(new)] = Kin(new, self._contexts[new.ref.article])
            self._relate(kin)
        kin.members[new.ref] = new
        self._stale.add(new.ref)

    def _relate(self, kin: Kin) -> None:
        """Compare with all that came before, and members with each other."""
        near = self._index.near(kin.item)
        if worth_comparing(kin.item, kin.item):
            near.add(kin)
        for other in near:
            bond = self._bond(kin, other)
            if bond > 0:
                kin.bonds[other] = other.bonds[kin] = bond
        self._index.add(kin)

    def _bond(self, one: Kin, other: Kin) -> float:
        """By how much mentions of two articles are above the least that counts; not above 0 where they are not."""
        options = self._options
        a, b = one.item, other.item
        needed = threshold(a, b, options)
        if needed is None:
            return 0.0
        bond = likeness(a, b, options, needed - options.unlike) - needed + options.unlike
        if bond > 0 and elsewhere(a.mention.places, b.mention.places, one.about, other.about):
            bond -= options.elsewhere
        return bond if bond <= 0 else bond - strangeness(one.about, other.about, options, context_share(a, b, options))

    def _bond_within(self, a: Item, b: Item) -> float:
        """The same for mentions of one article."""
        if not worth_comparing(a, b):
            return 0.0
        needed = threshold_within(a, b, self._options)
        if needed is None:
            return 0.0
        apart = elsewhere(a.mention.places, b.mention.places, {}, {})
        return likeness(a, b, self._options) - needed + self._options.unlike - apart * self._options.elsewhere

    def _forget(self, ref: Ref) -> None:
        kin = self._kin(ref)
        self._stale |= {ref, *self._tied.get(ref, ()), *self._own[ref]}
        for near in self._bound(kin):
            self._stale.update(near.members)
        for other in self._own.pop(ref):
            del self._own[other][ref]
        key = self._key(self._items.pop(ref))
        if kin.drop(ref):
            del self._kins[key]
            self._index.remove(kin)
            for other_kin in kin.bonds.keys() - {kin}:
                del other_kin.bonds[kin]

    def _key(self, item: Item) -> Hashable:
        return item.says, item.when, self._about[item.ref.article]

    def _kin(self, ref: Ref) -> Kin:
        return self._kins[self._key(self._items[ref])]

    def _component(self, kin: Kin) -> list[Kin]:
        """All that hangs together with `kin`, by likeness above threshold or by decision."""
        found, todo = {kin}, [kin]
        while todo:
            for other in self._bound(todo.pop()):
                if other not in found:
                    found.add(other)
                    todo.append(other)
        return list(found)

    def _bound(self, kin: Kin) -> Iterator[Kin]:
        least = self._options.unlike
        yield from (other for other, bond in kin.bonds.items() if bond > least)
        for ref in kin.members:
            yield from (self._kin(other) for other, bond in self._own[ref].items() if bond > least)
            yield from (self._kin(other) for other in self._tied.get(ref, ()) if other in self._items)
