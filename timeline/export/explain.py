"""How each expression was read: the rules that matched, the one that won, and what was filled in."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from timeline.export.bounds import earliest_latest
from timeline.values import Spot, Timex


def explain(spot: Spot, timex: Timex, matched: Iterable[str]) -> str:
    """The derivation of one expression, a line for each step."""
    return "\n".join(_lines(spot, timex, tuple(matched)))


def _lines(spot: Spot, timex: Timex, matched: tuple[str, ...]) -> Iterator[str]:
    yield f'[{spot.start}, {spot.end}) "{spot.text}"'
    others = [name for name in dict.fromkeys(matched) if name != spot.rule]
    yield f"  rule      {spot.rule}" + (f"; {', '.join(others)} matched as well" if others else "")
    yield f"  says      {said(spot.expression)}"
    around = {"tense": spot.tense, "relation": spot.relation, "opens": spot.opens, "modifies": spot.modifies}
    noted = ", ".join(name if value is True else f"{name} {value}" for name, value in around.items() if value)
    if noted:
        yield f"  context   {noted}"
    yield f"  anchor    {timex.anchor or 'none'} ({timex.basis})"
    if timex.assumed:
        yield f"  assumed   {', '.join(timex.assumed)}"
    yield f"  value     {timex.type} {timex.value}" + (f" {timex.mod}" if timex.mod else "")
    if timex.interval is None:
        yield f"  undated   {timex.reason}"
    else:
        first, last = earliest_latest(timex.interval)
        yield f"  interval  {first or '..'} to {last or '..'}, {timex.interval.grain.label}" + (
            ", approximate" if timex.approximate else ""
        )


def said(value: Any) -> str:
    """An expression as it is written in code, with only what was said: `Shift(-3, WEEK)`."""
    if isinstance(value, Enum):
        return value.name
    if not is_dataclass(value):
        return repr(value)
    shown = [(field, getattr(value, field.name)) for field in fields(value)]
    return (
        f"{type(value).__name__}({', '.join(_argument(field, item) for field, item in shown if item != field.default)})"
    )


def _argument(field: Any, item: Any) -> str:
    return f"{field.name}={said(item)}"
