"""Bringing a database to the tables of today, and refusing one that is newer than this code."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from moderator.store.engine import DatabaseRefusedError

FOLDER: Final = Path(__file__).parent / "migrations"


class NewerDatabaseError(DatabaseRefusedError):
    """The database was written by a newer version of this program; the message says what to do."""


def config(url: str = "") -> Config:
    """Alembic's settings, without an ini file."""
    made = Config()
    made.set_main_option("script_location", str(FOLDER))
    made.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return made


def known_revisions() -> frozenset[str]:
    """Every revision that this code knows how to go on from."""
    return frozenset(each.revision for each in ScriptDirectory.from_config(config()).walk_revisions())


class Standing(NamedTuple):
    """Where a database stands among the revisions that this code knows."""

    current: str | None
    known: frozenset[str]
    head: str


def standing(engine: Engine) -> Standing:
    """Read only: whether a database is of this code, of an older or of a newer one."""
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    return Standing(current, known_revisions(), str(ScriptDirectory.from_config(config()).get_current_head()))


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Migrate up to ``revision``. Raises NewerDatabaseError for a database that this code does not know."""
    settings = config()
    with _writing(engine) as connection:
        current = MigrationContext.configure(connection).get_current_revision()
        if current is not None and current not in known_revisions():
            message = f"This database is of a newer version ({current}). Install that version, or restore a backup made with this one."
            raise NewerDatabaseError(message)
        settings.attributes["connection"] = connection
        command.upgrade(settings, revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Migrate down to ``revision``."""
    settings = config()
    with _writing(engine) as connection:
        settings.attributes["connection"] = connection
        command.downgrade(settings, revision)


@contextmanager
def _writing(engine: Engine) -> Iterator[Connection]:
    """A transaction in which tables may be made anew.

    SQLite changes a column by copying its table and dropping the old one, which foreign keys would take for the loss of all its rows. They can
    only be switched off outside a transaction, and are all looked at before it ends.
    """
    with engine.execution_options(writes=True).connect() as connection:
        if engine.dialect.name != "sqlite":
            with connection.begin():
                yield connection
            return
        driver = connection.connection.cursor()
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                yield connection
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    message = "this migration leaves rows whose owner is missing"
                    raise RuntimeError(message)
        finally:
            driver.execute("PRAGMA foreign_keys=ON")
            driver.close()
