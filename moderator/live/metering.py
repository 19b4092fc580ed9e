"""How fast one connection is read, so that whoever floods the server waits at their own end and keeps nobody else waiting."""

import time
from typing import Any, Final

MOST_A_SECOND: Final = 100
MOST_BURST: Final = 300
PAUSE_EVERY: Final = 10


class Metered:
    """A socket that cannot keep the others waiting: frames that are already there are read without a pause, so pauses are made."""

    def __init__(self, websocket: Any) -> None:
        self._websocket = websocket
        self._allowance, self._since, self._count = float(MOST_BURST), time.monotonic(), 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._websocket, name)

    def wait(self) -> Any:
        """The next message. Whoever sends more than 100 a second over a burst of 300 is read no faster than that, and waits at their own end."""
        message = self._websocket.wait()
        now = time.monotonic()
        self._allowance = min(MOST_BURST, self._allowance + (now - self._since) * MOST_A_SECOND) - 1
        self._since, self._count = now, self._count + 1
        if self._allowance < 0 or self._count % PAUSE_EVERY == 0:
            # Patched, this lets every other connection run.
            time.sleep(max(0.0, -self._allowance / MOST_A_SECOND))
        return message
