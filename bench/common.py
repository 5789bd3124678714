"""What the benches share: a little news of our own, articles as the engine takes them, and JSONL."""

import json
import re
from pathlib import Path
from typing import Any

from timeline.intake import given
from timeline.values import Article

TEXTS = Path(__file__).parent / "texts"
"""News and histories of our own with their expressions marked."""
_DOCUMENT = re.compile(r"^=== (\S+) (\S+)\n", re.MULTILINE)
_MARKED = re.compile(r"\[\[([^|\]]+)\|(\w+)\|([^|\]]+)(?:\|(\w+))?\]\]")
SAMPLE = Path(__file__).parent.parent / "app" / "sample"
NEWS = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(SAMPLE.glob("*.txt")))


def article(text: str, published: str | None = "2019-01-15", name: str = "a", title: str | None = None) -> Article:
    """English news as the engine takes it; `published` None leaves every date to the text."""
    return Article(name, text, title, given(published, None), language="en")


def corpora(folder: Path) -> list[Path]:
    """The files with gold in a folder, by name. Raises SystemExit where there are none."""
    found = sorted([*folder.glob("*.jsonl"), *folder.glob("*.txt")])
    if not found:
        raise SystemExit(f"{folder} holds no .jsonl and no .txt file; see docs/accuracy.md for the shape")
    return found


def rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSONL file, the documents of a marked text."""
    if path.suffix == ".txt":
        return marked(path.read_text(encoding="utf-8"))
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def marked(text: str) -> list[dict[str, Any]]:
    """The documents of a text in which expressions are marked, each behind `=== ID DAY`, the DAY "-" where it has none.

    >>> marked("=== a 2019-01-15\\nThey met on [[Monday|DATE|2019-01-14]].")[0]["gold"]
    [{'start': 12, 'end': 18, 'text': 'Monday', 'type': 'DATE', 'value': '2019-01-14', 'mod': None}]
    """
    documents = _DOCUMENT.split(text)[1:]
    return [_unmarked(*documents[at : at + 3]) for at in range(0, len(documents), 3)]


def _unmarked(name: str, day: str, text: str) -> dict[str, Any]:
    plain, gold, at = "", [], 0
    text = text.strip()
    for found in _MARKED.finditer(text):
        plain += text[at : found.start()]
        said, sort, value, mod = found.groups()
        gold.append(
            {"start": len(plain), "end": len(plain) + len(said), "text": said, "type": sort, "value": value, "mod": mod}
        )
        plain, at = plain + said, found.end()
    return {"id": name, "dct": None if day == "-" else day, "text": plain + text[at:], "gold": gold}
