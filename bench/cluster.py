"""Several processes behind nginx, on PostgreSQL and with Redis, beside one process in the same place: what a frame costs, and a process of three that is killed."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bench import reconnect
from bench.figures import Figure, Json, spread
from bench.fleet import PAGES, Fleet, driving
from bench.growth import deltas
from bench.phone import many_files
from bench.questions import furnish
from bench.served import Meter, chair_of, public
from tests.cluster import Cluster, cluster

NAME: Final = "cluster"
TITLE: Final = "3,000 phones on one process and on three behind nginx; and one of three that is killed under 2,000 phones with console, podium and wall"
PHONES: Final = 3_000
RATE: Final = 400
PROCESSES: Final = 3
KILLED: Final = 1
DEARER: Final = 1.2
ALL: Final = 5
"""Seconds after which everybody of the killed process is right on the others."""


def run(data: Json) -> list[Figure]:
    """One after the other, on the same work."""
    for count in (1, PROCESSES):
        with serving(count) as made, Fleet() as fleet:
            meter, chair = Meter(*(server.pid for server in made.servers)), chair_of(made)
            fleet.all("marks", patterns={"delta": r'"to":(\d+)'})
            fleet.connect(made.url, PHONES, public(made), rate=RATE, within=120)
            data[str(count)] = deltas(fleet, meter, chair, PHONES) | {"rss": meter.rss()}
    with serving(PROCESSES) as made:
        killed(made, data)
    one, three = data["1"], data[str(PROCESSES)]
    return [
        Figure(f"cluster: server CPU per delivered frame, {PHONES:,} phones on one process", one["cpu_us"], "µs"),
        Figure(f"cluster: the same on {PROCESSES}, all together", three["cpu_us"], "µs"),
        Figure(f"cluster: {PROCESSES} processes to one, CPU per delivered frame", three["cpu_us"] / one["cpu_us"], "", DEARER),
        Figure("cluster: from the command to the last phone, one process", one["command_to_last_ms"], "ms"),
        Figure(f"cluster: the same on {PROCESSES}", three["command_to_last_ms"], "ms"),
        Figure("cluster: driver's CPU per frame", three["driver_us"], "µs"),
        Figure("cluster: pages whose process was killed", data["cut"], "", reconnect.PHONES // (2 * PROCESSES), "at least"),
        Figure("cluster: of these, right on the others", len(data["back_s"]), "", data["cut"], "exactly"),
        Figure("cluster: all of them are right, since the kill", max(data["back_s"], default=float("nan")), "s", ALL),
        Figure("cluster: pages that differ from a fresh view", data["different"], "", 0, "exactly"),
    ]


@contextmanager
def serving(processes: int) -> Iterator[Cluster]:
    """So many processes, with a database and a Redis of their own."""
    many_files()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, cluster(Path(folder), processes, TOKEN_AGE="0") as made:
        yield made


def killed(made: Cluster, data: Json) -> None:
    """SIGKILL for one of them, while something changes; into ``data`` how many pages it cut off, and after how many seconds each was right."""
    with driving(PAGES) as pages:
        chair = chair_of(made)
        furnish(made, chair)
        reconnect.gather(made, pages)
        # They hear the pulse that tells them how many they are, and so how far to spread.
        time.sleep(6)
        pages.ask("log")
        at = time.monotonic_ns()
        made.kill(KILLED)
        version = chair.do("panel.set", {"question_limit": 301})["version"]
        logs = pages.ask("told", within=reconnect.WITHIN, version=version)["logs"]
        cut = [page["log"] for page in logs if any(each[0] >= at and each[2] == "none" for each in page["log"])]
        back = [right for log in cut if (right := reconnect.right(log, at, version)) is not None]
        data |= {"cut": len(cut), "back_s": [round((each - at) / 1e9, 3) for each in back], "different": pages.ask("same")["different"]}
        data["back"] = spread(data["back_s"])
