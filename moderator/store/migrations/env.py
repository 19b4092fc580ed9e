"""Alembic's entry: runs the revisions over the connection that it is handed, and makes one only for the command line."""

from alembic import context
from sqlalchemy import Connection

from moderator.store.engine import make_engine
from moderator.store.models import Base


def run() -> None:
    """Run the revisions in one transaction."""
    connection = context.config.attributes.get("connection")
    if connection is not None:
        _run_on(connection)
        return
    url = context.config.get_main_option("sqlalchemy.url")
    with make_engine(url or "").execution_options(writes=True).begin() as made:
        _run_on(made)


def _run_on(connection: Connection) -> None:
    context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True, compare_type=True)
    with context.begin_transaction():
        context.run_migrations()


run()
