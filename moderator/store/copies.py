"""Copies of the whole database: taking one while it runs, and saying whether one is whole. Bringing one back is done elsewhere."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlalchemy import Engine
from sqlalchemy.engine import make_url

from moderator.store import migrate, pg_tools
from moderator.store.cleaning import standing
from moderator.store.engine import Store
from moderator.store.models import Base
from moderator.store.pg_tools import CopyError
from moderator.store.starting import file_of

EMBEDDED: Final = b"SQLite format 3\0"
SERVED: Final = b"PGDMP"
ENDINGS: Final = {"sqlite": "db", "postgresql": "dump"}
TRIES: Final = 3
TABLES: Final = tuple(sorted(Base.metadata.tables))


@dataclass(frozen=True)
class Copy:
    """What was found in a copy that is whole: of which kind of database and which revision it is, whose, and how many rows each table has."""

    kind: str
    revision: str
    fingerprint: str | None
    rows: dict[str, int] = field(default_factory=dict)

    @property
    def panels(self) -> int:
        """How many panels it holds."""
        return self.rows.get("panels", 0)


def take(store: Store, path: Path) -> Copy:
    """Copy the database, as it is at one instant, into a file that is not there yet, and look at it. Raises CopyError.

    What was erased meanwhile would live on in it, so it is taken again then.
    """
    for _ in range(TRIES):
        before = _purges(store)
        _whole(path, _way(store.engine))
        if _purges(store) == before:
            return examine(path)
        path.unlink()
    raise CopyError("Something was erased while the copy was taken, so there is none. Take it again.")


def _purges(store: Store) -> int:
    """How many were made. One of an older version, whose tables are others, is copied while no server runs: an upgrade is the reason."""
    url = store.engine.url
    is_there = url.get_backend_name() != "sqlite" or file_of(url).exists()
    found = migrate.standing(store.engine) if is_there else None
    if found is None or found.current is None:
        raise CopyError("There is no database of this program yet, so there is nothing to copy. Look at DATA_DIR and DATABASE_URL.")
    return standing(store).purges if found.current == found.head else 0


def examine(path: Path) -> Copy:
    """What a copy holds. Raises CopyError where it is damaged, of a newer version, or no copy at all."""
    try:
        with path.open("rb") as file:
            head = file.read(len(EMBEDDED))
    except OSError as error:
        raise CopyError(f"{path} cannot be read ({error.strerror}).") from None
    if head == EMBEDDED:
        found = _in_embedded(path)
    elif head.startswith(SERVED):
        found = _in_served(path)
    else:
        raise CopyError(f"{path} is no copy of a database of this program.")
    if not found.revision:
        raise CopyError(f"{path} is a database, and not one of this program.")
    if found.revision not in migrate.known_revisions():
        raise CopyError(f"{path} is of a newer version ({found.revision}). Install that version first.")
    return found


def _way(engine: Engine) -> Callable[[Path], None]:
    return (lambda part: _copy_embedded(engine, part)) if engine.dialect.name == "sqlite" else (lambda part: pg_tools.dump(engine.url, part))


def _whole(path: Path, write: Callable[[Path], None]) -> None:
    """Write beside the place, then move it there: nobody ever sees half of it."""
    part = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise CopyError(f"{path} cannot be written ({error.strerror}).") from None
    try:
        began = part.stat().st_mtime
        if path.exists():
            raise CopyError(f"{path} is there already. Nothing is overwritten; choose another name.")
        write(part)
        _flush(part)
        # A purge deletes copies that are older, and this one is as old as its snapshot, not as its last byte.
        os.utime(part, (began, began))
        part.rename(path)
    except (OSError, sqlite3.Error) as error:
        raise CopyError(f"The copy could not be written to {path.parent} ({_why(error)}). Nothing was left behind.") from None
    finally:
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}-journal").unlink(missing_ok=True)


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else str(error)) or type(error).__name__


def _flush(part: Path) -> None:
    with part.open("rb") as file:
        os.fsync(file.fileno())


def _copy_embedded(engine: Engine, part: Path) -> None:
    # A connection of its own: one out of the pool would be in a transaction. All pages at once, so that nobody who writes makes it begin anew.
    with closing(sqlite3.connect(engine.url.database or "")) as source, closing(sqlite3.connect(part)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")


def _in_embedded(path: Path) -> Copy:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
            found = [row[0] for row in copy.execute("PRAGMA integrity_check")]
            if found != ["ok"]:
                raise CopyError(f"{path} is damaged ({found[0]}). Take another copy.")
            if copy.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise CopyError(f"{path} is damaged (rows whose owner is missing). Take another copy.")
            tables = {row[0] for row in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            rows = {table: copy.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in TABLES if table in tables}  # noqa: S608 - names of ours
            return Copy("sqlite", _first(copy, "alembic_version", "version_num", tables), _first(copy, "installation", "fingerprint", tables), rows)
    except sqlite3.Error as error:
        raise CopyError(f"{path} is damaged ({error}). Take another copy.") from None


def _first(copy: sqlite3.Connection, table: str, column: str, tables: set[str]) -> str:
    found = copy.execute(f"SELECT {column} FROM {table}").fetchone() if table in tables else None  # noqa: S608 - names of ours
    return str(found[0]) if found else ""


def _in_served(path: Path) -> Copy:
    """Every row is read, which finds what is damaged; foreign keys held in the snapshot, and are set again when it is brought back."""
    rows: dict[str, int] = {}
    table, columns, kept = "", [""], {"alembic_version": {"version_num": ""}, "installation": {"fingerprint": ""}}
    for line in pg_tools.lines(path):
        if table:
            if line == b"\\.\n":
                table = ""
                continue
            rows[table] += 1
            if table in kept:
                kept[table] |= dict(zip(columns, line.decode().rstrip("\n").split("\t"), strict=True))
        elif line.startswith(b"COPY "):
            name, _, rest = line.decode().removeprefix("COPY ").partition(" (")
            table, columns = name.rpartition(".")[2].strip('"'), rest.partition(")")[0].split(", ")
            rows[table] = 0
    return Copy(
        "postgresql", kept["alembic_version"]["version_num"], kept["installation"]["fingerprint"], {each: rows[each] for each in TABLES if each in rows}
    )


def kind_of(url: str) -> str:
    """The kind of database at an address, as ``Copy`` has it."""
    return make_url(url).get_backend_name()
