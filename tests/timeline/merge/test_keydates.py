"""The days worth showing: which days, which event of a day, how many."""

import pytest
from msgspec.structs import replace
from story import publish, tell

from timeline.merge import key_dates, merge
from timeline.values import Article, Basis, Event, Kind, Mention, Modality

FIRE, FLOOD, STRIKE = "burn market hall Orle", "flood valley village Vale", "strike dock workers Brod"
ARTICLES = {
    name: publish(name, day) for name, day in zip("abcdef", ("2018-05-04",) * 4 + ("2018-06-20",) * 2, strict=True)
}


def chosen(count: int, *mentions: Mention) -> list[tuple[str, str]]:
    articles: dict[str, Article] = {mention.article: ARTICLES[mention.article] for mention in mentions}
    picked = key_dates(merge(mentions, articles), count, articles)
    return [(event.date.interval.start.iso, event.title) for event in picked if event.date.interval.start]


def test_more_articles_weigh_more_and_days_come_in_order() -> None:
    told = [tell("a", FLOOD, "2018-05-04"), tell("b", FLOOD, "2018-05-04"), tell("c", FIRE, "2018-04-20")]
    assert chosen(1, *told) == [("2018-05-04", FLOOD)]
    assert chosen(5, *told) == [("2018-04-20", FIRE), ("2018-05-04", FLOOD)]


def test_one_event_for_a_day_and_it_is_the_most_told() -> None:
    told = [tell("a", FIRE, "2018-05-03"), tell("b", FIRE, "2018-05-03"), tell("c", FLOOD, "2018-05-03")]
    assert chosen(5, *told) == [("2018-05-03", FIRE)]


def test_what_is_told_again_later_matters() -> None:
    told = [tell("a", FIRE, "2018-05-03"), tell("e", FIRE, "2018-05-03")]
    rival = [tell("c", FLOOD, "2018-05-01"), tell("d", FLOOD, "2018-05-01")]
    assert chosen(1, *told, *rival) == [("2018-05-03", FIRE)]


def test_a_day_that_articles_name_comes_before_one_they_only_appeared_on() -> None:
    named = tell("a", FIRE, "2018-05-03", place=9)
    reports = [tell(name, FLOOD, "2018-05-04", basis=Basis.PUBLICATION, kind=Kind.PUBLICATION) for name in "bcd"]
    assert chosen(1, named, *reports) == [("2018-05-03", FIRE)]


@pytest.mark.parametrize("modality", [Modality.DENIED, Modality.HYPOTHETICAL])
def test_what_may_not_have_been_is_no_key_date(modality: Modality) -> None:
    assert chosen(5, tell("a", FIRE, "2018-05-03", modality=modality)) == []


def test_months_and_years_stand_for_no_day() -> None:
    assert chosen(5, tell("a", FIRE, "2018-05"), tell("b", FLOOD, "2017")) == []


def test_a_repeat_beside_its_day_comes_last() -> None:
    """Kept apart by an editor, say: the same story on two days running."""
    first = merge([tell("a", STRIKE, "2018-05-03"), tell("b", STRIKE, "2018-05-03")], ARTICLES)
    again = merge([tell("c", STRIKE, "2018-05-04")], ARTICLES)
    other = merge([tell("d", FLOOD, "2018-05-20", place=9)], ARTICLES)
    events = (*first, *again, *other)
    assert [event.title for event in key_dates(events, 2, ARTICLES)] == [STRIKE, FLOOD]
    assert len(key_dates(events, 3, ARTICLES)) == 3


def test_without_evidence_salience_decides() -> None:
    def bare(mention: Mention, salience: float) -> Event:
        (event,) = merge([mention], ARTICLES)
        return replace(event, evidence=(), salience=salience)

    events = [bare(tell("a", FIRE, "2018-05-03"), 0.2), bare(tell("a", FLOOD, "2018-05-09"), 0.7)]
    assert [event.title for event in key_dates(events, 1)] == [FLOOD]
