"""What merging compares: a mention as a unit vector of words, names and figures, and as a span of days."""

import math
from dataclasses import dataclass

from timeline.values import Interval, Mention, Merging, Ref

OPEN = 10**8
"""Stands for the day of an open side, in days."""


@dataclass(frozen=True, slots=True)
class Item:
    """One mention made comparable. `first` and `last` are inclusive days (`Moment.ordinal`)."""

    ref: Ref
    mention: Mention
    vector: dict[str, float]
    prefix: tuple[str, ...]
    first: int
    last: int

    @property
    def days(self) -> int:
        """How many days the date spans."""
        return self.last - self.first + 1

    @property
    def slack(self) -> int:
        """How far outside its bounds an approximate date may lie, in days: its own length."""
        return self.days if self.mention.date.approximate else 0


def item(mention: Mention, options: Merging) -> Item:
    """Prepare a mention; a function of the mention alone, so that adding articles changes no other."""
    vector = _vector(mention, options)
    first, last = span(mention.date.interval)
    return Item(mention.ref, mention, vector, _prefix(vector, options), first, last)


def span(interval: Interval) -> tuple[int, int]:
    """First and last day, inclusive; `-OPEN` and `OPEN` for open sides."""
    first = -OPEN if interval.start is None else interval.start.ordinal
    last = OPEN if interval.end is None else interval.end.ordinal - (interval.end[3:] == (0, 0, 0))
    return first, last


def likeness(a: Item, b: Item) -> float:
    """How alike two mentions are, 0 to 1; the same float whichever comes first."""
    if b.ref < a.ref:
        a, b = b, a
    other = b.vector
    return sum(weight * other[feature] for feature, weight in a.vector.items() if feature in other)


def _vector(mention: Mention, options: Merging) -> dict[str, float]:
    """The act, and what else is said of it, each with a fixed share of the square of the length 1."""
    rest = dict.fromkeys(mention.words - {mention.head}, 1.0)
    for name in mention.names:
        rest.update(dict.fromkeys(("@" + part for part in name.casefold().split()), options.name))
    for figure in mention.figures:
        rest[f"#{figure.name}"] = options.figure / 2
        rest[f"#{figure.name} {figure.low or figure.high}"] = options.figure
    norm = math.sqrt(math.fsum(weight * weight for weight in rest.values()) / (1 - options.head) or 1.0)
    vector = {feature: rest[feature] / norm for feature in sorted(rest)}
    if mention.head:
        vector["=" + mention.head] = math.sqrt(options.head)
    return vector


def _prefix(vector: dict[str, float], options: Merging) -> tuple[str, ...]:
    """The features two vectors must share one of to reach the lowest threshold, heaviest first.

    Prefix filtering: what is left out has a norm below the threshold, so a pair that shares only that cannot
    reach it (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007). The order must be one for all vectors.
    """
    lowest = min(options.same, options.inside, options.overlap, options.clash, options.reported)
    ordered = sorted(vector, key=_rarity)
    rest = math.fsum(weight * weight for weight in vector.values())
    for count, feature in enumerate(ordered):
        if rest < lowest * lowest:
            return tuple(ordered[:count])
        rest -= vector[feature] ** 2
    return tuple(ordered)


def _rarity(feature: str) -> tuple[int, int, str]:
    """Rarer first, by what is known without a corpus: numbers, names, then longer words."""
    return "#@=".find(feature[0]) % 4, -len(feature), feature
