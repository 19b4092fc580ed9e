"""A panel moves between SQLite and PostgreSQL by its record, in both directions, and comes back as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest

from moderator.config import from_environment
from moderator.store.recorded import NOUNS
from moderator.store.starting import open_store
from moderator.web.keys import fingerprint, installation_secret
from tests.databases.conftest import Terminal
from tests.oracle import Stored, stored
from tests.postgres import Postgres

OWN = {"panel_id", "epoch"}
"""What every installation gives by itself."""


def told(rows: Stored) -> Stored:
    """Every row of every table but the mark of the installation; panels are few, and their numbers their database's."""
    shared = {
        table: [{key: value for key, value in row.items() if key not in OWN} for row in found] for table, found in rows.items() if table != "installation"
    }
    return {**shared, "panels": [{**row, "id": 0} for row in shared["panels"]]}


@pytest.mark.parametrize("outward", [True, False], ids=["to PostgreSQL and back", "to SQLite and back"])
def test_a_panel_moves_there_and_back_and_is_the_same(tmp_path: Path, postgres: Postgres, terminal: Terminal, outward: bool) -> None:  # noqa: FBT001 - a direction
    def embedded(name: str) -> str:
        return f"sqlite:///{tmp_path}/{name}.db"

    def served(_name: str) -> str:
        return postgres.new_database()

    kinds: list[Callable[[str], str]] = [embedded, served, embedded] if outward else [served, embedded, served]
    addresses = [make(f"stop{number}") for number, make in enumerate(kinds)]
    code = terminal("0", addresses[0], "panel", "open").stdout.strip()
    records = []
    for number, (here, there) in enumerate(zip(addresses, [*addresses[1:], None], strict=True)):
        record = tmp_path / f"record{number}.json"
        assert terminal(str(number), here, "panel", "export", code, "--out", str(record)).exit_code == 0
        records.append(record.read_bytes())
        if there is not None:
            brought = terminal(str(number + 1), there, "panel", "import", str(record))
            assert brought.stdout.strip() == code, brought.output
    assert records == [records[0]] * 3
    first, between, last = (told(rows_of(tmp_path, number, address)) for number, address in enumerate(addresses))
    assert last == between, "the same rows in databases of both kinds"
    assert {noun: len(last[noun]) for noun in NOUNS} == {noun: len(first[noun]) for noun in NOUNS}
    assert len(last["questions"]) > 3
    assert len(last["people"]) > 3


def rows_of(tmp_path: Path, number: int, address: str) -> Stored:
    opened = open_store(from_environment({"DATABASE_URL": address}).database, fingerprint(installation_secret(tmp_path / str(number))))
    rows = stored(opened)
    opened.engine.dispose()
    return rows
