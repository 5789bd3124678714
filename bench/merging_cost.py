"""What adding one article costs as a timeline grows: python -m bench.merging_cost [--plot docs/merging-cost.svg]

Made-up stories: words and names drawn by Zipf's law, an article tells five events of its days, an event is told by
three articles on average. "Longer" keeps the events of a day as many and adds years; "denser" keeps ten years and
puts more into each day. One process, one core; times are medians over the articles added.
"""

import argparse
import random
import statistics
import time
from itertools import accumulate
from pathlib import Path

from timeline.merge import Merger
from timeline.values import Article, Basis, EventDate, Grain, Interval, Kind, Mention, Moment, Publication

SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)
ADDED = 60
DAY_ZERO = Moment(1990).ordinal
ZIPF = list(accumulate(1 / (rank + 3) for rank in range(20_000)))


def words(random: random.Random, count: int) -> list[str]:
    return [f"w{rank}" for rank in random.choices(range(len(ZIPF)), cum_weights=ZIPF, k=count)]


def day(number: int) -> Interval:
    start = Moment.from_ordinal(number)
    return Interval(start, Moment.from_ordinal(number + 1), Grain.DAY)


def story(random: random.Random, events: int, days: int) -> list[tuple[Article, list[Mention]]]:
    """Articles of `events` events within `days` days, in no order."""
    told = []
    for number in range(events * 3 // 5):
        published = DAY_ZERO + random.randrange(days)
        told.append((published, number))
    facts = {
        number: (random.randrange(days), f"act{random.randrange(30)}", words(random, 6), words(random, 2))
        for number in range(events)
    }
    by_day: dict[int, list[int]] = {}
    for number, fact in facts.items():
        by_day.setdefault(fact[0], []).append(number)
    ordered = sorted(facts, key=lambda number: facts[number][0])
    articles = []
    for index in range(max(1, events * 3 // 5)):
        first = random.randrange(events)
        chosen = ordered[max(0, first - 2) : first + 3]
        name = f"a{index}"
        latest = max(facts[number][0] for number in chosen)
        text = " ".join(f"with N{word} and" for number in chosen for word in facts[number][3])
        article = Article(name, text, None, Publication(day(DAY_ZERO + latest + 1)), source=name)
        articles.append((article, [mention(random, name, place, facts[n]) for place, n in enumerate(chosen)]))
    return articles


def mention(random: random.Random, article: str, place: int, fact: tuple[int, str, list[str], list[str]]) -> Mention:
    when, act, content, names = fact
    kept = [word for word in content if random.random() < 0.75] + words(random, 2)
    return Mention(
        article, place * 50, place * 50 + 40, EventDate(day(DAY_ZERO + when)), Basis.EXPLICIT, "What happened",
        kind=random.choice((Kind.HAPPENING, Kind.HAPPENING, Kind.STATEMENT)) if act == "act0" else Kind.HAPPENING,
        words=frozenset(kept), names=frozenset(f"N{name}" for name in names), head=act, acts=frozenset({act}),
    )  # fmt: skip


def cost(events: int, days: int) -> float:
    """Median milliseconds to add one article and bring the events up to date."""
    rng = random.Random(7)
    articles = story(rng, events, days)
    (*most,) = articles
    rng.shuffle(most)
    kept, added = most[:-ADDED], most[-ADDED:]
    merger = Merger()
    for article, mentions in kept:
        merger.add(article, mentions)
    merger.refresh()
    times = []
    for article, mentions in added:
        start = time.perf_counter()
        merger.add(article, mentions)
        merger.refresh()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--plot", type=Path, help="write an SVG")
    options.add_argument("--largest", type=int, default=SIZES[-1])
    chosen = options.parse_args()
    for name, days in (("longer", lambda events: max(1, events * 365 // 10_000)), ("denser", lambda _: 3650)):
        base = None
        for events in SIZES:
            if events <= chosen.largest:
                took = cost(events, days(events))
                base = base or took
                print(f"{name} {events:7} events  {took:6.2f} ms  {took / base:5.2f} x", flush=True)


if __name__ == "__main__":
    main()
