"""Cuts what hangs together into events: average link, so that no chain of lookalikes joins what does not belong.

Each pair counts by its margin, likeness less threshold; two groups join while the mean over all pairs between them
is above zero, best first (UPGMA, Sokal and Michener 1958). Pairs that were not worth comparing count a fixed
amount below. Ties go to the smaller `Ref`, so the outcome is a function of the set.
"""

import heapq
from collections.abc import Mapping, Sequence

from timeline.merge.features import Item
from timeline.merge.gate import compatible, distinct_places
from timeline.values import Merging, Ref

Edges = Mapping[Ref, Mapping[Ref, float]]
Pairs = frozenset[tuple[Ref, Ref]]
Sort = tuple[object, ...]


def partition(items: Sequence[Item], edges: Edges, together: Pairs, apart: Pairs, options: Merging) -> list[list[Item]]:
    """Groups of `items`, one for each event; `edges` holds the margins of pairs that were compared."""
    return _Agglomeration(sorted(items, key=lambda item: item.ref), edges, together, apart, options).run()


class _Group:
    """Mentions joined so far, by what decides whether more may join: their sorts, and where they stand."""

    __slots__ = ("articles", "items", "sorts")

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.sorts: dict[Sort, Item] = {}
        self.articles: dict[str, list[Item]] = {}

    def take(self, item: Item) -> None:
        self.items.append(item)
        self.sorts.setdefault(item.sort, item)
        self.articles.setdefault(item.ref.article, []).append(item)


class _Agglomeration:
    def __init__(self, items: list[Item], edges: Edges, together: Pairs, apart: Pairs, options: Merging) -> None:
        self.options = options
        self.groups: dict[int, _Group] = {}
        self.known: dict[tuple[Sort, Sort], bool] = {}
        # Sum of margins and number of compared pairs between two groups; None once they may not join.
        self.links: dict[int, dict[int, tuple[float, int] | None]] = {}
        self.where = where = self._start(items, together)
        self.apart = [(a, b) for a, b in apart if a in where and b in where]
        for one in items:
            for other, margin in sorted(edges.get(one.ref, {}).items()):
                a, b = where[one.ref], where.get(other)
                if b is not None and one.ref < other and a != b:
                    self._link(a, b, margin)
        self.heap = [entry for a in self.links for b in self.links[a] if a < b and (entry := self._entry(a, b))]
        heapq.heapify(self.heap)

    def _start(self, items: list[Item], together: Pairs) -> dict[Ref, int]:
        """One group for each mention, or for each set of mentions that editors put together."""
        where = {item.ref: number for number, item in enumerate(items)}
        for a, b in sorted(together):
            if a in where and b in where:
                old, new = sorted((where[a], where[b]), reverse=True)
                where = {ref: new if number == old else number for ref, number in where.items()}
        for item in items:
            self.groups.setdefault(where[item.ref], _Group()).take(item)
        self.links = {number: {} for number in self.groups}
        return where

    def _link(self, a: int, b: int, margin: float) -> None:
        total, count = self.links[a].get(b) or (0.0, 0)
        self.links[a][b] = self.links[b][a] = (total + margin, count + 1)

    def run(self) -> list[list[Item]]:
        while self.heap:
            _, a, b, sizes = heapq.heappop(self.heap)
            if a not in self.groups or b not in self.groups or sizes != self._sizes(a, b):
                continue
            if self._may_join(a, b):
                self._join(a, b)
            else:
                self.links[a][b] = self.links[b][a] = None
        return [group.items for group in self.groups.values()]

    def _sizes(self, a: int, b: int) -> tuple[int, int]:
        return len(self.groups[a].items), len(self.groups[b].items)

    def _entry(self, a: int, b: int) -> tuple[float, int, int, tuple[int, int]] | None:
        """What the heap holds for a pair of groups, None when they should not join."""
        link = self.links[a].get(b)
        if link is None:
            return None
        total, count = link
        pairs = len(self.groups[a].items) * len(self.groups[b].items)
        mean = (total - self.options.unlike * (pairs - count)) / pairs
        a, b = min(a, b), max(a, b)
        return (-mean, a, b, self._sizes(a, b)) if mean > 0 else None

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
            self.groups[a].take(item)
            self.where[item.ref] = a
        for other, link in self.links.pop(b).items():
            del self.links[other][b]
            if other != a:
                mine = self.links[a].get(other, (0.0, 0))
                merged = None if link is None or mine is None else (mine[0] + link[0], mine[1] + link[1])
                self.links[a][other] = self.links[other][a] = merged
        for other in self.links[a]:
            entry = self._entry(a, other)
            if entry:
                heapq.heappush(self.heap, entry)
