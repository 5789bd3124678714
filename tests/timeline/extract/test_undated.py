"""Sentences without an expression: the news of the day, and those that go on telling an event."""

import pytest

from tests.timeline.extract.told import PUBLISHED, quote, tell
from timeline import pipeline
from timeline.values import Article, Basis, Kind, Modality, Options, Publication


def test_headline_and_lead_tell_what_was_reported_on_the_day() -> None:
    mentions, _ = tell("Eleven sailors were rescued off Marrow.", "Ferry sinks off Marrow")
    assert [(mention.field, mention.kind, mention.basis) for mention in mentions] == [
        ("title", Kind.PUBLICATION, Basis.PUBLICATION),
        ("text", Kind.PUBLICATION, Basis.PUBLICATION),
    ]
    assert {
        mention.date.timex or mention.date.interval.start.iso for mention in mentions if mention.date.interval.start
    } == {"2021-03-05"}


def test_without_a_publication_date_they_tell_nothing() -> None:
    assert tell("Eleven sailors were rescued off Marrow.", "Ferry sinks off Marrow", Publication())[0] == []


def test_a_dated_lead_is_no_second_event_of_the_day() -> None:
    assert [mention.basis for mention in tell("A ferry sank off Marrow on [Monday|2021-03-01].")[0]] == [Basis.RELATIVE]


@pytest.mark.parametrize(
    "lead",
    [
        "Reed joined the army at 18, was caught in [1996|1996] and spent three years in jail.",
        "Three men were killed when a bus overturned on [Monday|2021-03-01].",
        "Three men died and two were hurt on [Monday|2021-03-01], the mayor said.",
        "Miners dug for months before they escaped on [Monday|2021-03-01].",
        "After escaping in [2017|2017], Reed hid for months.",
        "The lawyer, who was shot in [2009|2009], had represented the miners.",
        "Reed was last seen being put into a car on [Monday|2021-03-01].",
        "In an interview broadcast on [Monday|2021-03-01], Reed said that it rained.",
    ],
)
def test_nor_is_one_that_dates_what_is_told_with_it(lead: str) -> None:
    assert Basis.PUBLICATION not in {mention.basis for mention in tell(lead)[0]}


@pytest.mark.parametrize(
    ("lead", "count"),
    [
        ("A ferry sank off Marrow on [the night|XXXX-XX-XXTNI|time] of the storm.", 0),  # of whatever day that was
        ("Divers worked through [the night|XXXX-XX-XXTNI|time].", 1),
    ],
)
def test_what_happened_on_a_day_nobody_names_is_not_of_today(lead: str, count: int) -> None:
    assert [mention.basis for mention in tell(lead)[0]] == [Basis.PUBLICATION] * count


def test_what_is_denied_or_tried_today_is_news_whatever_it_was() -> None:
    for lead in ("Reed denied ordering the raid in [2017|2017].", "Reed was arrested trying to flee."):
        assert Basis.PUBLICATION in {mention.basis for mention in tell(lead)[0]}


def test_a_lead_dated_by_another_event_is_no_news_of_the_day() -> None:
    article = Article("a", "Two days after the collapse of 3 May 2017, Reed left.", published=PUBLISHED, language="en")
    assert {mention.basis for mention in pipeline.tell(article, Options()).mentions} == {
        Basis.NARRATIVE,
        Basis.EXPLICIT,
    }


def test_a_question_is_no_fact() -> None:
    assert [mention.modality for mention in tell("Storms raged.", "Did the storm kill a guard?")[0]][:1] == [
        Modality.HYPOTHETICAL
    ]


def test_a_planned_headline_is_no_fact() -> None:
    assert tell("It rained.", "Marrow to close old bridge")[0][0].modality is Modality.PLANNED


LEAD = "Anna Hale opened the new bridge on [Monday|2021-03-01]."
GOES_ON = [
    ("She thanked the crews.", "She thanked the crews"),
    ("Hale also promised a second bridge.", "Hale also promised a second bridge"),
    ("The bridge was praised by Hale.", "The bridge was praised by Hale"),
    ("Hale's lawyer thanked the crews.", "Hale's lawyer thanked the crews"),
    ("During the ceremony, crews from Norrland sang.", "During the ceremony, crews from Norrland sang"),
]
STOPS = [
    "She had earlier thanked the crews.",
    "She previously worked in Norrland.",
    "She will thank the crews.",
    "She has thanked the crews.",
    "She did not thank the crews.",
    "Tom Reed thanked the crews.",
    "At the time, Hale was mayor.",
    "Hale likes the crews.",
    "Hale's trial was delayed.",
]


@pytest.mark.parametrize(("sentence", "words"), GOES_ON)
def test_a_sentence_goes_on_telling_the_event_before(sentence: str, words: str) -> None:
    text = f"{LEAD} {sentence}"
    mention = tell(text)[0][-1]
    assert (quote(text, mention), mention.basis, mention.date.interval) == (
        words, Basis.NARRATIVE, tell(text)[0][0].date.interval,
    )  # fmt: skip


@pytest.mark.parametrize("sentence", STOPS)
def test_another_time_or_another_actor_does_not(sentence: str) -> None:
    assert len(tell(f"{LEAD} {sentence}")[0]) == 1


def test_what_names_another_year_does_not_either() -> None:
    mentions, _ = tell(f"{LEAD} Hale led the [2016|2016] strike.")
    assert [mention.date.timex or mention.date.interval.start for mention in mentions][1:] == ["2016"]


def test_a_year_is_no_occasion_to_go_on_with() -> None:
    assert len(tell("Anna Hale opened the bridge in [2019|2019]. She thanked the crews.")[0]) == 1


def test_nor_with_what_is_yet_to_come() -> None:
    assert len(tell("Anna Hale opens the bridge on [Monday|2021-03-08]. She thanked the crews.")[0]) == 1
    assert len(tell("Anna Hale opened the bridge on [Monday|2021-03-01]. She thanked the crews.")[0]) == 2


def test_undated_news_lends_its_day_only_loosely() -> None:
    mentions, _ = tell("Anna Hale has opened the new bridge. Hale thanked the crews.")
    assert [mention.loose for mention in mentions] == [False, True]


def test_that_is_when_gives_the_date_of_the_sentence_before() -> None:
    text = "Rain fell. It began with a [May 29|2020-05-29] arrest. That's when Alder says a driver, Tom Reed, was held."
    mention = tell(text)[0][-1]
    assert quote(text, mention) == "a driver, Tom Reed, was held"
    assert mention.title == "A driver, Tom Reed, was held"
    assert mention.date.interval.start is not None
    assert mention.date.interval.start.iso == "2020-05-29"


def test_a_lead_that_tells_what_was_dated_is_no_second_event_of_the_day() -> None:
    text = "Two ferries sank off Marrow on [Monday|2021-03-01], the coast guard said."
    assert [mention.basis for mention in tell(text)[0]] == [Basis.RELATIVE]


def test_a_relation_belongs_to_the_noun_and_not_to_its_date() -> None:
    date = tell("Rain fell. Prices were low before the [2019|2019|before] strike.")[0][-1].date
    assert date.interval.start is not None
    assert (date.interval.start.iso, date.approximate) == ("2019-01-01", False)
