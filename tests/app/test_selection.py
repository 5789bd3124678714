"""`from` and `to`: whole years, months or days, both included."""

import pytest

from app.selection import span
from timeline.values import Grain, Interval, Moment


@pytest.mark.parametrize(
    ("first", "last", "start", "end"),
    [
        (None, None, None, None),
        ("2018", None, Moment(2018), None),
        (None, "2018", None, Moment(2019)),
        ("2018-12", "2018-12", Moment(2018, 12), Moment(2019, 1)),
        ("2018-12-29", "2018-12-31", Moment(2018, 12, 29), Moment(2019, 1, 1)),
        ("-0043", "0000", Moment(-43), Moment(1)),
        ("9999-12-31", None, Moment(9999, 12, 31), None),
    ],
)
def test_span(first: str | None, last: str | None, start: Moment | None, end: Moment | None) -> None:
    assert span(first, last) == Interval(start, end, Grain.DAY)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2019-02-30", None, "no such day"),
        ("2019-13", None, "not a date"),
        ("Monday", None, "not a date"),
        ("", None, "not a date"),
        ("2019-01-02", "2019-01-01", "swap"),
    ],
)
def test_no_span(first: str | None, last: str | None, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        span(first, last)
