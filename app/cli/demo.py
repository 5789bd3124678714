"""`dateline demo`: the sample story, served."""

from typing import Annotated

import typer

SLUG, TITLE = "sample", "Arrests of gay people in Chechnya, 2017 to 2019"


def demo(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Another one is taken if it is not free")] = 8000,
) -> None:
    """Serve a sample story: print its timeline as fetched over HTTP, and where to open it.

    \b
    Nothing is kept: the story lives in a temporary file.
    Example: dateline demo
    """
    import tempfile
    from pathlib import Path

    from app.cli.listening import address, listen, run
    from app.cli.source import rows
    from app.database import Database
    from app.main import create_app
    from app.settings import Settings, sqlite
    from app.store import Store
    from models.faults import InputError

    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        settings = Settings(database=sqlite(Path(folder) / "demo.db"))
        store = Store(Database(settings.database))
        store.create(SLUG, TITLE)
        store.add(SLUG, rows(str(Path(__file__).parent.parent / "sample")))
        store.database.close()
        try:
            listener = listen("127.0.0.1", port)
        except InputError:
            listener = listen("127.0.0.1", 0)
            print(f"Port {port} is taken, so this is on another.\n")
        where = address(listener)
        run(create_app(settings), listener, log_level="warning", ready=lambda: _show(where))


def _show(where: str) -> None:
    """What a visitor sees first: the events as the API gives them, and the next step."""
    import json
    from urllib.request import urlopen

    api = f"{where}/v1/timelines/{SLUG}"
    with urlopen(f"{api}/events?limit=500") as answer:  # noqa: S310 (the server just started)
        events = json.load(answer)["items"]
    lines = [f"{TITLE}\n", *map(_line, events)]
    lines += [f"\nOpen  {where}/embed/{SLUG}", f"Ask   curl '{api}/events?key_dates=3'"]
    lines += [f"Docs  {where}/docs", "Ctrl-C stops it."]
    print("\n".join(lines), flush=True)


def _line(event: dict[str, object]) -> str:
    """`29 December 2018             The group's administrator was arrested (2 articles; sources disagree: date)`."""
    date, disputed, sources = event["date"], event["disputed"], event["sources"]
    notes = [f"{sources} article" + "s" * (sources != 1)]
    if event["modality"] not in {"asserted", "reported"}:
        notes.append(str(event["modality"]))
    if isinstance(disputed, list) and disputed:
        notes.append(f"sources disagree: {', '.join(disputed)}")
    when = date["display"] if isinstance(date, dict) else ""
    return f"  {when:<30} {event['title']} ({'; '.join(notes)})"
