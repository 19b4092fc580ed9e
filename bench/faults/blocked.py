"""F14: a bug stops the hub: it is found out while it stands still, written down where it stands, told to whoever watches, and forgiven."""

import threading
import time
from pathlib import Path
from typing import Final

import requests
from prometheus_client.parser import text_string_to_metric_families

from bench.faults.finding import Finding, exactly, least, most
from moderator.live.hub_watch import REMEMBERED
from tests.server.wire import PATIENCE, ask, eventually, serves, visitor
from tests.servers import Server, running

PROMISE = "noticed within 2 s, with the place; not ready until it has moved for a while"
PROGRAM: Final = ("-W", "ignore", "-m", "bench.faults.blocking")
PLACE: Final = "blocking.py"
WELL: Final = (200, True)
RED: Final = (503, False)


def run(folder: Path, *, seconds: int = 3) -> Finding:
    """Stop the hub for ``seconds``, look what is told meanwhile and afterwards, and wait until it is forgiven."""
    with running(folder / "data", PROGRAM, ASYNC_MODE="eventlet", TOKEN_AGE="0") as server:
        asked = visitor(server).socket().call("command", ask("A question with a canary?"))["ok"]
        before = readiness(server)
        ended: list[float] = []
        blocker = threading.Thread(target=lambda: ended.append(blocked(server, seconds)))
        began = time.monotonic()
        blocker.start()
        eventually(lambda: PLACE in server.log, seconds + PATIENCE, "no stack was written")
        noticed = time.monotonic() - began
        # Asked while it stands still, answered as soon as it moves.
        meanwhile = readiness(server)
        moved = time.monotonic()
        blocker.join(PATIENCE)
        eventually(lambda: figure(server, "moderator_hub_stalls_total") > 0, 2, "it was not counted")
        afterwards = readiness(server)
        eventually(lambda: readiness(server) == WELL, REMEMBERED + 3, "it is never ready again")
        red = time.monotonic() - moved
        serves(server)
        return Finding("F14", PROMISE, [
            least("stood still for", ended[0] - began, seconds, "s"), most("noticed, with the place, after", noticed, 2, "s"), least("not before", noticed, 1, "s"),
            exactly("ready before", asked and before == WELL, 1), exactly("not ready meanwhile and afterwards", [meanwhile, afterwards].count(RED), 2),
            least("not ready for", red, REMEMBERED - 1, "s"), exactly("stalls counted", figure(server, "moderator_hub_stalls_total"), 1),
            least("lag that was measured", figure(server, "moderator_hub_lag_seconds_sum"), seconds - 1, "s"), exactly("stacks of it", server.log.count("the hub stands still"), 1),
            exactly("said so in the log", server.log.count("the hub stood still"), 1), exactly("words of a question in the log", server.log.count("canary")),
            exactly("tracebacks", server.log.count("Traceback")),
        ])  # fmt: skip


def blocked(server: Server, seconds: int) -> float:
    """Have it stand still; the instant of the monotonic clock at which it moved again."""
    assert requests.get(f"{server.url}/block/{seconds}", timeout=seconds + PATIENCE).status_code == requests.codes.ok
    return time.monotonic()


def readiness(server: Server) -> tuple[int, bool]:
    """The status, and what is said of the hub."""
    answer = requests.get(f"{server.url}/readyz", timeout=PATIENCE)
    return answer.status_code, answer.json()["checks"]["hub"]


def figure(server: Server, name: str) -> float:
    """What the server counts under a name."""
    families = text_string_to_metric_families(requests.get(f"{server.url}/metrics", timeout=PATIENCE).text)
    return next(sample.value for family in families for sample in family.samples if sample.name == name)
