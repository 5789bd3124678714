"""Which articles are one publisher's voice: the same source, or near-identical copies of one text."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from rensa import RMinHash

from timeline.values import Article

# Words in a row that are compared, and from what share of them two texts are copies: syndicated copies keep most
# paragraphs and change headline, cuts and house style (Broder 1997 compares shingles; 0.5 keeps a shortened copy).
_SHINGLE = 4
_COPIED = 0.5
_PERMUTATIONS = 128


class Copies:
    """Compares articles by MinHash; remembers each article's signature until told to forget it."""

    def __init__(self) -> None:
        self._signatures: dict[str, RMinHash | None] = {}

    def forget(self, article: str) -> None:
        """Drop what is known of an article, as when its text changes."""
        self._signatures.pop(article, None)

    def voices(self, articles: Iterable[Article]) -> int:
        """How many independent publishers stand behind these articles."""
        publishers: dict[str, list[Article]] = {}
        for article in articles:
            publishers.setdefault(_publisher(article) or f"\n{article.id}", []).append(article)
        if len(publishers) < 2:
            return len(publishers)
        groups: list[list[RMinHash]] = []
        silent = 0
        for telling in publishers.values():
            group = [signature for article in telling if (signature := self._signature(article)) is not None]
            if not group:
                silent += 1
                continue
            whole, apart = [*group], []
            for other in groups:
                if any(_copied(one, that) for one in group for that in other):
                    whole += other
                else:
                    apart.append(other)
            groups = [*apart, whole]
        return len(groups) + silent

    def _signature(self, article: Article) -> RMinHash | None:
        """None for a text too short to tell."""
        if article.id not in self._signatures:
            words = article.text.casefold().split()
            shingles = [" ".join(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1)]
            signature = RMinHash(num_perm=_PERMUTATIONS, seed=1) if len(shingles) >= _SHINGLE else None
            if signature is not None:
                signature.update(shingles)
            self._signatures[article.id] = signature
        return self._signatures[article.id]


def _copied(one: RMinHash, other: RMinHash) -> bool:
    return bool(one.jaccard(other) >= _COPIED)


def _publisher(article: Article) -> str | None:
    if article.source and article.source.strip():
        return article.source.strip().casefold()
    host = urlsplit(article.url).hostname if article.url else None
    return host.removeprefix("www.") if host else None
