"""Headings that date what stands under them: "2017", "March 2018: the arrests", "The siege (1916-1917)"."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from timeline.languages.years import is_dated, is_open
from timeline.values import Expression, Fields, Heading, Sentence, Spot

_LONG = 80  # characters of a line that may be a heading
_ENDED = (".", "?", "!", ",", ";", '"', "'")
_BEFORE = re.compile(r"[\s(=#*]*(?:the )?", re.IGNORECASE)
_BEHIND = re.compile(r"[\s)=#*]*(?:$|[:(_?-])")  # dashes that are not plain are folded to "?"
_TITLE = re.compile(r".*(?:[(,:]|\b(?:of|in))\s*", re.IGNORECASE)
_RANGE = re.compile(r"\s*-\s*(?=\w)")
_ITEM = re.compile(r"\s*[:?-]\s")


def is_line(text: str, sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence may be a heading: alone in its paragraph, short, without a full stop and not the last."""
    line = sentences[index]
    if line.end - line.start > _LONG or text[line.end - 1] in _ENDED or index + 1 == len(sentences):
        return False
    beside = (sentences[number] for number in (index - 1, index + 1) if number >= 0)
    return all((line.field, line.paragraph) != (one.field, one.paragraph) for one in beside)


def settled(spots: Sequence[Spot]) -> tuple[Spot, ...]:
    """The spots, knowing whether the date that is the first line of the text heads what stands under it.

    It does where a later heading goes on from there; else it is the day of the article itself.
    """
    opening = [spot for spot in spots if spot.heads == "first"]
    if not opening:
        return tuple(spots)
    lines = (spot for spot in spots if spot.heads in ("first", "line") and spot is not opening[0])
    behind = next(lines, None)
    heads: Heading | None = "line" if behind and _goes_on(opening[0].expression, behind.expression) else None
    dropped = {spot.section for spot in opening} if heads is None else ()
    under = (replace(spot, section=None) if spot.section in dropped else spot for spot in spots)
    return tuple(replace(spot, heads=heads) if spot.heads == "first" else spot for spot in under)


def _goes_on(one: Expression, other: Expression) -> bool:
    """Whether both are dates of the same sort, the other the later one."""
    if not (isinstance(one, Fields) and isinstance(other, Fields)) or (one.day is None) != (other.day is None):
        return False
    a, b = ((said.year, said.month or 0, said.day or 0) for said in (one, other))
    return a[0] is None or b[0] is None or a < b


class Sections:
    """Which dated heading each expression of a text stands under, asked in the order of the text.

    A heading is a short line of its own without a full stop. It holds until the next one; where the lines under it
    begin with a date each ("April: police raid a club"), until one that does not.
    """

    def __init__(self, text: str, sentences: list[Sentence]) -> None:
        self._text, self._sentences = text, sentences
        self._section: int | None = None
        self._seen, self._end = -1, 0
        self._items = False
        self._told = False

    def at(self, index: int, start: int, end: int, said: Expression, opens: bool) -> tuple[int | None, Heading | None]:
        """The sentence that heads what stands at `[start, end)` of sentence `index`, and how it dates it if it does.

        `opens`: whether nothing but an opening word stands before it in its sentence.
        """
        if not self._sentences:
            return None, None
        self._pass(index)
        line = self._sentences[index]
        if is_line(self._text, self._sentences, index):
            heads = self._heads(start, end, said, line)
            if heads is not None:
                self._section, self._end, self._items = index, end, False
                return index, heads
            if self._text[line.start : start].strip():
                self._section = None
        elif self._section is not None:
            self._follow(index, end, opens)
        return self._section, None

    def _pass(self, index: int) -> None:
        """Step over the sentences that hold no expression: a heading without a date ends the section."""
        for number in range(self._seen + 1, index):
            if not is_line(self._text, self._sentences, number):
                self._told = True
            elif number - 1 != self._section:
                self._section = None
        self._told = self._told or not is_line(self._text, self._sentences, index)
        self._seen = index

    def _heads(self, start: int, end: int, said: Expression, line: Sentence) -> Heading | None:
        """How an expression dates the heading it stands in: as what it opens with, or as the end of a title."""
        before, behind = self._text[line.start : start], self._text[end : line.end]
        alone = _BEFORE.fullmatch(before) is not None and _BEHIND.fullmatch(behind) is not None
        if not is_dated(said) and not (is_open(said) and (alone or _is_day(said))):
            return None
        fine = not isinstance(said, Fields) or said.month is not None
        line_opens = _BEFORE.fullmatch(before) is not None and _BEHIND.match(behind) is not None
        if fine and not self._told:
            return "first" if line_opens else None  # perhaps the day or the month of the article itself
        if line_opens:
            return "line" if alone or is_dated(said) else None
        ends = self._section == self._seen and self._text[self._end : start].strip() == "-"
        begins = _RANGE.match(behind) is not None
        return "title" if ends or begins or (_TITLE.fullmatch(before) and _BEHIND.match(behind)) else None

    def _follow(self, index: int, end: int, opens: bool) -> None:
        """Whether a list of dated lines goes on, or has come to its end."""
        first = index == 0 or self._sentences[index - 1].paragraph != self._sentences[index].paragraph
        if index - 1 == self._section and opens:
            self._items = _ITEM.match(self._text, end) is not None
        elif self._items and first and not opens:
            self._section = None


def _is_day(said: Expression) -> bool:
    return isinstance(said, Fields) and said.day is not None and said.month is not None
