"""Memory per phone: what the whole application holds for a phone that has joined and is silent."""

import time
from collections import deque
from typing import Final

from bench.figures import Figure, Json
from bench.fleet import Fleet
from bench.served import Meter, public, serving

NAME: Final = "memory"
TITLE: Final = "resident memory per idle joined phone, from 500 to 5,000"
BASE: Final = 500
PHONES: Final = 5_000
WANTED: Final = 45
RATE: Final = 500
STILL: Final = 256 * 1024
"""Bytes by which a server at rest may differ while it is watched."""
WATCHED: Final = 6.0
"""Seconds; longer than a pulse takes to come round."""
PATIENCE: Final = 40.0


def run(data: Json) -> list[Figure]:
    """Two sizes of the same hall: the difference has no part of what the process needs anyway, nor of what the first phones fill."""
    with serving() as server, Fleet() as fleet:
        meter = Meter(server.pid)
        data["rss_bytes"] = {0: settled(meter)}
        for size in (BASE, PHONES):
            data[f"joined_{size}_s"] = fleet.connect(server.url, size - fleet.count, public(server), rate=RATE, within=120)["seconds"]
            data["rss_bytes"][size] = settled(meter)
        data["driver_cpu_s"] = fleet.cpu()
    rss = data["rss_bytes"]
    data["per_phone_bytes"] = (rss[PHONES] - rss[BASE]) / (PHONES - BASE)
    return [
        Figure("the process without phones", rss[0] / 2**20, "MB"),
        Figure("the process with 5,000 phones", rss[PHONES] / 2**20, "MB"),
        Figure("per phone, counted from none", (rss[PHONES] - rss[0]) / PHONES / 1024, "KB"),
        Figure("per phone, from 500 to 5,000", data["per_phone_bytes"] / 1024, "KB", WANTED),
    ]


def settled(meter: Meter, watched: float = WATCHED) -> int:
    """Resident bytes, once they have stayed the same for ``watched`` seconds (or after ``PATIENCE``: then the most of late)."""
    deadline, seen = time.monotonic() + PATIENCE, deque[tuple[float, int]]()
    while True:
        now = time.monotonic()
        seen.append((now, meter.rss()))
        while now - seen[0][0] > watched + 0.5:
            seen.popleft()
        values = [rss for _, rss in seen]
        if now > deadline or (now - seen[0][0] >= watched and max(values) - min(values) <= STILL):
            return max(values)
        time.sleep(0.25)
