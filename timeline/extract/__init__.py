"""Document + Timexes -> Mentions: which clause each expression dates, and what dates nothing.

Each expression of the article ends in a mention (as `timex` or in `also`) or in an `Unplaced` with its reason.
"""

from collections import deque

from msgspec.structs import replace

from timeline.extract.beside import Beside, beside, placed
from timeline.extract.clauses import Parse, main_clause
from timeline.extract.dated import dated, reason
from timeline.extract.following import Following, following, put_in_order
from timeline.extract.headed import Section, Sections, under, without_date
from timeline.extract.parsing import parse
from timeline.extract.placing import occasion
from timeline.extract.reading import Reading, open_reading
from timeline.extract.stories import PRONOUN, actor_of, told_story
from timeline.extract.tokens import tokenize
from timeline.extract.undated import going_on, news
from timeline.languages.clauses import Clauses
from timeline.values import Basis, Document, Kind, Mention, Reason, Role, Sentence, Timex, Unplaced

__all__ = ["extract"]


_TOLD = ("told", "coordinate")  # "Nine died and | 14 were missing on Monday, the coastguard said"


def extract(
    document: Document, timexes: tuple[Timex, ...], language: Clauses
) -> tuple[tuple[Mention, ...], tuple[Unplaced, ...]]:
    """The mentions of one article in order, and its expressions that date no event."""
    reading = open_reading(document, timexes, language)
    mentions: list[Mention] = []
    unplaced: list[Unplaced] = []
    hanging: list[Beside] = []
    said: list[Following] = []
    sections = Sections(reading, timexes)
    waiting = {name: deque(found) for name, found in reading.timexes.items()}
    for index, sentence in enumerate(document.sentences):
        queue = waiting[sentence.field]
        own: list[Timex] = []
        while queue and queue[0].start < sentence.end:
            own.append(queue.popleft())
        section = sections.at(sentence, index, own) if sentence.field == "text" else None
        if sentence.role is Role.BOILERPLATE:
            unplaced.extend(Unplaced(document.article.id, timex, _junk_reason(timex)) for timex in own)
            continue
        told, left = _tell(reading, section, sentence, index, own, hanging, said)
        if own and told:
            reading.latest = (index, told[-1].date)
        mentions.extend(without_date(mention) for mention in told)
        unplaced.extend(left)
    unplaced.extend(Unplaced(document.article.id, timex, reason(timex)) for rest in waiting.values() for timex in rest)
    if hanging:
        found = {id(one.timex): placed(reading, one, mentions) for one in hanging}
        placed_after_all = [one for one in hanging if isinstance(found[id(one.timex)], Mention)]
        mentions = [mention for mention in mentions if not any(one.dates(mention) for one in placed_after_all)]
        mentions.extend(told for told in found.values() if isinstance(told, Mention))
        mentions.sort(key=lambda mention: (mention.field == "text", mention.start))
        unplaced = [settled for item in unplaced if (settled := _settled(item, found.get(id(item.timex))))]
    headings = {mention.timex for mention in mentions if mention.timex is not None and mention.timex.heads}
    unplaced = [item for item in unplaced if item.timex not in headings]
    mentions = put_in_order(mentions, said)
    unplaced.sort(key=lambda item: (item.timex.field, item.timex.start, item.timex.end))
    return tuple(mentions), tuple(unplaced)


def _settled(item: Unplaced, found: Mention | Reason | None) -> Unplaced | None:
    """An expression as the end of the article leaves it: unplaced for a better reason, or dated after all."""
    if isinstance(found, Mention):
        return None
    return item if found is None else replace(item, reason=found)


def _junk_reason(timex: Timex) -> Reason:
    return timex.reason if timex.reason is Reason.NO_SUCH_DAY else Reason.BOILERPLATE


def _tell(
    reading: Reading,
    section: Section | None,
    sentence: Sentence,
    index: int,
    own: list[Timex],
    hanging: list[Beside],
    said: list[Following],
) -> tuple[list[Mention], list[Unplaced]]:
    text = reading.read[sentence.field]
    if (
        not own
        and sentence.role is Role.BODY
        and section is None
        and not reading.stories.may_go_on(text[sentence.start : sentence.end], index)
    ):
        reading.stories.previous = None
        return [], []
    parsed = parse(tokenize(text, sentence.start, sentence.end, own), reading.words)
    told, left = dated(reading, sentence, index, parsed) if own else ([], [])
    apart = {(item.timex.start, item.timex.end) for item in left}
    used = apart | {
        (timex.start, timex.end) for mention in told if mention.timex for timex in (mention.timex, *mention.also)
    }
    left.extend(
        Unplaced(reading.document.article.id, timex, reason(timex) if timex.interval is None else Reason.REFERENCE)
        for timex in own
        if (timex.start, timex.end) not in used
    )
    if left:
        hanging.extend(beside(reading, sentence, index, parsed, left))
    said.extend(following(reading, sentence, parsed, told))
    extra = None
    main = _dated_main(parsed, told, reading.words)
    if section is not None:
        extra = under(reading, section, sentence, index, parsed) if main is None else None
    elif sentence.role in (Role.HEADLINE, Role.LEAD):
        known = main or _dated_main(parsed, told, reading.words, lead=True)
        extra = None if known else news(reading, sentence, index, parsed)
    elif main is None and not any(timex.type == "DATE" and timex.interval is None for timex in own):
        extra = going_on(reading, sentence, index, parsed)
    _remember(reading, sentence, index, parsed, main, extra)
    return ([*told, extra] if extra else told), left


def _dated_main(parsed: Parse, told: list[Mention], words: Clauses, *, lead: bool = False) -> Mention | None:
    """The mention that dates the clause which carries the sentence; of a `lead`, also what it tells or coordinates."""
    number = main_clause(parsed)
    if number is None:
        return told[0] if told else None
    carrying = {number}
    if lead:  # "He joined at 18, was held in 1996 and left"
        carrying |= {k for k, clause in enumerate(parsed.clauses) if clause.leader == number}
    if lead and parsed.clauses[number].verb.head in words.clausal:
        carrying |= {k for k, one in enumerate(parsed.clauses) if one.sort in _TOLD and one.parent == number}
    dates = ((mention, _token(parsed, mention.timex)) for mention in told if mention.timex)
    return next((mention for mention, token in dates if _telling(parsed, mention, token, carrying, words)), None)


def _telling(parsed: Parse, mention: Mention, token: int, carrying: set[int], words: Clauses) -> bool:
    """Whether a mention is dated in one of the clauses and tells its verb."""
    verbs = (parsed.tokens.start[parsed.clauses[k].verb.first] for k in carrying)
    held = mention.kind is Kind.STATEMENT  # "in an interview held on Sunday, he said"
    own = parsed.owner[token]
    there = held or own in carrying or (own >= 0 and occasion(parsed, own, words) in carrying)
    return there and any(mention.start <= verb < mention.end for verb in verbs)


def _token(parsed: Parse, timex: Timex) -> int:
    return next(k for k, other in parsed.tokens.timex.items() if other is timex)


def _remember(
    reading: Reading, sentence: Sentence, index: int, parsed: Parse, main: Mention | None, extra: Mention | None
) -> None:
    """Keep the event a sentence tells, for the sentences that go on telling it."""
    stories = reading.stories
    actor = actor_of(parsed, reading.names[sentence.field], reading.words)
    if sentence.role is Role.HEADLINE:
        return
    leading = sentence.role is Role.LEAD
    if main is not None:
        stories.keep(told_story(main, actor, index, leading=leading, dated=True))
    elif extra is not None and extra.basis is Basis.PUBLICATION and leading:
        stories.keep(told_story(extra, actor, index, leading=True, dated=False))
    goes_on = actor == PRONOUN and extra is not None and stories.last is not None
    stories.previous = stories.last.actor if goes_on and stories.last else actor
