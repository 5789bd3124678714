"""Sentences without a date: the news of the day, and those that go on telling an event."""

from timeline.extract import features, modality
from timeline.extract.clauses import Clause, Parse
from timeline.extract.figures import figures
from timeline.extract.placing import Place
from timeline.extract.reading import PRONOUN, Reading, Story
from timeline.extract.titles import capital, plain, shorten
from timeline.values import Basis, Kind, Mention, Modality, Role, Sentence

_CHAIN = 2  # sentences within which "he" still goes on


def news(reading: Reading, sentence: Sentence, index: int, parse: Parse) -> Mention | None:
    """A headline or lead tells what was reported on the day of publication."""
    if reading.today is None:
        return None
    number = main_clause(parse)
    how = modality.modality(parse, number, future=False, words=reading.words, t=len(parse.tokens))
    if number is None and any(group.shape == "infinitive" for group in parse.groups):
        how = Modality.PLANNED
    return _mention(reading, sentence, index, parse, number, Kind.PUBLICATION, how, Basis.PUBLICATION)


def going_on(reading: Reading, sentence: Sentence, index: int, parse: Parse) -> Mention | None:
    """A sentence in the simple past whose actor is the one of an event told before goes on telling it."""
    number = main_clause(parse)
    if number is None:
        return None
    clause = parse.clauses[number]
    verb = clause.verb
    if not verb.past or verb.perfect or verb.modal or verb.negated or _looks_back(parse, clause, reading):
        return None
    story = _story(reading, sentence, index, parse, clause)
    if story is None:
        return None
    kind = modality.kind(parse, clause, "", reading.words) if story.dated else Kind.PUBLICATION
    how = modality.modality(parse, number, future=False, words=reading.words, t=len(parse.tokens))
    basis = Basis.NARRATIVE if story.dated else Basis.PUBLICATION
    mention = _mention(reading, sentence, index, parse, number, kind, how, basis, story)
    story.sentence = index
    return mention


def main_clause(parse: Parse) -> int | None:
    """The clause that carries the sentence: the one that says, else the main one."""
    for sort in ("saying", "main", "coordinate"):
        for number, clause in enumerate(parse.clauses):
            if clause.sort == sort and clause.parent < 0:
                return number
    return None


def _looks_back(parse: Parse, clause: Clause, reading: Reading) -> bool:
    low = parse.tokens.low
    inside = range(clause.start, min(clause.end, len(low)))
    return any(
        low[k] in reading.words.backward and parse.owner[k] == parse.owner[clause.verb.first] for k in inside
    ) or (low[:3] == ["at", "the", "time"] or "time" in low[clause.verb.last + 1 : clause.verb.last + 5])


def _story(reading: Reading, sentence: Sentence, index: int, parse: Parse, clause: Clause) -> Story | None:
    """The event whose actor is the subject of `clause`, by name or by a pronoun right behind it."""
    tokens = parse.tokens
    first, last = clause.subject
    if last <= first:
        first, last = clause.verb.last + 1, min(clause.verb.last + 8, len(tokens))
    if last <= first:
        return None
    if tokens.low[first] in reading.words.pronouns and last - first <= 3:
        story = reading.last
        follows = story and story.actor and reading.previous in (story.actor, PRONOUN)
        return story if story and follows and index - story.sentence <= _CHAIN else None
    name = modality.actor(parse, (first, last), reading.names[sentence.field], reading.words)
    for story in (reading.last, reading.lead):
        if story and name and name == story.actor and (story.leading or index - story.sentence <= _CHAIN):
            return story
    return None


def _mention(
    reading: Reading,
    sentence: Sentence,
    index: int,
    parse: Parse,
    number: int | None,
    kind: Kind,
    how: Modality,
    basis: Basis,
    story: Story | None = None,
) -> Mention | None:
    date = story.date if story else reading.today
    if date is None or not len(parse.tokens):
        return None
    last = len(parse.tokens) - 1
    text = reading.text(sentence)[sentence.start : sentence.end]
    words = reading.words
    return Mention(
        article=reading.document.article.id,
        start=sentence.start,
        end=sentence.end,
        date=date,
        basis=basis,
        title=_line(reading, text, parse),
        field=sentence.field,
        kind=kind,
        modality=how,
        attribution=modality.attribution(parse, number, kind, reading.names[sentence.field], words),
        words=features.stems(parse, 0, last, words),
        names=frozenset(reading.names[sentence.field].within(sentence.start, sentence.end)),
        figures=figures(parse.tokens, 0, last, words),
        position=reading.depth(index),
        head=features.head(parse, Place(0, last, number), words) if number is not None else "",
        acts=features.acts(parse, 0, last, words),
        loose=basis is Basis.PUBLICATION and sentence.role not in (Role.HEADLINE, Role.LEAD),
    )


def _line(reading: Reading, text: str, parse: Parse) -> str:
    line = plain(text)
    if parse.tokens.low[0] in reading.words.personal and reading.headline:
        first, _, rest = line.partition(" ")
        named = first.lower() in ("he", "she") and reading.previous and reading.previous != PRONOUN
        line = f"{reading.previous} {rest}" if named else reading.headline
    return capital(shorten(line, reading.words))
