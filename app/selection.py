"""Part of a timeline: the events of a span of days."""

import re

from msgspec.structs import replace

from models.faults import Fault, InputError
from timeline.merge import key_dates
from timeline.values import Grain, Interval, Moment, Timeline

_DAY = re.compile(r"(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")


def span(first: str | None, last: str | None) -> Interval:
    """From `first` to `last`, both included, open where None: `span("2017", "2018-12")` ends with 2018-12-31.

    Raises ValueError as `message; remedy`.
    """
    start, end = _bounds(first)[0], _bounds(last)[1]
    if start and end and end <= start:
        raise ValueError("it ends before it begins; swap `from` and `to`")
    return Interval(start, end, Grain.DAY)


def _bounds(text: str | None) -> tuple[Moment | None, Moment | None]:
    """The start of a year, month or day and the start of what follows it."""
    if text is None:
        return None, None
    found = _DAY.fullmatch(text)
    if not found:
        raise ValueError('not a date; write "2018", "2018-12" or "2018-12-29"')
    year, month, day = (int(part or 0) for part in found.groups())
    if day:
        start = Moment(year, month, day)
        if Moment.from_ordinal(start.ordinal) != start:
            raise ValueError("there is no such day; check the date")
        return start, Moment.from_ordinal(start.ordinal + 1)
    if month:
        return Moment(year, month), Moment(year + (month == 12), month % 12 + 1)
    return Moment(year), Moment(year + 1)


def days(first: str | None, last: str | None) -> Interval:
    """The same as `span`. Raises InputError."""
    for field, asked in (("from", (first, None)), ("to", (None, last)), ("from, to", (first, last))):
        try:
            found = span(*asked)
        except ValueError as error:
            what, _, remedy = str(error).partition("; ")
            raise InputError(Fault(what, remedy, field)) from None
    return found


def select(timeline: Timeline, overlapping: Interval, count: int | None = None) -> Timeline:
    """Only the events that overlap these days, and of those only the `count` most important days'."""
    events = tuple(event for event in timeline.events if event.date.interval.overlaps(overlapping))
    articles = {article.id: article for article in timeline.articles}
    return replace(timeline, events=key_dates(events, count, articles) if count else events)
