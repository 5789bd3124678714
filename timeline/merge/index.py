"""Finds the mentions worth comparing with one: near in time and sharing one of their telling features."""

from collections.abc import Iterable, Iterator

from timeline.merge.features import OPEN, Item
from timeline.merge.gate import kinds_agree, window
from timeline.merge.kin import Kin
from timeline.values import Kind, Merging

# Longest span in days kept at each level: days, weeks, months, a year, decades, the rest.
_MONTHS = 62
_LEVELS = (1, 10, _MONTHS, 800, 8000, 8 * OPEN)
# Days that lie in one drawer of each level: what is near in time lies together, and no search grows with the years.
_WIDTHS = (8, 16, 64, 800, 8000, 8 * OPEN)

_Drawer = dict[str, dict[Kin, int]]  # by key: where each begins
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
        item = kin.item
        level, number = self._place(item)
        drawer = level.setdefault(number, {})
        begins = _begins(item)
        for key in _keys(item):
            drawer.setdefault(key, {})[kin] = begins

    def remove(self, kin: Kin) -> None:
        """Undo `add`."""
        item = kin.item
        level, number = self._place(item)
        drawer = level[number]
        for key in _keys(item):
            del drawer[key][kin]
            if not drawer[key]:
                del drawer[key]
        if not drawer:
            del level[number]

    def near(self, item: Item) -> set[Kin]:
        """Those worth comparing with `item`, near in time or nearly so; it is worth it both ways or not at all."""
        found: set[Kin] = set()
        telling, acts = [f"!{word}" for word in item.telling], [f"={act}" for act in item.acts]
        terse = [f"{act}?" for act in acts]
        for (kind, undated), levels in self._sorts.items():
            if not kinds_agree(kind, item.mention.kind):
                continue
            low, high = window(item, undated, self._options)
            for longest, width, level in zip(_LEVELS, _WIDTHS, levels, strict=True):
                span = low - longest, high + 1
                for drawer in _drawers(level, width, span):
                    found |= _at(drawer, telling, span)
                    same_act = _at(drawer, acts, span)
                    if item.terse or min(item.length, longest) > _MONTHS:
                        found |= same_act
                    elif same_act:
                        found |= same_act & _at(drawer, item.rest, span)
                        found |= _at(drawer, terse, span)
        return found

    def _place(self, item: Item) -> tuple[_Level, int]:
        levels = self._sorts.setdefault((item.mention.kind, item.undated), tuple({} for _ in _LEVELS))
        which = next(number for number, longest in enumerate(_LEVELS) if item.length <= longest)
        return levels[which], _begins(item) // _WIDTHS[which]


def _keys(item: Item) -> Iterator[str]:
    """A word by itself, `!` where it is telling, `=` for acts, `?` behind those of terse mentions."""
    yield from item.rest
    yield from (f"!{word}" for word in item.telling)
    yield from (f"={act}" for act in item.acts)
    if item.terse:
        yield from (f"={act}?" for act in item.acts)


def _begins(item: Item) -> int:
    return item.first - item.slack


def _drawers(level: _Level, width: int, span: tuple[int, int]) -> Iterator[_Drawer]:
    """Those that may hold what begins between two days, the second excluded; in order."""
    first, last = span[0] // width, (span[1] - 1) // width
    if last - first < len(level):
        yield from (level[number] for number in range(first, last + 1) if number in level)
    else:
        yield from (level[number] for number in sorted(level) if first <= number <= last)


def _at(drawer: _Drawer, keys: Iterable[str], span: tuple[int, int]) -> set[Kin]:
    """What begins between two days, the second excluded, under any of the keys."""
    low, high = span
    found: set[Kin] = set()
    for key in keys:
        there = drawer.get(key)
        if there:
            found.update([kin for kin, begins in there.items() if low <= begins < high])
    return found
