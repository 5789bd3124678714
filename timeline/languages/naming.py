"""The periods that a request names, found in a text: "during the siege"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from timeline.languages.context import Context
from timeline.languages.marks import PLAIN
from timeline.values import Moment, Named, NamedPeriod

RULE = "given-period"
"""What the receipt names as rule."""
_MARKS = {**dict.fromkeys(map(ord, "\r\n\t"), " "), **PLAIN}


def given(text: str, periods: tuple[NamedPeriod, ...], context: Context) -> Iterator[tuple[int, int, Named]]:
    """Where `text` speaks of a time by one of the names, in order, however blanks, quotes and dashes are set.

    A name stands for a time only after a word such as "during": "the siege was lifted" does not say when.
    """
    known = {key(period.name, context.article): period for period in periods}
    for found in _pattern(tuple(known), context.stretches, context.article).finditer(text.translate(_MARKS)):
        period = known.get(key(found["name"], context.article))
        if period is not None:  # `re` also takes a long s for an s
            yield (*found.span("span"), Named(period.name, (_days(period),), given=True))


def key(name: str, article: str = "the") -> str:
    """The name as it is looked for: in small letters and plain marks, single blanks, without the article."""
    return " ".join(name.translate(_MARKS).lower().split()).removeprefix(f"{article} ")


def _days(period: NamedPeriod) -> tuple[str, str]:
    start, end = period.interval.start, period.interval.end
    assert start is not None
    assert end is not None
    return start.iso, Moment.from_ordinal(end.ordinal - 1).iso


@lru_cache(maxsize=64)
def _pattern(names: tuple[str, ...], stretches: frozenset[str], article: str) -> re.Pattern[str]:
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    either = "|".join(" ".join(map(re.escape, name.split())) for name in longest_first)
    before = "|".join(sorted(stretches))
    return re.compile(
        rf"\b(?:{before}) (?P<span>(?:{article} )?(?P<name>{either}))(?![\w-])".replace(" ", " {1,9}"), re.IGNORECASE
    )
