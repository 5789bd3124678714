"""What a guard is made of: patterns that must or must not stand before or after.

Each is compiled when it is first asked for, once: a short text asks few of them.
"""

import re
from functools import cache

from timeline.languages.language import Around, Guard

ANY_CASE = re.IGNORECASE


@cache
def preceding(pattern: str) -> re.Pattern[str]:
    """What stands right before, to `search` in the text before; capitals or not."""
    return re.compile(rf"(?:{pattern})\Z", ANY_CASE)


@cache
def following(pattern: str) -> re.Pattern[str]:
    """What stands right after, to `match` in the text after; capitals or not."""
    return re.compile(pattern, ANY_CASE)


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
