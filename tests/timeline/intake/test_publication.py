"""Publication dates as given: the day in the article's own time zone, and what was assumed."""

import pytest

from timeline.intake.publication import given, span
from timeline.values import Moment


@pytest.mark.parametrize(
    ("value", "zones", "day", "stated", "assumed"),
    [
        ("2019-01-14", (None, None), 14, "2019-01-14", ()),
        ("2019-01-14", ("Europe/Moscow", None), 14, "2019-01-14", ()),
        ("2019-01-14T23:30:00+03:00", (None, None), 14, "2019-01-14T23:30:00+03:00", ()),
        ("2019-01-14T23:30:00+03:00", ("America/New_York", None), 14, "2019-01-14T23:30:00+03:00", ()),
        ("2019-01-14T23:30:00+00:00", ("Europe/Moscow", None), 14, "2019-01-14T23:30:00+00:00", ()),
        ("2019-01-14T23:30:00", ("Europe/Moscow", "Asia/Tokyo"), 14, "2019-01-14T23:30:00+03:00", ()),
        ("2019-01-14 23:30", (None, "Europe/Moscow"), 14, "2019-01-14T23:30:00+03:00", ()),
        ("2019-01-14T23:30:00", (None, None), 14, "2019-01-14T23:30:00+00:00", ("timezone",)),
        # Z is an instant without a place: the article's zone says which day it was there
        ("2019-01-14T22:30:00Z", ("Europe/Moscow", None), 15, "2019-01-15T01:30:00+03:00", ()),
        ("2019-01-14T22:30:00Z", (None, None), 14, "2019-01-14T22:30:00+00:00", ()),
        ("2019-01-14T02:30:00Z", (None, "America/New_York"), 13, "2019-01-13T21:30:00-05:00", ()),
    ],
)
def test_the_day_it_was(
    value: str, zones: tuple[str | None, str | None], day: int, stated: str, assumed: tuple[str, ...]
) -> None:
    published = given(value, *zones)
    assert published.interval is not None
    assert published.interval.start == Moment(2019, 1, day)
    assert (published.stated, published.assumed) == (stated, assumed)


@pytest.mark.parametrize(
    ("value", "timezone", "word"),
    [
        ("2019-02-30", None, "no such day"),
        ("2019-01-14T25:00", None, "no such day or time"),
        ("14 January 2019", None, "not an ISO 8601"),
        ("2019-W03-1", None, "not an ISO 8601"),
        ("20190114", None, "not an ISO 8601"),
        ("", None, "not an ISO 8601"),
        ("1599-12-31", None, "outside 1600-2100"),
        ("2101-01-01T00:00:00Z", "Europe/Moscow", "outside 1600-2100"),
        ("9999-12-31T23:59:59Z", "Asia/Tokyo", "outside 1600-2100"),
        ("2019-01-14", "Mars/Olympus", "unknown time zone"),
        ("2019-01-14", "../etc/passwd", "unknown time zone"),
        (20190114, None, "not a string"),
    ],
)
def test_refused_with_a_remedy(value: object, timezone: str | None, word: str) -> None:
    with pytest.raises(ValueError, match=word) as caught:
        given(value, timezone)
    assert "; " in str(caught.value)


def test_absent_is_unknown() -> None:
    assert given(None).interval is None


def test_spans_are_half_open() -> None:
    from datetime import date

    interval = span(date(2019, 1, 1), date(2019, 1, 31))
    assert (interval.start, interval.end, interval.grain.label) == (Moment(2019, 1, 1), Moment(2019, 2, 1), "month")
