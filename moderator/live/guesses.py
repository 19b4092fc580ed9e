"""Wrong codes and keys: whoever tries many is answered later and later. A right one never waits."""

import threading
from collections import deque
from collections.abc import Callable
from typing import Final

from moderator.domain.refusals import Refused
from moderator.live.blinding import Blinding
from moderator.live.clocks import Clocks
from moderator.live.shared import Shared

WINDOW: Final = 60.0
FREE: Final = 5
"""Mistakes in a minute that cost nothing."""
FIRST_PAUSE: Final = 0.25
LONGEST_PAUSE: Final = 2.0
MOST_WAITING: Final = 5
"""Answers held back at once: each holds a connection of the server."""
COUNTED: Final = 10
"""More in a minute are answered no later still."""


class Guesses:
    """Misses of the last minute by address, under a keyed hash: an address is neither kept nor logged, and a hall shares one. With a Redis they are those of all processes."""

    def __init__(self, clocks: Clocks, sleep: Callable[[float], None], shared: Shared | None = None) -> None:
        self.sleep = sleep
        self._clocks, self._shared = clocks, shared
        self._missed: dict[str, deque[float]] = {}
        self._blind = Blinding(clocks, self._missed.clear, None if shared is None else shared.key)
        self._waiting = 0
        self._lock = threading.Lock()

    def miss(self, address: str) -> None:
        """Count a miss, and return when it may be answered. Refuses ``slow_down`` when enough are waiting already."""
        with self._lock:
            place, missed = self._count(address)
        if self._shared is not None and missed < COUNTED:
            # Whoever is answered as late as can be asks Redis no more, however fast they go on.
            missed = max(missed, self._shared.misses(place, window=WINDOW, counted=COUNTED) or 0)
        pause = pause_after(missed)
        if not pause:
            return
        with self._lock:
            if self._waiting >= MOST_WAITING:
                raise Refused("slow_down", retry_ms=int(LONGEST_PAUSE * 1000))
            self._waiting += 1
        try:
            self.sleep(pause)
        finally:
            with self._lock:
                self._waiting -= 1

    def _count(self, address: str) -> tuple[str, int]:
        now, place = self._clocks.monotonic(), self._blind(address)
        # Whoever missed last stands last, so those who stopped are found at the beginning.
        misses = self._missed.pop(place, None) or deque(maxlen=COUNTED)
        misses.append(now)
        self._missed[place] = misses
        while self._missed[first := next(iter(self._missed))][-1] <= now - WINDOW:
            del self._missed[first]
        return place, sum(1 for at in misses if at > now - WINDOW)


def pause_after(misses: int) -> float:
    """Seconds by which the answer to the last of so many misses is held back."""
    return 0.0 if misses <= FREE else min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** (min(misses, COUNTED) - FREE - 1))
