"""`dateline build`: articles in, timeline out; nothing is stored."""

from enum import StrEnum
from typing import Annotated

import typer

from app.cli.choices import Order, Periods, options
from app.cli.output import put, steps


class Format(StrEnum):
    """What `build` prints."""

    JSON = "json"


def build(
    source: Annotated[str, typer.Argument(metavar="[FILE|DIR|-]", help="JSONL, a folder, or - (standard input)")] = "-",
    form: Annotated[Format, typer.Option("--format", help="The timeline as JSON")] = Format.JSON,  # noqa: ARG001
    first: Annotated[str | None, typer.Option("--from", help="Only events that overlap this day or later")] = None,
    last: Annotated[str | None, typer.Option("--to", help="Only events that overlap this day or earlier")] = None,
    count: Annotated[int | None, typer.Option("--key-dates", min=1, help="Only the N most important days")] = None,
    title: Annotated[str | None, typer.Option(help="What to call the timeline")] = None,
    infer: Annotated[
        bool, typer.Option("--infer-publication", help="Date undated articles by what they and the others tell")
    ] = False,
    period: Periods = None,
    date_order: Order = None,
    sources: Annotated[
        list[str] | None,
        typer.Option("--source-timezone", metavar="NAME=ZONE", help="Where a source writes, as NAME=Europe/Riga"),
    ] = None,
) -> None:
    """Build one timeline from articles and print it.

    \b
    A folder holds .txt files and a manifest.jsonl with one line per article:
             {"file": "bridge.txt", "source": "Harbour Post", "published_at": "2019-03-04"}
    JSONL input has "text" instead of "file".
    Example: dateline build articles/ --from 2018-12 --to 2019-01-31 > timeline.json
    """
    from app.cli.source import articles, zones
    from app.selection import select, span
    from timeline.export.timeline import timeline_json
    from timeline.pipeline import assemble, inferred, tell

    try:
        days = span(first, last)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--from/--to") from None
    chosen = options(period, date_order)
    found = articles(source, zones(sources or ()))
    given = inferred(found) if infer else found
    told = [tell(article, chosen) for article in steps("Reading", given)]
    put(timeline_json(select(assemble(title, told, chosen), days, count)), indent=1)
