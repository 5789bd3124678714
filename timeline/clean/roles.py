"""What each sentence is to its article: headline, lead, body or boilerplate. General words and shapes only."""

import re
from functools import lru_cache
from typing import NamedTuple

from timeline.clean.sentences import Span
from timeline.languages.cleaning import Cleaning
from timeline.values import Role, Sentence

_ENDED = re.compile(r"[.?!…][\"'”’)\]]*$|\.''$")
_WORD = re.compile(r"[^\W_][\w'’.-]*")
_NOTE = re.compile(r"\[\d{1,3}\](?=\s)")
_SHORT = 160  # characters of a line that can be a label, caption or teaser
_PROMOTED = 250  # characters of a line that a promotion in it claims whole
_BEFORE_LEAD = 160  # characters that a dateline may have
_OPENING = 12  # lines in which the title may stand
_LEAD = 1  # sentences


_Marked = tuple[tuple[str, re.Pattern[str]], ...]


class _Patterns(NamedTuple):
    promotion: re.Pattern[str]
    label: re.Pattern[str]
    tail: re.Pattern[str]
    stamp: re.Pattern[str]
    credits: _Marked
    datelines: _Marked


@lru_cache(maxsize=8)
def _patterns(language: Cleaning) -> _Patterns:
    return _Patterns(
        _compiled(_one_of(language.promotions)),
        _compiled(_one_of(language.labels)),
        _compiled(_one_of(language.tails) + r"\W*$"),
        _compiled(rf"(?:{_one_of(language.stamps)}(?![a-z])|[\d\W_])+$"),
        tuple((mark, _compiled(rf"{credit}\W*$")) for mark, credit in language.credits),
        tuple((mark, _compiled(dateline)) for mark, dateline in language.datelines),
    )


def _one_of(parts: tuple[str, ...]) -> str:
    return "(?:" + "|".join(parts) + ")"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace(" ", r"\s"), re.I)


def assign(
    lines: list[list[Span]], text: str, title: str | None, language: Cleaning
) -> tuple[tuple[Sentence, ...], bool]:
    """The sentences with their roles, and whether the text itself opens with the title."""
    patterns = _patterns(language)
    junk = _junk_lines(lines, text, patterns)
    headline, opens = _headline(lines, text, title, junk)
    sentences: list[Sentence] = []
    leads = _LEAD
    for number, line in enumerate(lines):
        if number == headline:
            sentences.extend(Sentence(start, end, Role.HEADLINE, number) for start, end in line)
            continue
        dropped = junk[number] or (headline is not None and opens and number < headline)
        long = line[-1][1] - line[0][0] > _PROMOTED  # else a promotion has claimed the line
        for start, end in line:
            if dropped or (long and patterns.promotion.match(text, start, end)):
                role = Role.BOILERPLATE
            elif len(sentences) < _OPENING and (opening := _dateline(text, start, end, patterns)) is not None:
                sentences.append(Sentence(start, opening - 1, Role.BOILERPLATE, number))
                start, role, leads = opening, Role.LEAD, 0  # noqa: PLW2901 - the lead begins behind the dateline
            elif leads:
                role, leads = Role.LEAD, leads - 1
            else:
                role = Role.BODY
            sentences.append(Sentence(start, end, role, number))
        if leads < _LEAD:
            leads = 0
    return tuple(sentences), opens


def _dateline(text: str, start: int, end: int, patterns: _Patterns) -> int | None:
    """Where an agency's lead begins behind its dateline; None where there is none."""
    marks = text[start : min(end, start + _BEFORE_LEAD)].lower().replace("_", "-").replace("–", "-").replace("—", "-")
    for mark, dateline in patterns.datelines:
        if mark in marks and (found := dateline.match(text, start, end)):
            return found.end() if found.end() < end else None
    return None


def _junk_lines(lines: list[list[Span]], text: str, patterns: _Patterns) -> list[bool]:
    """Which lines are boilerplate as a whole; after a tail ("Most Popular") every teaser is."""
    junk, tail = [], False
    for line in lines:
        start, end = line[0][0], line[-1][1]
        if end - start > _PROMOTED:
            tail = False
            junk.append(False)
            continue
        if _is_note(text, start):
            junk.append(True)
            continue
        ended = _ENDED.search(text, max(start, end - 4), end) is not None
        if len(line) == 1 and end - start <= 40 and patterns.tail.match(text, start, end):
            tail = True
        elif ended and end - start > _SHORT:
            tail = False
        junk.append((tail and not ended) or _is_junk(line, text, ended=ended, patterns=patterns))
    return junk


def _is_note(text: str, start: int) -> bool:
    """Whether a line is a note: "[1] Interview, 8 July 2022.", its mark at a word before: "nine died.[1]"."""
    found = _NOTE.match(text, start)
    at = text.find(found.group(), 0, start) if found else -1
    return at > 0 and not text[at - 1].isspace()


def _is_junk(line: list[Span], text: str, *, ended: bool, patterns: _Patterns) -> bool:
    start, end = line[0][0], line[-1][1]
    if any(patterns.promotion.match(text, *span) for span in line) or patterns.stamp.match(text, start, end):
        return True
    marks = text[start:end].lower()
    if any(mark in marks and credit.search(text, start, end) for mark, credit in patterns.credits):
        return True
    if ended or end - start > _SHORT:
        return False
    return patterns.label.match(text, start, end) is not None or _is_heading(text[start:end])


def _is_heading(line: str) -> bool:
    """A line of names and capitals, or of one to three words: "World", "30 Years of Prizes / The Review"."""
    words = _WORD.findall(line)
    long = [word for word in words if len(word) > 3]
    return len(words) <= 3 or sum(not word[0].islower() for word in long) > 0.8 * len(long)


def _headline(lines: list[list[Span]], text: str, title: str | None, junk: list[bool]) -> tuple[int | None, bool]:
    """The line that is the headline: the one that equals or continues the title, else an unended first line."""
    wanted = _letters(title or "")
    for number, line in enumerate(lines[:_OPENING]) if wanted else ():
        found = _letters(text[line[0][0] : line[-1][1]])
        if found == wanted or (min(len(found), len(wanted)) > 20 and _continues(found, wanted)):
            return number, True
    if len(lines) < 2:
        return None, False
    for number, line in enumerate(lines[:_OPENING]):
        start, end = line[0][0], line[-1][1]
        shaped = end - start <= _SHORT and not _ENDED.search(text, max(start, end - 4), end)
        if not shaped:
            return None, False
        if len(line) == 1 and len(_WORD.findall(text, start, end)) > 3 and not _labelled(text, line, junk[number]):
            return number, False
    return None, False


def _labelled(text: str, line: list[Span], junk: bool) -> bool:
    """Junk for another reason than a headline's capitals."""
    return junk and not _is_heading(text[line[0][0] : line[-1][1]])


def _continues(found: str, wanted: str) -> bool:
    return found.startswith(wanted) or wanted.startswith(found)


def _letters(line: str) -> str:
    return "".join(_WORD.findall(line)).casefold().replace("'", "").replace("’", "")
