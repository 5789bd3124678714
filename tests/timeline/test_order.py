"""Order of events (DESIGN section 6): each row stands before the next."""

import itertools

import pytest
from msgspec.structs import replace

from timeline.order import order
from timeline.values import Basis, Event, EventDate, Grain, Interval, Kind, Modality, Moment


def event(
    name: str, start: tuple[int, ...] | None, end: tuple[int, ...] | None, grain: Grain, salience: float = 0.0
) -> Event:
    date = EventDate(Interval(start and Moment(*start), end and Moment(*end), grain))
    return Event(name, "", "", date, Basis.EXPLICIT, Kind.HAPPENING, Modality.ASSERTED, salience, 1, 1, (), (), (), ())


IN_ORDER = (
    event("ends-2009", None, (2010,), Grain.YEAR),
    event("decade", (2010,), (2020,), Grain.DECADE),
    event("year", (2010,), (2011,), Grain.YEAR),
    event("month", (2010,), (2010, 2), Grain.MONTH),
    event("salient-day", (2010,), (2010, 1, 2), Grain.DAY, 0.9),
    event("a-day", (2010,), (2010, 1, 2), Grain.DAY, 0.1),
    event("b-day", (2010,), (2010, 1, 2), Grain.DAY, 0.1),
    event("noon", (2010, 1, 1, 12), (2010, 1, 1, 13), Grain.HOUR),
    event("next-day", (2010, 1, 2), (2010, 1, 3), Grain.DAY),
    event("any-time", None, None, Grain.YEAR),
)


@pytest.mark.parametrize(("first", "second"), list(itertools.pairwise(IN_ORDER)), ids=lambda e: e.id)
def test_pairs(first: Event, second: Event) -> None:
    assert order((second, first)) == (first, second)


def test_all() -> None:
    assert order(IN_ORDER[::-1]) == IN_ORDER


MAY = ((2010, 5), (2010, 6), Grain.MONTH)
JUNE = ((2010, 6), (2010, 7), Grain.MONTH)
VOTE = Interval(Moment(2010, 5, 6), Moment(2010, 5, 7), Grain.DAY)
AFTER_THE_VOTE = (
    event("may", *MAY),
    event("before", (2010, 5, 5), (2010, 5, 6), Grain.DAY),
    event("vote", (2010, 5, 6), (2010, 5, 7), Grain.DAY),
    replace(event("after", *MAY, salience=0.9), follows=VOTE),
    event("noon", (2010, 5, 6, 12), (2010, 5, 6, 13), Grain.HOUR),
    event("next-day", (2010, 5, 7), (2010, 5, 8), Grain.DAY),
    event("june", *JUNE),
    replace(event("after-june", *JUNE, salience=0.9), follows=Interval(Moment(2010, 6), Moment(2010, 7), Grain.MONTH)),
)


def test_what_follows_stands_behind_what_it_follows() -> None:
    """Behind a day inside its month, and behind another of the same month."""
    assert order(AFTER_THE_VOTE[::-1]) == AFTER_THE_VOTE
