"""TempEval-3's score, on cases small enough to count by hand."""

from typing import Any

import pytest

from bench.accuracy import error_class
from bench.scoring import Pair, Score

Row = dict[str, Any]


def row(start: int, end: int, value: str = "2018", kind: str = "DATE", text: str = "", rule: str = "year") -> Row:
    return {"start": start, "end": end, "text": text, "type": kind, "value": value, "rule": rule}


# gold, found, (strict, relaxed, value, type) as F1
CASES: list[tuple[str, list[Row], list[Row], tuple[float, ...]]] = [
    ("all right", [row(0, 4)], [row(0, 4)], (100, 100, 100, 100)),
    ("nothing there", [], [], (0, 0, 0, 0)),
    ("missed", [row(0, 4)], [], (0, 0, 0, 0)),
    ("spurious", [row(0, 4)], [row(0, 4), row(9, 12)], (66.67, 66.67, 66.67, 66.67)),
    ("longer span", [row(3, 7)], [row(0, 7)], (0, 100, 100, 100)),
    ("other value", [row(0, 4)], [row(0, 4, "2019")], (100, 100, 0, 100)),
    ("other type", [row(0, 4)], [row(0, 4, kind="DURATION")], (100, 100, 100, 0)),
    ("side by side is no overlap", [row(0, 4)], [row(4, 8)], (0, 0, 0, 0)),
    ("one for two is paired once", [row(0, 4), row(5, 9)], [row(0, 9)], (0, 66.67, 66.67, 66.67)),
    ("two for one is paired once", [row(0, 9)], [row(0, 4), row(5, 9)], (0, 66.67, 66.67, 66.67)),
    ("blanks at the edge", [row(0, 5, text="2018 ")], [row(0, 4, text="2018")], (100, 100, 100, 100)),
    ("an overlapping gold is dropped", [row(0, 9), row(5, 9)], [row(0, 9)], (100, 100, 100, 100)),
    ("in any order", [row(9, 12), row(0, 4)], [row(0, 4), row(9, 12)], (100, 100, 100, 100)),
]


@pytest.mark.parametrize(("gold", "found", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_score(gold: list[Row], found: list[Row], expected: tuple[float, ...]) -> None:
    score = Score()
    score.add("d", gold, found)
    assert [round(score.f1(name), 2) for name in ("strict", "relaxed", "value", "type")] == list(expected)


def test_documents_are_counted_together_and_never_paired_across() -> None:
    score = Score()
    score.add("a", [row(0, 4)], [])
    score.add("b", [row(0, 4)], [row(0, 4)])
    assert (score.gold, score.found, score.strict) == (2, 1, 1)
    assert round(score.f1("strict"), 2) == 66.67


ERRORS = [
    (row(0, 1, text="June 23,\n1997"), None, ("missed", "MONTH 00, 0000")),
    (None, row(0, 1, text="Monday", rule="weekday"), ("spurious", "WEEKDAY  [weekday]")),
    (row(0, 1, text="May"), row(0, 1, "2019", text="May", rule="month"), ("value", "MONTH  [month]")),
    (row(0, 1, text="a year"), row(0, 1, "P1Y", "DURATION", "a year"), ("type", "a year  [year]")),
    (row(0, 9, text="in 2018"), row(3, 9, text="2018"), ("span", "0000 for in 0000  [year]")),
]


@pytest.mark.parametrize(("gold", "found", "expected"), ERRORS)
def test_errors_of_one_kind_and_shape_are_one_class(gold: Row | None, found: Row | None, expected: Any) -> None:
    assert error_class(Pair("d", gold, found)) == expected
