"""Finds the mentions worth comparing with one: near in time and sharing one of their telling features."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from timeline.merge.features import OPEN, Item
from timeline.merge.gate import kinds_agree, window
from timeline.values import Kind, Merging, Ref

# Longest span in days kept at each level: days, weeks, months, a year, decades, the rest.
_MONTHS = 62
_LEVELS = (1, 10, _MONTHS, 800, 8000, 8 * OPEN)

_Entry = tuple[int, Ref, Item]
_Level = dict[str, list[_Entry]]


class Index:
    """Mentions by feature and first day; by sort and in levels by length, so that a query touches its own time only."""

    def __init__(self, options: Merging) -> None:
        self._options = options
        self._sorts: dict[tuple[Kind, bool], tuple[_Level, ...]] = {}

    def add(self, item: Item) -> None:
        """Make `item` findable."""
        level, entry = self._place(item)
        for key in _keys(item):
            insort(level.setdefault(key, []), entry)

    def remove(self, item: Item) -> None:
        """Undo `add`."""
        level, entry = self._place(item)
        for key in _keys(item):
            del level[key][bisect_left(level[key], entry)]
            if not level[key]:
                del level[key]

    def near(self, item: Item) -> set[Item]:
        """The mentions worth comparing with `item`, maybe itself; it is worth it both ways or not at all.

        Those that share an act and a word besides, or an act where one of the two says little else or both dates are
        coarse, and those that share so telling a word that they may be alike by words alone.
        """
        found: set[Item] = set()
        for (kind, undated), levels in self._sorts.items():
            if not kinds_agree(kind, item.mention.kind):
                continue
            low, high = window(item, undated, self._options)
            for longest, level in zip(_LEVELS, levels, strict=True):
                if level:
                    span = low - longest, high + 1
                    found |= _at(level, (f"!{word}" for word in item.telling), span)
                    same_act = _at(level, (f"={act}" for act in item.acts), span)
                    if item.terse or min(item.days, longest) > _MONTHS:
                        found |= same_act
                    elif same_act:
                        found |= same_act & _at(level, item.rest, span)
                        found |= _at(level, (f"={act}?" for act in item.acts), span)
        return found

    def _place(self, item: Item) -> tuple[_Level, _Entry]:
        levels = self._sorts.setdefault((item.mention.kind, item.undated), tuple({} for _ in _LEVELS))
        length = item.days + 2 * item.slack
        level = next(level for longest, level in zip(_LEVELS, levels, strict=True) if length <= longest)
        return level, (item.first - item.slack, item.ref, item)


def _keys(item: Item) -> Iterator[str]:
    """A word by itself, `!` where it is telling, `=` for acts, `?` behind those of terse mentions."""
    yield from item.rest
    yield from (f"!{word}" for word in item.telling)
    yield from (f"={act}" for act in item.acts)
    if item.terse:
        yield from (f"={act}?" for act in item.acts)


def _at(level: _Level, keys: Iterable[str], span: tuple[int, int]) -> set[Item]:
    """What begins between two days, the second excluded, under any of the keys."""
    found: set[Item] = set()
    for key in keys:
        entries = level.get(key)
        if entries:
            start = bisect_left(entries, (span[0],))
            found.update([entry[2] for entry in entries[start : bisect_left(entries, (span[1],))]])
    return found
