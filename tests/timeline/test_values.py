"""The calendar under the engine, checked against the standard library's."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.values import Grain, Interval, Moment


@given(st.dates(), st.dates())
def test_ordinals_count_days_as_the_standard_library_does(a: datetime.date, b: datetime.date) -> None:
    left, right = (Moment(d.year, d.month, d.day) for d in (a, b))
    assert right.ordinal - left.ordinal == (b - a).days
    assert Moment.from_ordinal(left.ordinal) == left


@given(st.integers(-4_000_000, 4_000_000))
def test_ordinals_go_both_ways_in_any_year(days: int) -> None:
    assert Moment.from_ordinal(days).ordinal == days


@pytest.mark.parametrize(
    ("moment", "iso"),
    [
        (Moment(2018, 12, 29), "2018-12-29"),
        (Moment(44, 3, 15), "0044-03-15"),
        (Moment(-43, 3, 15), "-0043-03-15"),
        (Moment(2018, 12, 29, 10, 30), "2018-12-29T10:30:00"),
    ],
)
def test_iso(moment: Moment, iso: str) -> None:
    assert moment.iso == iso


def test_an_interval_is_half_open() -> None:
    year = Interval(Moment(2017), Moment(2018), Grain.YEAR)
    assert year.contains(Interval(Moment(2017, 12, 31), Moment(2018), Grain.DAY))
    assert not year.overlaps(Interval(Moment(2018), Moment(2018, 1, 2), Grain.DAY))
    with pytest.raises(ValueError, match="empty interval"):
        Interval(Moment(2017), Moment(2017), Grain.YEAR)
