"""The reckoning held against closed forms, and against what was measured on one process: how far it may be believed."""

import json
import random
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Final

from bench.figures import number
from bench.scale.giant import Panel, simulate
from bench.scale.inputs import RESULTS, Costs
from bench.scale.queues import Clock, Core, Lock, staying_shared, waiting_md1
from bench.scale.storms import Storm, come_back
from moderator.live.presence import PUBLIC_PULSE

LOADS: Final = (0.3, 0.6, 0.9)
SERVICE: Final = 0.01
ARRIVALS: Final = 60_000


@dataclass(frozen=True)
class Held:
    """A figure of the reckoning beside what it should be, and by how many per cent of that it may be off."""

    what: str
    reckoned: float
    wanted: float
    unit: str
    tolerance: float

    @property
    def off(self) -> float:
        """Per cent."""
        return (self.reckoned / self.wanted - 1) * 100

    @property
    def ok(self) -> bool:
        """Whether it is near enough."""
        return abs(self.off) <= self.tolerance

    def row(self) -> Sequence[str]:
        """As the table shows it."""
        return (self.what, f"{number(self.reckoned)} {self.unit}", f"{number(self.wanted)} {self.unit}", f"{self.off:+.0f} %", f"± {self.tolerance:.0f} %")


@lru_cache(maxsize=4)
def closed_forms(arrivals: int = ARRIVALS) -> list[Held]:
    """The lock against the wait of M/D/1, the core against processor sharing, and its work against the law of utilisation."""
    told = [
        Held(f"M/D/1, load {each}: mean wait for the lock", lock_wait(each, arrivals) * 1e3, waiting_md1(each / SERVICE, SERVICE) * 1e3, "ms", 10)
        for each in LOADS
    ]
    for each in LOADS:
        stay, busy = core_stay(each, arrivals)
        told.append(Held(f"shared core, load {each}: mean stay", stay * 1e3, staying_shared(each / SERVICE, SERVICE) * 1e3, "ms", 10))
        told.append(Held(f"shared core, load {each}: utilisation", busy, each, "", 3))
    return told


def lock_wait(share: float, arrivals: int, seed: int = 1) -> float:
    """Mean wait at a lock that is always held for as long, with arrivals at random."""
    clock, dice = Clock(), random.Random(seed)
    lock = Lock(clock)

    def come() -> None:
        lock.take(partial(clock.after, SERVICE, lock.give))

    _arrive(clock, dice, share / SERVICE, arrivals, come)
    return statistics.fmean(lock.waited)


def core_stay(share: float, arrivals: int, seed: int = 2) -> tuple[float, float]:
    """Mean time at a core, and the part of the time that it worked."""
    clock, dice = Clock(), random.Random(seed)
    core, stays = Core(clock), list[float]()

    def come() -> None:
        began = clock.now
        core.do(SERVICE, lambda: stays.append(clock.now - began))

    last = _arrive(clock, dice, share / SERVICE, arrivals, come)
    return statistics.fmean(stays), core.busy / last


def _arrive(clock: Clock, dice: random.Random, rate: float, arrivals: int, come: Any) -> float:
    at = 0.0
    for _ in range(arrivals):
        at += dice.expovariate(rate)
        clock.at(at, come)
    clock.run(at + 1_000)
    return at


@lru_cache(maxsize=4)
def measured(costs: Costs, results: Path = RESULTS) -> list[Held]:
    """One process on SQLite, as the benches found it; ``costs`` are those on SQLite."""

    def read(name: str) -> Any:
        return json.loads((results / f"{name}.json").read_text(encoding="utf-8"))

    storm, growth, following, back = read("storm")["data"], read("growth")["data"], read("following"), read("reconnect")["data"]
    found = simulate(Panel(5_000, 500, 20, seconds=30), costs)
    deltas = storm["events"]["delta"]["count"] / 5_000 / storm["seconds"]
    again = come_back(Storm(2_000, 4.0, costs.come_back, spread=2.0))
    share = next(each["reached"] for each in following["figures"] if each["what"] == "following: server, of one core")
    sizes = growth["sizes"]
    return [
        Held("storm: of one core", 100 * found.cores[0], 100 * storm["cpu"] / storm["seconds"], "%", 30),
        Held("storm: ack of a command, p50", found.ack(0.5) * 1e3, storm["support_ack_ms"]["p50"], "ms", 50),
        Held("storm: deltas a second at a phone", found.frames[0], deltas, "", 80),
        Held("following, 10,000 phones: of one core", 100 * follow(costs), share, "%", 30),
        *(
            Held(f"growth, {int(size):,} phones: first to last", int(size) * costs.frame * 1e3, sizes[size]["last_ms"], "ms", 40)
            for size in ("1000", "5000", "10000")
        ),
        Held("growth, 10,000 phones: memory", (costs.base + 10_000 * costs.phone) / 2**20, sizes["10000"]["rss"] / 2**20, "MB", 10),
        Held("reconnect, 2,000 phones: half are right", again.half, back["all_s"]["p50"], "s", 30),
        Held("reconnect, 2,000 phones: all are right", again.seconds, back["all_s"]["max"], "s", 30),
    ]


def follow(costs: Costs, phones: int = 10_000) -> float:
    """The part of a core that so many phones take, of which each asks the time once a minute, where something is approved each second."""
    change = costs.event + costs.batch_cpu.at(1) + costs.look_public
    return phones * (1 + 1 / PUBLIC_PULSE) * costs.frame + change + phones / 60 * costs.event
