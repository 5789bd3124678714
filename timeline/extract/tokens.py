"""The tokens of one sentence, each date expression one token."""

import re
from collections.abc import Sequence

from msgspec import Struct

from timeline.values import Timex

TOKEN = re.compile(
    r"(?P<mark>(?<=\S)\[\d{1,3}\])|"
    r"-[LR][RSC]B-|``|''|--+|\.\.\."
    r"|(?:[^\W\d_]\.){2,}"
    r"|[^\W\d_]*n['’]t\b"
    r"|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|m|bn|k)?\b"
    r"|['’](?:s|re|ve|ll|d|m)\b"
    r"|[^\W_]+(?:[-.][^\W_]+)*(?:['’][^\W\d_]{3,})?"
    r"|[^\w\s]"
)
_NUMBERED = re.compile(r"\[\d{1,3}\]\s+")  # what numbers a paragraph
TIMEX = "<timex>"
_QUOTES = frozenset(["“", "”", "``", "''", '"'])
_DASHES = frozenset(["-", "–"])


class Tokens(Struct, frozen=True):
    """Parallel lists; `timex[i]` is the expression a token stands for, `low[i]` then being TIMEX.

    Acronyms keep their capitals in `low`: the WHO is not "who", the US not "us".
    """

    text: str
    start: list[int]
    end: list[int]
    low: list[str]
    timex: dict[int, Timex]

    def __len__(self) -> int:
        return len(self.low)

    def word(self, i: int) -> str:
        """The token as written."""
        return self.text[self.start[i] : self.end[i]]

    def capital(self, i: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.text[self.start[i]].isupper()


def tokenize(text: str, start: int, end: int, timexes: Sequence[Timex]) -> Tokens:
    """The tokens of `text[start:end]`; `timexes` are those that lie in it, in order and apart from each other."""
    tokens = Tokens(text, [], [], [], {})
    numbered = _NUMBERED.match(text, start, end)
    at = numbered.end() if numbered else start
    for timex in timexes:
        if timex.start < at:
            continue
        _words(tokens, at, timex.start)
        tokens.timex[len(tokens.low)] = timex
        tokens.start.append(timex.start)
        tokens.end.append(timex.end)
        tokens.low.append(TIMEX)
        at = timex.end
    _words(tokens, at, end)
    return tokens


def _words(tokens: Tokens, start: int, end: int) -> None:
    starts, ends, lows = tokens.start, tokens.end, tokens.low
    for found in TOKEN.finditer(tokens.text, start, end):
        if found["mark"]:
            continue  # "nine died.[1]": of a note
        word = found.group()
        low = word if 1 < len(word) < 5 and word.isupper() else word.lower()
        first, last = found.span()
        starts.append(first)
        ends.append(last)
        if low in _QUOTES:
            low = _quote(tokens, low)
        elif low in _DASHES and _joins_figures(tokens, first, last):
            low = "to"
        lows.append(low)


def _joins_figures(tokens: Tokens, start: int, end: int) -> bool:
    """“A 27-26 win", "20-30 people": the dash stands for "to" and parts no phrases."""
    text = tokens.text
    return (
        start > 0
        and text[start - 1].isdigit()
        and text[end : end + 1].isdigit()
        and tokens.low[-1:] not in ([], [TIMEX])
    )


def _quote(tokens: Tokens, low: str) -> str:
    """Every quotation mark as “ or ”; a straight one opens when none is open."""
    if low != '"':
        return "“" if low in ("“", "``") else "”"
    last = next((mark for mark in reversed(tokens.low) if mark in "“”"), "”")
    return "”" if last == "“" else "“"
