"""What adding one article costs as a timeline grows: python -m bench.merging_cost [--plot docs/merging-cost.svg]

Made-up stories: words and names drawn by Zipf's law, an article tells five events of its days, an event is told by
three articles on average. "Longer" keeps the events of a day as many and adds years; "denser" keeps ten years and
puts more into each day. One process, one core; times are medians over the articles added.
"""

import argparse
import gc
import random
import statistics
import time
from collections.abc import Callable, Sequence
from itertools import accumulate
from pathlib import Path

from timeline.merge import Merger
from timeline.values import Article, Basis, EventDate, Grain, Interval, Kind, Mention, Moment, Publication

SIZES = (1_000, 10_000, 100_000)
ADDED = 60
DAY_ZERO = Moment(1990).ordinal
ZIPF = list(accumulate(1 / (rank + 3) for rank in range(20_000)))


def words(random: random.Random, count: int) -> list[str]:
    return [f"w{rank}" for rank in random.choices(range(len(ZIPF)), cum_weights=ZIPF, k=count)]


def day(number: int) -> Interval:
    start = Moment.from_ordinal(number)
    return Interval(start, Moment.from_ordinal(number + 1), Grain.DAY)


def story(random: random.Random, events: int, days: int) -> list[tuple[Article, list[Mention]]]:
    """Articles that tell `events` events within `days` days, each on average three times; in no order."""
    facts = sorted(
        (random.randrange(days), f"act{random.randrange(30)}", words(random, 6), words(random, 2))
        for _ in range(events)
    )
    articles = []
    for index in range(max(1, events * 3 // 5)):
        first = random.randrange(events)
        chosen = facts[max(0, first - 2) : first + 3]
        name = f"a{index}"
        text = " ".join(f"with N{word} and" for fact in chosen for word in fact[3])
        published = Publication(day(DAY_ZERO + chosen[-1][0] + 1))
        article = Article(name, text, None, published, source=name)
        articles.append((article, [mention(random, name, place, fact) for place, fact in enumerate(chosen)]))
    random.shuffle(articles)
    return articles


def mention(random: random.Random, article: str, place: int, fact: tuple[int, str, list[str], list[str]]) -> Mention:
    when, act, content, names = fact
    kept = [word for word in content if random.random() < 0.75] + words(random, 2)
    return Mention(
        article, place * 50, place * 50 + 40, EventDate(day(DAY_ZERO + when)), Basis.EXPLICIT, "What happened",
        kind=random.choice((Kind.HAPPENING, Kind.HAPPENING, Kind.STATEMENT)) if act == "act0" else Kind.HAPPENING,
        words=frozenset(kept), names=frozenset(f"N{name}" for name in names), head=act, acts=frozenset({act}),
    )  # fmt: skip


def grown(events: int, days: int) -> tuple[Merger, list[tuple[Article, list[Mention]]]]:
    """A timeline of that many events, and articles still to add."""
    articles = story(random.Random(7), events, days)
    merger = Merger()
    for article, mentions in articles[:-ADDED]:
        merger.add(article, mentions)
    merger.refresh()
    return merger, articles[-ADDED:]


def costs(sizes: Sequence[int], days: Callable[[int], int]) -> list[float]:
    """Median milliseconds to add one article to timelines of these sizes, taken in turn so that noise is shared."""
    timelines = [grown(events, days(events)) for events in sizes]
    gc.freeze()  # what stands is not the cost of what is added
    times: list[list[float]] = [[] for _ in sizes]
    for turn in range(ADDED):
        for number, (merger, articles) in enumerate(timelines):
            start = time.perf_counter()
            merger.add(*articles[turn])
            merger.refresh()
            times[number].append(time.perf_counter() - start)
    return [statistics.median(taken) * 1000 for taken in times]


def plot(curves: dict[str, list[float]], sizes: Sequence[int]) -> str:
    """An SVG of cost over size, relative to the smallest timeline; the dashed line is 1.3."""

    def at(index: int, ratio: float) -> str:
        return f"{60 + 480 * index / max(1, len(sizes) - 1):.0f},{260 - 110 * ratio:.0f}"

    parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300" font-family="sans-serif" font-size="12">']
    parts += [
        f'<text x="{60 + 480 * i / max(1, len(sizes) - 1):.0f}" y="280">{n:,}</text>' for i, n in enumerate(sizes)
    ]
    parts += [f'<text x="20" y="{264 - 110 * tick}">{tick}</text>' for tick in (0, 1, 2)]
    parts.append(f'<path d="M{at(0, 1.3)} L{at(len(sizes) - 1, 1.3)}" stroke="gray" stroke-dasharray="4"/>')
    for (name, taken), colour in zip(curves.items(), ("#06c", "#c50"), strict=False):
        line = " ".join(at(index, value / taken[0]) for index, value in enumerate(taken))
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(
            f'<text x="540" y="{24 if colour == "#06c" else 40}" text-anchor="end" fill="{colour}">{name}</text>'
        )
    return "\n".join([*parts, "</svg>\n"])


def main() -> None:
    """Print, and plot if asked."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--plot", type=Path, help="write an SVG of the ratios")
    options.add_argument("--largest", type=int, default=SIZES[-1])
    chosen = options.parse_args()
    sizes = [size for size in SIZES if size <= chosen.largest]
    curves = {}
    for name, days in (("longer", lambda events: max(1, events * 365 // 10_000)), ("denser", lambda _: 3650)):
        curves[name] = costs(sizes, days)
        for events, took in zip(sizes, curves[name], strict=True):
            print(f"{name} {events:7} events  {took:6.2f} ms  {took / curves[name][0]:5.2f} x", flush=True)
    if chosen.plot:
        chosen.plot.write_text(plot(curves, sizes))


if __name__ == "__main__":
    main()
