"""Random text, for so many minutes: python -m bench fuzz --minutes 10 --seed 1 [--case N]

Words of dates, news of our own, any Unicode and bytes read as text, mixed. Each is tagged and built, and what must
hold for any text is checked. Case N of a seed is always the same text; one that fails is printed and can be run alone.
"""

import argparse
import random
import time
import traceback
from collections.abc import Iterator, Sequence

from bench.common import NEWS, article
from bench.quotes import checks
from timeline.export.bounds import days
from timeline.pipeline import tag
from timeline.values import Timex

_WORDS = """
January Feb. mar may MAY June 2019 1989 2100 0 0000 9999 10000 -44 1 2 12 29 30 31 32 29th 1st 31st '98 98 1990s
12/29/18 31/12/2018 2018-12-29 2019-02-30 2018-13-01 2018-W53 29.12.2018 00:00 24:00 25:61 10:30 a.m. p.m. noon
midnight EST UTC Monday tuesdays Sun sat weekend weekday week fortnight month quarter half year decade century
millennium day days hours minutes seconds ago later earlier before after since until by between from to through in
on at during of the a this that last next past coming following previous same every each daily weekly annual twice
once per early mid late end beginning start middle first second third fourth last fiscal business spring summer
fall autumn winter Easter Christmas Eve Thanksgiving Ramadan BC AD B.C. BCE now today yesterday tomorrow tonight
morning evening night then currently recently soon future former two three ten twelve twenty-five hundred thousand
million dozen few several many some -year-old year-old years old about almost more than at least less than World
War II Cold War Olympics police said arrested was killed will
"""
VOCABULARY = _WORDS.split()
JOINS = (" ", " ", " ", "-", "–", "/", ".", ", ", "\n", "\n\n", "\r\n", "\u00a0", "\u200b", "\u202e", "\t", "", "'s ")
PUBLISHED = (None, "2019-01-15", "1600-01-01", "2100-12-31", "2020-02-29", "2018-12-31T23:59:59+14:00")
SCRIPTS = [
    range(0x20), range(0x20, 0x7F), range(0x80, 0x250), range(0x300, 0x370), range(0x370, 0x700),
    range(0x900, 0xE00), range(0x2000, 0x2070), range(0x3040, 0x3100), range(0x4E00, 0xA000), range(0xD800, 0xE000),
    range(0xFE00, 0xFFFF), range(0x1D400, 0x1D800), range(0x1F300, 0x1FB00),
]  # fmt: skip


def faults(text: str, timexes: Sequence[Timex]) -> Iterator[str]:
    """What must hold for the expressions of any text, and does not."""
    at = 0
    for timex in timexes:
        if not at <= timex.start < timex.end <= len(text):
            yield f"span {timex.start}-{timex.end} is out of order, empty or out of range"
        if text[timex.start : timex.end] != timex.text:
            yield f"text of {timex.start}-{timex.end} is not the slice"
        if timex.interval is None and timex.reason is None:
            yield f"{timex.start}-{timex.end} has neither interval nor reason"
        if timex.interval is not None:
            first, last = days(timex.interval)
            if first and last and first > last:
                yield f"{timex.start}-{timex.end} ends before it begins"
        if not timex.value or not timex.rule:
            yield f"{timex.start}-{timex.end} has no value or no rule"
        at = timex.end


def text(chance: random.Random) -> str:
    """One text of up to some hundred words."""
    words = chance.randint(1, chance.choice((5, 20, 200)))
    return "".join(piece for _ in range(words) for piece in (_word(chance), chance.choice(JOINS)))


def _word(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.75:
        return chance.choice(VOCABULARY)
    if kind < 0.83:
        start = chance.randrange(len(NEWS) - 60)
        return NEWS[start : start + chance.randint(1, 60)]
    if kind < 0.88:
        return str(chance.randrange(10 ** chance.randint(1, 9)))
    if kind < 0.95:
        script = chance.choice(SCRIPTS)
        return "".join(chr(chance.choice(script)) for _ in range(chance.randint(1, 8)))
    return chance.randbytes(chance.randint(1, 20)).decode(chance.choice(("latin-1", "utf-16-le")), "replace")


def run(seed: int, case: int) -> tuple[str, list[str]]:
    """One case: its text and what is wrong with how it was read."""
    chance = random.Random(f"{seed}:{case}")
    words, published = text(chance), chance.choice(PUBLISHED)
    try:
        told = article(words, published)
        wrong = list(faults(words, tag(told)))
        return words, wrong if all(checks([told])) else [*wrong, "a quote is not its slice"]
    except Exception:  # whatever is raised is what is looked for
        return words, [traceback.format_exc(limit=-3)]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--minutes", type=float, default=1)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--case", type=int, help="only this one")
    chosen = options.parse_args()
    if chosen.case is not None:
        words, wrong = run(chosen.seed, chosen.case)
        print(repr(words), *wrong, sep="\n")
        return
    end, case, characters, failed, slowest = time.monotonic() + 60 * chosen.minutes, 0, 0, 0, (0.0, 0)
    while time.monotonic() < end:
        start = time.process_time()
        words, wrong = run(chosen.seed, case)
        slowest = max(slowest, (time.process_time() - start, case))
        if wrong:
            failed += 1
            print(f"case {case}: {words!a}", *wrong, sep="\n", flush=True)
        characters += len(words)
        case += 1
    print(f"seed {chosen.seed}: {case:,} texts, {characters:,} characters, {failed} failed")
    print(f"slowest: {slowest[0]:.2f} s (case {slowest[1]})")
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    main()
