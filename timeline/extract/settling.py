"""All verb groups of a sentence; what may be a verb or a participle is settled by what stands around it."""

from collections.abc import Mapping
from itertools import pairwise

from timeline.extract.tokens import TIMEX, Tokens
from timeline.extract.verbs import Group, adverb, extend, group_at, is_break, previous, regular_past
from timeline.languages.clauses import Clauses

_ASIDES = frozenset([(",", ","), ("(", ")"), ("-lrb-", "-rrb-"), ("–", "–"), ("--", "--")])
_OWNED = 2  # tokens from "whose" to what is owned, the subject of its clause


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
        group = group_at(tokens, i, words, found[-1] if found else None)
        if group is None:
            i += 1
            continue
        extend(tokens, group, words)
        found.append(group)
        i = group.last + 1
    _settle(tokens, found, words)
    finite = [group for group in found if group.shape == "finite"]
    if len(finite) == 1 and finite[0].unsure and _by(tokens, finite[0], words):
        _headline_verb(tokens, found, finite[0], words)
    for first, last in _stretches(tokens):
        here = [group for group in found if first <= group.first < last]
        finite = [group for group in here if group.shape == "finite"]
        if len(finite) == 1 and _says_it(
            tokens, finite[0], words
        ):  # "the party, led by Hale, | won in May, results showed"
            here = finite = [group for group in here if group.last < _break_before(tokens, finite[0])]
            finite = []
        if _behind_aside(tokens, here, first, words):
            continue
        if not finite and not _resume(tokens, here, words):
            found.extend(historic_present(tokens, found, words, first, last))
        elif finite and _relative(tokens, finite[0], words):
            found.extend(_behind_relative(tokens, here, finite, words))
    for group in [group for group in found if group.shape == "finite"]:
        _told_behind_aside(tokens, found, group, words)
        _resume(tokens, _awaiting(tokens, found, group, words), words)
    return sorted(found, key=lambda group: group.first)


def _awaiting(tokens: Tokens, found: list[Group], group: Group, words: Clauses) -> list[Group]:
    """The groups of a clause without a verb before one behind "and": "the dam, built in 1961, failed and | fell".

    The clause begins the sentence or stands behind one of the `subordinators`.
    """
    joint = previous(tokens, group.first, words)
    if joint < 0 or tokens.low[joint] not in words.coordinators:
        return []
    before = max((one.last for one in found if one.shape == "finite" and one.first < group.first), default=-1)
    opened = next((k for k in range(joint, before, -1) if tokens.low[k] in words.subordinators), -1)
    if before >= 0 and opened < 0:
        return []
    here = [one for one in found if opened < one.first < joint]
    apart = here and any(is_break(low) for low in tokens.low[here[-1].last + 1 : joint])
    return [] if apart else here


def _relative(tokens: Tokens, group: Group, words: Clauses) -> bool:
    """Whether the verb is of a clause behind a noun and a comma: "the mine, where 12 men | died"."""
    opened = _opener(tokens, group, words)
    if opened < 2 or tokens.low[opened - 1] != ",":
        return False
    comma = next((k for k in range(opened - 2, 0, -1) if tokens.low[k] == ","), 0)
    return not comma or "," not in tokens.low[:comma]  # "the mayor, Anna Hale, who | took"


def _opener(tokens: Tokens, group: Group, words: Clauses) -> int:
    """The relative word before a verb, 0 where there is none."""
    return next((k for k in range(group.first - 1, 1, -1) if tokens.low[k] in words.relatives), 0)


def _behind_relative(tokens: Tokens, here: list[Group], finite: list[Group], words: Clauses) -> list[Group]:
    """The verb that the subject before a relative clause still waits for, where it looks like another word.

    “The plant, which employs 300, | closed in March and will reopen", "Hale, who left in May, | works for a bank".
    """
    end = finite[1].first if len(finite) > 1 else len(tokens)
    between = [group for group in here if finite[0].last < group.first < end]
    if _resume(tokens, between, words, needed=1):
        return []
    opened = _opener(tokens, finite[0], words) - 1
    start = tokens.low.index(",") + 1 if tokens.low[0] in words.prepositions and "," in tokens.low[:opened] else 0
    comma = next((k for k in range(finite[0].last + 1, end) if tokens.low[k] == ","), end)
    at = comma + 1
    while at < end and (adverb(tokens.low[at], words) or tokens.low[at] == TIMEX):
        at += 1
    if at >= end or tokens.low[at] in words.not_verbs or tokens.capital(at):
        return []
    low, third = tokens.low[at], tokens.low[at] in words.forms.present
    many = _is_plural(tokens, start, opened, words)
    if not (third or low in words.forms.base) or third is many or not _may_follow(tokens, at, words, third=third):
        return []
    return [Group(at, at, (words.forms.present if third else words.forms.base)[low])]


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
    if form not in words.forms.past and not regular_past(form):
        return False
    apart[-1].shape, apart[-1].passive = "finite", False
    return True


def _behind_aside(tokens: Tokens, here: list[Group], first: int, words: Clauses) -> bool:
    """“The mill, now a school, | closed in 2012", "the mill (now a school) | closed": the verb of what is explained.

    Where another verb follows, only behind an aside that begins with a determiner.
    """
    low, group = tokens.low, here[0] if here else None
    if group is None or group.shape != "participle" or low[group.last + 1 : group.last + 2] == ["by"]:
        return False
    closed = group.first - 1
    breaks = [k for k in range(first, closed) if is_break(low[k])]
    if low[first] in words.prepositions or adverb(low[first], words):
        del breaks[:1]  # of the opening: "In May, | Hale, the mayor, left"
    done = low[group.first] in words.forms.past or regular_past(low[group.first])
    if not done or not breaks or (low[breaks[-1]], low[closed]) not in _ASIDES or closed - breaks[-1] < 2:
        return False
    later = next((one for one in here if one.shape == "finite"), None)
    if later is not None:
        opened = {*low[group.last + 1 : later.first]} & (words.subordinators | words.relatives)
        named = low[breaks[-1] + 1] in words.determiners - words.relatives and len(breaks) == 1
        if not opened or not named:
            return False
    group.shape, group.passive = "finite", False
    return True


def _told_behind_aside(tokens: Tokens, found: list[Group], teller: Group, words: Clauses) -> None:
    """“Show that the mayor, Anna Hale, | asked for help and that none came": the verb of what is told."""
    low, opened = tokens.low, teller.last + 1
    if teller.head not in words.clausal or low[opened : opened + 1] != ["that"]:
        return
    behind = [one for one in found if one.first > opened and one.shape == "finite"]
    if behind and low[previous(tokens, behind[0].first, words)] in words.things | words.persons:
        opened = behind.pop(0).last  # "that the mill, which | opened in 1912, closed"
    later = next((one.first for one in behind), len(low))
    again = any(low[k] in words.coordinators and low[k + 1] == "that" for k in range(opened, later - 1))
    here = [one for one in found if opened < one.first < later and low[one.first - 1] == ","]
    aside = here and sum(map(is_break, low[teller.last : here[-1].first])) > 1
    waits = aside and (again or later == len(low))
    if waits and here[-1].shape == "participle" and low[here[-1].last + 1 : here[-1].last + 2] != ["by"]:
        here[-1].shape, here[-1].passive = "finite", False


def _headline_verb(tokens: Tokens, found: list[Group], doubtful: Group, words: Clauses) -> None:
    """“Court | jails three men accused of the raid”: an -s form with an object before the only, doubtful participle."""
    for group in historic_present(tokens, found, words):
        if group.first + 1 >= doubtful.first:
            continue
        follows = tokens.low[group.first + 1]
        if follows not in words.prepositions and not _opens(follows, words):
            _reduce(doubtful)
            found.append(group)
            found.sort(key=lambda group: group.first)


def historic_present(
    tokens: Tokens, found: list[Group], words: Clauses, start: int = 0, end: int | None = None
) -> list[Group]:
    """The verb of a stretch that has no other, with those joined to it: "Police | raid a club and | arrest nine men".

    Everywhere else such a form is rather a noun (`group_at`). It has to agree with its subject.
    """
    end = next((group.first for group in found if group.shape == "finite" and group.first >= start), end or len(tokens))
    taken = {k for group in found for k in range(group.first, group.last + 1)}
    for i in range(start + 1, end):
        low = tokens.low[i]
        third = low in words.forms.present
        known = (third or low in words.forms.base) and low not in words.not_verbs and not tokens.capital(i)
        if not known or i in taken or not _may_act(tokens, start, i, words):
            continue
        many = _is_plural(tokens, start, i, words)
        if (many is None or third is not many) and _may_follow(tokens, i, words, third=third):
            forms = words.forms.present if third else words.forms.base
            told = [Group(k, k, forms[tokens.low[k]]) for k in (i, *_joined(tokens, i, end, forms, words))]
            for group in told:
                extend(tokens, group, words)
            return told
    return []


def _joined(tokens: Tokens, i: int, end: int, forms: Mapping[str, str], words: Clauses) -> list[int]:
    """The verbs of the same form behind "and" that have an object: not "guns and | drugs"."""
    objects = words.determiners | words.pronouns | words.numbers.keys() | words.relatives | {"to", "what"}
    low = tokens.low
    return [k for k in range(i + 2, end - 1) if low[k - 1] == "and" and low[k] in forms and low[k + 1] in objects]


def _may_act(tokens: Tokens, start: int, i: int, words: Clauses) -> bool:
    """Whether a subject can end before token i."""
    k = previous(tokens, i, words)
    left = tokens.low[k] if k >= start else ""
    other = words.determiners | words.prepositions | words.coordinators | words.subordinators
    return (left[:1].isalnum() and left not in other) or left in (TIMEX, ",", ")")


def _is_plural(tokens: Tokens, start: int, end: int, words: Clauses) -> bool | None:
    """Whether the subject that ends before `end` is many; None for what may be a name: "Ramos", "Rebels".

    By its head, the noun before the first preposition or comma.
    """
    start = _behind_opening(tokens, start, end, words)
    if "and" in tokens.low[start:end]:
        return True
    stops = words.prepositions | {",", "(", TIMEX}
    head = next((k for k in range(start + 1, end) if tokens.low[k] in stops), end) - 1
    while head > start and adverb(tokens.low[head], words):
        head -= 1
    low = tokens.low[head]
    if low in words.plurals or low in words.numbers or low.isdigit():
        return True
    if not low.endswith("s") or low.endswith(("ss", "us")):
        return False
    return None if tokens.capital(head) else True


def _behind_opening(tokens: Tokens, start: int, end: int, words: Clauses) -> int:
    """Where the subject begins behind a date or a phrase with a comma: "In the north, | riots break out"."""
    if tokens.low[start] in words.prepositions and "," in tokens.low[start : end - 1]:
        start = tokens.low.index(",", start)
    while start < end - 1 and tokens.low[start] in (TIMEX, ",", ":", "-"):
        start += 1
    return start


def _may_follow(tokens: Tokens, i: int, words: Clauses, *, third: bool) -> bool:
    """Whether the verb at token i can go on with what stands behind it: with no other verb.

    What may be a noun too, "the police | raid", needs an object or many who act: "Thousands | protest in Marrow".
    """
    low = tokens.low[i + 1] if i + 1 < len(tokens) else ""
    auxiliary = low in words.be or low in words.have or low in words.do or low in words.modal or low in words.future
    if auxiliary or (low in words.forms.base and low not in words.prepositions and low not in words.numbers):
        return False
    if tokens.low[i] not in words.event_nouns or (not third and tokens.low[i - 1].endswith("s")):
        return True
    return low[:1].isalnum() and low not in words.prepositions and low != TIMEX


def _settle(tokens: Tokens, found: list[Group], words: Clauses) -> None:
    """Of two finite verbs with nothing between that opens a clause, one is a participle after its noun."""
    for one, other, last in zip(found, found[1:], found[2:], strict=False):
        if _both_describe(tokens, one, other, last, words):
            _reduce(one)
            _reduce(other)
    finite = [group for group in found if group.shape == "finite"]
    if len(finite) > 1 and (
        _apposed(tokens, finite[0], finite[1], words)
        or _agreed(tokens, finite[0], finite[1], words)
        or _set_off(tokens, finite[0], finite[1], found, words)
    ):
        _reduce(finite.pop(0))
    for one, other in pairwise(finite):
        fated = one.unsure and tokens.low[one.last + 1] in words.fates  # "the number | confirmed dead rose"
        # "recalled cars | made in 2019"
        recalled = one.head in words.admitting and other.unsure and _by(tokens, other, words)
        if one.shape != "finite" or (one.head in words.clausal and not (fated or recalled)):
            continue
        between = tokens.low[one.last + 1 : other.first]
        if _parted(tokens, one.last + 1, other.first, words) or _inside(tokens, one, finite, words):
            continue
        if one is finite[0] and _of_the_subject(tokens, one, words, last=len(finite) == 2):
            continue
        first_hangs = one.unsure and _by(tokens, one, words)
        waited_for = _waited_for(tokens, finite[0], one, other, words)
        if waited_for:
            _reduce(finite[0])
        elif other.unsure and between and not first_hangs and (_by(tokens, other, words) or not one.unsure):
            _reduce(other)
        elif one.unsure and one.first > 0:
            _reduce(one)
    _settle_alone(tokens, finite, words)


def _settle_alone(tokens: Tokens, finite: list[Group], words: Clauses) -> None:
    """A doubtful form that its noun, or what stands beside it, shows to be a participle."""
    verbs = [group for group in finite if group.shape == "finite"]
    for before, group in zip([None, *finite], finite, strict=False):
        left = tokens.low[group.first - 1] if group.first else ""
        following = tokens.low[group.last + 1] if group.last + 1 < len(tokens) else ""
        if group.unsure and group.shape == "finite":
            between = tokens.low[before.last + 1 : group.first] if before is not None else []
            told = before is not None and before.head in words.clausal and not any(is_break(low) for low in between)
            first = group is verbs[0]  # "the car built in Orlen | rolled off"
            inside = before is not None and not (told or first) and _governed(tokens, group, before, words)
            opening = before is None and group is not finite[-1] and _opening_phrase(tokens, group, words)
            where = before is not None and _where_said(tokens, group, before, words)
            inside = inside and not _says_it(tokens, group, words)
            if left == "those" or following == "by" or inside or opening or where or _beside(tokens, group, words):
                _reduce(group)


def _apposed(tokens: Tokens, one: Group, other: Group, words: Clauses) -> bool:
    """“The Courier, a newspaper | founded in 1991, | did not appear": between commas, behind a noun."""
    low = tokens.low
    comma = _break_before(tokens, one)
    opened = (
        comma
        and low[comma] == ","
        and low[comma + 1] in words.determiners - words.relatives
        and low[0] not in words.prepositions
    )
    if not (opened and one.unsure and _by(tokens, one, words) and low[other.first - 1] == "," and low[0] != TIMEX):
        return False
    return not any(_opens(word, words) for word in low[one.last + 1 : other.first - 1])


def _set_off(tokens: Tokens, one: Group, other: Group, found: list[Group], words: Clauses) -> bool:
    """“A letter | sent by Hale, dated 4 May and kept in Orlen, | asks": participles between commas, then the verb."""
    low = tokens.low
    comma = next((k for k in range(one.last + 1, other.first) if is_break(low[k])), other.first)
    behind = any(group.first == comma + 1 and group.shape == "participle" for group in found)
    if not (one.unsure and behind and _by(tokens, one, words)) or low[other.first - 1] != ",":
        return False
    inside = low[one.last + 1 : comma] + low[comma + 1 : other.first - 1]
    return not any(_opens(low, words) and low not in words.coordinators for low in inside)


def _agreed(tokens: Tokens, one: Group, other: Group, words: Clauses) -> bool:
    """“A ceasefire | agreed in Oslo on 3 May has been broken": nothing between the two could be a subject."""
    low, k = tokens.low, one.last + 1
    if one.head not in words.clausal or one.first != one.last or one.first == 0 or other.unsure:
        return False
    if low[one.first] not in words.forms.past and not regular_past(low[one.first]):
        return False
    while k < other.first and low[k] in words.prepositions and low[k] not in words.subordinators:
        k += 1 + (k + 1 < other.first and low[k + 1] in words.determiners)
        if k >= other.first or _opens(low[k], words) or low[k] in words.prepositions:
            return False
        k += 1
    return one.last + 1 < other.first == k


def _of_the_subject(tokens: Tokens, one: Group, words: Clauses, *, last: bool) -> bool:
    """“Workers who | reached the village found 30 bodies": the first verb of a sentence, of a clause of its subject.

    `last`: only one more verb follows, that of the sentence.
    """
    k = previous(tokens, one.first, words)
    if k < 1 or is_break(tokens.low[k - 1]):
        return False
    if not words.persons.isdisjoint(tokens.low[max(1, k - _OWNED) : k]):
        return not any(_opens(low, words) and low not in words.persons for low in tokens.low[max(1, k - _OWNED) : k])
    asked = words.persons | words.things | {"that"}
    return tokens.low[k] in asked or _acts(tokens, k, words, last=last)


def _acts(tokens: Tokens, end: int, words: Clauses, *, last: bool) -> bool:
    """“A report that the ministry | published in May was withdrawn": what ends at `end` acts on the noun before."""
    first = end
    while first > 0 and tokens.low[first].isalnum() and tokens.low[first] not in words.prepositions | words.relatives:
        first -= 1
    said = tokens.low[first - 1] in words.contents and not last  # "news that | a man arrested in May was dead spread"
    return 0 < first < end and tokens.low[first] in words.things | {"that"} and not said


def _inside(tokens: Tokens, one: Group, finite: list[Group], words: Clauses) -> bool:
    """“A man who steered a boat on which ten | drowned was jailed": of a clause inside the one of the subject."""
    first = finite[0]
    if one is first or one is not finite[-2] or not _of_the_subject(tokens, first, words, last=False):
        return False
    return tokens.low[_opener(tokens, one, words)] in words.things and _opener(tokens, one, words) > first.last


def _waited_for(tokens: Tokens, first: Group, one: Group, other: Group, words: Clauses) -> bool:
    """“The trial of men | accused of smuggling nurses who | died in May | opened on Monday": `other` is the verb."""
    relative = _opener(tokens, one, words) > first.last
    return relative and first.unsure and _by(tokens, first, words) and tokens.low[other.first - 1] == TIMEX


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


def _beside(tokens: Tokens, group: Group, words: Clauses) -> bool:
    """“..., with 28 cases | confirmed": a participle that only goes along."""
    comma = _break_before(tokens, group)
    return comma > 0 and tokens.low[comma + 1] == words.along


def _break_before(tokens: Tokens, group: Group) -> int:
    """The comma or the like before a verb, 0 where there is none."""
    return next((k for k in range(group.first - 1, 0, -1) if is_break(tokens.low[k])), 0)


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
        if low in words.about and tokens.low[k + 1][0].isdigit():
            continue  # "in which | about 700 people drowned"
        if low in words.prepositions and low not in words.subordinators:
            return k < group.first - 1 and not _another_subject(tokens, before.last + 1, k, words)
        if _opens(low, words) or low == TIMEX:
            return False
    return False


def _another_subject(tokens: Tokens, start: int, end: int, words: Clauses) -> bool:
    """“..., and the search for the four | ended": behind a comma and "and" begins what waits for a verb of its own."""
    low = tokens.low
    return any(low[k] in words.coordinators and low[k - 1] == "," for k in range(start + 1, end))


def _says_it(tokens: Tokens, group: Group, words: Clauses) -> bool:
    """“..., prosecutors in Brod | confirmed on Sunday": behind a comma, with nothing but a date after it."""
    low = tokens.low
    comma = _break_before(tokens, group)
    rest = [one for one in low[group.last + 1 :] if one != TIMEX and one not in words.prepositions]
    return group.head in words.clausal and comma > 0 and rest in ([], ["."])


def _parted(tokens: Tokens, start: int, end: int, words: Clauses) -> bool:
    """Whether anything opens a clause among tokens `start..end`: "since" before a date, "while covering" open none."""
    low = tokens.low
    for k in range(start, end):
        dates = low[k] in words.prepositions and low[k + 1] == TIMEX
        bare = low[k] in words.subordinators and (
            dates or _goes_on(low, k + 1, words) or lacks_subject(tokens, k, end, words)
        )
        there = low[k] == words.existing and low[k + 1] not in words.auxiliaries  # "nurses killed | there in May"
        if _opens(low[k], words) and not (bare or there):
            return True
    return False


def _goes_on(low: list[str], k: int, words: Clauses) -> bool:
    """Whether a gerund or a participle without an object stands at token k: "shot while | held in Orlen"."""
    held = low[k] in words.forms.participle and not words.prepositions.isdisjoint(low[k + 1 : k + 2])
    return held or low[k] in words.forms.gerund


def lacks_subject(tokens: Tokens, k: int, verb: int, words: Clauses) -> bool:
    """Whether only "in jail" stands between a subordinator and a verb: "a nurse shot | while in jail died"."""
    low = tokens.low
    return verb == k + 3 and low[k + 1] in words.prepositions and low[k + 2].isalpha() and not tokens.capital(k + 2)


def _by(tokens: Tokens, group: Group, words: Clauses) -> bool:
    """Whether a preposition or a date stands behind the verb, as behind "a strike | planned": not "called off a"."""
    following, then = (*tokens.low[group.last + 1 : group.last + 3], "", "")[:2]
    phrasal = following in words.phrasal.get(group.head, ()) and then in words.determiners
    return (following in words.prepositions and not phrasal) or following == TIMEX


def _reduce(group: Group) -> None:
    group.shape, group.passive, group.unsure = "participle", True, False


def _opens(low: str, words: Clauses) -> bool:
    return (
        is_break(low) or low in words.subordinators or low in words.relatives or low in words.coordinators
    ) or low in words.subjects
