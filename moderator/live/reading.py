"""The view and the door for whoever opens or asks, each read once for all of the public who ask before it has begun."""

import threading
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import Any, Final, ParamSpec, TypeVar

from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.clocks import Clocks
from moderator.live.looking import Door
from moderator.projections.view import Cursor, Delta
from moderator.runtime import Promise, Runtime
from moderator.store.engine import Store
from moderator.store.grants import Grant

OF_THE_HALL: Final = 12
"""Reads of the public that run at a time; docs/decisions.md has what fewer and more came to."""
PATIENCE: Final = 30.0
"""Seconds after which nobody waits for another's read any longer."""
P = ParamSpec("P")
T = TypeVar("T")


class Reading:
    """One per process; every call is a read in a thread, or another's that was about to begin."""

    def __init__(self, runtime: Runtime, store: Store, clocks: Clocks) -> None:
        self._runtime, self._store, self._clocks = runtime, store, clocks
        self._hall = threading.Semaphore(OF_THE_HALL)
        self._lock = threading.Lock()
        self._alike: dict[Hashable, list[Promise]] = {}
        """What is read → the read that runs, and the one that comes after it."""

    def view(self, code: str, audience: Audience, grants: Sequence[Grant], since: Cursor | None = None) -> tuple[Door, Delta]:
        """The view of whoever asks, whole or since a cursor, and the door they came through. Refuses as ``looking.enter`` does."""
        door, delta = self._for(audience, ("view", code, since), looking.whole, self._store, code, audience, grants, since, self._clocks.now())
        # Another's read, or a wait for a place, has taken its time, and clocks of phones are set by this.
        return door, replace(delta, now=self._clocks.now())

    def door(self, code: str, audience: Audience, grants: Sequence[Grant]) -> Door:
        """See ``looking.enter``."""
        return self._for(audience, ("door", code), looking.enter, self._store, code, audience, grants)

    def _for(self, audience: Audience, key: Hashable, task: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The public's are all alike, and begin a few at a time: a hall that comes back at once would put the console behind all of itself."""
        if audience is not Audience.PUBLIC:
            return self._runtime.in_thread(task, *args, **kwargs)
        return self._shared(key, lambda: self._begun(task, *args, **kwargs))

    def _begun(self, task: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        with self._hall:
            return self._runtime.in_thread(task, *args, **kwargs)

    def _shared(self, key: Hashable, read: Callable[[], T]) -> T:
        """What a read tells that had not begun when this was called: so it knows of everything that had been committed by then."""
        with self._lock:
            reads = self._alike.setdefault(key, [])
            running, coming = reads[:1], reads[1:]
            if not coming:
                reads.append(self._runtime.promise())
            mine = reads[-1]
        if coming:
            found = mine.wait(PATIENCE)
            # A failure is not shared: each has its own, or better luck.
            return found[0] if found else read()
        for each in running:
            each.wait(PATIENCE)
        told: tuple[Any, ...] = ()
        try:
            told = (read(),)
        finally:
            with self._lock:
                reads.remove(mine)
                if not reads:
                    del self._alike[key]
            mine.keep(told)
        return told[0]
