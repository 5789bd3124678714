"""Finds the mentions worth comparing with one: near in time and sharing one of their telling features."""

from collections.abc import Iterator

from timeline.merge.features import OPEN, Item
from timeline.merge.gate import kinds_agree, window
from timeline.merge.kin import Kin
from timeline.values import Kind, Merging, Modality

# Longest span in days kept at each level: days, weeks, months, a year, decades, the rest.
_MONTHS = 62
_LEVELS = (1, 10, _MONTHS, 800, 8000, 8 * OPEN)
# Days that lie in one drawer of each level: what is near in time lies together, and no search grows with the years.
_WIDTHS = (8, 16, 64, 800, 8000, 8 * OPEN)

_Postings = dict[str, dict[Kin, int]]  # by word or act: where each begins
_Drawer = tuple[_Postings, _Postings, _Postings]  # telling words, acts, the act of the head
_Level = dict[int, _Drawer]


def worth_comparing(a: Item, b: Item) -> bool:
    """Whether two mentions, near in time, share enough to be compared: what `Index.near` finds.

    The act of one is among those of the other and they share a word besides, or one of the two says little else or both
    dates are coarse; or they share so telling a word that they may be alike by words alone.
    """
    if not a.telling.isdisjoint(b.telling):
        return True
    if not (a.mention.head in b.acts or b.mention.head in a.acts):
        return False
    coarse = min(a.length, b.length) > _MONTHS
    return a.terse or b.terse or coarse or not a.features.isdisjoint(b.features)


class Index:
    """Mentions by feature and first day; by sort and in levels by length, so that a query touches its own time only."""

    def __init__(self, options: Merging) -> None:
        self._options = options
        self._sorts: dict[tuple[Kind, Modality | None, bool], tuple[_Level, ...]] = {}

    def add(self, kin: Kin) -> None:
        """Make `kin` findable."""
        level, number = self._place(kin.item)
        begins = _begins(kin.item)
        for postings, keys in zip(level.setdefault(number, ({}, {}, {})), _keys(kin.item), strict=True):
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
        telling, acts, head = _keys(item)
        said = item.features
        for (kind, mood, undated), levels in self._sorts.items():
            if mood != item.mood or not kinds_agree(kind, item.mention.kind):
                continue
            low, high = window(item, kind, undated, self._options)
            for longest, width, level in zip(_LEVELS, _WIDTHS, levels, strict=True):
                span = low - longest, high + 1
                for by_word, by_act, by_head in _drawers(level, width, span):
                    found |= _at(by_word, telling, span)
                    same_act = _at(by_act, head, span) | _at(by_head, acts, span)
                    if not item.terse and min(item.length, longest) <= _MONTHS:
                        same_act = {kin for kin in same_act if kin.item.terse or not said.isdisjoint(kin.item.features)}
                    found |= same_act
        return found

    def _place(self, item: Item) -> tuple[_Level, int]:
        levels = self._sorts.setdefault(_sort(item), tuple({} for _ in _LEVELS))
        which = next(number for number, longest in enumerate(_LEVELS) if item.length <= longest)
        return levels[which], _begins(item) // _WIDTHS[which]


def _sort(item: Item) -> tuple[Kind, Modality | None, bool]:
    return item.mention.kind, item.mood, item.undated


def _keys(item: Item) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Telling words, acts, and which of these is the head, if any."""
    return item.telling, item.acts, item.acts & {item.mention.head}


def _begins(item: Item) -> int:
    return item.first - item.slack


def _drawers(level: _Level, width: int, span: tuple[int, int]) -> Iterator[_Drawer]:
    """Those that may hold what begins between two days, the second excluded; in order."""
    first, last = span[0] // width, (span[1] - 1) // width
    if last - first < len(level):
        yield from (level[number] for number in range(first, last + 1) if number in level)
    else:
        yield from (level[number] for number in sorted(level) if first <= number <= last)


def _at(postings: _Postings, keys: frozenset[str], span: tuple[int, int]) -> set[Kin]:
    """What begins between two days, the second excluded, under any of the keys."""
    low, high = span
    found: set[Kin] = set()
    for key in postings.keys() & keys:
        found.update([kin for kin, begins in postings[key].items() if low <= begins < high])
    return found
