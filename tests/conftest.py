"""Fixtures: a database of each kind with one template in it, and a panel in the state of the template for every test."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

pytest.register_assert_rewrite("tests.oracle", "tests.people")

# The assertions of these two are rewritten, so they come after the line above.
from sqlalchemy import create_engine, delete, event, insert, make_url, select, text  # noqa: E402
from sqlalchemy.engine.interfaces import DBAPIConnection  # noqa: E402
from sqlalchemy.exc import OperationalError  # noqa: E402
from sqlalchemy.pool import ConnectionPoolEntry  # noqa: E402

from moderator.store.engine import Store, make_store  # noqa: E402
from moderator.store.models import Base, Panel  # noqa: E402
from tests import people  # noqa: E402
from tests.oracle import Stored, stored  # noqa: E402
from tests.people import Ids, PanelUnderTest, Stage  # noqa: E402

GIVEN = os.environ.get("TEST_DATABASE_URL")
POSTGRESQL = "postgresql+psycopg://postgres@127.0.0.1:5432/test"
KINDS = ("given",) if GIVEN else ("sqlite", "postgresql")
IN_CI = os.environ.get("CI") == "true"


@dataclass(frozen=True)
class House:
    """A database with two furnished panels in it, to which every test comes back."""

    store: Store
    template: Stored
    stages: dict[str, Stage]
    ids: dict[str, int]

    def panel(self, place: str, ids: Ids) -> PanelUnderTest:
        """One of the template's panels."""
        return PanelUnderTest(self.store, self.ids[place], place, ids=ids)

    def reset(self) -> None:
        """The template's rows and no others; much faster than new tables, and nothing is done when no version has moved."""
        tables = Base.metadata.sorted_tables
        with self.store.read() as session:
            if dict(session.execute(select(Panel.id, Panel.version)).all()) == {row["id"]: row["version"] for row in self.template["panels"]}:
                return
        # Versions go back here, as they never do under a running server.
        self.store.recent.forget()
        self.store.compared.forget()
        with self.store.engine.execution_options(writes=True).begin() as connection:
            for table in reversed(tables):
                connection.execute(delete(table))
            for table in tables:
                if self.template[table.name]:
                    connection.execute(insert(table), self.template[table.name])


@contextmanager
def empty_database(kind: str, folder: Path) -> Iterator[str]:
    """The address of a database without tables: a file, or a schema of its own. Skips where no PostgreSQL answers, fails where CI promises one."""
    url = GIVEN if kind == "given" else POSTGRESQL
    if kind == "sqlite" or (GIVEN and make_url(GIVEN).get_backend_name() == "sqlite"):
        yield f"sqlite:///{folder}/panels.db"
        return
    assert url is not None
    schema = f"moderator_{secrets.token_hex(6)}"
    admin = create_engine(url, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": 3})
    try:
        connection = admin.connect()
    except OperationalError:
        if IN_CI or GIVEN:
            raise
        pytest.skip("no PostgreSQL answers at 127.0.0.1:5432; set TEST_DATABASE_URL for another one")
    with connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
        made = make_url(url).update_query_dict({"options": f"-csearch_path={schema} -csynchronous_commit=off"})
        yield made.render_as_string(hide_password=False)
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    admin.dispose()


def fast_store(url: str) -> Store:
    """A store that does not wait for the disk: tests pull no plug."""
    store = make_store(url, pool_size=5)
    if store.engine.dialect.name == "sqlite":
        event.listen(store.engine, "connect", _do_not_sync)
    return store


def _do_not_sync(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous=OFF")
    cursor.close()


@pytest.fixture(scope="session", params=KINDS)
def database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Every test that asks for it runs on each kind of database."""
    with empty_database(request.param, tmp_path_factory.mktemp("database")) as url:
        yield url


@pytest.fixture(scope="session")
def house(database: str) -> Iterator[House]:
    store = fast_store(database)
    Base.metadata.create_all(store.engine)
    places = {place: people.furnish(store, place, f"PANEL{number}") for number, place in enumerate(("ours", "busy", "theirs"), 2)}
    stages = {place: people.busy(places[place]) for place in ("busy", "theirs")}
    yield House(store, stored(store), stages, {place: panel.id for place, panel in places.items()})
    store.engine.dispose()


@pytest.fixture
def panel(house: House) -> PanelUnderTest:
    """An open panel with its cast, before its start."""
    house.reset()
    return house.panel("ours", Ids(1_000_000))


@pytest.fixture
def swing(house: House) -> PanelUnderTest:
    """A panel in full swing: somebody speaks, and there is one of every noun; ``stage`` has their ids."""
    house.reset()
    return house.panel("busy", Ids(1_000_000))


@pytest.fixture
def stage(house: House) -> Stage:
    return house.stages["busy"]


@pytest.fixture
def theirs(house: House) -> PanelUnderTest:
    """Another panel of the same database, in full swing; its rows and links are worth nothing elsewhere."""
    return house.panel("theirs", Ids(2_000_000))
