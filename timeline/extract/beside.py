"""“Two days after the arrest”: a date so long from an event that the same article dates to a day.

Only where there is no doubt which event is meant: one day on which the article says that such an act happened.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline.extract.clauses import Parse
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
    Mention,
    Moment,
    Reason,
    Relation,
    Sentence,
    Timex,
    Unplaced,
)  # fmt: skip

_LENGTH = re.compile(r"P(\d{1,3})([DW])")
_DAY = "XXXX-XX-XX"  # "the day after the vote"
_OF = "of"
_LINKS = (Relation.AFTER, Relation.BEFORE, _OF)
_WEDNESDAY = 2  # the day of the week of ordinal 0


@dataclass(frozen=True, slots=True)
class Beside:
    """The expression at token `at`, so many `days` before (negative) or after an act that is named behind it."""

    sentence: Sentence
    index: int
    parse: Parse
    at: int
    timex: Timex
    days: int
    weeks: bool
    act: NamedAct


def beside(reading: Reading, sentence: Sentence, index: int, parse: Parse, left: Iterable[Unplaced]) -> list[Beside]:
    """The expressions of a sentence that hang on an event named right after them, and date a clause of their own."""
    waiting = {(one.timex.start, one.timex.end) for one in left}
    found = []
    for at, timex in parse.tokens.timex.items():
        length = _length(timex) if (timex.start, timex.end) in waiting else None
        link = parse.tokens.low[at + 1] if at + 1 < len(parse.tokens) else ""
        if link == _OF and timex.value.startswith(_DAY):
            length = 0, False  # "the morning of the attack"
        if length is None or link not in _LINKS or _lasting(parse, at, timex, reading.words):
            continue
        act = named_act(reading, sentence, parse, at + 2)
        if act is not None and not _dated_apart(parse, at):
            days = length[0] if link == Relation.AFTER else -length[0]
            found.append(Beside(sentence, index, parse, at, timex, days, length[1], act))
    return found


def _length(timex: Timex) -> tuple[int, bool] | None:
    """In days, and whether in weeks: "two days", "a week"; None for "about two days" and what is counted in months."""
    if timex.mod is not None:
        return None
    if timex.type == "DATE" and timex.value == _DAY:
        return None if timex.text.lower().endswith("s") else (1, False)  # "the days after the vote" are any
    read = _LENGTH.fullmatch(timex.value) if timex.type == "DURATION" else None
    if read is None:
        return None
    return (int(read[1]), False) if read[2] == "D" else (7 * int(read[1]), True)


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
    interval, value = _week(anchor.ordinal + one.days) if one.weeks else _day(anchor.ordinal + one.days)
    value += one.timex.value.removeprefix(_DAY) if one.timex.type == "TIME" else ""
    if told is not None:
        return None if told.date.interval.overlaps(interval) else Reason.CONTRADICTION
    timex = replace(
        one.timex,
        type="TIME" if one.timex.type == "TIME" else "DATE",
        value=value,
        rule="beside-an-event",
        interval=interval,
        basis=Basis.NARRATIVE,
        anchor=anchor.iso,
        assumed=("date",),
        approximate=one.weeks,
        relation=None,
        reason=None,
    )
    dated = EventDate(interval, "within", one.weeks)
    found = replace(found, last=max(found.last, one.act.last))
    return dating_mention(reading, one.sentence, one.index, one.parse, one.at, timex, dated, found)
