"""Fan-out of a 1 KB delta to one room: ours, stock ``emit(to=room)`` and Socket.IO on Node, in the same run and on the same work."""

import json
import statistics
import time
from collections.abc import Sequence
from typing import Any, Final

from bench.baseline import Baseline, baseline, node, plain
from bench.figures import Figure, Json
from bench.fleet import Fleet
from bench.served import Meter

NAME: Final = "fanout"
TITLE: Final = "a 1 KB delta to 1,000, 5,000 and 10,000 phones: ours, stock emit, Node"
SIZES: Final = (1_000, 5_000, 10_000)
TIMES: Final = 20
WARM: Final = 5
"""Fan-outs before those that count, so that no compiler is measured at work."""
BYTES: Final = 1_024
SETTLE: Final = 0.05
"""Seconds after the last arrival until the server has tidied up behind it."""
OF_NODE: Final = {1_000: 0.5, 5_000: 0.6, 10_000: 0.7}
OF_STOCK: Final = 0.4
LAST: Final = 250
SERVERS: Final = {"node": node("fanout.mjs"), "stock": plain("stock"), "ours": plain("ours")}
RATE: Final = {"node": 2_000, "stock": 1_000, "ours": 1_000}


def run(data: Json) -> list[Figure]:
    """Twenty fan-outs at each size to each server, one at a time."""
    for name, command in SERVERS.items():
        with baseline(command) as server, Fleet() as fleet:
            fleet.all("marks", patterns={"delta": r'"to":(\d+)'})
            data[name] = {size: series(server, fleet, size, RATE[name]) for size in SIZES}
    return [figure for size in SIZES for figure in _figures(data, size)] + [
        Figure("ours, last of 10,000 phones: median of 20", data["ours"][SIZES[-1]]["last_ms"]["median"], "ms", LAST)
    ]


def series(server: Baseline, fleet: Fleet, size: int, rate: float) -> Json:
    """Bring the fleet to this size, and fan out. Per delivered frame: CPU µs of server and driver; ms until the last phone of each fan-out had it."""
    began = time.monotonic()
    joined = fleet.connect(server.url, size - fleet.count, None, rate=rate, within=200)
    fleet.all("rest", seconds=0.5)
    meter, mark = Meter(server.pid), size * 1_000
    for number in range(WARM):
        _once(server, fleet, meter, size, mark + TIMES + number)
    fleet.collect()
    driver = sum(fleet.cpu())
    found = [_once(server, fleet, meter, size, mark + number) for number in range(TIMES)]
    told = fleet.collect()
    if (told["least"], told["most"]) != (TIMES, TIMES):
        raise RuntimeError(f"phones had {told['least']} to {told['most']} of {TIMES} deltas")
    last = [ms for _, ms in found]
    return {
        "cpu_us": sum(cpu for cpu, _ in found) * 1e6 / (size * TIMES), "driver_us": (sum(told["cpu"]) - driver) * 1e6 / (size * TIMES),
        "last_ms": {"median": statistics.median(last), "most": max(last), "all": [round(each, 2) for each in last]}, "deflate": joined["deflate"],
        "rss_mb": meter.rss() / 2**20, "connected_s": joined["seconds"], "seconds": time.monotonic() - began,
    }  # fmt: skip


def _once(server: Baseline, fleet: Fleet, meter: Meter, size: int, mark: int) -> tuple[float, float]:
    """One fan-out: CPU seconds of the server until all is delivered and tidied up, and ms until the last phone had it."""
    before = meter.cpu()
    sent = server.tell({"event": "delta", "payload": delta(mark)})
    got = fleet.expect("delta", size, mark=str(mark), within=60)
    time.sleep(SETTLE)
    if got["count"] != size:
        raise RuntimeError(f"{got['count']} of {size} phones had the delta")
    return meter.cpu() - before, (got["last"] - sent["began"]) / 1e6


def delta(mark: int) -> dict[str, Any]:
    """A delta whose message is 1 KB long."""
    payload: dict[str, Any] = {
        "epoch": "k3v9", "from": mark - 1, "to": mark, "now": 1_783_166_400_000,
        "up": {"questions": [{"id": "q7h2k9d4m1", "number": 7, "text": "", "state": "approved"}]}, "gone": {},
    }  # fmt: skip
    bare = len('42["delta",]') + len(json.dumps(payload, separators=(",", ":")))
    payload["up"]["questions"][0]["text"] = text(BYTES - bare)
    return payload


def text(size: int) -> str:
    """Words of this many letters in all; no two alike, so that compressing them is work."""
    words = (f"{number * 7919 % 99_991:x} " for number in range(1, size))
    return "".join(words)[:size]


def _figures(data: Json, size: int) -> Sequence[Figure]:
    node_, stock, own = (data[name][size] for name in SERVERS)
    many = f"{size:,} phones"
    return [
        Figure(f"Node, CPU per frame, {many}", node_["cpu_us"], "µs"),
        Figure(f"stock emit, CPU per frame, {many}", stock["cpu_us"], "µs"),
        Figure(f"ours, CPU per frame, {many}", own["cpu_us"], "µs"),
        Figure(f"ours to Node, CPU per frame, {many}", own["cpu_us"] / node_["cpu_us"], "", OF_NODE[size]),
        Figure(f"ours to stock emit, CPU per frame, {many}", own["cpu_us"] / stock["cpu_us"], "", OF_STOCK),
        Figure(f"last phone, median: Node, {many}", node_["last_ms"]["median"], "ms"),
        Figure(f"last phone, median: stock emit, {many}", stock["last_ms"]["median"], "ms"),
        Figure(f"last phone, median: ours, {many}", own["last_ms"]["median"], "ms"),
        Figure(f"last phone, slowest of 20: ours, {many}", own["last_ms"]["most"], "ms"),
        Figure(f"the driver's CPU per frame beside ours, {many}", own["driver_us"], "µs"),
    ]
