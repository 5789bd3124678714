"""Numbers of people a clause gives: killed, detained, injured, with how sure it is of them."""

from timeline.extract.tokens import TIMEX, Tokens
from timeline.languages.clauses import Clauses
from timeline.values import Figure

_REACH = 8  # tokens between a number and the word that says what happened to so many


def figures(tokens: Tokens, first: int, last: int, words: Clauses) -> tuple[Figure, ...]:
    """The figures between two tokens: `Figure("detained", "around 40", 40, 40)`, one for each name."""
    found: dict[str, Figure] = {}
    k = first
    while k <= last:
        value, end = _number(tokens, k, last, words)
        if value is None:
            k += 1
            continue
        name = None if _measures(tokens, end) else _name(tokens, k, end, first, last, words)
        if name is not None and name not in found:
            found[name] = _figure(tokens, name, k, end, value, words)
        k = end + 1
    return tuple(found.values())


def _number(tokens: Tokens, k: int, last: int, words: Clauses) -> tuple[int | None, int]:
    """A number in digits or words at token k and its last token."""
    low = tokens.low[k]
    digits = low.replace(",", "")
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


def _measures(tokens: Tokens, end: int) -> bool:
    """Money, percentages, ages and ranks count something else."""
    following = tokens.low[end + 1] if end + 1 < len(tokens) else ""
    before = tokens.low[end - 1] if end else ""
    return before in ("$", "£", "€", "no", "number") or following in (
        "%",
        "percent",
        "per",
        "-",
        "years",
        "days",
        "hours",
    )


def _name(tokens: Tokens, k: int, end: int, first: int, last: int, words: Clauses) -> str | None:
    """What happened to so many: the nearest telling word behind, else before."""
    if (
        k > first
        and (name := _figure_word(tokens.low[k - 1], words))
        and (tokens.low[k - 1] not in words.event_nouns or tokens.low[k - 1] in words.forms.gerund)
    ):
        return name
    if k > first and tokens.low[k - 1] == "(":
        return None
    ahead = range(end + 1, min(end + _REACH, last) + 1)
    behind = range(k - 1, max(k - 5, first) - 1, -1)
    for j in ahead:
        if tokens.low[j] == TIMEX or tokens.low[j] in (";", ":") or _new_act(tokens, j, words):
            break
        name = _figure_word(tokens.low[j], words)
        passive = j == end + 1 or tokens.low[j - 1] in words.be | words.have | {"people", "others", "and"}
        if name and (passive or tokens.low[j] in words.event_nouns or tokens.low[j] in words.forms.past):
            return name
        if _number(tokens, j, last, words)[0] is not None:
            break
    for j in behind:
        name = _figure_word(tokens.low[j], words)
        if name and tokens.low[j] not in words.event_nouns:
            return name
        if tokens.low[j] == ",":
            break
    return None


def _new_act(tokens: Tokens, j: int, words: Clauses) -> bool:
    """“killing two | and arresting others”: the number counts for the verb before it."""
    return tokens.low[j] in words.coordinators and j + 1 < len(tokens) and tokens.low[j + 1] in words.forms.gerund


def _figure_word(low: str, words: Clauses) -> str | None:
    if low in words.figures:
        return words.figures[low]
    for table in words.forms[1:]:
        if low in table:
            return words.figures.get(table[low])
    return None


def _figure(tokens: Tokens, name: str, k: int, end: int, value: int, words: Clauses) -> Figure:
    """“at least six” is 6 or more, "up to 100" is 100 or fewer, "around 40" stays 40."""
    first = k
    while first and (tokens.low[first - 1] in words.about or _modifies(tokens, first - 1, words)):
        first -= 1
    before = set(tokens.low[first:k])
    text = tokens.text[tokens.start[first] : tokens.end[end]]
    if before & {"least", "over", "above", "exceeding"} or {"more", "than"} <= before:
        return Figure(name, text, value, None)
    if (
        {"up", "to"} <= before
        or {"at", "most"} <= before
        or {"as", "many"} <= before
        or before & {"under", "fewer", "less"}
    ):
        return Figure(name, text, None, value)
    return Figure(name, text, value, value)


def _modifies(tokens: Tokens, k: int, words: Clauses) -> bool:
    """Whether a token is of "at least", "more than", "up to", "as many as"."""
    low, before = tokens.low[k], tokens.low[k - 1] if k else ""
    if low == "to":
        return before == "up"
    return low in words.at_least or low in words.at_most or low in ("at", "up", "as", "than")
