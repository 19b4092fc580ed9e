"""Panel time, moved by hand: the file that ``TEST_CLOCK`` names holds an offset, and is written just before a command."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DRIFT_MS = 200
"""A command that takes longer to arrive than this finds the clock put back once more."""


class PanelClock:
    """One clock for a whole rehearsal."""

    def __init__(self, path: Path, start: int) -> None:
        self.path = path
        self.due = start
        """The instant of the step that is being played, UTC ms."""
        self.strike()

    def strike(self) -> None:
        """Make panel time what the step says. Presence, limits and undo go on in real time."""
        self._offset = self.due - int(time.time() * 1000)
        draft = self.path.with_suffix(".new")
        draft.write_text(str(self._offset))
        # Replaced as a whole, so that nobody reads half a number.
        draft.replace(self.path)

    def now(self) -> float:
        """Panel time, ms."""
        return time.time() * 1000 + self._offset

    @contextmanager
    def held(self) -> Iterator[None]:
        """While a command is on its way panel time does not leave the second of the step, however busy the machine is."""
        arrived = threading.Event()

        def hold() -> None:
            while not arrived.wait(DRIFT_MS / 1000):
                self.strike()

        self.strike()
        holding = threading.Thread(target=hold, daemon=True)
        holding.start()
        try:
            yield
        finally:
            arrived.set()
            holding.join()
