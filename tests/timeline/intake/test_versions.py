"""A later version of an article: old sentences keep the date of the version that first carried them."""

from datetime import date
from itertools import permutations

import pytest

from timeline.intake.corrections import corrected, rezoned
from timeline.intake.publication import given, span
from timeline.pipeline import succeed, tell
from timeline.values import Article, Options, Publication, PublicationBasis, Status

FIRST = "The bridge was closed on Monday. Engineers found cracks."
SECOND = "The bridge was closed on Monday. Engineers found more cracks on Tuesday. A ferry runs."


def version(text: str, published_at: str) -> Article:
    return Article("a", text, published=given(published_at), language="en")


def values(article: Article) -> dict[str, str]:
    return {timex.text: timex.value for timex in tell(article, Options()).timexes}


def test_monday_is_that_of_the_version_that_first_said_it() -> None:
    later = succeed(version(FIRST, "2019-01-15"), version(SECOND, "2019-01-23"))
    assert (later.text, later.published.stated) == (SECOND, "2019-01-23")
    assert values(later) == {"Monday": "2019-01-14", "Tuesday": "2019-01-22"}


def test_versions_may_come_in_any_order() -> None:
    versions = [version(FIRST, "2019-01-15"), version(SECOND, "2019-01-23"), version("A ferry runs.", "2019-01-30")]
    results = {repr(succeed(succeed(a, b), c)) for a, b, c in permutations(versions)}
    assert len(results) == 1


def test_an_earlier_version_keeps_no_words() -> None:
    later = succeed(version(FIRST, "2019-01-15"), version(SECOND, "2019-01-23"))
    assert "cracks" not in repr(later.earlier)


def article(published: Publication, status: Status = Status.OK) -> Article:
    return Article("a", "x", published=published, language="en", status=status)


PAGE = Publication(span(date(2019, 1, 14)), PublicationBasis.METADATA, "2019-01-14T22:30:00+00:00")
TEXT = Publication(PAGE.interval, PublicationBasis.TEXT, "2019-01-14")
ROW = given("2019-01-16")


@pytest.mark.parametrize(
    ("old", "new", "changed", "timezone", "stated"),
    [
        (PAGE, Publication(), {"text"}, None, "2019-01-14T22:30:00+00:00"),
        (PAGE, Publication(), {"timezone"}, "Europe/Moscow", "2019-01-15T01:30:00+03:00"),
        (PAGE, ROW, {"published_at"}, None, "2019-01-16"),
        (PAGE, Publication(), {"published_at"}, None, None),
        (TEXT, Publication(), {"text"}, None, None),
        (TEXT, Publication(), {"title"}, None, "2019-01-14"),
        (ROW, ROW, {"text"}, None, "2019-01-16"),
    ],
)
def test_what_stays_of_a_publication(
    old: Publication, new: Publication, changed: set[str], timezone: str | None, stated: str | None
) -> None:
    assert corrected(article(old), article(new), changed, timezone).published.stated == stated


def test_a_canceled_item_stays_canceled() -> None:
    assert corrected(article(PAGE, Status.CANCELED), article(PAGE), {"text"}, None).status is Status.CANCELED


@pytest.mark.parametrize(
    ("published", "stated"),
    [
        (given("2019-01-14T23:30:00"), "2019-01-14T23:30:00+03:00"),  # assumed to be UTC: local there
        (given("2019-01-14T22:30:00Z"), "2019-01-15T01:30:00+03:00"),  # an instant: shown there
        (given("2019-01-14T23:30:00-08:00"), "2019-01-14T23:30:00-08:00"),  # the source's own
        (given("2019-01-14"), "2019-01-14"),
    ],
)
def test_another_time_zone(published: Publication, stated: str) -> None:
    assert rezoned(published, "Europe/Moscow").stated == stated
