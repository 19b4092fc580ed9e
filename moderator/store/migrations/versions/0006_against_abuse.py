"""Against abuse: slow mode, words that hold a question for a second look, and the marks of such questions."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

COLUMNS = {"panels": (("slow", sa.BigInteger(), "0"), ("held_words", sa.JSON(), "'{}'")), "questions": (("flags", sa.JSON(), "'[]'"),)}
"""Table → columns that may not be empty, and what those from before get."""


def upgrade() -> None:
    """Up."""
    for table, columns in COLUMNS.items():
        with op.batch_alter_table(table) as batch:
            for name, kind, _ in columns:
                batch.add_column(sa.Column(name, kind, nullable=True))
        for name, _, value in columns:
            op.get_bind().exec_driver_sql(f'UPDATE {table} SET "{name}" = {value}')  # noqa: S608 - names and values of this file
        with op.batch_alter_table(table) as batch:
            for name, kind, _ in columns:
                batch.alter_column(name, existing_type=kind, nullable=False)


def downgrade() -> None:
    """Down."""
    for table, columns in COLUMNS.items():
        with op.batch_alter_table(table) as batch:
            for name, *_ in columns:
                batch.drop_column(name)
