"""Names: runs of capitalised words, each by the fullest form the article uses ("Hale" is "Anna Hale")."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from timeline.languages.clauses import Clauses

_WORD = r"(?:[^\W\d_a-zß-ÿ][\w.&-]*(?:['’](?!s\b)\w+)?(?<![.&-])|[A-Z])"
_RUN = re.compile(rf"\b{_WORD}(?:[ \u00a0](?:(?:of|of the|for|de|la|van|von|der|al|bin|ibn|and|&)[ \u00a0])?{_WORD})*")
_BEHIND = 8  # characters behind a name: ", whose "
_PIECE = re.compile(r"\S+")
_NAME_END = re.compile(r"[ '’]|\Z")
_POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Names:
    """Names of one article: where they start, where they end, and their fullest form."""

    starts: list[int]
    ends: list[int]
    full: list[str]
    known: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", frozenset(self.full))

    def opening(self, text: str) -> frozenset[str]:
        """The names that a text begins with, whole: "Anna Hale" of "Anna Hale's house", not of "Anna Halewood"."""
        ends = (found.start() for found in _NAME_END.finditer(text))
        return self.known.intersection(text[:end] for end in ends)

    def at(self, start: int) -> tuple[int, str] | None:
        """The end and the full form of the name that starts at `start`."""
        k = bisect_left(self.starts, start)
        return (self.ends[k], self.full[k]) if k < len(self.starts) and self.starts[k] == start else None

    def within(self, start: int, end: int) -> list[str]:
        """The names that lie in `[start, end)`, in order."""
        k = bisect_left(self.starts, start)
        found = []
        while k < len(self.starts) and self.starts[k] < end:
            if self.ends[k] <= end:
                found.append(self.full[k])
            k += 1
        return found


def find_names(text: str, opens: set[int], words: Clauses) -> Names:
    """The names of `text`; `opens` are starts of sentences, where a capital proves nothing."""
    runs: list[tuple[int, int, str]] = []
    trimmed: dict[str, list[tuple[int, int, str]]] = {}  # a name is seldom written once
    for found in _RUN.finditer(text):
        run, at = found.group(), found.start()
        if run not in trimmed:
            trimmed[run] = _trim(run, words)
        runs.extend([(at + start, at + end, name) for start, end, name in trimmed[run]])
    runs = _part_affiliations(runs)
    inside = {part for start, _, name in runs if start not in opens for part in (name, *name.split())}
    parts = inside | {part for _, _, name in runs if name.count(" ") == 1 for part in name.split()}
    parts |= {name for start, end, name in runs if start in opens and _is_person(text, name, end, words)}
    kept = [(s, e, name) for s, e, name in runs if s not in opens or " " in name or name in parts]
    fullest = _fullest(
        [name for _, _, name in kept], {name for _, _, name in kept if name in inside or name.count(" ") == 1}
    )
    return Names([s for s, _, _ in kept], [e for _, e, _ in kept], [fullest.get(name, name) for _, _, name in kept])


def _is_person(text: str, name: str, end: int, words: Clauses) -> bool:
    """“Hale, | who left in May": a word that opens its sentence with "who" or an age behind it, not "Miners, who"."""
    if name.endswith("s") or name.lower() in words.plurals:
        return False
    comma, _, behind = text[end : end + _BEHIND].partition(" ")
    word = behind.partition(" ")[0].rstrip(",")
    return comma == "," and (word in words.persons or (word.isdecimal() and len(word) < 4))


def _part_affiliations(runs: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """“Anna Hale of Alder” is two names where "Anna Hale" or "Alder" stands alone elsewhere."""
    known = {name for _, _, name in runs}
    parted: list[tuple[int, int, str]] = []
    for start, end, name in runs:
        left, of, right = name.partition(" of ")
        if of and (left in known or (right in known and len(left.split()) > 1)):
            parted.append((start, start + len(left), left))
            parted.append((end - len(right), end, right))
        else:
            parted.append((start, end, name))
    return parted


def _trim(run: str, words: Clauses) -> list[tuple[int, int, str]]:
    """The names of a run without articles, honorifics and possessives; "and" parts two names."""
    parts: list[tuple[int, int, str]] = []
    pieces = [found.span() for found in _PIECE.finditer(run)]
    while pieces:
        cut = len(pieces)
        for k, (a, b) in enumerate(pieces):
            if _parts(run[a:b], words):
                cut = k
                break
        if cut < len(pieces) and any(run[a:b] == "for" for a, b in pieces[:cut]):
            cut = len(pieces)  # "Organisation for Peace and Trade"
        part, pieces = pieces[:cut], pieces[cut + 1 :]
        while part and run[slice(*part[0])].lower() in words.stop_words:
            part = part[1:]
        while part and run[slice(*part[-1])].lower() in words.stop_words:
            part = part[:-1]
        if part:
            end = part[-1][1]
            if len(part) > 1 and run[slice(*part[-1])].rstrip(".,") in words.name_endings:
                part = part[:-1]
            name = _POSSESSIVE.sub("", run[part[0][0] : part[-1][1]]).rstrip(".,&")
            if len(name) > 1:
                begin = part[0][0]
                last = end if end > part[-1][1] else begin + len(name)
                parts.append((begin, last, " ".join(name.split())))
    return parts


def _parts(word: str, words: Clauses) -> bool:
    """Whether a word stands between two names: "and", or a title ("Alder CEO Anna Hale")."""
    low = word.lower().rstrip(".,")
    return low in ("and", "&") or low in words.honorifics


def _fullest(names: list[str], sure: set[str]) -> dict[str, str]:
    """The shortest form to the longest that ends with it, when there is only one such.

    `sure` are the names that stand inside a sentence: "Multiple" of "Multiple Harbour Police" may be no name.
    """
    longer: dict[str, set[str]] = {}
    for name in sure.intersection(names):
        tokens = name.split()
        for k in range(1, len(tokens)):
            longer.setdefault(" ".join(tokens[k:]), set()).add(name)
    result: dict[str, str] = {}
    for name, forms in longer.items():
        tops = [form for form in forms if not any(other != form and other.endswith(" " + form) for other in forms)]
        if len(tops) == 1:
            result[name] = tops[0]
    return result
