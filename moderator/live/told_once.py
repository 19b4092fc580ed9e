"""Saying once that something is away, and once that it is back: whoever tries every second would fill the log. What is done meanwhile is decided elsewhere."""

from moderator.live.clocks import Clocks
from moderator.logs import Log


class ToldOnce:
    """One thing that may be away."""

    def __init__(self, log: Log, clocks: Clocks, away: str, back: str) -> None:
        self._log, self._now, self._away, self._back = log, clocks.monotonic, away, back
        self._since: float | None = None

    def failed(self, error: BaseException) -> None:
        """It was asked, and did not answer."""
        if self._since is None:
            self._since = self._now()
            self._log.error(self._away, exc_info=error)

    def worked(self) -> None:
        """It was asked, and answered."""
        if self._since is not None:
            self._log.info(self._back, seconds=self._now() - self._since)
            self._since = None
