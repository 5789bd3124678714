"""Publication dates of web pages, beside htmldate: `python -m bench html --corpus DIR [--half even|odd]`.

DIR holds pages and a `dates.jsonl` with one `{"file", "url", "published"}` for each (the evaluation set of htmldate has
this shape). Right, wrong and unknown days, whether text was found, and the time in proportion to what trafilatura and
htmldate take on the same page, in the same run.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import htmldate
import trafilatura

from app.clock import tomorrow
from bench.accuracy import HALVES
from timeline.intake import Reader, read_page

READER = Reader(latest=tomorrow())


def ours(data: bytes, url: str) -> tuple[str | None, str]:
    page = read_page(data, url, READER)
    return page.published.stated and page.published.stated[:10], page.text


def peers(data: bytes, url: str) -> tuple[str | None, str]:
    """trafilatura's text and metadata (its own date search kept small), htmldate's original date."""
    options = {"extensive_search": False, "original_date": True}
    found = trafilatura.bare_extraction(
        data, url=url, include_comments=False, with_metadata=True, date_extraction_params=options
    )
    return htmldate.find_date(data, original_date=True, url=url), found.text if found else ""


def text_and_date(data: bytes, url: str) -> tuple[str | None, str]:
    """The least the two can do: text without title, author and site; the date."""
    found = trafilatura.bare_extraction(data, url=url, include_comments=False)
    return htmldate.find_date(data, original_date=True, url=url), found.text if found else ""


READERS: dict[str, Callable[[bytes, str], tuple[str | None, str]]] = {
    "dateline": ours,
    "trafilatura with metadata + htmldate": peers,
    "trafilatura, text only + htmldate": text_and_date,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--half", choices=("even", "odd"), help="every other page by file name")
    chosen = parser.parse_args()
    lines = (chosen.corpus / "dates.jsonl").read_text(encoding="utf-8").splitlines()
    rows = sorted((json.loads(line) for line in lines), key=lambda row: row["file"])
    rows = rows[HALVES[chosen.half]]
    report(rows, [(chosen.corpus / row["file"]).read_bytes() for row in rows])


def report(rows: list[dict[str, Any]], pages: list[bytes]) -> None:
    taken = dict.fromkeys(READERS, 0.0)
    days: dict[str, Counter[str]] = {name: Counter() for name in READERS}
    for name, read in READERS.items():  # once unmeasured: both sides load their words at first use
        for row, page in zip(rows, pages, strict=True):
            day, text = read(page, row["url"])
            days[name]["unknown" if day is None else "right" if day == row["published"] else "wrong"] += 1
            days[name]["text"] += bool(text.strip())
    for _ in range(3):
        for row, page in zip(rows, pages, strict=True):
            for name, read in READERS.items():
                start = time.process_time()
                read(page, row["url"])
                taken[name] += time.process_time() - start
    for name, counts in days.items():
        shares = "  ".join(f"{kind} {100 * counts[kind] / len(rows):5.1f} %" for kind in ("right", "wrong", "unknown"))
        cost = 1000 * taken[name] / len(rows) / 3
        print(f"{name:38}  {shares}  text {counts['text']}/{len(rows)}  {cost:5.1f} ms/page")
    for name in list(READERS)[1:]:
        print(f"dateline takes {taken['dateline'] / taken[name]:.2f} times what {name} take")


if __name__ == "__main__":
    main()
