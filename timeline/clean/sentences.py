"""Where sentences and paragraphs begin and end: sentencex, repaired with the language's joins."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import sentencex

from timeline.languages.cleaning import Cleaning

Span = tuple[int, int]

_BREAK = re.compile(r"[\n\r\v\u2028\u2029\x85]\s*")
_LINE_END = re.compile(r"\n\s*")  # the same of a plain text, and quicker to look for
_UNREADABLE = re.compile("[^\x00-\x7f](?<=[\\s\ud800-\udfff])")  # of the wide: white space, lone surrogates
_BULLET = re.compile(r"\n[ \t]*[-*•‣◦▪▸●·–](?=[ \t])")  # the line end before it is quick to look for
_WIDE = re.compile(r"[^\x00-\x7f]")
_TOKENISED = re.compile(r" [.?!] (?:(?:''|\"|-RRB-) )*(?=\S)")
_SENTENCE_END = re.compile(r"[.?!…:;]\s?[\"'”’)\]]*$")
_BEHIND = re.compile(r"[.]['\"”’)]*[ \n]+(?=['\"“‘(]?[A-ZÀ-ÖØ-Þ])")
_WRAPPED = re.compile(r"[^\W\d_A-Z](?![^\W\d_a-z])")  # a small letter; not the brand "iPad"
# Nobody writes a longer one, and what reads a sentence may take longer than linear time in it. Characters.
_LONGEST = 2000
_BLOCK = 4 * _LONGEST  # characters that sentencex reads at once: in nested quotes and brackets it takes quadratic time
_ABBREVIATION = 16  # characters before a sentence in which what may be one stands
_WRAP = (45, 120)  # the line lengths at which mail and wire text is broken


def cut(text: str, language: Cleaning) -> list[list[Span]]:
    """The sentences of each paragraph as `[start, end)` without the white space around them."""
    breaks = {0, *_paragraph_starts(text)}
    edges = sorted(breaks.union(_sentence_starts(text, language, breaks), [len(text)]))
    lines: list[list[Span]] = []
    line: list[Span] = []
    for first, last in pairwise(edges):
        if first in breaks:
            line = []
        for start, end in _bounded(text, first, last):
            start, end = _strip(text, start, end)  # noqa: PLW2901 - the sentence without the white space around it
            if start == end:
                continue
            if line and end - start < 3 and not text[start:end].isalnum():
                line[-1] = line[-1][0], end  # a mark that closes what stands before it
                continue
            if not line:
                lines.append(line)
            line.append((start, end))
    return lines


def _bounded(text: str, start: int, end: int) -> list[Span]:
    """The sentence, in pieces if it is too long to be one: cut at a blank where there is any."""
    pieces = []
    while end - start > _LONGEST:
        blank = text.rfind(" ", start + 1, start + _LONGEST)
        pieces.append((start, blank if blank > 0 else start + _LONGEST))
        start = blank + 1 if blank > 0 else start + _LONGEST
    return [*pieces, (start, end)]


def _sentence_starts(text: str, language: Cleaning, breaks: set[int]) -> list[int]:
    """Where sentences begin inside paragraphs; those at `breaks` begin whatever stands there."""
    starts = {*_blockwise(text, language.code), *_ends(text, language.ends)}
    if " . " in text:
        starts.update(found.end() for found in _TOKENISED.finditer(text))
    joins = _joins(language)
    return [start for start in starts - breaks if not _joined(text, start, joins)]


def _blockwise(text: str, code: str) -> list[int]:
    """Where sentencex has sentences begin, read block by block.

    Of a block the first half is believed, and the next begins where the first sentence after it does: a quotation
    that goes on beyond the end of a block looks as if it was never closed.
    """
    believed: list[int] = []
    at = 0
    while len(text) - at > _BLOCK:
        block = text[at : at + _BLOCK]
        starts = _segment(block, code)
        half = bisect_left(starts, _BLOCK // 2)
        believed += [at + start for start in starts[:half]]
        at += starts[half] if half < len(starts) else block.rfind(" ") + 1 or len(block)
    return believed + [at + start for start in _segment(text[at:], code)]


def _segment(text: str, code: str) -> list[int]:
    """Where sentencex has sentences begin, in text as long that it can read: a character for each that it cannot.

    Its rules cut at bytes and panic within a no-break space and the like; half a surrogate pair has no bytes. An item
    of a list is one sentence to it, however many it has.
    """
    readable = text if text.isascii() else _UNREADABLE.sub(" ", text)
    readable = _BULLET.sub(lambda found: f"{found[0][:-1]}x", f"\n{readable}")[1:]
    try:
        pieces: list[str] = sentencex.segment(code, readable)
    except BaseException as error:  # a panic of Rust is no Exception
        if type(error).__name__ != "PanicException":
            raise
        readable = _WIDE.sub("x", readable)
        pieces = sentencex.segment(code, readable)
    starts, at = [], 0
    for piece in pieces:
        if not readable.startswith(piece, at):
            at = max(at, readable.find(piece, at))  # it may swallow the blank line between two
        starts.append(at + len(piece) - len(piece.lstrip()))
        at += len(piece)
    return starts


def _joined(text: str, start: int, joins: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]) -> bool:
    """Whether the sentence goes on at `start`: "10 a.m. | Monday"."""
    left = text[max(0, start - _ABBREVIATION) : start].rstrip()
    if left[-6:-1].isalpha() and text[start : start + 1].isupper():
        return False  # a word of five letters is no abbreviation; most sentences end so
    return any(after.match(text, start) and before.search(left) for before, after in joins)


@lru_cache(maxsize=8)
def _joins(language: Cleaning) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((re.compile(f"(?:{a})$", re.I), re.compile(b, re.I)) for a, b in language.joins)


def _ends(text: str, words: tuple[str, ...]) -> Iterator[int]:
    """Where a sentence begins behind one of the words."""
    for word in words:
        at = text.find(f"{word}.")
        while at >= 0:
            apart = at == 0 or not (text[at - 1].isalnum() or text[at - 1] == ".")
            if apart and (behind := _BEHIND.match(text, at + len(word))):
                yield behind.end()
            at = text.find(f"{word}.", at + 1)


def _paragraph_starts(text: str) -> list[int]:
    """Where a new line begins a new paragraph: after a blank line, or unless the line was only wrapped."""
    plain = text.isascii() and "\r" not in text and "\v" not in text
    breaks = list((_LINE_END if plain else _BREAK).finditer(text))
    if not breaks:
        return []
    edges = [0, *(found.end() for found in breaks)]
    widths = [found.start() - edge for edge, found in zip(edges, breaks, strict=False)]
    wrapped = _is_wrapped(text, widths, breaks)
    starts = []
    for width, found in zip(widths, breaks, strict=True):
        full = wrapped and width >= wrapped
        if _is_blank(found.group()) or not (full or _goes_on(text, found)):
            starts.append(found.end())
    return starts


def _is_blank(mark: str) -> bool:
    """Whether the white space of a line's end holds an empty line."""
    return mark != "\n" and mark.count("\n") + mark.count("\u2029") > 1


def _goes_on(text: str, line_end: re.Match[str]) -> bool:
    """Whether the sentence before the line's end goes on behind it."""
    start, end = line_end.span()
    return _WRAPPED.match(text, end) is not None and not _SENTENCE_END.search(text[max(0, start - 5) : start].rstrip())


def _is_wrapped(text: str, widths: list[int], breaks: list[re.Match[str]]) -> int:
    """The width from which a line counts as full, where lines were broken to a fixed width; else 0."""
    longest = max(widths)
    if len(widths) < 5 or not _WRAP[0] <= longest <= _WRAP[1]:
        return 0
    inside = [(w, m) for w, m in zip(widths, breaks, strict=True) if m.group().count("\n") == 1 and w]
    full = [(w, m) for w, m in inside if w >= 0.75 * longest]
    broken = [m for _, m in full if not _SENTENCE_END.search(text[max(0, m.start() - 4) : m.start()])]
    return int(0.75 * longest) if full and len(full) > 0.6 * len(inside) and len(broken) > 0.6 * len(full) else 0


def _strip(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
