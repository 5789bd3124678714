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
    "Private Admiral Adm Judge Justice Senator Sen Rep Gov Inspector Detective Constable Sister Coach USS HMS HMAS RMS"
)
_PERSON = preceding(rf"\b(?-i:{'|'.join(_TITLES.split())})\.?\s+")


# "127 Hours was filmed", where a headline has capitals throughout but for its small words
_SMALL = "the and for but nor yet with from into onto over after upon amid per via its his her are was has not"
_PROSE = re.compile(rf"\b(?!(?:{'|'.join(_SMALL.split())})\b)[a-z]{{3,}}\b")
_OF_A_NAME = following(r"\s+(?-i:[A-Z])")
_BEHIND_A_NAME = preceding(r"(?-i:\b[A-Z][a-z]+)\s+")
_OPENS = preceding(r"\A|[.!?:;\"\x01]\W*")
_ENDS = re.compile(r"[.!?:;\"\x01]")
_WORKED = following(
    r"\s+(?:grossed|starred|starring|premiered|(?:franchise|sequel|remake|soundtrack|director)\b|\((?:film|novel|song|album|(?:19|20)\d\d)\))"
)


def _in_prose(around: Around) -> bool:
    """Whether the words beside it are written small, as no headline has them; "the 30-Day Report" has its length."""
    if _OF_A_NAME.match(around.after):
        return False
    before, after = _ENDS.split(around.before)[-1], _ENDS.split(around.after)[0]
    return _PROSE.search(before) is not None or _PROSE.search(after) is not None


def quoted(around: Around) -> bool:
    """Whether it stands alone in quotation marks: 'the hit "September"'."""
    return around.before[-1:] in {'"', "`"} and around.after[:1] in {'"', "'"}


def a_work(around: Around) -> bool:
    """Whether it is said to be a film, a book or a song: "the film Groundhog Day", "Independence Day grossed"."""
    return _WORK_BEFORE.search(around.before) is not None or _WORKED.match(around.after) is not None


def person(around: Around) -> bool:
    """Whether it is the name of somebody or of a ship: "Colonel March", "Ms. May", "Mr. Winter", "USS Winter"."""
    return _PERSON.search(around.before) is not None


def no_title(around: Around) -> bool:
    """Not the name of a programme or a paper: "USA Today", "History Today", "the Today show", "on 'This Week'"."""
    if not around.match[0].isupper():
        return True
    if re.search(r"\b(?:[A-Z]{2,}|Day (?:After|Before))\s+\Z", around.before):
        return False
    if (" " in around.match or _BEHIND_A_NAME.search(around.before)) and around.match.istitle() and _in_prose(around):
        return False
    marked = re.search(r"[\"'`]\Z", around.before) and re.match(r"[,.]?[\"']", around.after)
    named = marked or _PROGRAMME.match(around.after) or _WORK_BEFORE.search(around.before)
    return not (around.match.istitle() and named)


def no_name(around: Around) -> bool:
    """Not part of a name: "the future", not "the Future Fund"."""
    return not (around.match.split()[-1][0].isupper() and re.match(r"\s+[A-Z]", around.after))


def untitled(around: Around) -> bool:
    """A length, not a name with one in it: "the Hundred Years War", "28 Days Later was shown", "CBS's 60 Minutes"."""
    last = re.split(r"[\s-]+", around.match)[-1]
    if not last[0].isupper() or (last == around.match and _OPENS.search(around.before)):
        return True
    marked = around.match.endswith("s") and _QUOTED.search(around.before)
    named = marked or _GOES_ON.match(around.after) or _WORK_BEFORE.search(around.before)
    return not (named or (last[1:].islower() and _in_prose(around)))


def no_motto(around: Around) -> bool:
    """Not the end of a name: "Apocalypse Now", "the Now Show"."""
    return not (around.match.istitle() and re.search(r"\b(?!But|And)[A-Z][a-z]+\s+\Z", around.before))


def no_film(around: Around) -> bool:
    """Written small: "the day after tomorrow", not "The Day After Tomorrow", "The Night of the Hunter"."""
    return {"Day", "Night", "Morning"}.isdisjoint(around.match.split())
