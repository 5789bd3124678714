"""English news."""

from timeline.languages.english.cleaning import CLEANING
from timeline.languages.english.context import CONTEXT
from timeline.languages.english.grammar import english
from timeline.languages.english.rules import (
    ago,
    calendar,
    clock,
    deictic,
    durations,
    fiscal,
    holidays,
    parts,
    periods,
    sets,
    unplaced,
    weekdays,
    weeks,
)
from timeline.languages.language import Language

__all__ = ["ENGLISH"]

RULES = english.rules(
    sets, fiscal, calendar, deictic, weekdays, ago, clock, durations, parts, holidays, periods, weeks, unplaced
)
ENGLISH = Language("en", RULES, CONTEXT, CLEANING)
