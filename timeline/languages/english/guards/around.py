"""What a guard is made of: patterns that must or must not stand before or after.

Each is compiled when it is first asked for, once: a short text asks few of them.
"""

import re
from collections.abc import Callable
from functools import cache, cached_property

from timeline.languages.language import Around, Guard

ANY_CASE = re.IGNORECASE


class Asked:
    """A pattern, capitals or not, that is compiled when something is first looked for."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def search(self) -> Callable[[str], re.Match[str] | None]:
        """As of `re.Pattern`."""
        return re.compile(self._pattern, ANY_CASE).search

    @cached_property
    def match(self) -> Callable[[str], re.Match[str] | None]:
        """As of `re.Pattern`."""
        return re.compile(self._pattern, ANY_CASE).match


@cache
def preceding(pattern: str) -> Asked:
    """What stands right before, to `search` in the text before."""
    return Asked(rf"(?:{pattern})\Z")


@cache
def following(pattern: str) -> Asked:
    """What stands right after, to `match` in the text after."""
    return Asked(pattern)


def unless(before: str = "", after: str = "", then: Guard | None = None) -> Guard:
    """Unless one of these stands before or after."""

    def guard(around: Around) -> bool:
        if before and preceding(before).search(around.before):
            return False
        if after and following(after).match(around.after):
            return False
        return then is None or then(around)

    return guard


def only(before: str = "", after: str = "", then: Guard | None = None) -> Guard:
    """Only where one of these stands before, and one of those after."""

    def guard(around: Around) -> bool:
        if before and not preceding(before).search(around.before):
            return False
        if after and not following(after).match(around.after):
            return False
        return then is None or then(around)

    return guard
