"""Timexes as JSON rows (DESIGN section 5)."""

from typing import Any

from timeline.export.bounds import earliest_latest
from timeline.values import Timex


def timex_row(timex: Timex) -> dict[str, Any]:
    """One expression; `earliest`, `latest` (inclusive) and `precision` are None where it was not placed."""
    earliest, latest = earliest_latest(timex.interval) if timex.interval else (None, None)
    return {
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "earliest": earliest,
        "latest": latest,
        "precision": timex.interval.grain.label if timex.interval else None,
        "rule": timex.rule,
        "anchor": timex.anchor,
        "assumed": list(timex.assumed),
    }
