"""Sentences without a date: the news of the day, and those that go on telling an event."""

from msgspec.structs import replace

from timeline.extract import features, modality
from timeline.extract.clauses import Clause, Parse, main_clause
from timeline.extract.dates import is_future
from timeline.extract.figures import figures
from timeline.extract.lines import line, part
from timeline.extract.phrases import Place
from timeline.extract.reading import Reading
from timeline.extract.spans import main_span
from timeline.extract.stories import actor_of, goes_on, names_beside
from timeline.extract.titles import plain
from timeline.languages.clauses import Clauses
from timeline.values import Basis, EventDate, Kind, Mention, Modality, Moment, Relation, Role, Sentence

_NEWS = 7  # days after which what a sentence opens with is no news


def news(reading: Reading, sentence: Sentence, index: int, parse: Parse) -> Mention | None:
    """A headline or lead tells what was reported on the day of publication."""
    if reading.today is None:
        return None
    number = main_clause(parse)
    if any(_of_another_day(parse, at) for at in parse.tokens.timex):
        return None
    if number is not None and (
        _dated_from(parse, parse.clauses[number], reading.today.interval.start)
        or _seen_then(parse, number, reading.today.interval.start)
    ):
        return None
    how = modality.modality(parse, number, future=False, words=reading.words, t=len(parse.tokens))
    if "?" in parse.tokens.low:
        how = Modality.HYPOTHETICAL  # "Did the vaccine kill a girl?"
    if number is None and any(group.shape == "infinitive" for group in parse.groups):
        how = Modality.PLANNED
    return mention_of(reading, sentence, index, parse, number, Kind.PUBLICATION, how, Basis.PUBLICATION)


def _of_another_day(parse: Parse, at: int) -> bool:
    """“On the night of the storm": of a day that nobody names, which today need not be."""
    timex = parse.tokens.timex[at]
    of = parse.tokens.low[at + 1 : at + 2] == ["of"]
    return timex.interval is None and timex.value.startswith("XXXX") and (timex.type == "DATE" or of)


def _seen_then(parse: Parse, number: int, today: Moment | None) -> bool:
    """“He had | represented the miners", "was last seen | being put into a car in 2017": not of today."""
    verb, low = parse.clauses[number].verb, parse.tokens.low
    if verb.perfect and low[verb.first] in ("had", "'d", "’d") and not verb.modal:
        return True
    if not verb.passive or verb.perfect or today is None:
        return False
    seen = [
        k
        for k, c in enumerate(parse.clauses)
        if c.verb.shape == "gerund" and c.parent == number and c.start == verb.last + 1
    ]
    said = (timex.interval for t, timex in parse.tokens.timex.items() if parse.owner[t] in seen)
    return any(when is not None and when.end is not None and when.end <= today for when in said)


def _dated_from(parse: Parse, main: Clause, today: Moment | None) -> bool:
    """“After escaping in 2017, he | hid": its time hangs on the date that opens the sentence, not on today."""
    if today is None or not main.verb.past or main.verb.perfect:
        return False
    before = (c for c in parse.clauses if c.sort == "subordinate" and parse.tokens.low[c.start] == Relation.BEFORE)
    if any(end <= today.ordinal for clause in before for end in _ends(parse, clause)):
        return True  # "dug for months | before they escaped on Monday"
    opening = next(
        (c for c in parse.clauses if c.start < 2 and (c.sort == "subordinate" or c.verb.shape == "gerund")), None
    )
    return opening is not None and any(end < today.ordinal - _NEWS for end in _ends(parse, opening))


def _ends(parse: Parse, clause: Clause) -> list[int]:
    """The days on which the dates inside a clause end."""
    inside = (timex.interval for t, timex in parse.tokens.timex.items() if clause.start <= t < clause.end)
    return [one.end.ordinal for one in inside if one is not None and one.end is not None]


def going_on(reading: Reading, sentence: Sentence, index: int, parse: Parse) -> Mention | None:
    """A sentence in the simple past that goes on telling an event told before, on the day of that event."""
    number = main_clause(parse)
    if number is None:
        return None
    clause = parse.clauses[number]
    verb = clause.verb
    if _that_is_when(parse):
        return _then(reading, sentence, index, parse)
    if not verb.past or verb.perfect or verb.modal or verb.negated or looks_back(parse, clause, reading):
        return None
    actor = actor_of(parse, reading.names[sentence.field], reading.words)
    beside = names_beside(parse, clause, reading.names[sentence.field], reading.words)
    story = goes_on(reading.stories, parse, clause, actor, index, reading.words, beside)
    if story is None or of_another_time(parse, number, story.date):
        return None
    if is_future(story.date, reading.document.article.published):
        return None  # "They meet on Friday. The mayor | led the talks": not on Friday
    kind = modality.kind(parse, clause, "", reading.words) if story.dated else Kind.PUBLICATION
    how = modality.modality(parse, number, future=False, words=reading.words, t=len(parse.tokens))
    basis = Basis.NARRATIVE if story.dated else Basis.PUBLICATION
    mention = mention_of(reading, sentence, index, parse, number, kind, how, basis, story.date)
    story.sentence = index
    return mention


def of_another_time(parse: Parse, number: int, date: EventDate) -> bool:
    """“He led the 2022 strike” goes on with nothing of 2024."""
    said = (timex.interval for t, timex in parse.tokens.timex.items() if parse.owner[t] == number)
    return any(not when.overlaps(date.interval) for when in said if when is not None)


def _that_is_when(parse: Parse) -> bool:
    """Whether a sentence gives the date of the one before to what follows: "That was when the bridge fell"."""
    low = parse.tokens.low
    return low[:1] == ["that"] and low[2:3] == ["when"] and low[1] in ("is", "was", "'s", "’s")


def _then(reading: Reading, sentence: Sentence, index: int, parse: Parse) -> Mention | None:
    """The last clause behind "that is when", on the date of the sentence before."""
    before = reading.latest
    behind = [k for k, clause in enumerate(parse.clauses) if clause.verb.first > 2 and clause.sort != "participle"]
    if before is None or before[0] != index - 1 or not behind:
        return None
    number = behind[-1]
    kind = modality.kind(parse, parse.clauses[number], "", reading.words)
    how = modality.modality(parse, number, future=False, words=reading.words, t=len(parse.tokens))
    mention = mention_of(reading, sentence, index, parse, number, kind, how, Basis.NARRATIVE, before[1])
    if mention is None:
        return None
    told = plain(reading.text(sentence)[mention.start : mention.end])
    return replace(mention, title=line(reading, index, told, parse, parse.clauses[number]))


def looks_back(parse: Parse, clause: Clause, reading: Reading) -> bool:
    """“had said”, "earlier", "at the time": another time than that of the story."""
    low = parse.tokens.low
    inside = range(clause.start, min(clause.end, len(low)))
    number = parse.owner[clause.verb.first]
    back = any(
        low[k] in reading.words.backward and parse.owner[k] == number and (low[k] != "then" or clause.verb.copula)
        for k in inside
    )
    return back or any(low[k : k + 3] == ["at", "the", "time"] for k in inside)


def mention_of(
    reading: Reading,
    sentence: Sentence,
    index: int,
    parse: Parse,
    number: int | None,
    kind: Kind,
    how: Modality,
    basis: Basis,
    told: EventDate | None = None,
) -> Mention | None:
    """What a sentence tells: of the day it was reported, or in its main clause of a date `told` before."""
    date = told or reading.today
    if date is None or not len(parse.tokens):
        return None
    last = len(parse.tokens) - 1
    words = reading.words
    text = reading.text(sentence)[slice(*_told_part(parse, number, sentence, whole=told is None))]
    start, end = _stretch(parse, number, sentence, words) if told else (sentence.start, sentence.end)
    whole = Place(0, last, number)
    by = features.cause(parse, whole, words)
    act, lemma = features.head(parse, whole, by, words) if number is not None else features.first_act(parse, words)
    return Mention(
        article=reading.document.article.id,
        start=start,
        end=end,
        date=date,
        basis=basis,
        title=line(reading, index, plain(text), parse),
        field=sentence.field,
        kind=kind,
        modality=how,
        attribution=modality.attribution(parse, number, kind, reading.names[sentence.field], words),
        words=features.stems(parse, 0, last, words),
        names=frozenset(reading.names[sentence.field].within(sentence.start, sentence.end)),
        places=features.places(parse, 0, last, reading.names[sentence.field], words),
        figures=figures(parse.tokens, 0, last, words),
        position=reading.depth(index),
        head=act,
        lemma=lemma,
        acts=features.acts(parse, 0, last, words),
        loose=basis is Basis.PUBLICATION and sentence.role not in (Role.HEADLINE, Role.LEAD),
    )


def _told_part(parse: Parse, number: int | None, sentence: Sentence, *, whole: bool) -> tuple[int, int]:
    """Where the part with the main clause stands: "He asked for help | ; troops arrived on Thursday"."""
    if whole or number is None:
        return sentence.start, sentence.end
    verb = parse.clauses[number].verb
    return part(parse, verb.first, verb.last, sentence)


def _stretch(parse: Parse, number: int | None, sentence: Sentence, words: Clauses) -> tuple[int, int]:
    """The main clause with what is coordinated with it, without what it tells or what hangs behind it."""
    if number is None or parse.clauses[number].sort == "saying":
        return sentence.start, sentence.end
    first, last = main_span(parse, number, words)
    return parse.tokens.start[first], parse.tokens.end[last]
