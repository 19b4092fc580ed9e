"""Opening a database at the start: what cannot be is told in a sentence, another's is refused, and processes that start together do not collide."""

import json
import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, func, select, text
from sqlalchemy import table as sql_table

from moderator.config import SettingsError, from_environment
from moderator.store.engine import DatabaseRefusedError
from moderator.store.starting import open_store
from moderator.web.assets import Assets
from tests.databases.conftest import Terminal
from tests.postgres import Postgres
from tests.server.wire import visitor
from tests.servers import OURS, ROOT, Server

ADOPT = "flask --app moderator.app database adopt"


def refused(address: str) -> str:
    """What is said of this database: one sentence, and nothing secret."""
    with pytest.raises((DatabaseRefusedError, SettingsError)) as caught:
        open_store(from_environment({"DATABASE_URL": address}).database, "somebody's")
    said = str(caught.value)
    assert len(said.splitlines()) == 1
    assert said.endswith(".")
    assert "sesame" not in said
    return said


def count(url: str, table: str) -> int:
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        found = int(connection.execute(select(func.count()).select_from(sql_table(table))).scalar_one())
    engine.dispose()
    return found


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("postgresql://postgres:sesame@nowhere.invalid/postgres", "The host of DATABASE_URL is not known: nowhere.invalid"),
        ("postgresql://postgres:sesame@127.0.0.1:1/postgres", "No PostgreSQL listens at 127.0.0.1:1"),
        ("postgresql://postgres:sesame@127.0.0.1:{port}/nothing", "There is no such database: 127.0.0.1:{port}/nothing"),
        ("postgresql://nobody:sesame@127.0.0.1:{port}/postgres", "does not know the user"),
        ("postgresql://guarded:sesame@127.0.0.1:{port}/postgres", "refuses user and password"),
        ("postgresql://guest:sesame@127.0.0.1:{port}/postgres", "may not make tables"),
        ("postgresql://postgres:se/sa@me@127.0.0.1:5432sesame/postgres", "DATABASE_URL cannot be read"),
        ("oracle://scott:sesame@127.0.0.1/postgres", "DATABASE_URL must begin with"),
        ("sqlite://", "An embedded database needs a file"),
        ("sqlite:///{folder}/missing/panels.db", "panels.db cannot be opened"),
        ("sqlite:///{folder}", "cannot be opened"),
        ("sqlite:///file:{folder}/readonly.db?mode=ro&uri=true", "readonly.db may be read and not written"),
        ("sqlite:///{folder}/letter.txt", "letter.txt is no database"),
    ],
    ids=lambda value: value if " " in value else "",
)
def test_an_address_that_cannot_be_is_told_in_a_sentence(tmp_path: Path, postgres: Postgres, url: str, said: str) -> None:
    (tmp_path / "letter.txt").write_text("Dear all, this is a letter and no database at all. " * 40)
    with closing(sqlite3.connect(tmp_path / "readonly.db")) as database:
        database.execute("CREATE TABLE something (id INTEGER)")
    guarded(postgres)
    known = {"folder": tmp_path, "port": postgres.port}
    assert said.format(**known) in refused(url.format(**known))


def guarded(postgres: Postgres) -> None:
    """A user who needs a password, and one who may make nothing."""
    with psycopg.connect(postgres.url, autocommit=True) as connection:
        for user in ("guarded", "guest"):
            if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [user]).fetchone() is None:
                connection.execute(f"CREATE ROLE {user} LOGIN PASSWORD 'another'")
        postgres.asks_for_password("guarded")
        connection.execute("SELECT pg_reload_conf()")


def test_a_process_says_so_in_one_line_and_ends(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in OURS}
    environment |= {"DATA_DIR": str(tmp_path / "data"), "DATABASE_URL": "postgresql://postgres:sesame@127.0.0.1:1/postgres"}
    answer = subprocess.run([sys.executable, "wsgi.py"], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert answer.returncode == 1
    first, last = answer.stderr.splitlines()
    assert json.loads(first)["event"] == "the server starts"
    assert last == "moderator: No PostgreSQL listens at 127.0.0.1:1/postgres. Start it, or correct host and port of DATABASE_URL."


def test_a_database_of_a_newer_version_is_refused_in_a_sentence(terminal: Terminal, address: str) -> None:
    assert terminal("ours", address, "panel", "list").exit_code == 0
    engine = create_engine(address.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    assert "of a newer version (9999)" in refused(address)
    answer = terminal("ours", address, "panel", "open", "--note", "any.txt")
    assert answer.exit_code == 1
    assert answer.output.startswith("Error: This database is of a newer version (9999).")


def test_two_clusters_on_one_database_are_refused_and_a_lost_secret_is_mended(terminal: Terminal, address: str) -> None:
    code = terminal("first", address, "panel", "open").output.strip()
    assert code in terminal("first", address, "panel", "list").output
    answer = terminal("second", address, "panel", "list")
    assert answer.exit_code == 1
    assert "belongs to another installation" in answer.output
    assert ADOPT in answer.output
    taken = terminal("second", address, "database", "adopt")
    assert taken.exit_code == 0, taken.output
    assert "print them anew" in taken.output
    assert "Nothing was changed" in terminal("second", address, "database", "adopt").output
    assert code in terminal("second", address, "panel", "list").output
    assert terminal("first", address, "panel", "list").exit_code == 1
    assert count(address, "installation") == count(address, "panels") == 1


def test_the_same_secret_elsewhere_is_the_same_installation(address: str) -> None:
    url = from_environment({"DATABASE_URL": address}).database
    for _ in range(2):
        open_store(url, "the same").engine.dispose()
    assert count(address, "installation") == 1


@pytest.mark.timeout(300)
def test_three_processes_that_start_together_open_one_demo_and_all_serve_it(tmp_path: Path, address: str) -> None:
    data = tmp_path / "data"
    Assets(data)
    servers = [Server(data, DATABASE_URL=address, PRINT_LINKS="") for _ in range(3)]
    broken: list[BaseException] = []

    def start(server: Server) -> None:
        try:
            server.start()
        except BaseException as error:  # noqa: BLE001 - told by the test, which cannot see into threads
            broken.append(error)

    threads = [threading.Thread(target=start, args=(server,)) for server in servers]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(90)
        assert broken == []
        assert len({server.code for server in servers}) == 1
        assert count(address, "panels") == count(address, "installation") == 1
        titles = {visitor(server).fresh().header["title"] for server in servers}
        assert len(titles) == 1
    finally:
        for server in servers:
            server.end()
