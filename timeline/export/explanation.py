"""How each expression of an article was read, as text: in the manner of duckling's debugger."""

from collections.abc import Iterator, Sequence
from enum import Enum

from msgspec import Struct
from msgspec.structs import fields

from timeline.export.bounds import earliest_latest
from timeline.languages.trace import Attempt
from timeline.values import Article, Spot, Timex

_OUTCOMES = {
    "won": "won, the longest that is a date",
    "later": "as long, but later in order",
    "guard": "refused by what stands around it",
    "words": "refused, the words are no date",
}


def explanation(article: Article, spots: Sequence[Spot], timexes: Sequence[Timex], attempts: Sequence[Attempt]) -> str:
    """Each expression of `article.text` with the rules that matched, what it says, and what was made of it.

    What matched a rule and is no expression stands at its place with the rules that were refused.
    """
    blocks: list[tuple[int, list[str]]] = []
    told: set[int] = set()
    for spot, timex in zip(spots, timexes, strict=True):
        own = [each for each in attempts if _reads(each, spot)]
        place = own[-1].place if own else spot.start
        tried = [each for each in attempts if each.place == place and spot.field == "text"]
        told.add(place)
        blocks.append((spot.start, _expression(article.text, spot, timex, tried)))
    for place in sorted({each.place for each in attempts} - told):
        refused = [each for each in attempts if each.place == place]
        longest = refused[0]
        head = f"{_quoted(article.text[longest.start : longest.end])}  {longest.start}-{longest.end}  no expression"
        blocks.append((place, [head, *_matched(article.text, refused)]))
    published = article.published.stated or "unknown"
    lines = [line for _, block in sorted(blocks, key=lambda block: block[0]) for line in ("", *block)]
    return "\n".join([f"{article.id}  published {published}", *lines, "", ""])


def _reads(attempt: Attempt, spot: Spot) -> bool:
    within = attempt.start <= spot.start and spot.end <= attempt.end
    return attempt.outcome == "won" and attempt.rule == spot.rule and within


def _expression(text: str, spot: Spot, timex: Timex, tried: Sequence[Attempt]) -> list[str]:
    lines = [f"{_quoted(spot.text)}  {spot.start}-{spot.end}", *_matched(text, tried)]
    lines.append(_line("says", said(spot.expression)))
    context = ", ".join(_context(spot))
    if context:
        lines.append(_line("context", context))
    missing = "none" if timex.interval is None else "none needed"
    lines.append(_line("anchor", f"{timex.anchor} ({timex.basis.value})" if timex.anchor else missing))
    if timex.assumed:
        lines.append(_line("assumed", ", ".join(timex.assumed)))
    lines.append(_line("value", " ".join([timex.type, timex.value, *([f"mod {timex.mod}"] if timex.mod else [])])))
    lines.append(_line("interval", _interval(timex)))
    return lines


def _matched(text: str, tried: Sequence[Attempt]) -> Iterator[str]:
    names = [f"{each.rule} {_quoted(text[each.start : each.end])}" for each in tried]
    width = max(map(len, names), default=0)
    for number, (name, each) in enumerate(zip(names, tried, strict=True)):
        yield _line("" if number else "matched", f"{name:{width}}  {_OUTCOMES[each.outcome]}")


def _context(spot: Spot) -> Iterator[str]:
    """What the words around it say, as far as it was looked at."""
    if spot.tense:
        yield f"{spot.tense} tense"
    if spot.relation:
        yield f"after a word for “{spot.relation.value}”"
    if spot.opens:
        yield "opens its sentence"
    if spot.modifies:
        yield "inside a noun phrase"
    if spot.reporting:
        yield "dates an act of saying"


def _interval(timex: Timex) -> str:
    if timex.interval is None:
        return f"none: {timex.reason.value if timex.reason else 'unknown'}"
    first, last = earliest_latest(timex.interval)
    return f"{first or 'open'} to {last or 'open'}, {timex.interval.grain.label}{', approximate' * timex.approximate}"


def said(value: object) -> str:
    """The algebra without what was not said: `Near(target=month, step=-1)`."""
    if isinstance(value, Enum):
        return value.label if hasattr(value, "label") else str(value.value)
    if not isinstance(value, Struct):
        return str(value)
    parts = [
        f"{field.name}={said(getattr(value, field.name))}"
        for field in fields(value)
        if getattr(value, field.name) != field.default
    ]
    return f"{type(value).__name__}({', '.join(parts)})"


def _line(name: str, what: str) -> str:
    return f"  {name:10}{what}".rstrip()


def _quoted(words: str) -> str:
    return '"' + " ".join(words.split()) + '"'
