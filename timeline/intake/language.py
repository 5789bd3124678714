"""Which language a text is in, found offline; what the engine does not read is kept and listed, never half-read."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.languages.english.function_words import FUNCTION_WORDS, SHARE
from timeline.languages.registry import language as grammar

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 4_000
"""Code points looked at: accuracy does not grow with more."""
ENOUGH = 40
"""Words from which the function words alone may decide."""
LIKELY = 0.2
"""Below this no language has evidence: three names and a figure are no sentence."""
ENGLISH = frozenset({"en", "pcm", "sco"})
"""What short English is taken for: Nigerian Pidgin and Scots share its words."""


def language_of(text: str, declared: str | None = None) -> str | None:
    """The language of `text`: `en` or another ISO 639 code; None for a text without words.

    `declared` is what the page or the feed says; it decides where the text has too little evidence. Without either,
    a text without evidence in Latin letters counts as English.

    >>> language_of("The minister said that the bridge was closed after the flood.")
    'en'
    """
    sample = text[:SAMPLE]
    words = [word.lower() for word in _WORD.findall(sample)]
    hint = base(declared)
    if not words:
        return hint
    known = sum(1 for word in words if word in FUNCTION_WORDS)
    if len(words) >= ENOUGH and known >= SHARE * len(words):
        return "en"
    ranked = _identifier().rank(sample)
    likely = {str(code): float(chance) for code, chance in ranked[:8]}
    best, chance = str(ranked[0][0]), float(ranked[0][1])
    if sum(likely.get(code, 0.0) for code in ENGLISH) >= LIKELY and best in {*ENGLISH, hint, "en"}:
        return "en"
    if chance < LIKELY or (hint and hint in likely and len(words) < ENOUGH):
        return hint or ("en" if sample.isascii() or _latin(words) else best)
    return "en" if best in ENGLISH else best


def supported(language: str | None) -> bool:
    """Whether the engine reads it; an unknown language is read as the engine's own."""
    code = base(language)
    return code is None or grammar(code) is not None


def base(tag: str | None) -> str | None:
    """`en` of `en-GB`, None of None."""
    return re.split("[-_]", tag.strip().lower())[0] or None if tag else None


def _latin(words: list[str]) -> bool:
    letters = "".join(words)
    return sum(1 for letter in letters if letter < "\u0250") * 2 > len(letters)


@lru_cache(maxsize=1)
def _identifier() -> "LanguageIdentifier":
    """py3langid's model with probabilities; 100 MB, so loaded only where the words do not decide."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - as said

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
