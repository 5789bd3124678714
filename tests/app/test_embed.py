"""The widget's module and the embed page as served."""

import base64
import hashlib
import html
import re

import pytest
from starlette.testclient import TestClient

from app.main import create_app
from app.settings import Settings

TEXTS = ["The bridge at Ulm was closed on 2 March 2019.", "A court in Riga sentenced two men on 5 May 2018."]


@pytest.fixture
def story(client: TestClient) -> TestClient:
    """A service with a timeline of two articles."""
    client.post("/v1/timelines", json={"slug": "bridge", "title": "The <bridge> at Ulm"})
    rows = [
        {"id": f"a{n}", "text": text, "title": text[:-1], "published_at": f"2019-03-0{n + 4}", "source": "Harbour Post"}
        for n, text in enumerate(TEXTS)
    ]
    assert client.post("/v1/timelines/bridge/articles", json=rows).status_code == 201
    return client


def test_the_module_is_one_file_that_any_page_may_load(client: TestClient) -> None:
    answer = client.get("/widget.js", headers={"Origin": "https://news.example"})
    again = client.get("/widget.js", headers={"If-None-Match": answer.headers["etag"]})
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert not re.search(r"^import\b|\bimport\(", answer.text, re.MULTILINE)
    assert 'customElements.define("dateline-timeline"' in answer.text
    assert again.status_code == 304


def test_the_page_allows_its_own_style_and_nothing_else(story: TestClient) -> None:
    answer = story.get("/embed/bridge")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "<title>The &lt;bridge&gt; at Ulm</title>" in answer.text
    (style,) = re.findall(r"<style>(.*?)</style>", answer.text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = answer.headers["content-security-policy"].split("; ")
    assert policy == [
        "default-src 'none'",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors *",
    ]
    assert "<script" not in answer.text
    assert story.get("/embed/bridge", headers={"If-None-Match": answer.headers["etag"]}).status_code == 304


def test_who_may_frame_the_page_is_a_setting(settings: Settings) -> None:
    chosen = settings.model_copy(update={"frame_ancestors": "'self' https://news.example"})
    with TestClient(create_app(chosen)) as client:
        client.post("/v1/timelines", json={"slug": "bridge", "title": "The bridge"})
        answer = client.get("/embed/bridge")
    assert answer.headers["content-security-policy"].endswith("; frame-ancestors 'self' https://news.example")
    assert "No events yet." in answer.text


def test_a_long_timeline_comes_in_pages_that_link_on(story: TestClient) -> None:
    path, seen = "/embed/bridge?limit=1&kind=publication&kind=happening", []
    pages = 0
    while path:
        text = story.get(path).text
        seen += re.findall(r'<h2 class="name"[^>]*>(.*?)</h2>', text)
        assert ('rel="first"' in text) == bool(pages)
        pages += 1
        later = re.search(r'href="([^"]+)" rel="next"', text)
        path = f"/embed/bridge{later[1].replace('&amp;', '&')}" if later else ""
    whole = story.get("/v1/timelines/bridge/events?kind=publication&kind=happening").json()["items"]
    assert seen == [event["title"] for event in whole]
    assert pages == len(whole) >= 2


@pytest.mark.parametrize(
    ("path", "status"),
    [("/embed/nothing", 404), ("/embed/bridge?limit=0", 422), ("/embed/bridge?colour=red", 422)],
)
def test_what_is_not_there_is_said(story: TestClient, path: str, status: int) -> None:
    answer = story.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    page = story.get(path, headers={"Accept": "text/html,*/*;q=0.8"})
    assert (page.status_code, page.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert page.headers["content-security-policy"] == story.get("/embed/bridge").headers["content-security-policy"]
    assert ("This timeline is not here." if status == 404 else "could not be loaded") in page.text
    assert (answer.json()["detail"] in html.unescape(page.text)) == (status == 422)
