"""From an expression and the word that relates it to the date of an event."""

import re

from msgspec.structs import replace

from timeline.values import EventDate, Grain, Interval, Moment, Publication, Relation, Timex

_MONTHS = re.compile(r"P(\d{1,3})([MQY])")
_IN = {"M": 1, "Q": 3, "Y": 12}  # months


def event_date(timex: Timex, published: Publication) -> EventDate | None:
    """The date an expression gives an event; None when it has no interval.

    "Since X" runs from X to publication, throughout; "until X", "before X", "by X" and "after X" are open on a side.
    """
    interval = timex.interval
    if interval is None:
        return None
    start, end, grain = interval.start, interval.end, interval.grain
    match timex.relation:
        case Relation.SINCE:
            now = published.interval.end if published.interval else None
            return _open(start, now, grain, "throughout") or EventDate(interval, "within", timex.approximate)
        case Relation.UNTIL:
            return _open(None, end, grain, "throughout")
        case Relation.BEFORE | Relation.AFTER if timex.type == "TIME" and start is not None and end is not None:
            return EventDate(_of_that_day(timex, start, end), "within", True)
        case Relation.BEFORE:
            return _open(None, end if timex.mod == "END" else start, grain)  # "before the end of May"
        case Relation.BY:
            return _open(None, end, grain)
        case Relation.AFTER:
            return _open(end, None, grain)
    return EventDate(interval, "within", timex.approximate or timex.type == "DURATION", timex=timex.value)


def _of_that_day(timex: Timex, start: Moment, end: Moment) -> Interval:
    """“Shortly after 5 p.m. on Friday", "before dawn on Friday": still on Friday.

    "After midnight on Friday" is on Friday for some and on Saturday for others: on either.
    """
    if timex.relation is Relation.AFTER:
        either = timex.value.endswith("T24:00")
        return Interval(
            Moment.from_ordinal(start.ordinal - 1) if either else end, Moment.from_ordinal(end.ordinal + 1), Grain.DAY
        )
    day = Moment(*start[:3])
    return Interval(day if day < start else Moment.from_ordinal(start.ordinal - 1), start, Grain.DAY)


def _open(start: Moment | None, end: Moment | None, grain: Grain, extent: str = "within") -> EventDate | None:
    if (start is None and end is None) or (start and end and end <= start):
        return None
    return EventDate(Interval(start, end, grain), "throughout" if extent == "throughout" else "within", True)


def hull(one: Timex, other: Timex, *, lasting: bool) -> EventDate | None:
    """“from March to May” lasted from the start of the first to the end of the second; "between" is some time in it."""
    a, b = one.interval, other.interval
    if a is None or b is None or a.start is None or b.end is None or b.end <= a.start:
        return None
    interval = Interval(a.start, b.end, max(a.grain, b.grain))
    return EventDate(interval, "throughout" if lasting else "within", one.approximate or other.approximate)


def itself(timex: Timex, published: Publication) -> EventDate | None:
    """The date without the word that relates it: of "since Monday's storm" Monday, not all the time from then."""
    alone = replace(timex, relation=None)
    if timex.relation is Relation.SINCE and timex.alone is not None:
        alone = replace(alone, interval=timex.alone, approximate=timex.mod is not None)
    return event_date(alone, published)


def stretch(length: str, last: Timex) -> EventDate | None:
    """“The six months to January" lasted from August to January; None where the length is not so many months or years.

    >>> stretch("P6M", january_2021).interval
    Interval(start=Moment(2020, 8), end=Moment(2021, 2), ...)
    """
    read = _MONTHS.fullmatch(length)
    end = last.interval.end if last.interval else None
    if read is None or end is None:
        return None
    start = Moment(*end[:3]).months_on(-int(read[1]) * _IN[read[2]])
    return EventDate(Interval(start, end, Grain.MONTH), "throughout", last.approximate)


def is_future(date: EventDate, published: Publication) -> bool:
    """Whether an event lies wholly after the day of publication, or may until a day after it."""
    now, start, end = published.interval, date.interval.start, date.interval.end
    if now is None or now.end is None:
        return False
    if start is None:  # "by 2030"
        return date.extent == "within" and end is not None and end > now.end
    return start >= now.end


def published_on(published: Publication) -> EventDate | None:
    """The day of publication as the date of what is reported; None when it is unknown or longer than a day."""
    if published.interval is None or published.interval.grain > Grain.DAY:
        return None
    return EventDate(published.interval)
