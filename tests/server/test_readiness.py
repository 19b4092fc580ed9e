"""Readiness of a real server: told in time while the database is locked, without holding up anybody, and green again by itself."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.server.holding import held
from tests.server.wire import PATIENCE, eventually, serves, visitor
from tests.servers import Server, running


@pytest.fixture(params=["eventlet", "threading"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    with running(tmp_path / "data", ASYNC_MODE=request.param, TOKEN_AGE="0", METRICS_TOKEN="of the operators") as server:
        yield server
        assert "Traceback" not in server.log


def test_a_locked_database_is_told_within_a_second_or_so_and_nobody_waits_for_it(server: Server) -> None:
    phone = visitor(server).socket()
    answers: list[tuple[int, dict[str, bool], float]] = []

    def ask() -> None:
        began = time.monotonic()
        answer = requests.get(f"{server.url}/readyz", timeout=PATIENCE)
        answers.append((answer.status_code, answer.json()["checks"], time.monotonic() - began))

    askers = [threading.Thread(target=ask) for _ in range(12)]
    gaps = []
    with held(server.data_dir, 2.5):
        for asker in askers:
            asker.start()
        while any(asker.is_alive() for asker in askers):
            began = time.monotonic()
            phone.call("clock", {})
            gaps.append(time.monotonic() - began)
    assert [answer[:2] for answer in answers] == [(503, {"draining": True, "hub": True, "disk": True, "database": False})] * 12
    assert max(took for *_, took in answers) < 2
    assert len(gaps) > 20
    assert max(gaps) < 0.5
    eventually(lambda: requests.get(f"{server.url}/readyz", timeout=PATIENCE).json()["ok"])
    serves(server)


def test_the_figures_of_a_real_server(server: Server) -> None:
    phone = visitor(server).socket()
    phone.do("question.ask", {"question": "q" * 20, "secret": "s" * 24, "text": "A canary?"})
    plain = requests.get(f"{server.url}/metrics", timeout=PATIENCE)
    assert plain.status_code == 200
    lines = plain.text.splitlines()
    assert 'moderator_sockets{audience="public"} 1.0' in lines
    acks = next(float(line.split()[1]) for line in lines if line.startswith("moderator_ack_seconds_count "))
    assert acks >= 1
    assert any(line.startswith("process_resident_memory_bytes ") for line in lines)
    eventually(lambda: "moderator_hub_lag_seconds_count 0.0" not in requests.get(f"{server.url}/metrics", timeout=PATIENCE).text)
    forwarded = {"X-Forwarded-For": "192.0.2.7"}
    assert requests.get(f"{server.url}/metrics", headers=forwarded, timeout=PATIENCE).status_code == 404
    known = {**forwarded, "Authorization": "Bearer of the operators"}
    assert requests.get(f"{server.url}/metrics", headers=known, timeout=PATIENCE).status_code == 200
    for word in ("canary", server.code, "q" * 20, "s" * 24, "of the operators"):
        assert word not in plain.text
