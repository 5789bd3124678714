"""“Two days after the arrest”: a date so long from an event that the same article dates to a day.

Only where there is no doubt which event is meant: one day on which the article says that such an act happened.
"""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from timeline.extract.clauses import Parse, main_clause
from timeline.extract.dated import dating_mention
from timeline.extract.named import NamedAct, named_act
from timeline.extract.placing import clause_place
from timeline.extract.reading import Reading
from timeline.languages.clauses import Clauses
from timeline.values import (
    Basis,
    EventDate,
    Grain,
    Interval,
    Kind,
    Mention,
    Moment,
    Reason,
    Relation,
    Sentence,
    Timex,
    Unplaced,
)  # fmt: skip

_LENGTH = re.compile(r"P(\d{1,3})([DWMY])")
_UNITS = {"D": Grain.DAY, "W": Grain.WEEK, "M": Grain.MONTH, "Y": Grain.YEAR}
_DAY = "XXXX-XX-XX"  # "the day after the vote"
_OF = "of"
_WITHIN = "within"
_TO_THE_DAY = "to the day"
_LINKS = (Relation.AFTER, Relation.BEFORE, _OF)
_WEDNESDAY = 2  # the day of the week of ordinal 0


class Gap(Struct, frozen=True):
    """So many units before (negative) or after; `exact` is to the day, `within` any day up to there."""

    count: int
    unit: Grain
    exact: bool = False
    within: bool = False

    def place(self, anchor: Moment) -> tuple[Interval, str]:
        """Where it leads from a day, and the TIMEX3 value of that; none for what lies `within`."""
        if self.unit < Grain.MONTH:
            day = Moment.from_ordinal(anchor.ordinal + self.count * (7 if self.unit is Grain.WEEK else 1))
        else:
            day = anchor.months_on(self.count * (12 if self.unit is Grain.YEAR else 1))
        if self.within:
            return Interval(anchor, Moment.from_ordinal(day.ordinal + 1), self.unit), ""
        return _week(day.ordinal) if self.unit is Grain.WEEK and not self.exact else _day(day.ordinal)


class Beside(Struct, frozen=True):
    """The expression at token `at`, a `gap` beside an act that is named behind it."""

    sentence: Sentence
    index: int
    parse: Parse
    at: int
    timex: Timex
    gap: Gap
    act: NamedAct

    def dates(self, mention: Mention) -> bool:
        """Whether a mention is its sentence told as the news of the day, which it is not once it has this date."""
        told = mention.kind is Kind.PUBLICATION and mention.field == self.sentence.field
        return told and mention.start == self.sentence.start and self.parse.owner[self.at] == main_clause(self.parse)


def beside(reading: Reading, sentence: Sentence, index: int, parse: Parse, left: Iterable[Unplaced]) -> list[Beside]:
    """The expressions of a sentence that hang on an event named right after them, and date a clause of their own."""
    waiting = {(one.timex.start, one.timex.end) for one in left}
    found = []
    for at, timex in parse.tokens.timex.items():
        gap = _gap(parse, at, timex, reading.words) if (timex.start, timex.end) in waiting else None
        act = named_act(reading, sentence, parse, at + 2) if gap is not None else None
        if gap is not None and act is not None and not _dated_apart(parse, at):
            found.append(Beside(sentence, index, parse, at, timex, gap, act))
    return found


def _gap(parse: Parse, at: int, timex: Timex, words: Clauses) -> Gap | None:
    """How far from the act behind it: "two days | before", "the morning | of", "within | a month | of"."""
    low = parse.tokens.low
    link = low[at + 1] if at + 1 < len(low) else ""
    if link == _OF and timex.value.startswith(_DAY):
        return Gap(0, Grain.DAY)
    within = low[max(0, at - 1)] == _WITHIN and link in (_OF, Relation.AFTER)
    length = _length(timex, coarse=within)
    if length is None or link not in _LINKS or (_lasting(parse, at, timex, words) and not within):
        return None
    if link == _OF and not within:
        return None
    return replace(length, count=-length.count if link == Relation.BEFORE else length.count, within=within)


def _length(timex: Timex, *, coarse: bool) -> Gap | None:
    """“Two days", "a week"; None for "about two days", and for months and years but where they may be `coarse`."""
    if timex.mod is not None:
        return None
    if timex.type == "DATE" and timex.value == _DAY:
        return None if timex.text.lower().endswith("s") else Gap(1, Grain.DAY)  # "the days after the vote" are any
    read = _LENGTH.fullmatch(timex.value) if timex.type == "DURATION" else None
    exact = timex.text.lower().endswith(_TO_THE_DAY)
    if read is None or (_UNITS[read[2]] > Grain.WEEK and not (exact or coarse)):
        return None
    return Gap(int(read[1]), _UNITS[read[2]], exact)


def _day(ordinal: int) -> tuple[Interval, str]:
    """That day, and its TIMEX3 value."""
    day = Moment.from_ordinal(ordinal)
    return Interval(day, Moment.from_ordinal(ordinal + 1), Grain.DAY), day.iso


def _week(ordinal: int) -> tuple[Interval, str]:
    """The ISO week that holds a day: "two weeks after" is some day of it."""
    monday = ordinal - (ordinal + _WEDNESDAY) % 7
    thursday = Moment.from_ordinal(monday + 3)
    number = (thursday.ordinal - Moment(thursday.year).ordinal) // 7 + 1
    interval = Interval(Moment.from_ordinal(monday), Moment.from_ordinal(monday + 7), Grain.WEEK)
    return interval, f"{thursday.year:04}-W{number:02}"


def _lasting(parse: Parse, at: int, timex: Timex, words: Clauses) -> bool:
    """Whether it says how long, not how long after: "for three weeks before he died", "in the two days after"."""
    return timex.type == "DURATION" and at > 0 and parse.tokens.low[at - 1] in words.lasting


def _dated_apart(parse: Parse, at: int) -> bool:
    """Whether a date follows the first comma, of which nobody knows what it dates: "after it closed, on 4 March,"."""
    low = parse.tokens.low
    comma = next((k for k in range(at, len(low)) if low[k] == ","), len(low))
    return any(k in parse.tokens.timex for k in range(comma + 1, comma + 3))


def _told(one: Beside, number: int, mentions: Iterable[Mention]) -> Mention | None:
    """What gives the clause a date of its own: "two days after the raid, he was freed on Friday"."""
    verb = one.parse.tokens.start[one.parse.clauses[number].verb.first]
    own = (mention for mention in mentions if mention.field == one.sentence.field and mention.timex is not None)
    return next((mention for mention in own if mention.start <= verb < mention.end), None)


def _a_day(date: EventDate) -> bool:
    return date.extent == "within" and not date.approximate and date.interval.grain <= Grain.DAY


def _holds(interval: Interval, day: Moment) -> bool:
    """Whether a coarser date leaves room for the day: "in March" for 4 March."""
    after = interval.start is None or interval.start[:3] <= day[:3]
    return after and (interval.end is None or interval.end > day)


def _anchor(one: Beside, mentions: Iterable[Mention]) -> Moment | None:
    """The day on which the article says that the act happened, if there is just one."""
    meant = [mention.date for mention in mentions if one.act.told_by(mention)]
    starts = {date.interval.start[:3] for date in meant if _a_day(date) and date.interval.start is not None}
    if len(starts) != 1:
        return None
    day = Moment(*starts.pop())
    return day if all(_holds(date.interval, day) for date in meant) else None


def placed(reading: Reading, one: Beside, mentions: Sequence[Mention]) -> Mention | Reason | None:
    """What the expression dates, if the article says on just one day that such an act happened.

    `Reason.CONTRADICTION` where its clause has another date: "On 9 May, two days after the arrest" of 4 May.
    """
    found = clause_place(one.parse, one.at, reading.words)
    if found is None or found.clause is None:
        return None
    told = _told(one, found.clause, mentions)
    anchor = _anchor(one, (mention for mention in mentions if mention is not told))
    if anchor is None:
        return None
    interval, value = one.gap.place(anchor)
    value += one.timex.value.removeprefix(_DAY) if one.timex.type == "TIME" else ""
    if told is not None:
        return None if told.date.interval.overlaps(interval) else Reason.CONTRADICTION
    rough = one.gap.within or (one.gap.unit is Grain.WEEK and not one.gap.exact)
    timex = replace(
        one.timex,
        type=one.timex.type if one.gap.within or one.timex.type == "TIME" else "DATE",
        value=value or one.timex.value,
        rule="beside-an-event",
        interval=interval,
        basis=Basis.NARRATIVE,
        anchor=anchor.iso,
        assumed=("date",),
        approximate=rough,
        relation=None,
        reason=None,
    )
    dated = EventDate(interval, "within", rough)
    found = replace(found, last=max(found.last, one.act.last))
    return dating_mention(reading, one.sentence, one.index, one.parse, one.at, timex, dated, found)
