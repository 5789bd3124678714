"""Where articles come from: a JSONL file, a folder, or standard input."""

import sys
from collections.abc import Iterator
from pathlib import Path

from models.article import ArticleRow
from models.faults import Fault, InputError
from models.rows import article_rows, decoded, distinct, numbered, objects
from timeline.values import Article

MANIFEST = "manifest.jsonl"
KEYS = {".txt": "text", ".html": "html", ".htm": "html"}
"""File suffix -> the key of an article row that its content is."""

Rows = list[tuple[int, ArticleRow]]


def rows(source: str) -> Rows:
    """The article rows of a file, a folder or `-`, each with its line (or place in the folder). Raises InputError."""
    if source == "-":
        return article_rows(numbered(sys.stdin.buffer.read()))
    path = Path(source)
    if path.is_dir():
        return list(_folder(path))
    return article_rows(numbered(_bytes(path)))


def articles(source: str) -> list[Article]:
    """The articles of a file, a folder or `-`, each once. Raises InputError."""
    return distinct((line, row.article()) for line, row in rows(source))


def _folder(folder: Path) -> Iterator[tuple[int, ArticleRow]]:
    manifest = folder / MANIFEST
    if manifest.exists():
        listed = [_with_content(folder, line, row) for line, row in objects(numbered(_bytes(manifest)))]
        return iter(article_rows(listed))
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in KEYS and path.is_file())
    if not files:
        raise InputError(Fault(f"{folder} holds no article", f"add .txt or .html files, or a {MANIFEST}"))
    listed = [_with_content(folder, place, {"file": path.name}) for place, path in enumerate(files, 1)]
    return iter(article_rows(listed))


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
    return line, {**row, key: decoded(_bytes(path, line), name=name, line=line)}


def _bytes(path: Path, line: int | None = None) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        why = (error.strerror or "cannot be read").lower()
        raise InputError(Fault(f"{path}: {why}", "check the path", "file" if line else None, line)) from None
