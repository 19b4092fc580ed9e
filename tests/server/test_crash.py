"""Kill -9 in mid-burst: nothing that was acknowledged is lost, and nothing is counted twice."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.server.wire import Browser, Gone, Json, Phone, ask, command, eventually, holder, serves, visitor
from tests.servers import Server, running

CLIENTS = 40
EACH = 25
KILL_AFTER = 250


class Client:
    """One browser with its outbox: it sends everything at once, and after a crash what was not acknowledged, with the same ids."""

    def __init__(self, browser: Browser, wishes: list[Json]) -> None:
        self.browser, self.outbox = browser, wishes
        self.acked: dict[str, Json] = {}
        self.again: dict[str, Json] = {}
        self.phone: Phone | None = None
        self.thread: threading.Thread | None = None

    def start(self, wishes: list[Json], into: dict[str, Json]) -> None:
        self.thread = threading.Thread(target=self._send, args=(wishes, into))
        self.thread.start()

    def _send(self, wishes: list[Json], into: dict[str, Json]) -> None:
        try:
            self.phone = self.browser.socket()
            numbers = [(wish["id"], self.phone.emit("command", wish)) for wish in wishes]
            for command_id, number in numbers:
                into[command_id] = self.phone.answer(number, 60)
        except (Gone, OSError, ConnectionError):
            # What was read before the end counts; the rest is sent again.
            if self.phone is not None:
                into.update({command_id: self.phone.acks[number] for command_id, number in numbers if number in self.phone.acks})

    def join(self) -> None:
        assert self.thread is not None
        self.thread.join(90)
        assert not self.thread.is_alive()

    def unacknowledged(self) -> list[Json]:
        return [wish for wish in self.outbox if wish["id"] not in self.acked]


@pytest.fixture(params=["eventlet", "threading"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    with running(tmp_path / "data", ASYNC_MODE=request.param, TOKEN_AGE="0") as server:
        yield server


def public_wishes(number: int, approved: list[str]) -> list[Json]:
    asked = [ask(f"Question {number}.{each}?") for each in range(8)]
    voices = [command("question.support", {"question": approved[each % len(approved)], "supported": True}) for each in range(EACH - len(asked))]
    return [*voices[:8], *asked, *voices[8:]]


def console_wishes(number: int) -> list[Json]:
    asked = [ask(f"Card {number}.{each}?") for each in range(EACH // 2)]
    marks = [command("question.shortlist", {"question": each["args"]["question"], "shortlisted": True}) for each in asked]
    return [wish for pair in zip(asked, marks, strict=True) for wish in pair] + [command("display.show", {"layout": "list"})]


def stored(server: Server) -> tuple[int, int, int]:
    """Receipts, different command ids among them, and the version of the panel, as they are on the disk."""
    with closing(sqlite3.connect(server.data_dir / "moderator.db")) as database:
        receipts, different = database.execute("SELECT count(*), count(DISTINCT command_id) FROM receipts").fetchone()
        [version] = database.execute("SELECT version FROM panels").fetchone()
        return receipts, different, version


def test_kill_9_in_mid_burst_loses_nothing_and_counts_nothing_twice(server: Server) -> None:
    moderator = holder(server, "moderator")
    before = moderator.fresh()
    receipts_before, _, version_before = stored(server)
    approved = sorted(row["id"] for row in before.rows["questions"].values() if row["state"] == "approved")
    assert len(approved) == 7
    voters = [Client(visitor(server), public_wishes(number, approved)) for number in range(CLIENTS - 10)]
    consoles = [Client(holder(server, "moderator" if number % 2 else "co-moderator"), console_wishes(number)) for number in range(10)]
    clients = voters + consoles
    wishes = [wish for client in clients for wish in client.outbox]
    assert len(wishes) == len({wish["id"] for wish in wishes}) == CLIENTS * EACH

    for client in clients:
        client.start(client.outbox, client.acked)
    eventually(lambda: sum(len(client.acked) for client in clients) >= KILL_AFTER, 60)
    server.kill()
    for client in clients:
        client.join()
    acknowledged = {command_id: ack for client in clients for command_id, ack in client.acked.items()}
    assert all(ack["ok"] for ack in acknowledged.values())
    assert KILL_AFTER <= len(acknowledged) < len(wishes), "the kill came too late to be in mid-burst"

    server.start()
    for client in clients:
        known = [wish for wish in client.outbox if wish["id"] in client.acked][:3]
        client.start([*client.unacknowledged(), *known], client.again)
    for client in clients:
        client.join()
        assert set(client.acked) | set(client.again) == {wish["id"] for wish in client.outbox}
    again = {command_id: ack for client in clients for command_id, ack in client.again.items()}
    assert all(ack["ok"] for ack in again.values()), [ack for ack in again.values() if not ack["ok"]][:3]
    repeated = acknowledged.keys() & again.keys()
    assert repeated
    assert all(again[command_id]["version"] == acknowledged[command_id]["version"] for command_id in repeated)

    receipts, different, version = stored(server)
    assert receipts == different == receipts_before + len(wishes)
    assert version == version_before + len(wishes)
    versions = [ack["version"] for ack in (acknowledged | again).values()]
    assert sorted(versions) == list(range(version_before + 1, version + 1))

    view = moderator.fresh()
    texts = {wish["args"]["question"]: wish["args"]["text"] for wish in wishes if wish["name"] == "question.ask"}
    found = {row["id"]: row["text"] for row in view.rows["questions"].values() if row["id"] in texts}
    assert found == texts
    assert all(view.rows["questions"][wish["args"]["question"]]["shortlisted"] for wish in wishes if wish["name"] == "question.shortlist")
    voices = {row: view.rows["tallies"][row]["voices"] - before.rows["tallies"][row]["voices"] for row in approved}
    assert voices == dict.fromkeys(approved, len(voters))

    for client in clients:
        assert client.phone is not None
        assert client.phone.agrees()
    serves(server)
