"""What commands write: JSON on standard output, progress on a terminal's standard error."""

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import typer

T = TypeVar("T")


def put(value: Any, *, indent: int | None = None) -> None:
    """One JSON value and a newline, in UTF-8 whatever the locale."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    write(text.encode("utf-8", "surrogatepass") + b"\n")


def write(data: bytes) -> None:
    """To standard output. Raises SystemExit where its reader has seen enough, InputError where it cannot be written."""
    try:
        sys.stdout.buffer.write(data)
    except OSError as error:
        raise _refused(error) from None


def finish() -> None:
    """Write what is still held back. Raises as `write` does."""
    try:
        sys.stdout.flush()
    except OSError as error:
        raise _refused(error) from None


def _refused(error: OSError) -> BaseException:
    """What to raise; what is held back goes nowhere, or closing standard output would fail once more."""
    from models.faults import Fault, InputError

    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):  # `dateline build . | head`
        return SystemExit(0)
    why = (error.strerror or "cannot write").lower()
    return InputError(Fault(f"standard output: {why}", "what was written of the result is not all of it"))


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
