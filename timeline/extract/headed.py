"""Sentences without a date that stand under one: "12 March 2017 / Police raid a club."; "12 March: a raid. Two die."""

import re

from msgspec import Struct
from msgspec.structs import replace

from timeline.extract import modality
from timeline.extract.clauses import Parse, main_clause
from timeline.extract.dates import event_date, is_future
from timeline.extract.reading import Reading
from timeline.extract.titles import capital
from timeline.extract.undated import looks_back, mention_of, of_another_time
from timeline.sections import is_line
from timeline.values import Basis, EventDate, Grain, Mention, Role, Sentence, Timex

_LIST = 2  # lines that begin with a date are a list
_BULLET = 8  # characters that may stand before the date of an entry
_OPENS = re.compile(r"(?:\A|[\n\r])[ \t*_|•·–-]*\Z")
_GOES_ON = re.compile(r"[*_]*\s*[:|–—-]+[*_]*\s+")


class Section(Struct, frozen=True):
    """What stands under the date of sentence `index`: a heading's, or an entry's, which holds for its `paragraph`."""

    timex: Timex
    date: EventDate
    index: int
    paragraph: int | None


class Sections:
    """The date that heads each sentence of an article, asked in the order of the article.

    A heading holds until the next line of its own, an entry of a list ("12 March: ...") for its paragraph. A month or
    a year with entries dates nothing beside them.
    """

    def __init__(self, reading: Reading, timexes: tuple[Timex, ...]) -> None:
        self._reading = reading
        entries = frozenset(timex for timex in timexes if timex.field == "text" and self._is_entry(timex))
        self._entries = entries if len(entries) >= _LIST else frozenset()
        self._heading: Section | None = None
        self._entry: Section | None = None

    def at(self, sentence: Sentence, index: int, own: list[Timex]) -> Section | None:
        """The section that a sentence stands in; None for what gives the date."""
        heads = next((timex for timex in own if timex.heads), None)
        entry = next((timex for timex in own if timex in self._entries), None)
        if heads is not None:
            self._heading, self._entry = self._section(heads, index), None
            return None
        if entry is not None:
            self._entry = self._section(entry, index)
            if self._heading is not None and self._heading.date.interval.grain > Grain.DAY:
                self._heading = None
            return None
        if self._entry is not None and self._entry.paragraph != sentence.paragraph:
            self._entry = None
        if self._heading is not None and self._is_over(self._heading, index):
            self._heading = None
        return self._entry or self._heading

    def _is_entry(self, timex: Timex) -> bool:
        text = self._reading.document.article.text
        opens = _OPENS.search(text, max(0, timex.start - _BULLET), timex.start) is not None
        return opens and _GOES_ON.match(text, timex.end) is not None

    def _section(self, timex: Timex, index: int) -> Section | None:
        date = event_date(timex, self._reading.document.article.published)
        if date is None or timex.relation is not None or date.interval.grain > Grain.YEAR:
            return None
        return Section(timex, date, index, self._reading.document.sentences[index].paragraph)

    def _is_over(self, section: Section, index: int) -> bool:
        document = self._reading.document
        return index > section.index + 1 and is_line(document.article.text, document.sentences, index)


def without_date(mention: Mention) -> Mention:
    """A mention without the date that heads its line in its title: "12 March 2017: police raid a club"."""
    title = mention.title.lstrip("*_|•·–- ")
    if mention.timex is None or not title.startswith(mention.timex.text):
        return mention
    behind = _GOES_ON.match(title, len(mention.timex.text))
    return mention if behind is None else replace(mention, title=capital(title[behind.end() :]))


def under(reading: Reading, section: Section, sentence: Sentence, index: int, parse: Parse) -> Mention | None:
    """What a sentence of a section tells, if that is an act and nothing gives it another time.

    On a day the first sentence of a paragraph may tell anything that happened, of a coarser time but a year only the
    first right under the heading; else it must be an act known as one.
    """
    number = main_clause(parse)
    if number is None:
        return None
    clause = parse.clauses[number]
    verb = clause.verb
    if verb.perfect or verb.modal or verb.future or verb.negated or looks_back(parse, clause, reading):
        return None
    if of_another_time(parse, number, section.date):
        return None
    kind = modality.kind(parse, clause, "", reading.words)
    ahead = is_future(section.date, reading.document.article.published)
    how = modality.modality(parse, number, future=ahead, words=reading.words, t=len(parse.tokens))
    found = mention_of(reading, sentence, index, parse, number, kind, how, Basis.NARRATIVE, section.date)
    if found is None or not found.head:
        return None
    opens = index == 0 or reading.document.sentences[index - 1].paragraph != sentence.paragraph
    grain = section.date.interval.grain
    free = opens and (grain <= Grain.DAY or (grain < Grain.YEAR and index == section.index + 1))
    return _with_heading(reading, found, section, index) if free or found.head in reading.words.classes else None


def _with_heading(reading: Reading, mention: Mention, section: Section, index: int) -> Mention:
    """Right under a heading that is nothing but its date, that date is the mention's own."""
    alone = section.timex.heads and reading.document.sentences[section.index].role is Role.BOILERPLATE
    if not alone or index != section.index + 1:
        return mention
    return replace(mention, start=section.timex.start, timex=section.timex, basis=section.timex.basis)
