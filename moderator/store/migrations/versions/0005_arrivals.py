"""Arrivals: questions that are held until the next full minute, and of how many who gave no name it is known which group they are of."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

PANEL_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
REQUIRED = (("hold_arrivals", sa.Boolean()), ("counted", sa.JSON()))


def upgrade() -> None:
    """Up. A panel that takes no names holds what arrives, as a new one would."""
    op.create_table(
        "arrivals",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("panel_id", PANEL_ID, nullable=False),
        sa.Column("secret_hash", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("addressee", sa.Text(), nullable=True),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["panel_id"], ["panels.id"], name=op.f("fk_arrivals_panel_id_panels")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrivals")),
    )
    op.create_index(op.f("ix_arrivals_panel_id"), "arrivals", ["panel_id"])
    op.create_index(op.f("ix_arrivals_secret_hash"), "arrivals", ["secret_hash"])
    with op.batch_alter_table("panels") as batch:
        batch.add_column(sa.Column("arrivals_due", sa.BigInteger(), nullable=True))
        for name, kind in REQUIRED:
            batch.add_column(sa.Column(name, kind, nullable=True))
    panels = sa.table("panels", sa.column("hold_arrivals", sa.Boolean()), sa.column("counted", sa.JSON()), sa.column("attribution"))
    op.get_bind().execute(panels.update().values(hold_arrivals=panels.c.attribution == "anonymous", counted={}))
    with op.batch_alter_table("panels") as batch:
        for name, kind in REQUIRED:
            batch.alter_column(name, existing_type=kind, nullable=False)


def downgrade() -> None:
    """Down."""
    with op.batch_alter_table("panels") as batch:
        for name in ("counted", "arrivals_due", "hold_arrivals"):
            batch.drop_column(name)
    op.drop_table("arrivals")
