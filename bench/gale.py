"""What makes a storm: supports and questions at an even pace from phones in their drivers, planned from here; what must come of it is the benches' affair."""

import itertools
import time
from collections.abc import Sequence
from typing import Any, Final

from bench.fleet import Driver, Fleet, share
from bench.phones import SECOND
from bench.questions import sentences
from bench.roles import Roles
from bench.served import Meter

Json = dict[str, Any]
SUPPORTS: Final = 500
"""A second."""
ASKS: Final = 20
"""A second."""
LEAD: Final = SECOND // 5
SETTLED: Final = 1.5
"""Seconds after the last ack until the last delta has come."""
PATIENCE: Final = 40


class Gale:
    """Blows upon one server, or several that are one; ``supports`` and ``asks`` a second. Everybody votes about equally often, and once at most for each question, over all its storms."""

    def __init__(self, meter: Meter, fleet: Fleet, roles: Roles, *, group: str = "phones", supports: int = SUPPORTS, asks: int = ASKS) -> None:
        self._meter, self._fleet, self._roles, self._group = meter, fleet, roles, group
        self._supports, self._asks = supports, asks
        self._texts = sentences(7)
        self._told = dict.fromkeys(fleet.drivers, 0)
        self._before, self._asked = 0, 0
        """Of former storms: how many phones of a driver have voted for each question, and how many questions were asked."""

    def blow(self, phones: int, seconds: int, questions: Sequence[str]) -> Json:
        """Storm, and wait until everything is acknowledged and has been sent on.

        ``supports`` and ``asks``: how many; ``cpu``: s of the server while it blew, ``cpu_by_second``; ``drivers``: s of each driver until the end; ``start`` in ns.
        """
        roles, before, cpu = self._roles.phones, self._fleet.cpu(), list[float]()
        start = time.monotonic_ns() + LEAD
        for second in range(seconds + 1):
            roles.at(start + second * SECOND, lambda _due: cpu.append(self._meter.cpu()))
        supports = self._plan_supports(start, phones, seconds, questions)
        asks = self._plan_asks(start, phones, seconds)
        roles.until(lambda: not roles.busy(), seconds + PATIENCE)
        roles.until(lambda: False, SETTLED)
        self._settle()
        return {
            "supports": supports, "asks": asks, "seconds": seconds, "start": start, "cpu": cpu[-1] - cpu[0],
            "cpu_by_second": [round(after - earlier, 3) for earlier, after in itertools.pairwise(cpu)],
            "drivers": [round(after - earlier, 2) for earlier, after in zip(before, self._fleet.cpu(), strict=True)],
        }  # fmt: skip

    def _plan_supports(self, start: int, phones: int, seconds: int, questions: Sequence[str]) -> int:
        """Per driver and question a run of phones that votes for it, over the whole time; their beginnings lie evenly within the pause between two votes of a run."""
        drivers = self._fleet.drivers
        runs = len(drivers) * len(questions)
        each = self._supports * seconds // runs
        for place, (driver, mine) in enumerate(zip(drivers, share(phones, len(drivers)), strict=True)):
            if each > mine:
                raise ValueError("so long a storm needs more phones or more questions")
            for number, question in enumerate(questions):
                first = min((number * each + self._before) % mine, mine - each)
                due = start + int((number * len(drivers) + place) * seconds * SECOND / each / runs)
                args = {"question": question, "supported": True}
                self._plan(due, driver, name="question.support", args=args, first=first, last=first + each, over=seconds)
        self._before += each
        return each * runs

    def _plan_asks(self, start: int, phones: int, seconds: int) -> int:
        """One question after the other, each from another phone; its words say when it is sent."""
        drivers = self._fleet.drivers
        for number in range(self._asks * seconds):
            first = (self._asked + number) // len(drivers) * 4 % (phones // len(drivers))
            args = {"question": "$id", "secret": "$secret", "text": f"{next(self._texts)} (at $now)"}
            self._plan(start + number * SECOND // self._asks, drivers[number % len(drivers)], name="question.ask", args=args, first=first, last=first + 1)
        self._asked += self._asks * seconds
        return self._asks * seconds

    def _plan(self, due: int, driver: Driver, **order: Any) -> None:
        def give(_due: int) -> None:
            # Its answer is read afterwards: nobody may wait here while the roles are listened to.
            driver.tell("command", group=self._group, wait=False, **order)
            self._told[driver] += 1

        self._roles.phones.at(due, give)

    def _settle(self) -> None:
        """Until everybody has an ack for everything."""
        for driver, told in self._told.items():
            for _ in range(told):
                driver.hear()
            self._told[driver] = 0
            driver.tell("settle", within=PATIENCE)
        done = [driver.hear()["done"] for driver in self._told]
        self._roles.phones.until(lambda: False, SETTLED)
        if not all(done):
            raise RuntimeError(f"not everything was acknowledged within {PATIENCE} s")
