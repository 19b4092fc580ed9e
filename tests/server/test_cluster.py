"""Several processes behind nginx, as they are deployed: what passes through, one that is killed, and a restart of all of them under load."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.cluster import Cluster, cluster
from tests.programs import find_or_skip
from tests.server.wire import Browser, Gone, Json, Phone, ask, command, eventually, holder, visitor
from tests.servers import OURS, ROOT, free_port
from tests.services import POSTGRESQL, postgresql_answers

pytestmark = pytest.mark.timeout(600)
"""Three processes on a machine that may be busy take their time to start."""
WITHIN = 60
SENDERS = 3
"""Over HTTP, and as many over sockets."""


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    find_or_skip("nginx", "redis-server", *([] if postgresql_answers(POSTGRESQL) else ["initdb"]))
    folder = tmp_path_factory.mktemp("cluster")
    with cluster(folder, TOKEN_AGE="0") as made:
        yield made
        assert "Traceback" not in made.log


@pytest.fixture(autouse=True)
def _every_process_is_there_afterwards(three: Cluster) -> Iterator[None]:
    yield
    for number, server in enumerate(three.servers):
        if not server.alive():
            three.start(number)
    eventually(lambda: all(three.ready(number) for number in range(len(three.servers))), WITHIN)


def spread(three: Cluster) -> list[int]:
    """How many sockets each process has."""
    counted = []
    for server in three.servers:
        figures = requests.get(f"http://127.0.0.1:{server.port}/metrics", timeout=WITHIN).text
        counted.append(sum(int(float(line.split()[-1])) for line in figures.splitlines() if line.startswith("moderator_sockets{")))
    return counted


def test_phones_are_spread_over_the_processes_and_all_see_the_same(three: Cluster) -> None:
    phones = [visitor(three).socket() for _ in range(6)]
    assert all(phone.joined for phone in phones)
    assert min(spread(three)) >= 1
    asked = ask("Is it the same on every process?")
    chair = holder(three, "moderator")
    assert phones[0].call("command", asked)["ok"]
    chair.do("question.approve", {"question": asked["args"]["question"]})
    assert all(phone.agrees() for phone in phones)


def test_a_command_too_long_hears_the_sentence_of_the_server(three: Cluster) -> None:
    answer = visitor(three).send(ask("x" * 17_000))
    assert (answer.status_code, answer.json()["code"]) == (400, "too_long")


def test_static_files_are_kept_for_ever(three: Cluster) -> None:
    page = visitor(three)
    address = page.http.get(page.base, timeout=WITHIN).text.split('href="/static/', 1)[1].split('"', 1)[0]
    answer = page.http.get(f"{three.url}/static/{address}", timeout=WITHIN)
    assert answer.status_code == 200
    assert "immutable" in answer.headers["Cache-Control"]


def test_another_name_is_sent_on_to_the_public_address(three: Cluster) -> None:
    answer = requests.get(f"http://127.0.0.1:{three.port}/p/{three.code}", headers={"X-Forwarded-Host": "evil.example"}, allow_redirects=False, timeout=WITHIN)
    assert (answer.status_code, answer.headers["Location"]) == (308, f"{three.url}/p/{three.code}")


class Sender:
    """Sends one command after the other, and counts what was not taken at the first word."""

    def __init__(self, three: Cluster, chair: Browser, question: str, *, over_socket: bool) -> None:
        self._three, self._chair, self._question, self._over_socket = three, chair, question, over_socket
        self.taken: list[str] = []
        self.failed: list[object] = []
        self.connected = 0
        self.longest = 0.0
        self._ending = threading.Event()
        self._browser = visitor(three)
        self._phone: Phone | None = None
        self._thread = threading.Thread(target=self._send_on)
        self._thread.start()

    def end(self) -> None:
        self._ending.set()
        self._thread.join(WITHIN)
        assert not self._thread.is_alive()

    def _send_on(self) -> None:
        number = 0
        while not self._ending.is_set():
            number += 1
            began = time.monotonic()
            wish = command("question.support", {"question": self._question, "supported": number % 2 == 1})
            answer = self._by_socket(wish) if self._over_socket else self._by_http(wish)
            self.longest = max(self.longest, time.monotonic() - began)
            if answer.get("ok"):
                self.taken.append(wish["id"])
            else:
                self.failed.append(answer)
            # Within the limits of one phone, which are another test's matter.
            self._ending.wait(1.1)

    def _by_http(self, wish: Json) -> Json:
        try:
            answer = self._browser.send(wish)
            found: Json = answer.json() if answer.headers["Content-Type"].startswith("application/json") else {"ok": False, "status": answer.status_code}
        except requests.ConnectionError as error:
            return {"ok": False, "error": str(error)}
        return found

    def _by_socket(self, wish: Json) -> Json:
        """As a page does: when the line is gone, or the process says that it ends, the same command under its own id on the next one."""
        deadline = time.monotonic() + WITHIN
        while time.monotonic() < deadline:
            try:
                if self._phone is None:
                    self._phone = self._browser.socket()
                    self.connected += 1
                answer: Json = self._phone.call("command", wish, 20)
            except (Gone, OSError):
                self._phone = None
                continue
            if not self._phone.of("bye") or answer.get("code") != "busy":
                return answer
            self._phone.close()
            self._phone = None
        return {"ok": False, "error": "no process lets it in"}


def test_a_restart_of_one_after_the_other_fails_no_command(three: Cluster) -> None:
    chair, asked = holder(three, "moderator"), ask("Who restarts?")
    assert visitor(three).send(asked).json()["ok"]
    chair.do("question.approve", {"question": asked["args"]["question"]})
    senders = [Sender(three, chair, asked["args"]["question"], over_socket=over) for over in (False, True) for _ in range(SENDERS)]
    try:
        eventually(lambda: all(len(sender.taken) >= 2 for sender in senders), WITHIN)
        pids = [server.pid for server in three.servers]
        three.roll()
        assert not set(pids) & {server.pid for server in three.servers}
        seen = [len(sender.taken) for sender in senders]
        eventually(lambda: all(len(sender.taken) > before for sender, before in zip(senders, seen, strict=True)), WITHIN)
    finally:
        for sender in senders:
            sender.end()
    assert [failure for sender in senders for failure in sender.failed] == []
    assert any(sender.connected > 1 for sender in senders)
    print(f"{sum(len(sender.taken) for sender in senders)} commands, the longest {max(sender.longest for sender in senders):.2f} s")


def test_the_script_of_the_deployment_restarts_one_after_the_other(three: Cluster, tmp_path: Path) -> None:
    """Its ``systemctl`` is one of ours, which asks this test to do what the unit would."""
    wishes, done = tmp_path / "wishes", tmp_path / "done"
    os.mkfifo(wishes)
    os.mkfifo(done)
    stand_in = tmp_path / "systemctl"
    stand_in.write_text(f'#!/bin/sh\necho "$*" > {wishes}\nread answer < {done}\nexit $answer\n')
    stand_in.chmod(0o755)
    ports = [str(server.port) for server in three.servers]
    asked: list[str] = []

    def unit() -> None:
        for number in range(len(ports)):
            asked.append(wishes.read_text().strip())
            assert sum(server.alive() for server in three.servers) == len(ports)
            three.restart(number)
            done.write_text("0\n")
        asked.append(wishes.read_text().strip())
        done.write_text("1\n")

    thread = threading.Thread(target=unit)
    thread.start()
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    script = [str(ROOT / "deploy" / "rolling-restart"), *ports, "1"]
    told = subprocess.run(script, env=environment, capture_output=True, text=True, timeout=WITHIN * 2, check=False)
    thread.join(WITHIN)
    assert asked == [f"restart moderator@{port}.service" for port in [*ports, "1"]]
    assert told.stdout.splitlines() == [f"moderator@{port} is ready" for port in ports]
    assert (told.returncode, "moderator@1 has not come back" in told.stderr) == (1, True)


def test_one_that_is_killed_is_not_missed(three: Cluster) -> None:
    phones = [visitor(three).socket() for _ in range(6)]
    three.kill(1)
    for _ in range(9):
        assert visitor(three).send(ask("Does anybody notice?")).json()["ok"]
    gone = [phone for phone in phones if phone.ended(0.5)]
    assert gone
    assert all(visitor(three).socket().joined for _ in gone)
    assert not three.alive(1)
    assert three.alive(0)
    assert three.alive(2)


def test_the_command_line_says_where_it_is_and_leaves_nothing_behind(tmp_path: Path) -> None:
    find_or_skip("nginx", "redis-server", *([] if postgresql_answers(POSTGRESQL) else ["initdb"]))
    environment = {name: value for name, value in os.environ.items() if name not in OURS}
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.cluster"],
        cwd=ROOT,
        env={**environment, "PORT": str(port), "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line.rstrip("\n"))
        if line.startswith("ready "):
            break
    assert lines[-1] == f"ready http://localhost:{port}"
    assert {line.split("\t")[0] for line in lines[:-1]} >= {"audience", "organiser", "moderator", "panellist", "display"}
    assert requests.get(f"http://localhost:{port}/healthz", timeout=WITHIN).json() == {"ok": True}
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=WITHIN)
    assert process.returncode == 0, said
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(requests.ConnectionError):
        requests.get(f"http://localhost:{port}/healthz", timeout=5)
