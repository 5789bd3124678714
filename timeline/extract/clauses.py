"""The clauses of a sentence: main, coordinate, relative, subordinate, told ("said that ..."), and participles."""

from typing import Literal

from msgspec import Struct, field

from timeline.extract.tokens import Tokens
from timeline.extract.verbs import Group

SOFT = "<quote>"
Sort = Literal["main", "coordinate", "relative", "subordinate", "told", "participle", "saying"]


class Clause(Struct):
    """Tokens `start..end` (end exclusive) around one verb group; inner clauses lie inside or right behind.

    `leader` is the first of coordinated clauses that share a subject or a date; `parent` the clause it hangs on.
    `subject` are the tokens before the verb, of the leader where the clause has none of its own.
    """

    sort: Sort
    start: int
    end: int
    verb: Group
    subject: tuple[int, int] = (0, 0)
    parent: int = -1
    leader: int = -1
    conditional: bool = False
    own_subject: bool = True


class Parse(Struct):
    """A sentence read: `owner[i]` is the innermost clause of token i, -1 where there is none."""

    tokens: Tokens
    groups: list[Group]
    clauses: list[Clause] = field(default_factory=list)
    owner: list[int] = field(default_factory=list)
    according: tuple[int, int] | None = None


def main_clause(parse: Parse) -> int | None:
    """The clause that carries the sentence: the one that says, else the main one."""
    for sort in ("saying", "main", "coordinate"):
        for number, clause in enumerate(parse.clauses):
            if clause.sort == sort and clause.parent < 0:
                return number
    return None
