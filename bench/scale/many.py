"""Many panels at once over some processes, by the law of utilisation: what each costs a second, summed where it falls. One panel event by event is reckoned elsewhere."""

from dataclasses import dataclass, replace
from typing import Final

from bench.scale.inputs import FIXED, MOST_CONNECTIONS, POOL, Costs
from bench.scale.queues import waiting_md1
from moderator.live.broadcaster import LOOK_TICK, POLL, PUBLIC_TICK
from moderator.live.presence import PUBLIC_PULSE

FULL: Final = 0.65
"""A core of the reckoning that works so much is full: in the storm it says 0.68 where 0.81 was measured."""
OPEN_SHARE: Final = 0.9
"""Of the sockets of a process: beyond it the public is asked to come again (moderator/web/crowd.py)."""


ORDINARY: Final = 0.15
"""Commits a second of a panel of 100 phones over its hour: some 500 commands (30 questions, 300 voices, 170 of those who run it). Assumed."""
PEAK: Final = 1.0
"""The same in its busiest minutes. Assumed."""


@dataclass(frozen=True)
class House:
    """``panels`` at once with ``phones`` each and ``commits`` a second each, of one command; ``routed``: all phones of a panel come to one process."""

    panels: float = 1_000
    phones: int = 100
    commits: float = ORDINARY
    processes: int = 1
    routed: bool = False
    signals: bool = True
    roles: int = 4
    """Screens of roles that each panel has."""

    @property
    def halls(self) -> float:
        """Panels that a process has somebody of."""
        share = 1 / self.processes
        return self.panels * (share if self.routed else 1 - (1 - share) ** (self.phones + self.roles))

    @property
    def with_roles(self) -> float:
        """Panels of which a process has a screen of a role."""
        share = 1 / self.processes
        return self.panels * (share if self.routed else 1 - (1 - share) ** self.roles)

    @property
    def rate(self) -> float:
        """Commits a second in the whole house."""
        return self.panels * self.commits


@dataclass(frozen=True)
class Load:
    """Of each process, seconds of processor a second by what they go to; and what all share."""

    parts: dict[str, float]
    memory: float
    database: float
    redis: float
    connections: int
    lock_wait: float
    frames: float

    @property
    def core(self) -> float:
        """The part of a core that a process needs."""
        return sum(self.parts.values())


def load(house: House, costs: Costs) -> Load:
    """What the house costs."""
    n, halls, roles = house.processes, house.halls, house.with_roles
    heard = house.commits if house.signals else min(house.commits, 1 / POLL)
    public, others = min(heard, 1 / PUBLIC_TICK), min(heard, 1 / LOOK_TICK)
    phones = house.panels * house.phones / n
    several = n > 1
    parts = {
        "commands": house.rate / n * (costs.event + costs.batch_cpu.at(1)),
        "looks": halls * public * costs.look_public + others * roles * costs.look_roles,
        "frames": phones * (public + 1 / PUBLIC_PULSE) * costs.frame,
        "signals": (house.rate * (costs.hear + costs.say / n)) if several and house.signals else 0.0,
        "poll": costs.poll.at(halls) / POLL,
        "rest": halls * costs.rest,
    }
    looks = n * (halls * public + roles * others)
    database = house.rate * costs.batch_database.at(1) + looks * costs.look_database + n * costs.poll_database.at(halls) / POLL
    return Load(
        parts, memory=costs.base + phones * costs.phone + halls * costs.hall, database=database,
        redis=house.rate * costs.redis.at(n) if several and house.signals else 0.0, connections=n * POOL,
        lock_wait=waiting_md1(house.commits, costs.batch_hold.at(1)), frames=public + 1 / PUBLIC_PULSE,
    )  # fmt: skip


def breaks(house: House, costs: Costs) -> list[str]:
    """What is over its bound, cheapest to see first; nothing where the house stands."""
    found, phones = load(house, costs), house.panels * house.phones / house.processes
    return [
        what
        for what, over in (
            ("sockets", phones > OPEN_SHARE * FIXED["sockets of a process"]), ("connections of PostgreSQL", found.connections > MOST_CONNECTIONS),
            ("core", found.core > FULL), ("Redis", found.redis > FULL),
        )
        if over
    ]  # fmt: skip


def burst(house: House, costs: Costs) -> float:
    """Seconds of one process until it has looked at all that a poll finds, where every panel has changed since the last: more than ``POLL`` never ends."""
    halls, roles = house.halls, house.with_roles
    changed = min(1.0, house.commits * POLL)
    looks = halls * costs.look_public + roles * costs.look_roles
    return costs.poll.at(halls) + changed * looks


def most_panels(house: House, costs: Costs) -> float:
    """Panels that the house carries until the core of a process is full, however many ``panels`` says; sockets are bounded by themselves."""
    least, most = 0.0, 100_000.0
    for _ in range(50):
        middle = (least + most) / 2
        least, most = (middle, most) if load(replace(house, panels=middle), costs).core <= FULL else (least, middle)
    return least


def remedies(processes: int, commits: float, costs: Costs) -> dict[str, float]:
    """What may be done, from the cheapest on, each on top of those before: name → panels at most."""
    house, halved = House(processes=processes, commits=commits), replace(costs, look_public=costs.look_public / 2, look_roles=costs.look_roles / 2)
    routed = replace(house, routed=True)
    steps = {"as they come": (house, costs), "routed by panel": (routed, costs), "looks at half the cost": (routed, halved)}
    return {name: most_panels(*step) for name, step in steps.items()}
