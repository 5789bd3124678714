"""Each filter of an event list as a condition on its rows: one line per parameter."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, tuple_
from sqlmodel import col, select

from app.keys import seconds
from app.selection import days
from models.requests import EventQuery
from models.tables import EventTable, LabelTable
from timeline.values import Interval

Condition = ColumnElement[bool]


def overlaps(interval: Interval) -> Condition:
    """Shares a moment with the interval; an open side is never passed."""
    starts, ends = col(EventTable.starts), col(EventTable.ends)
    conditions: list[Condition] = []
    if interval.start:
        conditions.append(or_(ends.is_(None), ends > seconds(interval.start)))
    if interval.end:
        conditions.append(or_(starts.is_(None), starts < seconds(interval.end)))
    return and_(True, *conditions)


def labelled(name: str, value: str) -> Condition:
    """Has this entity or publisher, whatever its case."""
    held = select(LabelTable.timeline_id, LabelTable.event_id)
    held = held.where(LabelTable.name == name, LabelTable.value == value.casefold())
    return tuple_(col(EventTable.timeline_id), col(EventTable.id)).in_(held)


def tells(words: str) -> Condition:
    """Holds each of the words, as parts of words and whatever their case."""
    return and_(True, *(col(EventTable.words).contains(word, autoescape=True) for word in words.casefold().split()))


CONDITIONS: dict[str, Callable[[Any], Condition]] = {
    "precision": lambda names: col(EventTable.precision).in_(names),
    "kind": lambda names: col(EventTable.kind).in_(names),
    "modality": lambda names: col(EventTable.modality).in_(names),
    "basis": lambda names: col(EventTable.basis).in_(names),
    "min_sources": lambda least: col(EventTable.sources) >= least,
    "publisher": lambda name: labelled("publisher", name),
    "entity": lambda name: labelled("entity", name),
    "disputed": lambda wanted: col(EventTable.disputed).is_(wanted),
    "q": tells,
}
"""Parameter -> its condition. `from` and `to` belong together and stand in `conditions`."""


def conditions(query: EventQuery) -> Iterator[Condition]:
    """All that the query asks for. Raises InputError for a span that is none."""
    yield overlaps(days(query.first, query.last))
    for name, condition in CONDITIONS.items():
        value = getattr(query, name)
        if value not in (None, []):
            yield condition(value)
