"""Mentions of one event -> the Event: its line, its date, what its sources agree and disagree on."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from timeline.merge.copies import Copies
from timeline.merge.dating import claims, disputed_figures, merged_date, surest
from timeline.merge.features import Item, likeness, span
from timeline.merge.ids import fresh_id
from timeline.merge.salience import salience
from timeline.values import Article, Basis, Event, EventDate, Grain, Interval, Kind, Mention, Merging, Modality

_TITLE_LENGTH = 110
# With how many that say different things a spokesman is compared: enough to know what is usual, and no flood.
_HEARD = 100
_HEADED = re.compile(r"[*_]*\s*(?:\n|[:–—-][*_]*\s)\s*")  # what parts a date from what it heads
_SURE = (Modality.ASSERTED, Modality.REPORTED, Modality.PLANNED, Modality.DENIED, Modality.HYPOTHETICAL)


def event(
    group: Sequence[Item],
    articles: Mapping[str, Article],
    copies: Copies,
    fixed: EventDate | None,
    options: Merging,
) -> Event:
    """The event that `group` tells; `fixed` is an editor's date. `articles` holds those of the group at least."""
    items = sorted(group, key=lambda item: item.ref)
    mentions = sorted(chain.from_iterable((item.mention, *item.repeats) for item in items), key=lambda told: told.ref)
    telling = [articles[name] for name in sorted({mention.article for mention in mentions})]
    date, clash = merged_date(mentions)
    told = claims(mentions, date)
    publishers = copies.voices(telling)
    best = _spokesman(items, date, articles, options)
    return Event(
        id=fresh_id(items[0].ref),
        title=_plain(best.title),
        description=_plain(_quote(_fullest(mentions, best), articles)),
        date=fixed or date,
        basis=surest(mentions),
        kind=_kind(mentions),
        modality=min((mention.modality for mention in mentions), key=_SURE.index),
        salience=salience(mentions, articles, publishers),
        sources=len(telling),
        publishers=publishers,
        disputed=(("date",) if clash else ()) + tuple(disputed_figures(told)),
        claims=told,
        entities=_entities(mentions),
        evidence=tuple(mentions),
        follows=_follows(mentions, fixed or date),
    )


def _follows(mentions: Sequence[Mention], date: EventDate) -> Interval | None:
    """The last of what its sources put it after, as far as its date is still the coarser one."""
    if date.interval.grain <= Grain.DAY:
        return None
    said = (one.follows for one in mentions if one.follows and date.interval.contains(one.follows))
    return max(said, key=lambda other: other.place, default=None)


def _kind(mentions: Sequence[Mention]) -> Kind:
    """What its dated mentions are; publication only if nothing dates it."""
    kinds = Counter(mention.kind for mention in mentions if mention.kind != Kind.PUBLICATION)
    return min(kinds, key=lambda kind: (-kinds[kind], kind)) if kinds else Kind.PUBLICATION


def _spokesman(items: Sequence[Item], date: EventDate, articles: Mapping[str, Article], options: Merging) -> Mention:
    """The mention that speaks for the event: of its day, like the others, sure, telling, early in its article."""
    if len(items) == 1:
        return items[0].mention
    alike = _likenesses(items, options)
    days = span(date.interval)
    dated = any(item.mention.basis != Basis.PUBLICATION for item in items)

    def merit(item: Item) -> float:
        mention = item.mention
        undated = dated and mention.basis == Basis.PUBLICATION
        borrowed = not item.undated and mention.title == articles[mention.article].title
        excess = max(0, len(mention.title) - _TITLE_LENGTH) / _TITLE_LENGTH + (len(mention.title.split()) < 4)
        other = mention.timex is not None and (item.first, item.last) != days
        unsure = _SURE.index(mention.modality)
        faults = 0.3 * (mention.position + undated + borrowed + other) + 0.1 * (item.terse + unsure) + 0.5 * excess
        return alike[item.says] - faults

    return max(items, key=merit).mention


def _likenesses(items: Sequence[Item], options: Merging) -> dict[object, float]:
    """How like the others what each one says is, on average; beside what is told most where much is told."""
    same: dict[object, list[Item]] = {}
    for item in items:
        same.setdefault(item.says, []).append(item)
    most = sorted(same.values(), key=lambda told: (-len(told), told[0].ref))[:_HEARD]
    heard = sum(map(len, most))
    return {
        says: math.fsum(len(told) * likeness(one, told[0], options) for told in most) / heard
        for says, (one, *_) in same.items()
    }


def _fullest(mentions: Sequence[Mention], best: Mention) -> Mention:
    """The longest clause of a dated mention; the spokesman's where none is longer."""
    dated = [mention for mention in mentions if mention.basis != Basis.PUBLICATION] or [best]
    return max(dated, key=lambda mention: mention.end - mention.start)


def _quote(mention: Mention, articles: Mapping[str, Article]) -> str:
    """A mention's own words, without a date that only heads them: "12 March: | police raid a club"."""
    article = articles[mention.article]
    text = article.text if mention.field == "text" else article.title or ""
    said = text[mention.start : mention.end]
    if mention.timex is None or mention.timex.start != mention.start:
        return said
    headed = _HEADED.match(said, mention.timex.end - mention.start)
    return said if headed is None else said[headed.end() :]


def _plain(text: str) -> str:
    return " ".join(text.split())


def _entities(mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Names, the most told first; a name that is part of just one longer name counts as that one."""
    told: dict[str, set[str]] = {}
    having: dict[str, set[str]] = {}
    for mention in mentions:
        for name in mention.names:
            told.setdefault(name, set()).add(mention.article)
    for name in told:
        for word in name.split():
            having.setdefault(word, set()).add(name)
    merged: dict[str, set[str]] = {}
    for name in sorted(told):
        words = set(name.split())
        around = set.intersection(*(having[word] for word in words)) if words else set(told)
        longer = [other for other in around if words < set(other.split())]
        merged.setdefault(longer[0] if len(longer) == 1 else name, set()).update(told[name])
    return tuple(sorted(merged, key=lambda name: (-len(merged[name]), name)))
