"""One row per expression, its negative beside it; and every rule of the language has a row."""

import pytest

from tests.timeline.timexes import (
    corpus_calendar,
    corpus_chronicles,
    corpus_clock,
    corpus_deictic,
    corpus_done,
    corpus_histories,
    corpus_lengths,
    corpus_offsets,
    corpus_parts,
    corpus_plans,
    corpus_story,
    corpus_tense,
)
from tests.timeline.timexes.reading import bounds, marked, row, tag
from timeline.languages.patterns import pieces, together
from timeline.languages.registry import language

THEMES = (
    corpus_calendar,
    corpus_chronicles,
    corpus_clock,
    corpus_deictic,
    corpus_done,
    corpus_histories,
    corpus_lengths,
    corpus_offsets,
    corpus_parts,
    corpus_plans,
    corpus_story,
    corpus_tense,
)
ROWS = [case for theme in THEMES for case in theme.ROWS]


@pytest.mark.parametrize(("anchor", "sentence", "value", "interval", "rule"), ROWS, ids=lambda case: str(case)[:60])
def test_expression(anchor: str | None, sentence: str, value: str, interval: str, rule: str) -> None:
    timex, found = row(sentence, anchor)
    assert timex is not None, found
    assert (timex.value, bounds(timex), timex.rule) == (value, interval, rule)


@pytest.mark.parametrize("sentence", [sentence for theme in THEMES for sentence in theme.NONE])
def test_no_expression(sentence: str) -> None:
    assert tag(sentence) == ()


def test_every_rule_has_a_row() -> None:
    english = language("en")
    assert english is not None
    assert {rule.name for rule in english.rules} - {case[4] for case in ROWS} == set()


def test_every_rule_branches_in_groups_only() -> None:
    english = language("en")
    assert english is not None
    assert [rule.name for rule in english.rules if "|" in pieces(rule.scan)] == []


@pytest.mark.parametrize(
    ("patterns", "whole"),
    [
        (["(?:last|next) week", "(?:last|next) month", "today"], "(?:(?:last|next) (?:week|month)|today)"),
        (["a+b", "ab", r"a\+b"], r"(?:a+b|a(?:b|\+b))"),
        ([r"[)(\]]{1,2}x", r"[)(\]]{1,2}y"], r"[)(\]]{1,2}(?:x|y)"),
        (["ab", "abc", "abd"], "ab(?:|c|d)"),
    ],
)
def test_what_patterns_begin_with_in_common_is_written_once(patterns: list[str], whole: str) -> None:
    assert together(patterns) == whole


def test_the_scanner_fits_its_memory(capfd: pytest.CaptureFixture[str]) -> None:
    """Where re2 runs out of it, it says so and goes on a hundred times slower."""
    tag("On 5 May 2018 they met for two hours, as they had every week since last Christmas.")
    assert "out of memory" not in capfd.readouterr().err


@pytest.mark.parametrize("blank", ["  ", "\n", "\u00a0 "])
def test_no_blank_stops_the_reading(blank: str) -> None:
    for anchor, sentence, *_ in ROWS:
        tag(marked(sentence)[0].replace(" ", blank), anchor)
