"""F5: PostgreSQL is restarted, crashes and is away for seconds in the middle of the load: commands come late, and nothing is lost."""

import random
import time
from pathlib import Path

import requests

from bench.faults.finding import Finding, exactly, least, most, told
from bench.faults.kill import PAUSE, acknowledged, crowd, finish, flowing
from bench.faults.ledger import Ledger
from bench.faults.watching import watched
from tests.postgres import Postgres, own_postgres
from tests.server.wire import PATIENCE, Browser, eventually, serves, visitor
from tests.servers import Server, running

PROMISE = "commands come late, none is lost, and it is said that the database is away"


def run(
    folder: Path, *, away: float = 5.0, phones: int = 30, consoles: int = 4, acks: int = 200, gap_ms: float = 500.0, pause: float = PAUSE, seed: int = 5,
    mode: str = "eventlet",
) -> Finding:  # fmt: skip
    """Restart it, let it crash, then keep it away for so many seconds. Raises NoPostgresError where none can be started."""
    dice = random.Random(seed)
    with own_postgres() as postgres, running(folder / "data", DATABASE_URL=postgres.url, ASYNC_MODE=mode, TOKEN_AGE="0") as server:
        ledger, reader = Ledger(server), visitor(server)
        follower = visitor(server).socket()
        clients = crowd(server, ledger, phones, consoles, dice, pause=pause)
        for client in clients:
            client.start()
        with watched(server) as seen:
            for how in ("fast", "immediate"):
                flowing(clients, acknowledged(clients) + acks)
                postgres.restart(how)
            flowing(clients, acknowledged(clients) + acks)
            said, late = _away_for(postgres, server, reader, away)
            flowing(clients, acknowledged(clients) + acks)
        finish(clients)
        figures = ledger.balance(clients)
        serves(server)
        return Finding("F5", PROMISE, [
            told("restarts, crashes and seconds away", 2 + away), *figures, least("times it was told to be away", said, 3),
            most("well again after it was back", late, 4.0, "s"), exactly("a page that followed shows the truth", follower.agrees(), 1),
            told("commands that their senders were to keep", sum(client.again["database_away"] + client.again["busy"] for client in clients)),
            most("longest wait for the time", seen.clock * 1000, gap_ms, "ms"), exactly("tracebacks", server.log.count("Traceback")),
        ], seed, ledger.notes)  # fmt: skip


def _away_for(postgres: Postgres, server: Server, reader: Browser, seconds: float) -> tuple[int, float]:
    """How often it was told as it should while nobody could be asked, and how long it took until all was well again."""
    postgres.stop()
    began = time.monotonic()
    ready = requests.get(f"{server.url}/readyz", timeout=PATIENCE)
    view, page = reader.view(), reader.http.get(reader.base, timeout=PATIENCE)
    said = [
        ready.status_code == requests.codes.unavailable and not ready.json()["checks"]["database"],
        view.status_code == requests.codes.unavailable and view.json()["code"] == "database_away",
        page.status_code == requests.codes.unavailable and "Retry-After" in page.headers,
    ]
    time.sleep(max(0.0, seconds - (time.monotonic() - began)))
    postgres.start()
    back = time.monotonic()
    eventually(lambda: requests.get(f"{server.url}/readyz", timeout=PATIENCE).ok and reader.view().ok, 20, "it never said that it is well again")
    return sum(said), time.monotonic() - back
