"""The Timeline as JSON: the contract's keys (DESIGN sections 5 and 6), receipts that are exact slices."""

import json

import pytest

from timeline.export.timeline import timeline_json
from timeline.values import (
    Article,
    Basis,
    Claim,
    Event,
    EventDate,
    Figure,
    Grain,
    Interval,
    Kind,
    Mention,
    Modality,
    Moment,
    Publication,
    PublicationBasis,
    Reason,
    Timeline,
    Timex,
    Unplaced,
)

TEXT = "The dam at Orle burst on 3 May 2016, the mayor said. It may burst again some day."
DAY = Interval(Moment(2016, 5, 3), Moment(2016, 5, 4), Grain.DAY)
TIMEX = Timex("DATE", "2016-05-03", "3 May 2016", 25, 35, "day-month-year", interval=DAY)
VAGUE = Timex("DATE", "FUTURE_REF", "some day", 72, 80, "reference", reason=Reason.REFERENCE)
DATE = EventDate(DAY, timex="2016-05-03")
ARTICLE = Article(
    "a1",
    TEXT,
    "Dam bursts at Orle",
    Publication(Interval(Moment(2016, 5, 4), Moment(2016, 5, 5), Grain.DAY), PublicationBasis.GIVEN, "2016-05-04"),
    "The Orle Post",
    "https://example.org/dam",
    language="en",
)
EMPTY = Article("a2", " \n")
MENTION = Mention("a1", 0, 35, DATE, Basis.EXPLICIT, "The dam at Orle burst", timex=TIMEX, attribution="the mayor")
HEADLINE = Mention("a1", 0, 18, DATE, Basis.PUBLICATION, "Dam bursts at Orle", field="title")
EVENT = Event(
    "e1",
    "The dam at Orle burst",
    "The dam at Orle burst on 3 May 2016",
    DATE,
    Basis.EXPLICIT,
    Kind.HAPPENING,
    Modality.REPORTED,
    0.5,
    1,
    1,
    (),
    (Claim(DATE, ("a1",), (Figure("killed", "at least six", 6, None),)),),
    ("Orle",),
    (MENTION, HEADLINE),
)
TIMELINE = Timeline("Dams", (EVENT,), (Unplaced("a1", VAGUE, Reason.REFERENCE),), (ARTICLE, EMPTY))

SOURCE = {"id", "title", "source", "url", "published_at"}
TIMEX_ROW = {
    "start", "end", "text", "type", "value", "mod", "earliest", "latest", "precision", "rule", "anchor", "assumed",
}  # fmt: skip
DATE_KEYS = {
    "edtf", "earliest", "latest", "precision", "extent", "approximate", "uncertain", "timex", "display",
}  # fmt: skip
EVENT_KEYS = {
    "id", "title", "description", "kind", "modality", "date", "basis", "salience", "sources", "publishers", "disputed",
    "claims", "entities", "evidence", "decisions",
}  # fmt: skip
KEYS = {
    ("events", 0): EVENT_KEYS,
    ("events", 0, "date"): DATE_KEYS,
    ("events", 0, "claims", 0): {"date", "figures", "articles"},
    ("events", 0, "claims", 0, "date"): DATE_KEYS,
    ("events", 0, "evidence", 0): {"article", "quote", "position", "field", "timex", "attribution"},
    ("events", 0, "evidence", 0, "article"): SOURCE,
    ("events", 0, "evidence", 0, "quote"): {"exact", "prefix", "suffix"},
    ("events", 0, "evidence", 0, "position"): {"start", "end"},
    ("events", 0, "evidence", 0, "timex"): TIMEX_ROW,
    ("unplaced", 0): {"article", "timex", "quote", "reason"},
    ("unplaced", 0, "article"): SOURCE,
    ("unplaced", 0, "timex"): TIMEX_ROW,
    ("articles", 0): {*SOURCE, "published_basis", "language", "status"},
}


@pytest.mark.parametrize(("path", "keys"), [((), {"title", "events", "unplaced", "articles"}), *KEYS.items()])
def test_keys_are_the_contracts(path: tuple[str | int, ...], keys: set[str]) -> None:
    here = json.loads(json.dumps(timeline_json(TIMELINE)))
    for step in path:
        here = here[step]
    assert set(here) == keys


def test_every_quote_is_the_slice_of_its_field() -> None:
    text, title = timeline_json(TIMELINE)["events"][0]["evidence"]
    assert text["quote"] == {"exact": TEXT[0:35], "prefix": "", "suffix": TEXT[35:67]}
    assert (title["field"], title["quote"]["exact"], title["timex"]) == ("title", "Dam bursts at Orle", None)


def test_what_is_not_placed_says_why_and_stays_undated() -> None:
    item = timeline_json(TIMELINE)["unplaced"][0]
    assert (item["reason"], item["quote"]["exact"]) == ("reference", "some day")
    assert [item["timex"][key] for key in ("earliest", "latest", "precision")] == [None] * 3


def test_figures_keep_the_words_of_their_source() -> None:
    assert timeline_json(TIMELINE)["events"][0]["claims"][0]["figures"] == {"killed": "at least six"}


def test_articles_say_whether_they_could_be_read() -> None:
    assert [row["status"] for row in timeline_json(TIMELINE)["articles"]] == ["ok", "empty"]
