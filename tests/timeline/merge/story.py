"""Mentions written by hand, short: `tell("a1", "dam burst", "2016-05-03")`."""

import re

from timeline.values import (
    Article,
    Basis,
    EventDate,
    Figure,
    Grain,
    Interval,
    Kind,
    Mention,
    Modality,
    Moment,
    Publication,
)

_GRAINS = {4: Grain.YEAR, 7: Grain.MONTH, 10: Grain.DAY}
NUMBERS = {"two": 2, "three": 3, "six": 6}


def date(words: str) -> EventDate:
    """`2016`, `2016-05`, `2016-05-03`, `2016-05-21/2016-05-31`; `~` approximate, `-` before it throughout."""
    lasting, approximate = words.startswith("-"), words.endswith("~")
    ends = [_moments(part) for part in words.strip("-~").split("/")]
    grain = ends[0][2] if len(ends) == 1 else Grain.MONTH
    interval = Interval(ends[0][0], ends[-1][1], grain)
    return EventDate(interval, "throughout" if lasting else "within", approximate)


def _moments(iso: str) -> tuple[Moment, Moment, Grain]:
    year, month, day = [int(part) for part in iso.split("-")] + [0] * (2 - iso.count("-"))
    start = Moment(year, month or 1, day or 1)
    if day:
        end = Moment.from_ordinal(start.ordinal + 1)
    else:
        end = Moment(year + (month in (0, 12)), month % 12 + 1 if month else 1)
    return start, end, _GRAINS[len(iso)]


def figure(name: str, text: str) -> Figure:
    """`figure("killed", "at least six")`."""
    number = next(NUMBERS.get(word) or int(word) for word in text.split() if word in NUMBERS or word.isdigit())
    low = None if re.match("up to|at most", text) else number
    high = None if re.match("at least|more than|over", text) else number
    return Figure(name, text, low, high)


def tell(
    article: str,
    words: str,
    when: str,
    *,
    basis: Basis = Basis.EXPLICIT,
    kind: Kind = Kind.HAPPENING,
    modality: Modality = Modality.ASSERTED,
    place: int = 0,
    by: str | None = None,
    **figures: str,
) -> Mention:
    """A mention of `words` (capitalised ones are names, the first other one is the head) dated `when`."""
    parts = words.split()
    names = frozenset(part for part in parts if part[0].isupper())
    content = [part for part in parts if not part[0].isupper()]
    return Mention(
        article,
        place * 100,
        place * 100 + len(words),
        date(when),
        basis,
        words,
        kind=kind,
        modality=modality,
        attribution=by,
        words=frozenset(content),
        names=names,
        figures=tuple(figure(name, text) for name, text in sorted(figures.items())),
        position=min(1.0, place / 10),
        head=content[0] if content else "",
    )


def publish(name: str, day: str = "2019-01-15", text: str | None = None, source: str | None = None) -> Article:
    """An article with a publication day; its source is its own unless given."""
    interval = date(day).interval
    words = text if text is not None else f"All that {name} told. " * 60
    return Article(name, words, name, Publication(interval, stated=day), source or name)
