"""Likeness alone, without dates, on annotated stories: python -m bench.likeness ecbplus.jsonl [--train]

Rows `{id, topic, text, events: [{start, end, text, instance}]}`, as in ECB+ (Cybulska and Vossen 2014). Every pair of
event mentions from two articles of one topic, its look-alike subtopics together; right if both name one instance.
Prints F1 at the best threshold with precision 0.8 or more, on every third topic (held back) or the others (--train),
for same lemma, TF-IDF cosine of sentences, both, and likeness with each of its signals left out.
"""

import argparse
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from timeline.extract.features import base, stem
from timeline.languages.english.clauses import CLAUSES
from timeline.merge.context import Context, context, strangeness
from timeline.merge.features import Item, item, likeness
from timeline.values import Article, Basis, EventDate, Grain, Interval, Mention, Merging, Moment

PRECISION = 0.8
WINDOW = 8  # words to each side of the trigger: about a clause
TOKEN = re.compile(r"[^\W\d_][\w'-]*|\d[\d,.]*")
SOME_DAY = EventDate(Interval(Moment(2000), Moment(2000, 1, 2), Grain.DAY))


class Row(Struct, frozen=True, eq=False):
    """One gold mention, as baselines and likeness see it."""

    article: str
    instance: str
    head: str
    sentence: Counter[str]
    mention: Mention
    context: Context


Score = Callable[[Row, Row], float]


def load(path: Path) -> dict[str, list[Row]]:
    """Gold mentions by topic, subtopics together: `1-ecb` and `1-ecbplus` are topic 1."""
    topics: dict[str, list[Row]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        about = context(Article(document["id"], document["text"]))
        for event in document["events"]:
            topics[document["topic"].split("-")[0]].append(_row(document, event, about))
    return topics


def _row(document: dict, event: dict, about: Context) -> Row:
    text = document["text"]
    start = text.rfind("\n", 0, event["start"]) + 1
    end = text.find("\n", event["start"])
    tokens = [(found.group(), found.start()) for found in TOKEN.finditer(text, start, end if end >= 0 else len(text))]
    at = next((k for k, (_, place) in enumerate(tokens) if place >= event["start"]), 0)
    near = tokens[max(0, at - WINDOW) : at + WINDOW + 1]
    trigger = next((word for word in TOKEN.findall(event["text"].lower()) if word not in CLAUSES.stop_words), "")
    bases = (trigger, *(table[trigger] for table in CLAUSES.forms if trigger in table))
    act = next((CLAUSES.event_types[base] for base in bases if base in CLAUSES.event_types), stem("english", trigger))
    lemma = stem("english", bases[-1])
    mention = Mention(
        document["id"],
        event["start"],
        event["end"],
        SOME_DAY,
        Basis.EXPLICIT,
        event["text"],
        words=frozenset(_stems(word for word, _ in near)),
        names=frozenset(word for word, place in near if word[0].isupper() and place > start),
        head=act,
        lemma=lemma,
        acts=frozenset({act, CLAUSES.broader.get(act, act)}),
    )
    return Row(document["id"], event["instance"], lemma, Counter(_stems(word for word, _ in tokens)), mention, about)


def _stems(words: Iterable[str]) -> Iterator[str]:
    left_out = CLAUSES.stop_words | CLAUSES.common
    return (stem("english", base(low, CLAUSES)) for low in map(str.lower, words) if low not in left_out)


def best(scores: Iterable[tuple[float, bool]]) -> tuple[float, float, float, float]:
    """F1, precision, recall and threshold: the best F1 with precision 0.8 or more."""
    ordered = sorted(scores, key=lambda scored: -scored[0])
    total = sum(same for _, same in ordered)
    found, chosen = 0, (0.0, 0.0, 0.0, 0.0)
    for count, (score, same) in enumerate(ordered, 1):
        found += same
        if count < len(ordered) and ordered[count][0] == score:
            continue
        precision, recall = found / count, found / total
        f1 = 2 * precision * recall / (precision + recall) if found else 0.0
        if precision >= PRECISION and f1 > chosen[0]:
            chosen = (f1, precision, recall, score)
    return chosen


def tfidf(rows: list[Row]) -> Score:
    """Cosine of sentences; document frequencies of all topics, which favours it."""
    documents = Counter(word for row in rows for word in row.sentence)
    vectors = {}
    for row in rows:
        weights = {word: count * math.log(len(rows) / documents[word]) for word, count in row.sentence.items()}
        norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        vectors[row] = {word: weight / norm for word, weight in weights.items()}
    return lambda a, b: sum(weight * vectors[b].get(word, 0.0) for word, weight in vectors[a].items())


def ours(rows: list[Row], options: Merging) -> Score:
    """Likeness less what the articles' contexts take away."""
    items: dict[Row, Item] = {row: item(row.mention, options) for row in rows}
    return lambda a, b: likeness(items[a], items[b], options) - strangeness(a.context, b.context, options)


def _without_numbers(mention: Mention) -> Mention:
    return replace(mention, words=frozenset(word for word in mention.words if not word[0].isdecimal()))


def _through(changed: dict[Row, Row], score: Score) -> Score:
    return lambda a, b: score(changed[a], changed[b])


def main() -> None:
    """Print one line for each way to compare."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus", type=Path)
    options.add_argument("--train", action="store_true", help="score the topics that choices were made on")
    chosen = options.parse_args()
    topics = load(chosen.corpus)
    kept = [name for k, name in enumerate(sorted(topics, key=int)) if (k % 3 == 2) != chosen.train]
    rows = [row for topic in topics.values() for row in topic]
    pairs = [(a, b) for name in kept for a, b in combinations(topics[name], 2) if a.article != b.article]
    right = [a.instance == b.instance for a, b in pairs]
    print(f"{len(kept)} topics, {len(pairs)} pairs, {sum(right)} right; F1 at precision {PRECISION}")
    plain = Merging()
    unnumbered = {row: replace(row, mention=_without_numbers(row.mention)) for row in rows}
    unnamed = {row: replace(row, mention=replace(row.mention, names=frozenset())) for row in rows}
    cosine = tfidf(rows)
    ways: dict[str, Score] = {
        "same lemma": lambda a, b: float(a.head == b.head),
        "TF-IDF": cosine,
        "both, added up": lambda a, b: (a.head == b.head) + cosine(a, b),
        "likeness": ours(rows, plain),
        "  without acts": ours(rows, replace(plain, act=0.0)),
        "  without words": ours(rows, replace(plain, act=0.99)),
        "  without context": ours(rows, replace(plain, context=0.0)),
    }
    for left_out, changed in (("names", unnamed), ("numbers", unnumbered)):
        ways[f"  without {left_out}"] = _through(changed, ours(list(changed.values()), plain))
    for name, score in ways.items():
        f1, precision, recall, threshold = best(
            (round(score(a, b), 4), same) for (a, b), same in zip(pairs, right, strict=True)
        )
        print(f"{name:18} F1 {f1:.3f}  P {precision:.3f}  R {recall:.3f}  from {threshold:.2f}", flush=True)


if __name__ == "__main__":
    main()
