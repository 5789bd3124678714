"""Events keep what key dates are chosen by; those of before weigh by their salience until they change."""

import sqlalchemy as sa
from alembic import op
from sqlmodel import AutoString

revision = "0004"
down_revision = "0003"
COLUMNS = ("sketch", "sample")


def upgrade() -> None:
    """Bring the schema forward."""
    for name in COLUMNS:
        op.add_column("event", sa.Column(name, AutoString, nullable=False, server_default=""))


def downgrade() -> None:
    """Take it back."""
    for name in COLUMNS:
        op.drop_column("event", name)
