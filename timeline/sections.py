"""Headings that date what stands under them: "2017", "March 2018: the arrests", "The siege (1916-1917)"."""

import re

from timeline.languages.years import is_dated, is_open
from timeline.values import Expression, Fields, Heading, Sentence

_LONG = 80  # characters of a line that may be a heading
_ENDED = (".", "?", "!", ",", ";", '"', "'")
_BEFORE = re.compile(r"[\s(=#*]*(?:the )?", re.IGNORECASE)
_BEHIND = re.compile(r"[\s)=#*]*(?:$|[:(_?-])")  # dashes that are not plain are folded to "?"
_TITLE = re.compile(r".*(?:[(,:]|\b(?:of|in))\s*", re.IGNORECASE)
_RANGE = re.compile(r"\s*-\s*(?=\w)")
_ITEM = re.compile(r"\s*[:?-]\s")


class Sections:
    """Which dated heading each expression of a text stands under, asked in the order of the text.

    A heading is a short line of its own without a full stop. It holds until the next one; where the lines under it
    begin with a date each ("April: police raid a club"), until one that does not.
    """

    def __init__(self, text: str, sentences: list[Sentence]) -> None:
        self._text, self._sentences = text, sentences
        self._section: int | None = None
        self._seen = self._end = 0
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
        if self._is_line(index):
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
            if not self._is_line(number):
                self._told = True
            elif number - 1 != self._section:
                self._section = None
        self._told = self._told or not self._is_line(index)
        self._seen = index

    def _is_line(self, index: int) -> bool:
        """Whether a sentence stands alone in its paragraph, is short, has no full stop and is not the last."""
        line = self._sentences[index]
        if line.end - line.start > _LONG or self._text[line.end - 1] in _ENDED or index + 1 == len(self._sentences):
            return False
        beside = (self._sentences[number].paragraph for number in (index - 1, index + 1) if number >= 0)
        return line.paragraph not in beside

    def _heads(self, start: int, end: int, said: Expression, line: Sentence) -> Heading | None:
        """How an expression dates the heading it stands in: as what it opens with, or as the end of a title."""
        before, behind = self._text[line.start : start], self._text[end : line.end]
        alone = _BEFORE.fullmatch(before) is not None and _BEHIND.fullmatch(behind) is not None
        if not is_dated(said) and not (alone and is_open(said)):
            return None
        fine = not isinstance(said, Fields) or said.month is not None
        if fine and not self._told:
            return None  # the day or the month of the article itself
        if _BEFORE.fullmatch(before) and _BEHIND.match(behind):
            return "line"
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
