"""Lines of input: all or nothing, and where it is wrong."""

import json

import pytest

from models.faults import ConflictError, InputError
from models.rows import article_rows, decoded, distinct, numbered

A = '{"id": "a", "text": "x"}'


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"{", 1, "not valid JSON"),
        (f"{A}\n\n[]".encode(), 3, "not a JSON object"),
        (f"{A}\n5".encode(), 2, "not a JSON object"),
        (f'{A}\n{{"text": "x", "colour": 1}}'.encode(), 2, "colour: unknown key"),
        (f"{A}\n".encode() + b'{"text": "\xff"}', 2, "byte 35 is not UTF-8"),
        (A.encode("utf-16"), 1, "byte 0 is not UTF-8"),
        (b'{"text": "\\ud800"}', 1, "not valid JSON"),
        (b"[" * 100_000, 1, "not valid JSON"),
    ],
)
def test_one_bad_line_refuses_the_whole_input(data: bytes, line: int, words: str) -> None:
    with pytest.raises(InputError) as error:
        article_rows(numbered(data))
    assert error.value.faults[0].line == line
    assert words in str(error.value)


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf" + A.encode(), f"{A}\r\n".encode()])
def test_blank_lines_and_byte_order_marks_say_nothing(data: bytes) -> None:
    assert all(row.text == "x" for _, row in article_rows(numbered(data)))


def test_all_bad_lines_are_named_up_to_twenty() -> None:
    with pytest.raises(InputError) as error:
        article_rows(numbered(b"{}\n" * 30))
    assert [fault.line for fault in error.value.faults] == list(range(1, 21))


def test_a_file_is_named_with_the_offset() -> None:
    with pytest.raises(InputError, match=r"line 4: bridge\.txt: byte 2 is not UTF-8"):
        decoded(b"ab\xe9", name="bridge.txt", line=4)


def rows(*given: dict[str, str]) -> list[str]:
    lines = numbered("\n".join(map(json.dumps, given)).encode())
    return [article.id for article in distinct((line, row.article()) for line, row in article_rows(lines))]


def test_the_same_article_twice_is_one() -> None:
    assert rows({"id": "a", "text": "x"}, {"id": "b", "text": "x"}, {"id": "a", "text": "x"}) == ["a", "b"]


def test_one_id_with_two_texts_is_a_conflict() -> None:
    with pytest.raises(ConflictError, match="line 2: id: the id 'a' is that of line 1, with other text; give each"):
        rows({"id": "a", "text": "x"}, {"id": "a", "text": "y"})
