"""Expressions against a publication that is only known to lie within several days."""

from datetime import date

import pytest

from timeline.intake.publication import span
from timeline.pipeline import read, tell
from timeline.values import Article, Options, Publication, PublicationBasis, Timex


def timex(text: str, first: date, last: date) -> Timex:
    published = Publication(span(first, last), PublicationBasis.INFERRED, f"{first}/{last}")
    (found,) = tell(Article("a", text, published=published, language="en"), Options()).timexes
    return found


JANUARY = (date(2019, 1, 1), date(2019, 1, 31))


@pytest.mark.parametrize(
    ("text", "earliest", "end", "approximate", "assumed"),
    [
        ("The bridge was closed last year.", "2018-01-01", "2019-01-01", False, True),
        ("The bridge was closed last month.", "2018-12-01", "2019-01-01", False, True),
        ("The bridge was closed on Monday.", "2018-12-31", "2019-01-29", True, True),
        ("The bridge was closed yesterday.", "2018-12-31", "2019-01-31", True, True),
        ("The bridge was closed in 2017.", "2017-01-01", "2018-01-01", False, False),
        ("The bridge was closed on 4 March 2018.", "2018-03-04", "2018-03-05", False, False),
    ],
)
def test_an_expression_is_what_it_may_be_on_any_day(
    text: str, earliest: str, end: str, approximate: bool, assumed: bool
) -> None:
    found = timex(text, *JANUARY)
    assert found.interval is not None
    assert found.interval.start is not None
    assert found.interval.end is not None
    assert (found.interval.start.iso, found.interval.end.iso) == (earliest, end)
    assert (found.approximate, "publication" in found.assumed) == (approximate, assumed)


def test_no_value_is_invented() -> None:
    assert timex("The bridge was closed on Monday.", *JANUARY).value == "XXXX-WXX-1"


def test_one_day_is_a_day() -> None:
    day = date(2019, 1, 15)
    assert timex("The bridge was closed on Monday.", day, day).value == "2019-01-14"
    assert read(Article("a", "On Monday it was closed.", language="en")).spots
