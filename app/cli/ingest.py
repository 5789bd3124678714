"""`dateline ingest`: articles into a stored timeline."""

from collections.abc import Iterator, Mapping
from typing import Annotated

import typer

from app.cli.output import steps

BATCH = 20
"""Articles in one transaction: few enough for the progress bar to move."""


def ingest(
    timeline: Annotated[str, typer.Argument(metavar="TIMELINE", help="Its name in addresses; made if it is not there")],
    source: Annotated[str, typer.Argument(metavar="FILE", help="JSONL, a folder, or - (standard input)")],
    title: Annotated[str | None, typer.Option(help="What to call a new timeline")] = None,
    database: Annotated[
        str | None, typer.Option(metavar="FILE", help="SQLite file [default: DATELINE_DATABASE, else dateline.db]")
    ] = None,
    infer: Annotated[
        bool, typer.Option("--infer-publication", help="Date undated articles by what they and the others tell")
    ] = False,
    sources: Annotated[
        list[str] | None,
        typer.Option("--source-timezone", metavar="NAME=ZONE", help="Where a source writes, as NAME=Europe/Riga"),
    ] = None,
) -> None:
    """Put articles into a stored timeline; safe to run twice.

    \b
    Takes what `build` takes. What is there already stays as it is.
    Example: dateline ingest bridge articles/ --title "The bridge"
    """
    from collections import Counter

    from sqlalchemy.exc import DatabaseError

    from app.cli.source import rows, zones
    from app.database import Database
    from app.problems import BusyError, trouble
    from app.settings import chosen
    from app.store import Store
    from models.faults import Fault, InputError

    given = rows(source)
    local = zones(sources or ())
    store = Store(Database(chosen(database).database), zones=local)
    results: Counter[str] = Counter()
    try:
        store.ensure(timeline, title or timeline, infer)
        batches = [given[start : start + BATCH] for start in range(0, len(given), BATCH)]
        for batch in steps("Reading", batches, len):
            results.update(result for _, result in store.add(timeline, batch))
    except (BusyError, DatabaseError) as error:
        if (found := trouble(error)) is None:
            raise
        done = f"{results.total()} of {len(given)} articles are in"
        raise InputError(Fault(f"{found.message}; {done}", "mend that and run it again", "database")) from None
    finally:
        store.database.close()
    print(f"{timeline}: {', '.join(_counted(results))}")


def _counted(results: Mapping[str, int]) -> Iterator[str]:
    yield f"{results['added']} articles added"
    if results["updated"]:
        yield f"{results['updated']} updated"
    yield f"{results['unchanged']} were there already"
