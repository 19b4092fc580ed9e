"""What is unusual in a panel just now, as numbers for those who run it: phones that flood, newcomers that are held back. In memory, and forgotten within a minute."""

import threading
from collections import Counter
from typing import Final

from moderator.live.blinding import Blinding
from moderator.live.clocks import Clocks

FORGOTTEN_AFTER: Final = 60.0
FLOODS: Final = "floods"
NEWCOMERS: Final = "newcomers"
NAMES: Final = (FLOODS, NEWCOMERS)
MOST_NOTED: Final = 20_000


class Unusual:
    """One entry per phone and kind, oldest first."""

    def __init__(self, clocks: Clocks) -> None:
        self._clocks = clocks
        self._blind = Blinding(clocks)
        self._noted: dict[tuple[int, str, str], float] = {}
        self._lock = threading.Lock()

    def note(self, panel_id: int, name: str, token: str) -> None:
        """This phone did something unusual in this panel, again or for the first time."""
        key = (panel_id, name, self._blind(token))
        with self._lock:
            self._forget_old()
            if self._noted.pop(key, None) is not None or len(self._noted) < MOST_NOTED:
                self._noted[key] = self._clocks.monotonic()

    def sums(self, panel_id: int) -> dict[str, int]:
        """How many phones do what, of what is done at all."""
        with self._lock:
            self._forget_old()
            noted = Counter(name for panel, name, _ in self._noted if panel == panel_id)
        return {name: noted[name] for name in NAMES if noted[name]}

    def _forget_old(self) -> None:
        oldest = self._clocks.monotonic() - FORGOTTEN_AFTER
        while self._noted and self._noted[first := next(iter(self._noted))] <= oldest:
            del self._noted[first]
