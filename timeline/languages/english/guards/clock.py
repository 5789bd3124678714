"""Times of the day: "5 a.m.", "10:30"; not scores, verses or evening dress."""

import re

from timeline.languages.english.guards.around import ANY_CASE, following, preceding
from timeline.languages.english.guards.days import figures
from timeline.languages.english.guards.titles import a_work, person
from timeline.languages.english.words import PARTS
from timeline.languages.language import Around

_AT = preceding(r"\b(?:at|by|until|till|since|from|to|around|about|before|after|between|and)\s+")
_ISO = preceding(r"\bT\s+|\d{4}[ T]")


_MORE_OF = following(r"[ -](?:[a-z]+s|men|women|people|more|or)\b")


def clock(around: Around) -> bool:
    """A clock time: not "5 am I", "at 5 pm-style", "$5 a.m."."""
    if around.start and around.text[around.start - 1] in "$.,:-/":
        return False
    word = around.match.lower()
    if word in {"noon", "midday", "midnight"}:
        if re.search(r"\bhigh\s+\Z", around.before, ANY_CASE) or person(around) or a_work(around):
            return False
        return not re.match(r"\s+(?:mass|express|oil|run|snacks?|feast|movie|blue)\b", around.after, ANY_CASE) and not (
            around.match[0].isupper() and around.start > 0 and re.match(r"\s+[A-Z]", around.after)
        )
    if re.match(r"\s+(?:news|bulletin|club)\b", around.after, ANY_CASE):
        return False
    if "minute" in word and _MORE_OF.match(around.after):
        return False  # "from two minutes to five hours"
    return not (word.endswith(" am") and re.match(r"\s+(?:i|not|a)\b", around.after, ANY_CASE))


def colon(around: Around) -> bool:
    """Figures with a colon as a time: after "at", "by", "until", with a zone or before "on"; scores and verses are none."""
    if around.start and around.text[around.start - 1] in "$.,:-/":
        return False
    if re.match(r"[:.]\d|-\d", around.after):
        return False
    if re.search(r"[a-z]\Z", around.match, ANY_CASE) or re.match(r",? on [A-Z\d]", around.after):
        return True
    return bool(_AT.search(around.before) or _ISO.search(around.before) or _logged(around))


_TOLD_AT = following(r"(?: ?[-:?])? (?-i:[A-Z][a-z]+)\b")
_LINE = re.compile(r"(?:\A|\x01)(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[-:?])? [A-Z]")
_ENTRY = 600  # characters that an entry of a log may be long


def _logged(around: Around) -> bool:
    """Whether it opens one of several lines of a log: "10:15 Police enter the square"."""
    text, start, end = around
    if (start and text[start - 1] != "\x01") or not _TOLD_AT.match(around.after):
        return False
    return bool(_LINE.search(text, end, end + _ENTRY) or _LINE.search(text, max(0, start - _ENTRY), start))


_AT_POINT = preceding(r"\b(?:at|around|about|approximately|by|until|till|since|after|before|from) ")
_PRICED = preceding(r"\b(?:clos|end|finish|trad|pric|quot|settl|stood|stand|open|valu|s[eo]ll?d?)\w* (?:\w+ )?at ")


def hour_with_point(around: Around) -> bool:
    """An hour with a point: "at 16.30 on Friday", not "closed at 16.30 on Friday", "rose to 3.40 on Friday"."""
    return bool(_AT_POINT.search(around.before)) and not _PRICED.search(around.before)


_ROUGHLY = r"(?:(?:around|about|nearly|almost|exactly|just after|shortly after|just before|shortly before) )?"
_AT_HOUR = preceding(
    rf"(?<!lost )\b(?:at|by|until|till|from) {_ROUGHLY}|\b(?:just|shortly|soon) (?:after|before) |\bbetween \d\d?(?:[:.]\d\d)? and "
)
_NEAR_HOUR = preceding(r"\b(?:around|about|after|before|since|between) ")


_MARGIN = preceding(
    r"\b(?:won|lost|beat(?:en)?|win|ahead|down|up|led|lead|trail(?:s|ed)?|behind|them|him|her|side|margin|rose|fell|cut|raised|increased) by "
)


def hour_of_a_part(around: Around) -> bool:
    """An hour before the part of the day that it is of: "at 8 that night", "around 6.30 that night", not "about 10 that
    night", "rose to 3.40 that morning".
    """
    if around.start and around.text[around.start - 1] in "$.,:-/":
        return False
    if _PRICED.search(around.before) or _MARGIN.search(around.before):
        return False
    exact = re.match(r"\d+[:.]\d", around.match)
    return bool(_AT_HOUR.search(around.before) or (exact and _NEAR_HOUR.search(around.before)))


_FIRST = preceding(r"(?:\A|[.;!?\x01])\W*")
_SOMEBODY_DID = following(r",? (?:he|she|they|it|we|i|the \w+) (?!(?:is|are|has|have)\b)[a-z]+\b")
_OTHER_HOUR = re.compile(r"\d\.[0-5]\d ?[ap]\.?m\b", ANY_CASE)
_LATELY = 300  # characters back in which a text that tells by the hour has named another


def hour_in_a_log(around: Around) -> bool:
    """An hour with a point at a sentence's head, behind another: "struck at 11.40 p.m. At | 2.20 she sank"."""
    if not (_FIRST.search(around.before) and _SOMEBODY_DID.match(around.after)):
        return False
    return _OTHER_HOUR.search(around.text, max(0, around.start - _LATELY), around.start) is not None


_BARE = re.compile(r"\d+(?:\.\d+)?\Z")
_STOPS = following(
    r"\s*(?:[.,;:)\x01](?!\d)|\Z)|\s(?:and|but|when|as|on|in|that|this|the|he|she|they|it|with|while|after|before|by)\b"
)


def four_figures(around: Around) -> bool:
    """“1800 GMT", "at 1430 hours", "at 0340.": not "1430 hours of work", "closed at 07.55"."""
    if _BARE.match(around.match):
        return figures(around) and hour_with_point(around) and _STOPS.match(around.after) is not None
    zoned = not around.match.lower().endswith(("hours", "hrs"))
    return figures(around) and (zoned or bool(_AT.search(around.before)))


_ENDED = following(r"\s*(?:[.,;:)\x01]|\Z)|\s+(?:and|but|when)\b")


def bare_part(around: Around) -> bool:
    """A part of an unnamed day: "in the evening", "at night"; not "evening dress", "the Night Manager"."""
    if re.match(
        r"[- ](?:news|paper|dress|gown|show|star|club|school|shift|train|watch|vision|life|edition|session|trading|time)\b|-|'s\b",
        around.after,
    ):
        return False
    if not around.match.islower() and re.match(r"\s+[A-Z]", around.after):
        return False
    low = around.match.lower()
    if low == "night":
        return bool(preceding(r"\b(?:at|by|all|that|into the)\s+").search(around.before)) and bool(
            re.match(r"\s*[.,;:)\n]|\s+(?:to|and|when|in|on|by|the|as)\b", around.after)
        )
    if (low in PARTS or " " not in low) and low not in {"afternoon", "morning", "evening"}:
        placed = preceding(r"\b(?:at|by|before|after|since|until|around)\s+").search(around.before)
        if low in {"sunset", "sundown"}:
            return bool(placed and around.match.islower() and _ENDED.match(around.after))
        return bool(placed) and low != "daytime"
    if low.startswith(("early", "mid", "late")):
        return True
    return (
        low.startswith("the ")
        and bool(
            preceding(r"\b(?:in|during|for|on|by|through|into|until|(?:most|much|part|rest|all) of)\s+").search(
                around.before
            )
        )
        and bool(
            re.match(
                r"\s*[.,;:)\n]|\s+(?:to|and|when|in|on|by|the|as|after|before|of the|they|he|she|it|we|I|you|people)\b",
                around.after,
            )
        )
    )
