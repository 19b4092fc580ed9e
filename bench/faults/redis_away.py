"""F6: Redis is gone, then stands still, under the load of a cluster: those who share a process notice nothing, others hear later, and nothing is lost."""

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from bench.faults.finding import Finding, exactly, most, told
from bench.faults.kill import PAUSE, acknowledged, crowd, finish, flowing
from bench.faults.ledger import Ledger
from tests.cluster import Cluster, cluster
from tests.server.wire import Phone, ask, eventually, holder, visitor

PROMISE = "nobody on the same process notices, others hear within the poll, nothing is lost"
EVERY: Final = 1.0
"""Seconds between two looks at how late things are."""
AT_ONCE: Final = 0.5
"""Seconds that the others are late where Redis works, well below the poll."""
WAITS: Final = 10.0


def run(
    folder: Path, *, gone: float = 60.0, frozen: float = 30.0, phones: int = 24, consoles: int = 3, acks: int = 100, ack: float = 1.0, late: float = 3.0,
    pause: float = PAUSE, seed: int = 6,
) -> Finding:  # fmt: skip
    """Stop Redis for ``gone`` seconds, then freeze it for ``frozen``. Raises MissingError where a cluster cannot be had."""
    dice = random.Random(seed)
    with cluster(folder, own_redis=True, TOKEN_AGE="0") as made:
        ledger, probe = Ledger(made), Probe(made)
        clients = crowd(made, ledger, phones, consoles, dice, pause=pause)
        for client in clients:
            client.start()
        flowing(clients, acks)
        back = []
        for seconds, harm, mend in ((gone, made.stop_redis, made.start_redis), (frozen, made.freeze_redis, made.thaw_redis)):
            harm()
            probe.watch(seconds)
            mend()
            back.append(probe.until_at_once())
            flowing(clients, acknowledged(clients) + acks)
        finish(clients)
        return Finding("F6", PROMISE, [
            told("seconds without Redis, and with one that stands still", gone + frozen), *ledger.balance(clients),
            exactly("clients that were cut off", sum(len(client.away) for client in clients)),
            told("questions whose way was watched meanwhile", len(probe.acks)),
            most("ack of a question meanwhile, the slowest", max(probe.acks), ack, "s"),
            most("seen through another process meanwhile, the slowest", max(probe.seen), late, "s"),
            most("seen at once again after it was back", max(back), 10.0, "s"),
            exactly("a console that followed shows the truth", probe.console.agrees(), 1), exactly("tracebacks", made.log.count("Traceback")),
        ], seed, ledger.notes)  # fmt: skip


class Probe:
    """Asks at one process, and looks when the console of another has it."""

    def __init__(self, made: Cluster) -> None:
        self._here, there = made.servers[:2]
        self.console: Phone = holder(there, "moderator").socket()
        self.acks: list[float] = []
        self.seen: list[float] = []
        """Seconds from sending, a pair for each question."""

    def watch(self, seconds: float) -> None:
        """Note both times, again and again for so long."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            ack, seen = self._once()
            self.acks.append(ack)
            self.seen.append(seen)
            time.sleep(EVERY)

    def until_at_once(self) -> float:
        """Seconds until the other process hears at once."""
        began = time.monotonic()
        eventually(lambda: self._once()[1] < AT_ONCE, WAITS * 3, "signals never came back")
        return time.monotonic() - began

    def _once(self) -> tuple[float, float]:
        # Somebody new each time, since one phone has its share.
        phone, wish = visitor(self._here).socket(), ask(f"Who hears of this, and when? {random.random()}")
        self.console.events.clear()
        began = time.monotonic()
        answer = phone.call("command", wish)
        ack = time.monotonic() - began
        assert answer["ok"], answer
        self.console.wait("delta", holds(wish["args"]["question"]), WAITS)
        seen = time.monotonic() - began
        phone.close()
        return ack, seen


def holds(question: str) -> Callable[[dict[str, object]], bool]:
    """Whether a delta brings this question."""
    return lambda delta: question in str(delta["up"])
