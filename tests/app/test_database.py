"""The schema that migrations make is the one the tables declare, and sessions keep their promises."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, text
from sqlalchemy.event import listens_for, remove
from sqlalchemy.exc import OperationalError
from sqlmodel import SQLModel, select

import models.tables
from app.database import Database, migrate
from models.faults import InputError
from models.tables import TimelineTable


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(f"sqlite:///{tmp_path}/test.db", busy_timeout=0.05)


def test_migrations_make_the_declared_tables(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"render_as_batch": True})
        assert compare_metadata(context, SQLModel.metadata) == []
    assert models.tables.TimelineTable.metadata is SQLModel.metadata


def test_migrating_twice_is_migrating_once(database: Database) -> None:
    with database.writing() as session:
        session.add(TimelineTable(slug="a", title="A"))
    migrate(database.engine)
    with database.reading() as session:
        assert session.exec(select(TimelineTable.slug)).all() == ["a"]


@pytest.mark.parametrize(("pragma", "value"), [("journal_mode", "wal"), ("foreign_keys", 1), ("busy_timeout", 50)])
def test_pragmas(database: Database, pragma: str, value: object) -> None:
    with database.reading() as session:
        assert session.execute(text(f"PRAGMA {pragma}")).scalar() == value


def test_a_failed_write_leaves_nothing(database: Database) -> None:
    def fail() -> None:
        with database.writing() as session:
            session.add(TimelineTable(slug="a", title="A"))
            session.flush()
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with database.reading() as session:
        assert session.exec(select(TimelineTable)).all() == []


def test_a_second_writer_is_told_it_is_locked(database: Database) -> None:
    with database.writing(), pytest.raises(OperationalError, match="locked"), database.writing():
        pass


def test_readers_do_not_wait_for_writers(database: Database) -> None:
    with database.writing() as writer:
        writer.add(TimelineTable(slug="a", title="A"))
        writer.flush()
        with database.reading() as session:
            assert session.exec(select(TimelineTable)).all() == []


def test_a_file_for_reading_only_is_said_before_anything_is_asked(database: Database, tmp_path: Path) -> None:
    @listens_for(Engine, "begin")  # permissions mean nothing to root, who may run this
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA query_only = ON")

    try:
        with pytest.raises(InputError, match="readonly database"):
            Database(f"sqlite:///{tmp_path}/test.db")
    finally:
        remove(Engine, "begin", begin)


def test_another_writer_is_no_reason_not_to_begin(database: Database, tmp_path: Path) -> None:
    with database.writing():
        Database(f"sqlite:///{tmp_path}/test.db", busy_timeout=0.05).close()
