"""Agencies' items recognised by their shape and mapped; article rows are none."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.intake.agency import is_item, read_item
from timeline.intake.evidence import Reader
from timeline.values import Status

NINJS_1: dict[str, Any] = {
    "uri": "urn:example:bridge:1",
    "type": "text",
    "versioncreated": "2019-01-14T23:30:00+03:00",
    "firstcreated": "2019-01-12T09:00:00+03:00",
    "pubstatus": "usable",
    "headline": "Bridge closed",
    "byline": "Ada Quill",
    "copyrightholder": "Harbour Agency",
    "language": "en",
    "body_html": "<p>The bridge was <b>closed</b> on Monday.</p>\n<p>A ferry runs.</p><script>x()</script>",
}
NINJS_2: dict[str, Any] = {
    "uri": "https://agency.example/items/7",
    "versioncreated": "2019-01-14T10:00:00Z",
    "headlines": [{"role": "short", "value": "Closed"}, {"role": "main", "value": "Bridge closed"}],
    "bodies": [
        {"role": "rich", "contenttype": "application/xhtml+xml", "value": "<p>The bridge was closed.</p>"},
        {"role": "main", "contenttype": "text/plain", "value": "The bridge was closed on Monday.\nA ferry runs."},
    ],
    "by": "Ada Quill",
    "infosources": [{"name": "Harbour Agency"}],
}
ARTICLE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": "https://harbour.example/bridge",
    "headline": "Bridge closed",
    "articleBody": "The bridge was closed on Monday.\nA ferry runs.",
    "datePublished": "2019-01-14T10:00:00+00:00",
    "dateModified": "2019-01-16T10:00:00+00:00",
    "author": [{"@type": "Person", "name": "Ada Quill"}, "Bo Inker"],
    "publisher": {"@type": "Organization", "name": "Harbour Post"},
    "inLanguage": "en-GB",
}


@pytest.mark.parametrize(
    ("data", "item"),
    [
        (NINJS_1, True),
        (NINJS_2, True),
        (ARTICLE, True),
        ({"@graph": [{"@type": "WebPage"}, ARTICLE]}, True),
        ({"uri": "urn:x", "body_text": "x"}, True),
        ({"id": "1", "text": "x"}, False),
        ({"id": "1", "text": "x", "headline": "x"}, False),
        ({"url": "https://x.example", "html": "<p>x"}, False),
        ({"uri": "urn:x"}, False),
        ({"@type": "Person", "name": "x"}, False),
        ({"@type": "NewsArticle"}, False),
        ([], False),
        (None, False),
        ("x", False),
    ],
)
def test_known_by_their_shape(data: object, item: bool) -> None:
    assert is_item(data) is item


def test_ninjs_1() -> None:
    draft = read_item(NINJS_1, Reader())
    assert (draft.id, draft.title, draft.author) == ("urn:example:bridge:1", "Bridge closed", "Ada Quill")
    assert (draft.source, draft.language, draft.url) == ("Harbour Agency", "en", None)
    assert draft.text == "The bridge was closed on Monday.\nA ferry runs."
    assert draft.published.stated == "2019-01-14T23:30:00+03:00"
    assert draft.published.evidence == (
        "ninjs versioncreated: 2019-01-14T23:30:00+03:00",
        "against: ninjs firstcreated: 2019-01-12T09:00:00+03:00",
    )


def test_ninjs_2() -> None:
    draft = read_item(NINJS_2, Reader(timezone="Europe/Moscow"))
    assert (draft.id, draft.title) == ("https://agency.example/items/7", "Bridge closed")
    assert (draft.url, draft.author, draft.source) == (draft.id, "Ada Quill", "Harbour Agency")
    assert draft.text == "The bridge was closed on Monday.\nA ferry runs."
    assert draft.published.stated == "2019-01-14T13:00:00+03:00"


def test_schema_org() -> None:
    draft = read_item({"@graph": [ARTICLE]}, Reader())
    assert (draft.id, draft.url, draft.title) == (ARTICLE["@id"], ARTICLE["@id"], "Bridge closed")
    assert (draft.author, draft.source, draft.language) == ("Ada Quill, Bo Inker", "Harbour Post", "en-GB")
    assert draft.published.stated == "2019-01-14T10:00:00+00:00"


@pytest.mark.parametrize(
    ("changes", "field", "value"),
    [
        ({"pubstatus": "canceled"}, "status", Status.CANCELED),
        ({"pubstatus": "withheld"}, "status", Status.WITHHELD),
        ({"pubstatus": "who knows"}, "status", Status.WITHHELD),
        ({"pubstatus": None}, "status", Status.OK),
        ({"headline": "<b>Bridge</b>  closed"}, "title", "Bridge closed"),
        ({"body_html": "", "body_text": "Plain < rich"}, "text", "Plain < rich"),
        ({"body_html": None, "description_text": "In short."}, "text", "In short."),
        ({"body_html": None}, "text", ""),
        ({"body_html": 7, "headline": ["x"], "byline": {}}, "text", ""),
    ],
)
def test_what_ninjs_items_come_to(changes: dict[str, Any], field: str, value: object) -> None:
    assert getattr(read_item({**NINJS_1, **changes}, Reader()), field) == value


@pytest.mark.parametrize(
    ("changes", "stated"),
    [
        ({"embargoed": "2019-01-20T06:00:00+03:00"}, "2019-01-20T06:00:00+03:00"),
        ({"embargoed": "2019-01-13T06:00:00+03:00"}, "2019-01-14T23:30:00+03:00"),
        ({"versioncreated": None}, "2019-01-12T09:00:00+03:00"),
        ({"versioncreated": "2099-13-01", "firstcreated": 5}, None),
        ({"versioncreated": "14 January 2019", "firstcreated": None}, "2019-01-14"),
    ],
)
def test_the_version_dates_an_item_and_an_embargo_its_release(changes: dict[str, Any], stated: str | None) -> None:
    assert read_item({**NINJS_1, **changes}, Reader()).published.stated == stated


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=20)
    | st.sampled_from(["2019-01-14", "<p>x</p>", "NewsArticle"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["value", "name", "role", "@type"]), inner)
    ),
    max_leaves=6,
)
KEYS = st.sampled_from([*NINJS_1, *NINJS_2, *ARTICLE, "@graph", "guid", "embargoed", "body_x", "descriptions"])


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(KEYS, VALUES, max_size=8))
def test_any_shape_is_an_item_or_is_not(data: dict[str, Any]) -> None:
    if is_item(data):
        draft = read_item(data, Reader())
        assert isinstance(draft.text, str)
        assert "<p>" not in f"{draft.title} {draft.text} {draft.author} {draft.source}"
