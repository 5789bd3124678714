"""What a caller may choose; everything else the engine takes from the articles."""

from dataclasses import dataclass

from timeline.values.interval import Interval


@dataclass(frozen=True, slots=True)
class NamedPeriod:
    """A period this story names: `NamedPeriod("the siege", Interval(...))`."""

    name: str
    interval: Interval


@dataclass(frozen=True, slots=True)
class Options:
    """`day_first` reads 12/11/18 as 12 November (None: by the article's source and language)."""

    day_first: bool | None = None
    periods: tuple[NamedPeriod, ...] = ()
