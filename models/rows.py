"""JSONL -> article rows -> articles: all of it, or the whole input refused with its lines named."""

import json
from collections.abc import Iterable, Iterator

from msgspec import structs
from msgspec.structs import replace
from pydantic import ValidationError

from models.article import ArticleRow, comes_again
from models.faults import MOST, ConflictError, Fault, InputError, UnreadableError, faults
from models.words import shown
from timeline.tagging import succeed
from timeline.values import Article

_KEYS = {"published": "published_at"}
"""Field of an Article -> the key of a row that says it, where they differ."""
_UNICODE_REMEDY = "save the input as UTF-8"


def decoded(data: bytes, *, name: str | None = None, line: int | None = None, before: int = 0) -> str:
    """UTF-8 text, without a byte order mark. Raises InputError with the offset of the first byte that is not.

    `before` counts the bytes in front of `data`, for the offset; `name` is the file, named as the field.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = before + error.start
        raise UnreadableError(Fault(f"byte {at} is not UTF-8", _UNICODE_REMEDY, name, line)) from None


def numbered(data: bytes) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, with their numbers from 1. Raises InputError on bytes that are not UTF-8."""
    offset = 0
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            yield number, decoded(line, line=number, before=offset)
        offset += len(line) + 1


def article_rows(lines: Iterable[tuple[int, str | dict[str, object]]]) -> list[tuple[int, ArticleRow]]:
    """The row of each line, JSON or parsed already. Raises InputError naming lines and fields if any is malformed."""
    rows: list[tuple[int, ArticleRow]] = []
    found: list[Fault] = []
    for number, line in lines:
        try:
            rows.append((number, _row(line)))
        except ValidationError as error:
            found += faults(error, number)
            if len(found) >= MOST:
                break
    if found:
        raise InputError(*found[:MOST])
    return rows


def _row(line: object) -> ArticleRow:
    return ArticleRow.model_validate_json(line) if isinstance(line, str) else ArticleRow.model_validate(line)


def listed_rows(data: bytes) -> list[ArticleRow]:
    """The rows of a JSON body: one article or a list of them. Raises InputError naming places in the list."""
    if not data.strip():
        raise InputError(Fault("the body is empty", "send an article, a list of articles, or NDJSON"))
    body = _json(decoded(data))
    rows: list[ArticleRow] = []
    found: list[Fault] = []
    for place, item in enumerate(body if isinstance(body, list) else [body]):
        try:
            rows.append(_row(item))
        except ValidationError as error:
            where = [str(place)] if isinstance(body, list) else []
            for fault in faults(error):
                field = ".".join(where + ([fault.field] if fault.field else []))
                found.append(replace(fault, field=field or None))
            if len(found) >= MOST:
                break
    if found:
        raise InputError(*found[:MOST])
    return rows


def objects(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, dict[str, object]]]:
    """The JSON object of each line, for rows that need completing. Raises InputError."""
    for number, line in lines:
        value = _json(line, number)
        if not isinstance(value, dict):
            raise InputError(Fault("not a JSON object", 'write {"file": "name.txt"}', line=number))
        yield number, value


def _json(text: str, line: int | None = None) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        why = "nested too deeply, or a number too long"
        if isinstance(error, json.JSONDecodeError):
            why = f"{error.msg} at {'' if line else f'line {error.lineno} '}column {error.colno}"
        raise UnreadableError(Fault(f"not valid JSON ({why})", "send JSON in UTF-8", line=line)) from None


def distinct(articles: Iterable[tuple[int | None, Article]]) -> list[Article]:
    """Each article once, in order. Raises ConflictError where one id stands for two different articles."""
    known: dict[str, tuple[int | None, Article]] = {}
    for line, article in articles:
        first, other = known.setdefault(article.id, (line, article))
        if other != article and comes_again(article):
            known[article.id] = (line, succeed(other, article))
        elif other != article:
            earlier = f"that of line {first}" if first else "another article in the same input"
            raise ConflictError(conflict(article, other, earlier, line))
    return [article for _, article in known.values()]


def conflict(
    article: Article,
    other: Article,
    whose: str,
    line: int | None = None,
    remedy: str = "give each article an id of its own",
) -> Fault:
    """Why `article` cannot stand beside `other`, which has its id."""
    names = [field.name for field in structs.fields(Article)]
    differ = [_KEYS.get(name, name) for name in names if getattr(article, name) != getattr(other, name)]
    return Fault(
        f"the id {shown(article.id)!r} is {whose}, with other {' and '.join(differ)}",
        remedy,
        "id",
        line,
    )
