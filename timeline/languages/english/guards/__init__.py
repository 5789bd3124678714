"""What the words around must or must not be: telling May from may and 1989 from a number, without a tagger.

Each guard is a table of what stands before or after; each has negatives in the corpus tables.
"""

from timeline.languages.english.guards.around import only, unless
from timeline.languages.english.guards.clock import bare_part, clock, colon, four_figures
from timeline.languages.english.guards.days import (
    capital_month,
    capital_month_or_season,
    capitalised,
    d_day,
    day_of_month,
    ends_the_phrase,
    figures,
    holiday,
    month,
    month_day,
    no_title,
    season,
    the_attacks,
    weekday,
)
from timeline.languages.english.guards.lengths import (
    a_unit,
    bare_units,
    frequency,
    length,
    not_as_many,
    rate,
    side_length,
    side_units,
)
from timeline.languages.english.guards.near import (
    later,
    narrative_unit,
    near_unit,
    quarter,
    recent,
    that_unit,
    the_year,
    vague_later,
)
from timeline.languages.english.guards.numbers import counted, no_age, not_second, uncounted, year, year_or_near

__all__ = [
    "a_unit",
    "bare_part",
    "bare_units",
    "capital_month",
    "capital_month_or_season",
    "capitalised",
    "clock",
    "colon",
    "counted",
    "d_day",
    "day_of_month",
    "ends_the_phrase",
    "figures",
    "four_figures",
    "frequency",
    "holiday",
    "later",
    "length",
    "month",
    "month_day",
    "narrative_unit",
    "near_unit",
    "no_age",
    "no_title",
    "not_as_many",
    "not_second",
    "only",
    "quarter",
    "rate",
    "recent",
    "season",
    "side_length",
    "side_units",
    "that_unit",
    "the_attacks",
    "the_year",
    "uncounted",
    "unless",
    "vague_later",
    "weekday",
    "year",
    "year_or_near",
]
