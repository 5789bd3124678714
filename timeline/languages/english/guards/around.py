"""What a guard is made of: patterns that must or must not stand before or after."""

import re

from timeline.languages.language import Around, Guard

ANY_CASE = re.IGNORECASE


def preceding(pattern: str) -> re.Pattern[str]:
    """What stands right before, to `search` in the text before; capitals or not."""
    return re.compile(rf"(?:{pattern})\Z", ANY_CASE)


def following(pattern: str) -> re.Pattern[str]:
    """What stands right after, to `match` in the text after; capitals or not."""
    return re.compile(pattern, ANY_CASE)


def unless(before: str = "", after: str = "", then: Guard | None = None) -> Guard:
    """Unless one of these stands before or after."""
    left = preceding(before) if before else None
    right = following(after) if after else None

    def guard(around: Around) -> bool:
        if left and left.search(around.before):
            return False
        if right and right.match(around.after):
            return False
        return then is None or then(around)

    return guard


def only(before: str = "", after: str = "", then: Guard | None = None) -> Guard:
    """Only where one of these stands before, and one of those after."""
    left = preceding(before) if before else None
    right = following(after) if after else None

    def guard(around: Around) -> bool:
        if left and not left.search(around.before):
            return False
        if right and not right.match(around.after):
            return False
        return then is None or then(around)

    return guard
