"""The database: one SQLite file, its schema brought up to date when it is opened."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlmodel import Session

from models.faults import Fault, InputError

MIGRATIONS = Path(__file__).parent / "migrations"


class Database:
    """Sessions of one database. Nothing is opened before this is made, nothing stays open after `close`.

    Raises InputError if the file cannot be used.
    """

    def __init__(self, url: str, busy_timeout: float = 5.0) -> None:
        # Parameters hold articles: they stay out of errors and logs.
        self.engine = create_engine(url, hide_parameters=True, connect_args={"timeout": busy_timeout})
        _tune(self.engine)
        try:
            migrate(self.engine)
            self._try_writing()
        except DatabaseError as error:
            self.engine.dispose()
            remedy = "check that its folder exists, may be written to, and that it is a file of Dateline"
            raise InputError(Fault(f"cannot use the database ({error.orig})", remedy, "database")) from None

    def _try_writing(self) -> None:
        """Raises OperationalError for a file that is for reading only; another writer is no reason not to begin."""
        try:
            with self.engine.execution_options(begin="IMMEDIATE").connect() as connection:
                connection.exec_driver_sql("PRAGMA user_version = 0")  # undone when the connection closes
        except OperationalError as error:
            if "locked" not in str(error.orig):
                raise

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the database throughout."""
        with Session(self.engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that is the only writer; committed at the end, undone whole if anything fails."""
        with Session(self.engine.execution_options(begin="IMMEDIATE")) as session, session.begin():
            session.connection()  # queue now, not at the first statement
            yield session

    def forget(self) -> None:
        """Empty the write-ahead log, so that what was deleted is in no file any more."""
        with self.engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")  # a checkpoint needs no transaction
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.exec_driver_sql("BEGIN")

    def close(self) -> None:
        """Give the file back."""
        self.engine.dispose()


def migrate(engine: Engine) -> None:
    """Bring the schema up to the newest revision."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["engine"] = engine
    command.upgrade(config, "head")


def _tune(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connect(connection: Any, _: Any) -> None:
        # SQLAlchemy begins transactions below, so that readers see one state and writers queue from the start.
        connection.isolation_level = None
        for pragma in ("journal_mode = WAL", "foreign_keys = ON", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', 'DEFERRED')}")
