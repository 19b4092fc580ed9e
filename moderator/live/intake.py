"""The door of commands: one lane per panel, and whatever waits while the last commit runs is taken together."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from moderator import logs
from moderator.commands.registry import REGISTRY
from moderator.commands.run import MOST_AT_ONCE, Envelope, Outcome, Rules, is_shared, run
from moderator.live.metrics import Metrics
from moderator.live.outage import Outage, refusal
from moderator.live.signals import Signal
from moderator.runtime import Promise, Runtime
from moderator.store.engine import Store
from moderator.store.outage import DatabaseAwayError

log = logs.get(__name__)

PATIENCE = 30.0
"""Seconds after which a caller is told to come again; the command may still be done, and its id makes that harmless."""

COMPANY, CROWD = 4, 10
"""So many voices are worth a commit of their own: the busier the process, the more, since fewer commits are less to do."""
FREE, FULL = 0.65, 0.90
"""The parts of a core up to which four are enough, and from which on it is ten."""
GATHER = 0.050
"""Seconds after which fewer are taken, too."""
HASTE, APART = 0.016, 0.010
"""Once the first has waited for so many seconds, one more is asked for every so many: who comes slowly gains little by haste, and each commit spares much."""
LULL = 0.05
"""Seconds after which a lane is quiet: whoever comes then waits for nobody."""


@dataclass
class _Waiting:
    envelope: Envelope
    answer: Promise


@dataclass
class _Lane:
    queue: deque[_Waiting] = field(default_factory=deque)
    busy: bool = False
    ended: float = 0.0
    """When the last batch was done, in monotonic seconds."""
    began: float = 0.0
    """When it began to wait for more, on the same clock."""
    full: Promise | None = None
    """Kept by whoever makes waiting for more needless."""


class Intake:
    """Runs commands in order per panel; ``submit`` returns after the commit."""

    def __init__(
        self, runtime: Runtime, store: Store, rules: Rules, signal: Signal, metrics: Metrics, outage: Outage | None = None, busy: Callable[[], float] = lambda: 0.0,
    ) -> None:  # fmt: skip
        """``busy`` tells what part of a core the process has used of late."""
        self._runtime, self._store, self._rules, self._signal, self._metrics = runtime, store, rules, signal, metrics
        self._outage, self._busy = outage or Outage(), busy
        self._lanes: dict[int, _Lane] = {}
        self._lock = threading.Lock()
        self.on_erased: Callable[[], object] = lambda: None
        """Called after a commit that took words out of the database."""
        self.in_flight = 0

    def submit(self, panel_id: int, envelope: Envelope) -> Outcome:
        """Run one command and wait for its outcome."""
        began = time.monotonic()
        outcome = self._outcome(panel_id, envelope)
        self._metrics.answered(time.monotonic() - began, again=outcome.again)
        return outcome

    def _outcome(self, panel_id: int, envelope: Envelope) -> Outcome:
        waiting = _Waiting(envelope, self._runtime.promise())
        with self._lock:
            lane = self._lanes.setdefault(panel_id, _Lane())
            lane.queue.append(waiting)
            self.in_flight += 1
            starts = not lane.busy
            lane.busy = True
            if lane.full is not None and self._is_enough(lane):
                lane.full.keep(True)
                lane.full = None
        if starts:
            self._runtime.spawn(self._work, panel_id, lane)
        outcome: Outcome | None = waiting.answer.wait(PATIENCE)
        with self._lock:
            self.in_flight -= 1
        if outcome is not None:
            return outcome
        return Outcome(ok=False, id=envelope.id, code="busy", data={"retry_ms": 1_000})

    def _work(self, panel_id: int, lane: _Lane) -> None:
        while batch := self._take(lane):
            self._metrics.took(len(batch))
            outcomes = self._run(panel_id, [each.envelope for each in batch])
            for each, outcome in zip(batch, outcomes, strict=True):
                each.answer.keep(outcome)
            if any(outcome.ok for outcome in outcomes):
                self._signal.changed(panel_id, gently=all(is_shared(each.envelope) for each in batch))
            if any(outcome.ok and _erases(each.envelope) for each, outcome in zip(batch, outcomes, strict=True)):
                self.on_erased()
            lane.ended = time.monotonic()

    def _gather(self, lane: _Lane) -> None:
        """Voices wait a moment for each other, since a commit costs as much for one as for ten. Everything else goes at once, and takes them along."""
        with self._lock:
            if not lane.queue or self._is_enough(lane) or time.monotonic() - lane.ended > LULL:
                return
            lane.full = full = self._runtime.promise()
            lane.began = time.monotonic()
        full.wait(GATHER)
        with self._lock:
            lane.full = None

    def _is_enough(self, lane: _Lane) -> bool:
        more = min(1.0, max(0.0, (self._busy() - FREE) / (FULL - FREE)))
        enough: float = COMPANY + round(more * (CROWD - COMPANY))
        if lane.full is not None:
            enough += max(0.0, time.monotonic() - lane.began - HASTE) / APART
        return len(lane.queue) >= enough or not all(is_shared(each.envelope) for each in lane.queue)

    def _take(self, lane: _Lane) -> list[_Waiting]:
        self._gather(lane)
        with self._lock:
            batch = [lane.queue.popleft() for _ in range(min(MOST_AT_ONCE, len(lane.queue)))]
            lane.busy = bool(batch)
            # Nobody has been told yet of what waits beside it, so the voices may go first, all together.
            return sorted(batch, key=lambda each: not is_shared(each.envelope))

    def _run(self, panel_id: int, batch: list[Envelope]) -> list[Outcome]:
        try:
            outcomes = self._patiently(panel_id, batch)
        except DatabaseAwayError:
            return [_away(each) for each in batch]
        except Exception:
            log.exception("a batch failed")
            return [Outcome(ok=False, id=each.id, code="internal", data={"ref": each.id}) for each in batch]
        for outcome in outcomes:
            if outcome.trace is not None:
                log.error("a command failed", command=outcome.id, trace=outcome.trace)
        return outcomes

    def _patiently(self, panel_id: int, batch: list[Envelope]) -> list[Outcome]:
        """The same batch again and again while the database is away: whether a commit that broke was made is unknown, and the ids make that harmless."""
        pause: float | None = 0.0
        while True:
            try:
                outcomes = self._runtime.in_thread(run, self._store, self._rules, panel_id, batch)
            except DatabaseAwayError as error:
                self._outage.caused(error)
                pause = self._outage.pause(pause or 0.0)
                if pause is None:
                    raise
                self._runtime.sleep(pause)
            else:
                self._outage.over()
                return outcomes


def _away(envelope: Envelope) -> Outcome:
    refused = refusal()
    return Outcome(ok=False, id=envelope.id, code=refused.code, data=refused.data)


def _erases(envelope: Envelope) -> bool:
    entry = REGISTRY.get(envelope.name)
    return entry is not None and entry.erases
