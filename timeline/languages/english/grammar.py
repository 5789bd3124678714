"""The grammar that the English rule files fill."""

from timeline.languages.english.words import SLOTS
from timeline.languages.language import Grammar

english = Grammar(SLOTS)
