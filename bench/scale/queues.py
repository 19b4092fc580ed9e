"""Queues in simulated time: events, a core that its jobs share, a lock that is handed on in order; and the closed forms that they are held against."""

import heapq
import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

Then = Callable[[], object]
NOTHING: Final = 1e-12
"""Seconds of work that count as none."""


class Clock:
    """What happens when. Nothing is drawn here, so the same calls are always the same run."""

    def __init__(self) -> None:
        self.now = 0.0
        self._due: list[tuple[float, int, Then]] = []
        self._numbers = itertools.count()

    def at(self, when: float, then: Then) -> None:
        """Let it happen then; what is due at the same instant happens in the order of asking."""
        heapq.heappush(self._due, (when, next(self._numbers), then))

    def after(self, seconds: float, then: Then) -> None:
        """Let it happen in a while."""
        self.at(self.now + seconds, then)

    def run(self, until: float) -> None:
        """Everything up to then."""
        while self._due and self._due[0][0] <= until:
            self.now, _, then = heapq.heappop(self._due)
            then()
        self.now = until


class Core:
    """One processor whose jobs run side by side, each as fast as their number allows: what an interpreter that switches every millisecond comes to."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._jobs: dict[int, list[float]] = {}
        self._thens: dict[int, Then] = {}
        self._numbers = itertools.count()
        self._since, self._turn = 0.0, 0
        self.busy = self.taken = 0.0
        """Seconds it worked, and seconds of work it was given."""

    def do(self, work: float, then: Then) -> None:
        """So many seconds of work, and ``then`` when they are done."""
        self._go_on()
        number = next(self._numbers)
        self._jobs[number], self._thens[number] = [work], then
        self.taken += work
        self._plan()

    @property
    def left(self) -> float:
        """Seconds of work not yet done."""
        self._go_on()
        return sum(job[0] for job in self._jobs.values())

    def _go_on(self) -> None:
        passed, self._since = self._clock.now - self._since, self._clock.now
        if self._jobs and passed > 0:
            self.busy += passed
            each = passed / len(self._jobs)
            for job in self._jobs.values():
                job[0] -= each

    def _plan(self) -> None:
        self._turn += 1
        if self._jobs:
            soonest, turn = min(job[0] for job in self._jobs.values()), self._turn
            self._clock.after(max(0.0, soonest) * len(self._jobs), lambda: self._end(turn))

    def _end(self, turn: int) -> None:
        if turn != self._turn:
            return
        self._go_on()
        least = min(job[0] for job in self._jobs.values())
        done = [number for number, job in self._jobs.items() if job[0] <= max(least, 0.0) + NOTHING]
        thens = [self._thens.pop(number) for number in done]
        for number in done:
            del self._jobs[number]
        self._plan()
        for then in thens:
            then()


@dataclass
class Lock:
    """Held by one at a time, handed on in the order of asking, as PostgreSQL hands on the lock of a row."""

    clock: Clock
    held: bool = False
    busy: float = 0.0
    waited: list[float] = field(default_factory=list)
    _since: float = 0.0
    _waiting: deque[tuple[float, Then]] = field(default_factory=deque)

    def take(self, then: Then) -> None:
        """Have it, now or when it is one's turn."""
        self._waiting.append((self.clock.now, then))
        if not self.held:
            self._hand_on()

    def give(self) -> None:
        """Hand it on."""
        self.busy += self.clock.now - self._since
        self.held = False
        if self._waiting:
            self._hand_on()

    def _hand_on(self) -> None:
        asked, then = self._waiting.popleft()
        self.held, self._since = True, self.clock.now
        self.waited.append(self.clock.now - asked)
        then()


def waiting_md1(rate: float, service: float) -> float:
    """Mean wait before a service that always takes the same, with arrivals at random (Pollaczek and Khinchine)."""
    load = rate * service
    return load * service / (2 * (1 - load)) if load < 1 else float("inf")


def staying_shared(rate: float, service: float) -> float:
    """Mean time with a core that is shared, arrivals at random, whatever the works are like."""
    load = rate * service
    return service / (1 - load) if load < 1 else float("inf")


def drained(rate: float, most: float, outage: float) -> float:
    """Seconds after an outage until what waited is done, where ``most`` a second can be."""
    return rate * outage / (most - rate) if rate < most else float("inf")
