"""`dateline tag`: the date expressions of each article."""

from enum import StrEnum
from typing import Annotated

import typer

from app.cli.output import put, steps


class Format(StrEnum):
    """What `tag` prints."""

    JSON = "json"


def tag(
    source: Annotated[str, typer.Argument(metavar="[FILE|-]", help="JSONL; - is standard input")] = "-",
    form: Annotated[Format, typer.Option("--format", help="JSONL rows of timexes")] = Format.JSON,  # noqa: ARG001
) -> None:
    """Print the date expressions of each article, with offsets and values.

    \b
    Input:   {"id": "a", "text": "They met on Monday.", "published_at": "2019-01-15"}
    Output:  {"id": "a", "timexes": [{"start": 12, "end": 18, "text": "Monday", "value": "2019-01-14", ...}]}
    Example: dateline tag articles.jsonl > timexes.jsonl
    """
    from dataclasses import replace

    from app.cli.source import rows
    from timeline.export import timex_row
    from timeline.pipeline import date, read
    from timeline.values import Options

    options = Options()
    for _, row in steps("Tagging", rows(source)):
        article = row.article() if row.html else row.given()
        article = replace(article, title=None)  # offsets are into the text
        timexes = date(read(article), article.published, options)
        put({"id": article.id, "timexes": [timex_row(timex) for timex in timexes]})
