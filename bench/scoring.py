"""TempEval-3's score of time expressions (UzZaman et al. 2013, section 4.2), over character spans.

Strict: the same span. Relaxed: any overlap, each expression paired once, from left to right. Value and type: relaxed
F1 times the share of the pairs whose attribute is the same string. Counted over all documents together.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from msgspec import Struct, field

Row = dict[str, Any]


class Pair(NamedTuple):
    """What the gold says and what was found; None on the side where there is nothing."""

    document: str
    gold: Row | None
    found: Row | None


class Score(Struct):
    """Counts over the documents added so far, and every pair that is wrong in anything."""

    gold: int = 0
    found: int = 0
    relaxed: int = 0
    strict: int = 0
    value: int = 0
    type: int = 0
    wrong: list[Pair] = field(default_factory=list)

    def add(self, document: str, gold: Iterable[Row], found: Iterable[Row]) -> None:
        """One document's expressions: rows with `start`, `end`, `text`, `type`, `value`."""
        ours, theirs = spans(found), spans(gold)
        self.gold += len(theirs)
        self.found += len(ours)
        for pair in pairs(document, theirs, ours):
            if pair.gold is None or pair.found is None:
                self.wrong.append(pair)
                continue
            same = {key: pair.gold[key] == pair.found[key] for key in ("start", "end", "value", "type")}
            self.relaxed += 1
            self.strict += same["start"] and same["end"]
            self.value += same["value"]
            self.type += same["type"]
            if not all(same.values()):
                self.wrong.append(pair)

    def f1(self, measure: str) -> float:
        """`strict`, `relaxed`, `value` or `type`, from 0 to 100: 2 x right / (gold + found)."""
        expressions = self.gold + self.found
        return 200 * getattr(self, measure) / expressions if expressions else 0.0


def spans(rows: Iterable[Row]) -> list[Row]:
    """In order, blanks at the edges not counted, and none that overlaps one before it: inline XML cannot hold such."""
    kept: list[Row] = []
    for row in sorted(map(_trimmed, rows), key=lambda row: (row["start"], -row["end"])):
        if row["end"] > row["start"] and (not kept or row["start"] >= kept[-1]["end"]):
            kept.append(row)
    return kept


def _trimmed(row: Row) -> Row:
    text = row.get("text") or ""
    left, right = len(text) - len(text.lstrip()), len(text) - len(text.rstrip())
    return {**row, "start": row["start"] + left, "end": row["end"] - right}


def pairs(document: str, gold: Sequence[Row], found: Sequence[Row]) -> list[Pair]:
    """Each expression once, beside the first free one of the other side that it overlaps."""
    paired: list[Pair] = []
    left, right = list(reversed(gold)), list(reversed(found))
    while left and right:
        if left[-1]["end"] <= right[-1]["start"]:
            paired.append(Pair(document, left.pop(), None))
        elif right[-1]["end"] <= left[-1]["start"]:
            paired.append(Pair(document, None, right.pop()))
        else:
            paired.append(Pair(document, left.pop(), right.pop()))
    paired += [Pair(document, row, None) for row in reversed(left)]
    return paired + [Pair(document, None, row) for row in reversed(right)]
