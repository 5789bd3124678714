"""A language as data: slots (tables of words), rules (patterns over slots) and how verbs show tense."""

import re
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType
from typing import Any, NamedTuple, TypeVar

import re2

from timeline.languages.cleaning import Cleaning
from timeline.languages.context import Context
from timeline.languages.patterns import together
from timeline.values import Expression

SPACE = "(?: +)"
"""What a blank in a pattern stands for; folding has made a blank of a line end, but not of a paragraph's."""

Reading = Expression | dict[str, Expression] | None
Make = TypeVar("Make", bound=Callable[..., Reading])
_NAME = re.compile(r"\(\?P<\w+>")
_BLANK = re.compile(r"\[[^\]]*\]| ")
_SLOT = re.compile(r"\{(?:(\w+):)?([a-z]\w*)\}")


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a pattern: what may stand there, and what it means. `pattern` brings its own word boundaries."""

    pattern: str
    read: Callable[[str], Any]


class Around(NamedTuple):
    """The (folded) text and where in it a pattern matched: what a guard looks at."""

    text: str
    start: int
    end: int

    @property
    def before(self) -> str:
        """Up to 40 characters that stand before."""
        return self.text[max(0, self.start - 40) : self.start]

    @property
    def after(self) -> str:
        """Up to 40 characters that stand after."""
        return self.text[self.end : self.end + 40]

    @property
    def match(self) -> str:
        """What matched."""
        return self.text[self.start : self.end]


Guard = Callable[[Around], bool]


class Rule:
    """A pattern with slots and what it means: `"{number} {unit} (?:ago|earlier)"`; it branches in groups only.

    `make` gets the value of each slot by name (`{day}`, or `{first:month}`) and returns an expression; None if the
    words, read closely, are no date; or several expressions by the group each stands in (`(?P<first>...)`). A group
    `span` narrows what counts as the expression. `when` is asked first, with the text around.
    """

    def __init__(
        self, pattern: str, make: Callable[..., Reading], slots: Mapping[str, Slot], when: Guard | None, *, tense: bool
    ) -> None:
        self.pattern, self.make, self.when, self.tense = pattern, make, when, tense
        self.name = make.__name__.rstrip("_").replace("_", "-")
        self.slots = {name or slot: slots[slot] for name, slot in _SLOT.findall(pattern)}
        self.scan = _NAME.sub("(?:", self._expand(slots, "(?:{})"))
        self._bind = self._expand(slots, "(?P<{name}>{})")
        self._asks = frozenset(make.__code__.co_varnames[: make.__code__.co_argcount])

    def _expand(self, slots: Mapping[str, Slot], group: str) -> str:
        body = _SLOT.sub(lambda m: group.format(slots[m[2]].pattern, name=m[1] or m[2]), self.pattern)
        body = body.replace(",? ", "(?: ?,)? ")  # tokenised text has a blank before the comma
        body = _BLANK.sub(lambda m: SPACE if m[0] == " " else m[0], body)
        return body if self.pattern.endswith(("}", "?", "*")) else rf"{body}\b"

    @property
    def edge(self) -> str:
        """What bounds the pattern on the left: most begin with a word, '98 does not."""
        return r"\B" if self.pattern.startswith("{short") else r"\b"

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern with its slots as named groups; compiled when first needed."""
        return re.compile(self._bind, re.IGNORECASE)

    @cached_property
    def _asked(self) -> tuple[tuple[str, Slot | None], ...]:
        """The groups of the pattern that `make` asks for, each with its slot if it is one."""
        return tuple((name, self.slots.get(name)) for name in self.regex.groupindex if name in self._asks)

    @cached_property
    def _whole(self) -> str | int:
        """The group that is the expression."""
        return "span" if "span" in self.regex.groupindex else 0

    def read(self, around: Around) -> tuple[tuple[int, int, Expression], ...]:
        """What the match says: spans with their expressions, none if it is no date."""
        if self.when is not None and not self.when(around):
            return ()
        found = self.regex.fullmatch(around.text, around.start, around.end)
        if found is None:  # the scanner and `re` see word boundaries alike, so this is a pattern `re` reads otherwise
            return ()
        values = {}
        for name, slot in self._asked:
            text = found[name]
            if text is not None:
                said = " ".join(text.lower().split()) if "  " in text else text.lower()  # tables know single blanks
                values[name] = slot.read(said) if slot else said
        reading = self.make(**values)
        if reading is None:
            return ()
        if isinstance(reading, dict):
            return tuple((*found.span(group), part) for group, part in reading.items())
        return ((*found.span(self._whole), reading),)


class Scanner:
    """All rules at once: finds the leftmost longest match of any, and which rules read it.

    google-re2 finds spans and deciding rules in time linear in the text; stdlib `re` then binds the slots of a hit.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1  # a byte for each character: the text is folded to ASCII
        options.longest_match = True
        options.case_sensitive = False
        options.never_capture = True
        options.max_mem = 3 << 25  # a third more than the patterns need; without it re2 falls back on its slow engine
        self._any = re2.compile(together(rule.edge + rule.scan for rule in rules).encode("ascii"), options)
        self._which = re2.Set.FullMatchSet(options)
        for rule in rules:
            self._which.Add(rule.scan.encode("ascii"))
        self._which.Compile()

    def hits(self, data: bytes) -> "Hits":
        """The matches in a text."""
        return Hits(self._any, data)

    def within(self, data: bytes, start: int, end: int) -> int | None:
        """The end of the longest match that begins at `start` and ends by `end`."""
        found = self._any.match(data, start, end) if end > start else None
        return found.end() if found else None

    def reading(self, data: bytes) -> list[Rule]:
        """The rules that match all of `data`, the first given first."""
        return [self.rules[index] for index in sorted(self._which.Match(data) or ())]


class Hits:
    """The matches in a text, asked for in order.

    All are looked for at once: the automaton is large, and whatever is done between two searches pushes it out of the
    processor's cache.
    """

    def __init__(self, pattern: Any, data: bytes) -> None:
        self._pattern, self._data = pattern, data
        self._found = deque(found.span() for found in pattern.finditer(data))
        self._end = 0

    def after(self, at: int) -> tuple[int, int] | None:
        """The first match that begins at or after `at`."""
        while at >= self._end:
            if not self._found:
                return None
            start, self._end = self._found.popleft()
            if start >= at:
                return start, self._end
        found = self._pattern.search(self._data, at)  # of the last one only a part was read
        return found.span() if found else None


@dataclass(frozen=True)
class Language:
    """What the engine knows of one language: its rules, and the words around an expression that matter.

    `cleaning` are the words by which sentences are cut. Those by which they are read for events are asked for apart.
    """

    code: str
    rules: tuple[Rule, ...]
    context: Context
    cleaning: Cleaning

    @cached_property
    def scanner(self) -> Scanner:
        """The compiled rules; made once."""
        return Scanner(self.rules)


class Grammar:
    """Collects the rules of a language while its modules are read."""

    def __init__(self, slots: Mapping[str, Slot]) -> None:
        self.slots = dict(slots)
        self._rules: list[Rule] = []

    def rule(self, *patterns: str, when: Guard | None = None, tense: bool = False) -> Callable[[Make], Make]:
        """Add a rule; of two that match the same words the earlier wins. `tense`: its meaning depends on the verb's."""

        def add(make: Make) -> Make:
            self._rules += (Rule(pattern, make, self.slots, when, tense=tense) for pattern in patterns)
            return make

        return add

    def rules(self, *themes: ModuleType) -> tuple[Rule, ...]:
        """All rules of the modules given, in their order: where two match the same words the first is asked first."""
        return tuple(rule for theme in themes for rule in self._rules if rule.make.__module__ == theme.__name__)
