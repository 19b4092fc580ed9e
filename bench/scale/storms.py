"""Everybody comes back at once: arrivals within a span, answered one after the other, with pages that give up and try again. Who they are is the same to it."""

import heapq
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bench.figures import quantile
from bench.scale.inputs import OPENING
from moderator.live.presence import spread_of

VAIN: Final = 0.5
"""The part of the work that is done for a page that has given up: the handshake, and no view. Assumed, not measured."""
FOR_EVER: Final = 300.0
"""Seconds after which nobody is waited for."""
LEAST: Final = 0.5
AT_MOST: Final = 30.0
"""Seconds between two tries, as static/app/live/pauses.js has them."""
SOON: Final = 1.0
"""All that were cut off without warning come back within so many seconds, however many they are, where somebody takes them (the same file)."""
PATIENT: Final = 3.0
"""The least span of a try that follows one that failed."""

ONE_DIES: Final = "one of them dies"


@dataclass(frozen=True)
class Storm:
    """``phones`` of one process that come back to it within ``span`` seconds, each of which costs ``work``; ``before``: the part of the core that is taken already."""

    phones: int
    span: float
    work: float
    before: float = 0.2
    spread: float = 10.0
    seed: int = 1


@dataclass(frozen=True)
class Return:
    """Seconds until all, and until half of them, are right; tries in all, of which those above one a phone were in vain; the most that waited, in seconds of work."""

    seconds: float
    half: float
    tries: int
    waited: float

    def vain(self, phones: int) -> int:
        """Tries that were answered too late."""
        return self.tries - phones


def come_back(storm: Storm) -> Return:
    """In order of arrival. Whoever is not answered within what a page waits for gives up, which costs ``VAIN`` of the work all the same, and tries again."""
    dice = random.Random(storm.seed)
    work = storm.work / (1 - storm.before)
    due = [(dice.random() * storm.span, number, 0) for number in range(storm.phones)]
    heapq.heapify(due)
    free, waited, tries, right = 0.0, 0.0, 0, list[float]()
    while due and due[0][0] < FOR_EVER:
        came, number, failed = heapq.heappop(due)
        tries += 1
        is_there = max(free, came) + work - came <= OPENING
        waited = max(waited, free - came)
        free = max(free, came) + (work if is_there else VAIN * work)
        if is_there:
            right.append(free)
        else:
            heapq.heappush(due, (came + OPENING + again(storm.spread, failed + 1, dice), number, failed + 1))
    return Return(float("inf") if due else max(right), quantile(right, 0.5) if len(right) * 2 >= storm.phones else float("inf"), tries, waited)


def again(spread: float, tries: int, dice: random.Random) -> float:
    """Seconds until the next try, as the page draws them."""
    most = min(AT_MOST, max(PATIENT, 2 * spread))
    span: float = min(most, max(spread, 1.5 * 2.0 ** min(tries, 10)))
    return LEAST + dice.random() * (max(LEAST, span) - LEAST)


def a_second(work: float, before: float = 0.2) -> float:
    """Phones that a process can take back each second."""
    return (1 - before) / work


def cases(work: float, houses: Sequence[tuple[int, int]]) -> list[tuple[str, int, int, Storm]]:
    """What can befall so many processes with so many phones in all: a name, both, and what comes to each process."""
    told: list[tuple[str, int, int, Storm]] = []
    for n, phones in houses:
        each = phones // n
        storms = {
            ONE_DIES: Storm(each // max(1, n - 1), SOON, work, spread=spread_of(each)),
            "all restart": Storm(each, spread_of(each), work, spread=spread_of(each)),
        }
        # One process alone has nobody who takes its phones.
        told += [(name, n, phones, storm) for name, storm in storms.items() if n > 1 or name != ONE_DIES]
    return told
