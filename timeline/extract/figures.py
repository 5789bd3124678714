"""Numbers of people a clause gives: killed, detained, injured, with how sure it is of them."""

import re

from timeline.extract.tokens import TIMEX, Tokens
from timeline.languages.clauses import Clauses
from timeline.values import Figure

_SPARED = 4  # tokens between a verb of saving and the number
_NEAR = 5  # tokens before a number in which that word may stand
_REACH = 8  # tokens between a number and the word that says what happened to so many
_ADJECTIVES = 2  # between a number and its noun
_LARGE = 1000  # a number that multiplies a fraction
_DECIMAL = re.compile(r"\d{1,4}(?:\.\d{1,3})?")
_OLDEST = 120  # years
_COMMAS = (",", "(", ")", ".", "")
_JOINTS = ("to", "-", "–")


def figures(tokens: Tokens, first: int, last: int, words: Clauses) -> tuple[Figure, ...]:
    """The figures between two tokens: `Figure("detained", "around 40", 40, 40)`, one for each name."""
    found: dict[str, Figure] = {}
    k, age = first, -1
    while k <= last:
        if tokens.low[k] == "," and (closed := _aside(tokens, k, last, words)):  # not told of the subject
            k = closed
        value, end = _number(tokens, k, last, words)
        if value is None:
            k += 1
            continue
        upto = _range(tokens, k, end, last, words)
        most, end = upto or (value, end)
        risen = k > 0 and tokens.low[k - 1] in words.sources
        value = most if risen else value  # "rose from 30 to 45"; "up from 30" is what it was
        other = (risen and upto is None) or _measures(tokens, k, end, value, words) or _whole(tokens, k, words)
        if _aged(tokens, k, words) or (age == k - 2 and tokens.low[k - 1] in words.coordinators):
            other, age = True, end  # "two brothers, aged two and five"
        name = None if other else _name(tokens, k, end, first, last, words)
        if name is not None and name not in found:
            found[name] = _figure(tokens, name, k, end, (value, most), words)
        k = end + 1
    return tuple(found.values())


def _aside(tokens: Tokens, k: int, last: int, words: Clauses) -> int:
    """Where a relative clause between commas or a bracket closes that opens at token `k`, 0 where none does."""
    opens = tokens.low[k] == "(" or (tokens.low[k] == "," and k < last and tokens.low[k + 1] in words.relatives)
    closes = ")" if tokens.low[k] == "(" else ","
    return next((m for m in range(k + 1, last) if tokens.low[m] == closes), 0) if opens else 0


def _number(tokens: Tokens, k: int, last: int, words: Clauses) -> tuple[int | None, int]:
    """A number in digits or words at token k and its last token."""
    low = tokens.low[k]
    digits = low.replace(",", "")
    large = words.numbers.get(tokens.low[k + 1], 0) if k < last else 0
    if large >= _LARGE and _DECIMAL.fullmatch(digits):
        return round(float(digits) * large), k + 1  # "1.5 million"
    if digits.isascii() and digits.isdigit() and len(digits) < 8:
        return int(digits), k
    if low in words.numbers:
        value, end = words.numbers[low], k
        while end < last and tokens.low[end + 1] in words.numbers:
            end += 1
            more = words.numbers[tokens.low[end]]
            value = value * more if more >= 100 or more == 12 else value + more
        return value, end
    parts = low.split("-")
    if len(parts) == 2 and all(part in words.numbers for part in parts):
        return sum(words.numbers[part] for part in parts), k
    return None, k


def _range(tokens: Tokens, k: int, end: int, last: int, words: Clauses) -> tuple[int, int] | None:
    """The higher number of "10 to 20", "between 10 and 20", and its last token."""
    joint = tokens.low[end + 1] if end + 2 <= last else ""
    if joint not in _JOINTS and not (joint == "and" and k and tokens.low[k - 1] == "between"):
        return None
    most, there = _number(tokens, end + 2, last, words)
    return None if most is None else (most, there)


def _measures(tokens: Tokens, k: int, end: int, value: int, words: Clauses) -> bool:
    """Money, percentages, ages, names and ranks count something else."""
    following = tokens.low[end + 1] if end + 1 < len(tokens) else ""
    before = tokens.low[k - 1] if k else ""
    if before in ("$", "£", "€") or before in words.labels or following in words.measures:
        return True
    return value <= _OLDEST and before in (",", "(") and following in _COMMAS  # "Ivan Petrov, 71, was killed"


def _aged(tokens: Tokens, k: int, words: Clauses) -> bool:
    """“aged | 12”, "at the age of | 71", "a woman of | 71"."""
    before, earlier = (tokens.low[k - 1] if k else ""), (tokens.low[k - 2] if k > 1 else "")
    return before in words.aged or (before == "of" and earlier in words.aged | words.someone)


def _whole(tokens: Tokens, k: int, words: Clauses) -> bool:
    """Whether it is what some are taken from: "one of the | 12 hostages", "30 of | 45"; not "all of the 12"."""
    at = k - 1 - (k > 0 and tokens.low[k - 1] in words.determiners)
    if at < 1 or tokens.low[at] != "of":
        return False
    part = tokens.low[at - 1]
    return part in words.numbers or part.isdigit() or part in words.partial or part.endswith(words.ranked)


def _name(tokens: Tokens, k: int, end: int, first: int, last: int, words: Clauses) -> str | None:
    """What happened to so many: the nearest telling word behind, else before."""
    low = tokens.low
    begins = _begins(tokens, k, words)
    before = low[begins - 1] if begins > first else ""
    named = _figure_word(before, words) if before else None
    if named and (before not in words.event_nouns or before in words.forms.gerund):
        return named
    if before == "(" or before in words.including or not words.sparing.isdisjoint(low[max(first, k - _SPARED) : k]):
        return None  # "26 people, including | two children", "saved 23"
    risen = before in words.prepositions or before in words.forms.past
    toll = risen and not words.tolls.isdisjoint(low[first:k])  # "the death toll rose to 17"
    if toll or not words.souls.isdisjoint(low[end + 1 : end + 2]):
        return words.figures["dead"]
    return _told_behind(tokens, k, end, first, last, words) or _told_before(tokens, k, first, words)


def _told_behind(tokens: Tokens, k: int, end: int, first: int, last: int, words: Clauses) -> str | None:
    """“26 people, including two children, were | killed"."""
    low, j = tokens.low, end
    known = k > 0 and low[k - 1] in words.definite  # "in memory of the 16 people killed"
    taken = known or low[end + 1 : end + 2] == ["of"]  # "30 of the 45 men detained | were injured"
    inside = not words.relatives.isdisjoint(low[first:k])
    while (j := j + 1) <= min(end + _REACH, last):
        if closed := _aside(tokens, j, last, words):
            j = end = closed
            continue
        if inside and low[j] == ",":
            return None  # "the captain of the ship, which sank with 23 men, | was arrested"
        if low[j] == TIMEX or low[j] in (";", ":") or _new_act(tokens, j, words):
            return None
        if low[j] in words.including:
            j = end = next((m - (low[m] != ",") for m in range(j, last) if low[m] == "," or low[m] in words.be), last)
            continue
        name = _figure_word(low[j], words)
        passive = (
            low[j - 1] in words.be | words.have and low[j] not in words.event_nouns - words.forms.participle.keys()
        )
        participle = j == end + 1 or low[j - 1] in ("people", "others", "and")
        counted = low[j] in words.event_nouns and j - end <= _ADJECTIVES + 1 and all(map(str.isalpha, low[end + 1 : j]))
        counted = counted and (words.prepositions | words.determiners).isdisjoint(low[end + 1 : j])  # "52 new deaths"
        if name and (passive or (not taken and (participle or counted or _told(tokens, j, words)))):
            return name
        if name and not taken and low[j] in words.forms.past:
            return None  # "police in 20 vans | arrested him"
        if not taken and _number(tokens, j, last, words)[0] is not None:
            return None
    return None


def _told(tokens: Tokens, j: int, words: Clauses) -> bool:
    """Whether a verb of the past tells it of its subject: "30 died", "45 men detained on"; not "detained three"."""
    if tokens.low[j] not in words.forms.past:
        return False
    if words.forms.past[tokens.low[j]] in words.intransitive:
        return True
    behind = tokens.low[j + 1] if j + 1 < len(tokens) else ""
    open_end = behind in ("", TIMEX) or behind in words.prepositions | words.coordinators | words.adverbs | words.be
    return open_end or not behind[0].isalnum()


def _told_before(tokens: Tokens, k: int, first: int, words: Clauses) -> str | None:
    """“Killed at least | 26"; not "injured in the | 12 attacks"."""
    k = _begins(tokens, k, words)
    for j in range(k - 1, max(k - _NEAR, first) - 1, -1):
        name = _figure_word(tokens.low[j], words)
        killing = tokens.low[j] in words.forms.gerund and j > 0 and tokens.low[j - 1] == ","
        if name and (killing or tokens.low[j] not in words.event_nouns):
            return name
        if tokens.low[j] == "," or tokens.low[j] in words.prepositions - words.completing:
            return None
    return None


def _new_act(tokens: Tokens, j: int, words: Clauses) -> bool:
    """“killing two | and arresting others”, "wrecked 12 boats | and a guard died": it counts for the verb before it."""
    behind = tokens.low[j + 1] if j + 1 < len(tokens) else ""
    return tokens.low[j] in words.coordinators and (behind in words.forms.gerund or behind in words.determiners)


def _figure_word(low: str, words: Clauses) -> str | None:
    if low in words.figures:
        return words.figures[low]
    for table in words.forms[1:]:
        if low in table:
            return words.figures.get(table[low])
    return None


def _figure(tokens: Tokens, name: str, k: int, end: int, between: tuple[int, int], words: Clauses) -> Figure:
    """“at least six” is 6 or more, "up to 100" is 100 or fewer, "10 to 20" both, "around 40" stays 40."""
    value, most = between
    first = _begins(tokens, k, words)
    before = set(tokens.low[first:k])
    denied = first > 0 and tokens.low[first - 1] == "no"  # "no fewer than five"
    first -= denied
    text = tokens.text[tokens.start[first] : tokens.end[end]]
    if before & {"least", "over", "above", "exceeding"} or {"more", "than"} <= before or (denied and "than" in before):
        return Figure(name, text, value, None)
    if (
        {"up", "to"} <= before
        or {"at", "most"} <= before
        or {"as", "many"} <= before
        or before & {"under", "fewer", "less"}
    ):
        return Figure(name, text, None, value)
    return Figure(name, text, value, most)


def _begins(tokens: Tokens, k: int, words: Clauses) -> int:
    """The first token of "at least 12", "around 40"."""
    while k and (tokens.low[k - 1] in words.about or _modifies(tokens, k - 1, words)):
        k -= 1
    return k


def _modifies(tokens: Tokens, k: int, words: Clauses) -> bool:
    """Whether a token is of "at least", "more than", "up to", "as many as"."""
    low, before = tokens.low[k], tokens.low[k - 1] if k else ""
    if low == "to":
        return before == "up"
    if low == "up":
        return tokens.low[k + 1 : k + 2] == ["to"]
    return low in words.at_least or low in words.at_most or low in ("at", "as", "than")
