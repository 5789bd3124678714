"""What is wrong with an input, said so that its author can mend it. The input's own text is never repeated."""

from collections.abc import Sequence

from msgspec import Struct
from pydantic import ValidationError

from models.words import EXPECTED, FORMS, KEYS, shown, similar

MOST = 20
"""Faults reported at once; the rest show when these are mended."""


class Fault(Struct, frozen=True):
    """One thing wrong: `published_at: there is no such day`, and what to do about it."""

    message: str
    remedy: str
    field: str | None = None
    line: int | None = None

    def __str__(self) -> str:
        where = [f"line {self.line}"] if self.line else []
        where += [self.field] if self.field else []
        return ": ".join([*where, f"{self.message}; {self.remedy}"])


class InputError(ValueError):
    """The input is refused as a whole; `faults` say why."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


class UnreadableError(InputError):
    """The input is not even text, or not JSON."""


class ConflictError(InputError):
    """The input contradicts itself or what is stored."""


def faults(error: ValidationError, line: int | None = None) -> list[Fault]:
    """What pydantic found, in our words, `line` given for input that has lines."""
    found = error.errors(include_url=False, include_input=False)
    return [fault(item["type"], item["loc"], item["msg"], item.get("ctx", {}), line) for item in found[:MOST]]


def fault(
    kind: str,
    place: Sequence[int | str],
    message: str,
    context: dict[str, object],
    line: int | None,
    keys: Sequence[str] = KEYS,
) -> Fault:
    """One of pydantic's errors: its type, its place in the input, its message and the figures it names.

    Errors raised by our own validators carry `message; remedy`. `keys` may have been meant by an unknown one.
    """
    *_, last = ["", *(part for part in place if isinstance(part, str))]
    field = ".".join(shown(part) for part in place) or None
    if kind == "extra_forbidden":
        return Fault("unknown key", "remove it" + similar(last, keys), field, line)
    if kind == "value_error":
        what, _, remedy = str(context.get("error", message)).partition("; ")
        return Fault(what, remedy or "correct it", field, line)
    if kind in EXPECTED:
        what, remedy = EXPECTED[kind]
        if kind == "string_pattern_mismatch":
            remedy = FORMS.get(last, remedy)
        if kind == "json_invalid" and line:  # which line is said already
            context = {"error": str(context["error"]).replace("at line 1 column", "at column")}
        return Fault(what.format(**context), remedy.format(**context), field, line)
    return Fault(message[:1].lower() + message[1:], "correct it", field, line)
