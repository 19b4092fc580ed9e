"""Records in the terminal: out of one installation, into another."""

from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from moderator.app import create_app
from moderator.config import Settings


def made(folder: Path) -> Flask:
    return create_app(Settings(data_dir=folder, async_mode="threading", public_url="http://127.0.0.1:8000"))


def flask(app: Flask, *words: str) -> Result:
    return app.test_cli_runner().invoke(args=["panel", *words])


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    return made(tmp_path_factory.mktemp("here"))


@pytest.fixture(scope="module")
def code(app: Flask) -> str:
    return flask(app, "open").stdout.strip()


def test_the_demo_goes_to_another_installation_and_is_the_same_there(app: Flask, code: str, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    assert flask(app, "export", code.lower(), "--out", str(first)).exit_code == 0
    there = made(tmp_path / "there")
    brought = flask(there, "import", str(first))
    assert (brought.exit_code, brought.stdout.strip()) == (0, code)
    assert flask(there, "export", code, "--out", str(second)).exit_code == 0
    assert first.read_bytes() == second.read_bytes()
    again = flask(there, "import", str(first))
    assert again.exit_code == 1
    assert "This panel is here already." in again.output


def test_any_file_of_a_record_can_be_had(app: Flask, code: str, tmp_path: Path) -> None:
    path = tmp_path / "tables.xlsx"
    assert flask(app, "export", code, "--file", "tables.xlsx", "--language", "ar", "--out", str(path)).exit_code == 0
    assert path.read_bytes().startswith(b"PK")


def test_what_is_no_record_is_told_in_a_sentence(app: Flask, tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    path.write_text("{}")
    found = flask(app, "import", str(path))
    assert found.exit_code == 1
    assert "This file is not a record of a panel" in found.output
    assert "We do not know this panel" in flask(app, "export", "ZZZZZZ").output
