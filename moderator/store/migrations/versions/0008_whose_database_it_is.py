"""Whose database it is: an id, and a fingerprint of the secret that links and cookies are made with."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Up. The first process that starts puts its mark here."""
    op.create_table(
        "installation",
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_installation")),
    )


def downgrade() -> None:
    """Down."""
    op.drop_table("installation")
