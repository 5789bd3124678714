"""Any text: a defined result, spans that are slices of it, intervals that are not empty."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timeline.timexes.reading import tag
from timeline.languages.registry import language
from timeline.recognise import recognise
from timeline.values import Article, Document

WORDS = [
    "on",
    "in",
    "the",
    "last",
    "next",
    "this",
    "early",
    "late",
    "mid",
    "of",
    "by",
    "since",
    "until",
    "Monday",
    "May",
    "March",
    "5",
    "29",
    "31",
    "February",
    "30",
    "1989",
    "2019",
    "0",
    "9999",
    "year",
    "years",
    "three",
    "weeks",
    "ago",
    "later",
    "quarter",
    "third",
    "10:30",
    "a.m.",
    "noon",
    "12/29/18",
    "2019-02-30",
    "44",
    "BC",
    "AD",
    "'98",
    "1990s",
    "–",
    "'",
    "-",
    ",",
    ".",
    "\n",
    "\x00",
    "�",
    "\u200b",
    "\u202e",
    "\xa0",
    "fiscal",
    "every",
    "Easter",
    "Ramadan",
    "World",
    "War",
    "II",
    "winter",
    "evening",
    "24",
    "p.m.",
    "century",
    "one",
    "hundred",
]


@given(st.lists(st.sampled_from(WORDS), max_size=25), st.sampled_from(["2019-01-15", "1600-01-01", "2100-12-31", None]))
def test_words_of_time_in_any_order(words: list[str], anchor: str | None) -> None:
    check(" ".join(words), anchor)


@given(st.text(st.characters(), max_size=200))
def test_any_text(text: str) -> None:
    check(text, "2019-01-15")


def check(text: str, anchor: str | None) -> None:
    end = 0
    for timex in tag(text, anchor):
        assert end <= timex.start < timex.end <= len(text)
        assert text[timex.start : timex.end] == timex.text
        assert timex.value
        assert (timex.interval is None) == (timex.reason is not None)
        end = timex.end


@pytest.mark.parametrize(
    "text", ["x" * 200_000, "1" * 200_000, "May 5, " * 10_000, "''\"" * 50_000, "the year " * 20_000, "19" * 50_000]
)
def test_hostile_text_comes_back(text: str) -> None:
    english = language()
    assert english is not None
    spots = recognise(Document(Article("a", text), ()), english)
    assert all(text[spot.start : spot.end] == spot.text for spot in spots)
