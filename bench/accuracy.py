"""Expressions found and read, beside what others reach: python -m bench accuracy --corpus DIR [--half even|odd]

DIR (bench/texts where none is named) holds JSONL files with a row for each document: {"id", "dct", "text", "gold":
[{"start", "end", "text", "type", "value", "mod"}]}; `dct` is the day of publication or null, offsets are code points.
Or texts in which expressions are marked: [[Monday|DATE|2019-01-14]]. A file named wikiwars* is tagged without
publication date: its dates come from the narrative. A half is every other document of each file, from the first (even)
or the second (odd).
"""

import argparse
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from bench.common import TEXTS, article, corpora, rows
from bench.scoring import Pair, Score
from timeline.export.timex import timex_row
from timeline.languages.english.words import MONTH_SHORT, MONTHS, WEEKDAY_SHORT, WEEKDAYS
from timeline.pipeline import tag

Row = dict[str, Any]
MEASURES = ("strict", "relaxed", "value", "type")
PEERS: dict[str, dict[str, tuple[float, ...]]] = {
    "timebank": {"HeidelTime 1.8": (85.3, 91.9, 79.6), "SUTime": (82.1, 91.2, 69.1)},
    "aquaint": {"HeidelTime 1.8": (81.3, 92.5, 73.1), "SUTime": (76.6, 89.0, 67.4)},
    "meantime-apple": {"HeidelTime 1.8": (90.3, 94.0, 83.9)},
    "wikiwars": {"HeidelTime, published, all documents": (83.1, 90.3, 80.8)},
}
"""Strict, relaxed and value F1 of others on the same data with the same score; docs/accuracy.md says where from."""
HALVES = {"even": slice(0, None, 2), "odd": slice(1, None, 2), None: slice(None)}
LARGEST = 10


def arguments(options: argparse.ArgumentParser) -> None:
    """The options that say what is scored."""
    options.add_argument(
        "--corpus", type=Path, metavar="DIR", default=TEXTS, help="files with gold expressions (default: bench/texts)"
    )
    options.add_argument("--half", choices=("even", "odd"), help="every other document of each file")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments(options)
    chosen = options.parse_args()
    report(chosen.corpus, chosen.half)


def report(corpus: Path, half: str | None) -> None:
    """Print the table by corpus and type, and the largest classes of errors."""
    wrong: list[Pair] = []
    print(f"{'F1':40} " + "".join(f"{name:>9}" for name in MEASURES) + "     gold")
    for path in corpora(corpus):
        whole, by_type = scores(path, half)
        wrong += whole.wrong
        line(f"{path.stem}{f' ({half})' if half else ''}", [whole.f1(name) for name in MEASURES], whole.gold)
        for name, score in sorted(by_type.items()):
            line(f"  {name}", [score.f1(measure) for measure in MEASURES], score.gold)
        for name, figures in next((peers for key, peers in PEERS.items() if path.stem.startswith(key)), {}).items():
            line(f"  {name}{' (all)' if half else ''}", figures, None)
    print(f"\nThe {LARGEST} largest classes of errors, of {len(wrong)}")
    for (kind, shape), count in Counter(map(error_class, wrong)).most_common(LARGEST):
        print(f"{count:5}  {kind:9} {shape}")


def scores(path: Path, half: str | None) -> tuple[Score, dict[str, Score]]:
    """All expressions of a file, and those of each type by itself (as the gold, or what was found, calls it)."""
    whole, by_type = Score(), defaultdict[str, Score](Score)
    for row in rows(path)[HALVES[half]]:
        published = None if path.stem.startswith("wikiwars") or not row["dct"] else row["dct"][:10]
        found = [timex_row(timex) for timex in tag(article(row["text"], published))]
        whole.add(row["id"], row["gold"], found)
        for name in {timex["type"] for timex in (*row["gold"], *found)}:
            by_type[name].add(row["id"], _of(name, row["gold"]), _of(name, found))
    return whole, by_type


def _of(name: str, timexes: list[Row]) -> list[Row]:
    return [timex for timex in timexes if timex["type"] == name]


def line(name: str, figures: list[float] | tuple[float, ...], gold: int | None) -> None:
    """One line of the table; a figure nobody gave is left out."""
    shown = "".join(f"{figure:9.1f}" for figure in figures).ljust(9 * len(MEASURES))
    print(f"{name:40} {shown}{'' if gold is None else f'{gold:9}'}", flush=True)


_NAMES = {
    name: re.compile(rf"\b(?:{'|'.join([*full, *short])})\b\.?")
    for name, full, short in (("MONTH", MONTHS, MONTH_SHORT), ("WEEKDAY", WEEKDAYS, WEEKDAY_SHORT))
}


def shape(text: str) -> str:
    """The expression with figures and names folded: "June 23, 1997" is `MONTH 00, 0000`."""
    folded = re.sub(r"\d", "0", " ".join(text.lower().split()))
    for name, pattern in _NAMES.items():
        folded = pattern.sub(name, folded)
    return folded


def error_class(pair: Pair) -> tuple[str, str]:
    """What went wrong (missed, spurious, type, value, span) and where: the shape, and the rule that read it."""
    gold, found = pair.gold, pair.found
    if found is None:
        return "missed", shape((gold or {})["text"])
    rule = found["rule"]
    if gold is None:
        return "spurious", f"{shape(found['text'])}  [{rule}]"
    for kind in ("type", "value"):
        if gold[kind] != found[kind]:
            return kind, f"{shape(gold['text'])}  [{rule}]"
    return "span", f"{shape(found['text'])} for {shape(gold['text'])}  [{rule}]"


if __name__ == "__main__":
    main()
