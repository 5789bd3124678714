"""What the sentences of an article say that bears on when it was written: expressions as read, before any anchor."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from msgspec import Struct

from timeline.languages.english.function_words import AHEAD, FUNCTION_WORDS, PRONOUNS
from timeline.values import Article, Document, Fields, Grain, Near, Part, Relation, Role, Sentence, Spot
from timeline.values.spot import Tense

Kind = Literal["date", "month", "part", "day", "weekday", "last-month"]
_WORD = re.compile(r"[^\W\d_]+")
STEM = 6
"""Letters of a word that stand for it: enough to tell acts apart, little enough for "detained" and "detention"."""
_PART_DAY = {"START": 1, "MID": 11, "END": 21}
"""First day of the parts of a month (DESIGN section 4)."""


class Said(Struct, frozen=True):
    """One expression: `month` and `day` of a date without a year, `day` the weekday (Monday 0), `low` and `high` the
    ordinals of one with a year. `past` says that it is told as past; `stems` are the words of its sentence.
    """

    kind: Kind
    quote: str
    past: bool = False
    month: int = 0
    day: int = 0
    low: int | None = None
    high: int | None = None
    stems: frozenset[str] = frozenset()


def said(document: Document, spots: tuple[Spot, ...]) -> tuple[Said, ...]:
    """The expressions of `spots` that bear on the article's date, boilerplate left out."""
    return tuple(_said(document, spots))


def _said(document: Document, spots: tuple[Spot, ...]) -> Iterator[Said]:
    for spot in spots:
        sentence = document.sentences[spot.sentence]
        past = spot.tense == "past" and not spot.modifies
        if sentence.role is Role.BOILERPLATE or spot.relation not in {None, Relation.SINCE}:
            continue
        stems = _stems(document, spot)
        match spot.expression:
            case Near(target=Grain.MONTH, step=-1, anchor="publication"):
                yield Said("last-month", spot.text, past, stems=stems)
            case Fields(weekday=int(weekday), month=None, year=None, week=None, clock=None) if not spot.ahead:
                yield Said("weekday", spot.text, past, day=weekday, stems=stems)
            case Part(of=Fields(month=int(month), year=None, day=None), mod=mod) if mod in _PART_DAY:
                yield Said("part", spot.text, past, month, _PART_DAY[mod], stems=stems)
            case Fields(month=int(month), year=None, day=None, weekday=None):
                yield Said("month", spot.text, past, month, 1, stems=stems)
            case Fields(month=int(month), day=int(day), year=None):
                yield Said("day", spot.text, past, month, day, stems=stems)
            case Fields(year=int(year), month=month, day=day, short=False) if year > 0:
                yield from _dated(spot, _tense(document, spot), year, month, day)


def _tense(document: Document, spot: Spot) -> Tense | None:
    """How a date with its year is told: by its verb, else as past where nothing in the sentence looks ahead."""
    if spot.tense or spot.modifies:
        return spot.tense
    ahead = AHEAD & set(_words(document.article, document.sentences[spot.sentence]))
    return None if ahead else "past"


def _dated(spot: Spot, tense: Tense | None, year: int, month: int | None, day: int | None) -> Iterator[Said]:
    """A date with its year: what is told as past has at least begun, what is to come is not over."""
    try:
        low = date(year, month or 1, day or 1).toordinal()
        high = date(year, month or 12, day or 28).toordinal()
    except ValueError:
        return
    if tense in {"past", "future"} and not spot.modifies:
        yield Said("date", spot.text, tense == "past", low=low, high=high)


def _stems(document: Document, spot: Spot) -> frozenset[str]:
    """The content words of the sentence, shortened; the expression itself is none of them.

    A sentence that begins with a pronoun goes on telling of what the one before it names.
    """
    sentence = document.sentences[spot.sentence]
    words = _words(document.article, sentence)
    if words and words[0] in PRONOUNS and spot.sentence:
        words = [*_words(document.article, document.sentences[spot.sentence - 1]), *words]
    own = spot.text.lower()
    return frozenset(
        word[:STEM].rstrip("s") for word in words if len(word) > 2 and word not in FUNCTION_WORDS and word not in own
    )


def _words(article: Article, sentence: Sentence) -> list[str]:
    text = article.text if sentence.field == "text" else article.title or ""
    return _WORD.findall(text[sentence.start : sentence.end].lower())
