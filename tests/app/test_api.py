"""Timelines over HTTP: what each address answers."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from app.main import create_app
from app.records import publisher
from app.settings import Settings
from models.schemas import (
    AddedArticles,
    Articles,
    Event,
    Events,
    StoredArticle,
    Tagged,
    TimelineBody,
    Timelines,
    TimelineSummary,
    UnplacedRows,
)
from timeline.values import Article

BRIDGE = "/v1/timelines/bridge"
FIRST: dict[str, Any] = {
    "id": "harbour-1",
    "title": "Bridge at Ulm closed after crack is found",
    "text": "The bridge at Ulm was closed on 2 March 2019, the city said. It opened in 1957.",
    "published_at": "2019-03-04",
    "source": "Harbour Post",
}
SECOND: dict[str, Any] = {
    "id": "courier-1",
    "title": "Mayor of Ulm resigns",
    "text": "The mayor of Ulm resigned on Monday. She had been elected in May 2012.",
    "published_at": "2019-06-18",
    "url": "https://courier.example/mayor",
}


@pytest.fixture
def bridge(client: TestClient) -> TestClient:
    """A service with one timeline of two articles."""
    client.post("/v1/timelines", json={"slug": "bridge", "title": "The bridge"})
    assert client.post(f"{BRIDGE}/articles", json=[FIRST, SECOND]).status_code == 201
    return client


@pytest.mark.parametrize(
    ("path", "schema"),
    [
        ("/v1/timelines", Timelines),
        (BRIDGE, TimelineSummary),
        (f"{BRIDGE}/export", TimelineBody),
        (f"{BRIDGE}/articles", Articles),
        (f"{BRIDGE}/articles/harbour-1", StoredArticle),
        (f"{BRIDGE}/events", Events),
        (f"{BRIDGE}/unplaced", UnplacedRows),
    ],
)
def test_reads_are_what_they_are_described_as_and_answer_304(bridge: TestClient, path: str, schema: Any) -> None:
    answer = bridge.get(path)
    assert answer.status_code == 200
    schema.model_validate_json(answer.content)
    etag = answer.headers["etag"]
    assert etag.startswith('"')
    for known in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        again = bridge.get(path, headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert bridge.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


def test_writes_are_what_they_are_described_as(client: TestClient) -> None:
    client.post("/v1/timelines", json={"slug": "bridge", "title": "The bridge"})
    AddedArticles.model_validate(client.post(f"{BRIDGE}/articles", json=FIRST).json())
    Tagged.model_validate(client.post("/v1/tag", json={"text": FIRST["text"]}).json())
    TimelineBody.model_validate(client.post("/v1/build", json={"articles": [FIRST]}).json())


def test_one_event_is_the_one_of_the_list(bridge: TestClient) -> None:
    for event in bridge.get(f"{BRIDGE}/events").json()["items"]:
        answer = bridge.get(f"{BRIDGE}/events/{event['id']}")
        assert answer.json() == event
        Event.model_validate(event)


def test_a_request_may_name_periods_and_the_order_of_dates(client: TestClient) -> None:
    text = "The army shot two men in Orla during the siege. It left on 03/04/2018."
    choices = {"periods": [{"name": "siege", "start": "2018-03-01", "end": "2018-05-31"}], "date_order": "day-first"}
    tagged = client.post("/v1/tag", json={"text": text, **choices}).json()
    assert [(one["text"], one["earliest"], one["latest"]) for one in tagged["timexes"]] == [
        ("the siege", "2018-03-01", "2018-05-31"),
        ("03/04/2018", "2018-04-03", "2018-04-03"),
    ]
    assert tagged["id"] == client.post("/v1/tag", json={"text": text}).json()["id"]
    built = client.post("/v1/build", json={"articles": [{"text": text}], **choices}).json()
    assert [event["date"]["earliest"] for event in built["events"]] == ["2018-03-01", "2018-04-03"]


def test_the_export_is_what_build_gives(bridge: TestClient) -> None:
    built = bridge.post("/v1/build", json={"title": "The bridge", "articles": [SECOND, FIRST]}).json()
    assert bridge.get(f"{BRIDGE}/export").json() == built
    assert [article["id"] for article in built["articles"]] == ["courier-1", "harbour-1"]
    assert built["events"]


def test_pages_follow_each_other(bridge: TestClient) -> None:
    for order in ("date", "-date", "salience"):
        whole = bridge.get(f"{BRIDGE}/events", params={"order": order, "limit": 500}).json()["items"]
        path, seen = f"{BRIDGE}/events?order={order}&limit=1&kind=happening&kind=publication&kind=statement", []
        while path:
            answer = bridge.get(path)
            seen += answer.json()["items"]
            path = answer.links.get("next", {}).get("url")
            assert (path is None) == (answer.json()["next"] is None)
            assert answer.links["first"]["url"].endswith("kind=statement")
        assert seen == whole


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("from=2019-05", {"courier-1"}),
        ("from=2019-03&to=2019-03-04", {"harbour-1"}),
        ("from=2018-05&to=2018", set()),
        ("kind=happening", {"harbour-1", "courier-1"}),
        ("kind=publication", set()),
        ("kind=statement&modality=denied", set()),
        ("publisher=harbour+post", {"harbour-1"}),
        ("publisher=courier.example", {"courier-1"}),
        ("publisher=courier", set()),
        ("q=MAYOR+ulm", {"courier-1"}),
        ("q=100%25", set()),
        ("min_sources=1&q=bridge", {"harbour-1"}),
        ("min_sources=2", set()),
        ("disputed=true", set()),
        ("disputed=false&precision=day&basis=explicit", {"harbour-1"}),
        ("entity=nobody", set()),
    ],
)
def test_filters(bridge: TestClient, query: str, expected: set[str]) -> None:
    """By the articles whose headline is an event on the day of publication."""
    items = bridge.get(f"{BRIDGE}/events?{query}").json()["items"]
    found = {quote["article"]["id"] for event in items for quote in event["evidence"] if quote["field"] == "title"}
    assert found == expected


def test_key_dates_are_distinct_days_in_order(bridge: TestClient) -> None:
    page = bridge.get(f"{BRIDGE}/events?key_dates=5&from=2019").json()
    days = [event["date"]["earliest"] for event in page["items"]]
    assert days == sorted(set(days))
    assert days
    assert len(bridge.get(f"{BRIDGE}/events?key_dates=1").json()["items"]) == 1
    built = bridge.post("/v1/build", json={"articles": [FIRST, SECOND], "key_dates": 5, "from": "2019"}).json()
    assert built["events"] == page["items"]


def test_key_dates_of_a_stored_timeline_are_those_of_a_build(settings: Settings) -> None:
    """Salience alone would choose the day that three articles appeared on, and a story told again the next day."""
    rows = [
        {
            "id": name,
            "title": f"{what} feared in Brod",
            "text": f"{what} is feared in Brod, the mayor says. The mill at Orle burned down on 3 May 2018.",
            "published_at": "2018-06-04",
            "source": name,
        }
        for name, what in (("a", "Flood"), ("b", "A flood"), ("c", "Flooding"))
    ] + [
        {"id": "d", "text": "Dock workers struck on 7 May 2018 at Brod.", "published_at": "2018-05-08", "source": "d"},
        {"id": "e", "text": "Dock workers struck on 8 May 2018 at Brod.", "published_at": "2018-05-09", "source": "e"},
        {"id": "f", "text": "A bridge fell on 1 April 2018 at Vale.", "published_at": "2018-05-09", "source": "f"},
    ]
    with TestClient(create_app(Settings(database=settings.database))) as client:
        client.post("/v1/timelines", json={"slug": "brod", "title": "Brod"})
        assert client.post("/v1/timelines/brod/articles", json=rows).status_code == 201
        for count in range(1, 8):
            for bounds in ({}, {"from": "2018-05", "to": "2018-05-31"}):
                stored = client.get("/v1/timelines/brod/events", params={"key_dates": count, **bounds}).json()["items"]
                built = client.post("/v1/build", json={"articles": rows, "key_dates": count, **bounds}).json()["events"]
                assert [event["title"] for event in stored] == [event["title"] for event in built], count
                assert stored == built


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("events?colour=red", "colour"),
        ("events?from=2019-02-30", "from"),
        ("events?from=2019&to=soon", "to"),
        ("events?from=2019&to=2018", "from, to"),
        ("events?limit=0", "limit"),
        ("events?limit=many", "limit"),
        ("events?kind=rumour", "kind.0"),
        ("events?order=length", "order"),
        ("events?cursor=nonsense", "cursor"),
        ("articles?cursor=nonsense", "cursor"),
        ("unplaced?reason=laziness", "reason.0"),
    ],
)
def test_a_query_nobody_can_answer_names_its_field(bridge: TestClient, path: str, field: str) -> None:
    answer = bridge.get(f"{BRIDGE}/{path}")
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/timelines/none"),
        ("DELETE", "/v1/timelines/none"),
        ("GET", "/v1/timelines/none/events"),
        ("GET", "/v1/timelines/none/articles"),
        ("GET", "/v1/timelines/none/unplaced"),
        ("GET", "/v1/timelines/none/export"),
        ("DELETE", "/v1/timelines/none/articles/x"),
        ("GET", f"{BRIDGE}/articles/none"),
        ("DELETE", f"{BRIDGE}/articles/none"),
        ("GET", f"{BRIDGE}/events/none"),
    ],
)
def test_what_is_not_there(bridge: TestClient, method: str, path: str) -> None:
    answer = bridge.request(method, path)
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")
    assert answer.json()["errors"][0]["remedy"].startswith("see ")


def test_adding_to_an_unknown_timeline(client: TestClient) -> None:
    assert client.post("/v1/timelines/none/articles", json=FIRST).status_code == 404


@pytest.mark.parametrize("slug", ["", "A", "a b", "a--b", "-a", "a/b", "ä", "a" * 65])
def test_slugs_that_are_none(client: TestClient, slug: str) -> None:
    answer = client.post("/v1/timelines", json={"slug": slug, "title": "x"})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "slug")


def test_a_slug_is_taken_once(bridge: TestClient) -> None:
    assert bridge.post("/v1/timelines", json={"slug": "bridge", "title": "x"}).status_code == 409


def test_renaming_and_deleting(bridge: TestClient) -> None:
    assert bridge.patch(BRIDGE, json={"title": "Ulm"}).json() == {"slug": "bridge", "title": "Ulm"}
    assert bridge.get(BRIDGE).json()["title"] == "Ulm"
    assert bridge.delete(BRIDGE).status_code == 204
    assert bridge.get(BRIDGE).status_code == 404
    bridge.post("/v1/timelines", json={"slug": "bridge", "title": "Again"})
    assert bridge.get(f"{BRIDGE}/export").json() == {"title": "Again", "events": [], "unplaced": [], "articles": []}


@pytest.mark.parametrize(
    ("article", "name"),
    [
        (Article("a", "", source="Harbour Post", url="https://x.example/1"), "Harbour Post"),
        (Article("a", "", url="https://x.example:8000/1"), "x.example"),
        (Article("a", ""), None),
    ],
)
def test_publisher(article: Article, name: str | None) -> None:
    assert publisher(article) == name


@pytest.mark.parametrize(
    ("path", "remedy"),
    [
        ("events?From=2018", 'remove it, or write "from" if that is meant'),
        ("events?min_source=2", 'remove it, or write "min_sources" if that is meant'),
        ("events?source=Post", "remove it"),
        ("export?format=csv", "remove it"),
        ("export?from=2018", "remove it"),
    ],
)
def test_an_unknown_parameter_is_no_wish_granted(bridge: TestClient, path: str, remedy: str) -> None:
    answer = bridge.get(f"{BRIDGE}/{path}")
    assert (answer.status_code, answer.json()["errors"][0]["remedy"]) == (422, remedy)
