"""The events of a sentence that has dates: one mention for each clause or noun a date dates."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from timeline.extract import features, modality
from timeline.extract.clauses import Parse
from timeline.extract.dates import event_date, hull, is_future, itself, stretch
from timeline.extract.figures import figures
from timeline.extract.lines import dated_line
from timeline.extract.phrases import Place
from timeline.extract.placing import place
from timeline.extract.reading import Reading
from timeline.extract.spans import when_clause
from timeline.languages.clauses import Clauses
from timeline.values import Basis, EventDate, Kind, Mention, Reason, Relation, Sentence, Timex, Unplaced

_TO = 2  # tokens from a length to the date that ends it
_THEN = 2  # sentences back in which a date says when "had been held since March" was
_PHRASE = 5  # tokens of "until his resignation last October" before the date


class _Dating(Struct, frozen=True):
    """An expression at token `at` with what it dates and the date it gives."""

    at: int
    timex: Timex
    date: EventDate
    found: Place
    also: tuple[Timex, ...] = ()


def dated(reading: Reading, sentence: Sentence, index: int, parse: Parse) -> tuple[list[Mention], list[Unplaced]]:
    """The mentions of one sentence, and its expressions that date nothing, with their reasons."""
    article = reading.document.article
    datings: list[_Dating] = []
    unplaced: list[Unplaced] = []
    lengths = _lengths(parse, reading.words)
    for at, timex in parse.tokens.timex.items():
        if at + _TO in lengths and timex is lengths[at + _TO][1]:
            continue  # said with the date that ends it
        whole, length = lengths.get(at, (None, None))
        each = _of_each(parse, at, reading.words)
        date = None if each else event_date(timex, article.published)
        found = place(parse, at if length is None else at - _TO, reading.words) if date is not None else None
        if date is not None and found is not None:
            date = whole or _of_its_event(reading, parse, index, at, found, date)
        if date is None:
            unplaced.append(Unplaced(article.id, timex, Reason.RECURRING if each else reason(timex)))
        elif found is None:
            unplaced.append(Unplaced(article.id, timex, Reason.REFERENCE))
        else:
            around = Place(min(found.first, at), max(found.last, at), found.clause, found.noun)
            datings.append(_Dating(at, timex, date, around, () if length is None else (length,)))
    joined = _join(datings, parse, reading.words)
    return [_mention(reading, sentence, index, parse, dating) for dating in joined], unplaced


def _of_each(parse: Parse, at: int, words: Clauses) -> bool:
    """“Every year on | 9 May", "in | May every year": a day or month of each year."""
    before, behind = parse.tokens.timex.get(at - _TO), parse.tokens.timex.get(at + 1)
    if parse.tokens.timex[at].relation is not None:
        return False  # "every night since | Sunday"
    if behind is not None and behind.type == "SET":
        return True
    return before is not None and before.type == "SET" and parse.tokens.low[at - 1] in words.prepositions


def _of_its_event(
    reading: Reading, parse: Parse, index: int, at: int, found: Place, date: EventDate
) -> EventDate | None:
    """The date of what it dates: without the word before it where that relates something else to the event."""
    timex, published = parse.tokens.timex[at], reading.document.article.published
    if found.clause is None:
        return itself(timex, published) if found.last > at else date  # "before | the May 5 attack"
    if found.clause == when_clause(parse, at):
        return itself(timex, published)  # "since | 12 June, when police broke up a march"
    if modality.not_until(parse, found.clause, at) or modality.put_off(parse, found.clause, at, reading.words):
        return itself(timex, published)
    return _since(reading, parse, index, found.clause, date) if timex.relation is Relation.SINCE else date


def _lengths(parse: Parse, words: Clauses) -> dict[int, tuple[EventDate, Timex | None]]:
    """By the token of the date that ends it, what lasted until then: "in the six months | to January"."""
    low, found = parse.tokens.low, {}
    for at, last in parse.tokens.timex.items():
        length = parse.tokens.timex.get(at - _TO)
        named = words.whole_times.get(" ".join(low[max(0, at - _TO - 1) : max(0, at - 1)]))  # "in the decade | to 2013"
        value = length.value if length is not None and length.type == "DURATION" else named
        if at and low[at - 1] in words.ending and value is not None:
            whole = stretch(value, last)
            if whole is not None:
                found[at] = whole, length
    return found


def _since(reading: Reading, parse: Parse, index: int, number: int, date: EventDate) -> EventDate:
    """“(In May the paper said) 40 men had been held | since March": until then, not until today."""
    clause = parse.clauses[number]
    start = date.interval.start
    if not (clause.verb.perfect and clause.verb.past) or start is None:
        return date
    told = [timex.interval for at, timex in parse.tokens.timex.items() if parse.owner[at] == clause.parent >= 0]
    latest = reading.latest
    if latest is not None and index - latest[0] <= _THEN:
        told.append(latest[1].interval)
    ends = (one.end for one in told if one is not None and one.end is not None and one.end > start)
    return replace(date, interval=replace(date.interval, end=next(ends, None)))


def reason(timex: Timex) -> Reason:
    """Why an expression without an interval dates nothing."""
    if timex.reason is not None:
        return timex.reason
    if timex.type == "SET":
        return Reason.RECURRING
    return Reason.DURATION if timex.type == "DURATION" else Reason.VAGUE


def _join(datings: Sequence[_Dating], parse: Parse, words: Clauses) -> list[_Dating]:
    """Two expressions of one event: the ends of a range, or a day and its hour, where the finer one speaks."""
    result: list[_Dating] = []
    for dating in datings:
        before = result[-1] if result else None
        if before is not None:
            same = (before.found.clause, before.found.noun) == (dating.found.clause, dating.found.noun)
            both = _range(before, dating, parse, words) if same or before.timex.relation is Relation.FROM else None
            if both is None and same:
                both = _finer(before, dating) or _loosely(before, dating, parse)
            if both is not None:
                result[-1] = both
                continue
        if before is not None and (lasted := _until_event(before, dating, parse)) is not None:
            result[-1] = replace(before, date=lasted)
        result.append(dating)
    return result


def _until_event(one: _Dating, other: _Dating, parse: Parse) -> EventDate | None:
    """“Took bribes from 2014 until his arrest in 2019", "until he was arrested in 2019": lasted until then."""
    behind = parse.tokens.low[one.at + 1 : other.at]
    named = one.found.clause is not None and other.found.clause != one.found.clause and len(behind) <= _PHRASE
    lasts = one.timex.relation is Relation.FROM and behind[:1] in (["until"], ["till"], ["to"])
    return hull(one.timex, other.timex, lasting=True) if named and lasts else None


def _both(one: _Dating, other: _Dating, date: EventDate, speaks: _Dating) -> _Dating:
    first, last = min(one.found.first, other.found.first), max(one.found.last, other.found.last)
    found = Place(first, last, one.found.clause, one.found.noun)
    silent = other.timex if speaks is one else one.timex
    return _Dating(speaks.at, speaks.timex, date, found, (*one.also, *other.also, silent))


def _range(one: _Dating, other: _Dating, parse: Parse, words: Clauses) -> _Dating | None:
    low = parse.tokens.low[max(0, one.at - 1) : other.at]
    joint = parse.tokens.low[one.at + 1 : other.at]
    between = low[0] == "between" and joint == ["and"]
    ends = one.timex.relation is Relation.FROM and other.timex.relation is Relation.TO
    number = other.found.clause
    if ends and number is not None and modality.put_off(parse, number, other.at, words):
        return _both(one, other, other.date, other)  # "moved from 2 May to | 4 June"
    either = joint == ["or"] and one.date.interval.end == other.date.interval.start  # "on 28 or 29 September"
    through = joint in (["to"], ["until"], ["through"], ["-"], ["–"], ["till"])
    if not (between or ends or through or either):
        return None
    date = hull(one.timex, other.timex, lasting=not (between or either))
    return _both(one, other, date, one) if date is not None else None


def _finer(one: _Dating, other: _Dating) -> _Dating | None:
    """“on Monday at 10 a.m.”, "in June of that year": one lies inside the other."""
    a, b = one.date.interval, other.date.interval
    if a.contains(b):
        return _both(one, other, other.date, other)
    if b.contains(a):
        return _both(one, other, one.date, one)
    return None


def _loosely(one: _Dating, other: _Dating, parse: Parse) -> _Dating | None:
    """“On 4 May 2003, eight years ago": what is said in full right before a rough distance speaks, agree or not."""
    apposed = parse.tokens.low[one.at + 1 : other.at] in ([], [","])
    if apposed and one.timex.basis is Basis.EXPLICIT and other.date.approximate and not one.date.approximate:
        return _both(one, other, one.date, one)
    return None


def dating_mention(
    reading: Reading,
    sentence: Sentence,
    index: int,
    parse: Parse,
    at: int,
    timex: Timex,
    date: EventDate,
    found: Place,
) -> Mention:
    """The mention that the expression at token `at` dates, with a date that it got from elsewhere."""
    around = Place(min(found.first, at), max(found.last, at), found.clause, found.noun)
    return _mention(reading, sentence, index, parse, _Dating(at, timex, date, around))


def _mention(reading: Reading, sentence: Sentence, index: int, parse: Parse, dating: _Dating) -> Mention:
    words, tokens, found = reading.words, parse.tokens, dating.found
    clause = parse.clauses[found.clause] if found.clause is not None else None
    kind = modality.kind(parse, clause, found.noun, words)
    who = modality.attribution(parse, found.clause, kind, reading.names[sentence.field], words)
    future = is_future(dating.date, reading.document.article.published)
    names = reading.names[sentence.field]
    start, end = tokens.start[found.first], tokens.end[found.last]
    # What was said is part of an act of saying, though not of the clause that is dated.
    reach = len(tokens) - 1 if kind is Kind.STATEMENT and clause is not None else found.last
    by = features.cause(parse, found, words)
    act, lemma = features.head(parse, found, by, words)
    reach = reach if by is None else max(reach, by.end - 1)
    title = dated_line(reading, index, parse, dating.found, kind)
    acting = max(found.last, by.end - 1) if by is not None else found.last
    return Mention(
        article=reading.document.article.id,
        start=start,
        end=end,
        date=dating.date,
        basis=dating.timex.basis,
        title=title,
        field=sentence.field,
        timex=dating.timex,
        kind=kind,
        modality=modality.modality(parse, found.clause, future=future, words=words, t=dating.at),
        attribution=who,
        words=features.stems(parse, found.first, reach, words),
        names=frozenset(name for name in names.within(start, tokens.end[reach]) if name not in dating.timex.text)
        | features.named(title, parse, clause, names, words),
        places=features.places(parse, found.first, reach, names, words),
        figures=figures(tokens, found.first, found.last, words),
        position=reading.depth(index),
        head=act,
        lemma=lemma,
        acts=features.acts(parse, found.first, acting, words),
        also=dating.also,
    )
