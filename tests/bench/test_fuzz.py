"""What holds for any text, and that the fuzz bench would see it broken."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bench.fuzz import VOCABULARY, faults, run
from tests.timeline.timexes.reading import bounds, tag

MARKS = ["\0", "\ud800", "\u200b", "\u200f", "\u202e", "\ufeff", "\u0301", "日本", "٣", "²", "Ⅳ", "\u2028", "\r", "😀"]
ANCHORS = [None, "2019-01-15", "1600-01-01", "2100-12-31", "2020-02-29"]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(VOCABULARY) | st.sampled_from(MARKS) | st.text(st.characters(codec=None), max_size=3)),
    st.sampled_from([" ", "", "\n", "-", ", "]),
    st.sampled_from(ANCHORS),
)
def test_words_of_dates_among_any_marks(words: list[str], join: str, anchor: str | None) -> None:
    text = join.join(words)
    assert list(faults(text, tag(text, anchor))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Вчера в понедельник, 3 мая, они встретились.",
        "昨天，他们在星期一见面。",
        "التقوا يوم الاثنين الماضي",
        "Τη Δευτέρα συναντήθηκαν.",
        "\u0301\u0301\u0301 \u200b\u200b",
        "٣٠ فبراير",
        "Ⅳ ² ½ ①",
    ],
)
def test_nothing_is_invented_in_other_scripts(text: str) -> None:
    assert tag(text) == ()


@pytest.mark.parametrize("text", ["1 ٢٠١٩", "2\u0301019", "20\u200b19", "Mon\u0301day", "M\u0430y 5"])
def test_marks_and_look_alikes_are_no_date(text: str) -> None:
    assert [timex.text for timex in tag(text) if timex.text not in ("5", "1")] == []


NO_SUCH_DAY = [
    "It is dated 2019-02-30.",
    "It is dated 31 June 2018.",
    "It is dated June 31, 2018.",
    "It is dated 29 February 2019.",
    "It is dated 29 February 1900.",
    "It was found on Feb. 30.",
]


@pytest.mark.parametrize("text", NO_SUCH_DAY)
def test_a_day_that_never_was_has_no_interval(text: str) -> None:
    assert [bounds(timex) for timex in tag(text)] == ["no-such-day"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is dated 29 February 2000.", "2000-02-29"),
        ("It is dated 1 January 2100.", "2100-01-01"),
        ("It is dated 31 December 9999.", "9999-12-31"),
        ("It is dated 0000-01-01.", "0000-01-01"),
    ],
)
def test_days_at_the_edge(text: str, expected: str) -> None:
    assert [bounds(timex) for timex in tag(text)] == [expected]


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"start": 99, "end": 103}, "range"),
        ({"text": "2018"}, "slice"),
        ({"interval": None}, "reason"),
        ({"value": ""}, "value"),
    ],
)
def test_what_is_broken_is_seen(change: dict[str, object], word: str) -> None:
    text = "It began in 2017."
    (timex,) = tag(text)
    assert list(faults(text, [timex])) == []
    assert any(word in fault for fault in faults(text, [replace(timex, **change)]))  # type: ignore[arg-type]


def test_a_case_is_the_same_each_time() -> None:
    assert run(3, 5) == run(3, 5)
    assert run(3, 5)[0] != run(3, 6)[0]
