"""`dateline serve`: the API, its documentation and the widget on one port."""

from typing import Annotated

import typer


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; 0.0.0.0 is all")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free one")] = 8000,
    database: Annotated[
        str | None, typer.Option(metavar="FILE", help="SQLite file [default: DATELINE_DATABASE, else dateline.db]")
    ] = None,
) -> None:
    """Serve the API, its documentation and the widget.

    \b
    Settings are environment variables: see docs/cli.md.
    Example: dateline serve --port 8080 --database stories.db
    """
    import sys

    from app.cli.listening import address, listen, run
    from app.database import Database
    from app.main import create_app
    from app.settings import chosen

    settings = chosen(database)
    Database(settings.database).close()  # so that a database that cannot be used is said before anything listens
    listener = listen(host, port)
    where = address(listener)

    def ready() -> None:
        print(f"Dateline serves on {where}; its API is described on {where}/docs", file=sys.stderr)

    run(create_app(settings), listener, log_level="warning", ready=ready)
