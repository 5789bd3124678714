"""Cuts what hangs together into events: average link, so that no chain of lookalikes joins what does not belong.

Each pair counts by its bond, how far its likeness is above the least that counts; two groups join while the mean over
all pairs between them is above `unlike`, best first (UPGMA, Sokal and Michener 1958). Pairs that were not worth
comparing have none. A headline that is most like what its own article dates goes where that goes, and has no say. Ties
go to the smaller `Ref`, so the outcome is a function of the set.
"""

import heapq
import math
from collections.abc import Iterator, Mapping, Sequence

from timeline.merge.features import SAYING, Item
from timeline.merge.gate import compatible, distinct_places
from timeline.merge.kin import Kin
from timeline.values import Merging, Ref

Bonds = Mapping[Ref, Mapping[Ref, float]]
Pairs = frozenset[tuple[Ref, Ref]]
Sort = tuple[object, ...]
_Parts = Mapping[int, Mapping[str, int]]


def partition(kins: Sequence[Kin], own: Bonds, together: Pairs, apart: Pairs, options: Merging) -> list[list[Item]]:
    """Groups of the members of `kins`, one for each event; `own` holds the bonds inside each article."""
    if len(kins) == len(kins[0].members) == 1:
        return [list(kins[0].members.values())]
    return _Agglomeration(kins, own, together, apart, options).run()


class _Group:
    """Mentions joined so far, by what decides whether more may join: their sorts, and where they stand."""

    __slots__ = ("articles", "items", "size", "sorts")

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.size = 0  # those that have a say
        self.sorts: dict[Sort, Item] = {}
        self.articles: dict[str, list[Item]] = {}

    def take(self, item: Item, *, heard: bool) -> None:
        self.items.append(item)
        self.size += heard
        self.sorts.setdefault(item.sort, item)
        self.articles.setdefault(item.ref.article, []).append(item)


class _Agglomeration:
    """Groups by the number of their first mention; for each the best of those after it is on the heap.

    A join makes no mean larger than both it came from (Lance and Williams 1967), so what is on the heap is never too
    low, and the best of a group is looked for again only when it comes up and is no more (Müllner 2011).
    """

    def __init__(self, kins: Sequence[Kin], own: Bonds, together: Pairs, apart: Pairs, options: Merging) -> None:
        self.options = options
        self.known: dict[tuple[Sort, Sort], bool] = {}
        items = sorted((item for kin in kins for item in kin.members.values()), key=lambda item: item.ref)
        self.where = {item.ref: number for number, item in enumerate(items)}
        self.apart = [(a, b) for a, b in apart if a in self.where and b in self.where]
        self.groups: dict[int, _Group] = {}
        self.hosts: dict[Ref, Ref] = {}
        self._start(items, kins, own, together)
        # Sum of the bonds between two groups; minus infinity once they may not join.
        self.links: dict[int, dict[int, float]] = {number: {} for number in self.groups}
        self._link_all(kins, own)
        self.heap: list[tuple[float, int, int, int]] = []
        for number in self.groups:
            self._offer(number)

    def _start(self, items: list[Item], kins: Sequence[Kin], own: Bonds, together: Pairs) -> None:
        """One group for each mention, for each set that editors put together, and for what only repeats."""
        named = {ref for pair in (*together, *self.apart) for ref in pair}
        for kin in kins:
            repeats = _inseparable(kin, own, self.options) if len(kin.members) > 1 else []
            free = [self.where[item.ref] for item in repeats if item.ref not in named]
            self.where.update((items[number].ref, free[0]) for number in free)
        acts = {item.ref: item.mention.head for item in items if not item.undated}
        for kin in kins:
            if kin.item.undated:
                hosts = _hosts(kin, own, acts, self.options)
                self.hosts.update((ref, host) for ref, host in hosts if ref not in named)
        self.where.update((ref, self.where[host]) for ref, host in self.hosts.items())
        for a, b in sorted(together):
            if a in self.where and b in self.where:
                old, new = sorted((self.where[a], self.where[b]), reverse=True)
                self.where = {ref: new if number == old else number for ref, number in self.where.items()}
        for item in items:
            self.groups.setdefault(self.where[item.ref], _Group()).take(item, heard=item.ref not in self.hosts)

    def _link_all(self, kins: Sequence[Kin], own: Bonds) -> None:
        places = {kin: self._parts(kin) for kin in kins}
        alone = {kin: self._alone(parts) for kin, parts in places.items()}
        order = {kin: number for number, kin in enumerate(sorted(kins, key=lambda kin: min(kin.members)))}
        for kin, number in order.items():
            many: list[tuple[int, Kin]] = []
            here = alone[kin]
            for other, bond in kin.bonds.items():
                there = alone.get(other) if here else None
                if here and there:
                    if here < there and here[1] != there[1]:
                        self.links[here[0]][there[0]] = self.links[there[0]][here[0]] = bond
                elif order.get(other, -1) >= number:
                    many.append((order[other], other))
            for _, other in sorted(many):
                for a, b, count in _crossings(places[kin], places[other], same=kin is other):
                    self._link(a, b, kin.bonds[other] * count)
        for one, a in self.where.items():
            for two, bond in sorted(own[one].items()):
                b = self.where.get(two, a)
                if one < two and a != b and one not in self.hosts and two not in self.hosts:
                    self._link(a, b, bond)

    def _parts(self, kin: Kin) -> _Parts:
        """In which groups the members are that have a say, and how many of each article."""
        parts: dict[int, dict[str, int]] = {}
        for ref in sorted(kin.members.keys() - self.hosts.keys()):
            articles = parts.setdefault(self.where[ref], {})
            articles[ref.article] = articles.get(ref.article, 0) + 1
        return parts

    def _alone(self, parts: _Parts) -> tuple[int, str] | None:
        """Group and article of a mention that is all of its group and its kin."""
        if len(parts) != 1:
            return None
        number, articles = next(iter(parts.items()))
        return None if self.groups[number].size > 1 else (number, next(iter(articles)))

    def _link(self, a: int, b: int, bond: float) -> None:
        self.links[a][b] = self.links[b][a] = self.links[a].get(b, 0.0) + bond

    def _offer(self, a: int) -> None:
        """Put on the heap which of the later groups joins `a` best, if any should."""
        size = self.groups[a].size
        least, best = self.options.unlike, -1
        for b, bond in self.links[a].items():
            if b > a:
                mean = bond / (size * self.groups[b].size)
                if mean > least or (mean == least and b < best):
                    least, best = mean, b
        if best >= 0:
            heapq.heappush(self.heap, (-least, a, best, size + self.groups[best].size))

    def run(self) -> list[list[Item]]:
        while self.heap:
            _, a, b, size = heapq.heappop(self.heap)
            if a not in self.groups:
                continue
            if b in self.groups and size == self.groups[a].size + self.groups[b].size:
                if self._may_join(a, b):
                    self._join(a, b)
                else:
                    self.links[a][b] = self.links[b][a] = -math.inf
            self._offer(a)
        return [group.items for group in self.groups.values()]

    def _may_join(self, a: int, b: int) -> bool:
        one, other = self.groups[a], self.groups[b]
        if any({self.where[x], self.where[y]} == {a, b} for x, y in self.apart):
            return False
        if not all(self._compatible(x, y) for x in one.sorts.items() for y in other.sorts.items()):
            return False
        shared = one.articles.keys() & other.articles.keys()
        return all(
            distinct_places(x.mention, y.mention)
            for name in shared
            for x in one.articles[name]
            for y in other.articles[name]
        )

    def _compatible(self, one: tuple[Sort, Item], other: tuple[Sort, Item]) -> bool:
        key = one[0], other[0]
        if key not in self.known:
            self.known[key] = compatible(one[1], other[1], self.options)
        return self.known[key]

    def _join(self, a: int, b: int) -> None:
        """`b` becomes part of `a`, the smaller number."""
        for item in self.groups.pop(b).items:
            self.groups[a].take(item, heard=item.ref not in self.hosts)
            self.where[item.ref] = a
        mine = self.links[a]
        del mine[b]
        for other, bond in self.links.pop(b).items():
            if other != a:
                theirs = self.links[other]
                del theirs[b]
                mine[other] = theirs[a] = mine.get(other, 0.0) + bond


def _inseparable(kin: Kin, own: Bonds, options: Merging) -> list[Item]:
    """Members that join each other before any other, for nothing else is as like them."""
    most = kin.bonds.get(kin, 0.0)
    if most <= options.unlike or any(bond > most for bond in kin.bonds.values()):
        return []
    return [item for item in kin.alone() if all(bond <= most for bond in own[item.ref].values())]


def _hosts(kin: Kin, own: Bonds, acts: Mapping[Ref, str], options: Merging) -> Iterator[tuple[Ref, Ref]]:
    """Undated reports, each with what its own article dates of the same act, where nothing elsewhere is as like it."""
    act, alone = kin.item.mention.head, len(kin.members) == 1
    if act == SAYING:
        return
    elsewhere = max([options.unlike, *(bond for other, bond in kin.bonds.items() if not (alone and other is kin))])
    for ref in kin.members:
        found = [(-bond, other) for other, bond in own[ref].items() if bond > elsewhere and acts.get(other) == act]
        if found:
            yield ref, min(found)[1]


def _crossings(one: _Parts, other: _Parts, *, same: bool) -> Iterator[tuple[int, int, int]]:
    """Pairs of groups, each once, and how many pairs of two articles are between them."""
    for a, here in one.items():
        for b, there in other.items():
            if a == b or (same and b < a):
                continue
            count = sum(here.values()) * sum(there.values())
            count -= sum([here[name] * there[name] for name in here.keys() & there.keys()])
            if count:
                yield a, b, count
