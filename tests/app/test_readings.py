"""Readings are kept as they are: what comes back from JSON equals what was read."""

from pathlib import Path

import pytest

import app
from app.readings import reading
from models.tables import ArticleTable
from timeline.values import Article

SAMPLE = sorted((Path(app.__file__).parent / "sample").glob("*.txt"))
SAID = (
    "On Monday, 3 May 2010 at 5:30 p.m. EST; the third quarter of 2009; 4-5 May; two years and three months; last May.",
    "The first Monday in October; a 40-year-old; every other Monday; recently; Easter 2018; the late 1990s; weeks ago.",
    "During World War II and in 300 BC. In the first half of this year, since early December, they met twice a week.",
    "About three weeks ago, the following day, 10/11/2018, the evening of January 29, for a while, the 19th century.",
)


@pytest.mark.parametrize(
    "text", [path.read_text("utf-8") for path in SAMPLE] + list(SAID) + ["", "\u2026 \x00 caf\u00e9 in May 2010"]
)
def test_a_reading_outlives_storage(text: str) -> None:
    article = Article("a", text, title="In May 2010")
    first = reading(article)
    row = ArticleTable(timeline_id=1, id="a", text=text, given="", digest="", value="", body="", reading=first.json)
    again = reading(article, row)
    assert (first.fresh, again.fresh) == (True, False)
    assert again.reading.spots == first.reading.spots
    assert again.reading.document.sentences == first.reading.document.sentences
    assert reading(Article("a", f"{text} 2011"), row).fresh
