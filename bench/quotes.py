"""Every receipt against its article: python -m bench quotes PATH...

A path is a folder of articles (as `dateline build` takes it) or a JSONL file of rows with `id`, `text` and, where they
have them, `title`, `published_at` or `dct`. Each is built, a file with a `topic` in its rows one topic at a time, and
each quote, of events and of what was not placed, must be the slice of `text` or `title` that its position says.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from app.cli.source import articles
from bench.common import article, rows
from timeline.export.timeline import timeline_json
from timeline.pipeline import build
from timeline.values import Article


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    total = 0
    for path in options.parse_args().paths:
        checked, wrong = 0, 0
        for told in stories(path):
            results = list(checks(told))
            checked += len(results)
            wrong += results.count(False)
        print(f"{path.name:40}{checked:8} quotes{wrong:6} wrong", flush=True)
        total += wrong
    raise SystemExit(1 if total else 0)


def stories(path: Path) -> Iterable[list[Article]]:
    """The articles of each story that a path holds."""
    if path.is_dir():
        return [articles(str(path))]
    topics: dict[str, list[Article]] = defaultdict(list)
    for row in rows(path):
        topics[row.get("topic", "")].append(_article(row))
    return topics.values()


def _article(row: dict[str, Any]) -> Article:
    published = row.get("published_at") or row.get("dct")
    return article(row["text"], published and published[:10], row["id"], row.get("title"))


def checks(told: list[Article]) -> Iterator[bool]:
    """Whether each quote is the slice of its article that its position says."""
    stored = {one.id: {"text": one.text, "title": one.title or ""} for one in told}
    timeline = timeline_json(build(told))
    for event in timeline["events"]:
        for receipt in event["evidence"]:
            place = receipt["position"]
            field = stored[receipt["article"]["id"]][receipt["field"]]
            yield receipt["quote"]["exact"] == field[place["start"] : place["end"]] != ""
    for item in timeline["unplaced"]:
        timex, fields = item["timex"], stored[item["article"]["id"]]
        yield timex["text"] in {field[timex["start"] : timex["end"]] for field in fields.values()}


if __name__ == "__main__":
    main()
