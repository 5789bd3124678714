"""TimeML out: what the TempEval-3 scorer reads back is what was tagged."""

from xml.etree import ElementTree

import pytest

from tests.timeline.timexes.reading import published
from timeline.export import timeml
from timeline.pipeline import tag
from timeline.values import Article


def parsed(text: str, anchor: str | None = "2019-01-15") -> ElementTree.Element:
    article = Article("a<b", text, published=published(anchor))
    return ElementTree.fromstring(timeml(article, tag(article)).encode())


def test_a_document() -> None:
    root = parsed("He & she met <late> in early December, on Monday.")
    assert root.findtext("DOCID") == "a<b"
    created = root.find("DCT/TIMEX3")
    assert created is not None
    assert (created.get("value"), created.get("functionInDocument")) == ("2019-01-15", "CREATION_TIME")
    found = [(t.text, t.get("type"), t.get("value"), t.get("mod")) for t in root.iterfind("TEXT/TIMEX3")]
    assert found == [
        ("early December", "DATE", "2018-12", "START"),
        ("Monday", "DATE", "2019-01-14", None),
    ]


def test_no_creation_time_without_a_publication_date() -> None:
    assert parsed("They met in 2017.", None).find("DCT") is None


@pytest.mark.parametrize("text", ["On Monday,\x00 he & <b>", "\ud800 in 2017 \U0001f600", "é in 2017 – \u202edone", ""])
def test_any_text_is_well_formed_and_kept(text: str) -> None:
    body = parsed(text).find("TEXT")
    assert body is not None
    assert len("".join(body.itertext())) == len(text)
