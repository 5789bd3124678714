"""When an undated article may have been published, as far as its own words and its neighbours' allow. Only on request.

Each clue removes days on which the article cannot have been written; what is left is the interval, with the clues
as its reasons. Nothing is left, or no end: unknown. Figures: bench/infer.py.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from functools import partial
from itertools import permutations, product

from msgspec import Struct, field

from timeline.intake.publication import FIRST_YEAR, LAST_YEAR, span
from timeline.intake.said import Said, said
from timeline.intake.text import copyright_year, dateline
from timeline.values import CLASH, Document, Publication, PublicationBasis, Spot

LONGEST = 366
"""Days: an interval longer than a year tells a reader nothing and is left unknown."""
RECENT = 183
"""Days: a part of a month, or a day, told as past without its year is the last one; 9 of 10 lie in half a year."""
SHARED = 5
"""Rare words two sentences share when they tell the same act of "Monday"."""
ALIKE = 0.4
"""Share of the shorter sentence's rare words that the longer one has as well."""
RARE, FEW = 0.03, 3
"""A word is rare in a timeline when at most this share of its articles, or this many, put it beside a weekday."""
EVE = 1
"""Days by which the pages of one day differ around the world: of the links that were wrong, most were so by one day."""
SAME_FACT = 4
"""The same for a fact one article puts in "last month" and its neighbour, of the same week, in a named month."""
Link = tuple[str, str, int, str]
"""An undated article, the one it is linked to, the weekday (Monday 0) and the reason."""
_FIRST, _LAST = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal()


class Clues(Struct, frozen=True):
    """What one article says that bears on its own date; `known` is its publication where that is given."""

    said: tuple[Said, ...] = ()
    copyright: int | None = None
    dateline: tuple[int, int] | None = None
    known: Publication = field(default_factory=Publication)

    @classmethod
    def of(cls, document: Document, spots: tuple[Spot, ...]) -> "Clues":
        """What a text as read says."""
        article = document.article
        line = dateline(article.text)
        day = (line.month, line.day) if line else None
        return cls(said(document, spots), copyright_year(article.text), day, article.published)


class Window(Struct, frozen=True):
    """Days from `low` to `high` (proleptic ordinals, both included) that no clue has removed, and the clues."""

    low: int = _FIRST
    high: int = _LAST
    reasons: tuple[str, ...] = ()

    def cut(self, low: int, high: int, reason: str) -> "Window":
        """Without the days outside `low` to `high`; the reason is kept only if it removed any."""
        if low <= self.low and self.high <= high:
            return self
        reasons = self.reasons if reason in self.reasons else (*self.reasons, reason)
        return Window(max(self.low, low), min(self.high, high), reasons)


def infer(articles: Mapping[str, Clues]) -> dict[str, Publication]:
    """What can be said of each article that has no date, by id; the same for any order of `articles`."""
    windows = {name: _own(articles[name]) for name in sorted(articles)}
    links = sorted(_links(articles))
    for _ in articles:  # each round carries a clue one article further
        before = dict(windows)
        for a, b, weekday, reason in links:
            windows[a] = _trim(articles[a], _near(windows[a], windows[b], weekday, reason))
        for a, month, reason in _months(articles, links):
            windows[a] = _trim(articles[a], _within_month(windows[a], month, reason))
        if windows == before:
            break
    return {name: _publication(windows[name]) for name in windows if articles[name].known.interval is None}


def _own(clues: Clues) -> Window:
    """The days an article's own words allow."""
    window = Window()
    if clues.known.interval is not None:
        start, end = clues.known.interval.start, clues.known.interval.end
        low = date(*start[:3]).toordinal() if start else _FIRST
        high = date(*end[:3]).toordinal() - 1 if end else _LAST
        return Window(low, high)
    for one in clues.said:
        if one.kind == "date" and one.low:
            told = f"tells of {one.quote!r} as past" if one.past else f"tells of {one.quote!r} as to come"
            window = window.cut(one.low, _LAST, told) if one.past else window.cut(_FIRST, one.high or _LAST, told)
    if clues.copyright:
        year = clues.copyright
        window = window.cut(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal(), f"copyright {year}")
    return _trim(clues, window)


def _trim(clues: Clues, window: Window) -> Window:
    """Without the days at either end on which a date without a year would have been worded otherwise."""
    if clues.known.interval is not None or window.high - window.low > 3 * LONGEST:
        return window
    for one in clues.said:
        if one.past and one.kind in {"month", "part", "day"}:
            window = _ends(window, partial(_worded, one), f"{one.quote!r} without a year, past")
    if clues.dateline:
        month, number = clues.dateline
        days = {(month, number), _next(month, number)}
        window = _ends(window, lambda day: (day.month, day.day) in days, f"dateline of {month:02d}-{number:02d}")
    return window


def _worded(one: Said, day: date) -> bool:
    """Whether an article of that day would name a past month or day just so, without its year.

    A whole month is not named while it lasts; a part of it or a day is one that has begun, not long ago.
    """
    if one.kind == "month":
        return day.month != one.month
    year = day.year if (one.month, one.day) <= (day.month, day.day) else day.year - 1
    return day - _day(year, one.month, one.day) <= timedelta(days=RECENT)


def _ends(window: Window, allowed: Callable[[date], bool], reason: str) -> Window:
    low, high = window.low, window.high
    while low <= high and not allowed(date.fromordinal(low)):
        low += 1
    while high > low and not allowed(date.fromordinal(high)):
        high -= 1
    return window.cut(low, high, reason)


def _links(articles: Mapping[str, Clues]) -> set[Link]:
    """Pairs of articles that tell the same act of the same weekday, both ways: (undated, other, weekday, reason)."""
    tellings = [(name, one) for name, clues in sorted(articles.items()) for one in clues.said if one.kind == "weekday"]
    rare = _rare(tellings, len(articles))
    sharing: dict[tuple[str, int], list[tuple[str, Said]]] = {}
    for name, one in tellings:
        for stem in one.stems & rare:
            sharing.setdefault((stem, one.day), []).append((name, one))
    pairs = Counter(
        (a, b, one, other)
        for group in sharing.values()
        for (a, one), (b, other) in permutations(group, 2)
        if a != b and articles[a].known.interval is None
    )
    return {
        (a, b, one.day, f"tells what {b} tells of {one.quote!r}")
        for (a, b, one, other), shared in pairs.items()
        if shared >= SHARED and shared >= ALIKE * min(len(one.stems & rare), len(other.stems & rare))
    }


def _rare(tellings: Iterable[tuple[str, Said]], articles: int) -> frozenset[str]:
    """The words that few articles of the timeline use: those of an act, not of the story."""
    used: dict[str, set[str]] = {}
    for name, one in tellings:
        for stem in one.stems:
            used.setdefault(stem, set()).add(name)
    return frozenset(stem for stem, names in used.items() if 1 < len(names) <= max(FEW, RARE * articles))


def _near(window: Window, other: Window, weekday: int, reason: str) -> Window:
    """Both were written on the weekday they share, within six days after it, or on its eve in another time zone."""
    if not 0 <= other.high - other.low <= 3 * LONGEST:
        return window
    first = other.low - 6 + (weekday - _weekday(other.low - 6)) % 7
    last = other.high - (_weekday(other.high) - weekday) % 7
    return window.cut(first - EVE, last + 6, reason)


def _weekday(ordinal: int) -> int:
    """Monday 0."""
    return (ordinal - 1) % 7


def _months(articles: Mapping[str, Clues], links: Iterable[Link]) -> list[tuple[str, int, str]]:
    """Articles whose "last month" is a month that a neighbour of the same week names: (article, month, reason)."""
    found = set()
    for week in _weeks(links):
        for a, b in permutations(sorted(week), 2):
            for one, other in product(articles[a].said, articles[b].said):
                named = one.kind == "last-month" and other.kind in {"month", "part", "day"} and other.past
                if named and len(one.stems & other.stems) >= SAME_FACT:
                    found.add((a, other.month % 12 + 1, f"its {one.quote!r} is {other.quote!r} in {b}"))
    return sorted(found)


def _weeks(links: Iterable[Link]) -> list[set[str]]:
    """Articles of one week each: joined by what they tell of a weekday, directly or through others."""
    weeks: list[set[str]] = []
    for a, b, _, _ in links:
        joined = [week for week in weeks if week & {a, b}]
        weeks = [week for week in weeks if week not in joined] + [{a, b}.union(*joined)]
    return weeks


def _within_month(window: Window, month: int, reason: str) -> Window:
    """The days of that month, if the window holds it once."""
    if window.high - window.low > LONGEST:
        return window
    return _ends(window, lambda day: day.month == month, reason)


def _publication(window: Window) -> Publication:
    if window.low > window.high:
        return Publication(evidence=(*window.reasons, CLASH))
    if window.high - window.low >= LONGEST:
        return Publication()
    first, last = date.fromordinal(window.low), date.fromordinal(window.high)
    stated = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return Publication(span(first, last), PublicationBasis.INFERRED, stated, ("publication",), window.reasons)


def _next(month: int, number: int) -> tuple[int, int]:
    after = _day(2000, month, number) + timedelta(days=1)
    return after.month, after.day


def _day(year: int, month: int, day: int) -> date:
    """That day, or the last one before it where the year has none."""
    return date(year, month, min(day, 28)) if (month, day) == (2, 29) and year % 4 else date(year, month, day)
