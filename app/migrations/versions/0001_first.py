"""Timelines, articles and events."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlmodel import AutoString

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Bring the schema forward."""
    op.create_table(
        "timeline",
        sa.Column("id", sa.Integer, nullable=False),
        *_texts("slug", "title"),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_timeline"),
        sa.UniqueConstraint("slug", name="uq_timeline_slug"),
        sqlite_autoincrement=True,
    )
    _create("article", ["id"], *_texts("id", "text", "given", "digest", "value", "body"))
    _create(
        "event",
        ["id"],
        *_texts("id", "date_key", "salience_key", "precision", "kind", "modality", "basis", "words", "refs", "body"),
        sa.Column("starts", sa.BigInteger),
        sa.Column("ends", sa.BigInteger),
        sa.Column("salience", sa.Float, nullable=False),
        sa.Column("sources", sa.Integer, nullable=False),
        sa.Column("disputed", sa.Boolean, nullable=False),
    )
    op.create_index("ix_event_timeline_id_date_key", "event", ["timeline_id", "date_key"], unique=True)
    op.create_index("ix_event_timeline_id_salience_key", "event", ["timeline_id", "salience_key"], unique=True)
    _create("label", ["event_id", "name", "value"], *_texts("event_id", "name", "value"), _part_of("label", "event"))
    op.create_index("ix_label_name_value", "label", ["name", "value"])
    _create(
        "unplaced",
        ["place"],
        *_texts("place", "article_id", "reason", "body"),
        _part_of("unplaced", "article"),
    )
    _create("redirect", ["id"], *_texts("id", "target"))
    _create("reply", ["key"], *_texts("key", "asked", "body"), sa.Column("at", sa.BigInteger, nullable=False))


def downgrade() -> None:
    """Take it back."""
    for name in ("reply", "redirect", "unplaced", "label", "event", "article", "timeline"):
        op.drop_table(name)


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, AutoString, nullable=False) for name in names]


def _create(table: str, key: list[str], *columns: Any) -> None:
    """A table whose rows go with their timeline."""
    op.create_table(
        table,
        sa.Column("timeline_id", sa.Integer, nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("timeline_id", *key, name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["timeline_id"], ["timeline.id"], name=f"fk_{table}_timeline", ondelete="CASCADE"),
    )


def _part_of(table: str, parent: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["timeline_id", f"{parent}_id"],
        [f"{parent}.timeline_id", f"{parent}.id"],
        name=f"fk_{table}_{parent}",
        ondelete="CASCADE",
    )
