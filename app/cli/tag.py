"""`dateline tag`: the date expressions of each article."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from app.cli.output import put, steps


class Format(StrEnum):
    """What `tag` prints."""

    JSON = "json"
    TIMEML = "timeml"


def tag(
    source: Annotated[str, typer.Argument(metavar="[FILE|-]", help="JSONL; - is standard input")] = "-",
    form: Annotated[Format, typer.Option("--format", help="JSONL rows of timexes, or TimeML documents")] = Format.JSON,
    explain: Annotated[bool, typer.Option("--explain", help="print how each expression was read, not JSON")] = False,
) -> None:
    """Print the date expressions of each article, with offsets and values.

    \b
    Input:   {"id": "a", "text": "They met on Monday.", "published_at": "2019-01-15"}
    Output:  {"id": "a", "timexes": [{"start": 12, "end": 18, "text": "Monday", "value": "2019-01-14", ...}]}
    Example: dateline tag articles.jsonl > timexes.jsonl
    """
    from dataclasses import replace

    from app.cli.source import rows
    from timeline import export
    from timeline.pipeline import derivations
    from timeline.pipeline import tag as tagged

    for _, row in steps("Tagging", rows(source)):
        article = row.article() if row.html else row.given()
        article = replace(article, title=None)  # offsets are into the text
        if explain:
            print(f"{article.id}:")
            for spot, timex, matched in derivations(article):
                print(export.explain(spot, timex, matched))
        elif form is Format.TIMEML:
            sys.stdout.buffer.write(export.timeml(article, tagged(article)).encode())
        else:
            put({"id": article.id, "timexes": [export.timex_row(timex) for timex in tagged(article)]})
