"""Starting: what the process says, to whom, and how it refuses what cannot be."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.server.wire import visitor
from tests.servers import OURS, ROOT, Server, running


def refused(tmp_path: Path, **settings: str) -> str:
    """What a start that must fail says, in one sentence and with exit code 1."""
    environment = {name: value for name, value in os.environ.items() if name not in OURS} | {"DATA_DIR": str(tmp_path / "data"), **settings}
    answer = subprocess.run([sys.executable, "wsgi.py"], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert answer.returncode == 1, answer.stdout
    assert "Traceback" not in answer.stderr
    said = answer.stderr.strip().splitlines()[-1]
    assert said.startswith("moderator: ")
    assert said.endswith((".", ")."))
    return said


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"ASYNC_MODE": "gevent"}, "ASYNC_MODE is eventlet or threading"),
        ({"PORT": "http"}, "PORT must be a whole number"),
        ({"PUBLIC_URL": "panel.example.org"}, "PUBLIC_URL must be like https://panel.example.org"),
        ({"PUBLIC_URL": "https://user@panel.example.org"}, "PUBLIC_URL must be like"),
        ({"TIMEZONE": "Mars/Olympus"}, "TIMEZONE must be a name such as"),
        ({"LOG_FORMAT": "xml"}, "LOG_FORMAT is one of json, text"),
        ({"LOG_LEVEL": "loud"}, "LOG_LEVEL is one of debug, info, warning, error"),
        ({"DATABASE_URL": "mysql://x/y"}, "DATABASE_URL must begin with"),
        ({"REDIS_URL": "127.0.0.1:6379"}, "REDIS_URL must be like redis://:password@host:6379/0"),
        ({"REDIS_URL": "redis://10.0.0.7:6379"}, "names a Redis on 10.0.0.7 without a password"),
        ({"REDIS_URL": "redis://127.0.0.1:1"}, "does not answer (ConnectionError). Start it"),
        ({"PUBLIC_URL": "https://panel.example.org", "TEST_CLOCK": "offset"}, "refused unless PUBLIC_URL is on loopback"),
        ({"NOTE": str(ROOT / "tests" / "notes" / "demo_like_seed.txt")}, "The note does not say: date."),
    ],
    ids=lambda value: ",".join(value) if isinstance(value, dict) else "",
)
def test_a_setting_that_cannot_be_is_told_in_a_sentence(tmp_path: Path, settings: dict[str, str], said: str) -> None:
    assert said in refused(tmp_path, **settings)


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert f"cannot listen on 127.0.0.1:{port}" in refused(tmp_path, PORT=port)


def test_personal_addresses_are_for_a_terminal_only(tmp_path: Path) -> None:
    with running(tmp_path / "data", PRINT_LINKS="") as server:
        assert [role for role, _ in server.addresses] == ["audience"]
        assert any(f"link list --panel {server.code}" in hint for hint in server.hints)
        assert "/k/" not in server.log + str(server.hints)
        first = server.code
        assert server.stop() == 0
        server.start()
        assert server.code == first, "the same panel as before"


def test_a_note_becomes_the_panel_and_the_test_clock_moves_it(tmp_path: Path) -> None:
    clock = tmp_path / "clock"
    clock.write_text("0")
    note = ROOT / "tests" / "notes" / "04_french.txt"
    with running(tmp_path / "data", NOTE=str(note), TEST_CLOCK=str(clock), TIMEZONE="Europe/Zurich") as server:
        phone = visitor(server).socket()
        assert phone.view.header["title"].startswith("Parler et être entendu")
        before = phone.call("clock", {})["now"]
        clock.write_text("3600000")
        moved = phone.wait("pulse", lambda data: data["now"] - before > 3_000_000, 2.0)
        assert moved["now"] - before < 3_700_000
        assert phone.call("clock", {})["now"] - before > 3_000_000
        second = Server(tmp_path / "data", PORT=str(server.port))
        try:
            with pytest.raises(AssertionError, match="cannot listen"):
                second.start()
        finally:
            second.end()
