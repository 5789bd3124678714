"""Dates as people write them, in any language: short strings that say a whole day and little else."""

import re
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from timeline.languages.stamps import FILLERS, PUBLISHED, UPDATED

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

Saying = Literal["published", "updated", "bare"]

LONGEST = 80
"""Code points: a longer line is a sentence, not a stamp."""
_YEAR = re.compile(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")
_ISO = re.compile(r"(?<!\d)((?:1[6-9]|20)\d\d)-(\d\d?)-(\d\d?)(?!\d)")
_NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?((?:1[6-9]|20)\d\d)(?!\d)")
_CODES = "en de fr es it pt nl ru pl tr uk cs sv da nb fi id ro hu el bg hr sr sk sl ca et lv lt vi be ka hy az kk"
LANGUAGES = tuple(_CODES.split())
"""Languages whose month names are known, the most frequent on the web first."""
VARIANTS = ("de_AT",)
"""Locales with month names of their own."""
_LETTERS = re.compile(r"[^\W\d_]+")
_CJK = re.compile(r"(?<!\d)((?:1[6-9]|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_NUMBERS = re.compile(r"\d{1,4}")
_BREAKS = re.compile(rf"\s*[|•·;\n]\s*|\s+[-–—]\s+|,?\s+(?=(?:{'|'.join(map(re.escape, UPDATED))})\b)", re.IGNORECASE)
_WORDED = re.compile(
    r"(?<!\d)\d{1,2}(?:st|nd|rd|th|er|\.|º|ª)?\s+(?:of |de |d')?[^\W\d_]{3,}\.?,?\s+"
    r"(?:de |del )?(?:1[6-9]|20)\d\d(?!\d)"
    r"|[^\W\d_]{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:1[6-9]|20)\d\d(?!\d)"
)
_EDGES = " ,;|()[]•·–—-/@"
_CLOCK = re.compile(
    r"\(?\b(?:\d{1,2}[:h]\d{2}(?::\d{2})?|\d{1,2}(?:\.\d{2})?(?=\s*(?:[ap]\.?m\b|uhr\b|hrs\b)))"
    r"\s*(?:[ap]\.?m\b\.?)?\s*(?:uhr\b|hrs?\b|h\b)?\s*(?-i:\(?\b(?:[A-Z]{2,4}|GMT[+-]\d+)\b\)?)?\)?",
    re.IGNORECASE,
)


def _label(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(
        rf"(?:{'|'.join(map(re.escape, longest_first))})(?!\w)\s*(?:{'|'.join(FILLERS)})?(?!\w)\s*[:|–—-]?\s*", re.I
    )


_TRAILING = re.compile(rf"\s(?:{'|'.join(FILLERS)})[\s,.]*$", re.IGNORECASE)
_LABELS: tuple[tuple[Saying, re.Pattern[str]], ...] = (("published", _label(PUBLISHED)), ("updated", _label(UPDATED)))


class Spoken(Struct, frozen=True):
    """A day somebody wrote down, and whether the order of day and month had to be assumed."""

    day: date
    saying: Saying = "bare"
    assumed: tuple[str, ...] = ()


def stamp(text: str, language: str | None, *, day_first: bool | None = None) -> Spoken | None:
    """The day of a line that is nothing but a date, perhaps with a label and a clock; None for anything else.

    `stamp("Updated: 14 January 2019, 10:30 GMT", "en")` is 14 January 2019, `updated`.
    """
    text = " ".join(text.split())
    if len(text) > LONGEST or not _YEAR.search(text):
        return None
    saying: Saying = "bare"
    rest = text.lstrip("([|•·–—- ")
    for name, label in _LABELS:
        if found := label.match(rest):
            saying, rest = name, rest[found.end() :]
            break
    rest = _TRAILING.sub("", _CLOCK.sub(" ", rest).rstrip(_EDGES)).strip(_EDGES)
    said = numeric(rest, language, day_first=day_first)
    if said is None and len(rest.split()) <= 6:
        said = _words(rest, _base(language))
    return Spoken(said.day, saying, said.assumed) if said else None


def stamps(text: str, language: str | None, *, day_first: bool | None = None) -> list[Spoken]:
    """The days of a line that may hold two stamps: "Published 14 January 2019 | Updated 15 January 2019"."""
    whole = stamp(text, language, day_first=day_first)
    if whole or len(text) > 3 * LONGEST or not _YEAR.search(text):
        return [whole] if whole else []
    parts = (stamp(part, language, day_first=day_first) for part in _BREAKS.split(text))
    return [part for part in parts if part and part.saying != "bare"]


def within(text: str, language: str | None, *, day_first: bool | None = None) -> Spoken | None:
    """The one day that a short line names among other words: "By Ada Quill, 14 January 2019, in Bridges".

    A sentence is no such line, nor is one with a second date.
    """
    text = " ".join(text.split())
    if len(text) > LONGEST or text.endswith((".", "?", "!", "…")) or len(_YEAR.findall(text)) != 1:
        return None
    for pattern in (_ISO, _CJK, _NUMERIC, _WORDED):
        found = pattern.search(text)
        said = stamp(found[0], language, day_first=day_first) if found else None
        if said:
            return said
    return None


def numeric(text: str, language: str | None, *, day_first: bool | None = None) -> Spoken | None:
    """2019-01-14, 14.01.2019, 14/01/2019, 2019年1月14日: nothing else in the text but perhaps a weekday before it."""
    for pattern in (_ISO, _CJK, _NUMERIC):
        found = pattern.search(text)
        if found and len(text[: found.start()].split()) <= 1 and not text[found.end() :].strip(" ,.|-"):
            return _dmy(found, language, day_first) if pattern is _NUMERIC else _ymd(found)
    return None


def _ymd(found: re.Match[str]) -> Spoken | None:
    day = _day(int(found[1]), int(found[2]), int(found[3]))
    return Spoken(day) if day else None


def _dmy(found: re.Match[str], language: str | None, day_first: bool | None) -> Spoken | None:
    """Day and month in the order the source uses; one above 12 decides, points mean day first, else it is assumed."""
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    clear = max(first, second) > 12 or first == second or found[2] == "."
    if first > 12:
        day_first = True
    elif second > 12:
        day_first = False
    elif day_first is None:
        clear = clear or "-" in (language or "")
        day_first = found[2] == "." or (language or "en").lower() not in {"en", "en-us", "en_us"}
    else:
        clear = True
    day = _day(year, *((second, first) if day_first else (first, second)))
    return Spoken(day, "bare", () if clear else ("day-month order",)) if day else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _base(language: str | None) -> str | None:
    return language.replace("_", "-").split("-")[0].lower() if language else None


@lru_cache(maxsize=2048)
def _words(text: str, language: str | None) -> Spoken | None:
    """14 января 2019, le 3 mai 2018: by dateparser in the language of the month's name, all three parts said."""
    numbers = {int(number) for number in _NUMBERS.findall(text)}
    names = _months()
    known = {code for word in _LETTERS.findall(text.casefold()) for code in names.get(word, ())}
    for code in sorted(known, key=lambda code: (code != language, LANGUAGES.index(code)))[:2]:
        try:
            found = _parser(code).get_date_data(text).date_obj
        except (ValueError, OverflowError, TypeError, RecursionError):
            continue
        if found is not None and {found.year, found.day} <= numbers:  # "We" is Wednesday to it and moves the day
            return Spoken(found.date())
    return None


@lru_cache(maxsize=1)
def _months() -> dict[str, tuple[str, ...]]:
    """Every name of a month in `LANGUAGES` with the languages that use it (CLDR, by babel)."""
    from babel.dates import get_month_names  # noqa: PLC0415 - slow to import, seldom needed

    names: dict[str, list[str]] = {}
    for locale in (*LANGUAGES, *VARIANTS):
        code = locale[:2]
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for name in get_month_names(width, context, locale=locale).values():
                    for word in _LETTERS.findall(name.casefold()):
                        if code not in names.setdefault(word, []):
                            names[word].append(code)
    return {word: tuple(codes) for word, codes in names.items() if len(word) > 2}


@lru_cache(maxsize=64)
def _parser(language: str) -> "DateDataParser":
    """One parser for each language. No clock: nothing may be left out, nothing is relative."""
    from dateparser.date import DateDataParser  # noqa: PLC0415 - slow to import, seldom needed

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001 - never used: nothing may be left out
        "TIMEZONE": "UTC",
    }
    return DateDataParser(languages=[language], settings=settings)
