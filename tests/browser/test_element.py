"""<dateline-timeline> in a real browser against a small stand-in for the API: its states, paging and safety."""

import re
from copy import deepcopy
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from app import widget
from tests.app.test_widget import ARTICLE, EVENT
from tests.browser.conftest import Serve

pytestmark = pytest.mark.browser

HOST = """<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>
<dateline-timeline src="/t" {}></dateline-timeline></main><script type="module" src="/widget.js"></script>"""


def event(number: int, **changes: Any) -> dict[str, Any]:
    """One of many events, with what is to differ."""
    changed = deepcopy(EVENT) | {"id": f"e{number}", "title": f"Event {number}", "description": f"Event {number}."}
    return changed | changes


class Api:
    """Two routes of the API, the widget, a page that carries it, and the embed page of the same events."""

    def __init__(self, events: list[dict[str, Any]], *, size: int = 50, attributes: str = "") -> None:
        self.events, self.size, self.attributes = events, size, attributes
        self.asked: list[dict[str, str]] = []
        self.broken = False
        routes = [
            Route("/t", self.timeline),
            Route("/t/events", self.page),
            Route("/", lambda _: HTMLResponse(HOST.format(self.attributes))),
            Route("/embed", lambda _: HTMLResponse(widget.page("The bridge", self.events))),
            Route("/widget.js", lambda _: Response(widget.SCRIPT, media_type="text/javascript")),
            Route("/favicon.ico", lambda _: Response(status_code=204)),
        ]
        self.app = Starlette(routes=routes)

    def timeline(self, _: Request) -> Response:
        return JSONResponse({"slug": "t", "title": "The bridge"}, status_code=500 if self.broken else 200)

    def page(self, request: Request) -> Response:
        self.asked.append(dict(request.query_params))
        start = int(request.query_params.get("cursor", "0"))
        end = start + self.size
        return JSONResponse({"items": self.events[start:end], "next": str(end) if end < len(self.events) else None})


def words(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def test_the_element_and_the_embed_page_say_the_same(page: Page, serve: Serve) -> None:
    described = event(1, description="It was closed.", modality="denied", kind="statement")
    dated = {"edtf": "199X", "display": "the 1990s", "extent": "throughout", "approximate": True, "uncertain": True}
    disputed = event(2, disputed=["date", "injured"], date=dated)
    nameless = event(3, evidence=[EVENT["evidence"][0] | {"article": ARTICLE | {"title": None, "url": None}}])
    undated = event(4, evidence=[EVENT["evidence"][0] | {"article": ARTICLE | {"published_at": None}, "timex": None}])
    carried = event(6, basis="narrative", evidence=[EVENT["evidence"][0] | {"timex": None}])
    cut = {"exact": "was closed", "prefix": "ay. The bridge at Ulm ", "suffix": " for the day, he sa"}
    quoted = event(5, evidence=[EVENT["evidence"][0] | {"quote": cut, "position": {"start": 500, "end": 510}}])
    address = serve(Api([described, disputed, nameless, undated, quoted, carried]).app)

    page.goto(address)
    expect(page.get_by_role("listitem").filter(has=page.get_by_role("article"))).to_have_count(6)
    element = page.evaluate(
        "document.querySelector('dateline-timeline').shadowRoot.querySelector('section').textContent"
    )
    dates = page.locator("time").evaluate_all("all => all.map(time => time.dateTime)")
    page.goto(f"{address}/embed")
    markup = page.locator("section").evaluate("section => section.textContent")
    assert words(element).replace(" ", "") == words(markup).replace(" ", "")
    assert dates == page.locator("time").evaluate_all("all => all.map(time => time.dateTime)")
    assert "the 1990s" in words(markup)


def test_a_long_timeline_comes_in_pages_and_focus_goes_to_what_is_new(page: Page, serve: Serve) -> None:
    api = Api([event(number) for number in range(1, 6)], size=2, attributes='limit="2" from="2019-01-01" key-dates="3"')
    page.goto(serve(api.app))
    titles = page.get_by_role("heading", level=3)
    expect(titles).to_have_text(["Event 1", "Event 2"])
    page.get_by_role("button", name="More events").click()
    expect(titles).to_have_text(["Event 1", "Event 2", "Event 3", "Event 4"])
    expect(titles.nth(2)).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("2 more events")
    page.get_by_role("button", name="More events").press("Enter")
    expect(titles).to_have_count(5)
    expect(page.get_by_role("button")).to_have_count(0)
    first, *_, last = api.asked
    assert first == {"from": "2019-01-01", "key_dates": "3", "limit": "2"}
    assert last == first | {"cursor": "4"}


def test_when_the_api_fails_the_reader_is_told_and_can_try_again(page: Page, serve: Serve) -> None:
    api = Api([event(1)])
    api.broken = True
    page.goto(serve(api.app))
    expect(page.get_by_role("alert")).to_have_text("The timeline could not be loaded.")
    api.broken = False
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("heading", level=3)).to_have_text("Event 1")


def test_an_empty_timeline_says_so(page: Page, serve: Serve) -> None:
    page.goto(serve(Api([]).app))
    expect(page.get_by_text("No events yet.")).to_be_visible()
    expect(page.get_by_role("region", name="The bridge")).to_be_visible()


def test_a_changed_address_loads_again(page: Page, serve: Serve) -> None:
    api = Api([event(1)])
    page.goto(serve(api.app))
    expect(page.get_by_role("heading", level=3)).to_have_text("Event 1")
    api.events = [event(7)]
    page.evaluate("document.querySelector('dateline-timeline').setAttribute('to', '2019-12-31')")
    expect(page.get_by_role("heading", level=3)).to_have_text("Event 7")
    assert api.asked[-1]["to"] == "2019-12-31"


def test_text_of_any_kind_stays_text(page: Page, serve: Serve) -> None:
    attack = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>'
    article = dict.fromkeys(ARTICLE, attack) | {"url": "javascript:window.ran=1"}
    evidence = deepcopy(EVENT["evidence"][0])
    evidence |= {"article": article, "quote": dict.fromkeys(evidence["quote"], attack), "attribution": attack}
    evidence["timex"] |= {"text": attack, "anchor": attack, "assumed": [attack]}
    claim = {"date": {"display": attack}, "figures": {attack: attack}, "articles": [attack]}
    hostile = event(1, id=attack, title=attack, description=f"{attack} ", evidence=[evidence], claims=[claim])
    hostile |= {"disputed": [attack], "kind": attack, "modality": attack, "date": EVENT["date"] | {"display": attack}}
    address = serve(Api([hostile]).app)
    for path in ("/", "/embed"):
        page.goto(address + path)
        page.locator("summary").click()
        expect(page.get_by_text(attack).first).to_be_visible()
        assert page.locator("section img, section script, section [onerror], section a").count() == 0
        assert page.evaluate("window.ran") is None


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_nothing_runs_out_of_the_page(page: Page, serve: Serve, width: int) -> None:
    long = event(1, title="Donaudampfschifffahrtsgesellschaft" * 4, description="x" * 300)
    address = serve(Api([long]).app)
    page.set_viewport_size({"width": width, "height": 700})
    for path in ("/", "/embed"):
        page.goto(address + path)
        page.locator("summary").click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_right_to_left_text_is_laid_out_from_its_own_side(page: Page, serve: Serve) -> None:
    page.goto(serve(Api([event(1, title="أُغلق الجسر في أولم")]).app))
    direction = "node => getComputedStyle(node).direction"
    assert page.get_by_role("heading", level=3).evaluate(direction) == "rtl"
    assert page.get_by_role("heading", level=2).evaluate(direction) == "ltr"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/embed"])
def test_axe_finds_nothing_serious(page: Page, serve: Serve, path: str, scheme: Literal["light", "dark"]) -> None:
    events = [event(1, modality="denied", disputed=["date"]), event(2, kind="statement")]
    page.emulate_media(color_scheme=scheme)
    page.goto(serve(Api(events).app) + path)
    page.locator("summary").first.click()
    expect(page.get_by_text("counted from").first).to_be_visible()
    found = Axe().run(page)
    assert [(fault["id"], fault["nodes"][0]["html"]) for fault in found.response["violations"]] == []


def place(page: Page, html: str) -> None:
    """Put the element into this surrounding of a page."""
    page.evaluate("html => { document.querySelector('main').innerHTML = html; }", html)
    expect(page.get_by_role("heading", name="Event 0")).to_be_visible()


@pytest.mark.parametrize(
    ("around", "item"),
    [
        ("display: flex", ""),
        ("display: flex; flex-direction: column; align-items: center", ""),
        ("", "float: left"),
        ("", "display: inline-block"),
        ("display: grid; justify-items: start", ""),
    ],
)
def test_it_has_a_width_wherever_it_stands(page: Page, serve: Serve, around: str, item: str) -> None:
    page.goto(serve(Api([event(0)]).app))
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 700})
        place(page, f"<div style='{around}'><dateline-timeline style='{item}' src='/t'></dateline-timeline></div>")
        box = page.locator("dateline-timeline").bounding_box()
        assert box is not None
        assert 290 < box["width"] <= width
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_style_of_the_page_stays_outside(page: Page, serve: Serve) -> None:
    page.goto(serve(Api([event(0)]).app))
    name = page.locator("dateline-timeline .name")
    expect(name).to_be_visible()
    properties = "['textAlign', 'textTransform', 'letterSpacing', 'whiteSpace', 'lineHeight', 'fontSize', 'fontStyle']"
    read = f"node => {properties}.map(name => getComputedStyle(node)[name])"
    before = name.evaluate(read)
    page.add_style_tag(
        content="""html { font-size: 62.5% } body { font: italic 16px/3 fantasy; text-align: center;
        text-transform: uppercase; letter-spacing: 1em; white-space: nowrap }"""
    )
    assert name.evaluate(read) == before


def test_a_date_keeps_its_order_on_a_page_written_from_right_to_left(page: Page, serve: Serve) -> None:
    page.goto(serve(Api([event(0)]).app))
    left = """node => { const text = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
        return [...text.data].map((_, at) => { const range = document.createRange();
            range.setStart(text, at); range.setEnd(text, at + 1); return range.getBoundingClientRect().left; }); }"""
    page.evaluate("document.documentElement.dir = 'rtl'; document.documentElement.lang = 'ar'")
    for part in (".date", "summary"):
        places = page.locator(f"dateline-timeline {part}").evaluate(left)
        assert places == sorted(places), part
    assert page.locator("dateline-timeline section").get_attribute("lang") == "en"


@pytest.mark.parametrize(("paper", "ink"), [("#ffffff", "#1b1b1a"), ("#111111", "#eeeeee")])
def test_disagreement_is_legible_on_any_page(page: Page, serve: Serve, paper: str, ink: str) -> None:
    page.goto(serve(Api([event(0, disputed=["date"])]).app))
    page.add_style_tag(content=f"body {{ background: {paper}; color: {ink} }}")
    expect(page.locator("dateline-timeline .loud")).to_be_visible()
    assert Axe().run(page).response["violations"] == []


@pytest.mark.parametrize(
    ("src", "words"), [("", "give it a src"), ("/nowhere", "/nowhere answered 404"), ("/bad", "from: not a date")]
)
def test_who_builds_the_page_is_told_why_it_failed(page: Page, serve: Serve, src: str, words: str) -> None:
    api = Api([])
    for path in ("/bad", "/bad/events"):
        api.app.routes.append(Route(path, lambda _: JSONResponse({"detail": "from: not a date"}, status_code=422)))
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.goto(serve(api.app))
    page.locator("dateline-timeline").evaluate("(node, src) => node.setAttribute('src', src)", src)
    expect(page.locator("dateline-timeline").get_by_role("alert")).to_be_visible()
    assert any(words in text for text in told)
