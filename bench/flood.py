"""What a flood costs: many reports of one event: python -m bench flood [--largest N]

"Copies" tell it in sentences that differ in number words, as a syndicated story does; of "others" no two are the
same: each has figures of its own. Every report is an article of its own publisher. Seconds of CPU to merge them at
once, without reading them, and milliseconds for one report more.
"""

import argparse
import time
from collections.abc import Iterator, Sequence

from bench.common import article
from timeline.merge import Merger
from timeline.pipeline import Told, tell
from timeline.values import Options

SIZES = {"copies": (500, 1_000, 2_000, 4_000), "others": (250, 500, 1_000)}
NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty")
PLACES = ("old", "new", "grain", "fish", "cattle")
ADDED = 5


def reports(shape: str, count: int) -> Iterator[Told]:
    """What so many articles tell of one day."""
    for number in range(count):
        several, few = number % len(NUMBERS), number // len(NUMBERS) % len(NUMBERS)
        held, helped = (NUMBERS[several], NUMBERS[few]) if shape == "copies" else (number + 20, 3 * number + 50)
        text = (
            f"Police in Tarvo detained {held} men after a fire at the {PLACES[number % len(PLACES)]} market on Monday. "
            f"The mayor of Tarvo promised help for {helped} families on Tuesday."
        )
        yield tell(article(text, "2019-01-16", f"a{number:05}"), Options())


def cost(told: Sequence[Told]) -> tuple[float, float, int]:
    """Seconds for all but the last few, milliseconds for each of those, and the sources of the largest event."""
    merger = Merger()
    start = time.process_time()
    for one in told[:-ADDED]:
        merger.add(one.article, one.mentions)
    merger.refresh()
    first = time.process_time()
    for one in told[-ADDED:]:
        merger.add(one.article, one.mentions)
        merger.refresh()
    last = time.process_time()
    return first - start, 1000 * (last - first) / ADDED, max(event.sources for event in merger.events())


def main() -> None:
    """Print the curve."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--largest", type=int, default=4_000)
    largest = options.parse_args().largest
    for shape, sizes in SIZES.items():
        for size in sizes:
            if size <= largest:
                seconds, more, sources = cost(list(reports(shape, size)))
                told = f"{shape} {size:6,} reports, up to {sources:,} of one event"
                print(f"{told}: {seconds:7.2f} s, one more {more:7.1f} ms", flush=True)


if __name__ == "__main__":
    main()
