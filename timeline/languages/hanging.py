"""A time so long before or after another named with it: "two days after Christmas", "the Friday before May 5"."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from timeline.values import Duration, Expression, Fields, Grain, Holiday, Inside, Near, Offset
from timeline.values.expression import PartOfDay

RULE = "beside-a-date"
"""What the receipt names as rule."""
_BACK = 40
_EXACT = {Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.DECADE}


class Hanging(NamedTuple):
    """The words for it.

    `ways`: which way a word between length and date points ("after"); `eve` is what ends the words for the day before,
    which `unit` matches without a way ("the eve of Ramadan"). `forward` those that make the date itself one to
    come ("two weeks from Tuesday"). `unit`: a unit with such a word before the date, groups `unit`, `part` and `way`
    ("the night before "); `units` what it stands for. `lasting`: what before a length makes it one that lasts ("for
    two days after"); `special`: what in it makes it count something else ("two trading days"); `goes_on`: what
    behind the date shows that it stands alone, before no noun.
    """

    ways: Mapping[str, int]
    eve: str
    forward: frozenset[str]
    unit: re.Pattern[str]
    units: Mapping[str, Grain]
    parts: Mapping[str, PartOfDay]
    lasting: re.Pattern[str]
    special: re.Pattern[str]
    goes_on: re.Pattern[str]


def hang(
    text: str, before: tuple[int, int, Expression] | None, start: int, end: int, said: Expression, words: Hanging
) -> tuple[int, Expression] | None:
    """Where the whole begins and what it says, if the date at `[start, end)` is what a length right before counts from.

    `before` is the expression found before it. None where the date stands for itself.
    """
    grain = fineness(said)
    if grain is None or not words.goes_on.match(text, end):
        return None
    first, last, length = before or (start, start, said)
    if isinstance(length, Fields) and length == Fields(weekday=length.weekday) and grain is Grain.DAY:
        way = text[last:start].strip().lower()
        if way not in words.ways or way in words.forward:
            return None
        return first, Offset(words.ways[way], length, said)
    if isinstance(length, Duration):
        way = text[last:start].strip().lower()
        special = not length.exact and words.special.search(text[first:last])
        lasts = special or words.lasting.search(text[max(0, first - _BACK) : first])
        if way not in words.ways or lasts or not _counts(length, grain):
            return None
        return first, _counted(length, words.ways[way], _ahead(said) if way in words.forward else said)
    lead = max(0, start - _BACK)
    found = words.unit.search(text[lead:start])
    if found is None:
        return None
    unit, part = found["unit"], found["part"]
    of = words.units[unit.lower()] if unit else Grain.DAY
    if grain > of:
        return None
    beside = Offset(words.ways[found["way"].lower()] if found["way"] else -1, of, said)
    return lead + found.start(), Inside(beside, Fields(part=words.parts[part.lower()])) if part else beside


def _counts(length: Duration, grain: Grain) -> bool:
    """Whether it is an exact number of units no finer than the date."""
    exact = length.amount is not None and length.amount % 1 == 0 and length.amount < 10**4
    return exact and not length.extra and not length.side and length.role is None and grain <= length.unit in _EXACT


def _counted(length: Duration, way: int, said: Expression) -> Offset:
    ten = 10 if length.unit is Grain.DECADE else 1
    unit = Grain.YEAR if ten > 1 else length.unit
    return Offset(way * ten * int(length.amount or 0), unit, said, mod=length.mod, exact=length.exact)


def fineness(said: Expression) -> Grain | None:
    """How fine a date is; None for what nothing is counted from: times, parts, what is itself so long ago."""
    if isinstance(said, Holiday):
        return Grain.DAY
    if isinstance(said, Inside):
        return fineness(said.fields)
    if isinstance(said, Near):
        return fineness(said.target) if isinstance(said.target, Fields) else said.target
    if not isinstance(said, Fields) or said.clock or said.part or said.fiscal or said.weekend:
        return None
    if said.day is not None or said.weekday is not None:
        return Grain.DAY
    if said.month is not None:
        return Grain.MONTH
    return Grain.YEAR if said.year is not None else None


def _ahead(said: Expression) -> Expression:
    """“Two weeks from Tuesday": the coming one."""
    bare = isinstance(said, Fields) and said.weekday is not None and said.day is None
    return Near(said, 1) if bare and isinstance(said, Fields) else said
