"""The database connection: dialect settings, and two doors, one to read and one to write."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import Session, configure_mappers, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

from moderator.store.recent import COMPARED, Recent
from moderator.store.stamping import StampedSession

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    "foreign_keys=ON",
    "busy_timeout=5000",
)

_SOON_NOTICED: Final = {
    "connect_timeout": 3, "keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3, "tcp_user_timeout": 10_000,
}  # fmt: skip
"""A server that vanishes without a word is given up after some ten seconds, not after the two hours of the kernel."""
_GIVEN_UP = (
    "SET idle_in_transaction_session_timeout = '10s'; SET lock_timeout = '10s'; "
    "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3"
)
"""The same seen from the server: a process that is cut off in the middle of a transaction must not keep a panel's lock from the others."""


class DatabaseRefusedError(Exception):
    """This database is not to be used as it is; the message says what to do."""


@dataclass(frozen=True)
class Store:
    """``write`` opens sessions that lock at BEGIN, ``read`` sessions that never write."""

    engine: Engine
    write: sessionmaker[Session]
    read: sessionmaker[Session]
    recent: Recent
    compared: Recent
    """What questions are compared with, which grows with them; views of many versions would push it out of the other."""


def make_store(url: str, *, pool_size: int = 20) -> Store:
    """A store on SQLite or PostgreSQL. The pool must be at least as large as the pool of threads that uses it."""
    configure_mappers()
    engine = make_engine(url, pool_size=pool_size)
    writing = engine.execution_options(writes=True)
    # A view is several statements; without this PostgreSQL would read each at a moment of its own, and a delta could miss what its version promises.
    reading = engine if engine.dialect.name == "sqlite" else engine.execution_options(isolation_level="REPEATABLE READ")
    compared = Recent()
    return Store(
        engine=engine,
        recent=Recent(),
        compared=compared,
        write=sessionmaker(writing, class_=StampedSession, expire_on_commit=False, info={COMPARED: compared}),
        read=sessionmaker(reading, class_=StampedSession, expire_on_commit=False),
    )


def make_engine(url: str, *, pool_size: int = 20) -> Engine:
    """An engine with this project's dialect settings."""
    if make_url(url).get_backend_name() == "sqlite":
        engine = create_engine(url, hide_parameters=True, pool_size=pool_size, max_overflow=0, pool_use_lifo=True)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    engine = create_engine(
        url, hide_parameters=True, pool_size=pool_size, max_overflow=0, pool_use_lifo=True, pool_pre_ping=True, connect_args=dict(_SOON_NOTICED)
    )
    event.listen(engine, "connect", _prepare_postgresql)
    return engine


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own BEGIN is deferred; a read that turns into a write would fail at once, whatever busy_timeout says.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _prepare_postgresql(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # Settings made within a transaction would be gone with its rollback.
    connection.autocommit = True
    cursor = connection.cursor()
    cursor.execute(_GIVEN_UP)
    cursor.close()
    connection.autocommit = False


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
