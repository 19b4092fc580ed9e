"""F2: planned restarts under load: SIGTERM, drain, start, and everybody is back by themselves."""

import random
from pathlib import Path

from bench.faults.finding import Finding, exactly, least, most, told
from bench.faults.kill import PAUSE, acknowledged, crowd, finish, flowing
from bench.faults.ledger import Ledger
from bench.figures import quantile
from tests.server.wire import serves
from tests.servers import running

PROMISE = "what is in flight is finished, and everybody is back soon"


def run(
    folder: Path,
    *,
    restarts: int = 50,
    phones: int = 30,
    consoles: int = 6,
    acks: int = 30,
    within: float = 5.0,
    pause: float = PAUSE,
    seed: int = 2,
    mode: str = "eventlet",
) -> Finding:
    """Restart ``restarts`` times, each time after about ``acks`` more commands; 95 in 100 are to be back ``within`` so many seconds."""
    dice = random.Random(seed)
    with running(folder / "data", ASYNC_MODE=mode, TOKEN_AGE="0") as server:
        ledger = Ledger(server)
        clients = crowd(server, ledger, phones, consoles, dice, pause=pause)
        for client in clients:
            client.start()
        codes = []
        for _ in range(restarts):
            target = acknowledged(clients) + dice.randint(acks // 2, acks * 3 // 2)
            flowing(clients, target)
            codes.append(server.stop())
            server.start()
        finish(clients)
        figures = ledger.balance(clients)
        serves(server)
        away = [seconds for client in clients for seconds in client.away]
        return Finding("F2", PROMISE, [
            told("restarts", restarts), *figures, exactly("ended with an error", sum(code != 0 for code in codes)),
            least("drops under load", len(away), restarts), told("sent again after busy", sum(client.again["busy"] for client in clients)),
            told("back p50", quantile(away, 0.5), "s"), most("back p95", quantile(away, 0.95), within, "s"),
            exactly("tracebacks", server.log.count("Traceback")),
        ], seed, ledger.notes)  # fmt: skip
