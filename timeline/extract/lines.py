"""The title of a mention: its clause, with open pronouns named where that is certain."""

import re
from itertools import takewhile

from timeline.extract import modality
from timeline.extract.clauses import Clause, Parse, main_clause
from timeline.extract.features import classes
from timeline.extract.parsing import parse
from timeline.extract.phrases import Place
from timeline.extract.reading import Reading
from timeline.extract.spans import described, is_many, last_word, noun_like
from timeline.extract.titles import LONGEST, capital, plain, shorten, told, without_asides
from timeline.extract.tokens import tokenize
from timeline.extract.verbs import adverb
from timeline.languages.clauses import Clauses
from timeline.values import Kind, Role, Sentence

_WORD = re.compile(r"\S+")
_HEAD = 7  # words in which the pronoun of a title can stand: "Twelve days later she left"
_NAMED = frozenset({"he", "she", "it", "they"})
_BACK = 3  # sentences in which the noun of a pronoun is looked for
_SAID = 20  # characters behind the verb of what was said
_SUBJECT = 60  # characters a noun may have that stands for a pronoun


def dated_line(reading: Reading, index: int, parsed: Parse, found: Place, kind: Kind) -> str:
    """The clause in its own words; the whole sentence for an act of saying."""
    words = reading.words
    sentence = reading.document.sentences[index]
    whole = plain(reading.text(sentence)[slice(*part(parsed, found.first, found.last, sentence))])
    tells = kind is Kind.STATEMENT or any(c.sort == "told" and c.parent == found.clause for c in parsed.clauses)
    last = _with_what_was_said(parsed, found, words) if tells else found.last
    text = plain(told(parsed, found, last, words)) or whole
    opening = text.partition(" ")[0]
    clause = parsed.clauses[found.clause] if found.clause is not None else None
    bare = clause is not None and _is_bare(parsed, clause, found, words)
    headless = opening.lower() in words.persons | words.things or (clause is not None and opening.lower() in words.ones)
    if headless or opening in words.fragments or bare or modality.asks(parsed, clause, words):
        text = whole  # "which killed 15": of what? "to fix it"; "was the bridge closed on Monday?"
    least = 0
    as_told = clause is not None and clause.sort == "subordinate" and parsed.tokens.low[clause.start] == "as"
    if clause is not None and tells and (clause.sort in ("main", "saying") or (as_told and kind is Kind.STATEMENT)):
        text = _saying(reading, index, parsed, clause, whole)
        least = _what_was_said(parsed, clause, sentence.start)
    elif clause is not None and bare and (of := _accused(parsed, clause)) is not None:
        tokens = parsed.tokens
        first = described(parsed, of, words)
        text = whole if first == of else plain(tokens.text[tokens.start[first] : tokens.end[found.last]])
    if clause is not None and len(text) > LONGEST and clause.sort in ("main", "told"):
        last = len(parsed.tokens) - 1 if tells and clause.sort != "told" else last
        text = plain(without_asides(parsed, clause, max(found.first, clause.start), last, words)) or text
    least = max(least, _through_verb(parsed, clause, text)) if clause is not None else least
    return line(reading, index, text, parsed, clause, least)


def _through_verb(parsed: Parse, clause: Clause, text: str) -> int:
    """How long a title must be to hold the verb of its clause; 0 where that has no room."""
    at = text.find(f" {parsed.tokens.word(clause.verb.last)}")
    until = at + 1 + len(parsed.tokens.word(clause.verb.last))
    return until if at >= 0 and until < LONGEST - 1 else 0


def _with_what_was_said(parsed: Parse, found: Place, words: Clauses) -> int:
    """The last token of a saying with the clause it tells: "(has denied it and) told us in May | that it was false"."""
    inner = [c for c in parsed.clauses if c.sort == "told" and c.parent == found.clause and c.start > found.first]
    return max([found.last, *(last_word(parsed, min(c.end, len(parsed.tokens)) - 1, words) for c in inner)])


def _is_bare(parsed: Parse, clause: Clause, found: Place, words: Clauses) -> bool:
    """Whether a participle or gerund has no noun: "killed in the raid were two", "had the dam | been mended"."""
    verb = clause.verb
    stands = verb.shape == "gerund" or found.first == verb.first or parsed.tokens.low[verb.first] in words.be
    return clause.sort == "participle" and stands


def part(parsed: Parse, first: int, last: int, sentence: Sentence) -> tuple[int, int]:
    """The characters of the sentence between the semicolons around tokens `first..last`, half-open."""
    stops = [k for k, low in enumerate(parsed.tokens.low) if low == ";"]
    start = max((parsed.tokens.end[k] for k in stops if k < first), default=sentence.start)
    return start, min((parsed.tokens.start[k] for k in stops if k > last), default=sentence.end)


def _accused(parsed: Parse, clause: Clause) -> int | None:
    """“A man | suspected of setting fire to a mosque": the participle before the preposition of a gerund."""
    groups = (group for group in parsed.groups if group.shape == "participle" and group.last + 2 == clause.start)
    return next((group.first for group in groups), None) if clause.verb.shape == "gerund" else None


def _what_was_said(parsed: Parse, clause: Clause, start: int) -> int:
    """How long the title of a statement must be to tell some of what was said behind "told the council that"."""
    inner = next((c for c in parsed.clauses if c.sort == "told" and c.start > clause.verb.first), None)
    if inner is None:
        return 0
    return min(parsed.tokens.start[inner.verb.first] - start, LONGEST) + _SAID


def _saying(reading: Reading, index: int, parsed: Parse, clause: Clause, whole: str) -> str:
    """The sentence; of one too long the saying, with as much of what was said before it as has room."""
    closed = next((k for k in range(clause.verb.first - 1, clause.start, -1) if parsed.tokens.low[k] == "”"), -1)
    if len(whole) <= LONGEST or (clause.sort != "saying" and closed < 0):
        return whole
    sentence, start, text = reading.document.sentences[index], parsed.tokens.start, parsed.tokens.text
    number = parsed.clauses.index(clause)
    said = (c for c in parsed.clauses if c.sort == "told" and c.parent == number and c.start < clause.start)
    inner = next(said, None)
    begin = start[inner.start] if inner is not None and closed < 0 else sentence.start
    speaker = start[closed + 1 if closed >= 0 else clause.start]  # "“... | ...,” Hale told the court"
    both, tail = plain(text[begin : sentence.end]), plain(text[speaker : _said_until(parsed, clause, sentence.end)])
    if len(both) <= LONGEST or clause.subject[0] == clause.subject[1]:
        return both
    room = LONGEST - len(tail) - 2
    before = plain(text[begin:speaker])
    if room <= LONGEST // 4:
        return tail
    short = shorten(before, reading.words, room - 1)
    return f"{short}, {tail}" if short == before else f"{short.removesuffix('…')}…, {tail}"


def _said_until(parsed: Parse, clause: Clause, end: int) -> int:
    """Where what hangs behind the saying begins: "Hale said on Monday | as he opened the bridge"."""
    last = max([clause.verb.last, *(at for at in parsed.tokens.timex if clause.start <= at < clause.end)])
    hangs = next((c.start for c in parsed.clauses if c.sort == "subordinate" and c.start > last), None)
    if hangs is None:
        return end
    length = parsed.tokens.timex.get(hangs - 1)
    apart = length is not None and length.type == "DURATION"  # ", five days | after he was held"
    return parsed.tokens.start[hangs - apart]


def line(reading: Reading, index: int, text: str, parsed: Parse, clause: Clause | None = None, least: int = 0) -> str:
    """The text as a title: a pronoun at its head named, else its sentence, else a headline that tells the same act.

    Where it is too long, `least` characters of it are kept.
    """
    words = reading.words
    sentence = reading.document.sentences[index]
    dates = frozenset(timex.text.split()[-1].lower() for timex in parsed.tokens.timex.values())
    opens = _pronoun(text, words, dates) if sentence.role is not Role.HEADLINE else None
    if opens is not None:
        pronoun = opens.group().lower()
        person = pronoun in ("he", "she")
        name = _teller(reading, index, parsed, clause) if person else _beside(reading, parsed, clause)
        whole = plain(reading.text(sentence)[sentence.start : sentence.end])
        first = _pronoun(whole, words, dates)
        if name is None and first is not None and first.group().lower() == pronoun:
            passive = clause is not None and clause.verb.passive
            name = antecedent(reading, index, pronoun, passive=passive, acts=_acts(parsed, clause, words))
        if name is not None:
            name = _inside(name) if opens.start() else name
            text = f"{text[: opens.start()]}{name}{text[opens.end() :]}"
        elif first is None and len(whole) <= LONGEST and ". " not in whole and "; " not in whole:
            text = whole
        elif (
            reading.headline
            and not (person and _counts(reading.headline, words))
            and classes(_main_part(reading.headline, words), words) & classes(text, words)
        ):
            text = reading.headline
    return capital(shorten(text, words, least=least))


def _counts(headline: str, words: Clauses) -> bool:
    """Whether a headline counts, so that it tells of no "he": "Flood kills 40"."""
    return any(word[0].isdigit() or word in words.numbers for word in headline.lower().split())


def _main_part(headline: str, words: Clauses) -> str:
    """The headline before a word that hangs something on it: "Nurse missing | after interview with mayor"."""
    pieces = headline.split()
    hangs = words.links | words.subordinators
    return " ".join(takewhile(lambda piece: piece.lower() not in hangs, pieces))


def _pronoun(text: str, words: Clauses, dates: frozenset[str] = frozenset()) -> re.Match[str] | None:
    """The pronoun that is the subject of a line, at its head or behind "Days later" or "In 2009,".

    `dates` are the last words of the expressions in it: "On Monday | he".
    """
    before, told = "", False
    for count, found in enumerate(_WORD.finditer(text)):
        word = found.group().lower()
        told = told or word in words.forms.past  # "Hale said on Monday | it"
        opened = not before or before.endswith(",") or (not told and before in words.backward | dates)
        if count > _HEAD or (not before and not word[0].isalnum()):
            return None
        if word in _NAMED and opened:
            return None if word == "it" and _impersonal(text[found.end() :], words) else found
        if word in words.relatives:
            return None  # "The firm, which said on Monday it had fled"
        before = word
    return None


def _impersonal(rest: str, words: Clauses) -> bool:
    """“It | was on Monday that he fled", "it | emerged that", "it | took five years": it stands for nothing."""
    behind = rest.lower().split()
    if behind[:1] and (behind[0] in words.be or words.forms.past.get(behind[0]) in words.emerging):
        then = [word for word in behind[1:3] if word not in words.negations]
        until = not words.subordinators.isdisjoint(then[:1])  # "it was not until May when"
        return "that" in behind or (until and "when" in behind)
    lengths = words.numbers.keys() | words.at_least | words.about | words.prepositions
    return behind[:1] == [words.took] and len(behind) > 1 and (behind[1] in lengths or behind[1][0].isdigit())


def _inside(name: str) -> str:
    """The noun as it stands inside a sentence: "The bridge" to "the bridge"."""
    first, _, rest = name.partition(" ")
    return f"{first.lower()} {rest}" if first in ("The", "A", "An") else name


def _acts(parsed: Parse, clause: Clause | None, words: Clauses) -> bool:
    """Whether a clause says what its subject did to something or said: "it freed Hale", not "it came into force"."""
    return clause is None or _has_object(parsed, clause, words) or clause.verb.head in words.reporting


def antecedent(reading: Reading, index: int, pronoun: str, *, passive: bool, acts: bool) -> str | None:
    """What a pronoun at the head of a sentence stands for: the subject of the sentence before, if it fits.

    `passive`: something is done to it. Unless it `acts` upon something itself, it may be the object as well.
    """
    for back in range(index - 1, max(-1, index - 1 - _BACK), -1):
        sentence = reading.document.sentences[back]
        if sentence.role in (Role.BOILERPLATE, Role.HEADLINE):
            return None
        dates = reading.dates(sentence)
        parsed = parse(tokenize(reading.text(sentence), sentence.start, sentence.end, dates), reading.words)
        mains = [k for k, c in enumerate(parsed.clauses) if c.sort == "main" and c.parent < 0]
        number = mains[-1] if mains else main_clause(parsed)  # "It began early: Hale | declared in May ..."
        if number is None:
            return None
        subject = parsed.clauses[number].subject
        first = modality.proper_subject(parsed, *subject)
        if first < subject[1] and pronoun in (parsed.tokens.low[first], parsed.tokens.low[subject[1] - 1]):
            continue  # "He ... He ...", "The next year he ... He ..."
        if first < subject[1] and reading.words.owners.get(parsed.tokens.low[first]) == pronoun:
            continue  # "The ministry closed the school. Its head wept. | It was reopened"
        if not acts and pronoun in ("it", "they") and _rival(parsed, parsed.clauses[number], reading.words):
            # "The ministry shut the school. | It was reopened", "Parliament passed the law. | It came into"
            return None
        found = _fitting(reading, parsed, (first, subject[1]), pronoun) or _source(parsed, pronoun)
        befallen = _befallen(reading, parsed, parsed.clauses[number]) if pronoun in ("he", "she") else None
        if befallen is None or (found is not None and " " in found and not passive):
            return found
        return befallen if found is None or " " not in found else None  # "Anna Hale arrested Joran Vik. He was charged"
    return None


def _rival(parsed: Parse, clause: Clause, words: Clauses) -> bool:
    """Whether a verb has an object that "it" may stand for as well; not what is its own: "passed | its inspection"."""
    own = parsed.tokens.low[clause.verb.last + 1 : clause.verb.last + 2]
    return _has_object(parsed, clause, words) and words.owners.keys().isdisjoint(own)


def _has_object(parsed: Parse, clause: Clause, words: Clauses) -> bool:
    """Whether a verb is done to something: "shut | the school", "cut | jobs"; not "fell | ill"."""
    low, behind = parsed.tokens.low, clause.verb.last + 1
    if clause.verb.passive or clause.verb.copula or behind >= len(low):
        return False
    word = low[behind]
    counted = word in words.numbers or word[0].isdigit() or parsed.tokens.capital(behind)
    bare = noun_like(parsed, behind, words) and is_many(word, words)
    return counted or bare or word in words.determiners | words.pronouns


def _befallen(reading: Reading, parsed: Parse, clause: Clause) -> str | None:
    """Joran Vik of "Police arrested the captain, Joran Vik": the only name behind what is done to people."""
    tokens, words = parsed.tokens, reading.words
    if clause.verb.passive or clause.verb.head not in words.befalling:
        return None
    first, last = tokens.start[clause.verb.last], tokens.end[min(clause.end, len(tokens)) - 1]
    names = {name for name in reading.names["text"].within(first, last) if " " in name}
    return names.pop() if len(names) == 1 else None


def _fitting(reading: Reading, parsed: Parse, subject: tuple[int, int], pronoun: str) -> str | None:
    """The subject by its name or its words where person and number agree."""
    words, tokens = reading.words, parsed.tokens
    names = reading.names["text"]
    first, last = subject
    name = modality.actor(parsed, subject, names, words)
    if pronoun in ("he", "she"):
        return name if _sex(parsed, first, last, words) in (pronoun, None) else None
    first = _behind_opening(parsed, first, last, words)
    if last > first and tokens.low[last - 1] == ",":
        last = next(k for k in range(first, last) if tokens.low[k] == ",")  # "The law, passed on 2 June,"
    while last > first + 1 and adverb(tokens.low[last - 1], words):
        last -= 1
    text = plain(tokens.text[tokens.start[first] : tokens.end[last - 1]]) if last > first else ""
    of = next((k for k in range(first + 1, last) if tokens.low[k] in words.prepositions), last)
    head = tokens.low[of - 1] if last > first else ""  # "the first wave | of detentions"
    plural = "and" in tokens.low[first:last] or is_many(head, words)
    usable = 0 < len(text) <= _SUBJECT and tokens.low[first] not in words.pronouns
    if pronoun == "it" and usable and tokens.low[first] in words.determiners - words.definite:
        usable = words.definite.isdisjoint(tokens.low[last:])  # "A report called for the bridge to be closed. It ..."
    person = name is not None and name.count(" ") == 1 and name.endswith(text) and pronoun == "it"
    return text if usable and plural == (pronoun == "they") and not person else None


def _sex(parsed: Parse, first: int, last: int, words: Clauses) -> str | None:
    """The pronoun for whom tokens `first..last` speak of: "she" for "Marta Ruiz, the mother of Pablo Ruiz"."""
    low = parsed.tokens.low
    nouns = (k for k in range(first, last) if low[k] in words.sexes and not (k > first and _owned(low[k - 1], words)))
    return next((words.sexes[low[k]] for k in nouns), None)


def _owned(before: str, words: Clauses) -> bool:
    """Whether a noun is somebody's: "Hale, whose | mother"."""
    return before in words.owners or before in words.persons or before in ("'s", "’s")


def _behind_opening(parsed: Parse, first: int, last: int, words: Clauses) -> int:
    """Where the subject begins behind a name or a date that no comma parts from it: "On Monday | the troops"."""
    tokens = parsed.tokens
    hedges = words.at_least | words.at_most | words.about
    hedged = not hedges.isdisjoint(tokens.low[first : first + 2])  # "at least 40 people", "about 40 people"
    if first >= last or hedged or tokens.low[first] not in words.prepositions:
        return first
    behind = first + 1
    while behind < last and (behind in tokens.timex or tokens.capital(behind) or tokens.low[behind][0].isdigit()):
        behind += 1
    return behind if behind > first + 1 else last


def _source(parsed: Parse, pronoun: str) -> str | None:
    """“According to the centre": the centre, if it can be "it"."""
    if pronoun != "it" or parsed.according is None:
        return None
    start, end = parsed.according
    return plain(parsed.tokens.text[parsed.tokens.start[start + 2] : parsed.tokens.end[end - 1]])


def _beside(reading: Reading, parsed: Parse, clause: Clause | None) -> str | None:
    """“The firm closed two mills; | it cut jobs": the subject of the clause before, where number agrees."""
    if clause is None or clause.sort == "told" or clause.subject[1] <= clause.subject[0]:
        return None
    if clause.parent >= 0 and parsed.clauses[clause.parent].sort == "relative":
        return None  # "sued over the well, which leaked before | it was capped"
    before = [
        c for c in parsed.clauses if c.sort in ("main", "coordinate") and c.own_subject and c.verb.last < clause.start
    ]
    pronoun = next((low for low in reversed(parsed.tokens.low[slice(*clause.subject)]) if low in _NAMED), "")
    if before and not _acts(parsed, clause, reading.words) and _rival(parsed, before[-1], reading.words):
        return None  # "Karst signed the law; | it takes effect in May"
    inner = [c for c in parsed.clauses if c.sort in ("told", "relative") and c.verb.last < clause.start]
    if not before or any(c.start > before[-1].verb.last for c in inner):
        return None  # "Hale said that oil had gushed out of the well before | it was capped"
    first, last = before[-1].subject
    while first < last - 1 and (first in parsed.tokens.timex or parsed.tokens.low[first] in reading.words.prepositions):
        first += 1  # "every May | the town"
    return _fitting(reading, parsed, (first, last), pronoun)


def _teller(reading: Reading, index: int, parsed: Parse, clause: Clause | None) -> str | None:
    """Hale of "Hale, who told the court that he was beaten": the only teller who is sure to be "he"."""
    sentence = reading.document.sentences[index]
    while clause is not None and clause.parent >= 0:
        clause = parsed.clauses[clause.parent]
        if clause.sort == "relative" and clause.verb.head in reading.words.reporting:
            return modality.speaker(parsed, clause, reading.names[sentence.field], reading.words)
    return None
