"""From the note to the record: drafts, remarks, written submissions, passages of the report, and what an organiser decides."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

GROUPS = ["state", "un", "nhri", "local", "civil", "academia", "media", "youth", "business", "other"]
RETENTION = {"declined": 1, "private": 7, "questions": 30, "names": 30}
OPTIONAL: Sequence[tuple[str, Any]] = (("owner", sa.Text()), ("answers_due", sa.Text()), ("published_at", sa.BigInteger()))
REQUIRED: Sequence[tuple[str, Any, str]] = (
    ("archived", sa.Boolean(), "false"),
    ("attribution", sa.Text(), "'optional'"),
    ("groups", sa.JSON(), f"'{json.dumps(GROUPS)}'"),
    ("retention", sa.JSON(), f"'{json.dumps(RETENTION)}'"),
)
"""Columns of a panel that may not be empty, and what those from before get."""

PANEL_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NEW_TABLES: Mapping[str, Sequence[tuple[str, Any, bool]]] = {
    "remarks": [
        ("text", sa.Text(), False), ("tag", sa.Text(), True), ("turn", sa.Text(), True), ("question", sa.Text(), True), ("at", sa.BigInteger(), False),
        ("dropped", sa.Boolean(), False),
    ],
    "submissions": [
        ("kind", sa.Text(), False), ("question", sa.Text(), True), ("request", sa.Text(), True), ("person", sa.Text(), True), ("text", sa.Text(), False),
        ("language", sa.Text(), True), ("state", sa.Text(), False), ("note", sa.Text(), True), ("sent_at", sa.BigInteger(), False),
        ("approved_at", sa.BigInteger(), True),
    ],
    "passages": [("block", sa.Text(), False), ("text", sa.Text(), True), ("was", sa.Text(), True), ("restored", sa.Boolean(), False)],
}  # fmt: skip


def upgrade() -> None:
    """Up."""
    with op.batch_alter_table("panels") as batch:
        for name, kind, *_ in (*OPTIONAL, *REQUIRED):
            batch.add_column(sa.Column(name, kind, nullable=True))
    for name, _, value in REQUIRED:
        op.get_bind().exec_driver_sql(f'UPDATE panels SET "{name}" = {value}')  # noqa: S608 - names and values of this file
    with op.batch_alter_table("panels") as batch:
        for name, kind, _ in REQUIRED:
            batch.alter_column(name, existing_type=kind, nullable=False)
    for table, columns in NEW_TABLES.items():
        _create(table, columns)
    op.create_table(
        "drafts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("panel_id", PANEL_ID, nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["panel_id"], ["panels.id"], name=op.f("fk_drafts_panel_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
    )
    op.create_index(op.f("ix_drafts_owner"), "drafts", ["owner"])
    op.create_index(op.f("ix_drafts_panel_id"), "drafts", ["panel_id"])


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
    for table in ("drafts", *NEW_TABLES):
        op.drop_table(table)
    with op.batch_alter_table("panels") as batch:
        for name, *_ in (*OPTIONAL, *REQUIRED):
            batch.drop_column(name)
