"""Articles over HTTP: they come once, change, go, and leave nothing behind."""

import json
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.event import listens_for
from starlette.testclient import TestClient

from app.clock import tomorrow
from app.main import create_app
from app.records import corrected
from app.settings import Settings
from app.store import ATTEMPTS
from models.tables import ArticleTable
from tests.app.test_api import BRIDGE, FIRST, SECOND

ARTICLES = f"{BRIDGE}/articles"
LINES = {"Content-Type": "application/x-ndjson"}


@pytest.fixture
def empty(client: TestClient) -> TestClient:
    client.post("/v1/timelines", json={"slug": "bridge", "title": "The bridge"})
    return client


def export(client: TestClient) -> Any:
    return client.get(f"{BRIDGE}/export").json()


def test_the_same_article_twice_is_no_duplicate(empty: TestClient) -> None:
    answer = empty.post(ARTICLES, json=FIRST)
    assert (answer.status_code, answer.headers["location"]) == (201, f"{ARTICLES}/harbour-1")
    before = export(empty)
    again = empty.post(ARTICLES, json=[FIRST, FIRST])
    assert (again.status_code, again.json()["items"]) == (200, [{"id": "harbour-1", "result": "unchanged"}])
    assert export(empty) == before


def test_the_same_id_with_other_text_is_a_conflict(empty: TestClient) -> None:
    empty.post(ARTICLES, json=FIRST)
    before = export(empty)
    answer = empty.post(ARTICLES, json=[SECOND, {**FIRST, "text": "Something else."}])
    assert answer.status_code == 409
    assert "with other text" in answer.json()["detail"]
    assert "Something else" not in answer.text
    assert export(empty) == before


def test_a_conflict_says_how_to_correct_the_article(empty: TestClient) -> None:
    empty.post(ARTICLES, json={**FIRST, "id": "a"})
    answer = empty.post(ARTICLES, json={**FIRST, "id": "a", "published_at": "2019-03-12"})
    assert "with other published_at; to correct that article PATCH it" in answer.json()["detail"]


def test_schema_org_may_be_sent_as_what_it_is(empty: TestClient) -> None:
    item = {
        "@type": "NewsArticle",
        "articleBody": "The bridge was closed on 4 March 2019.",
        "headline": "Bridge closed",
    }
    answer = empty.post(ARTICLES, content=json.dumps(item), headers={"Content-Type": "application/ld+json"})
    assert answer.status_code == 201


def test_lines(empty: TestClient) -> None:
    body = f"{json.dumps(FIRST)}\n\n{json.dumps(SECOND)}\n"
    answer = empty.post(ARTICLES, content=body, headers=LINES)
    assert [item["result"] for item in answer.json()["items"]] == ["added", "added"]
    bad = empty.post(ARTICLES, content=f'{json.dumps(FIRST)}\n{{"text": 5}}', headers=LINES)
    assert (bad.status_code, bad.json()["errors"][0]["line"]) == (422, 2)


@pytest.mark.parametrize(
    ("body", "kind", "status", "words"),
    [
        (b"", "application/json", 422, "the body is empty"),
        (b"{", "application/json", 400, "not valid JSON"),
        (b'[{"text": "x"},\n {"text": y}]', "application/json", 400, "at line 2 column 11"),
        (b'{"text": "x"}\n{"text": }', "application/x-ndjson", 422, "line 2: not valid JSON (expected value at column"),
        (b'{"text": "x"}', "text/plain", 415, "Content-Type: neither JSON nor NDJSON"),
        (b'{"text": "\xff"}', "application/json", 400, "byte 10 is not UTF-8"),
        (b'{"text": "\xff"}', "application/x-ndjson", 400, "line 1: byte 10 is not UTF-8"),
        (b"[" * 9_000, "application/json", 400, "not valid JSON"),
        (b'[{"text": "x"}, {"text": "x", "colour": 1}]', "application/json", 422, "1.colour: unknown key"),
        (b'{"text": "x", "published_at": "2019-02-30"}', "application/json", 422, "published_at: there is no such day"),
        (b'{"text": "x", "published_at": "2190-01-01"}', "application/json", 422, "outside 1600-2100"),
        (b'{"text": "' + b"x" * 10_000 + b'"}', "application/json", 413, "more than 10,000 bytes"),
        (
            b'[{"text": "x"}, {"text": "y"}, {"text": "z"}, {"text": ""}]',
            "application/json",
            413,
            "more than 3 articles",
        ),
        (b"<p>x</p>", "text/html", 415, "neither JSON nor NDJSON"),
        (b"5", "application/json", 422, "not a JSON object"),
    ],
)
def test_refused_whole(empty: TestClient, body: bytes, kind: str, status: int, words: str) -> None:
    answer = empty.post(ARTICLES, content=body, headers={"Content-Type": kind})
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert words in answer.json()["detail"]
    assert export(empty)["articles"] == []


def test_an_article_without_text_is_kept_as_empty(empty: TestClient) -> None:
    empty.post(ARTICLES, json={"id": "e", "text": " \n"})
    assert export(empty)["articles"][0]["status"] == "empty"


@pytest.mark.parametrize("text", ["a\x00b", "\u202e2019\u200f", "😀 1 May 2019", "e\u0301 x", "a\r\nb"])
def test_text_comes_back_exactly_as_given(empty: TestClient, text: str) -> None:
    empty.post(ARTICLES, json={"id": "a", "text": text})
    assert empty.get(f"{ARTICLES}/a").json()["text"] == text


def test_any_printable_id_can_be_asked_for(empty: TestClient) -> None:
    for name in ("a/b", "ä ?#", "x" * 200):
        answer = empty.post(ARTICLES, json={"id": name, "text": name})
        assert empty.get(answer.headers["location"]).json()["id"] == name
        assert empty.delete(answer.headers["location"]).status_code == 204


def test_removing_is_never_having_added(empty: TestClient) -> None:
    empty.post(ARTICLES, json=FIRST)
    before = export(empty)
    empty.post(ARTICLES, json=SECOND)
    assert export(empty) != before
    assert empty.delete(f"{ARTICLES}/courier-1").status_code == 204
    assert export(empty) == before


def test_correcting_is_having_added_it_so(empty: TestClient) -> None:
    empty.post(ARTICLES, json=FIRST)
    change = {"published_at": "2019-05-06", "source": "Harbour Gazette", "title": "Bridge at Ulm shut"}
    assert empty.patch(f"{ARTICLES}/harbour-1", json=change).json()["published_at"] == "2019-05-06"
    built = empty.post("/v1/build", json={"title": "The bridge", "articles": [FIRST | change]}).json()
    corrected = export(empty)
    for events in (built["events"], corrected["events"]):
        for event in events:
            event.pop("id")
    assert corrected == built


def test_a_new_source_shows_in_events_that_stay_the_same(empty: TestClient) -> None:
    empty.post(ARTICLES, json=FIRST)
    ids = [event["id"] for event in export(empty)["events"]]
    empty.patch(f"{ARTICLES}/harbour-1", json={"author": "A. Writer", "url": "https://harbour.example/1"})
    events = export(empty)["events"]
    assert [event["id"] for event in events] == ids
    assert {quote["article"]["url"] for event in events for quote in event["evidence"]} == {"https://harbour.example/1"}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"published_at": "2019-02-30"}, "published_at"),
        ({"id": "other"}, "id"),
        ({"colour": 1}, "colour"),
        ({"url": "ftp://x"}, "url"),
    ],
)
def test_a_correction_is_checked_as_an_article_is(empty: TestClient, change: dict[str, Any], field: str) -> None:
    empty.post(ARTICLES, json=FIRST)
    before = export(empty)
    answer = empty.patch(f"{ARTICLES}/harbour-1", json=change)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)
    assert export(empty) == before


def test_an_idempotency_key_gives_the_same_answer_and_does_nothing_twice(empty: TestClient) -> None:
    key = {"Idempotency-Key": "k1"}
    first = empty.post(ARTICLES, json=FIRST, headers=key)
    empty.delete(f"{ARTICLES}/harbour-1")
    again = empty.post(ARTICLES, json=FIRST, headers=key)
    assert (again.status_code, again.content) == (first.status_code, first.content)
    assert export(empty)["articles"] == []
    other = empty.post(ARTICLES, json=SECOND, headers=key)
    assert (other.status_code, other.json()["errors"][0]["field"]) == (422, "Idempotency-Key")


def test_a_purged_article_is_in_no_file(empty: TestClient, tmp_path: Path) -> None:
    empty.post(ARTICLES, json={"id": "a", "text": "An unmistakable sentence of 4 May 2018."})
    assert empty.delete(f"{ARTICLES}/a?purge=true").status_code == 204
    assert all(b"unmistakable" not in path.read_bytes() for path in tmp_path.iterdir())


def test_a_locked_database_fails_the_request_whole(empty: TestClient, tmp_path: Path) -> None:
    empty.post(ARTICLES, json=FIRST)
    before = export(empty)
    other = sqlite3.connect(tmp_path / "test.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    answer = empty.post(ARTICLES, json=SECOND)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
    assert "nothing was changed" in answer.json()["detail"]
    assert export(empty) == before
    other.execute("ROLLBACK")
    other.close()
    assert empty.post(ARTICLES, json=SECOND).status_code == 201


def test_a_full_disk_fails_the_request_whole(settings: Settings) -> None:
    app = create_app(settings)
    with TestClient(app) as client:
        client.post("/v1/timelines", json={"slug": "bridge", "title": "The bridge"})
        client.post(ARTICLES, json=FIRST)
        before = export(client)
        engine = app.state.store.database.engine
        with engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        big = {**SECOND, "text": "The mayor resigned on 3 May 2019. " * 200}
        answer = client.post(ARTICLES, json=big)
        assert (answer.status_code, answer.json()["errors"][0]["message"]) == (
            507,
            "the disk is full; nothing was changed",
        )
        assert export(client) == before
        engine.dispose()
        assert client.post(ARTICLES, json=big).status_code == 201


def test_a_database_that_became_read_only_is_said(empty: TestClient) -> None:
    empty.post(ARTICLES, json=FIRST)
    engine = empty.app.state.store.database.engine  # type: ignore[attr-defined]

    @listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA query_only = ON")

    answer = empty.post(ARTICLES, json=SECOND)
    assert (answer.status_code, answer.json()["errors"][0]["message"]) == (
        500,
        "the database may not be written to; nothing was changed",
    )


def test_a_change_comes_through_however_fast_other_processes_are(empty: TestClient, tmp_path: Path) -> None:
    empty.post(ARTICLES, json={**FIRST, "id": "a"})
    other = sqlite3.connect(tmp_path / "test.db", timeout=0, isolation_level=None)
    asked = []

    def change(row: ArticleTable) -> Any:
        asked.append(row.id)
        with suppress(sqlite3.OperationalError):  # where the write lock is held, nobody is faster
            other.execute("UPDATE timeline SET version = version + 1")
        return corrected(row, {"published_at": "2019-03-12"}, tomorrow(), {})

    empty.app.state.store.replace("bridge", "a", change)  # type: ignore[attr-defined]
    other.close()
    assert len(asked) == ATTEMPTS + 1
    assert empty.get(f"{ARTICLES}/a").json()["published_at"] == "2019-03-12"
    assert empty.patch(f"{ARTICLES}/a", json={"published_at": "2019-03-13"}).status_code == 200


def test_a_change_of_what_another_has_changed_is_refused(empty: TestClient) -> None:
    empty.post(ARTICLES, json={**FIRST, "id": "a"})
    mine = {"If-Match": empty.get(f"{ARTICLES}/a").headers["etag"]}
    empty.patch(f"{ARTICLES}/a", json={"published_at": "2019-03-12"})
    before = export(empty)
    for answer in (
        empty.patch(f"{ARTICLES}/a", json={"title": "Bridge shut"}, headers=mine),
        empty.delete(f"{ARTICLES}/a", headers=mine),
    ):
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (412, "If-Match")
    assert export(empty) == before
    now = empty.get(f"{ARTICLES}/a").headers["etag"]
    for condition in (f'"other", W/{now}', "*"):
        answer = empty.patch(f"{ARTICLES}/a", json={"author": condition}, headers={"If-Match": condition})
        assert (answer.status_code, empty.get(f"{ARTICLES}/a").json()["author"]) == (200, condition)
    last = {"If-Match": empty.get(f"{ARTICLES}/a").headers["etag"]}
    assert empty.delete(f"{ARTICLES}/a", headers=last).status_code == 204
