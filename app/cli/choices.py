"""Options of `tag` and `build` that say how articles are read."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from timeline.values import Options


class DateOrder(StrEnum):
    """What 03/04/2019 means."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


Periods = Annotated[
    list[str] | None,
    typer.Option("--period", metavar="NAME=START/END", help="A time articles know by a name; may be repeated"),
]
Order = Annotated[
    DateOrder | None,
    typer.Option("--date-order", help="What 03/04/2019 means, where `language` has no region (en-GB)"),
]


def options(periods: list[str] | None, order: DateOrder | None) -> "Options":
    """What the command's options ask of the engine. Raises typer.BadParameter."""
    from pydantic import ValidationError

    from models.choices import Choices
    from models.faults import faults

    try:
        return Choices.model_validate({"periods": list(map(_period, periods or [])), "date_order": order}).options()
    except ValidationError as error:
        raise typer.BadParameter(str(faults(error)[0]), param_hint="--period") from None


def _period(text: str) -> dict[str, str]:
    name, equals, days = text.rpartition("=")
    start, slash, end = days.partition("/")
    if not (equals and slash):
        raise typer.BadParameter(
            'no period; write "the siege=2018-03-01/2018-05-31", first and last day', param_hint="--period"
        )
    return {"name": name, "start": start, "end": end}
