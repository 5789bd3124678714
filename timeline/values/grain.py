"""Grains of time, finest first."""

from enum import IntEnum


class Grain(IntEnum):
    """How coarse a date is; comparable, finer is smaller: `Grain.DAY < Grain.MONTH`."""

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    PART_OF_DAY = 4
    DAY = 5
    WEEKEND = 6
    WEEK = 7
    MONTH = 8
    QUARTER = 9
    SEASON = 10
    HALF = 11
    YEAR = 12
    DECADE = 13
    CENTURY = 14

    @property
    def label(self) -> str:
        """The name in JSON: `part-of-day`, `year`."""
        return self.name.lower().replace("_", "-")
