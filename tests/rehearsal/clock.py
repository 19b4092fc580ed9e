"""Panel time, moved by hand: the file that ``TEST_CLOCK`` names is written just before a command."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class PanelClock:
    """One clock for a whole rehearsal."""

    def __init__(self, path: Path, start: int) -> None:
        self.path = path
        self.due = start
        """The instant of the step that is being played, UTC ms."""
        self.strike()

    def strike(self) -> None:
        """Make panel time what the step says, and let it run. Presence, limits and undo go on in real time."""
        self._offset = self.due - int(time.time() * 1000)
        self._write(str(self._offset))

    def now(self) -> float:
        """Panel time while it runs, ms."""
        return time.time() * 1000 + self._offset

    @contextmanager
    def held(self) -> Iterator[None]:
        """While a command is on its way panel time stands at the instant of the step, however busy the machine is."""
        self._write(f"={self.due}")
        try:
            yield
        finally:
            self.strike()

    def _write(self, words: str) -> None:
        draft = self.path.with_suffix(".new")
        draft.write_text(words)
        # Replaced as a whole, so that nobody reads half a number.
        draft.replace(self.path)
