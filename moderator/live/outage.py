"""Whether the database is away, as those who asked it last have found. Told once in the log when it begins and when it ends; what is done meanwhile is theirs."""

import secrets
import time
from collections.abc import Callable
from typing import Final

from moderator import logs
from moderator.domain.refusals import Refused
from moderator.store.outage import is_away

log = logs.get(__name__)

LONGEST: Final = 15.0
"""Seconds for which commands are held back; afterwards their senders keep them."""
FIRST_PAUSE: Final = 0.1
MOST_PAUSE: Final = 2.0
SOONEST: Final = 0.01
REST: Final = 1.0
"""Seconds between two looks at a panel while the database is away."""


class Outage:
    """One per process."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._since: float | None = None

    @property
    def lasts(self) -> bool:
        """Whether nobody has had an answer since one was missed."""
        return self._since is not None

    def caused(self, error: BaseException) -> bool:
        """Whether the database being away explains this error, which is noted then and needs no other word in the log."""
        if not is_away(error):
            return False
        if self._since is None:
            self._since = self._monotonic()
            log.error("the database is away", what=type(error).__name__)
        return True

    def over(self) -> None:
        """It has answered."""
        if self._since is not None:
            log.warning("the database is back", seconds=self._monotonic() - self._since)
            self._since = None

    def pause(self, last: float) -> float | None:
        """Seconds until a batch is tried again, twice as many as before; None where its senders have waited long enough."""
        left = LONGEST if self._since is None else LONGEST - (self._monotonic() - self._since)
        return min(left, MOST_PAUSE, last * 2 or FIRST_PAUSE) if left > SOONEST else None


def refusal() -> Refused:
    """What a sender is told: later, and not all at the same moment."""
    return Refused("database_away", retry_ms=1_000 + secrets.randbelow(2_000))
