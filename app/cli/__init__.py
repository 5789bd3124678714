"""The command line: one file per command. Exit codes: 0 done, 1 input refused, 2 wrong usage."""

import sys

import typer

from app.cli import build, demo, ingest, serve, tag

app = typer.Typer(
    name="dateline",
    help="Rebuild the timeline of a story from the articles written about it.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command()(tag.tag)
app.command()(build.build)
app.command()(ingest.ingest)
app.command()(serve.serve)
app.command()(demo.demo)


def main() -> None:
    """Run the command named by the arguments."""
    from models.faults import InputError

    try:
        app(prog_name="dateline")
    except InputError as refused:
        for fault in refused.faults:
            print(f"dateline: {fault}", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:  # the reader has seen enough: `dateline build . | head`
        sys.stderr.close()
        sys.exit(0)
