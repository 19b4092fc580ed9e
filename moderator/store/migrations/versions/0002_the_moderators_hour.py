"""The moderator's hour: budget and limits, the order of the list, merging, whispers, follow-up actions, the show of hands."""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

LIST, MAP = "'[]'", "'{}'"

OPTIONAL: Mapping[str, Sequence[tuple[str, Any]]] = {
    "panels": [
        ("preset", sa.Text()), ("floor_opens_at", sa.BigInteger()), ("floor_opened_at", sa.BigInteger()), ("floor_closes_at", sa.BigInteger()),
        ("floor_closes_after", sa.BigInteger()), ("floor_closed_at", sa.BigInteger()), ("asking_until", sa.BigInteger()), ("interlude", sa.Text()),
        ("think", sa.JSON()), ("lots", sa.JSON()), ("contact", sa.Text()), ("captions", sa.Text()), ("kept", sa.JSON()),
    ],
    "questions": [("merged_into", sa.Text()), ("bundle", sa.Text()), ("gloss", sa.Text()), ("gloss_language", sa.Text())],
    "requests": [("rank", sa.BigInteger()), ("pinned", sa.BigInteger())],
    "people": [("asks", sa.Text()), ("speech", sa.Text())],
    "turns": [("note", sa.Text())],
}  # fmt: skip
"""Table → columns that may be empty."""

REQUIRED: Mapping[str, Sequence[tuple[str, Any, str]]] = {
    "panels": [
        ("last_action", sa.BigInteger(), "0"), ("limits", sa.JSON(), MAP), ("speaking_order", sa.Text(), "'equity'"), ("floor_names", sa.Boolean(), "true"),
        ("places", sa.Boolean(), "true"), ("asked", sa.JSON(), LIST), ("extras", sa.JSON(), LIST), ("guiding", sa.JSON(), LIST),
        ("frozen", sa.Boolean(), "false"), ("strip", sa.Boolean(), "false"), ("follow", sa.Boolean(), "true"), ("rehearsing", sa.Boolean(), "false"),
    ],
    "items": [("budget", sa.BigInteger(), "planned")],
    "questions": [
        ("offers", sa.JSON(), LIST), ("tags", sa.JSON(), LIST), ("similar", sa.JSON(), LIST), ("originals", sa.JSON(), LIST), ("askers", sa.BigInteger(), "1"),
    ],
    "requests": [
        ("kind", sa.Text(), "'floor'"), ("on_behalf", sa.Boolean(), "false"), ("dignitary", sa.Boolean(), "false"), ("named", sa.Boolean(), "true"),
        ("extra", sa.BigInteger(), "0"), ("nth", sa.BigInteger(), "1"), ("why", sa.JSON(), LIST), ("since", sa.BigInteger(), "requested_at"),
    ],
    "people": [("ready", sa.Boolean(), "false"), ("extra", sa.BigInteger(), "0"), ("dropped", sa.Boolean(), "false")],
    "turns": [("granted", sa.BigInteger(), "0"), ("interruptions", sa.BigInteger(), "0"), ("runs", sa.JSON(), LIST)],
}  # fmt: skip
"""Table → columns that may not, and what rows from before get: a literal, or a column of theirs."""

PANEL_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NEW_TABLES: Mapping[str, Sequence[tuple[str, Any, bool]]] = {
    "whispers": [
        ("role", sa.Text(), False), ("name", sa.Text(), False), ("addressed_to", sa.Text(), False), ("phrase", sa.Text(), False), ("text", sa.Text(), True),
        ("sent_at", sa.BigInteger(), False), ("seen_at", sa.BigInteger(), True), ("seen_by", sa.Text(), True),
    ],
    "actions": [
        ("number", sa.BigInteger(), False), ("text", sa.Text(), False), ("person", sa.Text(), True), ("lead", sa.Text(), True), ("due", sa.Text(), True),
        ("status", sa.Text(), False), ("turn", sa.Text(), True), ("question", sa.Text(), True), ("announced", sa.Boolean(), False), ("history", sa.JSON(), False),
    ],
    "polls": [
        ("text", sa.Text(), False), ("answers", sa.JSON(), False), ("state", sa.Text(), False), ("counts", sa.JSON(), False), ("revealed", sa.JSON(), True),
        ("opened_at", sa.BigInteger(), False),
    ],
}  # fmt: skip


def upgrade() -> None:
    """Up."""
    for table in sorted(OPTIONAL.keys() | REQUIRED.keys()):
        with op.batch_alter_table(table) as batch:
            for name, kind in OPTIONAL.get(table, ()):
                batch.add_column(sa.Column(name, kind, nullable=True))
            for name, kind, _ in REQUIRED.get(table, ()):
                batch.add_column(sa.Column(name, kind, nullable=True))
        for name, _, value in REQUIRED.get(table, ()):
            op.execute(sa.text(f'UPDATE {table} SET "{name}" = {value}'))  # noqa: S608 - names and values of this file
        with op.batch_alter_table(table) as batch:
            for name, kind, _ in REQUIRED.get(table, ()):
                batch.alter_column(name, existing_type=kind, nullable=False)
    with op.batch_alter_table("turns") as batch:
        batch.alter_column("limit_ms", existing_type=sa.BigInteger(), nullable=True)
    _carry_on()
    op.create_index(op.f("ix_questions_merged_into"), "questions", ["merged_into"])
    for table, columns in NEW_TABLES.items():
        _create(table, columns)
    op.create_table(
        "ballots",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("poll_id", sa.Text(), nullable=False),
        sa.Column("answer", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_ballots_poll_id")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_ballots")),
    )
    op.create_index(op.f("ix_ballots_poll_id"), "ballots", ["poll_id"])


def _carry_on() -> None:
    """A panel in the midst of its hour goes on: its question is one of those being asked, and its running order has the words of today."""
    panels = sa.table("panels", sa.column("id"), sa.column("question"), sa.column("asked", sa.JSON()), sa.column("line", sa.JSON()))
    for row in op.get_bind().execute(sa.select(panels)).all():
        asked = [] if row.question is None else [row.question]
        line = [{"questions": None, "turn": None} | stop for stop in row.line]
        op.execute(panels.update().where(panels.c.id == row.id).values(asked=asked, line=line))


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
    """Down; turns without a limit get none of a day."""
    op.drop_table("ballots")
    for table in NEW_TABLES:
        op.drop_table(table)
    op.drop_index(op.f("ix_questions_merged_into"), "questions")
    op.execute(sa.text("UPDATE turns SET limit_ms = 86400000 WHERE limit_ms IS NULL"))
    with op.batch_alter_table("turns") as batch:
        batch.alter_column("limit_ms", existing_type=sa.BigInteger(), nullable=False)
    for table in sorted(OPTIONAL.keys() | REQUIRED.keys()):
        with op.batch_alter_table(table) as batch:
            for name, *_ in [*OPTIONAL.get(table, ()), *REQUIRED.get(table, ())]:
                batch.drop_column(name)
