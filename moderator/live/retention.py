"""Words and names whose days are over go by themselves, once, also where the server was away on that day; and what a purge leaves behind is cleaned away."""

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, Protocol

from moderator import logs
from moderator.commands.run import Envelope, Outcome
from moderator.domain.roles import Audience
from moderator.live.clocks import Clocks
from moderator.live.outage import Outage
from moderator.live.signals import Signal, unmoved
from moderator.runtime import Runtime
from moderator.store import cleaning
from moderator.store.cleaning import Due, Erased, Standing
from moderator.store.engine import Store
from moderator.store.models import Panel

log = logs.get(__name__)

POLL: Final = 60.0
"""So often what is planned is read again where nothing has changed, in seconds."""
CALM: Final = 2.0
"""So long there is at least between two reads: a panel that runs changes with every voice, and plans nothing here by it."""
EMPTYING: Final = 5.0
"""So many seconds there are at least between two times that the journal is emptied after words were taken out."""
BEAT: Final = 0.5
"""How often it is asked whether something is due; days are long, but a test moves them."""


class Made(Protocol):
    """What was made of rows, or told of them, and stands in memory."""

    def forget(self) -> None:
        """Everything of it."""


def purged(store: Store, panel_id: int) -> list[dict[str, Any]]:
    """What of a panel was erased: ``{kind, count, at, made}``, the first first."""
    with store.read() as session:
        return list(session.get_one(Panel, panel_id).purged)


class Retention:
    """Reads from the database what is to go, so that a restart forgets nothing; the id of the command makes each kind go once, whichever process is quickest."""

    def __init__(
        self, runtime: Runtime, store: Store, clocks: Clocks, submit: Callable[[int, Envelope], Outcome], backups: Path, outage: Outage | None = None
    ) -> None:
        self._outage = outage or Outage(clocks.monotonic)
        self._runtime, self._store, self._clocks, self._submit, self._backups = runtime, store, clocks, submit, backups
        self.kept: list[Made] = [store.recent, store.compared]
        """Others may add theirs."""
        self._dues: list[Due] = []
        self._read_at = float("-inf")
        self._is_stale = True
        self._began = clocks.server_now()
        self._told: Counter[Erased] = Counter()
        self._cleaned = 0
        """So many purges this process has cleaned up after."""
        # As if words had just been taken out: the process before may have been cut off in between.
        self._is_erased, self._emptied_at = True, float("-inf")

    def start(self, signal: Signal) -> None:
        """Watch for ever."""
        signal.listen(self.wake, gently=unmoved)
        self._runtime.spawn(self._watch_for_ever)

    def wake(self, _panel_id: int) -> None:
        """A panel has changed: it may have ended, or been purged."""
        self._is_stale = True

    def erased(self) -> None:
        """Words were taken out of a question, or it was withdrawn: the journal has them still."""
        self._is_erased = True

    def beat(self) -> None:
        """Read again what is planned where that may have changed, clean up after purges, then let go what is due; and empty the journal of what was taken out."""
        now = self._clocks.monotonic()
        if now >= self._read_at + (CALM if self._is_stale else POLL):
            self._read()
        passed = [each for each in self._dues if each.at <= self._clocks.now()]
        # What is refused is read again with the next look, and tried again if it is planned still.
        self._dues = [each for each in self._dues if each not in passed]
        outcomes = [self._submit(each.panel_id, self._envelope(each)) for each in passed]
        if any(outcome.ok for outcome in outcomes):
            self._read()
        if self._is_erased and now >= self._emptied_at + EMPTYING:
            self._empty(now)

    def _empty(self, now: float) -> None:
        # Before it is done, so that words that are taken out meanwhile are seen to, too.
        self._is_erased, self._emptied_at = False, now
        if not self._runtime.in_thread(cleaning.empty_journal, self._store):
            self._is_erased = True

    def _read(self) -> None:
        # Before the read, so that a change in the middle of it is read as well.
        self._is_stale, self._read_at = False, self._clocks.monotonic()
        standing = self._runtime.in_thread(cleaning.standing, self._store)
        self._dues = list(standing.dues)
        self._tell(standing.erased)
        if standing.purges != self._cleaned:
            self._clean(standing)

    def _tell(self, erased: Iterable[Erased]) -> None:
        """What has gone since this process began, whoever had it erased: kinds and counts, and of no panel. A record that is brought back tells of older ones."""
        found = Counter(each for each in erased if each.count and each.made >= self._began)
        for each in (found - self._told).elements():
            log.info("words or names were erased", kind=each.kind, count=each.count)
        self._told = found

    def _clean(self, standing: Standing) -> None:
        """Nothing stays in memory, in copies from before the last purge, or between the rows of the file."""
        for made in self.kept:
            made.forget()
        for each in cleaning.older(self._backups, standing.last):
            each.unlink(missing_ok=True)
            log.info("a copy of the database that was older than a purge is deleted")
        if self._runtime.in_thread(cleaning.clean, self._store, standing.purges):
            self._cleaned = standing.purges
        else:
            # Somebody is writing or reads something older; there is time.
            self._is_stale = True

    def _envelope(self, each: Due) -> Envelope:
        return Envelope(
            id=f"~retention:{each.kind}:{each.at}", audience=Audience.MODERATOR, name="retention.pass", args={"kind": each.kind, "due": each.at},
            now=self._clocks.now(), server_now=self._clocks.server_now(), machine=True,
        )  # fmt: skip

    def _watch_for_ever(self) -> None:
        while True:
            try:
                self.beat()
            except Exception as error:
                if not self._outage.caused(error):
                    log.exception("a look at what is kept no longer failed")
            self._runtime.sleep(BEAT)
