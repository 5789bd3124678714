"""Merging with each of its signals left out: python -m bench.signals story.jsonl

Rows `{id, title, text, published_at, events: [{start, end, text, instance}]}`, as in MEANTIME (Minard et al. 2016):
dated articles with gold event mentions; `instance` is shared by the mentions of one event. The articles are built
into a timeline. A pair of evidence of two articles in one event is right if both hold mentions of one instance, wrong
if both hold mentions but of no common one. Printed: pairs made, right ones, and how many pairs of gold mentions of
one instance in two articles share an event.
"""

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from bench.common import article, rows
from timeline.merge import merge
from timeline.pipeline import tell
from timeline.values import Article, Basis, Event, EventDate, Grain, Interval, Mention, Merging, Moment, Options

SOME_DAY = EventDate(Interval(Moment(2000), Moment(2000, 1, 2), Grain.DAY))
Row = dict[str, Any]
Gold = Mapping[str, list[tuple[int, int, str]]]


def _undated(mention: Mention) -> Mention:
    return replace(mention, date=SOME_DAY, basis=Basis.EXPLICIT)


def _actless(mention: Mention) -> Mention:
    return replace(mention, head="", lemma="", acts=frozenset())


def _wordless(mention: Mention) -> Mention:
    return replace(mention, words=frozenset(word for word in mention.words if word[0].isdecimal()))


def _nameless(mention: Mention) -> Mention:
    return replace(mention, names=frozenset())


def _numberless(mention: Mention) -> Mention:
    words = frozenset(word for word in mention.words if not word[0].isdecimal())
    return replace(mention, words=words, figures=())


WAYS: dict[str, tuple[Callable[[Mention], Mention], Merging]] = {
    "all": (lambda mention: mention, Merging()),
    "without dates": (_undated, Merging()),
    "without acts": (_actless, Merging()),
    "without words": (_wordless, Merging()),
    "without names": (_nameless, Merging()),
    "without numbers": (_numberless, Merging()),
    "without context": (lambda mention: mention, Merging(context=0.0)),
}


def gold(read: Iterable[Row]) -> Gold:
    """The gold mentions of each article: start, end, instance."""
    return {row["id"]: [(event["start"], event["end"], event["instance"]) for event in row["events"]] for row in read}


def score(events: Iterable[Event], known: Gold) -> tuple[int, int, int]:
    """Pairs of evidence made, right ones, and pairs of gold mentions of one instance that share an event."""
    made = right = 0
    joined: set[tuple[tuple[str, int], tuple[str, int]]] = set()
    for event in events:
        held = [(mention.article, _held(mention, known)) for mention in event.evidence]
        for (a, first), (b, second) in combinations(held, 2):
            if a == b or not first or not second:
                continue
            same = [((a, x), (b, y)) for x, one in first for y, other in second if one == other]
            made += 1
            right += bool(same)
            joined |= {(min(pair), max(pair)) for pair in same}
    return made, right, len(joined)


def _held(mention: Mention, known: Gold) -> list[tuple[int, str]]:
    if mention.field != "text":
        return []
    spans = known[mention.article]
    return [(start, name) for start, end, name in spans if mention.start <= start and end <= mention.end]


def wanted(known: Gold) -> int:
    """Pairs of gold mentions of one instance in two articles."""
    places = defaultdict[str, list[str]](list)
    for name, spans in known.items():
        for _, _, instance in spans:
            places[instance].append(name)
    return sum(a != b for names in places.values() for a, b in combinations(names, 2))


def main() -> None:
    """Print one line for each signal left out."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("story", type=Path)
    read = rows(options.parse_args().story)
    known = gold(read)
    articles: dict[str, Article] = {
        row["id"]: article(row["text"], row["published_at"], row["id"], row["title"]) for row in read
    }
    told = [mention for each in articles.values() for mention in tell(each, Options()).mentions]
    print(f"{len(read)} articles, {wanted(known)} pairs of gold mentions of one event in two articles")
    for name, (change, merging) in WAYS.items():
        made, right, joined = score(merge(map(change, told), articles, options=merging), known)
        print(f"{name:16} {made:5} pairs made, {right:5} right ({right / max(made, 1):.2f}), {joined:4} found")


if __name__ == "__main__":
    main()
