"""Folders of pages, agency items and plain files: each becomes an article, or its file is named."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.cli.source import articles, zones
from app.clock import tomorrow
from models.faults import InputError
from tests.timeline.intake.pages import ld, page
from timeline.values import Status

ITEM = {
    "uri": "urn:example:1",
    "versioncreated": "2019-03-04T10:00:00Z",
    "headline": "Bridge closed",
    "body_text": "The bridge was closed on Monday, the city said, and a ferry began to carry passengers.",
}
ROW = {"id": "row", "text": "The bridge was closed on Monday, the city said."}


def folder(path: Path, **files: str | bytes) -> str:
    for name, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (path / name.replace("_", ".")).write_bytes(data)
    return str(path)


def test_a_folder_of_everything(tmp_path: Path) -> None:
    source = folder(
        tmp_path,
        a_html=page(ld(datePublished="2019-03-04")).encode("utf-16"),
        b_json=json.dumps(ITEM, indent=2),
        c_ndjson=json.dumps({**ITEM, "uri": "urn:example:2", "pubstatus": "canceled"}) + "\n" + json.dumps(ROW),
        d_txt="Published 4 March 2019\nThe bridge was closed on Monday, the city said.",
        e_pdf="%PDF",
    )
    found = articles(source)
    assert [article.published.stated for article in found] == [
        "2019-03-04",
        "2019-03-04T10:00:00+00:00",
        "2019-03-04T10:00:00+00:00",
        None,
        "2019-03-04",
    ]
    assert [article.status for article in found] == [Status.OK, Status.OK, Status.CANCELED, Status.OK, Status.OK]
    assert found[0].title == "Bridge closed until spring"


def test_a_list_of_items(tmp_path: Path) -> None:
    source = folder(tmp_path, a_json=json.dumps([ITEM, {**ITEM, "uri": "urn:example:2"}]))
    assert [article.id for article in articles(source)] == ["urn:example:1", "urn:example:2"]


@pytest.mark.parametrize("name", ["a_html", "a_txt", "a_json"])
def test_a_single_file(tmp_path: Path, name: str) -> None:
    folder(tmp_path, **{name: page() if name == "a_html" else json.dumps(ROW) if name == "a_json" else ROW["text"]})
    assert len(articles(str(tmp_path / name.replace("_", ".")))) == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"PK\x03\x04rest", "a.html: this is a ZIP archive"), (b"\x00\x01" * 5000, "a.html: this is binary data")],
)
def test_what_is_no_page_is_named(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        articles(folder(tmp_path, a_html=content))


@pytest.mark.parametrize(
    ("row", "stated"),
    [({}, "2019-03-04"), ({"published_at": "2019-03-06"}, "2019-03-06")],
)
def test_the_row_has_the_last_word(tmp_path: Path, row: dict[str, Any], stated: str) -> None:
    manifest = json.dumps({"file": "a.html", "title": "Mine", **row})
    (article,) = articles(folder(tmp_path, a_html=page(ld(datePublished="2019-03-04")), manifest_jsonl=manifest))
    assert (article.title, article.published.stated) == ("Mine", stated)


def test_a_page_from_the_future_is_not_believed(tmp_path: Path) -> None:
    later = (datetime.now(UTC) + timedelta(days=30)).date()
    (article,) = articles(folder(tmp_path, a_html=page(ld(datePublished=later.isoformat()))))
    assert article.published.interval is None
    assert tomorrow() < later


def test_the_time_zone_of_a_source(tmp_path: Path) -> None:
    row = {"id": "a", "source": "Harbour Post", "text": "It opened today.", "published_at": "2019-01-14T22:30:00Z"}
    there = folder(tmp_path, a_json=json.dumps(row))
    (found,) = articles(there, zones(["Harbour Post=Europe/Riga"]))
    assert found.published.stated == "2019-01-15T00:30:00+02:00"


@pytest.mark.parametrize("wrong", ["Harbour Post", "=Europe/Riga", "Harbour Post=", "Harbour Post=Europe/Rigga"])
def test_a_time_zone_that_is_none_names_the_option(wrong: str) -> None:
    with pytest.raises(InputError, match="--source-timezone"):
        zones([wrong])


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"a_jsonl": json.dumps(ROW), "b_jsonl": f"{json.dumps(ROW)}\n{{"}, "line 2: b.jsonl: not valid JSON"),
        ({"a_jsonl": json.dumps(ROW), "b_json": '{"txt": "x"}'}, "line 1: b.json: txt: unknown key"),
        ({"a_jsonl": json.dumps(ROW), "b_txt": b"caf\xe9"}, "b.txt: byte 3 is not UTF-8"),
    ],
)
def test_a_file_of_a_folder_that_is_refused_is_named(tmp_path: Path, files: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError) as refused:
        articles(folder(tmp_path, **files))
    assert str(refused.value).startswith(words)
