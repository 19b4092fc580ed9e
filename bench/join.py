"""A hall opens the page at once: two thousand browsers from one address, each with the page, its files, the websocket and the view."""

import time
from typing import Final

from bench.figures import Figure, Json, quantile, spread
from bench.fleet import Fleet
from bench.served import Meter, serving

NAME: Final = "join"
TITLE: Final = "2,000 browsers open the page within 15 s from one address: page, files, websocket, view"
PHONES: Final = 2_000
SECONDS: Final = 15.0
WITHIN_MS: Final = 1_000


def run(data: Json) -> list[Figure]:
    """One driver, since all come from one address and none of them does much."""
    with serving() as server, Fleet() as fleet:
        driver, meter = fleet.drivers[0], Meter(server.pid)
        driver.ask("visit", url=server.url, code=server.code, count=1, over=0.0)
        before, began = meter.cpu(), time.monotonic()
        idle = driver.ask("states")["cpu"]
        told = driver.ask("visit", url=server.url, code=server.code, count=PHONES, over=SECONDS)
        seconds, cpu = time.monotonic() - began, meter.cpu() - before
        data |= {name: spread(values) for name, values in told["steps"].items()}
        data |= {"turned": told["turned"], "unfinished": told["unfinished"], "states": told["states"], "seconds": seconds}
        refused = PHONES - len(told["took"])
        there = told["states"].get("joined", 0) - 1
        return [
            Figure("join: refused or cut off", refused, "", 0, "exactly"),
            Figure("join: on a websocket at the end", there, "", PHONES, "exactly"),
            Figure("join: until the view is there, p50", quantile(told["took"], 0.5), "ms"),
            Figure("join: until the view is there, p95", quantile(told["took"], 0.95), "ms", WITHIN_MS),
            Figure("join: the slowest", max(told["took"], default=float("nan")), "ms"),
            Figure("join: from first to last whole", seconds, "s"),
            Figure("join: server, of one core", 100 * cpu / seconds, "%"),
            Figure("join: driver, of one core", 100 * (told["cpu"] - idle) / seconds, "%"),
            Figure("join: memory of the server", meter.rss() / 2**20, "MB"),
        ]
