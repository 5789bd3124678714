"""Noun phrases with a date: "a 2017 crackdown", "the crash in 2009"; from where to where, and of what."""

from msgspec import Struct

from timeline.extract.clauses import Parse
from timeline.extract.spans import noun_like, phrase_start
from timeline.extract.tokens import TIMEX
from timeline.extract.verbs import Group, is_break
from timeline.languages.clauses import Clauses
from timeline.values import Basis

DASHES = frozenset(["-", "–", "—"])
PHRASE = 14  # tokens a noun phrase with its "of" and "in" phrases may have


class Place(Struct, frozen=True):
    """Tokens `first..last` tell the event; `clause` is the one dated, None for a noun phrase with its `noun`."""

    first: int
    last: int
    clause: int | None
    noun: str = ""


def is_event_noun(low: str, words: Clauses) -> bool:
    """Whether a noun names something that happens."""
    if low in words.event_nouns:
        return True
    return low.islower() and low.endswith(words.event_endings) and low not in words.no_events


def premodified(parse: Parse, t: int, words: Clauses) -> Place | None:
    """“a 2017 crackdown”, "Monday's attack": the noun phrase; with an empty noun when that is no event."""
    low, n = parse.tokens.low, len(parse.tokens)
    owned = parse.tokens.text[parse.tokens.start[t] : parse.tokens.end[t]].endswith(("'s", "’s", "s'", "s’"))
    at = t + 1
    while at + 1 < n and low[at] in DASHES and low[at + 1] == TIMEX:
        at += 2  # "the 1980-1988 war"
    if at < n and low[at] in ("'s", "’s", "'", "’"):
        owned, at = True, at + 1
    run = at
    while run < n and run - at < 5 and noun_like(parse, run, words):
        run += 1
    if run == at or any(group.first == at and group.shape == "gerund" for group in parse.groups):
        return None
    left = low[t - 1] if t else ""
    described = owned or left in words.determiners or left in ("'s", "’s") or _adjective(parse, t - 1, words)
    heads = [k for k in range(at, run) if is_event_noun(low[k], words)]
    described = described or low[at] in words.levels
    if not described and not (heads and left in words.prepositions and heads[-1] == run - 1):
        return None
    if not heads:
        return Place(t, run - 1, None)
    first = t if owned and left in words.relatives else phrase_start(parse, t, words)  # "fears that | Monday's vote"
    return Place(first, _phrase_end(parse, heads[-1], words), None, low[heads[-1]])


def _adjective(parse: Parse, k: int, words: Clauses) -> bool:
    """“infamous | 2017 raids”: a word that is no verb, preposition or name, itself after one that opens a phrase."""
    if k < 0 or not noun_like(parse, k, words) or parse.tokens.capital(k):
        return False
    before = parse.tokens.low[k - 1] if k else ""
    return before in words.determiners or before in words.prepositions or before in ("'s", "’s") or not before


def _where(parse: Parse, t: int, words: Clauses) -> int:
    """The last token of "a rally on 5 May | in the town of Orlen", the date where no place stands behind it."""
    low = parse.tokens.low
    return _phrase_end(parse, t, words) if low[t + 1 : t + 2] and low[t + 1] in words.locating else t


def _phrase_end(parse: Parse, head: int, words: Clauses) -> int:
    """The last token of "arrest of a driver in the old town", before verb, comma or another date."""
    low = parse.tokens.low
    end, k = head, head + 1
    verbs = {i for group in parse.groups for i in range(group.first, group.last + 1)}
    while k < len(low) and k - head < PHRASE:
        opens = low[k] in words.prepositions and low[k] not in words.subordinators and low[k] not in words.comparisons
        opens = opens and not _amount_ahead(low, k + 1, words)
        if k in verbs or is_break(low[k]) or low[k] == TIMEX or low[k] in words.subordinators | words.relatives:
            break
        if low[k] in words.coordinators or low[k] in (".", "?", "!"):
            break
        if not opens:
            if not (
                noun_like(parse, k, words)
                or low[k] in words.determiners
                or low[k] in ("'s", "’s")
                or low[k][0].isdigit()
            ):
                break
            end = k
        k += 1
    return end


def _amount_ahead(low: list[str], k: int, words: Clauses) -> bool:
    """“Bringing the toll since the May 5 raid | to more than 120"."""
    return low[k - 1] == "to" and k < len(low) and (low[k][0].isdigit() or low[k] in words.at_least | words.about)


def postmodified(parse: Parse, t: int, words: Clauses) -> Place | None:
    """“after the crash in 2009”, "the crimes of 2017": a date behind its noun, where a preposition keeps both in."""
    low = parse.tokens.low
    if t > 1 and low[t - 1] == "of" and low[t - 2] in words.spells:
        return None  # "on the night of | 25 January" is that night
    if t and low[t - 1] == "of" and not (t > 1 and low[t - 2] == "as"):
        k = t - 2
        if k < 0 or not noun_like(parse, k, words):
            return None
        return Place(phrase_start(parse, k, words), t, None, low[k] if is_event_noun(low[k], words) else "")
    head, k = -1, t - 1
    if k >= 0 and low[k] in words.prepositions:
        k -= 1
    verbs = {i for group in parse.groups for i in range(group.first, group.last + 1)}
    while k >= 0 and t - k < PHRASE:
        word: str = low[k]
        if k in verbs:
            return _object(parse, k, head, t, words)
        if is_break(word) or word in words.relatives or word == TIMEX or word in words.subordinators - words.links:
            return None
        if word in words.comparisons and head < 0:
            return Place(k + 1, t, None)
        if head >= 0 and k - 1 in verbs and (word == "to" or _takes(parse, k - 1, words)):
            return None  # "went | to the funeral on Monday", "left | for talks on Monday"
        if word in words.links and head >= 0 and (word != "to" or low[k + 1] in words.determiners):
            if word in words.sources | words.probing and parse.tokens.timex[t].basis is not Basis.EXPLICIT:
                return None  # "drew oil from the leak, looked into the killing | on Wednesday"
            return Place(k + 1, _where(parse, t, words), None, low[head])
        of_another = k + 1 < t and noun_like(parse, k + 1, words)  # "an | appeal court"
        if is_event_noun(word, words) and noun_like(parse, k, words) and not (parse.tokens.capital(k) or of_another):
            head = k
        k -= 1
    return _subject(parse, head, t, words) if k < 0 else None


def _takes(parse: Parse, k: int, words: Clauses) -> bool:
    """Whether the verb at token k and the word behind it tell one act: "left | for talks", "voted | for the deal"."""
    heads = [group.head for group in parse.groups if group.last == k]
    word = parse.tokens.low[k + 1]
    return any((word == "for" and head in words.moving) or word in words.taking.get(head, ()) for head in heads)


def _object(parse: Parse, k: int, head: int, t: int, words: Clauses) -> Place | None:
    """“condemned the arrest of X in 2017”: what one speaks of has its own date; what one does has the verb's."""
    group = next(group for group in parse.groups if group.first <= k <= group.last)
    opened = parse.tokens.low[k + 1] if k + 1 < t else ""
    done = group.shape == "gerund" and k > 0 and parse.tokens.low[k - 1] in words.prepositions
    if head >= 0 and done and opened in words.definite:
        return Place(k + 1, t, None, parse.tokens.low[head])  # "jailed for ordering | the murder of X last May"
    if (
        head > k + 2
        and group.head in words.alleging
        and opened == "of"
        and parse.tokens.low[k + 2] in words.determiners
    ):
        return Place(k + 2, t, None, parse.tokens.low[head])  # "accused of | the murder of X in May"
    if head < 0 or group.shape != "finite" or opened not in words.determiners:
        return None
    whole = parse.owner[t] >= 0 and parse.clauses[parse.owner[t]].verb is group  # not "said the arrest in 2017 | was"
    speaks = group.head in words.reporting and (whole or group.head not in words.clausal)
    said = speaks and parse.tokens.timex[t].basis is Basis.EXPLICIT
    return Place(k + 1, t, None, parse.tokens.low[head]) if said or _before_now(parse, group, t) else None


def _before_now(parse: Parse, group: Group, t: int) -> bool:
    """Whether a verb of the present stands with a day that is over: "are investigating | the fire on 3 January"."""
    timex = parse.tokens.timex[t]
    if group.past or group.perfect or group.future or group.modal or timex.relation is not None:
        return False
    end = timex.interval.end if timex.interval is not None else None
    return timex.basis is Basis.RELATIVE and end is not None and end.iso[:10] <= (timex.anchor or "")


def _subject(parse: Parse, head: int, t: int, words: Clauses) -> Place | None:
    """“The arrest of X on Monday sparked protests”: a date between an event noun and the verb it is subject of."""
    if head < 0 or parse.tokens.low[0] in words.prepositions:
        return None
    owner = parse.owner[t]
    if owner < 0 or any(is_break(low) for low in parse.tokens.low[head:t]):
        return None
    if not parse.clauses[owner].start <= t <= parse.clauses[owner].verb.first:
        return None
    return Place(parse.clauses[owner].start, t, None, parse.tokens.low[head])
