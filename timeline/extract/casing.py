"""Headlines In Title Case, read as sentences: only what the article writes with a capital elsewhere keeps it."""

import re

_WORD = re.compile(r"[^\W\d_][\w'’&-]*")
_MID_SENTENCE = re.compile(r"(?<=[^\W\dA-Z_][ ,;] |[^\W\dA-Z_]{2} )[A-Z][\w'’&-]*")
_LONG = 4  # letters from which a word of a title takes a capital in every house style
_FEW = 3  # long words that tell nothing of a style
_MOST = 0.7


def is_title_case(line: str) -> bool:
    """Whether nearly all longer words of a line have a capital.

    >>> is_title_case("Court Jails Three Men Over Raid on Marrow Bank")
    True
    """
    long = [word for word in _WORD.findall(line) if len(word) >= _LONG]
    return len(long) > _FEW and sum(word[0].isupper() for word in long) >= _MOST * len(long)


def capitals(text: str) -> frozenset[str]:
    """The words that stand with a capital inside the sentences of a text."""
    return frozenset(_MID_SENTENCE.findall(text))


def sentence_case(line: str, names: frozenset[str]) -> str:
    """The line with small letters where a capital only shows that it is a headline; as long as before.

    >>> sentence_case("Court Jails Three Men in Marrow", frozenset(["Marrow"]))
    'Court jails three men in Marrow'
    """
    opened = _WORD.search(line)

    def small(found: re.Match[str]) -> str:
        word = found.group()
        kept = word in names or not word[1:].islower() or found.start() == (opened.start() if opened else 0)
        low = word[0].lower() + word[1:]
        return word if kept or len(low) != len(word) else low

    return _WORD.sub(small, line)
