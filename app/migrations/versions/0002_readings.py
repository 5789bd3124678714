"""What texts were read as is kept with the articles."""

import sqlalchemy as sa
from alembic import op
from sqlmodel import AutoString

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Bring the schema forward."""
    op.add_column("article", sa.Column("reading", AutoString, nullable=False, server_default=""))


def downgrade() -> None:
    """Take it back."""
    op.drop_column("article", "reading")
