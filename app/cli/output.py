"""What commands write: JSON on standard output, progress on a terminal's standard error."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import typer

T = TypeVar("T")


def put(value: Any, *, indent: int | None = None) -> None:
    """One JSON value and a newline, in UTF-8 whatever the locale."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass") + b"\n")


def steps(label: str, items: Sequence[T], size: Callable[[T], int] | None = None) -> Iterator[T]:
    """The items, with a progress bar on standard error if that is a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    total = sum(map(size, items)) if size else len(items)
    with typer.progressbar(length=total, label=label, file=sys.stderr) as bar:
        for item in items:
            yield item
            bar.update(size(item) if size else 1)
