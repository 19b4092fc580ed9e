"""What was erased: beside each panel how much of which kind went for good, and when."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Up. Of panels from before nothing was erased yet."""
    with op.batch_alter_table("panels") as batch:
        batch.add_column(sa.Column("purged", sa.JSON(), nullable=True))
    op.get_bind().exec_driver_sql("UPDATE panels SET purged = '[]'")
    with op.batch_alter_table("panels") as batch:
        batch.alter_column("purged", existing_type=sa.JSON(), nullable=False)


def downgrade() -> None:
    """Down."""
    with op.batch_alter_table("panels") as batch:
        batch.drop_column("purged")
