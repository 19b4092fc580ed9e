"""Whether an error of the database passes by itself: it is away for a moment, or two transactions have collided. What is done about it is decided elsewhere."""

from typing import Final

import psycopg
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError

GONE: Final = ("08", "57P", "53300", "25P03")
"""Beginnings of SQLSTATE: the connection, a server that stops or starts, no place for one more, and a transaction that it gave up."""
COLLIDED: Final = ("40001", "40P01", "55P03")


class DatabaseAwayError(Exception):
    """The database does not answer just now. Whether the last commit was made is unknown; the same ids may be sent again."""


def is_away(error: BaseException) -> bool:
    """Whether the database itself was not to be had. An embedded one is never away: it is locked, full or damaged."""
    if isinstance(error, DatabaseAwayError):
        return True
    if not isinstance(error, DBAPIError) or not isinstance(error.orig, psycopg.Error):
        return False
    state = error.orig.sqlstate
    if state is None:
        # The driver's own words: there is no answer to read a state from.
        return error.connection_invalidated or isinstance(error.orig, psycopg.OperationalError | psycopg.InterfaceError)
    return error.connection_invalidated or state.startswith(GONE)


def has_collided(error: BaseException) -> bool:
    """Whether the same transaction may succeed when it is tried once more."""
    return isinstance(error, DBAPIError) and isinstance(error.orig, psycopg.Error) and (error.orig.sqlstate or "").startswith(COLLIDED)


def code_of(error: DBAPIError) -> str:
    """``storage_full`` or ``busy``, which pass, and ``internal`` for everything else."""
    if isinstance(error, (DataError, IntegrityError)):
        # Its words repeat what somebody wrote; it is a mistake of ours whatever they are.
        return "internal"
    words = str(error.orig).lower()
    if any(sign in words for sign in ("disk is full", "disk full", "readonly", "read-only", "no space left", "disk i/o")):
        return "storage_full"
    return "busy" if any(sign in words for sign in ("locked", "busy", "connection", "terminat", "timeout")) else "internal"
