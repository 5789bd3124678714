"""Day and month in figures: whose custom decides, and what is left open where nothing does."""

import pytest

from tests.timeline.timexes.reading import bounds, published
from timeline.languages.custom import day_first
from timeline.pipeline import tag
from timeline.values import Article, Options

UNKNOWN = "2019-03-04..2019-04-03"
ROWS = [
    ("Filed 03/04/2019.", "en-GB", None, "2019-04-03", ()),
    ("Filed 03/04/2019.", "en-US", None, "2019-03-04", ()),
    ("Filed 03/04/19.", "en-AU", None, "2019-04-03", ()),
    ("Filed 03/04/2019.", "en-GB", False, "2019-03-04", ()),
    ("Filed 03/04/2019.", None, True, "2019-04-03", ()),
    ("Filed 03/04/2019.", None, None, UNKNOWN, ("day-month order",)),
    ("Filed 03/04/2019.", "en-CA", None, UNKNOWN, ("day-month order",)),
    ("Filed 03/03/2019.", None, None, "2019-03-03", ()),
    ("Filed 12/29/18.", "en-GB", True, "2018-12-29", ()),
    ("Filed 29/12/18.", "en-US", False, "2018-12-29", ()),
    ("Filed 03/04/2019, signed 29/12/2018.", None, None, "2019-04-03", ()),
    ("Filed 03/04/2019, signed 12/29/2018.", None, None, "2019-03-04", ()),
    ("Filed 03/04/2019, signed 12/29/2018.", "en-GB", None, "2019-04-03", ()),
    ("Filed 03/04/2019, signed 12/29/2018, read 30/12/2018.", None, None, UNKNOWN, ("day-month order",)),
    ("Filed 31/06/2018.", None, None, "no-such-day", ()),
]


@pytest.mark.parametrize(("text", "language", "first", "interval", "assumed"), ROWS)
def test_order(text: str, language: str | None, first: bool | None, interval: str, assumed: tuple[str, ...]) -> None:
    article = Article("a", text, published=published("2019-06-01"), language=language)
    timex, *_ = tag(article, Options(day_first=first))
    assert (bounds(timex), timex.assumed) == (interval, assumed)


def test_nothing_hangs_on_a_day_nobody_knows() -> None:
    article = Article("a", "They met on 03/04/2009. Three days later it was signed.")
    assert [bounds(timex) for timex in tag(article)] == ["2009-03-04..2009-04-03", "vague"]


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("en-GB", True), ("en-us", False), ("en-Latn-IE", True), ("en-001", True), ("en-PH", False),
        ("en", None), (None, None), ("", None), ("en-CA", None), ("en-Latn", None),
    ],
)  # fmt: skip
def test_custom_by_region(language: str | None, first: bool | None) -> None:
    assert day_first(language) is first
