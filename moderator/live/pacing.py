"""How soon a page without a websocket asks for its view again.

Each of its requests costs what a hundred frames of a websocket do, so there are fewer of them while the process is busy, and where there are many such pages.
"""

import time
from collections.abc import Callable
from typing import Final

SOONEST: Final = 1.5
"""Seconds, as all of these."""
LATEST_WHILE_BUSY: Final = 6.0
LATEST: Final = 60.0
BUSY: Final = 0.7
"""The part of a core from which on the process has no time for more."""
STEP: Final = 1.25
"""A pause becomes so many times longer, or shorter, with each look at how busy it is."""
VIEWS_A_SECOND: Final = 100
"""What such pages may cost together: a third of a slow core."""


class Pacing:
    """One per process. ``monotonic`` and ``cpu`` in seconds; the latter is what the process has used, all threads together."""

    def __init__(self, monotonic: Callable[[], float], cpu: Callable[[], float] = time.process_time) -> None:
        self._now, self._cpu = monotonic, cpu
        self._since, self._spent = monotonic(), cpu()
        self._calm, self._turn = SOONEST, 0.0

    def look(self) -> None:
        """See how busy the process has been since the last look. To be called every second or so."""
        now, cpu = self._now(), self._cpu()
        longer = STEP if cpu - self._spent > BUSY * (now - self._since) else 1 / STEP
        self._calm = min(LATEST_WHILE_BUSY, max(SOONEST, self._calm * longer))
        self._since, self._spent = now, cpu

    def pause(self) -> int:
        """Ms until whoever asks now should ask again, 1,500 at the least. Each who asks is given a turn of their own."""
        now = self._now()
        self._turn = min(now + LATEST, max(now + self._calm, self._turn + 1 / VIEWS_A_SECOND))
        return round(1_000 * (self._turn - now))
