"""Texts ready for comparing: beside each question what is left of its words, so that a new one is compared without folding all others again."""

import sqlalchemy as sa
from alembic import op

from moderator.domain import similarity

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

COLUMNS = (("folded", sa.Text()), ("marks", sa.LargeBinary()))


def upgrade() -> None:
    """Up. Texts that are there are folded here, with the function of today: one that folds otherwise comes with a migration that does it again."""
    with op.batch_alter_table("questions") as batch:
        for name, kind in COLUMNS:
            batch.add_column(sa.Column(name, kind, nullable=True))
    questions = sa.table("questions", sa.column("id"), sa.column("text"), sa.column("folded"), sa.column("marks", sa.LargeBinary()))
    connection = op.get_bind()
    for row in connection.execute(sa.select(questions.c.id, questions.c.text).where(questions.c.text.is_not(None))).all():
        kept = similarity.folded(row.text)
        connection.execute(questions.update().where(questions.c.id == row.id).values(folded=kept.letters, marks=kept.marks))


def downgrade() -> None:
    """Down."""
    with op.batch_alter_table("questions") as batch:
        for name, _ in COLUMNS:
            batch.drop_column(name)
