"""The database connection: dialect settings, and two doors, one to read and one to write."""

from dataclasses import dataclass

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import Session, configure_mappers, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

from moderator.store.stamping import StampedSession

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    "foreign_keys=ON",
    "busy_timeout=5000",
)


@dataclass(frozen=True)
class Store:
    """``write`` opens sessions that lock at BEGIN, ``read`` sessions that never write."""

    engine: Engine
    write: sessionmaker[Session]
    read: sessionmaker[Session]


def make_store(url: str, *, pool_size: int = 20) -> Store:
    """A store on SQLite or PostgreSQL. The pool must be at least as large as the pool of threads that uses it."""
    configure_mappers()
    engine = make_engine(url, pool_size=pool_size)
    writing = engine.execution_options(writes=True)
    # A view is several statements; without this PostgreSQL would read each at a moment of its own, and a delta could miss what its version promises.
    reading = engine if engine.dialect.name == "sqlite" else engine.execution_options(isolation_level="REPEATABLE READ")
    return Store(
        engine=engine,
        write=sessionmaker(writing, class_=StampedSession, expire_on_commit=False),
        read=sessionmaker(reading, class_=StampedSession, expire_on_commit=False),
    )


def make_engine(url: str, *, pool_size: int = 20) -> Engine:
    """An engine with this project's dialect settings."""
    if make_url(url).get_backend_name() == "sqlite":
        engine = create_engine(url, hide_parameters=True, pool_size=pool_size, max_overflow=0)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    return create_engine(url, hide_parameters=True, pool_size=pool_size, max_overflow=0, pool_pre_ping=True, connect_args={"connect_timeout": 3})


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own BEGIN is deferred; a read that turns into a write would fail at once, whatever busy_timeout says.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
