"""Coming back: a hall after kill -9 of the server, and one phone alone; the pages are the code of static/app/live itself (see pages.mjs)."""

import socket
import threading
import time
from collections.abc import Sequence
from typing import Any, Final

from bench.figures import Figure, Json, quantile, spread
from bench.fleet import PAGES, Driver, driving
from bench.questions import furnish
from bench.roles import ROLES
from bench.served import Meter, chair_of, serving
from tests.server.wire import Browser, holder
from tests.servers import Server

NAME: Final = "reconnect"
TITLE: Final = "kill -9 under 2,000 phones with console, podium and wall; and one phone after the other that is cut off"
PHONES: Final = 2_000
OTHERS: Final = sum(count for _, count in ROLES)
OVER: Final = 25
"""Seconds in which they come at first; how fast they may come is measured elsewhere."""
DROPS: Final = 60
APART: Final = 0.2
"""Seconds between two drops."""
WITHIN: Final = 45
"""Seconds after which nobody is waited for."""
ALL: Final = 6
FEW: Final = 1
ALONE: Final = 2
Log = Sequence[tuple[int, int, str, int]]
"""ns, version, mode, views and samples answered."""


def run(data: Json) -> list[Figure]:
    """One server, killed once; afterwards single phones of the same hall lose their network."""
    with serving(TOKEN_AGE="0") as server, driving(PAGES) as pages:
        chair = chair_of(server)
        furnish(server, chair)
        gather(server, pages)
        all_back, few_back, cpu = restarted(server, chair, pages, data)
        # Where not even all came back, there is nobody to be compared or cut off.
        whole = len(all_back) == PHONES
        different = pages.ask("same")["different"] if whole else float("nan")
        alone = dropped(chair, pages) if whole else []
        data |= {"all_s": spread(all_back), "few_s": spread(few_back), "alone_s": spread(alone)}
        return [
            Figure("reconnect: phones that came back", len(all_back), "", PHONES, "exactly"),
            Figure("reconnect: half of the phones are right", quantile(all_back, 0.5), "s"),
            Figure("reconnect: all phones are right, since it listens", max(all_back, default=float("nan")), "s", ALL),
            Figure("reconnect: console, podium and wall that came back", len(few_back), "", OTHERS, "exactly"),
            Figure("reconnect: console, podium and wall are right", max(few_back, default=float("nan")), "s", FEW),
            Figure("reconnect: pages that differ from a fresh view", different, "", 0, "exactly"),
            Figure("reconnect: from the kill until it listens", data["down_s"], "s"),
            Figure("reconnect: server, CPU from its start until all are back", data["server_cpu_s"], "s"),
            Figure("reconnect: driver, of one core", 100 * cpu / max(all_back, default=1), "%"),
            Figure("reconnect: drops of one alone", len(alone), "", DROPS, "exactly"),
            Figure("reconnect: one alone is back and right, p95", quantile(alone, 0.95), "s", ALONE),
            Figure("reconnect: pages that differ after the drops", pages.ask("same")["different"] if whole else float("nan"), "", 0, "exactly"),
        ]


def gather(server: Server, pages: Driver, phones: int = PHONES, over: float = OVER) -> None:
    """Everybody, each with a whole view."""
    joined = 0
    for role, count in ROLES:
        browsers = [holder(server, role, number) for number in range(count)]
        order = {"as": browsers[0].role, "count": count, "cookies": [each.cookie for each in browsers]}
        joined += pages.ask("open", url=server.url, code=server.code, **order)["joined"]
    joined += pages.ask("open", url=server.url, code=server.code, over=over, **{"as": "public", "count": phones})["joined"]
    if joined != phones + OTHERS:
        raise RuntimeError(f"only {joined} pages were let in")


def restarted(server: Server, chair: Browser, pages: Driver, data: Json, within: float = WITHIN) -> tuple[list[float], list[float], float]:
    """Seconds from listening until each phone, and each other page, was right; CPU seconds of the driver meanwhile."""
    # They hear the pulse that tells them how many they are, and so how far to spread.
    time.sleep(6)
    pages.ask("log")
    version = chair.do("panel.set", {"question_limit": 301})["version"]
    killed = time.monotonic_ns()
    server.kill()
    began = list[int]()
    watching = threading.Thread(target=lambda: began.append(listens(server.port)))
    watching.start()
    server.start()
    watching.join()
    before = pages.ask("cpu")["cpu"]
    told = pages.ask("told", within=within, version=version)
    data |= {"down_s": (began[0] - killed) / 1e9, "server_cpu_s": Meter(server.pid).cpu()}
    found: dict[bool, list[float]] = {True: [], False: []}
    for page in told["logs"]:
        at = right(page["log"], killed, version)
        if at is not None:
            found[page["as"] == "public"].append((at - began[0]) / 1e9)
    return found[True], found[False], told["cpu"] - before


def listens(port: int) -> int:
    """The ns at which a connection is taken for the first time."""
    while True:
        try:
            with socket.create_connection(("127.0.0.1", port), 1):
                return time.monotonic_ns()
        except OSError:
            time.sleep(0.002)


def dropped(chair: Browser, pages: Driver) -> list[float]:
    """Seconds from each drop until the page is back and right; something changes while it is away."""
    pages.ask("log")
    wanted: list[tuple[int, int, int]] = []
    # The phones stand behind the others.
    for number in range(OTHERS, OTHERS + DROPS):
        began = time.monotonic()
        at = pages.ask("drop", number=number)["at"]
        wanted.append((number, at, chair.do("panel.set", {"question_limit": 400 + number})["version"]))
        time.sleep(max(0.0, began + APART - time.monotonic()))
    logs: list[dict[str, Any]] = pages.ask("told", within=10, version=wanted[-1][2])["logs"]
    backs = [(at, right(logs[number]["log"], at, version)) for number, at, version in wanted]
    return [(back - at) / 1e9 for at, back in backs if back is not None]


def right(log: Log, since: int, version: int) -> int | None:
    """When, after it was cut off (the first that happens after ``since``), a page was on a websocket again, had an answer of the server, and had this version."""
    after = [each for each in log if each[0] >= since]
    cut = next((number for number, each in enumerate(after) if each[2] == "none"), None)
    if cut is None:
        return None
    return next((at for at, seen, mode, answers in after[cut:] if mode == "ws" and seen >= version and answers > after[cut][3]), None)
