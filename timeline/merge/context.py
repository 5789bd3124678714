"""What else an article is about: events told alike in articles about other people are other events."""

import math
import re
from collections import Counter

from timeline.values import Article, Merging

# A word in the middle of a sentence; names are those with a capital. How much of an article says what it is about.
_WORD = re.compile(r"(?<=[\w,] )[^\W\d_]\w+")
_READ = 4000

Context = dict[str, float]


def context(article: Article) -> Context:
    """Names an article mentions, as a unit vector; counts are damped by the square root."""
    words = (found.group() for found in _WORD.finditer(article.text, 0, _READ))
    counts = Counter(word.casefold() for word in words if word[0].isupper())
    norm = math.sqrt(sum(counts.values()))
    return {name: math.sqrt(counts[name]) / norm for name in sorted(counts)}


def strangeness(a: Context, b: Context, options: Merging) -> float:
    """What is added to the threshold of mentions from two articles: 0 where they are about the same names.

    The same float whichever comes first.
    """
    if not a or not b:
        return 0.0
    alike = math.fsum(weight * b[name] for name, weight in a.items() if name in b)
    return options.context * (1 - min(1.0, alike / options.same_context))
