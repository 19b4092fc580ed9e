"""How sure it is: each input half as large and half as large again, and what that makes of each answer."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from bench.scale.inputs import NAMES, Costs
from bench.scale.many import House, burst, load, most_panels
from bench.scale.storms import Storm, come_back
from moderator.commands.run import MOST_AT_ONCE
from moderator.live.presence import spread_of

ANSWERS: Final[Mapping[str, Callable[[Costs], float]]] = {
    "panels of 100 phones that one process carries in an ordinary hour": lambda costs: most_panels(House(), costs),
    "the same, over 4 processes, as they come": lambda costs: most_panels(House(processes=4), costs),
    "the same, over 4 processes, routed by panel": lambda costs: most_panels(House(processes=4, routed=True), costs),
    "database cores, 1,000 panels over 4 processes, an ordinary hour": lambda costs: load(House(processes=4), costs).database,
    "voices a second through one panel's lock": lambda costs: MOST_AT_ONCE / costs.batch_hold.at(MOST_AT_ONCE),
    "seconds of fan-out to 10,000 phones": lambda costs: costs.look_public + 10_000 * costs.frame,
    "MB of a process with 10,000 phones": lambda costs: (costs.base + 10_000 * costs.phone) / 2**20,
    "seconds until 10,000 phones are back after a restart": lambda costs: (
        come_back(Storm(10_000, spread_of(10_000), costs.come_back, spread=spread_of(10_000))).seconds
    ),
    "seconds of looking after a poll, 1,000 panels over 4 processes, an ordinary hour": lambda costs: burst(House(processes=4), costs),
}
"""The answers on which a decision hangs."""


@dataclass(frozen=True)
class Swing:
    """What becomes of an answer when an input is half as large, and half as large again."""

    answer: str
    value: float
    name: str
    low: float
    high: float

    @property
    def width(self) -> float:
        """The part of the answer by which it moves: all of it where one end has no end."""
        if self.low == self.high:
            return 0.0
        return math.inf if math.isinf(self.low + self.high + self.value) else abs(self.high - self.low) / self.value


def swings(costs: Costs) -> dict[str, list[Swing]]:
    """For each answer the inputs that move it, the strongest first."""
    told: dict[str, list[Swing]] = {}
    for answer, reckon in ANSWERS.items():
        value = reckon(costs)
        found = [Swing(answer, value, name, reckon(costs.varied(name, 0.5)), reckon(costs.varied(name, 1.5))) for name in NAMES]
        told[answer] = sorted((each for each in found if each.width > 0.01), key=lambda each: -each.width)  # noqa: PLR2004 - a hundredth is nothing
    return told
