"""English news."""

from timeline.languages.english.cleaning import CLEANING
from timeline.languages.english.context import CONTEXT
from timeline.languages.english.grammar import english
from timeline.languages.english.rules import (
    ago,
    clock,
    days,
    deictic,
    durations,
    figures,
    fiscal,
    holidays,
    months,
    parts,
    periods,
    references,
    seasons,
    sets,
    today,
    unplaced,
    weekdays,
    weeks,
    years,
)
from timeline.languages.language import Language

__all__ = ["ENGLISH"]

# In the order in which they are asked where two match the same words.
RULES = english.rules(
    sets, fiscal, days, months, years, seasons, figures, today, deictic, references, weekdays, ago, clock, durations,
    parts, holidays, periods, weeks, unplaced,
)  # fmt: skip
ENGLISH = Language("en", RULES, CONTEXT, CLEANING)
