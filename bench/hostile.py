"""Text made to be slow: python -m bench hostile [--only SHAPE] [--limit SECONDS]

Each shape at one, two, four and eight times its smallest size, tagged and built into a timeline; CPU seconds of one
process, the fastest of three if short. `growth` is how many times longer the largest took than one half its size: 2 is
linear, 4 quadratic. A size that would take longer than the limit, if growth were quadratic, is not tried.
"""

import argparse
import time
from collections.abc import Callable, Iterator

from bench.common import NEWS, article
from timeline.pipeline import build, tag
from timeline.values import Article

SIZES = (1, 2, 4, 8)

SHAPES: dict[str, tuple[str, Callable[[int], str]]] = {
    "news": ("1 MB of ordinary sentences", lambda k: NEWS * (k * 125_000 // len(NEWS))),
    "one word": ("1 MB without a space", lambda k: "a" * (k * 125_000)),
    "digits": ("100,000 digits", lambda k: "7" * (k * 12_500)),
    "figures": ("200,000 numbers of four digits", lambda k: "1987 " * (k * 25_000)),
    "dates": ("10,000 dates in a row", lambda k: "14 January 2019 " * (k * 1_250)),
    "weekdays": ("10,000 weekdays, one sentence", lambda k: "on Monday and " * (k * 1_250)),
    "list": ("10,000 dates without a year, one list", lambda k: "June 5, July 6, " * (k * 625)),
    "days": ("10,000 days of a month, one list", lambda k: "the 6th, on " * (k * 1_250)),
    "quotes": ("100,000 quotes, nested", lambda k: "“a ‘b " * (k * 6_250) + "c’ d” " * (k * 6_250)),
    "open quotes": ("100,000 quotes, never closed", lambda k: "“a ‘b " * (k * 6_250)),
    "straight quotes": ("200,000 straight quotes", lambda k: '" he said " ' * (k * 12_500)),
    "brackets": ("200,000 brackets, nested", lambda k: "(a " * (k * 12_500) + ") " * (k * 12_500)),
    "commas": ("500,000 commas", lambda k: "a, " * (k * 62_500)),
    "stops": ("500,000 full stops", lambda k: "A. " * (k * 62_500)),
    "newlines": ("1,000,000 newlines", lambda k: "\n" * (k * 125_000)),
    "lines": ("300,000 short lines", lambda k: "ab\n" * (k * 37_500)),
    "blanks": ("1,000,000 blanks", lambda k: " " * (k * 125_000)),
    "capitals": ("1 MB of capitals", lambda k: "ABCDEFG " * (k * 15_625)),
    "names": ("150,000 names, one sentence", lambda k: "Anna Hale " * (k * 9_375)),
    "verbs": ("50,000 clauses, one sentence", lambda k: "he said that she was told and " * (k * 6_250)),
    "dated clauses": ("5,000 dated clauses, one sentence", lambda k: "police shot six on 3 May 2017 and " * (k * 625)),
    "dated sentences": ("5,000 dated sentences", lambda k: "Police arrested two men on 3 May 2017. " * (k * 625)),
    "hyphens": ("1,000,000 hyphens", lambda k: "-" * (k * 125_000)),
    "half dates": ("half a date, again and again", lambda k: "the first three the last two " * (k * 4_300)),
    "nuls": ("1,000,000 NULs", lambda k: "\0" * (k * 125_000)),
    "marks": ("500,000 combining marks", lambda k: "e\u0301" * (k * 31_250)),
}  # fmt: skip


def timeline(given: Article) -> None:
    build([given])


def curve(shape: Callable[[int], str], work: Callable[[Article], object], limit: float) -> Iterator[float | None]:
    """CPU seconds at each size; None where it was not tried."""
    taken = 0.0
    for size in SIZES:
        if 4 * taken > limit:
            yield None
            continue
        given = article(shape(size))
        taken = seconds(work, given)
        if taken < 1:
            taken = min(taken, seconds(work, given), seconds(work, given))
        yield taken


def seconds(work: Callable[[Article], object], given: Article) -> float:
    start = time.process_time()
    work(given)
    return time.process_time() - start


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--only", choices=SHAPES, action="append")
    options.add_argument("--limit", type=float, default=60, help="seconds")
    chosen = options.parse_args()
    tag(article(NEWS))  # compiles the rules
    timeline(article(NEWS))
    print(f"{'seconds at':36} " + "".join(f"{size:>8}x" for size in SIZES) + "   growth")
    for name in chosen.only or SHAPES:
        what, shape = SHAPES[name]
        for work in (tag, timeline):
            times = list(curve(shape, work, chosen.limit))
            last, half = times[-1], times[-2]
            growth = f"{last / half:6.1f}" if last is not None and half else "     -"
            columns = "".join("        -" if taken is None else f"{taken:9.3f}" for taken in times)
            print(f"{what if work is tag else '  built':36} {columns}   {growth}", flush=True)
