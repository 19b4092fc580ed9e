"""``deploy/Caddyfile`` in a real Caddy: the same as nginx does, for what matters most."""

import re
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.programs import find, find_or_skip
from tests.server.behind import Asked, StandIn, stand_in
from tests.server.wire import eventually
from tests.servers import ROOT, free_port

FORGED = "198.51.100.77"
WITHIN = 20


class Behind:
    """Caddy on a port of the loopback, with a stand-in behind it and another process that is down."""

    def __init__(self, folder: Path, process: StandIn) -> None:
        self.folder, self.process, self.port = folder, process, free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        text = (ROOT / "deploy" / "Caddyfile").read_text(encoding="utf-8")
        for old, new in (
            (r"\n\{\n", "\n{\n\tadmin off\n\tauto_https off\n"),
            (r"\npanel\.example\.org \{", f"\nhttp://:{self.port} {{"),
            (r"127\.0\.0\.1:8001 127\.0\.0\.1:8002 127\.0\.0\.1:8003", f"127.0.0.1:{process.port} 127.0.0.1:{free_port()}"),
        ):
            text, found = re.subn(old, new, text)
            assert found == 1, old
        (folder / "Caddyfile").write_text(text, encoding="utf-8")

    def asked(self) -> list[Asked]:
        """What reached the process, but for looking whether it is well."""
        return [each for each in self.process.asked if "/readyz" not in each.line]

    def answers(self) -> bool:
        try:
            return requests.get(f"{self.url}/metrics", timeout=5).status_code == 404
        except requests.ConnectionError:
            return False


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Behind]:
    find_or_skip("caddy")
    folder = tmp_path_factory.mktemp("caddy")
    with stand_in() as process, (folder / "log").open("wb") as log:
        behind = Behind(folder, process)
        environment = {"HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"), "XDG_CONFIG_HOME": str(folder / "config")}
        words = [find("caddy"), "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]
        caddy = subprocess.Popen(words, env=environment, stdout=log, stderr=log)
        try:
            eventually(behind.answers, WITHIN, "Caddy does not answer")
            yield behind
        finally:
            caddy.terminate()
            caddy.wait(WITHIN)


@pytest.fixture
def behind(shared: Behind) -> Behind:
    shared.process.asked.clear()
    shared.process.go.clear()
    shared.process.hangs_up = False
    return shared


def test_the_address_of_the_caller_is_what_caddy_sees_and_nothing_that_was_sent_along(behind: Behind) -> None:
    forged = {"X-Forwarded-For": FORGED, "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "ftp", "X-Real-IP": FORGED, "Forwarded": f"for={FORGED}"}
    requests.get(f"{behind.url}/p/ABCDEF", headers={**forged, "Host": "panel.example.org"}, timeout=WITHIN)
    [asked] = behind.asked()
    assert asked.header("X-Forwarded-For") == ["127.0.0.1"]
    assert asked.header("Host") == ["panel.example.org"]
    assert not [name for name, value in asked.headers if FORGED in value or "evil" in value or name.lower() in {"forwarded", "x-forwarded-proto"}]


def test_an_answer_arrives_piece_by_piece(behind: Behind) -> None:
    with requests.get(f"{behind.url}/slow", stream=True, timeout=WITHIN) as answer:
        pieces = answer.iter_content(5)
        assert next(pieces) == b"first"
        behind.process.go.set()
        assert next(pieces) == b"later"


@pytest.mark.parametrize(("path", "most"), [("/p/ABCDEF/commands", 64 * 1024), ("/organise/new", 22 * 1024 * 1024)])
def test_a_body_has_a_limit(behind: Behind, path: str, most: int) -> None:
    assert requests.post(behind.url + path, data=b"x" * most, timeout=WITHIN).status_code == 200
    assert len(behind.asked()[0].body) == most
    head = f"POST {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {most + 1_000}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", behind.port), WITHIN) as plain:
        plain.sendall(head.encode() + b"x" * (most + 1_000))
        assert re.match(rb"HTTP/1\.1 (413|502) ", plain.recv(65_536))


@pytest.mark.parametrize("path", ["/metrics", "/metrics/", "/metrics?a=1"])
def test_the_figures_are_not_for_the_world(behind: Behind, path: str) -> None:
    assert requests.get(behind.url + path, timeout=WITHIN).status_code == 404
    assert behind.asked() == []


def test_a_process_that_is_down_is_not_noticed(behind: Behind) -> None:
    answers = [requests.post(f"{behind.url}/organise/new", data=b"x", timeout=WITHIN).status_code for _ in range(9)]
    assert answers == [200] * 9
    assert len(behind.asked()) == 9


def test_nobody_is_written_down(behind: Behind) -> None:
    behind.process.hangs_up = True
    assert requests.post(f"{behind.url}/k/personal", headers={"User-Agent": "canary"}, timeout=WITHIN).status_code == 502
    said = (behind.folder / "log").read_bytes()
    assert b"serving initial configuration" in said
    assert not [word for word in (b"canary", b"/k/", b"personal", b"remote_ip") if word in said]
