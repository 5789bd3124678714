"""Periods that come with a request: found by their names where these stand for a time, and nowhere else."""

import pytest

from tests.timeline.timexes.reading import bounds, published, tag
from timeline.pipeline import build, explain
from timeline.values import Article, Grain, Interval, Moment, NamedPeriod, Options


def period(name: str, first: str, last: str) -> NamedPeriod:
    start, end = (Moment(*map(int, day.split("-"))) for day in (first, last))
    return NamedPeriod(name, Interval(start, Moment.from_ordinal(end.ordinal + 1), Grain.DAY))


OPTIONS = Options(
    periods=(
        period("the siege", "2018-03-01", "2018-05-31"),
        period("Siege of Orla", "1702-01-01", "1702-02-28"),
        period("Fête d’été", "2018-07-01", "2018-07-01"),
        period("World Cup", "2017-06-01", "2017-06-30"),
        period("the (first) strike", "2016-01-04", "2016-01-08"),
    )
)
ROWS = [
    ("They fled during the siege.", "the siege", "2018-03-01/2018-05-31", "2018-03-01..2018-05-31"),
    ("They fled before\nthe  Siege.", "the  Siege", "2018-03-01/2018-05-31", "2018-03-01..2018-05-31"),
    ("They have stayed since the siege.", "the siege", "2018-03-01/2018-05-31", "2018-03-01..2019-01-15"),
    ("They fled during the siege of Orla.", "the siege of Orla", "1702-01-01/1702-02-28", "1702-01-01..1702-02-28"),
    ("It rained until the fête d'été.", "the fête d'été", "2018-07-01", "2018-07-01"),
    ("It rained during the World Cup.", "the World Cup", "2017-06-01/2017-06-30", "2017-06-01..2017-06-30"),
    ("It shut after the (first) strike.", "the (first) strike", "2016-01-04/2016-01-08", "2016-01-04..2016-01-08"),
]


@pytest.mark.parametrize(("text", "span", "value", "interval"), ROWS)
def test_a_given_name_is_a_time(text: str, span: str, value: str, interval: str) -> None:
    (timex,) = tag(text, options=OPTIONS)
    assert (timex.text, timex.value, bounds(timex), timex.rule) == (span, value, interval, "given-period")
    assert timex.assumed == ("period",)
    assert tag(text) == () or "World" in text


@pytest.mark.parametrize(
    "text",
    ["The siege was lifted.", "They fled during the sieges.", "They fled in siege-like days.", "during the fete d ete"],
)
def test_elsewhere_it_is_none(text: str) -> None:
    assert tag(text, options=OPTIONS) == ()


def test_other_dates_stand_beside_it() -> None:
    found = [timex.text for timex in tag("In May 2017 and during the siege, until Monday.", options=OPTIONS)]
    assert found == ["May 2017", "the siege", "Monday"]


def test_a_name_may_hold_a_date_and_wins() -> None:
    found = tag(
        "They fled during the May 1968 unrest.",
        options=Options(periods=(period("May 1968 unrest", "1968-05-03", "1968-06-30"),)),
    )
    assert [timex.text for timex in found] == ["the May 1968 unrest"]


def test_it_dates_events_and_is_explained() -> None:
    article = Article("a", "The army shot two men in Orla during the siege.", published=published("2019-01-15"))
    (event,) = build([article], OPTIONS).events
    assert (event.date.interval.start, event.claims[0].articles) == (Moment(2018, 3, 1), ("a",))
    _, (timex,), _ = explain(article, OPTIONS)
    assert timex.rule == "given-period"
