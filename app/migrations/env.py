"""Alembic's entry: the schema of models.tables on the engine that app.database hands over."""

from alembic import context
from sqlmodel import SQLModel

import models.tables  # noqa: F401

with context.config.attributes["engine"].connect() as connection:
    context.configure(connection=connection, target_metadata=SQLModel.metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
