"""Finds the mentions worth comparing with one: near in time and sharing one of their telling features."""

from collections.abc import Iterator, Set

from timeline.merge.features import OPEN, Item
from timeline.merge.gate import kinds_agree, window
from timeline.merge.kin import Kin
from timeline.values import Kind, Merging

# Longest span in days kept at each level: days, weeks, months, a year, decades, the rest.
_MONTHS = 62
_LEVELS = (1, 10, _MONTHS, 800, 8000, 8 * OPEN)
# Days that lie in one drawer of each level: what is near in time lies together, and no search grows with the years.
_WIDTHS = (8, 16, 64, 800, 8000, 8 * OPEN)

_Postings = dict[str, dict[Kin, int]]  # by word or act: where each begins
_Drawer = tuple[_Postings, _Postings]  # telling words, acts
_Level = dict[int, _Drawer]


def worth_comparing(a: Item, b: Item) -> bool:
    """Whether two mentions, near in time, share enough to be compared: what `Index.near` finds.

    They share an act and a word besides, or an act where one of the two says little else or both dates are coarse, or
    so telling a word that they may be alike by words alone.
    """
    if not a.telling.keys().isdisjoint(b.telling):
        return True
    if a.acts.isdisjoint(b.acts):
        return False
    coarse = min(a.length, b.length) > _MONTHS
    return a.terse or b.terse or coarse or not a.rest.keys().isdisjoint(b.rest)


class Index:
    """Mentions by feature and first day; by sort and in levels by length, so that a query touches its own time only."""

    def __init__(self, options: Merging) -> None:
        self._options = options
        self._sorts: dict[tuple[Kind, bool], tuple[_Level, ...]] = {}

    def add(self, kin: Kin) -> None:
        """Make `kin` findable."""
        level, number = self._place(kin.item)
        begins = _begins(kin.item)
        for postings, keys in zip(level.setdefault(number, ({}, {})), _keys(kin.item), strict=True):
            for key in keys:
                postings.setdefault(key, {})[kin] = begins

    def remove(self, kin: Kin) -> None:
        """Undo `add`."""
        level, number = self._place(kin.item)
        for postings, keys in zip(level[number], _keys(kin.item), strict=True):
            for key in keys:
                del postings[key][kin]
                if not postings[key]:
                    del postings[key]
        if not any(level[number]):
            del level[number]

    def near(self, item: Item) -> set[Kin]:
        """Those worth comparing with `item`, near in time or nearly so; it is worth it both ways or not at all."""
        found: set[Kin] = set()
        telling, acts = _keys(item)
        rest = item.rest.keys()
        for (kind, undated), levels in self._sorts.items():
            if not kinds_agree(kind, item.mention.kind):
                continue
            low, high = window(item, kind, undated, self._options)
            for longest, width, level in zip(_LEVELS, _WIDTHS, levels, strict=True):
                span = low - longest, high + 1
                for by_word, by_act in _drawers(level, width, span):
                    found |= _at(by_word, telling, span)
                    same_act = _at(by_act, acts, span)
                    if not item.terse and min(item.length, longest) <= _MONTHS:
                        same_act = {kin for kin in same_act if kin.item.terse or not rest.isdisjoint(kin.item.rest)}
                    found |= same_act
        return found

    def _place(self, item: Item) -> tuple[_Level, int]:
        levels = self._sorts.setdefault((item.mention.kind, item.undated), tuple({} for _ in _LEVELS))
        which = next(number for number, longest in enumerate(_LEVELS) if item.length <= longest)
        return levels[which], _begins(item) // _WIDTHS[which]


def _keys(item: Item) -> tuple[Set[str], Set[str]]:
    """Telling words, acts."""
    return item.telling.keys(), item.acts


def _begins(item: Item) -> int:
    return item.first - item.slack


def _drawers(level: _Level, width: int, span: tuple[int, int]) -> Iterator[_Drawer]:
    """Those that may hold what begins between two days, the second excluded; in order."""
    first, last = span[0] // width, (span[1] - 1) // width
    if last - first < len(level):
        yield from (level[number] for number in range(first, last + 1) if number in level)
    else:
        yield from (level[number] for number in sorted(level) if first <= number <= last)


def _at(postings: _Postings, keys: Set[str], span: tuple[int, int]) -> set[Kin]:
    """What begins between two days, the second excluded, under any of the keys."""
    low, high = span
    found: set[Kin] = set()
    for key in postings.keys() & keys:
        found.update([kin for kin, begins in postings[key].items() if low <= begins < high])
    return found
