"""Verb groups of a sentence: "has been detained", "will not say", "began rounding up", "to open"."""

from itertools import pairwise
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from timeline.extract.tokens import TIMEX, Tokens
from timeline.languages.clauses import Clauses

Shape = Literal["finite", "infinitive", "participle", "gerund"]

_BREAKS = frozenset([",", ";", ":", "-", "--", "–", "—", "(", ")", "[", "]", "-lrb-", "-rrb-", "...", "…", "|"])
_QUOTES = frozenset("“”")
_PHASE = 7  # tokens from "before" to "end"
_OBJECT = 4  # tokens from a verb to the noun of its object, "down a lower"
_SAID = 4  # tokens within which "that" follows a verb of saying and its date


class Group(Struct):
    """Tokens `first..last`; `head` is the base form of the verb that tells what happens.

    `shared`: a participle that goes on with the auxiliary before it ("was held and | tortured").
    `supposed`: somebody's word for it, "is said to have died". `unsure`: a form that may be the past ("arrested") or a
    participle after its noun ("the men arrested in May").
    """

    first: int
    last: int
    head: str
    shape: Shape = "finite"
    past: bool = False
    perfect: bool = False
    passive: bool = False
    negated: bool = False
    future: bool = False
    modal: bool = False
    copula: bool = False
    unsure: bool = False
    aspect: str = ""
    supposed: bool = False
    shared: bool = False


def is_break(low: str) -> bool:
    """Whether a token is punctuation that separates phrases."""
    return low in _BREAKS or low in _QUOTES


def is_quote(low: str) -> bool:
    """Whether a token opens or closes a quotation."""
    return low in _QUOTES


def adverb(low: str, words: Clauses) -> bool:
    """Whether a token can stand inside a verb group without being of it."""
    return low in words.adverbs or (low.endswith(words.adverb_ending) and len(low) > 4 and low not in words.no_events)


def group_at(tokens: Tokens, i: int, words: Clauses, before: Group | None) -> Group | None:
    """The verb group that begins with token i, behind the group `before`; None where none does."""
    low = tokens.low[i]
    if low in words.be or low in words.have or low in words.do or low in words.future or low in words.modal:
        return _auxiliary(tokens, i, words, before)
    if low == "to":
        return _infinitive(tokens, i, words)
    if low in words.not_verbs or low == TIMEX:
        return None
    forms = words.forms
    if low in forms.past or low in forms.participle or regular_past(low):
        return _past(tokens, i, words, before)
    if low in forms.gerund:
        return _gerund(tokens, i, words, before)
    if low in forms.present or low in forms.base:
        return _present(tokens, i, words, before)
    return None


def regular_past(low: str) -> bool:
    """Whether a word has the ending of a regular past form or participle: "arrested", not "need"."""
    return len(low) > 4 and low.endswith("ed") and not low.endswith("eed") and low.isalpha()


def _base(low: str, words: Clauses) -> str:
    for table in words.forms:
        if low in table:
            return table[low]
    return low[:-2] if regular_past(low) else low


def _auxiliary(tokens: Tokens, i: int, words: Clauses, before: Group | None) -> Group | None:
    low = tokens.low
    first = low[i]
    if first in {"'s", "’s"} and not (i and low[i - 1] in words.subjects | {"that", "what"}):
        return None  # "the group's arrest"
    if first == "be" and before is not None and _is_demanded(low, i, words, before):
        return _complete(tokens, Group(i, i, "be", modal=True), words)  # "asked that he | be allowed"
    if first in {"being", "having", "been", "be"} and not (i and low[i - 1] in words.modal):
        shape: Shape = "gerund" if first in {"being", "having"} else "participle"
        return _complete(tokens, Group(i, i, "be", shape), words)
    if first == "can" and i and low[i - 1] in words.determiners:
        return None
    group = Group(i, i, "be", past=first in words.past_auxiliaries)
    if first in {"'s", "’s"} and i + 1 < len(tokens) and low[i + 1] in words.forms.participle:
        group.past = False
    return _complete(tokens, group, words)


def _complete(tokens: Tokens, group: Group, words: Clauses) -> Group:
    """Walk over auxiliaries, negation and adverbs to the main verb."""
    low, n = tokens.low, len(tokens)
    last_auxiliary = low[group.first]
    i = group.first
    while i < n:
        word = low[i]
        if word in words.negations:
            group.negated = True
        if word in words.future:
            group.future = True
        elif word in words.modal:
            group.modal = True
        elif word in words.have:
            group.perfect = True
        if word in words.be or word in words.have or word in words.do or word in words.future or word in words.modal:
            last_auxiliary, group.last = word, i
            i += 1
        elif (
            word in words.negations
            or adverb(word, words)
            or (word in words.ranks and i + 1 < n and _is_participle(low[i + 1], words))  # "was | last | seen"
            or (word == TIMEX and i + 1 < n and _is_verb(low[i + 1], words))
        ):
            i += 1
        else:
            break
    if i < n and _main_verb(low[i], last_auxiliary, words):
        forms = words.forms
        done = forms.participle.get(low[i]) if last_auxiliary in words.be or last_auxiliary in words.have else None
        group.last, group.head = i, done or _base(low[i], words)  # "was | found" is of "find"
        group.passive = last_auxiliary in words.be and (low[i] in words.forms.participle or regular_past(low[i]))
        if low[i] in words.forms.gerund and last_auxiliary in words.be and low[i] not in words.forms.participle:
            group.passive = False
    else:
        group.head = "have" if last_auxiliary in words.have else "do" if last_auxiliary in words.do else "be"
        group.perfect = group.perfect and group.head != "have"
        group.copula = group.head != "do"
    return group


def _is_verb(low: str, words: Clauses) -> bool:
    return any(low in table for table in words.forms) or regular_past(low)


def _is_participle(low: str, words: Clauses) -> bool:
    return low in words.forms.participle or regular_past(low)


def _main_verb(low: str, auxiliary: str, words: Clauses) -> bool:
    forms = words.forms
    if auxiliary in words.be:
        return low in forms.participle or low in forms.gerund or (regular_past(low) and low not in words.not_verbs)
    if auxiliary in words.have:
        return low in forms.participle or (regular_past(low) and low not in words.not_verbs)
    return low in forms.base


def _infinitive(tokens: Tokens, i: int, words: Clauses) -> Group | None:
    j = i + 1
    while j < len(tokens) and adverb(tokens.low[j], words):
        j += 1
    if j >= len(tokens):
        return None
    low = tokens.low[j]
    if low in {"be", "have"}:
        group = _complete(tokens, Group(j, j, low, "infinitive"), words)
        group.first = i
        return group
    if low in words.forms.base and not tokens.capital(j):
        return Group(i, j, words.forms.base[low], "infinitive")
    return None


def _past(tokens: Tokens, i: int, words: Clauses, before: Group | None) -> Group | None:
    low = tokens.low
    form = low[i]
    base = words.forms.past.get(form) or words.forms.participle.get(form) or _base(form, words)
    if tokens.capital(i) and i and not is_quote(low[i - 1]):
        return None
    pure = form in words.forms.past and form not in words.forms.participle
    only_participle = form in words.forms.participle and form not in words.forms.past
    k = previous(tokens, i, words)
    left = low[k] if k >= 0 else ""
    following = low[i + 1] if i + 1 < len(low) else ""
    nominal = left in words.determiners - words.subjects - words.relatives
    if pure and nominal:
        return None  # "into the bore"
    object_ = before is not None and before.last >= k - _OBJECT and before.head not in words.clausal
    if object_ and form in words.event_nouns and form in words.forms.base and low[k - 1] in words.indefinite:
        return None  # "turned down a lower | bid"
    if not pure and left == "those":
        return Group(i, i, base, "participle", past=True, passive=True)
    if not pure and (nominal or left in {"'s", "’s"} or _adjectival(left, words) or _counted(tokens, i, left, words)):
        return None
    if not pure and left in words.coordinators | {","} and before is not None:
        behind = next((low[k] for k in range(i + 1, len(low)) if not adverb(low[k], words)), "")
        bare = behind in words.prepositions or behind in {"", ".", ",", TIMEX}
        series = before.passive and before.shape == "finite" and left == "," and _series(tokens, i, words)
        born = before.head in words.unshared and not _listed(before, k)  # "was born in Orlen and | moved"
        shared = not (before.passive and (base in words.intransitive or born))  # "was held and | appeared in court"
        if shared and (_listed(before, k) or series or (before.passive and left in words.coordinators and bare)):
            return _like(before, i, base)
    opens = left in {"", ","} or (is_break(left) and left != "”") or left in words.subordinators
    closed = following in words.prepositions or following in {"", ",", "to", TIMEX}
    opens = opens and base not in words.sure_verbs and base not in words.intransitive
    opens = opens and not (base in words.reporting and ("that" in low[i + 1 : i + _SAID] or _says_when(low, i, words)))
    if only_participle or (opens and not pure and (closed or left in words.subordinators)):
        return Group(i, i, base, "participle", past=True, passive=True)
    own_subject = left in words.subjects or left in words.relatives
    speaks = base in words.statements and (following == ":" or is_quote(following))  # "explained: ..."
    unsure = not (pure or own_subject or speaks or base in words.intransitive or base in words.sure_verbs)
    return Group(i, i, base, past=True, unsure=unsure)


def _counted(tokens: Tokens, i: int, left: str, words: Clauses) -> bool:
    """“40 | suspected cases": not "two | confirmed dead"."""
    if i + 1 >= len(tokens) or tokens.capital(i + 1) or not (left[:1].isdigit() or left in words.numbers):
        return False
    following = tokens.low[i + 1]
    others = words.prepositions | words.determiners | words.pronouns | words.coordinators | words.fates | words.adverbs
    return following.isalpha() and following.endswith("s") and following not in others | {"to", "that"}


def _says_when(low: list[str], i: int, words: Clauses) -> bool:
    """“The firm, a maker of boats, | reported on Tuesday a loss": behind the date of the verb at token i its object."""
    at = i + 1 + (low[i + 1 : i + 2] != [TIMEX])
    return low[at : at + 1] == [TIMEX] and not (words.determiners | words.subjects).isdisjoint(low[at + 1 : at + 2])


def _adjectival(left: str, words: Clauses) -> bool:
    """After a preposition or "more" a participle describes: "of suspected members"."""
    return left in words.prepositions and left not in words.particles and left not in words.subordinators


def _listed(before: Group, k: int) -> bool:
    """Whether the participle at hand goes on with the verbs before: "detained, beaten and killed"."""
    return (before.passive or before.perfect) and k - before.last <= 2 and before.shape in ("finite", "participle")


def _series(tokens: Tokens, i: int, words: Clauses) -> bool:
    """“was lifted in 2016, | reimposed the next year and lifted again": the participles go on behind "and"."""
    return any(
        low in words.coordinators and (after in words.forms.participle or regular_past(after))
        for low, after in pairwise(tokens.low[i + 1 :])
    )


def _like(before: Group, i: int, base: str) -> Group:
    return replace(before, first=i, last=i, head=base, unsure=False, shared=True)


def _gerund(tokens: Tokens, i: int, words: Clauses, before: Group | None) -> Group | None:
    low = tokens.low
    k = previous(tokens, i, words)
    left = low[k] if k >= 0 else ""
    if left in {",", "", "by"} or left in words.subordinators or is_break(left) or left in words.prepositions:
        return Group(i, i, words.forms.gerund[low[i]], "gerund")
    goes_on = before is not None and before.shape == "finite" and before.head not in words.clausal
    if goes_on and left == TIMEX and low[k - 1] in words.prepositions and _has_object(tokens, i, words):
        return Group(i, i, words.forms.gerund[low[i]], "gerund")  # "passed a law on Monday | banning the sale"
    governed = before is not None and before.last == k and before.head in words.denying | words.admitting
    if governed or (left in words.coordinators and before is not None and before.shape == "gerund"):
        return Group(i, i, words.forms.gerund[low[i]], "gerund")
    return None


def _has_object(tokens: Tokens, i: int, words: Clauses) -> bool:
    """Whether no preposition stands behind token i: "granting | amnesty to", not "leading | up to"."""
    return i + 1 < len(tokens) and tokens.low[i + 1] not in words.prepositions


def _present(tokens: Tokens, i: int, words: Clauses, before: Group | None) -> Group | None:
    """Base and -s forms are mostly nouns; a verb needs a subject before and an object or the like after."""
    low = tokens.low
    if tokens.capital(i):
        return None
    third = low[i] in words.forms.present
    base = words.forms.present[low[i]] if third else words.forms.base[low[i]]
    k = previous(tokens, i, words)
    left = low[k] if k >= 0 else ""
    following = low[i + 1] if i + 1 < len(low) else ""
    if low[i] in words.ranks and (_is_participle(following, words) or following in words.forms.past):
        return None  # "who | last | met in 2019"
    joined = base in words.willing and _joins_to(low, i, left, before, words)
    joined = joined or (base in words.scheduled and third is not left.endswith("s") and _of_phase(low, i, words))
    if left in words.subjects or left in {"who", "which"} or joined or (third and _of_whose(low, k, following, words)):
        return Group(i, i, base)
    if third and low[i] in words.event_nouns and _is_participle(left, words):
        return None  # "had received | reports"
    auxiliary = following in words.be | words.have | words.do | words.modal | words.future
    demanded = not third and before is not None and _demanded(low, i, words, before)
    if demanded or (left == "that" and third and not auxiliary and not _is_verb(following, words)):
        return Group(i, i, base, modal=demanded)
    nominal = left == TIMEX or (left.isalnum() and left not in words.determiners and left not in words.prepositions)
    if auxiliary or following in words.forms.past or (not third and _lets(low, i, words, before)):
        return None  # "sixteen member states had asked"
    nominal = nominal or left in {",", "”", '"', "''", "’"}
    if third and nominal and base in words.linking and following not in {"", ".", ",", "of"}:
        return Group(i, i, base)  # "the murder | remains unsolved", not "the remains of"
    if nominal and base in words.going and following in words.prepositions:
        return Group(i, i, base)
    noun = k > 0 and low[k - 1] in words.determiners  # "the post | claims"
    if not nominal or left in words.coordinators or (left in words.forms.base and not noun):
        return None
    if base in words.clausal and (third or left.endswith("s") or left == "police" or base in words.sure_verbs):
        return Group(i, i, base)
    takes_object = following in words.determiners or following in words.pronouns or following in {"that", "to", "not"}
    named = i + 1 < len(low) and tokens.capital(i + 1)
    if third and not left.endswith("s") and (takes_object or named) and following != "to":
        return Group(i, i, base) if not named or low[i] not in words.event_nouns else None
    if not third and left.endswith("s") and takes_object and low[i] not in words.event_nouns:
        return Group(i, i, base)
    return None


def _of_phase(low: list[str], i: int, words: Clauses) -> bool:
    """“Before the holidays | end on 14 August", "until the ban | ends in May": behind a conjunction, before a date."""
    dated = low[i + 1 : i + 2] == [TIMEX] or (TIMEX in low[i + 2 : i + 3] and low[i + 1] in words.prepositions)
    k = next((k for k in range(i - 1, max(-1, i - _PHASE), -1) if not (low[k].isalpha() or low[k] == TIMEX)), -1)
    opened = [j for j in range(max(k, i - _PHASE, 0), i - 1) if low[j] in words.subordinators]
    return dated and bool(opened) and low[opened[-1] + 1] in words.determiners | {TIMEX}


def _joins_to(low: list[str], i: int, left: str, before: Group | None, words: Clauses) -> bool:
    """“Opened an inquiry and | expect to question Hale": a verb before "and", an infinitive behind."""
    infinitive = low[i + 1 : i + 2] == ["to"] and not words.forms.base.keys().isdisjoint(low[i + 2 : i + 3])
    return infinitive and left in words.coordinators and before is not None and before.shape == "finite"


def _demanded(low: list[str], i: int, words: Clauses, before: Group) -> bool:
    """“Demanding that the government | drop a tax": with an object or nothing behind the form at token i."""
    behind = low[i + 1] if i + 1 < len(low) else ""
    alone = behind in words.determiners | words.pronouns | words.prepositions or behind in {"", "."}
    return alone and _is_demanded(low, i, words, before)


def _is_demanded(low: list[str], i: int, words: Clauses, before: Group) -> bool:
    """Whether the form at token i is of what shall be done: "demanding that the government | drop a tax"."""
    if before.head not in words.subjunctive or low[before.last + 1] != "that" or i < before.last + 3:
        return False
    between = low[before.last + 2 : i]
    return all(one.isalnum() for one in between) and between[-1] not in words.determiners | words.prepositions


def _of_whose(low: list[str], k: int, following: str, words: Clauses) -> bool:
    """“The mayor, whose term | ends in June": token k is what is owned, a preposition or a date stands behind."""
    return k > 0 and low[k - 1] == "whose" and (following in words.prepositions or following == TIMEX)


def _lets(low: list[str], i: int, words: Clauses, before: Group | None) -> bool:
    """“Had helped hundreds of refugees | cross the border"."""
    return before is not None and before.head in words.letting and not any(map(is_break, low[before.last : i]))


def previous(tokens: Tokens, i: int, words: Clauses) -> int:
    """The token before i that is no adverb, -1 where there is none."""
    k = i - 1
    while k > 0 and adverb(tokens.low[k], words):
        k -= 1
    return k


def extend(tokens: Tokens, group: Group, words: Clauses) -> None:
    """“began rounding up”, "continued to fall": the second verb tells what happens."""
    if group.passive and group.head in words.supposing and tokens.low[group.last + 1 : group.last + 2] == ["to"]:
        meant = _infinitive(tokens, group.last + 1, words)
        if meant is not None:
            group.head, group.last, group.supposed, group.passive = meant.head, meant.last, True, meant.passive
        return
    if group.head not in words.aspect:
        return
    i = group.last + 1
    low = tokens.low
    if i < len(tokens) and low[i] in words.forms.gerund:
        group.aspect, group.head, group.last = group.head, words.forms.gerund[low[i]], i
    elif i + 1 < len(tokens) and low[i] == "to" and low[i + 1] in words.forms.base:
        group.aspect, group.head, group.last = group.head, words.forms.base[low[i + 1]], i + 1
