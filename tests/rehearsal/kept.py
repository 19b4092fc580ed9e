"""Where words of a panel stand: in which files of the installation, and in which tables where the database is no file of it."""

import json
import os
import sqlite3
import time
from contextlib import closing
from typing import Any

from sqlalchemy import create_engine, inspect, select, table, text

from tests.servers import Server


def copy_of_the_evening(server: Server) -> set[str]:
    """Somebody keeps a copy, as an operator may, where the database is a file. The answer is the places where every word of it stands now."""
    if server.database:
        return {"questions"}
    folder = server.data_dir / "backups"
    folder.mkdir()
    with closing(sqlite3.connect(server.data_dir / "moderator.db")) as now, closing(sqlite3.connect(folder / "evening.db")) as copy:
        now.backup(copy)
    os.utime(folder / "evening.db", (0, time.time() - 60))
    return {"moderator.db", "evening.db"}


def places(server: Server, words: str) -> list[str]:
    """Files, byte by byte, tables, and the log; files of the pages hold nothing of a panel."""
    files = [each for each in server.data_dir.rglob("*") if each.is_file() and "static" not in each.parts]
    found = [each.name for each in files if words.encode() in _bytes(each)]
    return found + _tables(server, words) + (["the log"] if words in server.log else [])


def asked(server: Server, query: str, **values: Any) -> list[tuple[Any, ...]]:
    """What the database says."""
    engine = create_engine(server.database or f"sqlite:///{server.data_dir}/moderator.db")
    with engine.connect() as connection:
        rows = [tuple(row) for row in connection.execute(text(query), values)]
    engine.dispose()
    return rows


def _tables(server: Server, words: str) -> list[str]:
    if not server.database:
        return []
    engine = create_engine(server.database)
    with engine.connect() as connection:
        rows = {name: connection.execute(select(text("*")).select_from(table(name))).all() for name in inspect(engine).get_table_names()}
    engine.dispose()
    return [name for name, found in rows.items() if any(words in _text(value) for row in found for value in row)]


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


def _bytes(path: Any) -> bytes:
    try:
        found: bytes = path.read_bytes()
    except FileNotFoundError:
        # Deleted since it was listed.
        return b""
    return found
