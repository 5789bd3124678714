"""Corrections and later versions over HTTP: the timeline follows, the text is not read again, the change is kept."""

from itertools import permutations
from typing import Any
from unittest.mock import Mock

import pytest
from starlette.testclient import TestClient

from app import readings
from app.main import create_app
from app.settings import Settings
from models.sources import checked
from tests.timeline.intake.pages import ld, page

ARTICLES = "/v1/timelines/bridge/articles"
TEXT = "The bridge was closed on Monday, the city council said. Engineers found cracks in two of its pillars."
URL = "https://harbour.example/bridge"


@pytest.fixture
def bridge(client: TestClient) -> TestClient:
    client.post("/v1/timelines", json={"slug": "bridge", "title": "The bridge"})
    return client


def monday(client: TestClient, name: str) -> dict[str, Any]:
    timexes = client.get(f"{ARTICLES}/{name}").json()["timexes"]
    return next(timex for timex in timexes if timex["text"] == "Monday")


def test_another_date_without_another_reading(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    with TestClient(create_app(settings)) as client:
        client.post("/v1/timelines", json={"slug": "bridge", "title": "The bridge"})
        client.post(ARTICLES, json={"id": "a", "text": TEXT, "published_at": "2019-01-15"})
        client.post(ARTICLES, json={"id": "b", "text": TEXT, "published_at": "2019-01-15"})
        assert monday(client, "a")["value"] == "2019-01-14"
    monkeypatch.setattr("app.readings.read", lambda article: pytest.fail(f"{article.text!r} is read again"))
    with TestClient(create_app(settings)) as client:  # nor after a restart
        client.patch(f"{ARTICLES}/a", json={"published_at": "2019-03-06"})
        assert monday(client, "a")["value"] == "2019-03-04"
        stored = client.get(f"{ARTICLES}/a").json()
        assert stored["published_evidence"] == ["corrected from 2019-01-15 (given)"]
        events = client.get("/v1/timelines/bridge/events?from=2019-03").json()["items"]
        assert [event["date"]["earliest"] for event in events if event["evidence"][0]["timex"]] == ["2019-03-04"]


def test_another_engine_reads_once_again(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    with TestClient(create_app(settings)) as client:
        client.post("/v1/timelines", json={"slug": "bridge", "title": "The bridge"})
        client.post(
            ARTICLES, json=[{"id": name, "text": f"{TEXT} {name}.", "published_at": "2019-01-15"} for name in "ab"]
        )
    read = Mock(side_effect=readings.read)
    monkeypatch.setattr("app.readings.read", read)
    monkeypatch.setattr("app.readings.engine", lambda: "another")
    for _ in range(2):
        with TestClient(create_app(settings)) as client:
            client.patch(f"{ARTICLES}/a", json={"author": str(read.call_count)})
    assert sorted({call.args[0].id for call in read.call_args_list}) == ["a", "b"]
    assert read.call_count == 3  # b once, a once for the timeline and once for its correction


def test_another_time_zone(bridge: TestClient) -> None:
    bridge.post(ARTICLES, json={"id": "a", "text": TEXT, "published_at": "2019-01-14T22:30:00Z"})
    assert bridge.get(f"{ARTICLES}/a").json()["published_at"] == "2019-01-14T22:30:00+00:00"
    entry = bridge.patch(f"{ARTICLES}/a", json={"timezone": "Europe/Moscow"}).json()
    assert entry["published_at"] == "2019-01-15T01:30:00+03:00"


def test_the_date_of_a_page_outlives_a_correction_of_its_text(bridge: TestClient) -> None:
    bridge.post(ARTICLES, json={"id": "a", "html": page(ld(datePublished="2019-01-15"))})
    entry = bridge.patch(f"{ARTICLES}/a", json={"text": TEXT}).json()
    assert (entry["published_at"], entry["published_basis"]) == ("2019-01-15", "metadata")


def test_a_later_version_of_a_page(bridge: TestClient) -> None:
    first = {"url": URL, "text": TEXT, "published_at": "2019-01-15"}
    later = {"url": URL, "text": f"{TEXT} A ferry began to run on Tuesday.", "published_at": "2019-01-23"}
    (added,) = bridge.post(ARTICLES, json=first).json()["items"]
    assert bridge.post(ARTICLES, json=later).json()["items"] == [{"id": added["id"], "result": "updated"}]
    values = {timex["text"]: timex["value"] for timex in bridge.get(f"{ARTICLES}/{added['id']}").json()["timexes"]}
    assert values == {"Monday": "2019-01-14", "Tuesday": "2019-01-22"}
    for row in (first, later):  # neither is news any more
        assert bridge.post(ARTICLES, json=row).json()["items"] == [{"id": added["id"], "result": "unchanged"}]


def test_versions_may_arrive_in_any_order(bridge: TestClient) -> None:
    first = {"url": URL, "text": TEXT, "published_at": "2019-01-15"}
    later = {"url": URL, "text": f"{TEXT} A ferry began to run on Tuesday.", "published_at": "2019-01-23"}
    bridge.post("/v1/timelines", json={"slug": "other", "title": "The bridge"})
    bridge.post(ARTICLES, json=[first, later])
    for row in (later, first):
        bridge.post("/v1/timelines/other/articles", json=row)
    one, other = (bridge.get(f"/v1/timelines/{slug}/events").json() for slug in ("bridge", "other"))
    assert one == other


def revised(text: str, day: str | None = None) -> dict[str, str]:
    """The page published on 15 January, with what it says and when it was changed."""
    stamps = {"datePublished": "2019-01-15"} | ({"dateModified": f"{day}T10:00:00Z"} if day else {})
    return {"url": URL, "html": page(ld(**stamps), body="".join(f"<p>{part}</p>" for part in text.split("\n")))}


FERRY = f"{TEXT}\nA ferry began to run on Tuesday, and hundreds of passengers crossed the river on it."
TOLL = f"{FERRY}\nThe city abolished the toll for lorries on Thursday, as the mayor had promised to drivers."


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_new_sentences_of_a_revised_page_are_of_its_revision(bridge: TestClient, order: tuple[int, ...]) -> None:
    rows = [revised(TEXT), revised(FERRY, "2019-01-23"), revised(TOLL, "2019-02-02")]
    for number in order:
        bridge.post(ARTICLES, json=rows[number])
    (entry,) = bridge.get(ARTICLES).json()["items"]
    values = {timex["text"]: timex["value"] for timex in bridge.get(f"{ARTICLES}/{entry['id']}").json()["timexes"]}
    assert entry["published_at"] == "2019-01-15"
    assert values == {"Monday": "2019-01-14", "Tuesday": "2019-01-22", "Thursday": "2019-01-31"}


def test_a_corrected_date_is_of_the_first_version_and_leaves_the_revision(bridge: TestClient) -> None:
    for row in (revised(TEXT), revised(FERRY, "2019-01-23")):
        bridge.post(ARTICLES, json=row)
    (entry,) = bridge.get(ARTICLES).json()["items"]
    address = f"{ARTICLES}/{entry['id']}"
    assert bridge.patch(address, json={"published_at": "2019-01-08"}).status_code == 200
    timexes = bridge.get(address).json()["timexes"]
    assert {timex["text"]: timex["value"] for timex in timexes} == {"Monday": "2019-01-07", "Tuesday": "2019-01-22"}


def test_a_page_that_was_always_so_is_of_its_publication(bridge: TestClient) -> None:
    bridge.post(ARTICLES, json=revised(FERRY, "2019-01-23"))
    (entry,) = bridge.get(ARTICLES).json()["items"]
    values = {timex["text"]: timex["value"] for timex in bridge.get(f"{ARTICLES}/{entry['id']}").json()["timexes"]}
    assert values["Tuesday"] == "2019-01-15"


def test_an_id_of_ones_own_is_no_version(bridge: TestClient) -> None:
    bridge.post(ARTICLES, json={"id": "a", "text": TEXT})
    assert bridge.post(ARTICLES, json={"id": "a", "text": "Something else."}).status_code == 409


GERMAN = "Der Stadtrat teilte am Montag mit, dass die Brücke über den Fluss bis Ende März gesperrt bleibt. "


@pytest.mark.parametrize(
    ("row", "status"),
    [
        ({"text": GERMAN * 3, "published_at": "2019-01-15"}, "language-not-supported"),
        ({"uri": "urn:x:1", "headline": "A", "body_text": TEXT, "pubstatus": "canceled"}, "canceled"),
        ({"html": "<p>We use cookies.</p><p>Give your consent to cookies and tracking.</p>"}, "empty"),
    ],
)
def test_what_is_not_read_is_listed_and_tells_nothing(bridge: TestClient, row: dict[str, Any], status: str) -> None:
    bridge.post(ARTICLES, json=row)
    (entry,) = bridge.get(ARTICLES).json()["items"]
    assert (entry["status"], entry["published_at"]) == (status, row.get("published_at"))
    assert bridge.get("/v1/timelines/bridge/events").json()["items"] == []


def test_inference_is_asked_for(client: TestClient) -> None:
    body = {"articles": [{"id": "a", "text": f"{TEXT}\nA ferry runs.\nCopyright 2019 The Harbour Post"}]}
    (silent,) = client.post("/v1/build", json=body).json()["articles"]
    (asked,) = client.post("/v1/build", json={**body, "infer_publication": True}).json()["articles"]
    assert (silent["published_at"], silent["published_basis"]) == (None, "unknown")
    assert (asked["published_at"], asked["published_basis"]) == ("2019-01-01/2019-12-31", "inferred")
    assert asked["published_evidence"] == ["copyright 2019"]


def test_the_time_zone_of_a_source(settings: Settings) -> None:
    row = {"id": "a", "source": "Harbour Post", "text": "It opened today.", "published_at": "2019-01-14T22:30:00Z"}
    zones = {"Harbour Post": "Europe/Riga"}
    with TestClient(create_app(settings.model_copy(update={"source_timezones": checked(zones)}))) as client:
        client.post("/v1/timelines", json={"slug": "bridge", "title": "The bridge"})
        client.post(ARTICLES, json=row)
        assert client.get(f"{ARTICLES}/a").json()["published_at"] == "2019-01-15T00:30:00+02:00"
        entry = client.patch(f"{ARTICLES}/a", json={"source": "The Meridian"}).json()
        assert entry["published_at"] == "2019-01-14T22:30:00+00:00"
        built = client.post("/v1/build", json={"articles": [row], "source_timezones": {"Harbour Post": "Asia/Tokyo"}})
        assert built.json()["articles"][0]["published_at"] == "2019-01-15T07:30:00+09:00"
        wrong = client.post("/v1/build", json={"articles": [row], "source_timezones": {"Harbour Post": "Riga"}})
        assert wrong.status_code == 422
        assert wrong.json()["errors"][0]["field"] == "source_timezones"
