"""A line that stands by itself, in the source's own words and plain text."""

import re

from timeline.extract.clauses import SOFT, Clause, Parse
from timeline.extract.phrases import Place
from timeline.extract.spans import described, of_either
from timeline.extract.tokens import TIMEX
from timeline.extract.verbs import adverb, is_break, regular_past
from timeline.languages.clauses import Clauses

LONGEST = 140
_LENGTH = 3  # words of a length, "more than eight weeks"

_MARKS = (
    (re.compile(r"(?<=\S)\[\d{1,3}\]|^\[\d{1,3}\]\s"), ""),
    (re.compile(r"``\s?"), "“"),
    (re.compile(r"\s?''"), "”"),
    (re.compile(r"-L[RSC]B-\s?"), "("),
    (re.compile(r"\s?-R[RSC]B-"), ")"),
    (re.compile(r"\s+(?=[,.;:?!%)”]|['’](?:s|re|ve|ll|d|m)\b|n['’]t\b)"), ""),
    (re.compile(r"(?<=[($£€])\s+"), ""),
    (re.compile(r"\s+"), " "),
)
_HOUR = re.compile(r"\b[ap]\.m$")
_AGE = re.compile(r",? \(?\d{1,3}\)?$")  # "Mira Danek, 38"
_ENDS = " ,;:.-–—|"
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
    text = " ".join(text.split()).strip(_ENDS)
    return f"{text}." if _HOUR.search(text) else text


def told(parse: Parse, found: Place, last: int, words: Clauses) -> str:
    """What tokens `found.first..last` tell, as a sentence with a subject where the clause has none of its own.

    Empty where they could not stand alone.
    """
    tokens, first = parse.tokens, found.first
    clause = parse.clauses[found.clause] if found.clause is not None else None
    if clause is None:
        return _from(parse, first, last, words)
    if clause.sort == "relative":
        return _described(parse, clause, first, last, words)
    opened = tokens.low[clause.start]
    if clause.sort == "subordinate" and (opened == "that" or (opened == "when" and first < clause.start)):
        first = clause.start + 1  # "12 June, when | police broke up a march", "so ill that | he died"
    elif _lacks_subject(clause) and clause.subject[0] < clause.subject[1] <= first:
        return _with_subject(parse, clause, first, last, words)
    return _from(parse, first, last, words)


def without_asides(parse: Parse, clause: Clause, first: int, last: int, words: Clauses) -> str:
    """The text of the tokens without what is told in passing of the subject: "Hale, who ..., | left on Monday".

    Empty where nothing is. "A man who ..." does without it too, "no man who ..." does not.
    """
    low, verb = parse.tokens.low, clause.verb.first
    inside = [
        c
        for c in parse.clauses
        if first < c.start < verb and (c.sort == "relative" or c.verb.shape == "participle") and c is not clause
    ]
    if not inside or not first < verb <= last:
        return ""
    opened = min(c.start for c in inside)
    apart = low[opened - 1] == ","
    closed = next((k for k in range(verb - 1, opened, -1) if low[k] == ","), -1)
    dated = any(parse.owner[k] == parse.clauses.index(clause) for k in parse.tokens.timex if opened < k < verb)
    bare = all(c.sort == "relative" for c in inside) and closed < 0 and low[first] in words.indefinite
    if dated or not (closed >= 0 if apart else bare):
        return ""
    before = _text(parse, first, opened - 1 - apart)
    subject = low[first : opened - 1]  # of "In Orlen, Hale" and "In May, Hale" the comma is none of an apposition
    opening = subject[0] in words.prepositions or adverb(subject[0], words) or TIMEX in subject
    opening = opening or not words.coordinators.isdisjoint(subject)  # "Orlen, Brod and Marrow, which ..., | left"
    comma = "," if "," in subject and not opening else ""
    return f"{before}{comma} {_text(parse, closed + 1 if apart else verb, last)}"


def _from(parse: Parse, first: int, last: int, words: Clauses) -> str:
    """The text of the tokens without a conjunction or a comma at its head."""
    while first < last and (parse.tokens.low[first] in words.coordinators or parse.tokens.low[first] == ","):
        first += 1
    return _text(parse, first, last)


def _described(parse: Parse, clause: Clause, first: int, last: int, words: Clauses) -> str:
    """A relative clause with the noun it describes as its subject: "the well, which | blew out"."""
    low, start = parse.tokens.low, clause.start
    pronoun = low[start]
    if _asked(parse, clause) or (first >= start and pronoun in words.subjects):
        return ""  # "nobody knows who | did it", "dearer than | it was in May"
    if pronoun in ("who", "which", "that"):
        if first >= start:
            return ""
        if low[start - 1] in words.prepositions:  # "the flood in which | four children died"
            return _text(parse, start + 1, last)
        if _of_object(parse, clause, words) or of_either(parse, first, start, words):
            return _text(parse, first, last)  # "the mill which | he bought", "the mill in Orlen, which burned"
        quoted = low[start - 1] == SOFT and low[start - 2] == ","  # "the “new wave,” | which failed"
        noun = _AGE.sub("", _text(parse, first, start - (3 if quoted else 1)).strip(_ENDS))
        if noun.lower() in words.pronouns:
            return ""  # "like those | that failed in May"
        return f"{noun} {_from(parse, start + 1, last, words)}"
    if pronoun not in words.relatives:
        return _from(parse, first, last, words)
    if pronoun == "whom" and low[start - 1] not in words.prepositions:
        return _text(parse, first, last) if first < start else ""  # "14 soldiers | whom they had seized"
    owner = _AGE.sub("", _text(parse, first, start - 1).strip(_ENDS)) if pronoun == "whose" and first < start else ""
    return (owner and owner + _ending(owner, opens=first == 0)) + _from(parse, start + 1, last, words)


def _of_object(parse: Parse, clause: Clause, words: Clauses) -> bool:
    """Whether a relative clause has a subject of its own: "the report that | the ministry published"."""
    low, verb = parse.tokens.low, clause.verb.first
    subject = (k for k in range(clause.start + 1, verb) if not adverb(low[k], words) and TIMEX not in low[k : k + 2])
    behind = next(subject, verb)  # "that | in May", "that four years later | she"
    return behind < verb and low[behind][0].isalnum() and low[behind] not in words.prepositions


def _ending(noun: str, *, opens: bool) -> str:
    """What makes an owner of a noun, that may open its sentence: "the 12 sailors' boat", "Rhys's boat"."""
    head = noun.rsplit(" ", 1)[-1]
    return "' " if head.endswith("s") and (head.islower() or opens) else "'s "


def _with_subject(parse: Parse, clause: Clause, first: int, last: int, words: Clauses) -> str:
    """A coordinate clause with the subject of the one before: "the rig blew up and | sank"."""
    low = parse.tokens.low
    begin, end = clause.subject
    if low[begin] in words.relatives:  # "the well, which blew out and | was plugged"
        begin, end = described(parse, begin, words), begin
    begin += low[begin] in words.subordinators  # "after | the rig blew up and sank"
    if begin == end:
        return ""
    if _runs_on(parse, clause, words):
        return _text(parse, begin, last)  # "the last time they met | was in May"
    subject = _text(parse, begin, end - 1).strip(_ENDS)
    apposed = "," if low[end - 1] == "," and "," in subject else ""  # "its head, Anna Hale, | was charged"
    return f"{subject}{apposed} {_auxiliary(parse, clause)}{_from(parse, first, last, words)}"


def _asked(parse: Parse, clause: Clause) -> bool:
    """“Nobody knows | where he was": a question rather than what happened."""
    return any(group.last + 1 == clause.start and group.shape != "gerund" for group in parse.groups)


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
        before = line[: found.start()].rsplit(" ", 1)[-1]
        if _only_opens(line[: found.start()], words):
            continue  # "the report states: in most models |, output falls"
        if (mark == "as" and _is_compared(before, words)) or (mark == "that" and before in words.forms.gerund):
            continue  # ", saying | that"
        if found.start() > max(longest // 3, least) and (not mark[0].isalnum() or mark in openers):
            return _without_length(plain(line[: found.start()]).removesuffix(" that"), words)
    return line[: longest - 1].rsplit(" ", 1)[0].rstrip(_ENDS) + "…"


def _only_opens(line: str, words: Clauses) -> bool:
    """Whether a line ends in the phrase that opens what is said behind its colon."""
    _, colon, said = line.rpartition(": ")
    return bool(colon) and "," not in said and said.lstrip("\"“‘'").partition(" ")[0].lower() in words.prepositions


def _without_length(line: str, words: Clauses) -> str:
    """A cut line without the length that what was cut is counted by: "docked on Tuesday, | eight weeks (after)"."""
    before, comma, length = line.rpartition(", ")
    first, _, rest = length.partition(" ")
    counted = first[:1].isdigit() or first in words.numbers or first in words.indefinite or first in words.about
    hangs = comma and counted and rest.count(" ") < _LENGTH and rest.rsplit(" ", 1)[-1] in words.spells
    return before if hangs else line


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
