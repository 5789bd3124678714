"""Pages of stored lists: `{"items": [...], "next": cursor}`, items as they were serialised when written."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, col, select

from app.answers import Page, dumped
from app.filters import conditions
from app.keys import after, cursor
from app.records import sampled, sketched
from models.faults import Fault, InputError
from models.requests import EventQuery, Paging, UnplacedQuery
from models.tables import ArticleTable, EventTable, TimelineTable, UnplacedTable
from timeline.merge import choose
from timeline.values import Mention

ORDERS: dict[str, tuple[Any, bool]] = {
    "date": (col(EventTable.date_key), False),
    "-date": (col(EventTable.date_key), True),
    "salience": (col(EventTable.salience_key), False),
}
"""Order of events -> what they are sorted by, and whether downwards."""


def timelines(session: Session, paging: Paging) -> Page:
    """All timelines, by slug."""
    slug = col(TimelineTable.slug)
    rows, following = _rows(session, select(slug, TimelineTable.title), paging, "timelines", slug)
    return Page([dumped({"slug": name, "title": title}).decode() for name, title in rows], following)


def articles(session: Session, timeline: int, paging: Paging) -> Page:
    """The articles of a timeline, by id."""
    name = col(ArticleTable.id)
    statement = select(name, ArticleTable.body).where(ArticleTable.timeline_id == timeline)
    return _page(_rows(session, statement, paging, "articles", name))


def unplaced(session: Session, timeline: int, query: UnplacedQuery) -> Page:
    """Expressions that date nothing, by article and place in it."""
    place = col(UnplacedTable.place)
    statement = select(place, UnplacedTable.body).where(UnplacedTable.timeline_id == timeline)
    if query.reason:
        statement = statement.where(col(UnplacedTable.reason).in_(query.reason))
    return _page(_rows(session, statement, query, "unplaced", place))


def events(session: Session, timeline: int, query: EventQuery) -> Page:
    """The events asked for. Raises InputError."""
    chosen = (col(EventTable.timeline_id) == timeline, *conditions(query))
    if query.key_dates:
        return Page(_key_dates(session, chosen, query.key_dates))
    key, down = ORDERS[query.order]
    return _page(_rows(session, select(key, EventTable.body).where(*chosen), query, query.order, key, down=down))


def _rows(
    session: Session, statement: Any, paging: Paging, order: str, key: Any, *, down: bool = False
) -> tuple[Sequence[Any], str | None]:
    """Rows after the cursor, `key` being their first column, and the next cursor. Raises InputError."""
    if paging.cursor is not None:
        try:
            last = after(order, paging.cursor)
        except ValueError as error:
            what, _, remedy = str(error).partition("; ")
            raise InputError(Fault(what, remedy, "cursor")) from None
        statement = statement.where(key < last if down else key > last)
    rows = session.execute(statement.order_by(key.desc() if down else key).limit(paging.limit + 1)).all()
    more = len(rows) > paging.limit
    rows = rows[: paging.limit]
    return rows, cursor(order, rows[-1][0]) if more else None


def _page(found: tuple[Sequence[Any], str | None]) -> Page:
    rows, following = found
    return Page([body for _, body in rows], following)


def _key_dates(session: Session, chosen: Sequence[Any], count: int) -> list[str]:
    """The events that `dateline build --key-dates` would choose of these."""

    def telling(name: str) -> tuple[Mention, ...]:
        return sampled(
            session.execute(select(EventTable.sample).where(*chosen, col(EventTable.id) == name)).scalar_one()
        )

    sketches = session.execute(select(EventTable.id, EventTable.salience, EventTable.sketch).where(*chosen))
    names = choose((sketched(*row) for row in sketches), count, telling)
    found = session.execute(select(EventTable.id, EventTable.body).where(*chosen, col(EventTable.id).in_(names)))
    bodies = dict(row for row in found)
    return [bodies[name] for name in names]
