"""The command itself: a line per check, an exit code, JSON, and that it works where nothing else does."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers import OURS, ROOT, free_port, running


def doctor(data_dir: Path, *options: str, **settings: str) -> tuple[int, str, str]:
    environment = {name: value for name, value in os.environ.items() if name not in OURS} | {"DATA_DIR": str(data_dir), **settings}
    command = [sys.executable, "-m", "flask", "--app", "moderator.app", "doctor", *options]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=100, check=False)
    return done.returncode, done.stdout, done.stderr


def test_a_server_that_runs_has_nothing_broken(tmp_path: Path) -> None:
    with running(tmp_path / "data") as server:
        code, said, _ = doctor(server.data_dir, PORT=str(server.port))
        assert code == 0, said
        assert [line for line in said.splitlines() if line.split()[0] not in {"ok", "warn"}] == []
        assert "This installation answers" in said
        assert "Websockets get through" in said
        code, said, _ = doctor(server.data_dir, "--json", "--url", f"http://localhost:{server.port}", PORT=str(server.port))
        found = {each["check"]: each for each in json.loads(said)}
        assert (code, found["host"]["level"]) == (1, "fail")
        secret = (server.data_dir / "secret").read_bytes()
        assert secret.hex() not in said


def test_a_server_that_does_not_run(tmp_path: Path) -> None:
    code, said, _ = doctor(tmp_path / "data", PORT=str(free_port()))
    assert code == 1
    assert "fail answers" in said
    assert "Start the server" in said
    assert list(tmp_path.iterdir()) == [], "who only looks makes nothing"


def test_a_database_that_is_away_does_not_keep_the_doctor_away(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    code, said, told = doctor(tmp_path / "data", PORT=str(free_port()), DATABASE_URL=f"postgresql://postgres:hunter2@127.0.0.1:{free_port()}/x")
    assert code == 1
    assert "fail database" in said
    assert "See that PostgreSQL runs" in said
    assert "hunter2" not in said + told
    assert "Traceback" not in told


@pytest.mark.parametrize(("settings", "said"), [
    ({"PUBLIC_URL": "panel.example.org"}, "PUBLIC_URL must be like https://panel.example.org"), ({"PORT": "http"}, "PORT must be a whole number"),
])  # fmt: skip
def test_a_setting_that_cannot_be(tmp_path: Path, settings: dict[str, str], said: str) -> None:
    code, told, _ = doctor(tmp_path / "data", **settings)
    assert code == 1
    assert told.startswith("fail start")
    assert said in told


def test_an_address_that_cannot_be(tmp_path: Path) -> None:
    code, _, told = doctor(tmp_path / "data", "--url", "panel.example.org")
    assert code == 1
    assert "--url must be like https://panel.example.org" in told
