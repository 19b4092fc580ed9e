"""The doctor on the database: one that is away, of another version, locked, or with another time is found; nothing is changed."""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from moderator.doctor.rows import check_rows
from moderator.store import installation, migrate
from moderator.store.engine import make_engine
from tests.conftest import KINDS, empty_database
from tests.servers import free_port

MARK = "the mark of this secret"
WELL = {"database": "ok", "tables": "ok", "installation": "ok", "writes": "ok"}


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of today."""
    with empty_database(request.param, tmp_path) as found:
        _filled(found)
        yield found


def _filled(url: str) -> None:
    engine = make_engine(url)
    migrate.upgrade(engine)
    installation.claim(engine, MARK)
    engine.dispose()


def levels(url: str, off: float = 0.0) -> dict[str, str]:
    return {each.check: each.level for each in check_rows(url, lambda: time.time() + off, MARK)}


def is_embedded(url: str) -> bool:
    return url.startswith("sqlite")


def revise(url: str, revision: str | None) -> None:
    engine = make_engine(url)
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
        if revision:
            connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": revision})
    engine.dispose()


def test_a_database_of_today_is_well(url: str) -> None:
    assert levels(url) == WELL | ({} if is_embedded(url) else {"database-clock": "ok"})


def test_tables_of_a_newer_of_an_older_version_and_of_none(url: str) -> None:
    revise(url, "from_the_future")
    assert levels(url)["tables"] == "fail"
    engine = make_engine(url)
    oldest = min(migrate.standing(engine).known)
    engine.dispose()
    revise(url, oldest)
    assert levels(url)["tables"] == "warn"
    revise(url, None)
    assert "writes" not in levels(url)
    assert levels(url)["tables"] == "warn"


def test_a_database_of_another_installation_and_of_none(url: str) -> None:
    engine = make_engine(url)
    assert installation.adopt(engine, "that of another secret")
    assert levels(url)["installation"] == "fail"
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("DELETE FROM installation"))
    engine.dispose()
    assert "installation" not in levels(url)


def test_somebody_holds_the_lock(url: str) -> None:
    engine = make_engine(url)
    with engine.execution_options(writes=True).connect() as holder:
        holder.execute(text("SELECT 1" if is_embedded(url) else "LOCK TABLE alembic_version IN EXCLUSIVE MODE"))
        began = time.monotonic()
        assert levels(url)["writes"] == "fail"
        assert time.monotonic() - began < 4
    engine.dispose()
    assert levels(url)["writes"] == "ok"


@pytest.mark.parametrize(("off", "said"), [(0.3, "ok"), (-1.0, "warn"), (1.0, "warn"), (5.0, "fail"), (-3_600.0, "fail")])
def test_clocks_that_differ(url: str, off: float, said: str) -> None:
    if not is_embedded(url):
        assert levels(url, off)["database-clock"] == said


def test_a_database_that_does_not_answer() -> None:
    [found] = check_rows(f"postgresql+psycopg://postgres:hunter2@127.0.0.1:{free_port()}/x", time.time, MARK)
    assert (found.check, found.level) == ("database", "fail")
    assert "See that PostgreSQL runs" in found.sentence
    assert "hunter2" not in found.sentence


def test_an_embedded_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert levels(f"sqlite:///{tmp_path / 'x.db'}") == {"database": "warn"}
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_bytes(b"no database at all" * 100)
    [found] = check_rows(f"sqlite:///{tmp_path / 'x.db'}", time.time, MARK)
    assert found.level == "fail"
    assert "bring back the last copy" in found.sentence


def test_nothing_is_written(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'x.db'}"
    _filled(url)
    before = sqlite3.connect(tmp_path / "x.db").execute("PRAGMA data_version").fetchone()
    levels(url)
    assert sqlite3.connect(tmp_path / "x.db").execute("PRAGMA data_version").fetchone() == before
