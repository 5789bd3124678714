"""A date expression as found in the text, before anything is known of when the text was written."""

from typing import Literal

from msgspec import Struct

from timeline.values.article import Field
from timeline.values.expression import Expression, Fields
from timeline.values.timex import Relation

_NOTHING = Fields()
Tense = Literal["past", "present", "future", "intended", "usual"]
Heading = Literal["line", "title", "first"]
"""How it dates a heading: it is the line or opens it ("2017: the raids"), or ends it ("The siege (1916)").

A line before all sentences is the "first", and may be the day of the article itself.
"""


class Spot(Struct, frozen=True, omit_defaults=True):
    """What stands at `[start, end)` and what it says; resolving needs this and the publication, not the text.

    `tense` is the governing verb's where it can matter ("intended" what was planned in the past, "usual" what is or was
    so every time), `relation` the word
    before the span that stays outside it ("since"). `opens` says that the expression opens its sentence's main clause
    ("In 1941, ..."), `modifies` that it stands inside a noun phrase or a comparison ("a 2017 crackdown"), `reporting`
    that it dates an act of saying, `done` that a verb of the past stands right before it ("died on Feb. 12"), `joined`
    that no break parts it from the expression before, `back` that it is told from there ("said in May that it had begun
    in March"), `closes` that it ends a range which that one begins, `apart` that it stands in furniture, of which
    nothing goes on. `heads` says that it dates a heading, `section` which sentence is the heading it stands under,
    `aside` that it says what had been before what is told ("the mill, built in 1993, burned"), `promised` that it is
    only set or promised for then ("he said that he would go on 5 May"), `bracketed` that it stands in brackets.
    """

    start: int
    end: int
    text: str
    rule: str
    field: Field = "text"
    expression: Expression = _NOTHING
    sentence: int = 0
    paragraph: int = 0
    tense: Tense | None = None
    relation: Relation | None = None
    opens: bool = False
    modifies: bool = False
    reporting: bool = False
    done: bool = False
    joined: bool = False
    back: bool = False
    closes: bool = False
    apart: bool = False
    heads: Heading | None = None
    section: int | None = None
    aside: bool = False
    promised: bool = False
    bracketed: bool = False

    @property
    def ahead(self) -> bool:
        """Whether the verb speaks of what is, or was, to come."""
        return self.tense in ("future", "intended")
