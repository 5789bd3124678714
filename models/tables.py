"""Tables. What an article tells is worked out again when it is needed; events are kept as they are served."""

from sqlalchemy import BigInteger, ForeignKeyConstraint, Index
from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class TimelineTable(SQLModel, table=True):
    """A story. `infer_publication` dates undated articles by what all tell.

    `version` counts its changes; the number of a deleted timeline is not given out again.
    """

    __tablename__ = "timeline"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(unique=True)
    title: str
    version: int = 0
    infer_publication: bool = False


class OfTimeline(SQLModel):
    """What goes when its timeline goes."""

    timeline_id: int = Field(foreign_key="timeline.id", ondelete="CASCADE", primary_key=True)


class ArticleTable(OfTimeline, table=True):
    """An article. `text` is what offsets count in.

    `given` is the row handed in, as JSON without text and page, and `digest` of all of it; `value` is the engine's
    Article as JSON without text; `body` the entry in lists; `reading` what its text was read as (app.readings).
    """

    __tablename__ = "article"

    id: str = Field(primary_key=True)
    text: str
    given: str
    digest: str
    value: str
    body: str
    reading: str = ""


class EventTable(OfTimeline, table=True):
    """An event: `body` as served, the rest to find it by.

    `date_key` and `salience_key` sort as text in the two orders that lists have. `starts` and `ends` are seconds
    (Moment.ordinal * 86400 + clock), half-open, null where open. `refs` is the evidence as JSON, for permanent ids.
    `words` is what `q` searches, folded. By `sketch` and `sample` key dates are chosen (timeline.merge.keydates).
    """

    __tablename__ = "event"
    __table_args__ = (
        Index(None, "timeline_id", "date_key", unique=True),
        Index(None, "timeline_id", "salience_key", unique=True),
    )

    id: str = Field(primary_key=True)
    date_key: str
    salience_key: str
    starts: int | None = Field(default=None, sa_type=BigInteger)
    ends: int | None = Field(default=None, sa_type=BigInteger)
    precision: str
    kind: str
    modality: str
    basis: str
    salience: float
    sources: int
    disputed: bool
    words: str
    refs: str
    sketch: str = ""
    sample: str = ""
    body: str


class LabelTable(OfTimeline, table=True):
    """A value that several events may have: an `entity`, `publisher` or `article`, folded."""

    __tablename__ = "label"
    __table_args__ = (
        ForeignKeyConstraint(["timeline_id", "event_id"], ["event.timeline_id", "event.id"], ondelete="CASCADE"),
        Index(None, "name", "value"),
    )

    event_id: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    value: str = Field(primary_key=True)


class UnplacedTable(OfTimeline, table=True):
    """An expression that dates nothing; `place` sorts by article and then by place in it."""

    __tablename__ = "unplaced"
    __table_args__ = (
        ForeignKeyConstraint(["timeline_id", "article_id"], ["article.timeline_id", "article.id"], ondelete="CASCADE"),
    )

    place: str = Field(primary_key=True)
    article_id: str
    reason: str
    body: str


class RedirectTable(OfTimeline, table=True):
    """Where the id of an event leads that became one with another."""

    __tablename__ = "redirect"

    id: str = Field(primary_key=True)
    target: str


class ReplyTable(OfTimeline, table=True):
    """What was answered to an Idempotency-Key, for a day. `asked` is a digest of the request."""

    __tablename__ = "reply"

    key: str = Field(primary_key=True)
    asked: str
    body: str
    at: int = Field(sa_type=BigInteger)
