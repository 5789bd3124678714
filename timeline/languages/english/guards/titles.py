"""Names that words of time are part of: films and books, programmes and papers, people."""

import re

from timeline.languages.english.guards.around import following, preceding
from timeline.languages.english.words import CARDINALS
from timeline.languages.language import Around

_WORKS = (
    "film films movie movies show series programme program novel book song album play drama documentary memoir thriller "
    "musical comedy sitcom single magazine sequel hit bestseller"
)
# "the film 28 Days Later", "CBS's 60 Minutes": what is said to be a work
_WORK_BEFORE = preceding(
    rf"\b(?:{'|'.join(_WORKS.split())}|(?-i:CBS|NBC|ABC|BBC|CNN|HBO|ITV|PBS|Fox|Netflix)(?:'s?)?)[,:]?\s+(?:the\s+)?[\"'`]{{0,2}}"
)
_QUOTED = preceding(r"[\"`]\s?|''\s?")
# "Five Year Seven pupils", "the Hundred Years War", "One Hundred Years of Solitude"
_GOES_ON = following(rf"\s+(?:\d|(?:{'|'.join(CARDINALS)})\b|(?-i:War\b|of [A-Z]))")
_PROGRAMME = following(r"\s+(?:show|program(?:me)?s?|host|presenter|anchor)\b")
_TITLES = (
    "Mrs? Ms Miss Dr Prof Sir Dame Lady Lord Colonel Col General Gen Captain Capt Major Maj Lieutenant Lt Sergeant Sgt "
    "Private Admiral Adm Judge Justice Senator Sen Rep Gov Inspector Detective Constable Sister Coach"
)
_PERSON = preceding(rf"\b(?-i:{'|'.join(_TITLES.split())})\.?\s+")


def person(around: Around) -> bool:
    """Whether it is somebody's name: "Colonel March", "Ms. May", "Mr. Winter"."""
    return _PERSON.search(around.before) is not None


def no_title(around: Around) -> bool:
    """Not the name of a programme or a paper: "USA Today", "the Today show", "on 'This Week'"."""
    if not around.match[0].isupper():
        return True
    if re.search(r"\b(?:[A-Z]{2,}|Day (?:After|Before))\s+\Z", around.before):
        return False
    quoted = re.search(r"[\"'`]\Z", around.before) and re.match(r"[,.]?[\"']", around.after)
    named = quoted or _PROGRAMME.match(around.after) or _WORK_BEFORE.search(around.before)
    return not (around.match.istitle() and named)


def no_name(around: Around) -> bool:
    """Not part of a name: "the future", not "the Future Fund"."""
    return not (around.match.split()[-1][0].isupper() and re.match(r"\s+[A-Z]", around.after))


def untitled(around: Around) -> bool:
    """A length, not a name with one in it: "the Hundred Years War", "the film 28 Days Later", "CBS's 60 Minutes"."""
    if not re.split(r"[\s-]+", around.match)[-1][0].isupper():
        return True
    quoted = around.match.endswith("s") and _QUOTED.search(around.before)
    return not (quoted or _GOES_ON.match(around.after) or _WORK_BEFORE.search(around.before))


def no_film(around: Around) -> bool:
    """Written small: "the day after tomorrow", not "The Day After Tomorrow"."""
    return "Day" not in around.match.split()
