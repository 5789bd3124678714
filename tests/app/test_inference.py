"""Inferred publication dates of a stored timeline: asked for, with reasons, and following what changes."""

from itertools import permutations
from typing import Any

import pytest
from starlette.testclient import TestClient

from app.main import create_app
from app.settings import Settings

SAME = "The old ferry Marigold sank near Tessel island in a violent storm on Wednesday, killing eleven passengers."
UNDATED = {"id": "a", "text": f"{SAME} Divers were searching the wreck on Thursday."}
DATED = {"id": "b", "text": f"{SAME} The harbour master resigned.", "published_at": "2019-03-09"}
OLD = {"id": "c", "text": "The Marigold was built in 1957, and it was repaired in May 2018."}


@pytest.fixture
def ferry(client: TestClient) -> TestClient:
    client.post("/v1/timelines", json={"slug": "ferry", "title": "The ferry", "infer_publication": True})
    return client


def article(client: TestClient, name: str = "a") -> dict[str, Any]:
    answer: dict[str, Any] = client.get(f"/v1/timelines/ferry/articles/{name}").json()
    return answer


def put(client: TestClient, *rows: dict[str, str]) -> None:
    assert client.post("/v1/timelines/ferry/articles", json=list(rows)).status_code == 201


def everything(client: TestClient) -> Any:
    return client.get("/v1/timelines/ferry/export").json()


def built(client: TestClient, *rows: dict[str, str]) -> Any:
    body = {"title": "The ferry", "articles": list(rows), "infer_publication": True}
    return client.post("/v1/build", json=body).json()


def test_a_neighbour_dates_an_article_with_its_reason(ferry: TestClient) -> None:
    put(ferry, UNDATED)
    assert article(ferry)["published_basis"] == "unknown"
    put(ferry, DATED)
    found = article(ferry)
    assert (found["published_at"], found["published_basis"]) == ("2019-03-05/2019-03-12", "inferred")
    assert found["published_evidence"] == ["tells what b tells of 'Wednesday'"]
    (wednesday, _) = found["timexes"]  # of either week, as long as the day of publication is not known
    assert (wednesday["earliest"], wednesday["latest"]) == ("2019-02-27", "2019-03-06")


def test_what_is_inferred_follows_the_articles(ferry: TestClient) -> None:
    put(ferry, UNDATED, DATED)
    ferry.patch("/v1/timelines/ferry/articles/b", json={"published_at": "2019-04-06"})
    assert article(ferry)["published_at"] == "2019-04-02/2019-04-09"
    ferry.patch("/v1/timelines/ferry/articles/a", json={"published_at": "2019-04-05"})
    assert (article(ferry)["published_at"], article(ferry)["published_basis"]) == ("2019-04-05", "given")
    ferry.patch("/v1/timelines/ferry/articles/a", json={"published_at": None})
    found = article(ferry)
    assert (found["published_at"], found["published_basis"]) == ("2019-04-02/2019-04-09", "inferred")
    assert found["published_evidence"][1:] == ["corrected from 2019-04-05 (given)", "corrected from unknown (unknown)"]
    ferry.delete("/v1/timelines/ferry/articles/b")
    assert article(ferry)["published_at"] is None


def test_it_is_what_a_build_infers_in_any_order(ferry: TestClient) -> None:
    rows = (UNDATED, DATED, OLD)
    wanted = built(ferry, *rows)
    assert {one["published_basis"] for one in wanted["articles"]} == {"inferred", "given", "unknown"}
    for order in permutations(rows):
        for row in order:
            put(ferry, row)
        stored = everything(ferry)
        assert {key: stored[key] for key in ("articles", "unplaced")} == {
            key: wanted[key] for key in ("articles", "unplaced")
        }
        assert [event["date"] for event in stored["events"]] == [event["date"] for event in wanted["events"]]
        for row in rows:
            ferry.delete(f"/v1/timelines/ferry/articles/{row['id']}")


def test_it_may_be_asked_for_later_and_taken_back(client: TestClient) -> None:
    client.post("/v1/timelines", json={"slug": "ferry", "title": "The ferry"})
    put(client, UNDATED, DATED)
    before = everything(client)
    assert article(client)["published_at"] is None
    assert client.patch("/v1/timelines/ferry", json={"infer_publication": True}).json()["title"] == "The ferry"
    assert client.get("/v1/timelines/ferry").json()["infer_publication"] is True
    assert article(client)["published_basis"] == "inferred"
    client.patch("/v1/timelines/ferry", json={"infer_publication": False})
    assert everything(client) == before


def test_the_same_article_again_is_unchanged(ferry: TestClient) -> None:
    put(ferry, UNDATED, DATED)
    (again,) = ferry.post("/v1/timelines/ferry/articles", json=UNDATED).json()["items"]
    assert again["result"] == "unchanged"


def test_nothing_to_change_is_said(ferry: TestClient) -> None:
    answer = ferry.patch("/v1/timelines/ferry", json={})
    assert answer.status_code == 422
    assert "infer_publication" in answer.text


def test_it_follows_after_a_restart(settings: Settings) -> None:
    with TestClient(create_app(settings)) as client:
        client.post("/v1/timelines", json={"slug": "ferry", "title": "The ferry", "infer_publication": True})
        put(client, UNDATED)
    with TestClient(create_app(settings)) as client:
        put(client, DATED)
        assert article(client)["published_basis"] == "inferred"
    with TestClient(create_app(settings)) as client:
        client.patch("/v1/timelines/ferry/articles/b", json={"published_at": "2019-04-06"})
        assert article(client)["published_at"] == "2019-04-02/2019-04-09"
