"""Watches whether the hub moves: a ticker inside it measures, a real thread beside it writes down where it stands. Who is told is decided elsewhere."""

import sys
import traceback
from collections.abc import Callable
from typing import Final

from moderator import logs, traces
from moderator.live.clocks import Clocks
from moderator.live.metrics import Metrics
from moderator.runtime import Runtime

log = logs.get(__name__)

TICK: Final = 0.25
LOOK_EVERY: Final = 0.25
STALL: Final = 1.0
"""Seconds of lag after which the stack is written down."""
LATE: Final = 2.0
"""Seconds of lag with which a process is not ready."""
THREAD: Final = "_bootstrap"
REMEMBERED: Final = 5.0
"""Seconds for which it is said afterwards: a hub that stands still cannot say it meanwhile."""


class HubWatch:
    """One per process. One call that never lets go of the interpreter stops the thread too: then the stall is counted, but where it was stays unknown."""

    def __init__(self, runtime: Runtime, clocks: Clocks, metrics: Metrics, dump: Callable[[], object] | None = None) -> None:
        self._runtime, self._now, self._metrics = runtime, clocks.monotonic, metrics
        self._dump = dump or _dump
        self._ticked: float | None = None
        self._dumped: float | None = None
        self._late: float | None = None

    def start(self) -> None:
        """Begin to tick and to watch."""
        self._ticked = self._now()
        self._runtime.spawn(self._tick_for_ever)
        self._runtime.beside(self._watch_for_ever)

    def lag(self) -> float:
        """How late the next tick is, in seconds."""
        return 0.0 if self._ticked is None else max(0.0, self._now() - self._ticked - TICK)

    def is_well(self) -> bool:
        """Whether the hub moves, and has moved for the last five seconds."""
        return self.lag() <= LATE and (self._late is None or self._now() - self._late > REMEMBERED)

    def tick(self) -> None:
        """Note that the hub moves, and how late it was."""
        lag, now = self.lag(), self._now()
        self._ticked = now
        self._metrics.lagged(lag)
        if lag > LATE:
            self._late = now
        if lag > STALL:
            self._metrics.stalled()
            log.warning("the hub stood still", seconds=lag)

    def look(self) -> None:
        """Write the stack down, once for every stall."""
        ticked = self._ticked
        if self.lag() > STALL and ticked != self._dumped:
            self._dumped = ticked
            self._dump()

    def _tick_for_ever(self) -> None:
        while True:
            self._runtime.sleep(TICK)
            self.tick()

    def _watch_for_ever(self, sleep: Callable[[float], object]) -> None:
        while True:
            sleep(LOOK_EVERY)
            self.look()


def _dump() -> None:
    # Threads beside the hub begin in the same place of the library; what runs in the hub does not.
    stacks = [traceback.extract_stack(frame) for frame in sys._current_frames().values()]  # noqa: SLF001 - there is no other name for it
    logs.write_past_locks("the hub stands still", stack=" | ".join(traces.places(stack) for stack in stacks if stack[0].name != THREAD))
