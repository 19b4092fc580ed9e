"""What the hour needs besides: marks of floor requests and statements that should be read twice, incident notes, whom to turn to, and seat codes."""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

REQUIRED: Mapping[str, Sequence[tuple[str, Any, str]]] = {
    "panels": [("seats", sa.Boolean(), "false")],
    "questions": [("seat", sa.Boolean(), "false")],
    "requests": [("flags", sa.JSON(), "'[]'"), ("seat", sa.Boolean(), "false")],
    "submissions": [("flags", sa.JSON(), "'[]'")],
}
"""Table → columns that may not be empty, and what those from before get."""
PANEL_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NEW_TABLES: Mapping[str, Sequence[tuple[str, Any, bool]]] = {
    "incidents": [("category", sa.Text(), False), ("text", sa.Text(), True), ("at", sa.BigInteger(), False), ("dropped", sa.Boolean(), False)],
    "contacts": [("conduct", sa.Text(), True), ("security", sa.Text(), True)],
    "seats": [("name", sa.Text(), False), ("revoked", sa.Boolean(), False)],
}


def upgrade() -> None:
    """Up."""
    for table, required in REQUIRED.items():
        _require(table, required)
    for table, columns in NEW_TABLES.items():
        _create(table, columns)


def _require(table: str, required: Sequence[tuple[str, Any, str]]) -> None:
    with op.batch_alter_table(table) as batch:
        for name, kind, _ in required:
            batch.add_column(sa.Column(name, kind, nullable=True))
    for name, _, value in required:
        op.get_bind().exec_driver_sql(f'UPDATE {table} SET "{name}" = {value}')  # noqa: S608 - names and values of this file
    with op.batch_alter_table(table) as batch:
        for name, kind, _ in required:
            batch.alter_column(name, existing_type=kind, nullable=False)


def _create(table: str, columns: Sequence[tuple[str, Any, bool]]) -> None:
    op.create_table(
        table,
        *(sa.Column(name, kind, nullable=nullable) for name, kind, nullable in columns),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("panel_id", PANEL_ID, nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.Column("public_rev", sa.BigInteger(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["panel_id"], ["panels.id"], name=op.f(f"fk_{table}_panel_id")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_panel_id_rev"), table, ["panel_id", "rev"])
    op.create_index(op.f(f"ix_{table}_panel_id_public_rev"), table, ["panel_id", "public_rev"])


def downgrade() -> None:
    """Down."""
    for table in NEW_TABLES:
        op.drop_table(table)
    for table, required in REQUIRED.items():
        with op.batch_alter_table(table) as batch:
            for name, *_ in required:
                batch.drop_column(name)
