"""Who only copies or looks from the terminal makes no database and brings none up to date."""

from collections.abc import Callable
from pathlib import Path

from moderator.config import from_environment
from moderator.store import migrate
from moderator.store.engine import make_engine
from tests.databases.conftest import Terminal

OLD = "0002"


def test_what_is_not_there_is_not_copied_and_not_made(tmp_path: Path, terminal: Terminal, new_address: Callable[[], str]) -> None:
    answer = terminal("here", new_address(), "database", "backup")
    assert answer.exit_code == 1
    assert "nothing to copy" in answer.output
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []


def test_one_of_an_older_version_is_copied_as_it_is_and_brought_up_to_date_by_the_next_panel(terminal: Terminal, address: str) -> None:
    engine = make_engine(from_environment({"DATABASE_URL": address}).database)
    migrate.upgrade(engine, OLD)
    answer = terminal("here", address, "database", "backup")
    assert answer.exit_code == 0, answer.output
    assert f"version {OLD} of the tables" in answer.output
    assert migrate.standing(engine).current == OLD
    assert terminal("here", address, "panel", "list").exit_code == 0
    found = migrate.standing(engine)
    engine.dispose()
    assert found.current == found.head
