"""Planned instants that pass by themselves: when one has come, the machine says so once, whichever process is quickest. Nothing is decided here."""

from collections.abc import Callable
from typing import Final

from moderator import logs
from moderator.commands.run import Envelope, Outcome
from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.clocks import Clocks
from moderator.live.looking import Planned
from moderator.live.outage import Outage
from moderator.live.signals import Signal, unmoved
from moderator.runtime import Runtime
from moderator.store.engine import Store

log = logs.get(__name__)

POLL: Final = 2.0
"""Behind the signals, which tell what this process planned itself, planned instants are read again."""
BEAT: Final = 0.25
"""How often it is asked whether something is due, the test clock was moved, or a panel has changed."""
SOONEST: Final = 0.01


class Deadlines:
    """Reads planned instants from the database, so that a restart forgets none; the id of the command makes each of them happen once."""

    def __init__(self, runtime: Runtime, store: Store, clocks: Clocks, submit: Callable[[int, Envelope], Outcome], outage: Outage | None = None) -> None:
        self._outage = outage or Outage(clocks.monotonic)
        self._runtime, self._store, self._clocks, self._submit = runtime, store, clocks, submit
        self._planned: list[Planned] = []
        self._passed: set[Planned] = set()
        """What was accepted and may be planned still, such as the end of questions that are open no more."""
        self._read_at = 0.0
        self._is_stale = True

    def start(self, signal: Signal) -> None:
        """Watch for ever. What another process plans, that one passes in time; should it die before, whoever polls does."""
        signal.listen(self.wake, gently=unmoved, own=True)
        self._runtime.spawn(self._watch_for_ever)

    def wake(self, _panel_id: int) -> None:
        """A panel has changed, and perhaps what it plans."""
        self._is_stale = True

    def beat(self) -> None:
        """Read again what is planned where that may have changed, then pass what is due."""
        now = self._clocks.monotonic()
        if self._is_stale or now >= self._read_at + POLL:
            # Before the read, so that a change in the middle of it is read as well.
            self._is_stale, self._read_at = False, now
            planned = self._runtime.in_thread(looking.planned, self._store)
            self._outage.over()
            self._passed.intersection_update(planned)
            self._planned = [each for each in planned if each not in self._passed]
        for each in [each for each in self._planned if each.due <= self._clocks.now()]:
            # What is refused is read again with the next poll, and tried again if it is planned still.
            self._planned.remove(each)
            if self._submit(each.panel_id, self._envelope(each)).ok:
                self._passed.add(each)

    def pause(self) -> float:
        """Seconds until the next beat: at once when the next instant comes."""
        due = min((each.due for each in self._planned), default=None)
        left = BEAT if due is None else (due - self._clocks.now()) / 1000
        return min(BEAT, max(SOONEST, left))

    def _envelope(self, each: Planned) -> Envelope:
        return Envelope(
            id=f"~deadline:{each.deadline}:{each.due}", audience=Audience.MODERATOR, name="deadline.pass",
            args={"deadline": each.deadline, "due": each.due}, now=self._clocks.now(), server_now=self._clocks.server_now(), machine=True,
        )  # fmt: skip

    def _watch_for_ever(self) -> None:
        while True:
            try:
                self.beat()
            except Exception as error:
                if not self._outage.caused(error):
                    log.exception("a look at what is planned failed")
            self._runtime.sleep(self.pause())
