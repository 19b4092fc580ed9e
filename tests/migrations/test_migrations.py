"""Every revision up and down with data in it, and the tables of the head are those of the models."""

import json
from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, func, inspect, select, text

from moderator.commands.opening import count_panels
from moderator.projections.mine import mine
from moderator.store import migrate
from moderator.store.engine import DatabaseRefusedError, Store
from moderator.store.installation import adopt, claim
from moderator.store.migrate import NewerDatabaseError, downgrade, upgrade
from moderator.store.models import Base, Panel
from tests import people
from tests.conftest import KINDS, empty_database, fast_store
from tests.oracle import stored

REVISIONS = [each.revision for each in reversed(list(ScriptDirectory.from_config(migrate.config()).walk_revisions()))]


@pytest.fixture(params=KINDS)
def empty(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A database without tables."""
    with empty_database(request.param, tmp_path_factory.mktemp("migrations")) as url:
        store = fast_store(url)
        yield store
        store.engine.dispose()


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def turn_ids(store: Store) -> list[str]:
    """Rows that refer to a panel, whatever columns their table has."""
    with store.engine.connect() as connection:
        return sorted(connection.execute(text("SELECT id FROM turns")).scalars())


def test_there_are_revisions_in_one_line() -> None:
    assert REVISIONS
    assert len(ScriptDirectory.from_config(migrate.config()).get_heads()) == 1


def test_the_head_has_the_tables_of_the_models(empty: Store) -> None:
    upgrade(empty.engine)
    with empty.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []
    assert tables(empty.engine) == {table.name for table in Base.metadata.sorted_tables} | {"alembic_version"}


def test_a_table_too_few_or_a_column_too_many_would_be_seen(empty: Store) -> None:
    upgrade(empty.engine)
    with empty.engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("DROP TABLE supports"))
        connection.execute(text("ALTER TABLE cues ADD COLUMN loudness INTEGER"))
    with empty.engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), Base.metadata)
    assert {each[0] for each in found if isinstance(each, tuple)} >= {"add_table", "remove_column"}


def test_a_migrated_database_runs_a_panel(empty: Store) -> None:
    upgrade(empty.engine)
    panel = people.furnish(empty, "ours", "PANEL2")
    people.busy(panel)
    panel.accept(panel.moderator, "programme.next", {"after": panel.step})
    assert panel.header("public")["state"] == "live"


def test_upgrading_again_keeps_every_row(empty: Store) -> None:
    upgrade(empty.engine)
    people.busy(people.furnish(empty, "ours", "PANEL2"))
    before = stored(empty)
    assert all(rows for name, rows in before.items() if name not in {"supports", "ballots", "drafts", "arrivals", "installation", "deliveries"})
    upgrade(empty.engine)
    assert stored(empty) == before


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_revision_goes_down_and_up_again_with_data(empty: Store, revision: str) -> None:
    upgrade(empty.engine, revision)
    if revision == REVISIONS[-1]:
        people.busy(people.furnish(empty, "ours", "PANEL2"))
        assert count_panels(empty) == 1
    before, turns = tables(empty.engine), turn_ids(empty)
    downgrade(empty.engine, "-1")
    if revision == REVISIONS[0]:
        assert tables(empty.engine) == {"alembic_version"}
    upgrade(empty.engine, revision)
    assert tables(empty.engine) == before
    assert turn_ids(empty) == turns
    assert bool(turns) is (revision == REVISIONS[-1])


def test_a_panel_in_the_midst_of_its_hour_goes_on_in_the_tables_of_today(empty: Store) -> None:
    upgrade(empty.engine)
    panel = people.furnish(empty, "ours", "PANEL2")
    panel.debate()
    first, second = panel.lined_up(panel.row("ada")), panel.lined_up()
    panel.next()
    downgrade(empty.engine, "0001")
    with empty.engine.execution_options(writes=True).begin() as connection:
        line = connection.execute(text("SELECT CAST(line AS TEXT) FROM panels")).scalar_one()
        former = [{key: value for key, value in stop.items() if key not in {"questions", "turn"}} for stop in json.loads(line)]
        connection.execute(text("UPDATE panels SET line = :line"), {"line": json.dumps(former)})
    upgrade(empty.engine)
    assert panel.header()["asked"] == [first]
    with empty.read() as session:
        panel_row = session.get_one(Panel, panel.id)
        assert [row and row["place"] for row in mine(session, panel_row, [panel.secrets[second]])] == [2]
    panel.accept(panel.moderator, "question.answered", {"question": first, "person": panel.row("ada")})
    assert panel.header()["asked"] == []


def test_questions_from_before_are_ready_for_comparing_and_withdrawn_ones_have_nothing_to_compare(empty: Store) -> None:
    upgrade(empty.engine)
    panel = people.furnish(empty, "ours", "PANEL2")
    first, gone = panel.ask("Who pays for all this?"), panel.ask()
    panel.quick(panel.phone, "question.withdraw", {"question": gone, "secret": panel.secrets[gone]})
    before = panel.stored("questions")
    downgrade(empty.engine, "0003")
    upgrade(empty.engine)
    assert panel.stored("questions") == before
    assert {row["id"]: (row["folded"], bool(row["marks"])) for row in before} == {first: ("pays all", True), gone: (None, False)}
    assert [like["id"] for like in panel.one("questions", panel.ask("Who pays for all this?"))["similar"]] == [first]


def test_a_database_goes_down_to_every_former_version_and_comes_back_with_all_that_former_one_could_hold(empty: Store) -> None:
    upgrade(empty.engine)
    panel = people.furnish(empty, "ours", "PANEL2")
    people.busy(panel)
    for revision in reversed(REVISIONS[:-1]):
        before = {name: counted(empty, name) for name in ("panels", "people", "questions", "turns", "receipts", "links")}
        downgrade(empty.engine, revision)
        assert {name: counted(empty, name) for name in before} == before, revision
    assert before["questions"] > 1
    upgrade(empty.engine)
    assert {name: counted(empty, name) for name in before} == before
    panel.accept(panel.moderator, "programme.next", {"after": panel.step})


def counted(store: Store, table: str) -> int:
    with store.engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(Base.metadata.tables[table])).scalar_one())


def test_the_mark_of_an_installation_goes_down_and_is_made_again_by_whoever_starts_next(empty: Store) -> None:
    upgrade(empty.engine)
    first = claim(empty.engine, "the first secret")
    assert claim(empty.engine, "the first secret") == first
    with pytest.raises(DatabaseRefusedError, match="another installation"):
        claim(empty.engine, "another secret")
    downgrade(empty.engine, "0007")
    assert "installation" not in tables(empty.engine)
    upgrade(empty.engine)
    assert claim(empty.engine, "another secret") != first
    assert adopt(empty.engine, "the first secret")
    assert not adopt(empty.engine, "the first secret")
    assert claim(empty.engine, "the first secret")


def test_a_database_of_a_newer_version_is_refused_and_left_alone(empty: Store) -> None:
    upgrade(empty.engine)
    people.furnish(empty, "ours", "PANEL2")
    before = stored(empty)
    with empty.engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabaseError, match="9999"):
        upgrade(empty.engine)
    assert stored(empty) == before
    with empty.engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == "9999"


def test_a_password_with_a_percent_sign_reaches_alembic_whole() -> None:
    assert migrate.config("postgresql://u:p%25w@h/d").get_main_option("sqlalchemy.url") == "postgresql://u:p%25w@h/d"
