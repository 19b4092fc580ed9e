"""Opening the database when a process starts: one process at a time, brought to the tables of today, and refused in a sentence where it is not to be had."""

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import URL, Engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError

from moderator.store.engine import DatabaseRefusedError, Store, make_store
from moderator.store.installation import claim
from moderator.store.migrate import upgrade

ALONE: Final = 7_266_324_051
"""The number of the lock that processes take in PostgreSQL while they open a database; any would do that nobody else takes."""
PATIENCE: Final = 30.0
"""Seconds for which a server that is itself only starting is waited for."""
PAUSE: Final = 0.5
_STARTING: Final = ("starting up", "shutting down", "not yet accepting", "recovery mode")
_CLOSED: Final = "{place} cannot be opened. Look whether the folder is there, and whether this user may write in it."
_EMBEDDED: Final = {
    **dict.fromkeys(("unable to open", "no such file", "not a directory", "is a directory", "permission denied", "file system"), _CLOSED),
    "not a database": "{place} is no database. Move it away, or bring a copy back: flask --app moderator.app database restore FILE.",
    "malformed": "{place} is damaged. Bring a copy back: flask --app moderator.app database restore FILE.",
    "readonly": "{place} may be read and not written. Give this user the right to write it, and its folder.",
    "locked": "{place} is locked by another program. End that program, and start again.",
    "full": "There is no room for {place}. Make room on the disk, and start again.",
}
_SERVED: Final = {
    "resolve host": "The host of DATABASE_URL is not known: {place}. Look at its spelling, and whether this machine can look names up.",
    "name or service": "The host of DATABASE_URL is not known: {place}. Look at its spelling, and whether this machine can look names up.",
    "connection refused": "No PostgreSQL listens at {place}. Start it, or correct host and port of DATABASE_URL.",
    "timeout": "{place} does not answer. Look at host and port of DATABASE_URL, and at the firewalls in between.",
    "password": "PostgreSQL at {place} refuses user and password. Correct them in DATABASE_URL.",
    "pg_hba": "PostgreSQL at {place} does not let this machine or user in. Allow it in its pg_hba.conf.",
    "permission denied": "The user of DATABASE_URL may not make tables in {place}. Make it the owner of that database.",
    "role": "PostgreSQL at {place} does not know the user of DATABASE_URL. Correct it, or make it: createuser NAME.",
    "database": "There is no such database: {place}. Correct its name in DATABASE_URL, or make it: createdb NAME.",
}


def open_store(url: str, fingerprint: str) -> Store:
    """The store of an installation, ready to be used. Raises DatabaseRefusedError with a sentence that says what to do."""
    try:
        where = make_url(url)
        if not where.database and where.get_backend_name() == "sqlite":
            raise DatabaseRefusedError("An embedded database needs a file: DATABASE_URL=sqlite:////path/to/moderator.db, or leave it out.")
        store = make_store(url)
    except (ArgumentError, ValueError):
        message = (
            "DATABASE_URL cannot be read. It is like postgresql://user:password@host:5432/name; signs such as @ or / in a password are written %40 or %2F."
        )
        raise DatabaseRefusedError(message) from None
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with alone(store.engine):
                upgrade(store.engine)
                claim(store.engine, fingerprint)
                return store
        except (DBAPIError, OSError) as error:
            store.engine.dispose()
            if not any(sign in str(error) for sign in _STARTING) or time.monotonic() > deadline:
                raise DatabaseRefusedError(explained(where, error)) from None
        except BaseException:
            store.engine.dispose()
            raise
        time.sleep(PAUSE)


@contextmanager
def alone(engine: Engine) -> Iterator[None]:
    """Of several processes that start at once only one is in here; the others wait."""
    if engine.dialect.name != "sqlite":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("SET lock_timeout = 0"))
            connection.execute(text(f"SELECT pg_advisory_lock({ALONE})"))
            try:
                yield
            finally:
                # The lock is that of the session, and goes with it.
                connection.invalidate()
        return
    path = file_of(engine.url)
    with path.with_name(f"{path.name}.lock").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def file_of(url: URL) -> Path:
    """The file of an embedded database."""
    return Path((url.database or "").removeprefix("file:").partition("?")[0])


def explained(address: URL | str, error: Exception) -> str:
    """What is wrong with a database and what to do, in a sentence without anything secret."""
    url = make_url(address)
    if url.get_backend_name() == "sqlite":
        signs, place = _EMBEDDED, str(file_of(url))
    else:
        signs, place = _SERVED, f"{url.host or 'this machine'}:{url.port or 5432}/{url.database or ''}"
    words = str(error.orig if isinstance(error, DBAPIError) else error).lower()
    found = next((sentence for sign, sentence in signs.items() if sign in words), None)
    return (found or "The database {place} cannot be used ({kind}). Look at DATABASE_URL, and at the log of the database.").format(
        place=place, kind=type(error.orig if isinstance(error, DBAPIError) else error).__name__
    )
