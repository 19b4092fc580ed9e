"""One panel in several processes, event by event: lanes that take what waits, one lock for all of them, looks and fan-outs on cores of their own."""

import random
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from bench.figures import quantile
from bench.scale.inputs import Costs
from bench.scale.queues import Clock, Core, Lock, Then
from moderator.commands.run import MOST_AT_ONCE
from moderator.live.broadcaster import BUSY_REST, LOOK_TICK, POLL, PUBLIC_TICK, REST
from moderator.live.intake import CROWD, GATHER, LULL
from moderator.live.presence import PUBLIC_PULSE, ROLES_PULSE

WARM: Final = 3.0
"""Seconds at the beginning that do not count."""
ASIDE_EVERY: Final = 0.2
"""Voices counted aside are added to the panel's rows as often as phones may be told."""
STEADY: Final = 1.5
"""A queue that has grown to so many seconds of arrivals is one that grows for ever."""


@dataclass(frozen=True)
class Panel:
    """Who is there and what they send: voices and questions a second over all phones, evenly spread over ``processes``; ``aside``: voices without the panel's lock."""

    phones: int
    voices: float
    questions: float = 2.0
    processes: int = 1
    seconds: float = 10.0
    aside: bool = False
    role_screens: bool = True
    seed: int = 1


@dataclass
class Found:
    """What came of it. ``cores``: the part of each core that worked; ``lock``: the part of the time that the lock was held."""

    acks: list[float] = field(default_factory=list)
    done: int = 0
    sizes: Counter[int] = field(default_factory=Counter)
    frames: list[float] = field(default_factory=list)
    cores: Sequence[float] = ()
    lock: float = 0.0
    looks: int = 0
    database: float = 0.0
    come: int = 0
    waiting: int = 0
    steady: bool = True
    seconds: float = 0.0

    def ack(self, part: float) -> float:
        """Seconds until a command is acknowledged, at this quantile."""
        return quantile(self.acks, part)

    @property
    def batch(self) -> float:
        """Commands in a batch, on average."""
        return sum(size * count for size, count in self.sizes.items()) / max(1, sum(self.sizes.values()))


def simulate(panel: Panel, costs: Costs) -> Found:
    """So many seconds of it, after some that do not count."""
    hall = Hall(panel, costs)
    hall.clock.run(WARM)
    hall.count_from_now()
    hall.clock.run(WARM + panel.seconds)
    return hall.found()


class Hall:
    """All processes of the panel, and what they share."""

    def __init__(self, panel: Panel, costs: Costs) -> None:
        self.panel, self.costs, self.clock, self.dice = panel, costs, Clock(), random.Random(panel.seed)
        self.lock, self.tally = Lock(self.clock), Found()
        self.processes = [_Process(self, number) for number in range(panel.processes)]
        self.uncounted = 0
        self._before = [0.0] * panel.processes
        self._lock_before = 0.0
        if panel.aside:
            self.clock.after(ASIDE_EVERY, self._add)

    def changed(self) -> None:
        """Every process hears of it, and looks again."""
        for each in self.processes:
            self.clock.after(self.costs.way, each.hear)

    def batch(self, core: Core, size: int, questions: int, then: Then, *, locked: bool) -> None:
        """One transaction: processor of ours, then the rest of the time that it takes, with the lock or without."""
        work, hold = self.costs.batch_cpu.at(size - questions), self.costs.batch_hold.at(size - questions)
        one = self.costs.batch_cpu.at(1)
        work += questions * max(0.0, self.costs.question_cpu - one)
        hold += questions * max(0.0, self.costs.question_hold - self.costs.batch_hold.at(1))
        self.tally.database += self.costs.batch_database.at(size)

        def finish() -> None:
            if locked:
                self.lock.give()
            then()

        def begin() -> None:
            core.do(work, lambda: self.clock.after(max(0.0, hold - work), finish))

        if locked:
            self.lock.take(begin)
        else:
            begin()

    def _add(self) -> None:
        if self.uncounted:
            self.uncounted = 0
            self.batch(self.processes[0].core, 1, 0, self.changed, locked=True)
        self.clock.after(ASIDE_EVERY, self._add)

    def count_from_now(self) -> None:
        """What came before is forgotten."""
        self._before, self._lock_before = [each.core.busy for each in self.processes], self.lock.busy
        self.tally = Found()

    def found(self) -> Found:
        """The sums."""
        panel, tally = self.panel, self.tally
        tally.cores = [(each.core.busy - before) / panel.seconds for each, before in zip(self.processes, self._before, strict=True)]
        tally.lock = (self.lock.busy - self._lock_before) / panel.seconds
        tally.frames = [each.frames / panel.seconds for each in self.processes]
        tally.database /= panel.seconds
        tally.seconds = panel.seconds
        tally.waiting = sum(len(each.queue) for each in self.processes)
        rate = panel.voices + panel.questions
        tally.steady = tally.waiting < STEADY * rate / 10 + 2 * MOST_AT_ONCE * panel.processes
        return tally


class _Process:
    """One process: its core, its lane of commands, and its two looks."""

    def __init__(self, hall: Hall, number: int) -> None:
        self.hall, self.clock, self.core = hall, hall.clock, Core(hall.clock)
        self.phones = hall.panel.phones / hall.panel.processes
        self.roles = hall.panel.role_screens and number == 0
        self.queue: deque[tuple[float, bool]] = deque()
        self.busy = False
        self.ended = -1.0
        self.full: object | None = None
        """Kept while voices wait for company."""
        self.frames = self.read = self.running = 0
        """Deltas sent to each phone, commands being read, and commands in a transaction."""
        self._looks = {public: _Look(self, public=public) for public in (True, False)}
        for rate, asks in ((hall.panel.voices, False), (hall.panel.questions, True)):
            if rate:
                self._await(rate / hall.panel.processes, asks=asks)
        self._every(PUBLIC_PULSE, lambda: self.phones * hall.costs.frame)
        self._every(ROLES_PULSE, lambda: hall.costs.look_roles if self.roles else 0.0)
        self._every(POLL, lambda: hall.costs.poll.at(1))
        self._every(1.0, lambda: hall.costs.rest)

    def _every(self, seconds: float, work: Callable[[], float]) -> None:
        def again() -> None:
            self.core.do(work(), _nothing)
            self.clock.after(seconds, again)

        self.clock.after(seconds * self.hall.dice.random(), again)

    def _await(self, rate: float, *, asks: bool) -> None:
        def come() -> None:
            self.hall.tally.come += 1
            self.read += 1
            self.core.do(self.hall.costs.event, partial(self._arrive, self.clock.now, asks))
            self.clock.after(self.hall.dice.expovariate(rate), come)

        self.clock.after(self.hall.dice.expovariate(rate), come)

    def _arrive(self, came: float, asks: bool) -> None:  # noqa: FBT001 - given by partial
        self.read -= 1
        self.queue.append((came, asks))
        if not self.busy:
            self.busy = True
            self._gather()
        elif self.full is not None and self._is_enough():
            self._take(self.full)

    def _is_enough(self) -> bool:
        return len(self.queue) >= CROWD or any(asks for _, asks in self.queue)

    def _gather(self) -> None:
        """As moderator/live/intake.py in a process that is busy: voices wait a moment for company, all else goes at once."""
        if not self.queue:
            self.busy = False
        elif self._is_enough() or self.clock.now - self.ended > LULL:
            self._take(None)
        else:
            self.full = token = object()
            self.clock.after(GATHER, lambda: self._take(token))

    def _take(self, token: object | None) -> None:
        if token is not self.full:
            return
        self.full = None
        batch = [self.queue.popleft() for _ in range(min(MOST_AT_ONCE, len(self.queue)))]
        self.running += len(batch)
        questions = sum(asks for _, asks in batch)
        aside = self.hall.panel.aside and not questions
        self.hall.batch(self.core, len(batch), questions, lambda: self._done(batch, aside=aside), locked=not aside)

    def _done(self, batch: Sequence[tuple[float, bool]], *, aside: bool) -> None:
        tally = self.hall.tally
        tally.acks += [self.clock.now - came for came, _ in batch]
        tally.done += len(batch)
        self.running -= len(batch)
        tally.sizes[len(batch)] += 1
        self.ended = self.clock.now
        if aside:
            self.hall.uncounted += len(batch)
        else:
            self.core.do(self.hall.costs.say if self.hall.panel.processes > 1 else 0.0, _nothing)
            self.hall.changed()
        self._gather()

    def hear(self) -> None:
        """A signal has come."""
        self.core.do(self.hall.costs.hear if self.hall.panel.processes > 1 else 0.0, _nothing)
        for look in self._looks.values():
            look.ring()


class _Look:
    """As moderator/live/broadcaster.py: a look when the bell rings, then a pause in proportion."""

    def __init__(self, process: _Process, *, public: bool) -> None:
        self.process, self.public = process, public
        self.rung = self.busy = False
        self.due = 0.0

    def ring(self) -> None:
        """There may be something new."""
        self.rung = True
        if not self.busy:
            self.busy = True
            self.process.clock.at(max(self.due, self.process.clock.now), self._look)

    def _look(self) -> None:
        self.rung = False
        costs, began = self.process.hall.costs, self.process.clock.now
        # Where no role is, nothing is read.
        if self.public or self.process.roles:
            work = costs.look_public if self.public else costs.look_roles
            self.process.hall.tally.looks += 1
            self.process.hall.tally.database += costs.look_database
        else:
            work = 0.0
        fan_out = self.process.phones * costs.frame if self.public else 0.0
        self.process.core.do(work + fan_out, lambda: self._done(began))

    def _done(self, began: float) -> None:
        now = self.process.clock.now
        if self.public and now > WARM:
            self.process.frames += 1
        rest = (BUSY_REST if self.process.busy else REST) * (now - began)
        self.due = now + max(PUBLIC_TICK if self.public else LOOK_TICK, rest)
        self.busy = False
        if self.rung:
            self.ring()


def _nothing() -> None:
    pass
