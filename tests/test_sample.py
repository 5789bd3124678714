"""The sample story's timeline, event by event, as a reader would want it."""

from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

import app
from app.cli.source import articles
from timeline.export.timeline import timeline_json
from timeline.pipeline import build

SAMPLE = Path(app.__file__).parent / "sample"
ARTICLES = articles(str(SAMPLE))
TIMELINE = timeline_json(build(ARTICLES))
EVENTS: list[dict[str, Any]] = TIMELINE["events"]


class Row(Struct, frozen=True):
    """One event: its date, kind, words its title must hold, who tells it, what its date rests on, what is disputed."""

    edtf: str
    kind: str
    words: tuple[str, ...]
    articles: frozenset[str]
    basis: str
    disputed: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.edtf} {' '.join(self.words)}"

    def tells(self, event: dict[str, Any]) -> bool:
        """Whether this is the event, going by date, kind and title."""
        title = event["title"]
        return (self.edtf, self.kind) == (event["date"]["edtf"], event["kind"]) and all(w in title for w in self.words)


def row(edtf: str, kind: str, words: str, told: str, basis: str, disputed: tuple[str, ...] = ()) -> Row:
    return Row(edtf, kind, tuple(words.split(" ... ")), frozenset(told.split()), basis, disputed)


STORY = [
    row("2017", "happening", "rounded up", "meridian-2 observer-1", "explicit"),
    row("2017-03-16", "happening", "Lapunov ... seized", "harbour-1 meridian-1", "explicit"),
    row("2017-03-28", "happening", "released", "meridian-1", "narrative"),
    row("2017-04-01", "statement", "Novaya Gazeta reported", "courier-1", "relative"),
    row("2017-04-01", "statement", "three ... killed", "courier-1", "narrative"),
    row("2017-04-01", "statement", "Karimov ... denied", "courier-1", "relative"),
    row("2017-10-16", "statement", "Lapunov told reporters", "meridian-1", "relative"),
    row("2018-05-14", "statement", "Konovalov", "harbour-1 meridian-2 observer-1", "relative"),
    row("2018-11-01", "happening", "requested the report", "observer-1", "relative"),
    row("2018-12-21~/2019-01-14~", "happening", "40 people", "courier-2 meridian-2", "relative", ("killed",)),
    row("2018-12-21", "statement", "Co-operation in Europe", "meridian-2 observer-1", "relative"),
    row("2018-12-29", "happening", "administrator", "courier-2 meridian-2", "relative"),
    row("2019-01-14", "statement", "LGBT Network", "courier-2 meridian-2", "relative"),
    row("2019-01-14", "statement", "spokesman ... denied", "meridian-2", "relative"),
]


@pytest.mark.parametrize("expected", STORY, ids=str)
def test_the_event_is_told_once_with_all_its_sources(expected: Row) -> None:
    found = [event for event in EVENTS if expected.tells(event)]
    assert len(found) == 1
    (event,) = found
    assert {evidence["article"]["id"] for evidence in event["evidence"]} == expected.articles
    assert event["basis"] == expected.basis
    assert tuple(event["disputed"]) == expected.disputed
    assert event["modality"] in {"asserted", "reported"}


def test_nothing_else_is_told() -> None:
    others = [(event["date"]["edtf"], event["title"]) for event in EVENTS if not any(r.tells(event) for r in STORY)]
    assert others == []


def test_events_stand_in_order() -> None:
    told = [str(r) for event in EVENTS for r in STORY if r.tells(event)]
    assert told == [str(r) for r in STORY if str(r) in told]


def test_a_clash_keeps_both_claims_with_their_articles() -> None:
    (event,) = [event for event in EVENTS if event["disputed"]]
    claims = {claim["articles"][0]: claim["figures"] for claim in event["claims"]}
    assert claims == {
        "courier-2": {"detained": "about 40", "killed": "two"},
        "meridian-2": {"detained": "more than 40", "killed": "ten"},
    }


def test_what_dates_nothing_is_listed_with_the_reason() -> None:
    unplaced = {(item["article"]["id"], item["timex"]["text"]): item["reason"] for item in TIMELINE["unplaced"]}
    assert unplaced["meridian-1", "12 days"] == "duration"
    assert unplaced["courier-2", "2017"] == unplaced["meridian-2", "2017"] == "reference"
    assert unplaced["harbour-1", "2018"] == unplaced["meridian-2", "2019"] == "boilerplate"


@pytest.mark.parametrize("line", ["Copyright", "Home |", "Subscribe", "Read more"])
def test_navigation_and_copyright_tell_nothing(line: str) -> None:
    assert not [e for event in EVENTS for e in event["evidence"] if line in e["quote"]["exact"]]


def test_every_quote_is_the_text_at_its_position() -> None:
    stored = {article.id: {"text": article.text, "title": article.title or ""} for article in ARTICLES}
    for event in EVENTS:
        for evidence in event["evidence"]:
            field, position = stored[evidence["article"]["id"]][evidence["field"]], evidence["position"]
            assert field[position["start"] : position["end"]] == evidence["quote"]["exact"]


def test_the_order_of_articles_changes_nothing() -> None:
    assert timeline_json(build(ARTICLES[::-1])) == TIMELINE
