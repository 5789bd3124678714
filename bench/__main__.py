"""Accuracy and speed: python -m bench [--corpus DIR] [--half even|odd] [--chrono DIR] [--topic FILE], or one by name.

Without a name: accuracy on --corpus or else on texts of our own, then speed beside others on the same.
"""

import argparse
import importlib
import sys

from bench import accuracy, speed

COMMANDS = {
    "accuracy": "expressions found and read, beside what others reach",
    "speed": "characters a second beside dateparser and chrono; memory; building beside tagging",
    "hostile": "time as text made to be slow grows",
    "quotes": "every quote is the slice of the article it names",
    "fuzz": "random text, for so many minutes",
    "infer": "publication dates inferred from the text, beside the true ones",
    "corrections": "what correcting one article's date costs in a growing timeline",
    "html": "publication dates of web pages, beside htmldate",
    "likeness": "which sentences tell the same event",
    "signals": "which reports are merged, with each signal left out",
    "merging_cost": "what one article more costs",
    "flood": "what many reports of one event cost",
}


def main() -> None:
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name in COMMANDS:
        sys.argv[:2] = [f"python -m bench {name}"]
        importlib.import_module(f"bench.{name}").main()
        return
    listed = "\n".join(f"  {name:14}{what}" for name, what in COMMANDS.items())
    options = argparse.ArgumentParser(
        prog="python -m bench",
        description=__doc__,
        epilog=f"benches by name:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    accuracy.arguments(options)
    speed.arguments(options)
    chosen = options.parse_args()
    accuracy.report(chosen.corpus, chosen.half)
    print()
    speed.report(chosen.corpus, chosen.chrono, chosen.topic)


if __name__ == "__main__":
    main()
