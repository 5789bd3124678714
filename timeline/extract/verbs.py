"""Verb groups of a sentence: "has been detained", "will not say", "began rounding up", "to open"."""

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from timeline.extract.tokens import TIMEX, Tokens
from timeline.languages.clauses import Clauses

Shape = Literal["finite", "infinitive", "participle", "gerund"]

_BREAKS = frozenset([",", ";", ":", "-", "--", "–", "—", "(", ")", "[", "]", "-lrb-", "-rrb-", "...", "…"])
_QUOTES = frozenset("“”")
_SAID = 4  # tokens within which "that" follows a verb of saying and its date


@dataclass(slots=True)
class Group:
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


def groups(tokens: Tokens, words: Clauses) -> list[Group]:
    """All verb groups, in order; doubtful participles are settled by what follows them."""
    found: list[Group] = []
    i, n = 0, len(tokens)
    while i < n:
        if tokens.low[i] not in words.verbal and not tokens.low[i].endswith("ed"):
            i += 1
            continue
        if tokens.low[i] in words.foretold and i and tokens.low[i - 1] == "as":
            i += 1  # "went ahead as planned"
            continue
        group = _group_at(tokens, i, words, found[-1] if found else None)
        if group is None:
            i += 1
            continue
        _extend(tokens, group, words)
        found.append(group)
        i = group.last + 1
    _settle(tokens, found, words)
    finite = [group for group in found if group.shape == "finite"]
    if len(finite) == 1 and finite[0].unsure and _by(tokens, finite[0], words):
        _headline_verb(tokens, found, finite[0], words)
    for first, last in _stretches(tokens):
        here = [group for group in found if first <= group.first < last]
        finite = [group for group in here if group.shape == "finite"]
        if not finite and not _resume(tokens, here, words):
            found.extend(_last_resort(tokens, found, words, first, last))
        elif len(finite) == 1 and _relative(tokens, finite[0], words):
            _resume(tokens, [group for group in here if group.first > finite[0].last], words, needed=1)
    return sorted(found, key=lambda group: group.first)


def _relative(tokens: Tokens, group: Group, words: Clauses) -> bool:
    """Whether the verb is of a clause behind a noun and a comma: "the mine, where 12 men | died"."""
    opened = next((k for k in range(group.first - 1, 1, -1) if tokens.low[k] in words.relatives), 0)
    return opened > 1 and tokens.low[opened - 1] == "," and "," not in tokens.low[: opened - 1]


def _stretches(tokens: Tokens) -> list[tuple[int, int]]:
    """The parts of a sentence between semicolons, each of which needs a verb."""
    ends = [k for k, low in enumerate(tokens.low) if low == ";"]
    return list(pairwise([0, *ends, len(tokens)]))


def _resume(tokens: Tokens, here: list[Group], words: Clauses, needed: int = 2) -> bool:
    """“The dam, built in 1961, | collapsed": of two participles behind commas the last one is the verb."""
    apart = [group for group in here if group.shape == "participle" and tokens.low[group.first - 1] == ","]
    if len(apart) < needed or apart[0].first < 2 or (len(apart) > 1 and apart[-1].first - apart[-2].last < 3):
        return False
    form = tokens.low[apart[-1].first]
    if form not in words.forms.past and not _regular_past(form):
        return False
    apart[-1].shape, apart[-1].passive = "finite", False
    return True


def _headline_verb(tokens: Tokens, found: list[Group], doubtful: Group, words: Clauses) -> None:
    """“Court | jails three men accused of the raid”: an -s form with an object before the only, doubtful participle."""
    for group in _last_resort(tokens, found, words):
        if group.first + 1 >= doubtful.first:
            continue
        follows = tokens.low[group.first + 1]
        if follows not in words.prepositions and not _opens(follows, words):
            _reduce(doubtful)
            found.append(group)
            found.sort(key=lambda group: group.first)


def _last_resort(
    tokens: Tokens, found: list[Group], words: Clauses, start: int = 0, end: int | None = None
) -> list[Group]:
    """In a stretch without a verb, the first -s form behind a noun: "The bridge | opens on Friday"."""
    taken = {k for group in found for k in range(group.first, group.last + 1)}
    for i in range(start + 1, len(tokens) if end is None else end):
        low, left = tokens.low[i], tokens.low[i - 1]
        if i in taken or low not in words.forms.present or low in words.event_nouns or tokens.capital(i):
            continue
        noun = left.isalpha() and left not in words.determiners and left not in words.prepositions
        if noun and left not in words.coordinators and not left.endswith("s"):
            return [Group(i, i, words.forms.present[low])]
    return []


def is_break(low: str) -> bool:
    """Whether a token is punctuation that separates phrases."""
    return low in _BREAKS or low in _QUOTES


def is_quote(low: str) -> bool:
    """Whether a token opens or closes a quotation."""
    return low in _QUOTES


def adverb(low: str, words: Clauses) -> bool:
    """Whether a token can stand inside a verb group without being of it."""
    return low in words.adverbs or (low.endswith(words.adverb_ending) and len(low) > 4 and low not in words.no_events)


def _group_at(tokens: Tokens, i: int, words: Clauses, before: Group | None) -> Group | None:
    low = tokens.low[i]
    if low in words.be or low in words.have or low in words.do or low in words.future or low in words.modal:
        return _auxiliary(tokens, i, words)
    if low == "to":
        return _infinitive(tokens, i, words)
    if low in words.not_verbs or low == TIMEX:
        return None
    forms = words.forms
    if low in forms.past or low in forms.participle or _regular_past(low):
        return _past(tokens, i, words, before)
    if low in forms.gerund:
        return _gerund(tokens, i, words, before)
    if low in forms.present or low in forms.base:
        return _present(tokens, i, words)
    return None


def _regular_past(low: str) -> bool:
    return len(low) > 4 and low.endswith("ed") and not low.endswith("eed") and low.isalpha()


def _base(low: str, words: Clauses) -> str:
    for table in words.forms:
        if low in table:
            return table[low]
    return low[:-2] if _regular_past(low) else low


def _auxiliary(tokens: Tokens, i: int, words: Clauses) -> Group | None:
    low = tokens.low
    first = low[i]
    if first in {"'s", "’s"} and not (i and low[i - 1] in words.subjects | {"that", "what"}):
        return None  # "the group's arrest"
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
        group.last, group.head = i, _base(low[i], words)
        group.passive = last_auxiliary in words.be and (low[i] in words.forms.participle or _regular_past(low[i]))
        if low[i] in words.forms.gerund and last_auxiliary in words.be and low[i] not in words.forms.participle:
            group.passive = False
    else:
        group.head = "have" if last_auxiliary in words.have else "do" if last_auxiliary in words.do else "be"
        group.perfect = group.perfect and group.head != "have"
        group.copula = group.head != "do"
    return group


def _is_verb(low: str, words: Clauses) -> bool:
    return any(low in table for table in words.forms) or _regular_past(low)


def _is_participle(low: str, words: Clauses) -> bool:
    return low in words.forms.participle or _regular_past(low)


def _main_verb(low: str, auxiliary: str, words: Clauses) -> bool:
    forms = words.forms
    if auxiliary in words.be:
        return low in forms.participle or low in forms.gerund or (_regular_past(low) and low not in words.not_verbs)
    if auxiliary in words.have:
        return low in forms.participle or (_regular_past(low) and low not in words.not_verbs)
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
    k = _previous(tokens, i, words)
    left = low[k] if k >= 0 else ""
    following = low[i + 1] if i + 1 < len(low) else ""
    nominal = left in words.determiners - words.subjects - words.relatives
    if pure and nominal:
        return None  # "into the bore"
    if not pure and left == "those":
        return Group(i, i, base, "participle", past=True, passive=True)
    if not pure and (nominal or left in {"'s", "’s"} or _adjectival(left, words)):
        return None
    if not pure and left in words.coordinators | {","} and before is not None:
        behind = next((low[k] for k in range(i + 1, len(low)) if not adverb(low[k], words)), "")
        bare = behind in words.prepositions or behind in {"", ".", ",", TIMEX}
        series = before.passive and before.shape == "finite" and left == "," and _series(tokens, i, words)
        shared = not (before.passive and base in words.intransitive)  # "was held and | appeared in court"
        if shared and (_listed(before, k) or series or (before.passive and left in words.coordinators and bare)):
            return _like(before, i, base)
    opens = left in {"", ","} or (is_break(left) and left != "”") or left in words.subordinators
    closed = following in words.prepositions or following in {"", ",", "to", TIMEX}
    opens = opens and base not in words.sure_verbs and base not in words.intransitive
    opens = opens and not (base in words.reporting and "that" in low[i + 1 : i + _SAID])
    if only_participle or (opens and not pure and (closed or left in words.subordinators)):
        return Group(i, i, base, "participle", past=True, passive=True)
    own_subject = left in words.subjects or left in words.relatives
    unsure = not (pure or own_subject or base in words.intransitive or base in words.sure_verbs)
    return Group(i, i, base, past=True, unsure=unsure)


def _adjectival(left: str, words: Clauses) -> bool:
    """After a preposition or "more" a participle describes: "of suspected members"."""
    return left in words.prepositions and left not in words.particles and left not in words.subordinators


def _listed(before: Group, k: int) -> bool:
    """Whether the participle at hand goes on with the verbs before: "detained, beaten and killed"."""
    return (before.passive or before.perfect) and k - before.last <= 2 and before.shape in ("finite", "participle")


def _series(tokens: Tokens, i: int, words: Clauses) -> bool:
    """“was lifted in 2016, | reimposed the next year and lifted again": the participles go on behind "and"."""
    return any(
        low in words.coordinators and (after in words.forms.participle or _regular_past(after))
        for low, after in pairwise(tokens.low[i + 1 :])
    )


def _like(before: Group, i: int, base: str) -> Group:
    return replace(before, first=i, last=i, head=base, unsure=False, shared=True)


def _gerund(tokens: Tokens, i: int, words: Clauses, before: Group | None) -> Group | None:
    low = tokens.low
    k = _previous(tokens, i, words)
    left = low[k] if k >= 0 else ""
    if left in {",", "", "by"} or left in words.subordinators or is_break(left) or left in words.prepositions:
        return Group(i, i, words.forms.gerund[low[i]], "gerund")
    governed = before is not None and before.last == k and before.head in words.denying | words.admitting
    if governed or (left in words.coordinators and before is not None and before.shape == "gerund"):
        return Group(i, i, words.forms.gerund[low[i]], "gerund")
    return None


def _present(tokens: Tokens, i: int, words: Clauses) -> Group | None:
    """Base and -s forms are mostly nouns; a verb needs a subject before and an object or the like after."""
    low = tokens.low
    if tokens.capital(i):
        return None
    third = low[i] in words.forms.present
    base = words.forms.present[low[i]] if third else words.forms.base[low[i]]
    k = _previous(tokens, i, words)
    left = low[k] if k >= 0 else ""
    following = low[i + 1] if i + 1 < len(low) else ""
    if low[i] in words.ranks and (_is_participle(following, words) or following in words.forms.past):
        return None  # "who | last | met in 2019"
    if left in words.subjects or left in {"who", "which"}:
        return Group(i, i, base)
    if third and low[i] in words.event_nouns and _is_participle(left, words):
        return None  # "had received | reports"
    auxiliary = following in words.be | words.have | words.do | words.modal | words.future
    if left == "that" and third and not auxiliary and not _is_verb(following, words):
        return Group(i, i, base)
    nominal = left == TIMEX or (left.isalnum() and left not in words.determiners and left not in words.prepositions)
    if auxiliary or following in words.forms.past:
        return None  # "sixteen member states had asked"
    nominal = nominal or left in {",", "”", '"', "''", "’"}
    if third and nominal and base in words.linking and following not in {"", ".", ",", "of"}:
        return Group(i, i, base)  # "the murder | remains unsolved", not "the remains of"
    if nominal and base in words.going and following in words.prepositions:
        return Group(i, i, base)
    if not nominal or left in words.coordinators or left in words.forms.base:
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


def _previous(tokens: Tokens, i: int, words: Clauses) -> int:
    k = i - 1
    while k > 0 and adverb(tokens.low[k], words):
        k -= 1
    return k


def _extend(tokens: Tokens, group: Group, words: Clauses) -> None:
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


def _settle(tokens: Tokens, found: list[Group], words: Clauses) -> None:
    """Of two finite verbs with nothing between that opens a clause, one is a participle after its noun."""
    for one, other, last in zip(found, found[1:], found[2:], strict=False):
        if _both_describe(tokens, one, other, last, words):
            _reduce(one)
            _reduce(other)
    finite = [group for group in found if group.shape == "finite"]
    if len(finite) > 1 and _apposed(tokens, finite[0], finite[1], words):
        _reduce(finite.pop(0))
    for one, other in pairwise(finite):
        if one.shape != "finite" or one.head in words.clausal:
            continue
        between = tokens.low[one.last + 1 : other.first]
        if any(_opens(low, words) for low in between):
            continue
        if one is finite[0] and _of_the_subject(tokens, one, words):
            continue
        first_hangs = one.unsure and _by(tokens, one, words)
        if other.unsure and between and not first_hangs and (_by(tokens, other, words) or not one.unsure):
            _reduce(other)
        elif one.unsure and one.first > 0:
            _reduce(one)
    for before, group in zip([None, *finite], finite, strict=False):
        left = tokens.low[group.first - 1] if group.first else ""
        following = tokens.low[group.last + 1] if group.last + 1 < len(tokens) else ""
        if group.unsure and group.shape == "finite":
            told = before is not None and before.head in words.clausal
            inside = before is not None and not told and _governed(tokens, group, before, words)
            opening = before is None and group is not finite[-1] and _opening_phrase(tokens, group, words)
            where = before is not None and _where_said(tokens, group, before, words)
            if left == "those" or following == "by" or inside or opening or where:
                _reduce(group)


def _apposed(tokens: Tokens, one: Group, other: Group, words: Clauses) -> bool:
    """“The Courier, a newspaper | founded in 1991, | did not appear": between commas, behind a noun."""
    low = tokens.low
    comma = next((k for k in range(one.first - 1, 0, -1) if is_break(low[k])), 0)
    opened = (
        comma
        and low[comma] == ","
        and low[comma + 1] in words.determiners - words.relatives
        and low[0] not in words.prepositions
    )
    if not (opened and one.unsure and _by(tokens, one, words) and low[other.first - 1] == "," and low[0] != TIMEX):
        return False
    return not any(_opens(word, words) for word in low[one.last + 1 : other.first - 1])


def _of_the_subject(tokens: Tokens, one: Group, words: Clauses) -> bool:
    """“Workers who | reached the village found 30 bodies": the first verb of a sentence, of a clause of its subject."""
    k = _previous(tokens, one.first, words)
    return k > 0 and tokens.low[k] in words.persons | words.things and not is_break(tokens.low[k - 1])


def _both_describe(tokens: Tokens, one: Group, other: Group, last: Group, words: Clauses) -> bool:
    """“A bridge | built in 1961 and | closed in 2003 | was blown up": two participles of the subject."""
    if last.shape != "finite" or last.unsure or tokens.low[other.first - 1] not in words.coordinators:
        return False
    k = one.first - 1
    while k > 0 and (adverb(tokens.low[k], words) or tokens.low[k] in words.ranks):
        k -= 1
    apart = k > 0 and tokens.low[k] == "," == tokens.low[last.first - 1]  # set off by two commas
    doubtful = apart or all(group.unsure or group.shape == "participle" for group in (one, other))
    joined = not any(_opens(low, words) for low in tokens.low[one.last + 1 : other.first - 1])
    behind = not any(_opens(low, words) for low in tokens.low[other.last + 1 : last.first - apart])
    return doubtful and joined and behind and _by(tokens, one, words) and _by(tokens, other, words)


def _where_said(tokens: Tokens, group: Group, before: Group, words: Clauses) -> bool:
    """“Said in a statement | released on Monday that ...”."""
    noun = group.first - 1
    behind = tokens.low[max(before.last + 1, noun - 4) : noun]
    return (
        before.head in words.reporting
        and tokens.low[noun] in words.utterances
        and not words.settings.isdisjoint(behind)
    )


def _opening_phrase(tokens: Tokens, group: Group, words: Clauses) -> bool:
    """“In an interview | released on Friday, ...": a participle in the phrase that opens the sentence."""
    low = tokens.low
    if low[0] not in words.prepositions - words.subordinators or low[1] not in words.determiners:
        return False
    near = 2 < group.first < 6
    return near and _by(tokens, group, words) and not any(is_break(low[k]) for k in range(group.first))


def _governed(tokens: Tokens, group: Group, before: Group, words: Clauses) -> bool:
    """Whether the noun before the verb hangs on a preposition: "according to a report | published"."""
    for k in range(group.first - 1, before.last, -1):
        low = tokens.low[k]
        if low in words.prepositions and low not in words.subordinators:
            return k < group.first - 1
        if _opens(low, words) or low == TIMEX:
            return False
    return False


def _by(tokens: Tokens, group: Group, words: Clauses) -> bool:
    following = tokens.low[group.last + 1] if group.last + 1 < len(tokens) else ""
    return following in words.prepositions or following == TIMEX


def _reduce(group: Group) -> None:
    group.shape, group.passive, group.unsure = "participle", True, False


def _opens(low: str, words: Clauses) -> bool:
    return (
        is_break(low) or low in words.subordinators or low in words.relatives or low in words.coordinators
    ) or low in words.subjects
