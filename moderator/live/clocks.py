"""The two clocks: panel time drives turns and programme and can be moved by a test; the server's own time cannot."""

from collections.abc import Callable
from pathlib import Path

from moderator.domain.ids import Instant, Millis


class Clocks:
    """``wall`` is read once: from then on time is that plus ``monotonic``, so that a step of NTP moves no clock."""

    def __init__(self, wall: Callable[[], float], monotonic: Callable[[], float], test_clock: Path | None = None) -> None:
        self._epoch = int(wall() * 1000) - int(monotonic() * 1000)
        self._monotonic = monotonic
        self._test_clock = test_clock

    def server_now(self) -> Instant:
        """The server's own time."""
        return Instant(self._epoch + int(self._monotonic() * 1000))

    def now(self) -> Instant:
        """Panel time."""
        server = self.server_now()
        return Instant(server + self._added_to(server))

    def monotonic(self) -> float:
        """Seconds of a clock that never steps, for presence, limits and time-outs."""
        return self._monotonic()

    def offset(self) -> Millis:
        """What the test clock adds, in ms."""
        return self._added_to(self.server_now())

    def _added_to(self, server: Instant) -> Millis:
        """The file holds an offset, or ``=`` and the instant at which panel time stands; one that is not there, or is being written, adds what it can be read as."""
        if self._test_clock is None:
            return Millis(0)
        try:
            written = self._test_clock.read_text().strip()
            return Millis(int(written[1:]) - server if written.startswith("=") else int(written or "0"))
        except (OSError, ValueError):
            return Millis(0)
