"""Inferred publication dates against the true ones: `python -m bench infer --corpus DIR [--most 330]`.

DIR holds `*.articles.jsonl`, one timeline each, with `text` and `published_at` on each line (Timeline17 is so).
Every second date is withheld and inferred; right means that the interval holds it.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

from msgspec.structs import replace

from timeline.intake import given
from timeline.pipeline import inferred
from timeline.values import Article, Publication


def articles(path: Path) -> list[Article]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row["text"].strip() and row.get("published_at")]
    return [
        Article(f"{number:04d}", row["text"], published=given(row["published_at"][:10]), language="en")
        for number, row in enumerate(rows)
    ]


def outcome(true: Publication, found: Publication) -> str:
    if found.interval is None:
        return "contradiction" if found.evidence else "unknown"
    return "right" if true.interval and found.interval.contains(true.interval) else "wrong"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--most", type=int, default=330, help="articles of a timeline; larger ones are left out")
    chosen = parser.parse_args()
    total: Counter[str] = Counter()
    for path in sorted(chosen.corpus.glob("*.articles.jsonl")):
        true = articles(path)
        if len(true) > chosen.most:
            continue
        undated = [one if number % 2 else replace(one, published=Publication()) for number, one in enumerate(true)]
        found = [outcome(one.published, other.published) for one, other in zip(true, inferred(undated), strict=True)]
        counts = Counter(found[::2])
        print(f"{path.name.partition('.')[0]:28} {dict(counts)}")
        total += counts
    print(f"{'all':28} {dict(total)}")


if __name__ == "__main__":
    main()
