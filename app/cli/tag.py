"""`dateline tag`: the date expressions of each article."""

import sys
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.choices import Order, Periods, options
from app.cli.output import put, steps, write

if TYPE_CHECKING:
    from timeline.values import Article, Options


class Format(StrEnum):
    """What `tag` prints."""

    JSON = "json"
    TIMEML = "timeml"


def tag(
    source: Annotated[str, typer.Argument(metavar="[FILE|-]", help="JSONL; - is standard input")] = "-",
    form: Annotated[Format, typer.Option("--format", help="JSONL rows of timexes, or TimeML")] = Format.JSON,
    output: Annotated[Path | None, typer.Option(metavar="DIR", help="TimeML: a file ID.tml for each article")] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Print how each expression was read")] = False,
    period: Periods = None,
    date_order: Order = None,
) -> None:
    """Print the date expressions of each article, with offsets and values.

    \b
    Input:   {"id": "a", "text": "They met on Monday.", "published_at": "2019-01-15"}
    Output:  {"id": "a", "timexes": [{"start": 12, "end": 18, "text": "Monday", "value": "2019-01-14", ...}]}
    Example: dateline tag articles.jsonl > timexes.jsonl
             dateline tag articles.jsonl --format timeml --output tagged/
             dateline tag articles.jsonl --period "the siege=2018-03-01/2018-05-31"
    """
    from msgspec.structs import replace

    from app.cli.source import rows

    if output is not None and form is not Format.TIMEML:
        raise typer.BadParameter("only --format timeml writes a file for each article", param_hint="--output")
    if explain and form is not Format.JSON:
        raise typer.BadParameter("prints text; leave --format out", param_hint="--explain")
    chosen = options(period, date_order)
    read = rows(source)
    told = read if sys.stdout.isatty() else steps("Tagging", read)  # a bar among the rows would only be in the way
    given = (row.article() if row.html else row.given() for _, row in told)
    articles = (replace(article, title=None) for article in given)  # offsets are into the text
    if explain:
        _explained(articles, chosen)
    elif form is Format.TIMEML:
        _documents(articles, output, chosen)
    else:
        _rows(articles, chosen)


def _rows(articles: "Iterable[Article]", chosen: "Options") -> None:
    from timeline.export.timex import timex_row
    from timeline.tagging import tag

    for article in articles:
        put({"id": article.id, "timexes": [timex_row(timex) for timex in tag(article, chosen)]})


def _documents(articles: "Iterable[Article]", folder: Path | None, chosen: "Options") -> None:
    """TimeML, one document after the other on standard output or each in a file of its own."""
    from models.faults import Fault, InputError
    from timeline.export.timeml import timeml
    from timeline.tagging import tag

    written: dict[str, str] = {}
    for article in articles:
        document = timeml(article, tag(article, chosen))
        if folder is None:
            write(document.encode())
            continue
        name = file_name(article.id)
        if written.setdefault(name, document) != document:
            raise InputError(Fault("given to two different articles", "give each its own", "id"))
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(document.encode())
        except OSError as error:
            raise InputError(
                Fault(f"{folder}: {(error.strerror or 'cannot write').lower()}", "check --output")
            ) from None


def file_name(name: str) -> str:
    """A file for an id, the same on any system: `https%3A%2F%2Fexample.org%2Fa.tml`."""
    from hashlib import sha256
    from urllib.parse import quote

    plain = quote(name, safe=" ")
    return f"{plain if len(plain) <= 120 else plain[:100] + '-' + sha256(name.encode()).hexdigest()[:16]}.tml"


def _explained(articles: "Iterable[Article]", chosen: "Options") -> None:
    from timeline.export.explanation import explanation
    from timeline.tagging import explain

    for article in articles:
        reading, timexes, attempts = explain(article, chosen)
        text = explanation(article, reading.spots, timexes, attempts)
        write(text.encode("utf-8", "replace"))
