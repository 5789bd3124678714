"""What the benches share: a little news of our own, articles as the engine takes them, and JSONL."""

import json
from pathlib import Path
from typing import Any

from timeline.intake import given
from timeline.values import Article

SAMPLE = Path(__file__).parent.parent / "app" / "sample"
NEWS = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(SAMPLE.glob("*.txt")))


def article(text: str, published: str | None = "2019-01-15", name: str = "a", title: str | None = None) -> Article:
    """English news as the engine takes it; `published` None leaves every date to the text."""
    return Article(name, text, title, given(published, None), language="en")


def rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
