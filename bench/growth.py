"""Growth: what one delta costs on the real server at 500 to 10,000 phones, and how far from a straight line that is."""

import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bench.figures import Figure, Json
from bench.fleet import ROOT, Fleet
from bench.memory import settled
from bench.plot import Chart, drawn
from bench.served import Meter, chair_of, public, serving
from tests.server.wire import Browser

NAME: Final = "growth"
TITLE: Final = "a delta of the real server at 500, 1,000, 2,000, 5,000 and 10,000 phones: time, CPU, memory"
SIZES: Final = (500, 1_000, 2_000, 5_000, 10_000)
TIMES: Final = 20
RATE: Final = 500
QUIET: Final = 0.5
"""Seconds between two deltas: longer than the broadcaster's pause after the slowest."""
LIMIT: Final = 401
"""Graphemes of a question, from which they count up; it was another before, so each is a change."""
STILL_FOR: Final = 2.0
"""Seconds for which memory stays the same before it is noted."""
WANTED: Final = 20
PICTURE: Final = ROOT / "docs" / "performance-growth.svg"


def run(data: Json) -> list[Figure]:
    """One server, more and more phones; at each size the chair changes something that everybody sees, twenty times."""
    with serving() as server, Fleet() as fleet:
        meter, chair = Meter(server.pid), chair_of(server)
        fleet.all("marks", patterns={"delta": r'"to":(\d+)'})
        data["base_rss"] = settled(meter)
        data["sizes"] = {}
        for size in SIZES:
            fleet.connect(server.url, size - fleet.count, public(server), rate=RATE, within=120)
            data["sizes"][str(size)] = deltas(fleet, meter, chair, size) | {"rss": settled(meter, STILL_FOR)}
    return _figures(data)


def deltas(fleet: Fleet, meter: Meter, chair: Browser, size: int) -> Json:
    """Twenty deltas. Time from the first phone's frame to the last one's; CPU of the server over all frames of that time, pulses among them."""
    last: list[float] = []
    since: list[float] = []
    frames, driver = 0, sum(fleet.cpu())
    fleet.collect()
    before = meter.cpu()
    for number in range(TIMES):
        began = time.monotonic_ns()
        chair.do("panel.set", {"question_limit": LIMIT + number})
        if fleet.expect("delta", size, within=30)["count"] != size:
            raise RuntimeError(f"not all of {size} phones had the delta")
        fleet.all("rest", seconds=QUIET)
        told = fleet.collect()
        frames += sum(of["count"] for of in told["events"].values())
        (arrivals,) = told["marks"]["delta"].values()
        last.append((arrivals["last"] - arrivals["first"]) / 1e6)
        since.append((arrivals["last"] - began) / 1e6)
    return {
        "cpu_us": (meter.cpu() - before) * 1e6 / frames, "driver_us": (sum(fleet.cpu()) - driver) * 1e6 / frames, "frames": frames,
        "last_ms": statistics.median(last), "last_ms_all": [round(each, 2) for each in last], "command_to_last_ms": statistics.median(since),
    }  # fmt: skip


def per_phone(data: Json) -> dict[str, list[float]]:
    """What a phone costs at each size: ``time`` in µs, from the first phone to the last, and ``memory`` in KB, above the process without phones."""
    sizes = data["sizes"]
    return {
        "time": [sizes[str(size)]["last_ms"] * 1e3 / size for size in SIZES],
        "memory": [(sizes[str(size)]["rss"] - data["base_rss"]) / 1024 / size for size in SIZES],
    }


def deviation(costs: Sequence[float]) -> float:
    """By how many per cent the cost of a phone at one of the sizes lies from its mean over all of them, at most: 0 is a straight line through zero."""
    mean = statistics.fmean(costs)
    return max(abs(cost - mean) for cost in costs) / mean * 100


def draw(data: Json, path: Path = PICTURE) -> Path:
    """The plot of a run's data."""
    sizes, costs = data["sizes"], per_phone(data)
    charts = [
        Chart("last phone after the first, ms", [(size, sizes[str(size)]["last_ms"]) for size in SIZES], statistics.fmean(costs["time"]) / 1e3),
        Chart("server CPU per delta to all, ms", [(size, sizes[str(size)]["cpu_us"] * size / 1e3) for size in SIZES], sizes[str(SIZES[-1])]["cpu_us"] / 1e3),
        Chart(
            "memory above the base, MB", [(size, (sizes[str(size)]["rss"] - data["base_rss"]) / 2**20) for size in SIZES],
            statistics.fmean(costs["memory"]) / 1024,
        ),
    ]  # fmt: skip
    path.write_text(drawn(charts, "phones"), encoding="utf-8")
    return path


def _figures(data: Json) -> list[Figure]:
    costs, sizes = per_phone(data), data["sizes"]
    rows = [
        figure
        for size in SIZES
        for figure in (
            Figure(f"last phone after the first, median of {TIMES}, {size:,} phones", sizes[str(size)]["last_ms"], "ms"),
            Figure(f"server CPU per delivered frame, {size:,} phones", sizes[str(size)]["cpu_us"], "µs"),
            Figure(f"memory above the base per phone, {size:,} phones", costs["memory"][SIZES.index(size)], "KB"),
            Figure(f"driver's CPU per frame, {size:,} phones", sizes[str(size)]["driver_us"], "µs"),
        )
    ]
    return [
        *rows,
        Figure("time: a phone's cost off its mean over the sizes, at most", deviation(costs["time"]), "%", WANTED),
        Figure("memory: a phone's cost off its mean over the sizes, at most", deviation(costs["memory"]), "%", WANTED),
    ]
