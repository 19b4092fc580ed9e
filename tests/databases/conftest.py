"""Databases of both kinds, each empty, for tests of whole databases; and commands of the terminal on one."""

from collections.abc import Callable, Iterator
from pathlib import Path
from wsgiref.types import WSGIApplication

import pytest
from click.testing import Result

from moderator import app as app_module
from moderator.app import create_app
from tests.conftest import IN_CI
from tests.postgres import NoPostgresError, Postgres, own_postgres
from tests.servers import OURS

Terminal = Callable[..., Result]


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    try:
        with own_postgres() as found:
            yield found
    except NoPostgresError as missing:
        if IN_CI:
            raise
        pytest.skip(str(missing))


@pytest.fixture(params=["sqlite", "postgresql"])
def new_address(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Makes addresses of empty databases of one kind."""
    made = iter(range(100))

    def embedded() -> str:
        folder = tmp_path / f"database{next(made)}"
        folder.mkdir()
        return f"sqlite:///{folder}/panels.db"

    if request.param == "sqlite":
        return embedded
    postgres: Postgres = request.getfixturevalue("postgres")
    return postgres.new_database


@pytest.fixture
def address(new_address: Callable[[], str]) -> str:
    """Of an empty database."""
    return new_address()


class Bare:
    """Stands for the static files, which no command of the terminal looks at and which take seconds to lay out."""

    def __init__(self, _folder: Path) -> None:
        pass

    def wrap(self, app: WSGIApplication) -> WSGIApplication:
        return app


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Run a command as ``flask --app moderator.app`` does, in a folder of this name."""
    monkeypatch.setattr(app_module, "Assets", Bare)

    def run(folder: str, address: str, *command: str) -> Result:
        for name in OURS:
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("DATA_DIR", str(tmp_path / folder))
        monkeypatch.setenv("DATABASE_URL", address)
        monkeypatch.setenv("ASYNC_MODE", "threading")
        app = create_app()
        answer = app.test_cli_runner().invoke(args=list(command))
        if "moderator" in app.extensions:
            app.extensions["moderator"].house.store.engine.dispose()
        assert answer.exception is None or isinstance(answer.exception, SystemExit), answer.exception
        return answer

    return run
