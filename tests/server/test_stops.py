"""SIGTERM: what is in flight is finished and acknowledged, everybody is told to come back, and the process ends well."""

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.server.holding import held
from tests.server.wire import Gone, Phone, ask, holder, serves, visitor
from tests.servers import Server, running


@pytest.fixture(params=["eventlet", "threading"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    with running(tmp_path / "data", ASYNC_MODE=request.param, TOKEN_AGE="0") as server:
        yield server


def read_to_the_end(phone: Phone) -> None:
    assert phone.ended(15)


def test_sigterm_delivers_the_acks_in_flight_and_says_bye(server: Server) -> None:
    watcher = holder(server, "moderator").socket()
    phones = [visitor(server).socket() for _ in range(10)]
    with held(server.data_dir, 1.0):
        asked = [ask(f"In flight {number}?") for number in range(len(phones))]
        numbers = [phone.emit("command", wish) for phone, wish in zip(phones, asked, strict=True)]
        watcher.settle()
        began = time.monotonic()
        server.signal(signal.SIGTERM)
        watcher.wait("bye")
        with pytest.raises((requests.ConnectionError, requests.Timeout)):
            requests.get(f"{server.url}/readyz", timeout=0.3)
        with pytest.raises((Gone, OSError)):
            Phone(server)
        for phone in [*phones, watcher]:
            read_to_the_end(phone)
    assert server.wait() == 0
    assert time.monotonic() - began < 12
    for phone, number in zip(phones, numbers, strict=True):
        assert phone.acks[number]["ok"], phone.acks[number]
        assert phone.of("bye") == [{"code": "restart"}]
    assert watcher.of("bye") == [{"code": "restart"}]
    assert "Traceback" not in server.log

    server.start()
    texts = {row["text"] for row in holder(server, "moderator").fresh().rows["questions"].values()}
    assert {wish["args"]["text"] for wish in asked} <= texts
    serves(server)


def test_sigterm_under_load_keeps_every_promise(server: Server) -> None:
    consoles = [holder(server, "moderator").socket() for _ in range(8)]
    asked = [[ask(f"Burst {number}.{each}?") for each in range(40)] for number in range(len(consoles))]
    numbers = [[console.emit("command", wish) for wish in wishes] for console, wishes in zip(consoles, asked, strict=True)]
    consoles[0].answer(numbers[0][2])
    server.signal(signal.SIGTERM)
    for console in consoles:
        read_to_the_end(console)
        assert console.of("bye") == [{"code": "restart"}]
    assert server.wait(12) == 0
    assert "Traceback" not in server.log

    promised = {
        wish["args"]["question"]
        for console, wishes, each in zip(consoles, asked, numbers, strict=True)
        for wish, number in zip(wishes, each, strict=True)
        if console.acks.get(number, {}).get("ok")
    }
    refused = [ack for console in consoles for ack in console.acks.values() if not ack["ok"]]
    assert {ack["code"] for ack in refused} <= {"busy"}
    assert promised
    server.start()
    moderator = holder(server, "moderator")
    assert promised <= set(moderator.fresh().rows["questions"])
    for wishes in asked:
        for wish in wishes[-3:]:
            assert moderator.send(wish).json()["ok"]
    assert {wish["args"]["question"] for wishes in asked for wish in wishes[-3:]} <= set(moderator.fresh().rows["questions"])
