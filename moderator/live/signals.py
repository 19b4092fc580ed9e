"""Saying "look again": a panel has a new version. A signal may be lost, so whoever listens polls as well."""

import threading
from collections.abc import Callable, Iterable
from typing import Final, Protocol

from moderator import logs
from moderator.live.broker import Broker, Unreachable
from moderator.live.metrics import Metrics
from moderator.runtime import Runtime

log = logs.get(__name__)

Listener = Callable[[int], None]
MOST_WAITING: Final = 1_000
"""Panels that wait to be named; what does not fit is dropped, since everybody polls."""
FIRST_PAUSE: Final = 0.25
LONGEST_PAUSE: Final = 2.0


class Signal(Protocol):
    """The seam for several processes: the same two verbs over a shared channel, which carries a panel's id and whether it has but more voices."""

    def changed(self, panel_id: int, *, gently: bool = False) -> None:
        """Tell every listener that this panel should be looked at again; ``gently``: it has more voices, and nothing else is new."""

    def listen(self, listener: Listener, *, gently: Listener | None = None, own: bool = False) -> None:
        """Call ``listener`` with a panel's id whenever it changed, or ``gently``, where given, when it only has more voices.

        ``own``: only where this process changed it, for those who poll for the rest.
        """

    def start(self) -> None:
        """Begin to hear others, where there are any."""


def unmoved(_panel_id: int) -> None:
    """The listener that is given for ``gently`` by whom voices do not concern."""


class LocalSignal:
    """Within one process."""

    def __init__(self) -> None:
        self._listeners: list[tuple[Listener, Listener]] = []

    def changed(self, panel_id: int, *, gently: bool = False) -> None:
        """See Signal."""
        for listener, gentle in self._listeners:
            (gentle if gently else listener)(panel_id)

    def listen(self, listener: Listener, *, gently: Listener | None = None, own: bool = False) -> None:  # noqa: ARG002 - all is its own
        """See Signal."""
        self._listeners.append((listener, gently or listener))

    def start(self) -> None:
        """See Signal: there are no others."""


class RedisSignal:
    """Within one process at once, and to the others beside it: nobody who changes something waits for Redis.

    ``process`` is random and tells one's own signals apart; ``served`` names the panels that somebody here watches.
    """

    def __init__(
        self, broker: Broker, runtime: Runtime, metrics: Metrics, process: str, clock: Callable[[], float], served: Callable[[], Iterable[int]]
    ) -> None:
        self._broker, self._runtime, self._metrics, self._process, self._clock, self._served = broker, runtime, metrics, process, clock, served
        self._own, self._here = LocalSignal(), LocalSignal()
        self._channel = broker.name("changed")
        self._waiting: dict[int, bool] = {}
        """Panels to be named, and whether gently; one that changes again meanwhile is named once."""
        self._lock, self._bell = threading.Lock(), threading.Event()

    def changed(self, panel_id: int, *, gently: bool = False) -> None:
        """See Signal."""
        self._own.changed(panel_id, gently=gently)
        self._here.changed(panel_id, gently=gently)
        with self._lock:
            is_dropped = len(self._waiting) >= MOST_WAITING
            if not is_dropped:
                self._waiting[panel_id] = gently and self._waiting.get(panel_id, True)
        if is_dropped:
            self._metrics.signalled("failed")
        self._bell.set()

    def listen(self, listener: Listener, *, gently: Listener | None = None, own: bool = False) -> None:
        """See Signal."""
        (self._own if own else self._here).listen(listener, gently=gently)

    def start(self) -> None:
        """See Signal."""
        self._runtime.spawn(self._publish_for_ever)
        self._runtime.spawn(self._hear_for_ever)

    def publish(self) -> None:
        """Name what is waiting to the others; what cannot be said is forgotten."""
        with self._lock:
            panels, self._waiting = sorted(self._waiting.items()), {}
        try:
            if panels:
                self._broker.publish(self._channel, [f"{panel} {self._process}{' voices' if gently else ''}" for panel, gently in panels])
        except Unreachable:
            self._metrics.signalled("failed", len(panels))
        else:
            self._metrics.signalled("sent", len(panels))

    def hear(self, said: str) -> None:
        """Look again at what another process named. What is no signal of ours is passed over."""
        panel, _, rest = said.partition(" ")
        process, _, kind = rest.partition(" ")
        if process != self._process and panel.isascii() and panel.isdecimal() and len(panel) < 19:  # noqa: PLR2004 - digits of an id
            self._metrics.signalled("received")
            self._here.changed(int(panel), gently=kind == "voices")

    def _publish_for_ever(self) -> None:
        while True:
            self._bell.wait()
            self._bell.clear()
            try:
                self.publish()
            except Exception:
                log.exception("signals could not be sent")

    def _hear_for_ever(self) -> None:
        pause = FIRST_PAUSE
        while True:
            try:
                is_new = True
                for said in self._broker.listen(self._channel, self._clock):
                    pause = FIRST_PAUSE
                    if said is not None:
                        self.hear(said)
                    elif is_new:
                        is_new = False
                        self._look_at_all()
            except Unreachable:
                pass
            except Exception:
                log.exception("signals could not be heard")
            self._runtime.sleep(pause)
            pause = min(LONGEST_PAUSE, pause * 2)

    def _look_at_all(self) -> None:
        """What was said while nobody listened is never said again."""
        for panel_id in list(self._served()):
            self._here.changed(panel_id)
