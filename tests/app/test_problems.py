"""Bad requests: each a problem that names the field and the remedy, and repeats nothing."""

import asyncio
import json
import re
from typing import Any

import pytest
from fastapi import HTTPException, Response
from starlette.testclient import TestClient

from app.problems import Guard

JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    ("path", "body", "status", "words"),
    [
        ("/v1/tag", b"", 422, "body: missing; add it"),
        (
            "/v1/tag",
            b'{"text": "x", "periods": [{"name": "y", "start": "2018-02-02", "end": "2018-02-01"}]}',
            422,
            "`end` is before",
        ),
        ("/v1/build", b'{"articles": [], "periods": [{"name": "", "start": "2018", "end": "2018"}]}', 422, "no name"),
        ("/v1/tag", b"{", 400, "not valid JSON"),
        ("/v1/tag", b'{"text": "\xff"}', 400, "byte 10 of the body is not UTF-8"),
        ("/v1/tag", b"[" * 5000, 400, "body"),  # too deep for some Pythons, only unfinished for others
        ("/v1/tag", b"[]", 422, "not a JSON object"),
        ("/v1/tag", b'{"text": "\\ud800"}', 422, "text: holds half a surrogate pair"),
        ("/v1/tag", b'{"published_at": "2019-01-14"}', 422, "text: missing; add it"),
        ("/v1/tag", b'{"text": "x", "dct": "2019-01-14"}', 422, "dct: unknown key; remove it"),
        ("/v1/tag", b'{"text": "x", "published_at": "2019-02-30"}', 422, "published_at: there is no such day"),
        ("/v1/tag", b'{"text": "x", "published_at": "1066-10-14"}', 422, "outside 1600-2100"),
        ("/v1/tag", b'{"text": "' + b"x" * 10_000 + b'"}', 413, "the body has more than 10,000 bytes"),
        ("/v1/build", b'{"articles": [{"id": "a", "text": "x", "colour": 1}]}', 422, "articles.0.colour: unknown key"),
        ("/v1/build", b'{"articles": [{"id": "a", "text": "x"}, {"id": "a", "text": "y"}]}', 409, "with other text"),
        ("/v1/build", json.dumps({"articles": [{"text": "x"}] * 4}).encode(), 413, "more than 3 articles"),
        ("/v1/build", b'{"articles": [], "from": "2019-02-30"}', 422, "there is no such day"),
        ("/v1/build", b'{"articles": [], "from": "2019", "to": "2018"}', 422, "swap"),
        ("/v1/build", b'{"articles": [], "to": "2019-02-30"}', 422, "to: there is no such day"),
        ("/v1/timelines", b'{"slug": "My Story", "title": "x"}', 422, "use a-z, 0-9 and single hyphens"),
        ("/v1/tag", b'{"text": "x", "title": "y"}', 422, "title: unknown key; remove it"),
        ("/v1/nothing", b"{}", 404, "not found"),
        ("/healthz", b"{}", 405, "method not allowed"),
    ],
)
def test_problem(client: TestClient, path: str, body: bytes, status: int, words: str) -> None:
    answer = client.post(path, content=body, headers=JSON)
    problem = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, problem["status"]) == (status, status)
    assert words in problem["detail"]
    assert all(error["message"] and error["remedy"] for error in problem["errors"])


def test_json_must_be_sent_as_json(client: TestClient) -> None:
    answer = client.post("/v1/tag", content=b'{"text": "x"}', headers={"Content-Type": "text/plain"})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (415, "Content-Type")


def test_a_body_that_hides_its_size_is_refused_too(client: TestClient) -> None:
    answer = client.post("/v1/tag", content=iter([b'{"text": "', b"x" * 10_000, b'"}']), headers=JSON)
    assert (answer.status_code, answer.headers["content-type"]) == (413, "application/problem+json")


def test_what_nobody_foresaw_is_a_problem_without_its_message(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("words of an article")

    monkeypatch.setattr("app.routes.engine.find", fail)
    answer = client.post("/v1/tag", json={"text": "words of an article"})
    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/problem+json")
    assert "KeyError" in caplog.text
    assert "words of an article" not in answer.text + caplog.text


def test_pages_of_other_origins_may_read_the_headers(client: TestClient) -> None:
    answer = client.get("/healthz", headers={"Origin": "https://news.example"})
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["access-control-expose-headers"] == "Link, ETag, Retry-After, Location"


def test_the_description_has_examples(client: TestClient) -> None:
    description = client.get("/openapi.json").json()
    schemas = description["components"]["schemas"]
    assert schemas["ArticleRow"]["examples"]
    assert schemas["BuildRequest"]["examples"]


def test_every_address_says_in_its_summary_what_it_does(client: TestClient) -> None:
    description = client.get("/openapi.json").json()
    told = {
        f"{method} {path}": operation["summary"]
        for path, operations in description["paths"].items()
        for method, operation in operations.items()
    }
    assert told["get /v1/timelines/{slug}/unplaced"] == "Every expression that dates no event, with the reason"
    assert [address for address, summary in told.items() if summary.count(" ") < 2 or "`" in summary] == []


def test_every_problem_described_is_problem_json(client: TestClient) -> None:
    description = client.get("/openapi.json").json()
    for path, operations in description["paths"].items():
        for method, operation in operations.items():
            for status, answer in operation["responses"].items():
                if status >= "4" and path.startswith("/v1"):
                    assert list(answer["content"]) == ["application/problem+json"], (method, path, status)
    articles = description["paths"]["/v1/timelines/{slug}/articles"]["post"]["responses"]
    assert set(articles) == {"200", "201", "400", "404", "409", "413", "415", "422", "503", "507"}


def test_every_reference_in_the_description_leads_somewhere(client: TestClient) -> None:
    description = client.get("/openapi.json")
    schemas = description.json()["components"]["schemas"]
    assert set(re.findall(r'"#/components/schemas/(\w+)"', description.text)) == set(schemas)


@pytest.mark.parametrize(
    ("headers", "read"),
    [
        ([(b"content-length", b"50")], 5),
        ([], 5),
        ([(b"content-length", b"50"), (b"expect", b"100-continue")], 0),
    ],
)
def test_a_sender_of_too_much_may_finish_and_see_the_answer(headers: list[tuple[bytes, bytes]], read: int) -> None:
    chunks = [{"type": "http.request", "body": b"x" * 10, "more_body": number < 4} for number in range(5)]
    sent: list[Any] = []
    left = iter(chunks)

    async def receive() -> Any:
        return next(left)

    async def send(message: Any) -> None:
        sent.append(message)

    async def inner(scope: Any, receive: Any, send: Any) -> None:
        try:
            while (await receive())["more_body"]:
                pass
        except HTTPException as error:
            await Response(status_code=error.status_code)(scope, receive, send)

    scope = {"type": "http", "method": "POST", "path": "/", "headers": headers}
    asyncio.run(Guard(inner, max_body=20)(scope, receive, send))
    assert sent[0]["status"] == 413
    assert len(list(left)) == 5 - read


@pytest.mark.parametrize("path", ["/healthz", "/widget.js", "/v1/timelines", "/v1/timelines/nope", "/docs"])
def test_head_is_get_without_the_body(client: TestClient, path: str) -> None:
    got, asked = client.get(path), client.head(path)
    assert (asked.status_code, asked.content) == (got.status_code, b"")
    assert asked.headers == got.headers


@pytest.mark.parametrize(
    ("method", "path", "methods"),
    [
        ("PUT", "/v1/timelines", "GET, HEAD, POST"),
        ("PUT", "/v1/timelines/bridge", "GET, HEAD, PATCH, DELETE"),
        ("PUT", "/v1/timelines/bridge/articles/a", "GET, HEAD, PATCH, DELETE"),
        ("DELETE", "/v1/tag", "POST"),
        ("POST", "/healthz", "GET, HEAD"),
    ],
)
def test_a_method_that_is_not_there_says_which_are(client: TestClient, method: str, path: str, methods: str) -> None:
    answer = client.request(method, path)
    assert (answer.status_code, answer.headers["allow"]) == (405, methods)
    assert f"this address takes {methods}" in answer.json()["detail"]


@pytest.mark.parametrize("path", ["/v1/timelines", "/v1/timelines/bridge", "/v1/timelines/bridge/articles"])
def test_a_slash_too_many_leads_to_the_address_without(client: TestClient, path: str) -> None:
    answer = client.get(f"{path}/?limit=1", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, f"{path}?limit=1")


def test_articles_may_be_sent_with_a_slash_too_many(client: TestClient) -> None:
    client.post("/v1/timelines/", json={"slug": "bridge", "title": "The bridge"})
    assert client.post("/v1/timelines/bridge/articles/", json={"text": "x"}).status_code == 201
