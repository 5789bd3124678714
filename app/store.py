"""Timelines that are kept: articles come and go, and the events follow in the same transaction."""

import json
import re
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

from msgspec import Struct, field
from sqlalchemy import delete
from sqlmodel import Session, col, select

from app import readings, writing
from app.clock import tomorrow
from app.database import Database
from app.desk import Changes, Desk
from app.inference import Inference
from app.problems import BusyError, missing
from app.readings import Part
from app.records import (
    article,
    digest,
    given_row,
    refs,
    shown,
)
from models.article import ArticleRow, comes_again
from models.faults import ConflictError, Fault, InputError
from models.requests import SLUG, SLUG_LENGTH
from models.rows import conflict, distinct
from models.tables import (
    ArticleTable,
    EventTable,
    RedirectTable,
    ReplyTable,
    TimelineTable,
)
from timeline.intake.corrections import undated
from timeline.pipeline import succeed
from timeline.values import Article, Options

ATTEMPTS = 3
"""How often a change is worked out beside other processes before they are kept waiting for it."""
DESKS = 8
"""Timelines kept ready for the next change."""
REMEMBERED = 86_400
"""Seconds for which an Idempotency-Key is known."""

OPTIONS = Options()


Put = tuple[ArticleRow, Article]
"""A row and what was understood of it."""
Results = Sequence[tuple[str, str]]
"""What became of articles handed in: `(id, "added", "updated" or "unchanged")`, in their order."""


class Asked(Struct, frozen=True):
    """A request that may come again: its Idempotency-Key, and a digest of what it asks."""

    key: str
    digest: str


class Edit(Struct, frozen=True):
    """What is to become of a timeline's articles."""

    put: Sequence[Put] = ()
    before: Mapping[str, ArticleTable] = field(default_factory=dict)
    """What is stored of them, by id."""
    drop: Sequence[str] = ()
    infer: bool | None = None
    """Whether undated articles are to be dated by what all tell; None as it is."""
    reply: tuple[Asked, Results] | None = None
    """What to answer when the same request comes again."""


class Late(Struct, frozen=True):
    """What is to be mended in a stored timeline since the engine has changed: its events, its articles' readings."""

    changes: Changes
    readings: Mapping[str, str]


class Work(Struct, frozen=True):
    """An edit worked out: what the articles put in tell, and those again whose inferred date it changes."""

    timeline: int
    desk: Desk
    edit: Edit
    parts: Sequence[Part]
    retold: Sequence[Part]
    inference: Inference | None
    late: Late | None


class Store:
    """All timelines of one database. Raises 404 for what is not there, ConflictError and BusyError as they say."""

    def __init__(self, database: Database, patience: float = 5.0, zones: Mapping[str, str] | None = None) -> None:
        self.database = database
        self.zones = zones or {}
        """Time zones of sources (models.sources)."""
        self._patience = patience
        self._turns: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._desks: dict[int, Desk] = {}

    def create(self, slug: str, title: str, infer: bool = False) -> None:
        """A timeline without articles; `infer` as in `infer`."""
        with self.database.writing() as session:
            if session.exec(select(TimelineTable).where(TimelineTable.slug == slug)).first():
                raise ConflictError(Fault("is taken", "choose another, or add to that timeline", "slug"))
            session.add(TimelineTable(slug=slug, title=title, infer_publication=infer))

    def ensure(self, slug: str, title: str, infer: bool = False) -> None:
        """The timeline, made if it is not there, `infer` switched on if asked for. Raises InputError for a bad slug."""
        if len(slug) > SLUG_LENGTH or not re.fullmatch(SLUG, slug):
            raise InputError(Fault("not a name for addresses", "use a-z, 0-9 and single hyphens", "TIMELINE"))
        with suppress(ConflictError):
            self.create(slug, title)
        if infer:
            self.infer(slug, wanted=True)

    def rename(self, slug: str, title: str | None) -> str:
        """Give a timeline another title, None for the one it has; the title."""
        with self.database.writing() as session:
            timeline = found(session, slug)
            timeline.title = title or timeline.title
            return timeline.title

    def infer(self, slug: str, wanted: bool) -> None:
        """Date undated articles by what all of the timeline tells, from now on, or no longer."""
        self._edit(slug, lambda _, timeline: Edit(infer=None if timeline.infer_publication == wanted else wanted))

    def delete(self, slug: str) -> None:
        """Take a timeline away with all it holds."""
        with self._turn(slug), self.database.writing() as session:
            timeline = found(session, slug)
            self._desks.pop(number(timeline), None)
            session.execute(delete(TimelineTable).where(col(TimelineTable.id) == timeline.id))

    def add(self, slug: str, rows: Sequence[tuple[int | None, ArticleRow]], asked: Asked | None = None) -> Results:
        """Add articles. One that is there already stays as it is; raises ConflictError if it says something else.

        The same `asked` again within a day gets the same answer, and does nothing.
        """
        given = [(line, row, row.article(tomorrow(), self.zones)) for line, row in rows]
        names = [article.id for article in distinct((line, article) for line, _, article in given)]
        results: Results = []

        def plan(session: Session, timeline: TimelineTable) -> Edit:
            nonlocal results
            answered = reply(session, timeline, asked) if asked else None
            if answered is not None:
                results = answered
                return Edit()
            known = {row.id: row for row in stored(session, timeline, names)}
            fresh: dict[str, Put] = {}
            for line, row, value in given:
                other = known.get(value.id)
                before = fresh.get(value.id) or ((given_row(other), article(other)) if other else None)
                if before is None:
                    fresh[value.id] = (row, value)
                elif other is None or other.digest != digest(row):
                    fresh.update(_together(before, (row, value), line))
            fresh = {name: put for name, put in fresh.items() if name not in known or put[1] != article(known[name])}
            results = [(name, became(name, fresh, known)) for name in names]
            return Edit(list(fresh.values()), known, reply=(asked, results) if asked else None)

        self._edit(slug, plan)
        return results

    def replace(self, slug: str, name: str, change: Callable[[ArticleTable], tuple[ArticleRow, Article]]) -> None:
        """Change one article; the timeline follows."""

        def plan(session: Session, timeline: TimelineTable) -> Edit:
            row = one(session, timeline, name)
            return Edit([change(row)], {name: row})

        self._edit(slug, plan)

    def remove(self, slug: str, name: str, check: Callable[[ArticleTable], None] = lambda _: None) -> None:
        """Take one article away, and with it what it tells; `check` may still raise."""

        def plan(session: Session, timeline: TimelineTable) -> Edit:
            row = one(session, timeline, name)
            check(row)
            return Edit(drop=[row.id])

        self._edit(slug, plan)

    def _edit(self, slug: str, plan: Callable[[Session, TimelineTable], Edit]) -> None:
        """Work a change out beside the readers, then write it if the timeline is still as it was.

        Where other processes were faster each time, once more with the write lock held: then nobody can be.
        """
        with self._turn(slug):
            for _ in range(ATTEMPTS):
                with self.database.reading() as session:
                    work = self._work(session, slug, plan)
                if work is None:
                    return
                with self.database.writing() as session:
                    written = self._write(session, slug, work)
                if written:
                    self._keep(work)
                    return
            with self.database.writing() as session:
                work = self._work(session, slug, plan)
                if work:
                    self._write(session, slug, work)
            if work:
                self._keep(work)

    def _work(self, session: Session, slug: str, plan: Callable[[Session, TimelineTable], Edit]) -> Work | None:
        """What is to be written; None for nothing."""
        timeline = found(session, slug)
        edit = plan(session, timeline)
        if not (edit.put or edit.drop or edit.reply or edit.infer is not None):
            return None
        parts = [readings.told(article, OPTIONS, edit.before.get(article.id)) for _, article in edit.put]
        desk, late = self._desk(session, timeline)
        inference, retold = _inferred(session, timeline, desk, edit, parts)
        return Work(number(timeline), desk, edit, parts, retold, inference, late)

    def _write(self, session: Session, slug: str, work: Work) -> bool:
        """Whether the change was written; False if another process changed the timeline meanwhile."""
        ours, desk, edit, late = work.timeline, work.desk, work.edit, work.late
        timeline = found(session, slug)
        self._desks.pop(ours, None)  # until it is sure that the desk says what is stored
        if (number(timeline), timeline.version) != (ours, desk.version):
            return False
        if late:
            writing.readings(session, ours, late.readings)
            writing.events(session, ours, desk.articles, late.changes)
        changes = desk.change([part.told for part in (*work.parts, *work.retold)], edit.drop)
        desk.inference = work.inference
        timeline.infer_publication = work.inference is not None
        writing.articles(session, ours, [row for row, _ in edit.put], work.parts, edit.drop)
        writing.retold(session, ours, work.retold)
        writing.events(session, ours, desk.articles, changes)
        if edit.reply:
            _write_reply(session, ours, *edit.reply)
        timeline.version += 1
        session.add(timeline)
        desk.version = timeline.version
        return True

    def _keep(self, work: Work) -> None:
        """Have the desk ready for the next change, now that it says what is stored; the oldest of too many goes."""
        self._desks[work.timeline] = work.desk
        while len(self._desks) > DESKS:
            self._desks.pop(next(iter(self._desks)))

    def _desk(self, session: Session, timeline: TimelineTable) -> tuple[Desk, Late | None]:
        """The desk of a timeline as it is stored, and what is to be mended since the engine has changed."""
        ours = number(timeline)
        desk = self._desks.get(ours)
        if desk and desk.version == timeline.version:
            return desk, None
        spent = session.exec(select(RedirectTable.id).where(RedirectTable.timeline_id == ours)).all()
        desk = Desk(timeline.version, spent)
        parts = _all(session, timeline)
        known = session.exec(select(EventTable.id, EventTable.refs).where(EventTable.timeline_id == ours))
        ids = {name: refs(given) for name, given in known}
        fresh = {part.told.article.id: part.kept.json for part in parts if part.kept.fresh}
        desk.inference = Inference().after(parts) if timeline.infer_publication else None
        return desk, Late(desk.load((part.told for part in parts), ids), fresh)

    @contextmanager
    def _turn(self, slug: str) -> Iterator[None]:
        """One change of a timeline at a time in this process."""
        turn = self._turns[slug]
        if not turn.acquire(timeout=self._patience):
            raise BusyError
        try:
            yield
        finally:
            turn.release()


def _inferred(
    session: Session, timeline: TimelineTable, desk: Desk, edit: Edit, parts: Sequence[Part]
) -> tuple[Inference | None, list[Part]]:
    """What is known for inference after a change, and the articles whose inferred date the change changes."""
    wanted = timeline.infer_publication if edit.infer is None else edit.infer
    if not wanted and desk.inference is None:
        return None, []
    known = desk.inference or Inference().after(_all(session, timeline))
    inference = known.after(parts, edit.drop)
    put = {part.told.article.id: part for part in parts}
    now = {name: article for name, article in desk.articles.items() if name not in edit.drop}
    now |= {name: part.told.article for name, part in put.items()}
    new = inference.dated(now.values()) if wanted else [undated(one) for one in now.values() if undated(one) != one]
    rows = {row.id: row for row in stored(session, timeline, [one.id for one in new])}
    retold = [readings.told(one, OPTIONS, rows.get(one.id), put.get(one.id)) for one in new]
    return inference if wanted else None, retold


def _all(session: Session, timeline: TimelineTable) -> list[Part]:
    """What the stored articles of a timeline tell."""
    rows = session.exec(select(ArticleTable).where(ArticleTable.timeline_id == timeline.id))
    return [readings.told(shown(row), OPTIONS, row) for row in rows]


def _together(before: Put, after: Put, line: int | None) -> dict[str, Put]:
    """An article and what came under its id: the same, a version of it, or a conflict."""
    (old_row, old), (row, new) = before, after
    if old == new:
        return {old.id: before}
    if not comes_again(new):
        remedy = "to correct that article PATCH it, or DELETE it first; else give this one an id of its own"
        raise ConflictError(conflict(new, old, "that of an article in the timeline", line, remedy))
    both = succeed(old, new)
    return {old.id: (row if both.text == new.text else old_row, both)}


def became(name: str, fresh: Collection[str], known: Collection[str]) -> str:
    """What became of an article: a known one that comes again in another version is updated."""
    return "unchanged" if name not in fresh else "updated" if name in known else "added"


def found(session: Session, slug: str) -> TimelineTable:
    """The timeline of this slug. Raises 404."""
    timeline = session.exec(select(TimelineTable).where(TimelineTable.slug == slug)).first()
    if timeline is None:
        raise missing("timeline of this name", "see /v1/timelines for those there are, or create it")
    return timeline


def number(timeline: TimelineTable) -> int:
    """The timeline's number in the database."""
    if timeline.id is None:
        raise ValueError("not stored yet")
    return timeline.id


def stored(session: Session, timeline: TimelineTable, names: Sequence[str]) -> Iterator[ArticleTable]:
    """Those of the named articles that the timeline has."""
    for chunk in writing.chunks(names):
        ours = ArticleTable.timeline_id == timeline.id
        yield from session.exec(select(ArticleTable).where(ours, col(ArticleTable.id).in_(chunk)))


def one(session: Session, timeline: TimelineTable, name: str) -> ArticleTable:
    """The named article. Raises 404."""
    row = next(stored(session, timeline, [name]), None)
    if row is None:
        raise missing("article of this id in the timeline", "see its list of articles")
    return row


def reply(session: Session, timeline: TimelineTable, asked: Asked) -> Results | None:
    """What was answered to this request before. Raises InputError if its key came with another one."""
    row = session.get(ReplyTable, (timeline.id, asked.key))
    if row is None:
        return None
    if row.asked != asked.digest:
        fault = Fault("was used for another request", "take a new key for each request", "Idempotency-Key")
        raise InputError(fault)
    return [(name, result) for name, result in json.loads(row.body)]


def _write_reply(session: Session, timeline: int, asked: Asked, results: Results) -> None:
    now = int(time.time())
    session.execute(delete(ReplyTable).where(col(ReplyTable.at) < now - REMEMBERED))
    row = ReplyTable(timeline_id=timeline, key=asked.key, asked=asked.digest, body=json.dumps(results), at=now)
    session.add(row)
