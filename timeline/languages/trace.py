"""Which rules were asked while a text was read, and what became of each: `dateline tag --explain`.

A trace is a language whose scanner takes notes. Reading goes the usual way, which knows nothing of it.
"""

from copy import copy
from typing import Literal

from msgspec import Struct

from timeline.languages.language import Around, Language, Rule, Scanner
from timeline.values import Expression

Outcome = Literal["won", "later", "guard", "words"]


class Attempt(Struct, frozen=True):
    """A rule that matches the text at `[start, end)`; attempts with one `place` began at the same word.

    `won`: it read the expression; `later`: a rule given earlier did; `guard`: what stands around speaks against it;
    `words`: the words themselves, read closely, are no date.
    """

    place: int
    start: int
    end: int
    rule: str
    outcome: Outcome


class Trace:
    """`trace.language` reads like the language it is made from; `trace.attempts` then says how."""

    def __init__(self, language: Language) -> None:
        self.attempts: list[Attempt] = []
        self.language = copy(language)
        vars(self.language)["scanner"] = _Noting(language.scanner, self.attempts)  # where cached_property keeps it


class _Noting(Scanner):
    """A scanner whose rules note that they were asked."""

    def __init__(self, scanner: Scanner, attempts: list[Attempt]) -> None:
        vars(self).update(vars(scanner))
        self.attempts = attempts

    def reading(self, data: bytes) -> list[Rule]:
        rules = super().reading(data)
        return [_Asked(rule, rules[index + 1 :], self.attempts) for index, rule in enumerate(rules)]


class _Asked(Rule):
    """A rule that notes what it answered; when it wins, those after it are never asked."""

    def __init__(self, rule: Rule, after: list[Rule], attempts: list[Attempt]) -> None:
        vars(self).update(vars(rule))
        self.after, self.attempts = after, attempts

    def read(self, around: Around) -> tuple[tuple[int, int, Expression], ...]:
        parts = super().read(around)
        refused = self.when is not None and not self.when(around)
        self._note(around, self, "won" if parts else "guard" if refused else "words")
        if parts:
            for rule in self.after:
                self._note(around, rule, "later")
        return parts

    def _note(self, around: Around, rule: Rule, outcome: Outcome) -> None:
        self.attempts.append(Attempt(around.start, around.start, around.end, rule.name, outcome))
