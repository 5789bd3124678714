"""Expressions that say together what none says alone, found one by one: "late July | to early August 1944"."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from timeline.languages import hanging, hours, recurring, years
from timeline.languages.context import Context
from timeline.languages.relating import closes
from timeline.values import Duration, Each, Expression, Fields, Holiday, Vague

_WAY = 12  # room for "following" before a date, "between" before an hour
_FAR = 60  # and for "a night curfew on the city from" before it
_RUN = 12  # dates that one year behind them holds for: a longer list is not prose, and each is looked at again


class Found(NamedTuple):
    """An expression where it stands, and the name of the rule that read it; if its meaning depends on the tense of the
    verb, also the span of `read`, all the words the rule read.
    """

    start: int
    end: int
    expression: Expression
    rule: str
    read: tuple[int, int] | None = None


def joined_up(found: Iterable[Found], text: str, context: Context) -> Iterator[Found]:
    """The expressions in order, each with what those beside it say of it; `text` is folded."""
    recurred = _recurring(found, text, context)
    dates = _dated(_held(recurred, text, context.years), text, context.years)
    return _nightly(_timed(_hung(dates, text, context.hanging), text, context), text, context.hours)


def _recurring(found: Iterable[Found], text: str, context: Context) -> Iterator[Found]:
    """“Every Tuesday and | Friday": each of them."""
    before: Found | None = None
    for one in found:
        again = recurring.beside(before.expression, one.expression) if before else None
        stands = again and before and context.recurring.fullmatch(text, before.end, one.start)
        if again and stands and not text.startswith(context.possessive, one.end):
            one = one._replace(expression=again, rule=recurring.RULE, read=None)  # noqa: PLW2901 - said of the one before
        yield one
        before = one


def _dated(found: Iterator[Found], text: str, words: years.Years) -> Iterator[Found]:
    """“5 October | last year" as one expression; "late July | to early August 1944" both of that year.

    Of "5 May (23 April | ) 1917" too, but there the year stands apart.
    """
    held: list[Found] = []
    for one in _explained(found, text, words):
        keeps = years.is_open(one.expression) or _is_day(one)
        if not held and not keeps:
            yield one
            continue
        if len(held) == _RUN:
            yield held.pop(0)
        if held and _is_day(held[-1]):
            if _beside_a_weekday(held[-1], one, text, words):
                held.append(one)
                continue
            yield from _told(held, one, text, words)
            held = []
        elif held and _joins(held[-1], one, text, words):
            held = [_beside(date, one) for date in held]
        elif held and _is_year_of(held[-1], one, text, words):
            whole = [_whole(date, years.of_year(date.expression, one.expression)) for date in held]
            apart = words.after_aside.fullmatch(text, held[-1].end, one.start)
            yield from (*whole, one) if apart else (*whole[:-1], whole[-1]._replace(end=one.end))
            held = []
            continue
        else:
            yield from held
            held = []
        if keeps:
            held.append(one)
        else:
            yield from (*held, one)
            held = []
    yield from held


def _explained(found: Iterator[Found], text: str, words: years.Years) -> Iterator[Found]:
    """“The following day, | Friday, he left": that one."""
    before: Found | None = None
    for one in found:
        counted = before is not None and years.is_counted_day(before.expression) and years.is_weekday(one.expression)
        beside = counted and before and words.apposed.fullmatch(text, before.end, one.start)
        apposed = beside and words.closed.match(text, one.end)
        before = one._replace(expression=years.same_day(one.expression), read=None) if apposed else one
        yield before


def _is_day(one: Found) -> bool:
    return years.is_weekday(one.expression) or years.is_counted_day(one.expression)


def _beside_a_weekday(day: Found, one: Found, text: str, words: years.Years) -> bool:
    """“Monday, | Tuesday and Friday last week"."""
    weekdays = years.is_weekday(day.expression) and years.is_weekday(one.expression)
    return weekdays and words.joints.fullmatch(text, day.end, one.start) is not None


def _told(held: list[Found], one: Found, text: str, words: years.Years) -> list[Found]:
    """Dates that end with a day as what stands behind says it, and the weekdays before that one in its week."""
    date = _named(held[-1], one, text, words)
    told = [_whole(held[-1], date) if date else held[-1]]
    for day in reversed(held[:-1]):
        week = years.of_week(day.expression, told[0].expression)
        told.insert(0, _whole(day, week) if week else day)
    return told


def _named(day: Found, one: Found, text: str, words: years.Years) -> Expression | None:
    """The day as what stands behind it says: "Friday | (1 August)", "the next day, | 1 August,", "Monday | to Friday
    last week".
    """
    if words.joints.fullmatch(text, day.end, one.start) and (of := years.of_week(day.expression, one.expression)):
        return of
    between = words.apposed.fullmatch(text, day.end, one.start)
    loose = between and between["loose"]
    if not between or (loose and (years.is_weekday(day.expression) or not words.closed.match(text, one.end))):
        return None
    return years.named(day.expression, one.expression)


def _held(found: Iterator[Found], text: str, words: years.Years) -> Iterator[Found]:
    """“The 2014 floods began on | 3 May", "last year in | May": of that year."""
    before: Found | None = None
    for one in found:
        inside = _inside(before, one, text, words) if before else None
        year = before if before and isinstance(before.expression, Fields) and years.is_year(before.expression) else None
        before = one
        if year and years.is_open(one.expression) and words.held.fullmatch(text, year.end, one.start):
            yield _whole(one, years.of_year(one.expression, year.expression))
        else:
            yield _whole(one, inside) if inside else one


def _inside(before: Found, one: Found, text: str, words: years.Years) -> Expression | None:
    between = words.within.fullmatch(text, before.end, one.start)
    if between is None or (between["loose"] and not words.closed.match(text, one.end)):
        return None
    if words.compared.search(text, max(0, before.start - _WAY), before.start):
        return None
    return years.within(one.expression, before.expression)


def _joins(date: Found, other: Found, text: str, words: years.Years) -> bool:
    again = years.is_open(other.expression) and words.asides.fullmatch(text, date.end, other.start)
    return bool(again or words.joints.fullmatch(text, date.end, other.start))


def _is_year_of(date: Found, year: Found, text: str, words: years.Years) -> bool:
    if not years.is_year(year.expression) or words.owns.match(text, year.end):
        return False
    between = text[date.end : year.start]
    return bool(words.of.fullmatch(between) or words.after_aside.fullmatch(between))


def _beside(date: Found, other: Found) -> Found:
    whole = years.beside(date.expression, other.expression)
    return date if whole is None else _whole(date, whole)


def _whole(date: Found, said: Expression) -> Found:
    return date._replace(expression=said, rule=years.RULE, read=date.read if years.is_open(said) else None)


def _hung(found: Iterator[Found], text: str, words: hanging.Hanging) -> Iterator[Found]:
    """“Two days after | Christmas" as one expression."""
    ways, held = (*words.ways, words.eve), None
    for one in found:
        counts = text[max(0, one.start - _WAY) : one.start].rstrip().lower().endswith(ways)
        before = held and held[:3]
        whole = hanging.hang(text, before, one.start, one.end, one.expression, words) if counts else None
        if held is not None and (whole is None or held.end <= whole[0]):
            yield held
        held = one
        if whole is not None:
            start, expression = whole
            held = Found(start, one.end, expression, hanging.RULE, (start, one.read[1]) if one.read else None)
    if held is not None:
        yield held


def _begins(text: str, end: int, one: Found) -> bool:
    """Whether a sentence begins behind the dot of "p.m.": "at 1 p.m. | That night", "at 1 p.m. | On 19 May"; a
    weekday, a month or a feast has its capital anywhere.
    """
    between = text[end : one.start].lstrip()
    first, named = between or text[one.start], isinstance(one.expression, Fields | Holiday)
    return text[end - 1] == "." and first[:1].isupper() and (between != "" or not named)


def _is_how_late(text: str, end: int, one: Found) -> bool:
    """Whether it is a length behind a comma: "at 2 p.m., | an hour late"; not "2 p.m. | ten days before the vote"."""
    return isinstance(one.expression, Duration) and "," in text[end : one.start]


def _is_range(hours_of: list[Found], text: str, context: Context) -> bool:
    """Whether two hours are the ends of a range: "from 8 p.m. to 2 a.m.", "between 8 p.m. and 2 a.m."."""
    first, last = hours_of
    opened = text[max(0, first.start - _WAY) : first.start].lower().endswith(context.hours.between)
    return opened or closes(text[first.end : last.start], context)


def _timed(found: Iterator[Found], text: str, context: Context) -> Iterator[Found]:
    """“5 p.m. | on Friday" as one expression; of "between 5 and 6 p.m. | on Friday" both are that day's."""
    words = context.hours
    held: list[Found] = []
    for one in _of_each(found, text, words):
        if hours.is_hour(one.expression):
            if held and not words.joints.fullmatch(text, held[-1].end, one.start):
                yield from held
                held = []
            held.append(one)
            continue
        if not held:
            yield one
            continue
        near = not (_begins(text, held[-1].end, one) or _is_how_late(text, held[-1].end, one))
        of = words.of.fullmatch(text, held[-1].end, one.start) if near else None
        if of and not of["apart"] and words.aside in text[held[0].end : held[-1].start]:
            yield from held[:-1]  # "at 4:27 (2027 UTC | Wednesday)": the day of the other zone
            held = held[-1:]
        ranged = len(held) == 2 and _is_range(held, text, context)
        said = hours.of_run([hour.expression for hour in held], ranged=ranged) if of else []
        days = [day for hour in said if (day := hours.on_day(hour, one.expression))]
        if of is None or not days:
            yield from (*held, one)
        else:
            read = (held[0].start, one.read[1]) if one.read else None
            own = [Found(hour.start, hour.end, day, hours.RULE, read) for hour, day in zip(held, days, strict=True)]
            apart = of["apart"] or isinstance(days[-1], Vague)
            yield from (*own, one) if apart else (*own[:-1], own[-1]._replace(end=one.end))
        held = []
    yield from held


def _of_each(found: Iterator[Found], text: str, words: hours.Hours) -> Iterator[Found]:
    """“Every Friday at | 5 p.m.", "daily from | 3 to | 7 p.m.": of no day that is known."""
    end = None  # of what recurs and the hours beside it
    for one in found:
        if isinstance(one.expression, Each) or (isinstance(one.expression, Vague) and one.expression.type == "SET"):
            end = one.end
        elif hours.is_hour(one.expression):
            joins = end is not None and (
                words.of_each.fullmatch(text, end, one.start) or words.joints.fullmatch(text, end, one.start)
            )
            end = one.end if joins else None
            yield one._replace(expression=hours.of_no_day(one.expression), read=None) if joins else one
            continue
        elif end is not None:
            end = one.end if text[end : one.start] == " " else None  # "every day | this week"
        yield one


def _nightly(found: Iterator[Found], text: str, words: hours.Hours) -> Iterator[Found]:
    """“A night curfew from | 9 p.m. to | 5 a.m.", no day behind them: of no day that is known."""
    end = -1
    for one in found:
        if hours.is_hour(one.expression) and (
            (end >= 0 and words.joints.fullmatch(text, end, one.start))
            or words.nightly.search(text, max(0, one.start - _FAR), one.start)
        ):
            end = one.end
            yield one._replace(expression=hours.of_no_day(one.expression), read=None)
        else:
            yield one
