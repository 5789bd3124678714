"""What merging compares: stems of content words, names, and the type of the event."""

from functools import lru_cache
from itertools import takewhile

import Stemmer

from timeline.extract.clauses import Clause, Parse
from timeline.extract.modality import kind
from timeline.extract.names import Names
from timeline.extract.phrases import Place
from timeline.extract.placing import occasion
from timeline.extract.spans import described, when_clause
from timeline.extract.tokens import TIMEX
from timeline.languages.clauses import SAYING, Clauses
from timeline.values import Kind

_OWNS = ("'s", "’s")
_GAP = "..."  # in a phrase: some words
_OBJECT = 8  # tokens behind a verb in which what completes it stands


def stems(parse: Parse, first: int, last: int, words: Clauses) -> frozenset[str]:
    """Stems of the content words of tokens `first..last`, without dates and verbs of phase ("began"); numbers too.

    A verb by its base form: "flew" is the word of "flying".
    """
    low = parse.tokens.low
    return frozenset(
        number(low[k], words) or stem(words.code, base(low[k].lower(), words))
        for k in range(first, last + 1)
        if low[k] != TIMEX
        and len(low[k]) > 1
        and low[k][0].isalnum()
        and low[k] not in words.stop_words
        and low[k] not in words.common
        and low[k] not in words.phases
    )


def number(word: str, words: Clauses) -> str:
    """The figures of a number word: "seven" is "7"; empty for any other."""
    value = words.numbers.get(word)
    return "" if value is None else str(value)


def base(word: str, words: Clauses) -> str:
    """The base of a verb's past form, participle or gerund; any other word as it is."""
    forms = words.forms
    return forms.past.get(word) or forms.participle.get(word) or forms.gerund.get(word) or word


def places(parse: Parse, first: int, last: int, names: Names, words: Clauses) -> frozenset[str]:
    """The names behind "in", "at" and the like among tokens `first..last`: where it happened."""
    tokens = parse.tokens
    near = (k for k in range(max(1, first), last + 1) if tokens.low[k - 1] in words.locating)
    at = (tokens.start[k] for k in near if tokens.low[k] != TIMEX)  # not "in May"
    return frozenset(found[1] for found in map(names.at, at) if found is not None)


def cause(parse: Parse, found: Place, words: Clauses) -> Clause | None:
    """“Nine died on Monday | after a ferry sank": what people came to harm by, where it has no date of its own."""
    number = found.clause
    if number is None:
        return None
    leader = parse.clauses[number].leader if parse.clauses[number].leader >= 0 else number
    told = {k for k, one in enumerate(parse.clauses) if leader in (k, one.leader)}
    if words.harm.isdisjoint(parse.clauses[k].verb.head for k in told):
        return None
    for clause in parse.clauses:
        hangs = clause.sort == "subordinate" and clause.parent in told and clause.start > found.first
        if hangs and parse.tokens.low[clause.start] in words.causes and clause.verb.head in words.event_types:
            at = next((at for at in parse.tokens.timex if clause.start <= at < clause.end), None)
            apart = at is not None and occasion(parse, parse.owner[at], words) not in told
            return None if apart or clause.verb.perfect or clause.verb.negated else clause
    return None


def head(parse: Parse, found: Place, by: Clause | None, words: Clauses) -> tuple[str, str]:
    """Class and stem of the word that names the event ("detained": arrest, detain); the stem twice without a class.

    Both are empty for "was" or "hoped" and their like: they name no act by which two mentions could be one event.
    What brought it about, `by`, names it where that is known (`cause`).
    """
    word = by.verb.head if by is not None else _head_word(parse, found, words)
    if not word:
        return "", ""
    lemma = stem(words.code, word)
    clause = parse.clauses[found.clause] if found.clause is not None else None
    if clause is not None and word in words.statements and (word != clause.verb.head or _is_said(parse, clause, words)):
        return SAYING, lemma
    return words.event_types.get(word, lemma), lemma


def _is_said(parse: Parse, clause: Clause, words: Clauses) -> bool:
    """Whether a verb of saying says: not "was admitted to hospital"."""
    return kind(parse, clause, "", words) is Kind.STATEMENT


def first_act(parse: Parse, words: Clauses) -> tuple[str, str]:
    """Class and stem of the act that a line without a verb names first: "Life sentence | for killer"."""
    for low in takewhile(lambda low: low not in words.links, parse.tokens.low):
        word = words.forms.participle.get(low, low)
        if low in words.event_nouns or (word != low and word in words.event_types):
            return words.event_types.get(word, stem(words.code, word)), stem(words.code, word)
    return "", ""


def _head_word(parse: Parse, found: Place, words: Clauses) -> str:
    if found.clause is None:
        return found.noun
    dated = next((k for k in parse.tokens.timex if found.first <= k <= found.last), None)
    when = when_clause(parse, dated) if dated is not None else None
    if when is None or parse.clauses[when].verb.copula:
        when = found.clause  # "in 2019, when he was mayor"
    clause = parse.clauses[when]
    if clause.leader >= 0 and found.first <= parse.clauses[clause.leader].verb.first:
        clause = parse.clauses[clause.leader]  # of "were rounded up and six died in 2017" the first act names the event
    word = _idiom(parse, clause, words) or clause.verb.head
    if clause.verb.passive and word in words.detaining and _of_people(parse, clause, words):
        return words.detaining[word]
    if word == clause.verb.head and (done := _done(parse, clause, words)):
        return done
    if word in words.results | words.arising and not clause.verb.passive:
        return _doer(parse, clause, words) or word
    if word in words.light or word in words.aspect:
        return _doer(parse, parse.clauses[found.clause], words) or ("" if word in words.light else word)
    return word


def _idiom(parse: Parse, clause: Clause, words: Clauses) -> str:
    """“Gave way" is a collapse, "was last seen" a disappearance, "set two cars on fire" a fire."""
    low, last = parse.tokens.low, clause.verb.last
    phrases = words.idioms.get(clause.verb.head, {})
    if not phrases:
        return ""
    behind, before = f"{' '.join(low[last + 1 : last + 3])} ", f"{low[max(0, last - 1)]} _"
    later = f" {' '.join(low[last + 1 : min(clause.end, last + 1 + _OBJECT)])} "
    return next((said for phrase, said in phrases.items() if _says(phrase, before, behind, later)), "")


def _says(phrase: str, before: str, behind: str, later: str) -> bool:
    """Whether a phrase stands around a verb: "was _" before it, "way" right behind, "... on fire" behind its object."""
    if phrase.startswith(_GAP):
        return f"{phrase.removeprefix(_GAP)} " in later
    return behind.startswith(f"{phrase} ") or phrase == before


def named(title: str, parse: Parse, clause: Clause | None, names: Names, words: Clauses) -> frozenset[str]:
    """Whom the pronoun that acts in a clause names, as the title has it."""
    if clause is None or clause.subject[1] <= clause.subject[0]:
        return frozenset()
    if parse.tokens.low[clause.subject[1] - 1] not in words.personal:
        return frozenset()
    return names.opening(title)


def _done(parse: Parse, clause: Clause, words: Clauses) -> str:
    """“Gave its | approval", "struck a | deal", "carried out a | raid": the act that such a verb has as object."""
    low, ends = parse.tokens.low, words.prepositions | words.relatives | words.coordinators
    verb, first = clause.verb.head, clause.verb.last + 1
    if first < clause.end and f"{verb} {low[first]}" in words.supporting:
        first += 1
    elif verb not in words.supporting:
        return ""
    verbs = {group.first for group in parse.groups}
    told = takewhile(lambda k: low[k] not in ends and k not in verbs, range(first, clause.end))
    nouns = takewhile(lambda k: low[k] != TIMEX and (low[k][0].isalnum() or low[k] in _OWNS), told)
    return _event([low[k] for k in nouns], words)


def _event(nouns: list[str], words: Clauses) -> str:
    """The last of some tokens, dates left out, if it is an event."""
    noun = next((low for low in reversed(nouns) if low != TIMEX), "")
    return noun if noun in words.event_nouns and noun in words.event_types else ""


def _doer(parse: Parse, clause: Clause, words: Clauses) -> str:
    """“The blast on the rig killed 11 workers", "the raid took place": what did it, if that is an event."""
    return _event([_noun(parse, clause, words)], words)


def _of_people(parse: Parse, clause: Clause, words: Clauses) -> bool:
    """“Ten were held", "two women were held": not "talks were held", nor one, which is no arrest of many."""
    noun = _noun(parse, clause, words)
    return noun in words.plurals or noun in words.numbers or noun.isdigit()


def _noun(parse: Parse, clause: Clause, words: Clauses) -> str:
    """The noun of what acts in a clause, before what hangs on it."""
    low = parse.tokens.low
    verbs = {group.first for group in parse.groups}
    ends = words.prepositions | words.relatives
    nouns = takewhile(lambda k: low[k] not in ends and k not in verbs, _acting(parse, clause, words))
    return next((low[k] for k in reversed([*nouns]) if low[k] != TIMEX), "")


def _acting(parse: Parse, clause: Clause, words: Clauses) -> range:
    """The tokens of what acts, without what opens the clause before it."""
    first, last = clause.subject
    low = parse.tokens.low
    if low[first:last] == [words.existing]:
        return range(clause.verb.last + 1, clause.end)  # "there was | an explosion"
    if clause.sort == "relative" and last == clause.start + 1:
        return range(described(parse, clause.start, words), clause.start)  # "a fire | that killed two"
    if low[first] in words.subordinators:
        return range(first + 1, last)  # "since | the unrest began"
    if low[first] in words.prepositions and "," in low[first:last]:
        return range(low.index(",", first) + 1, last)  # "In May, | the trial opened"
    if low[first] in words.prepositions and low[first + 1 : first + 2] == [TIMEX]:
        return range(first + 2, last)  # "On Monday | a quake killed two"
    return range(first, last)


def acts(parse: Parse, first: int, last: int, words: Clauses) -> frozenset[str]:
    """The classes of the verbs and event nouns of tokens `first..last`, where they have one, and broader ones."""
    found: set[str] = set()
    for low in parse.tokens.low[first : last + 1]:
        bases = (low, *(table[low] for table in words.forms if low in table))
        found.update(words.event_types[base] for base in bases if base in words.event_types)
    return frozenset(found.union(*([words.broader[kind]] for kind in found if kind in words.broader)))


def classes(text: str, words: Clauses) -> frozenset[str]:
    """The classes of the acts a line names, by its words alone."""
    found: set[str] = set()
    for low in text.lower().replace("'", " ").split():
        word = low.strip('.,;:!?()“”"')
        bases = (word, *(table[word] for table in words.forms if word in table))
        found.update(words.event_types[base] for base in bases if base in words.event_types)
    return frozenset(found)


@lru_cache(maxsize=4)
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(language)


@lru_cache(maxsize=50_000)
def stem(language: str, word: str) -> str:
    """Snowball's stem of a lower-case word."""
    return str(_stemmer(language).stemWord(word))
