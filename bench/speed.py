"""Tagging beside others, in one run on one core: python -m bench speed [--corpus DIR] [--chrono DIR] [--topic FILE]

Others are dateparser.search_dates (languages=["en"]) and, where node is on the machine and --chrono names a folder in
which `npm install chrono-node` was run, chrono.parse with the day of publication. Each reads every document of --corpus
(bench/texts without one) several times, nothing is kept from one document to the next, and the best round counts.
--topic FILE (JSONL of dated articles) is built into a timeline, tagged, and read by dateparser. Pinned on Linux.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import dateparser.search

from bench.common import TEXTS, article, corpora, rows
from models.article import ArticleRow
from timeline.pipeline import build, tag

ROUNDS = 5
Documents = list[tuple[str, str | None]]
CHRONO = """
const chrono = require('chrono-node');
const documents = JSON.parse(require('fs').readFileSync(0, 'utf8'));
let best = Infinity;
for (let round = 0; round < %d; round++) {
  const start = process.hrtime.bigint();
  for (const [text, day] of documents) chrono.parse(text, day ? new Date(day) : new Date('2019-01-15'));
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(best);
"""


def arguments(options: argparse.ArgumentParser) -> None:
    """The options that say what is read, and beside what."""
    options.add_argument("--chrono", type=Path, metavar="DIR", help="where chrono-node is installed (node_modules)")
    options.add_argument("--topic", type=Path, metavar="FILE", help="dated articles of one story, JSONL")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--corpus", type=Path, metavar="DIR", default=TEXTS)
    arguments(options)
    chosen = options.parse_args()
    report(chosen.corpus, chosen.chrono, chosen.topic)


def report(corpus: Path, chrono: Path | None, topic: Path | None) -> None:
    """Print characters a second and ratios; memory of the command; building beside tagging."""
    pin()
    for path in corpora(corpus):
        documents = [(row["text"], row["dct"] and row["dct"][:10]) for row in rows(path)]
        print(f"Speed on {path.stem}, {characters(documents):,} characters")
        side_by_side(documents, chrono)
        print(f"  memory of `dateline tag` as a process: {peak_memory(documents):.0f} MB at most")
    if topic:
        print()
        cost(topic)


def pin() -> None:
    """Keep this process and its children on one core."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def characters(documents: Documents) -> int:
    return sum(len(text) for text, _ in documents)


def side_by_side(documents: Documents, chrono: Path | None) -> None:
    """One line for each reader, the others also as what we are times as fast."""
    articles = [article(text, day) for text, day in documents]
    ours = best(lambda: [tag(told) for told in articles], ROUNDS)
    read = lambda: [dateparser.search.search_dates(text, languages=["en"]) for text, _ in documents]  # noqa: E731
    others = {"dateparser.search_dates": best(read, 2)}
    if taken := chrono_seconds(documents, chrono):
        others["chrono-node"] = taken
    else:
        print("  chrono-node: not run (needs node, and --chrono DIR with node_modules/chrono-node)")
    print(f"  {'dateline':24}{characters(documents) / ours:12,.0f} characters/s")
    for name, seconds in others.items():
        print(f"  {name:24}{characters(documents) / seconds:12,.0f} characters/s   dateline {seconds / ours:.2f} times")


def best(work: Callable[[], object], rounds: int) -> float:
    """Seconds of CPU of the fastest round, after one that only warms up."""
    work()
    return min(seconds(work) for _ in range(rounds))


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def chrono_seconds(documents: Documents, folder: Path | None) -> float | None:
    """Seconds of the fastest of chrono's rounds; None where it cannot run."""
    node = shutil.which("node")
    if folder is None or node is None or not (folder / "node_modules" / "chrono-node").is_dir():
        return None
    run = subprocess.run(
        [node, "-e", CHRONO % (ROUNDS + 1)],
        input=json.dumps(documents),
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
    )
    return float(run.stdout)


def peak_memory(documents: Documents) -> float:
    """Megabytes resident at most while `dateline tag` reads the documents, as a process of its own."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for number, (text, day) in enumerate(documents):
            file.write(json.dumps({"id": str(number), "text": text, "published_at": day}) + "\n")
        file.flush()
        code = "import sys; from app.cli import main; sys.argv[0] = 'dateline'; main()"
        child = subprocess.Popen([sys.executable, "-c", code, "tag", file.name], stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
    if status:
        raise SystemExit("dateline tag refused the documents")
    return usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)


def cost(topic: Path) -> None:
    """A story built, only tagged, and read by dateparser: seconds and ratios."""
    told: list[Any] = [ArticleRow(**row).article() for row in rows(topic)]
    built = min(seconds(lambda: build(told)) for _ in range(2))
    tagged = min(seconds(lambda: [tag(one) for one in told]) for _ in range(3))
    theirs = seconds(lambda: [dateparser.search.search_dates(one.text, languages=["en"]) for one in told if one.text])
    print(f"{topic.name}: {len(told)} articles, {sum(len(one.text) for one in told):,} characters")
    print(f"  built in {built:.2f} s, {built / tagged:.1f} times what tagging takes ({tagged:.2f} s)")
    print(f"  dateparser.search_dates reads it in {theirs:.2f} s, {theirs / built:.2f} times what building takes")


if __name__ == "__main__":
    main()
