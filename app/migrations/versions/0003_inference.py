"""A timeline may ask for undated articles to be dated by what all of it tells."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Bring the schema forward."""
    op.add_column("timeline", sa.Column("infer_publication", sa.Boolean, nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Take it back."""
    op.drop_column("timeline", "infer_publication")
