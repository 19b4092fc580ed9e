"""F1: kill -9 in mid-burst, again and again, while clients send and send again."""

import random
import time
from pathlib import Path
from typing import Final

from bench.faults.finding import Finding, exactly, least, told
from bench.faults.ledger import Ledger, sound
from bench.faults.outboxes import Outbox, audience, console, total
from bench.figures import quantile
from tests.server.wire import eventually, holder, serves, visitor
from tests.servers import Server, running

FINISH_WITHIN: Final = 45.0
"""Longer than the longest window of a participant's limits."""
PAUSE: Final = 0.1
"""Seconds between two bursts of a phone, which soon meets its limits with that."""
PROMISE = "nothing acknowledged is lost, nothing is counted twice"


def run(
    folder: Path, *, kills: int = 20, phones: int = 40, consoles: int = 10, commands: int = 5_000, pause: float = PAUSE, seed: int = 1, mode: str = "eventlet"
) -> Finding:
    """Kill ``kills`` times after a random number of acks, until ``commands`` were acknowledged."""
    dice = random.Random(seed)
    with running(folder / "data", ASYNC_MODE=mode, TOKEN_AGE="0") as server:
        ledger = Ledger(server)
        clients = crowd(server, ledger, phones, consoles, dice, pause=pause)
        for client in clients:
            client.start()
        each = commands // kills
        for _ in range(kills):
            target = acknowledged(clients) + dice.randint(each // 2, each)
            flowing(clients, target)
            time.sleep(dice.uniform(0, 0.05))
            server.kill()
            server.start()
        flowing(clients, commands)
        finish(clients)
        figures = ledger.balance(clients)
        serves(server)
        away = [seconds for client in clients for seconds in client.away]
        return Finding("F1", PROMISE, [
            told("kills", kills), *figures, least("commands", acknowledged(clients), commands),
            least("drops under load", len(away), kills), told("back p95", quantile(away, 0.95), "s"),
            exactly("database sound", sound(server), 1), exactly("tracebacks", server.log.count("Traceback")),
        ], seed, ledger.notes)  # fmt: skip


def crowd(server: Server, ledger: Ledger, phones: int, consoles: int, dice: random.Random, *, pause: float = PAUSE) -> list[Outbox]:
    """A hall with its consoles, ready to send."""
    seeds = [random.Random(dice.random()) for _ in range(phones + consoles)]
    hall = [Outbox(visitor(server), audience(number, ledger.approved, seeds[number]), seeds[number], window=8, pause=pause) for number in range(phones)]
    desks = [
        Outbox(holder(server, "moderator" if number % 2 else "co-moderator"), console(number, seeds[phones + number]), seeds[phones + number], pause=pause / 10)
        for number in range(consoles)
    ]
    return [*hall, *desks]


def acknowledged(clients: list[Outbox]) -> int:
    """How many commands were acknowledged so far."""
    return total(clients, lambda client: len(client.acks))


def flowing(clients: list[Outbox], target: int, within: float = 90.0) -> None:
    """Until so many commands were acknowledged in all."""
    eventually(lambda: acknowledged(clients) >= target, within, "the load came to a standstill")


def finish(clients: list[Outbox]) -> None:
    """Let everybody send what still waits, and wait for it, though not for ever."""
    for client in clients:
        client.stop()
    until = time.monotonic() + FINISH_WITHIN
    for client in clients:
        client.join(until)
