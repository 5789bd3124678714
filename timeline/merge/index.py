"""Finds the mentions worth comparing with one: near in time and sharing one of their telling features."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator

from timeline.merge.features import OPEN, Item
from timeline.merge.gate import kinds_agree, window
from timeline.values import Kind, Merging, Ref

# Longest span in days kept at each level: days to months, a year, decades, the rest.
_LEVELS = (62, 800, 8000, 8 * OPEN)

_Posting = list[tuple[int, Ref]]
_Levels = tuple[dict[str, _Posting], ...]


class Index:
    """Mentions by feature and first day; by sort and in levels by length, so that a query touches its own time only."""

    def __init__(self, options: Merging) -> None:
        self._options = options
        self._sorts: dict[tuple[Kind, bool], _Levels] = {}

    def add(self, item: Item) -> None:
        """Make `item` findable."""
        for posting, entry in self._places(item):
            insort(posting, entry)

    def remove(self, item: Item) -> None:
        """Undo `add`."""
        for posting, entry in self._places(item):
            del posting[bisect_left(posting, entry)]

    def near(self, item: Item) -> set[Ref]:
        """Every mention that may reach a threshold with `item`, and some that do not; maybe itself."""
        found: set[Ref] = set()
        for (kind, undated), levels in self._sorts.items():
            if kinds_agree(kind, item.mention.kind):
                low, high = window(item, undated, self._options)
                for longest, postings in zip(_LEVELS, levels, strict=True):
                    for key in item.keys:
                        posting = postings.get(key)
                        if posting:
                            start = bisect_left(posting, (low - longest,))
                            stop = bisect_right(posting, (high + 1,))
                            found.update(ref for _, ref in posting[start:stop])
        return found

    def _places(self, item: Item) -> Iterator[tuple[_Posting, tuple[int, Ref]]]:
        sort = (item.mention.kind, item.undated)
        levels = self._sorts.setdefault(sort, tuple({} for _ in _LEVELS))
        length = item.days + 2 * item.slack
        postings = next(postings for longest, postings in zip(_LEVELS, levels, strict=True) if length <= longest)
        for key in item.keys:
            yield postings.setdefault(key, []), (item.first - item.slack, item.ref)
