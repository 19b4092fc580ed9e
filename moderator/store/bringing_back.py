"""Bringing the whole database back from a copy: only where nobody works on it, with the former one kept, and with new epochs, so that every page reads anew."""

import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, func, inspect, select, text, update
from sqlalchemy.exc import DBAPIError

from moderator.store import pg_tools
from moderator.store.copies import Copy, examine, take
from moderator.store.engine import Store, make_engine, make_store
from moderator.store.migrate import upgrade
from moderator.store.models import Base, Panel
from moderator.store.pg_tools import CopyError
from moderator.store.starting import alone, file_of

RUNS: Final = "A server is running on this database. Stop it, then bring the copy back."
_OTHERS: Final = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
)


def restore(url: str, path: Path, aside: Path, *, replace: bool) -> Copy:
    """Put a copy in the place of the database at ``url``, which is kept as ``aside`` with the ending of its kind. Raises CopyError and leaves all as it was.

    A database on PostgreSQL that holds panels is replaced only when that was asked for.
    """
    copy = examine(path)
    store = make_store(url)
    kind = store.engine.dialect.name
    if kind != copy.kind:
        raise CopyError(f"This is a copy of {copy.kind}, and DATABASE_URL is {kind}. Panels move from one to the other with panel export and panel import.")
    try:
        with alone(store.engine):
            if kind == "sqlite":
                _embedded(file_of(store.engine.url), path, aside)
            else:
                _served(store, path, aside, replace=replace)
    finally:
        store.engine.dispose()
    return copy


def renew_epochs(engine: Engine) -> None:
    """An epoch of its own for every panel: versions that were given since the copy was made will be given again, to other changes."""
    with engine.execution_options(writes=True).begin() as connection:
        for panel_id in connection.execute(select(Panel.id)).scalars().all():
            connection.execute(update(Panel).where(Panel.id == panel_id).values(epoch=secrets.token_hex(6)))


def _embedded(file: Path, path: Path, aside: Path) -> None:
    part = file.with_name(f".{file.name}.part")
    with _nobody_else(file):
        try:
            os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
            shutil.copyfile(path, part)
            _prepare(make_engine(f"sqlite:///{part}"))
            if file.exists():
                _keep(file, aside)
            part.replace(file)
        except OSError as error:
            raise CopyError(f"The copy could not be written to {file.parent} ({error.strerror}). The database is as it was.") from None
        finally:
            for each in (part, *(part.with_name(f"{part.name}{more}") for more in ("-wal", "-shm", "-journal"))):
                each.unlink(missing_ok=True)


def _prepare(engine: Engine) -> None:
    try:
        upgrade(engine)
        renew_epochs(engine)
    finally:
        engine.dispose()
    # One file again: what stands in the journal would be left behind.
    with closing(sqlite3.connect(file_of(engine.url))) as alone_again:
        alone_again.execute("PRAGMA journal_mode=DELETE")


def _keep(file: Path, aside: Path) -> None:
    """A second name for the former database, so that there is one at its place at any moment."""
    aside.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.link(file, aside)
    except OSError:
        shutil.copy2(file, aside)
    # Only a damaged database still has a journal here, and it must not be played into the other one.
    for more in ("-wal", "-shm", "-journal"):
        beside = file.with_name(f"{file.name}{more}")
        if beside.exists():
            shutil.move(beside, aside.with_name(f"{aside.name}{more}"))


@contextmanager
def _nobody_else(file: Path) -> Iterator[None]:
    """Only where no other connection is open, and as long as none can be: a journal can be ended by the last one alone."""
    if not file.exists():
        yield
        return
    with closing(sqlite3.connect(file, timeout=1.0, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            raise CopyError(RUNS) from None
        except sqlite3.DatabaseError:
            # What is damaged cannot be asked, and is what a copy is brought back for.
            pass
        yield


def _served(store: Store, path: Path, aside: Path, *, replace: bool) -> None:
    engine = store.engine
    _refuse_served(engine, replace=replace)
    if _panels(engine):
        take(store, aside)
    try:
        _exchange(engine, path)
        upgrade(engine)
        renew_epochs(engine)
    except (DBAPIError, CopyError) as error:
        why = type(error.orig).__name__ if isinstance(error, DBAPIError) else error
        raise CopyError(f"The copy could not be brought back ({why}). {_put_back(engine, aside)}") from None


def _exchange(engine: Engine, path: Path) -> None:
    """PostgreSQL's program writes over no table that is there, and in a transaction of its own."""
    with engine.begin() as connection:
        Base.metadata.drop_all(connection)
        connection.execute(text("DROP TABLE IF EXISTS alembic_version"))
    pg_tools.bring_back(engine.url, path)


def _put_back(engine: Engine, aside: Path) -> str:
    """What became of what was there."""
    if not aside.exists():
        return "There were no panels before, and there are none."
    try:
        _exchange(engine, aside)
    except (DBAPIError, CopyError):
        return f"What was there is kept as {aside}: bring that back."
    return f"What was there is there again, and kept as {aside}."


def _refuse_served(engine: Engine, *, replace: bool) -> None:
    with engine.connect() as connection:
        # One other is our own, which keeps others from starting.
        if connection.execute(_OTHERS).scalar_one() > 1:
            raise CopyError(RUNS)
    if _panels(engine) and not replace:
        raise CopyError("There are panels in this database. Give the copy an empty one, or say --replace; what is there is copied first.")


def _panels(engine: Engine) -> int:
    if not inspect(engine).has_table("panels"):
        return 0
    with engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(Panel)).scalar_one())
