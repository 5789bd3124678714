"""Sentences: where they begin and end, with offsets into the text exactly as given."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.clean.sentences import cut
from timeline.languages.english.cleaning import CLEANING


def sentences(text: str) -> list[str]:
    return [text[start:end] for line in cut(text, CLEANING) for start, end in line]


CASES = [
    ("Rain fell. Roads closed.", ["Rain fell.", "Roads closed."]),
    ("It began at 10 a.m. Monday in Oslo. He left.", ["It began at 10 a.m. Monday in Oslo.", "He left."]),
    ("It began at 10 p.m. EST. He left.", ["It began at 10 p.m. EST.", "He left."]),
    ("It ended in May. Police left.", ["It ended in May.", "Police left."]),
    ("They told me. \"No,\" said Hale.", ["They told me.", "\"No,\" said Hale."]),
    ("It ended in May. Élodie left.", ["It ended in May.", "Élodie left."]),
    ("It ended on May. 5 in Oslo.", ["It ended on May. 5 in Oslo."]),
    ("It ended at 10 p.m. The crowd left.", ["It ended at 10 p.m.", "The crowd left."]),
    ("She left the U.S. Monday with Gen. Hale.", ["She left the U.S. Monday with Gen. Hale."]),
    ("He moved to the U.S. The house was sold.", ["He moved to the U.S.", "The house was sold."]),
    ("They met on Oct. 3 in St. Ives. No. 4 won.", ["They met on Oct. 3 in St. Ives.", "No. 4 won."]),
    ("Alder Inc. said it won. It did.", ["Alder Inc. said it won.", "It did."]),
    ('"Why now?" she asked. He shrugged.', ['"Why now?" she asked.', "He shrugged."]),
    ("One line\nAnother line", ["One line", "Another line"]),
    ("One line\r\n\r\nAnother line\r\n", ["One line", "Another line"]),
    ("A line that was\nwrapped goes on. Next.", ["A line that was wrapped goes on.".replace("was ", "was\n"), "Next."]),
    ("`` It is over . '' He left . -LRB- Mr. Hale smiled . -RRB-",
     ["`` It is over . ''", "He left .", "-LRB- Mr. Hale smiled . -RRB-"]),
    ("It is over .\u00a0 He left .", ["It is over .", "He left ."]),
    ('It was called " the best . "\niPads sold.', ['It was called " the best . "', "iPads sold."]),
    ("", []),
    (" \n\t ", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_cut(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_text_wrapped_to_a_width_is_joined() -> None:
    sentence = "The council of Marrow voted late on Thursday to close the old harbour bridge to all traffic "
    words = (sentence * 5).split()
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) > 60:
            lines.append(line.strip())
            line = ""
        line += word + " "
    assert len(cut("\n".join([*lines, line.strip() + "."]), CLEANING)) == 1


def test_a_lone_surrogate_and_a_null_keep_their_places() -> None:
    assert sentences("Rain \ud800 fell.\x00 Roads closed. Trains ran.")[-1] == "Trains ran."


@pytest.mark.parametrize(
    "text", ["T\u00a0. He left.", "See\u00a0Mr. T\u00a0. It\u3000fell.", "\ud800T\u00a0.", "T\u202f. \u2003B\u2028."]
)
def test_no_white_space_stops_the_reading(text: str) -> None:
    assert "".join(sentences(text)).replace(" ", "")


@pytest.mark.parametrize(("text", "pieces"), [("rain and " * 1000, 6), ("a" * 9000, 5), ("rain and " * 200, 1)])
def test_what_is_too_long_for_a_sentence_is_cut_at_blanks(text: str, pieces: int) -> None:
    cuts = sentences(text)
    assert len(cuts) == pieces
    assert " ".join(cuts) == text.strip() if " " in text else "".join(cuts) == text


@pytest.mark.parametrize(
    "told",
    [
        "He left Riga.\n\nShe stayed in Kyiv. ",
        'He said: "I left. I rode." It rained. ',
        "He saw (she came. She ran) it. It rained. ",
    ],
)
def test_a_long_text_is_cut_as_a_short_one(told: str) -> None:
    assert sentences(told * 900) == sentences(told) * 900


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(codec=None) | st.sampled_from(list(" .?!\n\r\"'")), max_size=200))
def test_any_text_is_covered_in_order_once(text: str) -> None:
    spans = [span for line in cut(text, CLEANING) for span in line]
    at, left_out = 0, ""
    for start, end in spans:
        assert at <= start < end <= len(text)
        left_out += text[at:start]
        at = end
    assert not (left_out + text[at:]).strip()
