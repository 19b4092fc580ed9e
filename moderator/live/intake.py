"""The door of commands: one lane per panel, and whatever waits while the last commit runs is taken together."""

import logging
import threading
from collections import deque
from dataclasses import dataclass, field

from moderator.commands.run import MOST_AT_ONCE, Envelope, Outcome, Rules, run
from moderator.live.signals import Signal
from moderator.runtime import Runtime
from moderator.store.engine import Store

log = logging.getLogger(__name__)

PATIENCE = 30.0
"""Seconds after which a caller is told to come again; the command may still be done, and its id makes that harmless."""


@dataclass
class _Waiting:
    envelope: Envelope
    done: threading.Event = field(default_factory=threading.Event)
    outcome: Outcome | None = None


@dataclass
class _Lane:
    queue: deque[_Waiting] = field(default_factory=deque)
    busy: bool = False


class Intake:
    """Runs commands in order per panel; ``submit`` returns after the commit."""

    def __init__(self, runtime: Runtime, store: Store, rules: Rules, signal: Signal) -> None:
        self._runtime, self._store, self._rules, self._signal = runtime, store, rules, signal
        self._lanes: dict[int, _Lane] = {}
        self._lock = threading.Lock()
        self.in_flight = 0

    def submit(self, panel_id: int, envelope: Envelope) -> Outcome:
        """Run one command and wait for its outcome."""
        waiting = _Waiting(envelope)
        with self._lock:
            lane = self._lanes.setdefault(panel_id, _Lane())
            lane.queue.append(waiting)
            self.in_flight += 1
            starts = not lane.busy
            lane.busy = True
        if starts:
            self._runtime.spawn(self._work, panel_id, lane)
        answered = waiting.done.wait(PATIENCE)
        with self._lock:
            self.in_flight -= 1
        if answered and waiting.outcome is not None:
            return waiting.outcome
        return Outcome(ok=False, id=envelope.id, code="busy", data={"retry_ms": 1_000})

    def _work(self, panel_id: int, lane: _Lane) -> None:
        while batch := self._take(lane):
            outcomes = self._run(panel_id, [each.envelope for each in batch])
            for each, outcome in zip(batch, outcomes, strict=True):
                each.outcome = outcome
                each.done.set()
            if any(outcome.ok for outcome in outcomes):
                self._signal.changed(panel_id)

    def _take(self, lane: _Lane) -> list[_Waiting]:
        with self._lock:
            batch = [lane.queue.popleft() for _ in range(min(MOST_AT_ONCE, len(lane.queue)))]
            lane.busy = bool(batch)
            return batch

    def _run(self, panel_id: int, batch: list[Envelope]) -> list[Outcome]:
        try:
            outcomes = self._runtime.in_thread(run, self._store, self._rules, panel_id, batch)
        except Exception:
            log.exception("a batch failed")
            return [Outcome(ok=False, id=each.id, code="internal", data={"ref": each.id}) for each in batch]
        for outcome in outcomes:
            if outcome.trace is not None:
                log.error("command %s failed\n%s", outcome.id, outcome.trace)
        return outcomes
