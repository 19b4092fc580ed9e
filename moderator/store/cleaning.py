"""After a purge: nothing of what was erased stays behind in free pages, in the journal of SQLite, or in copies that are older. What is erased is decided elsewhere."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import select

from moderator.domain.ids import Instant
from moderator.domain.retention import OVER, gone, planned
from moderator.store.engine import Store
from moderator.store.models import Panel

BACKUPS: Final = "backups"
"""The folder under the data directory whose files are copies of the database."""
BUSY: Final = 1
MOMENT: Final = 50
"""Milliseconds for which emptying the journal waits for readers."""


@dataclass(frozen=True)
class Due:
    """A kind of words or names of one panel, and when it is to go."""

    panel_id: int
    kind: str
    at: Instant


@dataclass(frozen=True)
class Erased:
    """So many of a kind went, at this instant of the server's own time; of which panel is not told."""

    kind: str
    count: int
    made: int


@dataclass(frozen=True)
class Standing:
    """What is still to go by itself, of every panel that is over; how many purges there were, and when the last was made, in the server's own time."""

    dues: tuple[Due, ...]
    purges: int
    last: int
    erased: tuple[Erased, ...] = ()
    """Every purge of a kind in every panel."""


def standing(store: Store) -> Standing:
    """How things stand, from one snapshot of the panels alone."""
    with store.read() as session:
        columns = (Panel.id, Panel.ended_at, Panel.retention, Panel.purged, Panel.rehearsing)
        rows = session.execute(select(*columns).where(Panel.state.in_(OVER))).all()
    entries = [entry for row in rows for entry in row.purged]
    dues = [
        Due(row.id, kind, at)
        for row in rows
        if not row.rehearsing
        for kind, at in planned(row.ended_at, row.retention, gone(row.purged, row.ended_at, row.retention)).items()
    ]
    erased = tuple(Erased(entry["kind"], entry["count"], entry["made"]) for entry in entries)
    return Standing(tuple(dues), len(entries), max((each.made for each in erased), default=0), erased)


def clean(store: Store, purges: int) -> bool:
    """Write the file anew and empty its journal, unless that was done after this many purges; whether it is done. PostgreSQL keeps its own house.

    Nobody is in a transaction of the caller here: SQLite does neither in the middle of one. Where somebody else is, it is to be tried again.
    """
    if store.engine.dialect.name != "sqlite":
        return True
    connection = store.engine.raw_connection()
    try:
        with closing(connection.cursor()) as cursor:
            # A number of the file that SQLite leaves to whoever uses it: a process that was cut off between a purge and this finds that out.
            if cursor.execute("PRAGMA user_version").fetchone() == (purges,):
                return True
            cursor.execute("VACUUM")
            if cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == BUSY:
                return False
            cursor.execute(f"PRAGMA user_version = {purges:d}")
            return True
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()


def empty_journal(store: Store) -> bool:
    """Write the journal of SQLite into the file and empty it: words that were taken out stand in neither then. Whether it is done; where somebody reads, it is to be tried again.

    Whoever writes waits meanwhile, so that this waits for nobody longer than a moment.
    """
    if store.engine.dialect.name != "sqlite":
        return True
    connection = store.engine.raw_connection()
    try:
        with closing(connection.cursor()) as cursor:
            [patience] = cursor.execute("PRAGMA busy_timeout").fetchone()
            cursor.execute(f"PRAGMA busy_timeout = {MOMENT:d}")
            try:
                return bool(cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] != BUSY)
            finally:
                cursor.execute(f"PRAGMA busy_timeout = {patience:d}")
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()


def older(folder: Path, before: int) -> Iterable[Path]:
    """The files of a folder, and of those in it, that were last written before an instant of the server's own time, in ms."""
    return [each for each in sorted(folder.rglob("*")) if each.is_file() and each.stat().st_mtime * 1000 < before]
