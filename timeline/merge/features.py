"""What merging compares: a mention as a unit vector of words, names and figures, and as a span of days."""

import math
import re
from collections.abc import Collection, Iterable

from msgspec import Struct
from msgspec.structs import replace

from timeline.values import Basis, Interval, Kind, Mention, Merging, Modality, Moment, Ref

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
SAYING = "say"
"""The type of all statements: to say and to deny are one type, but not one act."""
FAINT = frozenset({SAYING, "begin", "end", "rise", "fall"})
"""Types of acts so common that sharing one says little."""
BROAD = frozenset({"disaster"})
"""Types whose words may name an event of another type: "the disaster" may be a crash."""
ONCE = frozenset({"resign", "sentence", "convict", "extradite", "appoint", "wed", "bear"})
"""Types of acts that befall one and the same person seldom twice within the dates compared."""
FACTUAL = frozenset({Modality.ASSERTED, Modality.REPORTED, Modality.PLANNED})
"""Planned events take place; denied and hypothetical ones must not look like facts."""
_TERSE = 3
OPEN = 10**8
"""Stands for the day of an open side, in days."""


class Item(Struct, frozen=True, eq=False):
    """One mention made comparable. `first` and `last` are inclusive days (`Moment.ordinal`).

    `acts` are all acts of the clause; `rest` is a unit vector of what is said besides, `telling` those features of it
    of which a mention of another act must share one.
    """

    ref: Ref
    mention: Mention
    acts: frozenset[str]
    rest: dict[str, float]
    features: frozenset[str]
    """Those of `rest`."""
    telling: frozenset[str]
    first: int
    last: int
    days: int
    slack: int
    """How far outside its bounds an approximate date may lie, in days: its own length."""
    length: int
    """Of the date with its slack, in days."""
    undated: bool
    """Whether the date is only that of a report."""
    fresh: bool = False
    """Whether it is news of its day: "today" or "on Friday", told the day before, that day or the day after."""
    leans: bool = False
    """Whether it says little and its date leans on its article: "it spent in May"."""
    today: bool = False
    """Whether that date is no more than "tonight", "this month"."""
    stretch: bool = False
    """Whether the date is a stretch of time, "the last two weeks"."""
    numbers: frozenset[str] = frozenset()
    """The numbers of the clause, as written."""
    counts: int = 0
    """How many counts of something ("killed: 26") there are in `rest`."""
    mood: Modality | None = None
    """How it is told, None where as a fact: what is denied stays apart from what is told."""
    sort: tuple[object, ...] = ()
    """What decides, of all but where it stands, which mentions it cannot be one event with."""
    says: tuple[object, ...] = ()
    """What `likeness` compares, as a whole: alike for mentions that are alike to any third."""
    when: tuple[object, ...] = ()
    """What `threshold` compares, as a whole."""
    terse: bool = False
    """Whether there is too little beside the act to compare."""
    peak: float = 0.0
    """The largest weight in `rest`."""
    repeats: tuple[Mention, ...] = ()
    """The same said again, word for word, in the same article: evidence, but nothing to compare twice."""


def item(mention: Mention, options: Merging, repeats: tuple[Mention, ...] = ()) -> Item:
    """Prepare a mention; a function of the mention alone, so that adding articles changes no other."""
    rest = _rest(mention, options)
    acts = (mention.acts | {mention.head}) - {""}
    first, last = span(mention.date.interval)
    days = last - first + 1
    fresh = mention.basis == Basis.RELATIVE and days == 1 and abs(last - _anchor(mention, -OPEN)) <= 1
    said = days == 1 and mention.timex is not None and mention.timex.assumed == ("year",)  # "20 April", not "Friday"
    leans = len(rest) < _TERSE and mention.basis == Basis.RELATIVE and not said
    today = leans and mention.timex is not None and "date" in mention.timex.assumed
    stretch = mention.timex is not None and mention.timex.type == "DURATION"
    slack = days if mention.date.approximate and not stretch else 0
    undated = mention.basis == Basis.PUBLICATION
    numbers = frozenset(word for word in mention.words if word[0].isdecimal())
    telling = frozenset(_prefix(rest, options))
    mood = None if mention.modality in FACTUAL else mention.modality
    sort = (mention.kind, mood, undated, first, last, slack)
    figures = tuple((figure.name, figure.low or figure.high) for figure in mention.figures)
    speaker = tuple(_speaker(mention))
    says = (mention.head, mention.lemma, mention.acts, mention.words, mention.names, mention.places, figures, speaker)
    explicit = mention.basis == Basis.EXPLICIT
    claimant = mention.attribution if mention.kind == Kind.STATEMENT else None
    when = (sort, fresh and numbers, leans, today, stretch, explicit, mention.date.extent, claimant)
    return Item(
        mention.ref,
        mention,
        acts,
        rest,
        frozenset(rest),
        telling,
        first,
        last,
        days,
        slack,
        days + 2 * slack,
        undated,
        fresh,
        leans,
        today,
        stretch,
        numbers,
        sum(map(_is_count, rest)),
        mood,
        sort,
        says,
        when,
        len(rest) < _TERSE,
        max(rest.values(), default=0.0),
        repeats,
    )


def _anchor(mention: Mention, unknown: int) -> int:
    """The day that a date was resolved against."""
    stated = mention.timex.anchor if mention.timex else None
    found = _DAY.match(stated or "")
    return Moment(*map(int, found.groups())).ordinal if found else unknown


def repeated(mentions: Iterable[Mention], named: Collection[Ref]) -> list[list[Mention]]:
    """An article's mentions, those that say the same word for word together, by place; those `named` each alone."""
    groups: dict[tuple[Mention, Ref | bool], list[Mention]] = {}
    for mention in sorted(mentions, key=lambda mention: mention.ref):
        said = replace(mention, start=0, end=0, timex=None, also=(), position=0.0)
        alone = mention.ref if mention.ref in named else mention.timex is None
        groups.setdefault((said, alone), []).append(mention)
    return list(groups.values())


def span(interval: Interval) -> tuple[int, int]:
    """First and last day, inclusive; `-OPEN` and `OPEN` for open sides."""
    first = -OPEN if interval.start is None else interval.start.ordinal
    last = OPEN if interval.end is None else interval.end.ordinal - (interval.end[3:] == (0, 0, 0))
    return first, last


def likeness(a: Item, b: Item, options: Merging, least: float = 0.0) -> float:
    """How alike two mentions are, 0 to 1: their acts and, for the larger part, the rest; 0 if surely below `least`.

    The fewer words the shorter one has, the less its cosine says: it is drawn towards what is usual. The same float
    whichever comes first.
    """
    one, other = a.mention, b.mention
    saying = SAYING in (one.head, other.head)
    usual = 0.0 if saying else options.usual
    common = a.features & b.features
    acting = bool(one.head or other.head)
    same = _same_act(one, other, options) if acting else 1.0
    if a.counts > 1 and b.counts > 1 and sum(map(_is_count, common)) > 1:
        same, acting = max(same, 1.0), True  # 40 detained and 2 killed: one event in whichever words
    highest = max(usual, len(common) * a.peak * b.peak)
    if options.act * same + (1 - options.act) * highest < least:
        return 0.0
    here, there, cosine = a.rest, b.rest, 0.0
    for feature in sorted(common) if len(common) > 2 else common:  # two can be added in any order
        cosine += here[feature] * there[feature]
    said = min(len(a.rest), len(b.rest))
    trust = said / (said + options.few)
    rest = trust * cosine + (1 - trust) * usual
    if not saying:
        rest -= options.foreign * _foreign(cosine, said, options)
    if a.numbers and b.numbers and a.numbers.isdisjoint(b.numbers):
        rest -= options.numbers
    if not acting:
        same = min(1.0, said / 3) * max(0.0, 2 * cosine - 1)  # no act named: nearly the same words stand for it
    return options.act * same + (1 - options.act) * rest


def _foreign(cosine: float, said: int, options: Merging) -> float:
    """0 to 1: how far two mentions that say enough have nothing in common beside their act."""
    return min(1.0, said / options.enough) * max(0.0, 1.0 - cosine / options.related)


def _same_act(a: Mention, b: Mention, options: Merging) -> float:
    if a.head and a.head == b.head:
        same_word = bool(a.lemma) and a.lemma == b.lemma
        if a.head in FAINT:  # everybody says something
            return options.faint if same_word else options.mixed
        return 1.0 + options.lemma * same_word + (options.once * _same_person(a, b) if a.head in ONCE else 0.0)
    named = (a.head in b.acts) + (b.head in a.acts)
    return (0.0, options.mixed, options.mutual)[named]


def _same_person(a: Mention, b: Mention) -> int:
    """1 where one names nobody whom the other does not: "Hale resigned", "Anna Hale resigned over the leak".

    -1 where both name somebody by a whole name, and nobody is the same; else 0.
    """
    persons = [mention.names - mention.places for mention in (a, b)]
    one, other = ({part for name in names for part in name.casefold().split()} for names in persons)
    if one and other and (one <= other or other <= one):
        return 1
    return -all(any(" " in name for name in names) for names in persons) if one.isdisjoint(other) else 0


def _rest(mention: Mention, options: Merging) -> dict[str, float]:
    """A unit vector of words, names and figures."""
    rest = dict.fromkeys(mention.words - {mention.head, mention.lemma}, 1.0)
    for name in mention.names:
        rest.update(dict.fromkeys(("@" + part for part in name.casefold().split()), options.name))
    speaker = _speaker(mention)
    for feature in rest:
        stem = feature.lstrip("@")
        if any(part.startswith(stem[: max(3, len(stem) - 1)]) for part in speaker):
            rest[feature] *= options.voice
    for figure in mention.figures:
        rest[f"#{figure.name}"] = options.figure / 2
        rest[f"#{figure.name} {figure.low or figure.high}"] = options.figure
    norm = math.sqrt(math.fsum(weight * weight for weight in rest.values()))
    return {feature: rest[feature] / norm for feature in sorted(rest)}


def _is_count(feature: str) -> bool:
    return feature[0] == "#" and " " in feature


def _speaker(mention: Mention) -> Collection[str]:
    """The words of a statement's speaker: statements are told apart by what is said."""
    return mention.attribution.casefold().split() if mention.head == SAYING and mention.attribution else ()


def _prefix(rest: dict[str, float], options: Merging) -> tuple[str, ...]:
    """Features of which two mentions without a common act must share one to reach the lowest threshold.

    Prefix filtering: what is left out is too short to reach the cosine that it takes (Chaudhuri, Ganti, Kaushik
    2006; Bayardo, Ma, Srikant 2007). The order must be one for all mentions: rarer features first.
    """
    lowest = min(options.same, options.inside, options.overlap, options.clash, options.reported)
    needed = (lowest - options.unlike) / (1 - options.act)
    left = 1.0
    ordered = sorted(rest, key=_rarity)
    for count, feature in enumerate(ordered):
        if left < needed * needed:
            return tuple(ordered[:count])
        left -= rest[feature] ** 2
    return tuple(ordered)


def _rarity(feature: str) -> tuple[bool, bool, int, str]:
    """Rarer first, known without a corpus: counts, longer words, and names last, of which a story is full."""
    return feature[0] == "@", feature[0] != "#", -len(feature), feature
