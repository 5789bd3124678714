"""The languages the engine reads, by ISO 639-1 code: a new language is a folder and a line here."""

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.languages.language import Language

if TYPE_CHECKING:
    from timeline.languages.clauses import Clauses


@lru_cache(maxsize=8)
def language(code: str = "en") -> Language | None:
    """The grammar of a language, None if there is none; read when first asked for."""
    if code == "en":
        from timeline.languages.english import ENGLISH  # noqa: PLC0415 - a language is read when first asked for

        return ENGLISH
    return None


@lru_cache(maxsize=8)
def clauses(code: str = "en") -> "Clauses | None":
    """The words by which a language is read for events, None if there are none; read when first asked for."""
    if code == "en":
        from timeline.languages.english.clauses import CLAUSES  # noqa: PLC0415 - as above

        return CLAUSES
    return None
