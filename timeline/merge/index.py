"""Finds the mentions worth comparing with one: near in time and sharing one of their telling features."""

from bisect import bisect_left, bisect_right, insort

from timeline.merge.features import OPEN, Item
from timeline.values import Merging, Ref

# Longest span in days kept at each level: days to months, a year, decades, the rest.
_LEVELS = (62, 800, 8000, 4 * OPEN)

_Posting = list[tuple[int, Ref]]


class Index:
    """Mentions by feature and first day, in levels by length, so that one query touches only its own time."""

    def __init__(self, options: Merging) -> None:
        self._options = options
        self._levels: tuple[dict[str, _Posting], ...] = tuple({} for _ in _LEVELS)

    def add(self, item: Item) -> None:
        """Make `item` findable."""
        postings = self._postings(item)
        for feature in item.prefix:
            insort(postings.setdefault(feature, []), (item.first - item.slack, item.ref))

    def remove(self, item: Item) -> None:
        """Undo `add`."""
        postings = self._postings(item)
        for feature in item.prefix:
            posting = postings[feature]
            del posting[bisect_left(posting, (item.first - item.slack, item.ref))]
            if not posting:
                del postings[feature]

    def near(self, item: Item) -> set[Ref]:
        """Every mention that may reach a threshold with `item`, and some that do not; itself included."""
        reach = item.slack + max(self._options.clash_days, self._options.report_days)
        low, high = item.first - reach, item.last + reach
        found: set[Ref] = set()
        for longest, postings in zip(_LEVELS, self._levels, strict=True):
            for feature in item.prefix:
                posting = postings.get(feature)
                if posting:
                    start = bisect_left(posting, (low - longest,))
                    stop = bisect_right(posting, (high + 1,))
                    found.update(ref for _, ref in posting[start:stop])
        return found

    def _postings(self, item: Item) -> dict[str, _Posting]:
        length = item.days + 2 * item.slack
        return next(postings for longest, postings in zip(_LEVELS, self._levels, strict=True) if length <= longest)
