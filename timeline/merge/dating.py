"""When an event was, given what its sources claim (DESIGN section 6, "Merged dates" and "disputed")."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations, permutations

from msgspec.structs import replace

from timeline.merge.features import span
from timeline.values import Basis, Claim, EventDate, Extent, Figure, Grain, Interval, Mention, Moment

_SUREST = tuple(Basis)
"""Bases, the surest first."""

# Only what is said of the act itself, in full or from the publication date, narrows or disputes.
_VOTING = (Basis.EXPLICIT, Basis.RELATIVE)

_WEEK = 7


def surest(mentions: Iterable[Mention]) -> Basis:
    """The best that a date of the event rests on."""
    return min((mention.basis for mention in mentions), key=_SUREST.index)


def merged_date(mentions: Sequence[Mention]) -> tuple[EventDate, bool]:
    """The event's date, and whether its sources dispute it."""
    for bases in (_VOTING, (Basis.NARRATIVE,), (Basis.PUBLICATION,)):
        voices = _independent([mention for mention in mentions if mention.basis in bases])
        if voices:
            date, clash = _agreed(voices)
            return date, clash and bases == _VOTING
    raise ValueError("an event needs a mention")


def _independent(voices: Sequence[Mention]) -> list[Mention]:
    """Without what cannot dispute a date: a copy that says the first one's "today" later, and weeks loosely said."""
    first: dict[tuple[frozenset[str], str], Mention] = {}
    for mention in sorted(voices, key=lambda mention: (_order(mention.date), mention.ref)):
        if mention.basis == Basis.RELATIVE and mention.timex:
            first.setdefault((mention.words | mention.names, mention.timex.text.casefold()), mention)
    kept = [
        mention
        for mention in voices
        if mention.basis != Basis.RELATIVE
        or mention.timex is None
        or mention.date == first[(mention.words | mention.names, mention.timex.text.casefold())].date
    ]
    days = [_days(mention.date) for mention in kept if mention.date.interval.grain <= Grain.DAY]
    return [mention for mention in kept if not (_loose_week(mention) and _beside(_days(mention.date), days))] or kept


def _loose_week(mention: Mention) -> bool:
    return mention.basis == Basis.RELATIVE and mention.date.interval.grain == Grain.WEEK


def _beside(week: tuple[int, int], days: Sequence[tuple[int, int]]) -> bool:
    """Whether a day lies in the week before or after, and none in the week itself."""
    gaps = [max(first - week[1], week[0] - last) for first, last in days]
    return bool(gaps) and 0 < min(gaps) <= _WEEK


def _agreed(voices: Sequence[Mention]) -> tuple[EventDate, bool]:
    if voices[0].basis == Basis.PUBLICATION:  # first reported then
        return min((voice.date for voice in voices), key=lambda date: (_days(date), _sure(date))), False
    articles = Counter[EventDate]()
    for date, _ in sorted(
        {(voice.date, voice.article) for voice in voices}, key=lambda told: (_order(told[0]), told[1])
    ):
        articles[date] += 1
    lasting = [date for date in articles if date.extent == "throughout"]
    within = [date for date in articles if date.extent == "within"]
    inner = [date for date in within if not any(_inside(date, other) for other in lasting)]
    return _narrowest([*lasting, *inner], articles)


def _narrowest(dates: Sequence[EventDate], articles: Counter[EventDate]) -> tuple[EventDate, bool]:
    """The narrowest date inside all others; else the hull of what overlaps; else the best told, disputed."""
    ordered = sorted(dates, key=lambda date: (_length(date), _sure(date), _order(date)))
    best = next((date for date in ordered if all(_inside(date, other) for other in dates)), None)
    if best:
        return best, False
    least = [
        date for date in ordered if not any(_inside(other, date) and not _inside(date, other) for other in ordered)
    ]
    least = least or ordered
    if all(_meet(a, b) for a, b in combinations(least, 2)):
        return _hull(least), False
    support = {date: sum(articles[other] for other in dates if _inside(date, other)) for date in least}
    return max(least, key=lambda date: (support[date], not date.approximate, -_days(date)[0])), True


def _inside(inner: EventDate, outer: EventDate) -> bool:
    """Whether `inner` agrees with `outer` and says at least as much; an approximate date gives way by its length."""
    low, high = _days(inner)
    first, last = _days(outer)
    slack = last - first + 1 if outer.approximate and not inner.approximate else 0
    if slack and high - low > last - first:
        slack = 0
    return first - slack <= low and high <= last + slack


def _within(inner: EventDate, outer: EventDate) -> bool:
    return _inside(inner, outer) and not _inside(outer, inner)


def _meet(a: EventDate, b: EventDate) -> bool:
    """Whether the two overlap, an approximate one reaching as far again as it is long."""
    (a_first, a_last), (b_first, b_last) = _days(a), _days(b)
    slack = max((_length(date) + 1 for date in (a, b) if date.approximate), default=0)
    return max(a_first, b_first) - min(a_last, b_last) <= slack


def _hull(dates: Sequence[EventDate]) -> EventDate:
    starts = [date.interval.start for date in dates]
    ends = [date.interval.end for date in dates]
    low: Moment | None = None if None in starts else min(start for start in starts if start)
    high: Moment | None = None if None in ends else max(end for end in ends if end)
    grain = max(date.interval.grain for date in dates)
    extent: Extent = "throughout" if any(date.extent == "throughout" for date in dates) else "within"
    return replace(dates[0], interval=Interval(low, high, grain), extent=extent, approximate=True, timex=None)


def _days(date: EventDate) -> tuple[int, int]:
    return span(date.interval)


def _length(date: EventDate) -> int:
    first, last = _days(date)
    return last - first


def _order(date: EventDate) -> tuple[tuple[int, int], int, str, tuple[bool, bool], str]:
    """By time, and one order for any two different dates."""
    return _days(date), date.interval.grain, date.extent, _sure(date), date.timex or ""


def _sure(date: EventDate) -> tuple[bool, bool]:
    return date.approximate, date.uncertain


def claims(mentions: Sequence[Mention], date: EventDate) -> tuple[Claim, ...]:
    """What each article says of date and figures, equal claims together; by date, then by articles.

    A report without a date of its own claims no date: its figures stand with the date it is taken to restate.
    """
    told: dict[tuple[str, EventDate], set[Figure]] = {}
    dated = any(mention.basis != Basis.PUBLICATION for mention in mentions)
    for mention in mentions:
        undated = dated and mention.basis == Basis.PUBLICATION
        if not undated or mention.figures:
            told.setdefault((mention.article, date if undated else mention.date), set()).update(mention.figures)
    grouped: dict[tuple[EventDate, tuple[Figure, ...]], list[str]] = {}
    for (article, claimed), figures in told.items():
        ordered = tuple(sorted(figures, key=lambda figure: (figure.name, figure.low or 0, figure.text)))
        grouped.setdefault((claimed, ordered), []).append(article)
    made = [Claim(claimed, tuple(sorted(articles)), figures) for (claimed, figures), articles in grouped.items()]
    return tuple(sorted(made, key=lambda claim: (_order(claim.date), claim.articles, repr(claim.figures))))


def disputed_figures(told: Sequence[Claim]) -> list[str]:
    """Names of the figures on which different articles clash: "26" and "three", not "26" and "at least six"."""
    given: dict[str, list[tuple[Figure, tuple[str, ...]]]] = {}
    for claim in told:
        for figure in claim.figures:
            given.setdefault(figure.name, []).append((figure, claim.articles))
    return sorted(name for name, figures in given.items() if _disputed(figures))


def _disputed(figures: Sequence[tuple[Figure, tuple[str, ...]]]) -> bool:
    """Whether two of one name clash, each of other articles; the farthest apart do if any two do."""
    highest = max(figures, key=lambda given: _floor(given[0]))
    lowest = min(figures, key=lambda given: _ceiling(given[0]))
    if not _above(highest[0], lowest[0]):
        return False
    if highest[1] != lowest[1]:
        return True
    return any(_above(a[0], b[0]) and a[1] != b[1] for a, b in permutations(figures, 2))


def _above(a: Figure, b: Figure) -> bool:
    """Whether `a` is wholly above `b`; round numbers give a tenth."""
    return _floor(a) > _ceiling(b)


def _floor(figure: Figure) -> float:
    return -math.inf if figure.low is None else figure.low - _round(figure.low)


def _ceiling(figure: Figure) -> float:
    return math.inf if figure.high is None else figure.high + _round(figure.high)


def _round(number: int) -> int:
    return number // 10 if number % 10 == 0 else 0
