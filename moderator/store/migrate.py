"""Bringing a database to the tables of today, and refusing one that is newer than this code."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

FOLDER: Final = Path(__file__).parent / "migrations"


class NewerDatabaseError(Exception):
    """The database was written by a newer version of this program; the message says what to do."""


def config(url: str = "") -> Config:
    """Alembic's settings, without an ini file."""
    made = Config()
    made.set_main_option("script_location", str(FOLDER))
    made.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return made


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Migrate up to ``revision``. Raises NewerDatabaseError for a database that this code does not know."""
    settings = config()
    known = {each.revision for each in ScriptDirectory.from_config(settings).walk_revisions()}
    with engine.execution_options(writes=True).begin() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
        if current is not None and current not in known:
            message = f"This database is of a newer version ({current}). Install that version, or restore a backup made with this one."
            raise NewerDatabaseError(message)
        settings.attributes["connection"] = connection
        command.upgrade(settings, revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Migrate down to ``revision``."""
    settings = config()
    with engine.execution_options(writes=True).begin() as connection:
        settings.attributes["connection"] = connection
        command.downgrade(settings, revision)
