"""F3: another process holds the write lock of the embedded database, as a backup or a shell would."""

import random
import time
from pathlib import Path

from bench.faults.finding import Finding, exactly, least, most
from bench.faults.kill import PAUSE, acknowledged, crowd, finish
from bench.faults.ledger import Ledger
from bench.faults.watching import watched
from tests.server.holding import held
from tests.server.wire import ask, eventually, serves, visitor
from tests.servers import running

PROMISE = "slow, never wrong, and the hub stays live"


def run(
    folder: Path, *, seconds: float = 3.0, phones: int = 30, consoles: int = 4, gap_ms: float = 100.0, pause: float = PAUSE, seed: int = 3, mode: str = "eventlet",
) -> Finding:  # fmt: skip
    """Hold the lock for ``seconds`` under load; nobody may wait longer than ``gap_ms`` for the time meanwhile."""
    dice = random.Random(seed)
    with running(folder / "data", ASYNC_MODE=mode, TOKEN_AGE="0") as server:
        ledger = Ledger(server)
        clients = crowd(server, ledger, phones, consoles, dice, pause=pause)
        for client in clients:
            client.start()
        eventually(lambda: acknowledged(clients) >= len(clients), 30)
        bystander = visitor(server).socket()
        with watched(server) as seen, held(server.data_dir, seconds):
            began = time.monotonic()
            before = acknowledged(clients)
            assert bystander.call("command", ask("Is this held up?"), 30)["ok"]
            waited = time.monotonic() - began
        eventually(lambda: acknowledged(clients) > before, 30)
        finish(clients)
        figures = ledger.balance(clients)
        serves(server)
        return Finding("F3", PROMISE, [
            least("the lock held a command up for", waited, seconds * 0.6, "s"), *figures,
            most("longest wait for the time", seen.clock * 1000, gap_ms, "ms"), most("longest wait for health", seen.health * 1000, gap_ms, "ms"),
            least("times asked meanwhile", seen.asked, seconds * 20), exactly("tracebacks", server.log.count("Traceback")),
        ], seed, ledger.notes)  # fmt: skip
