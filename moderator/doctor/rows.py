"""Checks of the database: that it answers, whose tables it has, that it takes writes, and what time it has. Nothing is written."""

import hmac
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from moderator.doctor.findings import FAIL, OK, WARN, Finding, graded
from moderator.store import installation, migrate
from moderator.store.engine import make_engine
from moderator.store.starting import explained

SLIGHTLY_OFF: Final = 0.5
FAR_OFF: Final = 2.0
LOCK_WAIT_MS: Final = 1_000


def check_rows(url: str, now: Callable[[], float], fingerprint: str | None) -> list[Finding]:
    """The database of this address, and whether it is of the secret with this fingerprint. Where it does not answer, the rest cannot be asked."""
    parts = make_url(url)
    is_embedded = parts.get_backend_name() == "sqlite"
    if is_embedded and not Path(parts.database or "").exists():
        return [
            Finding(
                "database",
                WARN,
                f"{parts.database} is not there yet: the first start makes it. If there was one, restore it, or correct DATABASE_URL or DATA_DIR.",
            )
        ]
    try:
        engine = make_engine(url, pool_size=2)
    except (ArgumentError, ImportError):
        return [Finding("database", FAIL, "DATABASE_URL cannot be understood. It is like postgresql://user:password@host/name.")]
    try:
        found = [*_answers(engine), tables(engine), *([] if is_embedded else [clock(engine, now)])]
        # Without tables there is nothing to lock.
        return found if migrate.standing(engine).current is None else [*found, *owner(engine, fingerprint), lock(engine)]
    except DBAPIError as error:
        return [Finding("database", FAIL, explained(url, error))]
    except _AwayError as away:
        return [Finding("database", FAIL, f"{away} {_advice(is_embedded=is_embedded)}")]
    finally:
        engine.dispose()


class _AwayError(Exception):
    """It does not answer; the message says so."""


def _answers(engine: Engine) -> list[Finding]:
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    except SQLAlchemyError as error:
        # The driver's words hold no more than host, port and user, which are those of the settings.
        words = " ".join(str(getattr(error, "orig", "")).split())[:200]
        raise _AwayError(f"The database does not answer ({words})." if words else "The database does not answer.") from None
    return [Finding("database", OK, f"The database answers ({engine.dialect.name}).")]


def _advice(*, is_embedded: bool) -> str:
    if is_embedded:
        return "If the file is damaged, stop the server and bring back the last copy."
    return "See that PostgreSQL runs, that DATABASE_URL is right, and that its firewall and pg_hba.conf let this machine in."


def tables(engine: Engine) -> Finding:
    """Whose tables they are."""
    there = migrate.standing(engine)
    current, head = there.current, there.head
    if current is None:
        return Finding("tables", WARN, "The database has no tables yet: the first start makes them. If it had some, this is another database.")
    if current not in there.known:
        return Finding("tables", FAIL, f"The tables are of a newer version ({current}). Install that version, or restore a copy made with this one.")
    if current != head:
        return Finding("tables", WARN, f"The tables are of an older version ({current}); the next start brings them up to {head}. Take a copy first.")
    return Finding("tables", OK, f"The tables are those of this version ({head}).")


def owner(engine: Engine, fingerprint: str | None) -> list[Finding]:
    """Whose database it is; nothing is said where that cannot be told yet."""
    held = installation.held_by(engine)
    if held is None or fingerprint is None:
        return []
    if not hmac.compare_digest(held, fingerprint):
        return [Finding("installation", FAIL, installation.FOREIGN)]
    return [Finding("installation", OK, "The database is this installation's.")]


def lock(engine: Engine) -> Finding:
    """Whether it takes a write lock within a second."""
    try:
        with engine.execution_options(writes=True).connect() as connection:
            if engine.dialect.name == "sqlite":
                # Before the transaction, which waits as long as this says.
                connection.connection.cursor().execute(f"PRAGMA busy_timeout={LOCK_WAIT_MS}")
                connection.execute(text("SELECT 1"))
            else:
                connection.execute(text(f"SET LOCAL lock_timeout = {LOCK_WAIT_MS}"))
                connection.execute(text("LOCK TABLE alembic_version IN ROW EXCLUSIVE MODE"))
            connection.rollback()
    except DBAPIError:
        return Finding(
            "writes",
            FAIL,
            "The database takes no writes. Find who holds its lock (a copy, a shell), whether the disk is full, or whether it is a read-only replica.",
        )
    return Finding("writes", OK, "The database takes writes.")


def clock(engine: Engine, now: Callable[[], float]) -> Finding:
    """How far the clock of the database's machine is from that of this one."""
    with engine.connect() as connection:
        before = now()
        told = float(connection.execute(text("SELECT extract(epoch FROM clock_timestamp())")).scalar_one())
        after = now()
    # Whatever lies between question and answer is nobody's fault.
    off = max(0.0, before - told, told - after)
    return graded(
        "database-clock", off, warns=off > SLIGHTLY_OFF, fails=off > FAR_OFF,
        said=(
            "The clocks of the database and of this machine agree.",
            "The clock of the database's machine is {} s off. Keep both right with NTP.",
            "The clock of the database's machine is {} s off: find out which one is wrong, and keep both right with NTP.",
        ),
    )  # fmt: skip
