"""The commands of the terminal: reading a note, opening a panel, listing and revoking links."""

import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from click.testing import Result
from flask import Flask

from moderator.app import create_app
from moderator.config import Settings
from moderator.live import looking

ROOT = Path(__file__).parents[2]
NOTES = ROOT / "tests" / "notes"
URL = "http://127.0.0.1:8000"


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    return create_app(Settings(data_dir=tmp_path_factory.mktemp("terminal") / "data", async_mode="threading", public_url=URL))


def flask(app: Flask, *words: str) -> Result:
    return app.test_cli_runner().invoke(args=list(words))


@pytest.fixture(scope="module")
def code(app: Flask) -> str:
    opened = flask(app, "panel", "open")
    assert opened.exit_code == 0, opened.output
    return opened.stdout.strip()


def links(app: Flask, code: str) -> list[dict[str, str]]:
    answer = flask(app, "link", "list", "--panel", code, "--json")
    assert answer.exit_code == 0, answer.output
    listed: list[dict[str, str]] = json.loads(answer.stdout)
    return listed


def page(app: Flask, address: str) -> int:
    return app.test_client().get(urlsplit(address).path, base_url=URL).status_code


def test_a_panel_is_opened_and_listed(app: Flask, code: str) -> None:
    listed = flask(app, "panel", "list").stdout.splitlines()
    assert f"{code}\topen\tCapacity-building for cities to make human rights real for all" in listed


def test_every_listed_address_opens_a_page(app: Flask, code: str) -> None:
    entries = links(app, code)
    assert [entry["role"] for entry in entries].count("panellist") == 6
    assert entries[0] == {"role": "audience", "name": None, "address": f"{URL}/{code}"}
    assert page(app, entries[0]["address"]) == 200
    assert {page(app, entry["address"]) for entry in entries[1:]} == {303}
    by_line = [line.split("\t") for line in flask(app, "link", "list", "--panel", code.lower()).stdout.splitlines()]
    assert [line[:2] for line in by_line] == [[entry["role"], entry["address"]] for entry in entries]


def test_a_revoked_link_is_listed_no_more_until_it_is_issued_again(app: Flask, code: str) -> None:
    address = next(entry["address"] for entry in links(app, code) if entry["role"] == "booth")
    assert flask(app, "link", "revoke", "--panel", code, address).exit_code == 0
    assert page(app, address) == 403
    assert "booth" not in [entry["role"] for entry in links(app, code)]
    again = flask(app, "link", "issue", "--panel", code, address)
    assert again.exit_code == 0, again.output
    assert again.stdout.strip() != address
    assert page(app, again.stdout.strip()) == 303
    assert page(app, address) == 403


@pytest.mark.parametrize(
    "words",
    [
        ("link", "list", "--panel", "ZZZZZZ"),
        ("link", "revoke", "--panel", "ZZZZZZ", "x"),
        ("link", "revoke", "--panel", "{code}", "nosuchlink0000000000"),
        ("link", "revoke", "--panel", "{code}", "http://evil.example/"),
        ("link", "issue", "--panel", "{code}", "nosuchlink0000000000"),
        ("panel", "open", "--note", "{note}"),
        ("note", "read", "{binary}"),
        ("note", "read", "{huge}"),
    ],
    ids=lambda words: " ".join(words[:2]),
)
def test_what_cannot_be_is_said_in_a_sentence(app: Flask, code: str, tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "binary").write_bytes(b"\x00\xff" * 500)
    (tmp_path / "huge").write_text("Tuesday, 17 September 2024 " * 10_000)
    known = {"code": code, "note": str(NOTES / "demo_like_seed.txt"), "binary": str(tmp_path / "binary"), "huge": str(tmp_path / "huge")}
    before = [(each.link, each.revoked, each.generation) for each in looking.links(app.extensions["moderator"].house.store, code)]
    answer = flask(app, *(word.format(**known) for word in words))
    assert answer.exit_code == 1
    assert answer.stderr.splitlines()[-1].startswith("Error: ")
    assert "Traceback" not in answer.output
    assert answer.exception is None or isinstance(answer.exception, SystemExit)
    assert [(each.link, each.revoked, each.generation) for each in looking.links(app.extensions["moderator"].house.store, code)] == before


def test_a_note_without_a_year_is_told_how_to_say_it(app: Flask) -> None:
    note = str(NOTES / "demo_like_seed.txt")
    assert "YEAR=" in flask(app, "panel", "open", "--note", note).stderr
    opened = flask(app, "panel", "open", "--note", note, "--year", "2024")
    assert opened.exit_code == 0, opened.output
    assert "# to confirm:" in opened.stderr
    again = flask(app, "panel", "open", "--note", note, "--year", "2024")
    assert again.stdout == opened.stdout, "the same note is the same panel"


@pytest.mark.parametrize("name", sorted(path.stem for path in NOTES.glob("*.txt")))
def test_a_note_is_read_as_json(app: Flask, name: str) -> None:
    answer = flask(app, "note", "read", str(NOTES / f"{name}.txt"), "--json")
    assert answer.exit_code == 0, answer.output
    expected = json.loads((NOTES / f"{name}.json").read_text(encoding="utf-8"))
    found = json.loads(answer.stdout)
    assert {"title", "date", "start"} <= expected.keys() & found.keys()
    for key in ("date", "start", "end", "title"):
        assert found[key] == expected[key], key
    plain = flask(app, "note", "read", str(NOTES / f"{name}.txt"))
    assert plain.exit_code == 0
    assert f'date: "{expected["date"]}"' in plain.stdout


def test_the_commands_work_as_they_are_written_down(tmp_path: Path) -> None:
    """As a subprocess, the way that an operator types it."""
    environment = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG", "VIRTUAL_ENV"}} | {"DATA_DIR": str(tmp_path / "data")}
    answer = subprocess.run(
        [sys.executable, "-m", "flask", "--app", "moderator.app", "note", "read", str(NOTES / "04_french.txt"), "--json"],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout)["date"] == "2024-06-26"
    assert "Traceback" not in answer.stderr
