"""Keys sort as the engine orders, and cursors come back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.keys import after, cursor, date_key, salience_key
from timeline.order import order
from timeline.values import Basis, Event, EventDate, Grain, Interval, Kind, Modality, Moment

clock = st.tuples(st.integers(0, 23), st.integers(0, 59), st.integers(0, 59))
days = st.tuples(st.integers(-3000, 9999), st.integers(1, 12), st.integers(1, 28))
moments = st.tuples(days, clock).map(lambda parts: Moment(*parts[0], *parts[1]))


@st.composite
def events(draw: st.DrawFn) -> Event:
    ends = sorted({draw(moments), draw(moments)})
    start, end = draw(st.sampled_from([(ends[0], None), (None, ends[0]), (None, None), (ends[0], ends[-1])]))
    if start == end:
        end = None
    interval = Interval(start, end, draw(st.sampled_from(Grain)))
    return Event(
        id=draw(st.text("0123456789abcdef", min_size=16, max_size=16)),
        title="",
        description="",
        date=EventDate(interval),
        basis=Basis.EXPLICIT,
        kind=Kind.HAPPENING,
        modality=Modality.ASSERTED,
        salience=draw(st.floats(0, 1)),
        sources=1,
        publishers=1,
        disputed=(),
        claims=(),
        entities=(),
        evidence=(),
        follows=draw(st.none() | moments.map(lambda start: Interval(start, None, Grain.YEAR))),
    )


@given(st.lists(events(), max_size=6))
def test_date_keys_sort_as_the_engine_orders(drawn: list[Event]) -> None:
    assert sorted(drawn, key=date_key) == list(order(tuple(drawn)))


@given(events(), st.floats(0, 1), st.floats(0, 1))
def test_salience_keys_put_the_highest_first(event: Event, a: float, b: float) -> None:
    first, second = (salience_key(replace(event, salience=salience)) for salience in (a, b))
    assert (first < second) == (a > b)


@given(st.text(min_size=1))
def test_cursors_come_back(key: str) -> None:
    assert after("date", cursor("date", key)) == key


@pytest.mark.parametrize("given", ["", "x", "!!!", "é", cursor("salience", "k"), cursor("date", "")])
def test_foreign_cursors_are_refused(given: str) -> None:
    with pytest.raises(ValueError, match="not a cursor of this list"):
        after("date", given)
