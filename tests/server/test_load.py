"""Under pressure: a database that another process holds, more phones than a small server has slots, two moderators at once."""

import json
import os
import random
import resource
import secrets
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import requests

from tests.server.holding import held
from tests.server.wire import PATIENCE, Phone, ask, command, holder, row_id, secret, serves, visitor
from tests.servers import Server, running

MODES = ["eventlet", "threading"]
POSTGRESQL = "postgresql://postgres@127.0.0.1:5432"


@pytest.fixture(scope="module", params=MODES)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("load") / "data", ASYNC_MODE=request.param, TOKEN_AGE="0") as server:
        yield server
        assert "Traceback" not in server.log


def test_a_database_that_another_process_holds_makes_slow_and_nothing_worse(server: Server) -> None:
    phones = [visitor(server).socket() for _ in range(10)]
    bystander = visitor(server).socket()
    asked = [[ask(f"While it is held {number}.{each}?") for each in range(5)] for number in range(len(phones))]
    gaps: list[float] = []
    done = threading.Event()

    def watch() -> None:
        while not done.is_set():
            began = time.monotonic()
            bystander.call("clock", {})
            gaps.append(time.monotonic() - began)

    watcher = threading.Thread(target=watch)
    with held(server.data_dir, 1.5):
        began = time.monotonic()
        watcher.start()
        numbers = [[phone.emit("command", wish) for wish in wishes] for phone, wishes in zip(phones, asked, strict=True)]
        first = phones[0].answer(numbers[0][0])
        waited = time.monotonic() - began
        acks = [phone.answer(number) for phone, each in zip(phones, numbers, strict=True) for number in each]
    done.set()
    watcher.join(PATIENCE)
    assert first["ok"]
    assert waited > 1.0, "the lock held nobody up, so this test shows nothing"
    assert len(acks) == 50
    assert all(ack["ok"] for ack in acks)
    assert len(gaps) > 20
    assert max(gaps) < 0.5, f"the clock stood still for {max(gaps):.2f} s"
    stored = holder(server, "moderator").fresh().rows["questions"]
    assert {wish["args"]["question"] for wishes in asked for wish in wishes} <= set(stored)
    serves(server)


def handshake(server: Server) -> socket.socket:
    plain = socket.create_connection(("127.0.0.1", server.port), PATIENCE)
    host = f"127.0.0.1:{server.port}"
    plain.sendall(
        f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n".encode()
    )
    return plain


def text_frame(text: str) -> bytes:
    data = text.encode()
    assert len(data) < 126
    return bytes([0x81, 0x80 | len(data), 0, 0, 0, 0]) + data


def test_more_than_1024_phones_are_let_in_and_the_process_answers(tmp_path: Path) -> None:
    most = 1_100
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 4_096
    if hard != resource.RLIM_INFINITY and hard < wanted:
        pytest.skip(f"this machine allows {hard} files per process")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
    with running(tmp_path / "data", ASYNC_MODE="eventlet", TOKEN_AGE="0") as server:
        frame = text_frame("40" + json.dumps({"panel": server.code, "as": "public"}))
        hall = [handshake(server) for _ in range(most)]
        try:
            for plain in hall:
                assert b" 101 " in plain.recv(4096).split(b"\r\n")[0]
                plain.sendall(frame)
            for plain in hall:
                got = b""
                while b"40{" not in got:
                    more = plain.recv(4096)
                    assert more, "a phone was turned away"
                    got += more
            began = time.monotonic()
            assert requests.get(f"{server.url}/healthz", timeout=PATIENCE).status_code == 200
            assert time.monotonic() - began < 1
            console = holder(server, "moderator").socket()
            pulse = console.wait("pulse", lambda data: data["here"]["phones"] >= most, 15)
            assert pulse["here"]["phones"] == most
            console.do("floor.open", {"open": False})
            for plain in hall:
                got = b""
                while b'42["delta"' not in got:
                    more = plain.recv(65536)
                    assert more, "a phone that was let in heard nothing"
                    got += more
            serves(server, 2.0)
        finally:
            for plain in hall:
                plain.close()
        assert "Traceback" not in server.log


def test_two_moderators_who_press_next_together_make_one_step_each_time(server: Server) -> None:
    rounds = 50
    chair, second = holder(server, "moderator"), holder(server, "co-moderator")
    names = [next(row["name"] for row in chair.fresh().rows["links"].values() if row["role"] == role) for role in ("moderator", "co-moderator")]
    consoles = [chair.socket(), second.socket()]
    consoles[0].do("panel.start", {})
    numbers = []
    for number in range(rounds):
        request = {"request": row_id()}
        numbers.append(consoles[0].emit("command", command("floor.request", {**request, "secret": secret(), "name": f"Delegate {number}"})))
        numbers.append(consoles[0].emit("command", command("floor.call", {**request, "called": True})))
    assert all(consoles[0].answer(number)["ok"] for number in numbers)
    first = chair.fresh().header["step"]
    won = dict.fromkeys(names, 0)
    for step in range(first, first + rounds):
        order = consoles if step % 2 else consoles[::-1]
        pressed = {id(console): console.emit("command", command("programme.next", {"after": step})) for console in order}
        acks = [console.answer(pressed[id(console)]) for console in consoles]
        winners = [number for number, ack in enumerate(acks) if ack["ok"]]
        assert len(winners) == 1, acks
        loser = acks[1 - winners[0]]
        assert (loser["code"], loser["data"]) == ("step.taken", {"by": names[winners[0]], "step": step + 1})
        won[names[winners[0]]] += 1
    fresh = chair.fresh()
    assert fresh.header["step"] == first + rounds
    assert sum(won.values()) == rounds
    assert min(won.values()) > 0, won
    spoken = [row for row in fresh.rows["turns"].values() if row["kind"] == "floor"]
    assert len(spoken) == rounds
    assert [row["state"] for row in spoken].count("running") == 1


@pytest.fixture(params=MODES)
def on_postgresql(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    name = f"moderator_server_{row_id()}"
    try:
        admin = psycopg.connect(f"{POSTGRESQL}/postgres", autocommit=True, connect_timeout=3)
    except psycopg.OperationalError:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip("no PostgreSQL answers at 127.0.0.1:5432")
    with admin:
        admin.execute(f'CREATE DATABASE "{name}"')
        try:
            with running(tmp_path / "data", ASYNC_MODE=request.param, DATABASE_URL=f"{POSTGRESQL}/{name}", TOKEN_AGE="0") as server:
                yield server
        finally:
            admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def test_the_self_test_of_the_hub_passes_on_postgresql_and_the_panel_works(on_postgresql: Server) -> None:
    server = on_postgresql
    moderator = holder(server, "moderator")
    console, phone = moderator.socket(), visitor(server).socket()
    asked = ask("Does the other database work too?")
    assert phone.call("command", asked)["ok"]
    row = asked["args"]["question"]
    console.until(lambda: row in console.view.rows["questions"])
    console.do("question.approve", {"question": row})
    phone.until(lambda: row in phone.view.rows["questions"])
    assert phone.view.seen() == visitor(server).fresh().seen()
    assert requests.get(f"{server.url}/readyz", timeout=PATIENCE).json()["ok"]
    assert not (server.data_dir / "moderator.db").exists()
    server.kill()
    server.start()
    again = holder(server, "moderator").send(asked).json()
    assert again["ok"]
    assert [each["text"] for each in moderator.fresh().rows["questions"].values()].count(asked["args"]["text"]) == 1
    assert "Traceback" not in server.log


def test_a_retry_storm_has_one_effect_each(server: Server) -> None:
    """Every command goes out one to five times, over several sockets and in any order."""
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    dice = random.Random(seed)
    moderator = holder(server, "moderator")
    consoles = [moderator.socket() for _ in range(4)]
    before = int(moderator.view().json()["to"])
    asked = [ask(f"Storm {number}?") for number in range(60)]
    storm = [wish for wish in asked for _ in range(dice.randint(1, 5))]
    dice.shuffle(storm)
    sent = [(wish, console, console.emit("command", wish)) for wish in storm for console in [dice.choice(consoles)]]
    acks = [(wish["id"], console.answer(number)) for wish, console, number in sent]
    assert len(acks) > len(asked)
    assert all(ack["ok"] for _, ack in acks)
    versions = {command_id: ack["version"] for command_id, ack in acks}
    assert all(versions[command_id] == ack["version"] for command_id, ack in acks)
    assert sorted(versions.values()) == list(range(before + 1, before + 1 + len(asked)))
    texts = [row["text"] for row in moderator.fresh().rows["questions"].values()]
    assert sorted(text for text in texts if text.startswith("Storm")) == sorted(wish["args"]["text"] for wish in asked)


def test_phones_follow_while_everybody_writes(server: Server) -> None:
    moderator = holder(server, "moderator")
    phones: list[Phone] = [visitor(server).socket() for _ in range(6)]
    console = moderator.socket()
    rows = []
    for phone in phones:
        for number in range(4):
            asked = ask(f"Follow {number}?")
            rows.append(asked["args"]["question"])
            assert phone.call("command", asked)["ok"]
    for row in rows:
        console.do("question.approve", {"question": row})
    for row in rows[::3]:
        console.do("question.decline", {"question": row, "reason": "duplicate"})
    for phone in phones:
        assert phone.agrees()
        assert not set(rows[::3]) & set(phone.view.rows["questions"])
