"""What else an article is about: events told alike in articles about other people and numbers are other events."""

import hashlib
import math
import re
from collections import Counter
from collections.abc import Collection
from operator import mul

from timeline.values import Article, Merging

# A word in the middle of a sentence; names are those with a capital. How much of an article says what it is about.
_WORD = re.compile(r"(?<=[\w,] )[^\W\d_]\w+")
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_READ = 4000
_TELLING = 2

Context = dict[str, float]


def context(article: Article) -> Context:
    """Names and numbers an article mentions, as a unit vector; counts are damped by the square root.

    A number tells more than a name: ages, addresses, scores.
    """
    words = (found.group() for found in _WORD.finditer(article.text, 0, _READ))
    counts = Counter(word.casefold() for word in words if word[0].isupper())
    for number in _NUMBER.findall(article.text, 0, _READ):
        counts[number] += _TELLING
    norm = math.sqrt(sum(counts.values()))
    return {name: math.sqrt(counts[name]) / norm for name in sorted(counts)}


def digest(about: Context) -> bytes:
    """The same bytes for what is about the very same."""
    return hashlib.blake2b(repr(about).encode(errors="surrogatepass"), digest_size=16).digest()


def elsewhere(a: Collection[str], b: Collection[str], about_a: Context, about_b: Context) -> bool:
    """Whether two places are apart: not one in name, nor is one spoken of in the article of the other."""
    here, there = ({word for name in names for word in name.casefold().split()} for names in (a, b))
    return bool(here and there) and not (here & there or here & about_b.keys() or there & about_a.keys())


def strangeness(a: Context, b: Context, options: Merging, share: float = 1.0) -> float:
    """What is added to the threshold of mentions from two articles: 0 where they are about the same names.

    `share` is how much of it counts. The same float whichever comes first.
    """
    if not a or not b:
        return 0.0
    common = a.keys() & b.keys()
    alike = math.fsum(map(mul, map(a.__getitem__, common), map(b.__getitem__, common)))
    known = min(1.0, min(len(a), len(b)) / options.known)
    return share * known * options.context * (1 - min(1.0, alike / options.same_context))
