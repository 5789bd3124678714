"""Sentences with their expressions marked: `[Monday|2021-03-01]`, read as one article of Friday 5 March 2021."""

import re

from timeline.clean import clean
from timeline.extract import extract
from timeline.languages.english.clauses import CLAUSES
from timeline.languages.english.cleaning import CLEANING
from timeline.values import (
    Article,
    Basis,
    Grain,
    Interval,
    Mention,
    Moment,
    Publication,
    PublicationBasis,
    Reason,
    Relation,
    Timex,
    TimexType,
    Unplaced,
)

_MARK = re.compile(r"\[([^\]|]+)\|([^\]|]*)(?:\|([a-z]+))?\]")
_GRAINS = {4: Grain.YEAR, 7: Grain.MONTH, 10: Grain.DAY}
PUBLISHED = Publication(
    Interval(Moment(2021, 3, 5), Moment(2021, 3, 6), Grain.DAY), PublicationBasis.GIVEN, "2021-03-05"
)


def interval(value: str) -> Interval | None:
    """2021, 2021-03 or 2021-03-05 as an interval; None for the rest."""
    if len(value) not in _GRAINS or not value[:4].isdigit():
        return None
    year, month, day = (*map(int, value.split("-")), 0, 0)[:3]
    start = Moment(year, month or 1, day or 1)
    if day:
        return Interval(start, Moment.from_ordinal(start.ordinal + 1), Grain.DAY)
    end = Moment(year + (month == 12), month % 12 + 1) if month else Moment(year + 1)
    return Interval(start, end, _GRAINS[len(value)])


def marked(text: str) -> tuple[str, tuple[Timex, ...]]:
    """The text without marks, and the expressions marked in it; a third part names a relation or a type."""
    plain, at, timexes = "", 0, []
    for found in _MARK.finditer(text):
        plain += text[at : found.start()]
        start, at = len(plain), found.end()
        plain += found[1]
        extra = found[3]
        when = interval(found[2])
        said = re.search(r"\d{4}", found[1]) is not None
        kind: TimexType = {"duration": "DURATION", "set": "SET", "time": "TIME"}.get(extra or "", "DATE")  # type: ignore[assignment]
        timexes.append(
            Timex(
                kind,
                found[2],
                found[1],
                start,
                len(plain),
                "test",
                interval=when,
                basis=Basis.EXPLICIT if said else Basis.RELATIVE,
                anchor=None if said else "2021-03-05",
                relation=Relation(extra) if extra in set(Relation) else None,
                reason=Reason(found[2]) if found[2] in set(Reason) else None,
            )
        )
    return plain + text[at:], tuple(timexes)


def tell(
    text: str, title: str | None = None, published: Publication = PUBLISHED
) -> tuple[list[Mention], list[Unplaced]]:
    """What an article with marked expressions tells."""
    plain, timexes = marked(text)
    mentions, unplaced = extract(clean(Article("a", plain, title, published), CLEANING), timexes, CLAUSES)
    return list(mentions), list(unplaced)


def quote(text: str, mention: Mention) -> str:
    """The words of a mention of the text."""
    return marked(text)[0][mention.start : mention.end]
