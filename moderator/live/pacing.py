"""How busy the process is, and how soon a page without a websocket asks again: each of its requests costs what a hundred frames do, so a busy process gets fewer."""

import time
from collections.abc import Callable
from typing import Final

SOONEST: Final = 1.5
LATEST: Final = 5.0
"""Seconds. As often as a websocket of the public has its pulse: a page that hears less often counts as late (static/app/live/freshness.js)."""
BUSY: Final = 0.6
"""The part of a core from which on the process has no time for more."""
LONGER: Final = 2.0
SHORTER: Final = 1.25
"""A pause becomes so many times longer, or shorter, with each look at how busy it is: at once seldom, and by and by as often as before."""


class Pacing:
    """One per process. ``monotonic`` and ``cpu`` in seconds; the latter is what the process has used, all threads together."""

    def __init__(self, monotonic: Callable[[], float], cpu: Callable[[], float] = time.process_time) -> None:
        self._now, self._cpu = monotonic, cpu
        self._since, self._spent = monotonic(), cpu()
        self._pause = SOONEST
        self.busy = 0.0
        """The part of a core that was used between the last two looks."""

    def look(self) -> None:
        """See how busy the process has been since the last look. To be called every second or so."""
        now, cpu = self._now(), self._cpu()
        self.busy = (cpu - self._spent) / max(0.001, now - self._since)
        self._pause = min(LATEST, max(SOONEST, self._pause * (LONGER if self.busy > BUSY else 1 / SHORTER)))
        self._since, self._spent = now, cpu

    def pause(self) -> int:
        """Ms until whoever asks now should ask again: 1,500 to 5,000."""
        return round(1_000 * self._pause)
