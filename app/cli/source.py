"""Where articles come from: a JSONL file, a folder, or standard input."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from app.clock import tomorrow
from models.article import ArticleRow
from models.faults import Fault, InputError
from models.rows import article_rows, decoded, distinct, numbered, objects
from models.sources import checked
from timeline.intake.charset import decode
from timeline.values import Article

MANIFEST = "manifest.jsonl"
KEYS = {".txt": "text", ".html": "html", ".htm": "html"}
"""File suffix -> the key of an article row that its content is."""
ITEMS = {".json", ".jsonl", ".ndjson"}
"""Suffixes of files that hold rows or agencies' items themselves: one, a list, or one on each line."""

Rows = list[tuple[int, ArticleRow]]


def rows(source: str) -> Rows:
    """The article rows of a file, a folder or `-`, each with its line (or place in the folder). Raises InputError."""
    if source == "-":
        if sys.stdin.isatty():
            print("Reading standard input; Ctrl-D ends it. Or give a file: see --help.", file=sys.stderr)
        return article_rows(numbered(sys.stdin.buffer.read()))
    path = Path(source)
    if path.is_dir():
        return list(_folder(path))
    return article_rows(_lines(path))


def articles(source: str, zones: Mapping[str, str] | None = None) -> list[Article]:
    """The articles of a file, a folder or `-`, each once; `zones` as in models.sources. Raises InputError."""
    return distinct((line, row.article(tomorrow(), zones)) for line, row in rows(source))


def zones(given: Sequence[str]) -> dict[str, str]:
    """The table of `NAME=ZONE` options, over that of the environment. Raises InputError naming the option."""
    from app.settings import chosen

    pairs = [option.rpartition("=") for option in given]
    if any(not name or not zone for name, _, zone in pairs):
        raise InputError(Fault("not NAME=ZONE", 'write "Harbour Post=Europe/Riga"', "--source-timezone"))
    try:
        named = checked({name: zone for name, _, zone in pairs})
    except ValueError as error:
        what, _, remedy = str(error).rpartition("; ")
        raise InputError(Fault(what, remedy, "--source-timezone")) from None
    return {**chosen().source_timezones, **named}


def _folder(folder: Path) -> Iterator[tuple[int, ArticleRow]]:
    manifest = folder / MANIFEST
    if manifest.exists():
        listed = [_with_content(folder, line, row) for line, row in objects(numbered(_bytes(manifest)))]
        return iter(article_rows(listed))
    known = KEYS.keys() | ITEMS
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in known and path.is_file())
    if not files:
        raise InputError(Fault(f"{folder} holds no article", f"add .txt, .html or .json files, or a {MANIFEST}"))
    found = [row for path in files for row in _named(path)]
    return enumerate(found, 1)


def _named(path: Path) -> Iterator[ArticleRow]:
    """The rows of a file. Raises InputError that names it."""
    try:
        for _, row in article_rows(_lines(path)):
            yield row
    except InputError as refused:
        rows = path.suffix.lower() in ITEMS
        found = [
            replace(fault, field=_within(path, fault), line=fault.line if rows else None) for fault in refused.faults
        ]
        raise type(refused)(*found) from None


def _within(path: Path, fault: Fault) -> str:
    """`b.jsonl: published_at`."""
    return path.name if fault.field in {None, path.name} else f"{path.name}: {fault.field}"


def _lines(path: Path) -> Iterator[tuple[int, str | dict[str, object]]]:
    """What a file holds: one text or page, one JSON document, or a row on each line. Raises InputError."""
    suffix = path.suffix.lower()
    if suffix in KEYS:
        yield _with_content(path.parent, 1, {"file": path.name})
        return
    data = _bytes(path)
    whole = _document(data) if suffix == ".json" else None
    if whole is None:
        yield from numbered(data)
    else:
        yield from enumerate(whole, 1)


def _document(data: bytes) -> list[dict[str, object]] | None:
    """The objects of a file that is one JSON document; None for lines of them."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None
    items = value if isinstance(value, list) else [value]
    return items if all(isinstance(item, dict) for item in items) else None


def _with_content(folder: Path, line: int, row: dict[str, object]) -> tuple[int, dict[str, object]]:
    """The row with the file's content in place of `file`. Raises InputError naming the line."""
    name = row.pop("file", None)
    if name is None:
        return line, row
    if not isinstance(name, str) or not name or "\0" in name:
        raise InputError(Fault("not a file name", 'give a string such as "bridge.txt"', "file", line))
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        raise InputError(Fault("outside the folder", "put the file beside the manifest", "file", line))
    key = KEYS.get(path.suffix.lower(), "text")
    if given := {"text", "html"} & row.keys():
        raise InputError(Fault(f"stands beside `{given.pop()}`", "give one of them", "file", line))
    return line, {**row, key: _content(path, key, name, line)}


def _content(path: Path, key: str, name: str, line: int) -> str:
    """The text of a file: UTF-8, or for a page whatever it declares or is. Raises InputError."""
    data = _bytes(path, line)
    if key == "text":
        return decoded(data, name=name, line=line)
    try:
        return decode(data).replace("\0", "")
    except ValueError as error:
        what, _, remedy = str(error).partition("; ")
        raise InputError(Fault(what, remedy, name, line)) from None


def _bytes(path: Path, line: int | None = None) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        why = (error.strerror or "cannot be read").lower()
        raise InputError(Fault(f"{path}: {why}", "check the path", "file" if line else None, line)) from None
