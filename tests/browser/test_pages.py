"""The real service in a real browser: the element on another site's page and the embed page, read and attacked."""

import json
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route

from app.main import create_app
from app.settings import Settings
from tests.browser.conftest import Serve

pytestmark = pytest.mark.browser

BRIDGE = [
    {
        "id": "harbour-1",
        "title": "Bridge at Ulm closed",
        "text": "The bridge at Ulm was closed on Saturday. The old bridge was opened in 1957.",
        "published_at": "2019-03-04",
        "source": "Harbour Post",
        "url": "https://harbour.example/bridge",
    },
    {
        "id": "courier-1",
        "text": "The bridge at Ulm was closed on March 2 after engineers found a crack.",
        "published_at": "2019-03-11",
        "source": "Northern Courier",
    },
]
ATTACK = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>'
HOSTILE = [
    {
        "id": "a",
        "title": f"{ATTACK} was arrested in Riga",
        "text": f"{ATTACK} was arrested in Riga on 5 May 2018, {ATTACK} said. Police <b>shut</b> a road on 6 May 2018.",
        "published_at": "2018-05-07",
        "source": ATTACK,
        "author": ATTACK,
    },
    {
        "id": "b",
        "title": "Court sentences two men",
        "text": "A court in Riga sentenced two men on 9 June 2018 </title></style><script>window.ran=1</script>.",
        "published_at": "2018-06-10",
        "url": "https://riga.example/'onfocus='window.ran=1",
    },
]


def post(url: str, body: object) -> None:
    request = Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    urlopen(request, timeout=20).close()


@pytest.fixture
def service(serve: Serve, tmp_path: Path) -> str:
    return serve(create_app(Settings(database=f"sqlite:///{tmp_path}/story.db")))


def story(service: str, title: str, articles: list[dict[str, str]]) -> None:
    post(f"{service}/v1/timelines", {"slug": "story", "title": title})
    for article in articles:
        post(f"{service}/v1/timelines/story/articles", article)


def news_page(service: str) -> Starlette:
    """A page of another origin with the element in it, under a policy that allows the service and nothing inline."""
    markup = f"""<!doctype html><html lang="en"><title>News</title><main><h1>News</h1>
<dateline-timeline src="{service}/v1/timelines/story"></dateline-timeline></main>
<script type="module" src="{service}/widget.js"></script>"""
    policy = {"Content-Security-Policy": f"default-src 'none'; script-src {service}; connect-src {service}"}
    return Starlette(routes=[Route("/", lambda _: HTMLResponse(markup, headers=policy))])


def test_a_reader_goes_from_an_event_to_its_sources_by_keyboard(page: Page, serve: Serve, service: str) -> None:
    story(service, "The bridge at Ulm", BRIDGE)
    for address, level in ((f"{service}/embed/story", 2), (serve(news_page(service)), 3)):
        page.goto(address)
        region = page.get_by_role("region", name="The bridge at Ulm")
        closed = region.get_by_role("article", name="closed")
        expect(region.get_by_role("article")).to_have_count(2)
        expect(region.get_by_role("heading", level=level).first).to_contain_text("opened")
        expect(region.locator(".date")).to_have_text(["1957", "2 March 2019"])
        assert region.locator("time").evaluate_all("all => all.map(time => time.dateTime)") == ["1957", "2019-03-02"]
        expect(closed.locator("summary")).to_have_text("2 articles: Northern Courier, Harbour Post")
        quotes = closed.locator("mark")
        expect(quotes.first).to_be_hidden()
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        expect(closed.locator("summary")).to_be_focused()
        page.keyboard.press("Enter")
        expect(quotes.filter(has_text="on Saturday")).to_be_visible()
        expect(closed).to_contain_text("Date read from “Saturday”, counted from 4 March 2019")
        page.keyboard.press("Tab")
        link = closed.get_by_role("link", name="Bridge at Ulm closed").first
        expect(link).to_be_focused()
        assert link.get_attribute("href") == "https://harbour.example/bridge"
        assert "noopener" in (link.get_attribute("rel") or "")


def test_hostile_articles_run_nothing(page: Page, serve: Serve, service: str) -> None:
    story(service, ATTACK, HOSTILE)
    with pytest.raises(HTTPError, match="422"):
        post(f"{service}/v1/timelines/story/articles", HOSTILE[1] | {"id": "c", "url": "javascript:window.ran=1"})
    for address in (f"{service}/embed/story", serve(news_page(service))):
        page.goto(address)
        expect(page.get_by_role("article").first).to_be_visible()
        for summary in page.locator("summary").all():
            summary.click()
        expect(page.get_by_text(ATTACK).first).to_be_visible()
        assert page.locator("section :is(img, script, b)").count() == 0
        assert page.locator("[onerror], [onfocus], a:not([href^='https://riga.example/'])").count() == 0
        assert page.evaluate("window.ran") is None


def test_the_docs_ask_no_other_host(page: Page, service: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{service}/")
    expect(page.get_by_text("/v1/timelines", exact=True).first).to_be_visible()
    expect(page).to_have_url(f"{service}/docs")
    assert [url for url in asked if not url.startswith((f"{service}/", "data:"))] == []


def test_axe_finds_nothing_on_the_embed_page(page: Page, service: str) -> None:
    story(service, "The bridge at Ulm", BRIDGE)
    page.goto(f"{service}/embed/story")
    page.locator("summary").first.click()
    found = Axe().run(page)
    assert [(fault["id"], fault["nodes"][0]["html"]) for fault in found.response["violations"]] == []
