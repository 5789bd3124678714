"""What a change writes: articles, what was read in them, events, where lost ids lead."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy import delete, insert, update
from sqlmodel import Session, col

from app.desk import Changes
from app.readings import Part
from app.records import Row, article_row, event_row, label_rows, retold_row, unplaced_rows
from models.article import ArticleRow
from models.tables import ArticleTable, EventTable, LabelTable, RedirectTable, UnplacedTable
from timeline.values import Article

CHUNK = 500
"""Ids in one statement."""


def articles(
    session: Session, timeline: int, given: Sequence[ArticleRow], parts: Sequence[Part], drop: Collection[str]
) -> None:
    """Put in what rows give and `parts` tell of each, in place of what was there, and take away what is dropped."""
    out = [*drop, *(part.told.article.id for part in parts)]
    for chunk in chunks(out):
        ours = col(ArticleTable.timeline_id) == timeline
        session.execute(delete(ArticleTable).where(ours, col(ArticleTable.id).in_(chunk)))
    stored = [
        article_row(row, part.told.article, part.kept.json, timeline) for row, part in zip(given, parts, strict=True)
    ]
    _insert(session, ArticleTable, stored)
    _insert(session, UnplacedTable, [row for part in parts for row in unplaced_rows(part.told, timeline)])


def retold(session: Session, timeline: int, parts: Sequence[Part]) -> None:
    """Articles that are there, with another inferred date."""
    for told in (part.told for part in parts):
        name = told.article.id
        one = (col(ArticleTable.timeline_id) == timeline, col(ArticleTable.id) == name)
        session.execute(update(ArticleTable).where(*one).values(**retold_row(told.article)))
        session.execute(
            delete(UnplacedTable).where(
                col(UnplacedTable.timeline_id) == timeline, col(UnplacedTable.article_id) == name
            )
        )
        _insert(session, UnplacedTable, list(unplaced_rows(told, timeline)))


def readings(session: Session, timeline: int, fresh: Mapping[str, str]) -> None:
    """What texts that are there were read as by this engine."""
    for name, reading in fresh.items():
        one = (col(ArticleTable.timeline_id) == timeline, col(ArticleTable.id) == name)
        session.execute(update(ArticleTable).where(*one).values(reading=reading))


def events(session: Session, timeline: int, articles: Mapping[str, Article], changes: Changes) -> None:
    """Take events away and put others in, with where lost ids lead."""
    for chunk in chunks(sorted(changes.gone)):
        ours = col(EventTable.timeline_id) == timeline
        session.execute(delete(EventTable).where(ours, col(EventTable.id).in_(chunk)))
    _insert(session, EventTable, [event_row(event, articles, timeline) for event in changes.made])
    _insert(session, LabelTable, [row for event in changes.made for row in label_rows(event, articles, timeline)])
    for lost, target in sorted(changes.redirects.items()):
        earlier = (col(RedirectTable.timeline_id) == timeline, col(RedirectTable.target) == lost)
        session.execute(update(RedirectTable).where(*earlier).values(target=target))
        session.add(RedirectTable(timeline_id=timeline, id=lost, target=target))


def _insert(session: Session, table: type, rows: list[Row]) -> None:
    if rows:
        session.execute(insert(table), rows)


def chunks(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """Ids, as many as one statement takes."""
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))
