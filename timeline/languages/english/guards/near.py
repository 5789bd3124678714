"""Units that point somewhere: "last week", "the day before", "the year", "the quarter"."""

import re

from timeline.languages.english.guards.around import ANY_CASE, following, only, preceding, unless
from timeline.languages.english.guards.days import capital_month
from timeline.languages.english.guards.numbers import counted
from timeline.languages.english.guards.titles import no_title, untitled
from timeline.languages.english.things import CLAUSAL
from timeline.languages.language import Around

_not_ranked = unless(before=r"\b(?:the|a|its|his|their)\s+(?:very|second|third)\s+")
_is_near_unit = unless(
    before=r"\bat\s+(?:the\s+)\Z",
    after=r"[- ](?:old|long|ago|round|rulers?)\b|'?s?\s+(?:later|earlier)\b",
    then=no_title,
)


def near_unit(around: Around) -> bool:
    """A unit near now: "last month", "its third this year"; not "the second last year", "that last year's rulers"."""
    return (around.match.startswith("this") or _not_ranked(around)) and _is_near_unit(around)


def narrative_unit(around: Around) -> bool:
    """The unit before or after, not "the day before the vote" nor "the year after he left" (those hang on an event)."""
    if around.match.lower().endswith(("before", "after")):
        return bool(re.match(r"\s*(?:[.,;:)\x01\"']|$)", around.after))
    return not re.match(r"[- ](?:old|long|ago)\b", around.after)


def vague_later(around: Around) -> bool:
    """An uncounted time before or after, the anchor unsaid: not "a few years before the war"."""
    if re.search(r"(?:before|after)\Z", around.match, ANY_CASE) and not re.match(
        r"\s*(?:[.,;:)\x01\"']|$)", around.after
    ):
        return False
    if re.search(r"\bas\s\Z", around.before, ANY_CASE) and re.match(r"\s+as\b", around.after):
        return False  # "as long ago as 1999"
    return not re.search(r"(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten))\s\Z", around.before, ANY_CASE)


_NOT_BEFORE = preceding(r"\bnot\s+")


def later(around: Around) -> bool:
    """So long before or after, the anchor unsaid: "three days after the vote" is left to "three days", "not a minute
    later" to "a minute".
    """
    if not counted(around) or not untitled(around) or _NOT_BEFORE.search(around.before):
        return False
    if around.match.lower().endswith(("before", "after")):
        return bool(re.match(r"\s*(?:[.,;:)\x01\"']|$)", around.after))
    return not re.match(r"\s+than\b", around.after)


_RECENT_BEFORE = preceding(r"\bmost\s+|\b(?:the|a|an|this|that|his|her|its|their|our)\s+")

_RECENT_AFTER = following(r"\s+(?:years?|months?|weeks?|days?|decades?|quarters?|time)\b")


def recent(around: Around) -> bool:
    """A past left open: "recently", "recent polls"; not "the most recent", "a recent poll", "recent years"."""
    if around.match.lower().endswith("recently"):
        return not (
            preceding(r"\bmost\s+").search(around.before)
            or (preceding(r"\bas\s+").search(around.before) and following(r"\s+as\b").match(around.after))
        )
    return not _RECENT_BEFORE.search(around.before) and not _RECENT_AFTER.match(around.after)


current = unless(
    before=r"\A|\S|'s\s+|\b(?:the|his|their|her|strong|weak|swift|fast|warm|cold|deep|ocean|coastal|tidal|eddy|rip|loop|river|electric|electrical|alternating|direct)\s+",
    then=only(after=r"\s+(?!account|affairs|events|assets|liabilities|yield|year|month|week|quarter|fiscal)[a-z]"),
)
"""What is so now: "its current plans", not "a strong current pulled"."""


def that_unit(around: Around) -> bool:
    """The unit told of: "that year"; not "that year-old", nor "that night", which is a part of a day."""
    if around.match.lower().endswith("night"):
        return False
    return not re.match(r"[\s-]+(?:old|long|ago|of|care)\b", around.after)


_CLAUSE = following(
    r"'s\b|\s+(?!(?:that|who|which|he|she|it|they|we|i|you|the|an?|his|her|its|their|at|in|on|and|or|but|when|after|before|as|"
    r"because|while|with|by|for|to|of|from|near|morning|afternoon|evening|night)\b)[a-z]"
)
_HUNG = 6  # words between "that" and the verb it hangs on: "told the court in Marrow that"


def told_of(around: Around) -> bool:
    """The day or month told of: "died that Friday"; not "said that Friday was", "fears that Monday's vote will"."""
    if not _CLAUSE.match(around.after):
        return True
    words = re.split(r"[,;:.]", around.before.lower())[-1].split()
    return CLAUSAL.isdisjoint(words[-_HUNG:])


def told_of_month(around: Around) -> bool:
    """The month or season told of; never "water that may ..."."""
    return told_of(around) and (around.match[5:].lower() not in {"may", "march"} or capital_month(around))


_YEAR_AFTER = following(r"[- ](?:old|long|ago|earlier|later|before|after|of|when|that|in which|to|\d)|'s\b|-")


def the_year(around: Around) -> bool:
    """The year under discussion: "net rose for the year"; not "the year of the plague", "Minister of the Year"."""
    return not _YEAR_AFTER.match(around.after) and not (
        around.match.endswith("Year") and re.search(r"\bof\s\Z", around.before)
    )


_IN_BUSINESS = following(
    r"\s+(?:(?:net|operating|pre-?tax) )?(?:profits?|results?|earnings|sales|revenues?|loss(?:es)?|net|income|gdp|growth|figures?|guidance|numbers|reports?|forecasts?|deliveries|shipments|update|call|output|orders)\b"
)
_IN_QUARTER = preceding(
    r"\b(?:in|for|during|of|since|by|until|till|through|between|from|to|and|over|early|late|mid)[ -]"
)
_NO_QUARTER = following(r"-|\.\d|\s+(?:suvs?|models?|cars?|crossovers?|engines?|(?-i:[A-Z]))")


def quarter_in_short(around: Around) -> bool:
    """“In Q3", "Q3 sales": not "the Q3 model", "question Q3"."""
    if not around.match.isupper() or _NO_QUARTER.match(around.after):
        return False
    return bool(_IN_BUSINESS.match(around.after) or _IN_QUARTER.search(around.before))


def half_in_short(around: Around) -> bool:
    """“H1 profit": not "an H1 visa"."""
    return around.match.isupper() and _IN_BUSINESS.match(around.after) is not None


def no_district(around: Around) -> bool:
    """A quarter as a time: not "the Quarter", a part of town."""
    return not around.match.endswith("Quarter")


def named_for_a_month(around: Around) -> bool:
    """A quarter by its months, with a capital: not "the march quarter", "the March quarter-final"."""
    if around.after.startswith("-") or not no_district(around):
        return False
    return re.match(r"(?:[Tt]he\s+)?[A-Z][a-z]", around.match) is not None


_FAR = 100  # characters back to what was earned
_EARNED = preceding(
    r"\b(?:profits?|loss(?:es)?|revenues?|sales|earnings|income|turnover|gdp|output|growth|orders|exports|imports|shipments|"
    r"deliveries)\b[^.;\x01]{0,60}\b(?:in|for|during|over) "
)
_CLOSED = following(r"\s*[.,;)]|\s(?:and|but|against|from|compared|as|on|after)\b")


def quarter(around: Around) -> bool:
    """A quarter or half of a business year, not of a game, a mile or a century."""
    if following(
        r"\s+of\s+(?:the\s+)?(?:game|season|match|final|play|(?:[a-z0-9]+[- ])?century|decade)|\s+(?:goal|touchdown|lead|point|finish|century|time)\b|-(?:mile|century|time|finals?|backs?|pounders?)"
    ).match(around.after):
        return False
    if around.match.lower().endswith("half"):
        if _EARNED.search(around.text[max(0, around.start - _FAR) : around.start]) and _CLOSED.match(around.after):
            return True
        return bool(
            re.match(
                r"\s+(?:profit|net|results?|earnings|sales|revenue|loss|income|of (?:the|this|last|next) year|gdp|growth|figures)",
                around.after,
                ANY_CASE,
            )
        ) or bool(
            preceding(r"\b(?:in|for|during)\s+(?:its\s+|their\s+)?").search(around.before)
            and re.match(r"\s*(?:[.,;]|was|were|rose|fell|to)\b", around.after, ANY_CASE)
        )
    return True
