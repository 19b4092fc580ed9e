"""The room's pulse: who cannot hear, and for whom it goes too fast, as numbers. In memory only, and forgotten after a minute."""

import threading
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from moderator.domain.refusals import Refused
from moderator.domain.roles import Audience
from moderator.live.blinding import Blinding
from moderator.live.clocks import Clocks
from moderator.live.limits import SIGNAL, Limits

FORGOTTEN_AFTER: Final = 60.0
MOST_GIVEN: Final = 20_000
"""More hands than any room has; a script without cookies fills no memory."""
SUMS: Final[Mapping[tuple[Audience, str], str]] = MappingProxyType(
    {
        (Audience.PUBLIC, "cant_hear"): "cant_hear",
        (Audience.PUBLIC, "too_fast"): "too_fast",
        (Audience.BOOTH, "cant_hear"): "booth_cant_hear",
        (Audience.BOOTH, "too_fast"): "booth_too_fast",
    }
)
"""From whom and what → the name of its sum."""


class RoomSignals:
    """One entry per participant and sum, oldest first; a signal given again lasts longer and counts once."""

    def __init__(self, clocks: Clocks, limits: Limits) -> None:
        self._clocks, self._limits = clocks, limits
        # What was given under the former key ends by itself within the minute.
        self._blind = Blinding(clocks)
        self._given: dict[tuple[int, str, str], float] = {}
        self._lock = threading.Lock()

    def give(self, panel_id: int, audience: Audience, token: str, kind: str, *, on: bool) -> None:
        """Give a signal, or take it back. Refuses ``forbidden`` to those who are neither public nor booth, and ``slow_down``."""
        name = SUMS.get((audience, kind))
        if name is None:
            raise Refused("forbidden")
        self._limits.check(SIGNAL, token)
        key = (panel_id, name, self._blind(token))
        with self._lock:
            self._forget_old()
            self._given.pop(key, None)
            if on and len(self._given) >= MOST_GIVEN:
                raise Refused("slow_down", retry_ms=int(FORGOTTEN_AFTER * 1000))
            if on:
                self._given[key] = self._clocks.monotonic()

    def sums(self, panel_id: int) -> dict[str, int]:
        """How many give each signal now."""
        with self._lock:
            self._forget_old()
            given = Counter(name for panel, name, _ in self._given if panel == panel_id)
        return {name: given[name] for name in SUMS.values()}

    def forget_old(self) -> None:
        """Let go of what is older than a minute, also when nobody gives signals or asks for sums any more."""
        with self._lock:
            self._forget_old()

    def _forget_old(self) -> None:
        oldest = self._clocks.monotonic() - FORGOTTEN_AFTER
        while self._given and self._given[first := next(iter(self._given))] <= oldest:
            del self._given[first]
