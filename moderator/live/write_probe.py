"""Whether the database takes a write lock, found out within a second, by one probe at a time. Who is told is decided elsewhere."""

import threading
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import text

from moderator import logs
from moderator.live.clocks import Clocks
from moderator.live.told_once import ToldOnce
from moderator.runtime import Runtime
from moderator.store.engine import Store
from moderator.store.outage import is_away

log = logs.get(__name__)

PATIENCE: Final = 1.0
"""Seconds after which a database counts as one that takes no writes; it may itself wait for longer."""


@dataclass
class _Attempt:
    done: threading.Event = field(default_factory=threading.Event)
    is_well: bool = False


class WriteProbe:
    """One per process. Whoever asks while a probe runs is told what that one finds: many askers hold one thread."""

    def __init__(self, runtime: Runtime, store: Store, clocks: Clocks) -> None:
        self._runtime, self._store = runtime, store
        self._told = ToldOnce(log, clocks, "the database takes no writes", "the database takes writes again")
        self._running: _Attempt | None = None
        self._lock = threading.Lock()

    def answers(self) -> bool:
        """Whether a write lock is had within a second."""
        with self._lock:
            attempt, starts = self._running or _Attempt(), self._running is None
            self._running = attempt
        if starts:
            self._runtime.spawn(self._try, attempt)
        return attempt.done.wait(PATIENCE) and attempt.is_well

    def _try(self, attempt: _Attempt) -> None:
        try:
            self._runtime.in_thread(_probe, self._store)
            attempt.is_well = True
            self._told.worked()
        except Exception as error:
            if not is_away(error):
                self._told.failed(error)
        finally:
            self._running = None
            attempt.done.set()


def _probe(store: Store) -> None:
    with store.write() as session:
        session.execute(text("UPDATE panels SET version = version WHERE 1 = 0"))
        session.commit()
