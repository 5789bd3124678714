"""The command line: one file per command. Exit codes: 0 done, 1 input refused, 2 wrong usage, 130 stopped."""

import gc
import sys
from typing import Annotated

import typer

from app.cli import build, demo, ingest, serve, tag
from app.cli.output import finish

_SELDOM = (50_000, 20, 20)
"""How often cycles are looked for: what is made of articles lasts and holds few, and looking takes time."""

app = typer.Typer(
    name="dateline",
    help="Rebuild the timeline of a story from the articles written about it.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        print(f"dateline {version('dateline')}")
        raise typer.Exit


@app.callback()
def common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """What stands before the command."""


app.command()(tag.tag)
app.command()(build.build)
app.command()(ingest.ingest)
app.command()(serve.serve)
app.command()(demo.demo)


def main() -> None:
    """Run the command named by the arguments."""
    from models.faults import InputError

    gc.set_threshold(*_SELDOM)
    try:
        _run()
    except InputError as refused:
        for fault in refused.faults:
            print(f"dateline: {fault}", file=sys.stderr)
        sys.exit(1)


def _run() -> None:
    try:
        app(prog_name="dateline")
    except SystemExit:  # which is how every command ends
        finish()
        raise
