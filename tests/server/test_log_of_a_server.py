"""The log of a real server: each line is one event, it tells the life of the process and what was erased, and no line is anybody's."""

import json
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.server.holding import held
from tests.server.wire import PATIENCE, eventually, holder, raw, visitor
from tests.servers import Server, running

FORGED = 'x\r\n{"event": "forged"}\n'


@pytest.fixture(params=["eventlet", "threading"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    with running(tmp_path / "data", ASYNC_MODE=request.param, TOKEN_AGE="0") as server:
        yield server


def events(server: Server) -> list[dict[str, Any]]:
    """Every line as what it says; one that is no event fails here."""
    return [json.loads(line) for line in server.log.splitlines()]


def names(server: Server) -> list[str]:
    return [event["event"] for event in events(server)]


def test_a_process_tells_of_its_life(server: Server) -> None:
    eventually(lambda: len(names(server)) >= 2)
    visitor(server).socket()
    assert server.stop() == 0
    assert names(server) == ["the server starts", "the server is ready", "the server drains", "the server stops"]
    first = events(server)[0]
    assert (first["database"], first["mode"], first["level"]) == ("sqlite", server._settings["ASYNC_MODE"], "info")
    assert {event["process"] for event in events(server)} == {server.pid}


def test_what_strangers_send_makes_no_line(server: Server) -> None:
    browser = visitor(server)
    before = len(server.log.splitlines())
    browser.http.get(f"{server.url}/p/%0d%0a{{forged}}", timeout=PATIENCE)
    browser.http.post(f"{browser.base}/commands", data=FORGED.encode(), headers={"Content-Type": "application/json"}, timeout=PATIENCE)
    browser.send({"id": FORGED, "name": FORGED, "args": {"text": FORGED}})
    phone = browser.socket()
    phone.send("42" + json.dumps(["command", {"id": FORGED, "name": FORGED, "args": FORGED}]))
    phone.settle()
    raw(server, b'GET /\r\n{"event": "forged"}\r\n\r\n', within=1)
    assert len(server.log.splitlines()) == before
    assert "forged" not in server.log


def test_a_database_that_is_away_is_told_once_and_once_that_it_is_back(server: Server) -> None:
    def is_ready() -> bool:
        return requests.get(f"{server.url}/readyz", timeout=PATIENCE).status_code == 200

    with held(server.data_dir, 7):
        eventually(lambda: not is_ready())
        askers = [threading.Thread(target=is_ready) for _ in range(5)]
        for asker in askers:
            asker.start()
        eventually(lambda: "the database takes no writes" in names(server), within=12)
        for asker in askers:
            asker.join()
    eventually(is_ready)
    eventually(lambda: "the database takes writes again" in names(server))
    told = events(server)
    assert names(server).count("the database takes no writes") == 1
    away = next(event for event in told if event["event"] == "the database takes no writes")
    assert "OperationalError [SQLITE_BUSY]" in away["trace"]
    assert next(event for event in told if event["event"] == "the database takes writes again")["seconds"] > 0


def test_what_was_erased_is_told_by_kind_and_count_alone(server: Server) -> None:
    console = holder(server, "organiser")
    visitor(server).do("question.ask", {"question": "q" * 20, "secret": "s" * 24, "text": "A canary?"})
    console.do("panel.start", {})
    console.do("panel.end", {})
    console.do("panel.purge", {})
    eventually(lambda: "words or names were erased" in names(server))
    erased = [event for event in events(server) if event["event"] == "words or names were erased"]
    assert {event["kind"] for event in erased} >= {"questions"}
    assert all(event["count"] > 0 for event in erased)
    assert all(set(event) == {"time", "level", "logger", "event", "process", "kind", "count"} for event in erased)
    assert "canary" not in server.log
    assert server.code not in server.log
    server.signal(signal.SIGTERM)
    server.wait()
