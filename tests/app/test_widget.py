"""What the page says in words, and that an article's text stays text."""

from copy import deepcopy
from typing import Any

import pytest

from app import widget

ARTICLE = {
    "id": "a",
    "title": "Bridge closed",
    "source": "Harbour Post",
    "url": "https://harbour.example/bridge",
    "published_at": "2019-03-04T08:00:00+01:00",
}
EVENT: dict[str, Any] = {
    "id": "e1",
    "title": "The bridge at Ulm was closed",
    "description": "The bridge at Ulm was closed",
    "kind": "happening",
    "modality": "asserted",
    "basis": "relative",
    "date": {
        "edtf": "2019-03-02",
        "display": "2 March 2019",
        "extent": "within",
        "approximate": False,
        "uncertain": False,
    },
    "disputed": [],
    "claims": [{"date": {"display": "2 March 2019"}, "figures": {"injured": "two"}, "articles": ["a"]}],
    "evidence": [
        {
            "article": ARTICLE,
            "quote": {"exact": "was closed on Saturday", "prefix": "The bridge at Ulm ", "suffix": ", police said."},
            "position": {"start": 18, "end": 40},
            "field": "text",
            "timex": {"text": "Saturday", "anchor": "2019-03-04", "assumed": []},
            "attribution": "police",
        }
    ],
}


def event(**changes: Any) -> dict[str, Any]:
    """The event above with other values; `date` is merged into."""
    changed = deepcopy(EVENT)
    changed["date"] |= changes.pop("date", {})
    return changed | changes


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2017", "2017"),
        ("2017~", "2017"),
        ("2018-12", "2018-12"),
        ("2018-12%", "2018-12"),
        ("2018-12-29?", "2018-12-29"),
        ("199X", None),
        ("2018-21", None),
        ("2017-03-27/2017-04-02", None),
        ("../2010", None),
        ("-0043", None),
        ("2018-12-29T10:30:00", None),
    ],
)
def test_a_machine_date_is_never_finer_than_what_is_known(edtf: str, expected: str | None) -> None:
    assert widget.machine({"edtf": edtf}) == expected


@pytest.mark.parametrize(
    ("url", "follows"),
    [
        ("https://harbour.example/a?b=c", True),
        ("HTTP://harbour.example/", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,<script>alert(1)</script>", False),
        ("//harbour.example/", False),
        ("https:harbour", False),
        ("http://[::1", False),
        ("", False),
        (None, False),
    ],
)
def test_only_web_addresses_become_links(url: str | None, follows: bool) -> None:
    assert (widget.web(url) is not None) == follows
    evidence = EVENT["evidence"][0] | {"article": ARTICLE | {"url": url}}
    assert ("href" in widget.page("t", [event(evidence=[evidence])])) == follows


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, []),
        ({"modality": "denied"}, ["Denied"]),
        ({"modality": "planned"}, ["Planned"]),
        ({"modality": "hypothetical"}, ["Hypothetical"]),
        ({"modality": "reported", "kind": "statement"}, ["Reported", "Statement"]),
        ({"kind": "publication"}, ["Day of the report"]),
        ({"date": {"approximate": True, "extent": "throughout"}}, ["Over the whole period", "Approximate date"]),
        ({"date": {"uncertain": True}}, ["Uncertain date"]),
    ],
)
def test_marks_are_words(changes: dict[str, Any], said: list[str]) -> None:
    assert widget.marks(event(**changes)) == said


@pytest.mark.parametrize(
    ("description", "shown"),
    [
        ("The bridge at Ulm was closed", False),
        ("the bridge at Ulm was closed.", False),
        ("bridge at Ulm", False),
        ("", False),
        ("The bridge at Ulm was closed, and trains go by Neu-Ulm.", True),
    ],
)
def test_a_description_is_shown_where_it_says_more_than_the_title(description: str, shown: bool) -> None:
    assert ('class="description"' in widget.page("t", [event(description=description)])) == shown


def test_a_dispute_names_what_clashes_and_who_says_what() -> None:
    page = widget.page("t", [event(disputed=["date", "injured"])])
    assert "Sources disagree on the date" in page
    assert "Sources disagree on the number injured" in page
    assert "2 March 2019; injured: two (Harbour Post)" in page
    assert "injured: two" not in widget.page("t", [event()])


@pytest.mark.parametrize(
    ("timex", "attribution", "basis", "said"),
    [
        (
            {"text": "Saturday", "anchor": "2019-03-04", "assumed": []},
            None,
            "relative",
            "Saturday”, counted from 4 March 2019.",
        ),
        (
            {"text": "March 2", "anchor": None, "assumed": ["year"]},
            None,
            "narrative",
            "Date read from “March 2”, assumed: year.",
        ),
        (None, "police", "explicit", "According to police."),
        (None, None, "publication", ""),
        (None, None, "narrative", "Date carried over from an earlier line."),
    ],
)
def test_the_receipt_says_how_the_date_was_read(timex: object, attribution: str | None, basis: str, said: str) -> None:
    assert widget.receipt({"timex": timex, "attribution": attribution}, basis).endswith(said)


@pytest.mark.parametrize(
    ("prefix", "start", "suffix", "before", "after"),
    [
        ("ay was calm. ", 500, ", he said. The roa", "… was calm. ", ", he said. The …"),
        ("Headline\n\nThe ", 12, ".\nNext", "The ", "."),
        ("The ", 4, " at noon.", "The ", " at noon."),
        ("", 0, "", "", ""),
        ("xxxx", 90, "xxxx", "… ", "…"),
    ],
)
def test_context_is_cut_at_words_and_paragraphs(prefix: str, start: int, suffix: str, before: str, after: str) -> None:
    evidence = {"quote": {"prefix": prefix, "suffix": suffix}, "position": {"start": start}}
    assert (widget.before(evidence), widget.after(evidence)) == (before, after)


@pytest.mark.parametrize(
    ("article", "called"),
    [
        (ARTICLE, "Harbour Post"),
        (ARTICLE | {"source": None}, "harbour.example"),
        (ARTICLE | {"source": None, "url": None}, "Bridge closed"),
        (ARTICLE | {"source": None, "url": "javascript:1", "title": None}, "a"),
    ],
)
def test_an_outlet_always_has_a_name(article: dict[str, Any], called: str) -> None:
    assert widget.outlet(article) == called


def test_text_stays_text() -> None:
    attack = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
    evidence = deepcopy(EVENT["evidence"][0])
    evidence["article"] = dict.fromkeys(ARTICLE, attack)
    evidence["quote"] = dict.fromkeys(evidence["quote"], attack)
    evidence["timex"]["text"] = evidence["attribution"] = attack
    claim = {"date": {"display": attack}, "figures": {attack: attack}, "articles": [attack]}
    changed = event(title=attack, description=attack + " ", evidence=[evidence], claims=[claim], disputed=[attack])
    page = widget.page(attack, [changed | {"date": changed["date"] | {"display": attack}}], later=attack)
    assert "<img" not in page
    assert "<script" not in page


def test_an_empty_timeline_says_so() -> None:
    page = widget.page("Nothing yet", [])
    assert "No events yet." in page
    assert "<ol" not in page
