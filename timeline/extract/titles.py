"""A line that stands by itself, in the source's own words and plain text."""

import re

from timeline.extract.clauses import Clause, Parse
from timeline.extract.phrases import Place
from timeline.extract.spans import described
from timeline.extract.verbs import is_break, regular_past
from timeline.languages.clauses import Clauses

LONGEST = 140

_MARKS = (
    (re.compile(r"``\s?"), "“"),
    (re.compile(r"\s?''"), "”"),
    (re.compile(r"-L[RSC]B-\s?"), "("),
    (re.compile(r"\s?-R[RSC]B-"), ")"),
    (re.compile(r"\s+(?=[,.;:?!%)”]|['’](?:s|re|ve|ll|d|m)\b|n['’]t\b)"), ""),
    (re.compile(r"(?<=[($£€])\s+"), ""),
    (re.compile(r"\s+"), " "),
)
_AGE = re.compile(r",? \(?\d{1,3}\)?$")  # "Mira Danek, 38"
_ENDS = " ,;:.-–—"
_CUTS = re.compile(r"[,;:](?= )| (?:[–—-]|\w+)(?= )")


def plain(text: str) -> str:
    """One line without the marks of tokenised text, without a stray quotation mark or comma at its ends."""
    for pattern, replacement in _MARKS:
        text = pattern.sub(replacement, text)
    text = text.strip(_ENDS)
    for opening, closing in (("“", "”"), ("(", ")"), ("[", "]")):
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    return " ".join(text.split()).strip(_ENDS)


def told(parse: Parse, found: Place, last: int, words: Clauses) -> str:
    """What tokens `found.first..last` tell, as a sentence with a subject where the clause has none of its own."""
    tokens = parse.tokens
    clause = parse.clauses[found.clause] if found.clause is not None else None
    first = found.first
    head = ""
    if clause is not None and clause.sort == "relative" and tokens.low[clause.start] in ("who", "which", "that"):
        if first >= clause.start:
            return ""
        if tokens.low[clause.start - 1] in words.prepositions:  # "the flood in which | four children died"
            return _text(parse, clause.start + 1, last)
        head = _AGE.sub("", _text(parse, first, clause.start - 1).strip(_ENDS)) + " "
        if head[:-1].lower() in words.pronouns:
            return ""  # "like those | that failed in May"
        first = clause.start + 1
    elif clause is not None and clause.sort == "relative" and tokens.low[clause.start] in words.relatives:
        if tokens.low[clause.start] == "whose" and first < clause.start:
            head = _AGE.sub("", _text(parse, first, clause.start - 1).strip(_ENDS)) + "'s "
        first = clause.start + 1
    elif (
        clause is not None
        and clause.sort == "subordinate"
        and ((first < clause.start and tokens.low[clause.start] == "when") or tokens.low[clause.start] == "that")
    ):
        first = clause.start + 1  # "12 June, when | police broke up a march", "so ill that | he died"
    elif clause is not None and _lacks_subject(clause) and clause.subject[0] < clause.subject[1] <= first:
        begin, end = clause.subject
        if tokens.low[begin] in words.relatives:  # "the well, which blew out and | was plugged"
            begin, end = described(parse, begin, words), begin
        begin += tokens.low[begin] in words.subordinators  # "after | the rig blew up and sank"
        if begin == end:
            return ""
        if _runs_on(parse, clause, words):
            return _text(parse, begin, last)  # "the last time they met | was in May"
        subject = _text(parse, begin, end - 1).strip(_ENDS)
        apposed = "," if tokens.low[end - 1] == "," and "," in subject else ""  # "its head, Anna Hale, | was charged"
        head = f"{subject}{apposed} {_auxiliary(parse, clause)}"
    while first < last and (tokens.low[first] in words.coordinators or tokens.low[first] == ","):
        first += 1
    return head + _text(parse, first, last)


def _auxiliary(parse: Parse, clause: Clause) -> str:
    """“Was lifted in 2016 and | renewed": the "was" that both share."""
    leader = parse.clauses[clause.leader].verb if clause.verb.shared and clause.leader >= 0 else None
    return _text(parse, leader.first, leader.last - 1) + " " if leader and leader.last > leader.first else ""


def _runs_on(parse: Parse, clause: Clause, words: Clauses) -> bool:
    """Whether no conjunction parts it from the clause before: "the last time they met | was"."""
    between = parse.tokens.low[clause.subject[1] : clause.verb.first]
    return not clause.verb.shared and not any(low in words.coordinators or is_break(low) for low in between)


def _lacks_subject(clause: Clause) -> bool:
    return clause.sort == "coordinate" and not clause.own_subject


def _text(parse: Parse, first: int, last: int) -> str:
    return parse.tokens.text[parse.tokens.start[first] : parse.tokens.end[last]]


def shorten(line: str, words: Clauses, longest: int = LONGEST, least: int = 0) -> str:
    """At most `longest` characters, cut where a phrase or clause ends, else behind a word with an ellipsis.

    `least` characters at least, or a third of the longest. A conjunction at its head, which looks back to another
    sentence, goes.
    """
    first, _, rest = line.partition(" ")
    if rest and first.lower() in words.coordinators:
        line = rest
    if len(line) <= longest:
        return line
    openers = words.coordinators | words.subordinators | words.relatives
    for found in reversed(list(_CUTS.finditer(line[:longest]))):
        mark = found.group().strip()
        if mark == "as" and _is_compared(line[: found.start()].rsplit(" ", 1)[-1], words):
            continue
        if found.start() > max(longest // 3, least) and (not mark[0].isalnum() or mark in openers):
            return plain(line[: found.start()])
    return line[: longest - 1].rsplit(" ", 1)[0].rstrip(_ENDS) + "…"


def _is_compared(before: str, words: Clauses) -> bool:
    """“As much | as", "known | as"."""
    return (
        before in words.adverbs or before in words.amounts or before in words.forms.participle or regular_past(before)
    )


def capital(line: str) -> str:
    """The line with a capital first letter: "police opened" to "Police opened"; "iPhone" stays."""
    if line[:1].islower() and not line[1:2].isupper():
        return line[0].upper() + line[1:]
    return line
