"""What correcting one article's date costs in timelines of growing size: `python -m bench corrections`.

The articles are made up, of one length, each a story of its own; the timeline is kept in SQLite. What is timed is the
whole correction, as PATCH does it: resolving the stored expressions again, merging, writing.
"""

import random
import statistics
import tempfile
import time
from datetime import date
from pathlib import Path

from app import records
from app.clock import tomorrow
from app.database import Database
from app.store import Store
from models.article import ArticleRow

SIZES = (250, 1000, 4000)
CORRECTIONS = 15


_VERBS = "closed opened sold bought burned flooded rebuilt searched painted guarded robbed inspected"
_SYLLABLES = "ba den for gil hor jan kel lom mar nes pol quin ros sten tor ul ven wick yar zel"
VERBS, SYLLABLES = _VERBS.split(), _SYLLABLES.split()


def name(dice: random.Random) -> str:
    return "".join(dice.choices(SYLLABLES, k=3))


def row(number: int) -> tuple[None, ArticleRow]:
    """A story of its own, with people, places and things nobody else tells of, somewhere within twenty years."""
    dice = random.Random(number)
    day = date.fromordinal(date(2000, 1, 1).toordinal() + dice.randrange(20 * 365))
    what, where, who = name(dice), name(dice).title(), name(dice).title()
    verb, other, third = dice.sample(VERBS, 3)
    text = (
        f"The {what} in {where} was {verb} on Monday, Mayor {who} said. A {name(dice)} was {other} there last week.\n"
        f"The {name(dice)} of {where} was {third} in {dice.randrange(1900, 1999)} and {verb} on 4 May {day.year - 3}. "
        f"{name(dice).title()} {name(dice).title()} {other} the {name(dice)} last month."
    )
    return None, ArticleRow(id=f"a{number}", text=text, published_at=day.isoformat())


def correct(store: Store, name: str, day: str) -> float:
    start = time.perf_counter()
    store.replace("bench", name, lambda stored: records.corrected(stored, {"published_at": day}, tomorrow()))
    return time.perf_counter() - start


def main() -> None:
    first = 0.0
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            store = Store(Database(f"sqlite:///{Path(folder) / 'bench.db'}"))
            store.create("bench", "Bench")
            store.add("bench", [row(number) for number in range(size)])
            days = [f"20{number + 10}-03-03" for number in range(CORRECTIONS)]
            taken = [correct(store, f"a{number * size // CORRECTIONS}", day) for number, day in enumerate(days)]
            store.database.close()
        median = 1000 * statistics.median(taken)
        first = first or median
        print(f"{size:6} articles: {median:6.1f} ms a correction, {median / first:.2f} times what {SIZES[0]} take")


if __name__ == "__main__":
    main()
