"""TimeML: what a parser reads back is the text, and each TIMEX3 stands where its expression does."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timeline.timexes.reading import published
from timeline.export.timeml import timeml
from timeline.pipeline import tag
from timeline.values import Article, Timex


def tagged(text: str, anchor: str | None = "2019-01-15", title: str | None = None) -> tuple[ET.Element, list[Timex]]:
    article = Article("a<1>", text, title, published(anchor))
    timexes = [timex for timex in tag(article) if timex.field == "text"]
    return ET.fromstring(timeml(article, timexes)), timexes


def spans(text: ET.Element) -> Iterator[tuple[int, int, str | None]]:
    at = len(text.text or "")
    for child in text:
        words = child.text or ""
        yield at, at + len(words), child.get("value")
        at += len(words) + len(child.tail or "")


def test_the_form_that_tempeval_exchanged() -> None:
    root, _ = tagged("It began on Monday & ended in late May 2018.", title="A < B")
    assert [element.tag for element in root] == ["DOCID", "DCT", "TITLE", "TEXT"]
    assert (root.findtext("DOCID"), root.findtext("TITLE")) == ("a<1>", "A < B")
    found = [(each.attrib, each.text) for each in root.iter("TIMEX3")]
    creation = {"temporalFunction": "false", "functionInDocument": "CREATION_TIME"}
    assert found == [
        ({"tid": "t0", "type": "DATE", "value": "2019-01-15", **creation}, "2019-01-15"),
        ({"tid": "t1", "type": "DATE", "value": "2019-01-14", "anchorTimeID": "t0"}, "Monday"),
        ({"tid": "t2", "type": "DATE", "value": "2018-05", "mod": "END"}, "late May 2018"),
    ]


def test_without_a_day_of_publication_there_is_no_creation_time() -> None:
    root, _ = tagged("It began in May 2018.", None)
    assert [each.get("tid") for each in root.iter("TIMEX3")] == ["t1"]


@pytest.mark.parametrize(
    ("text", "read_back"),
    [
        ("one\r\ntwo\rthree\tfour", "one\r\ntwo\rthree\tfour"),
        ("nul\0 and half \ud800 on 3 May 2017", "nul\ufffd and half \ufffd on 3 May 2017"),
        ("]]> <b> &amp; \u2028 \U0001f600", "]]> <b> &amp; \u2028 \U0001f600"),
    ],
)
def test_characters(text: str, read_back: str) -> None:
    found = tagged(text)[0].find("TEXT")
    assert found is not None
    assert "".join(found.itertext()) == read_back


WORDS = st.sampled_from(["on 3 May 2017 ", "last\r\nMonday ", "since 1999, ", "<&>", "\0", "\r", "for 3 days. ", "é"])


@settings(max_examples=150)
@given(st.lists(WORDS | st.text(st.characters(codec=None), max_size=5), max_size=20).map("".join))
def test_text_and_spans_come_back(text: str) -> None:
    root, timexes = tagged(text)
    found = root.find("TEXT")
    assert found is not None
    back = "".join(found.itertext())
    assert len(back) == len(text)
    assert all(there in (here, "\ufffd") for there, here in zip(back, text, strict=True))
    assert list(spans(found)) == [(timex.start, timex.end, timex.value) for timex in timexes]
