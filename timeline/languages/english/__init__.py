"""English news."""

from timeline.languages.english.clauses import CLAUSES
from timeline.languages.english.cleaning import CLEANING
from timeline.languages.english.context import ARTICLES, OPENERS, RELATIONS, REPORTING, TENSE
from timeline.languages.english.grammar import english
from timeline.languages.english.rules import calendar, clock, deictic, durations, fiscal, holidays, parts, periods, sets
from timeline.languages.language import Language

__all__ = ["ENGLISH"]

_READ = (sets, fiscal, calendar, deictic, durations, clock, parts, holidays, periods)  # imported for their rules

ENGLISH = Language(
    "en",
    english.rules,
    relations=RELATIONS,
    tense=TENSE,
    reporting=REPORTING,
    openers=OPENERS,
    articles=ARTICLES,
    cleaning=CLEANING,
    clauses=CLAUSES,
)
