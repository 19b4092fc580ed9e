"""Which groups those who ask without a name are of: gathered in memory, and handed on only with others, so that no count belongs to a question."""

import threading
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from moderator.commands.run import Envelope
from moderator.domain.roles import Audience

ENOUGH = 5
"""So many are handed on together."""
HEEDED = frozenset({"question.ask", "panel.end", "panel.reset"})
"""All others pass by without a lock: five hundred voices a second are none of its business."""


class Standing(NamedTuple):
    """Where a panel stands: ``epoch`` is another one after a rehearsal was put back."""

    epoch: str
    has_ended: bool


class Counting:
    """One per process. What is gathered when it stops is lost: fewer than five per panel, and only counts."""

    def __init__(self) -> None:
        self._gathered: dict[int, Counter[str]] = {}
        self._epochs: dict[int, str] = {}
        self._lock = threading.Lock()

    def heed(self, panel_id: int, envelope: Envelope) -> dict[str, int]:
        """After a command was accepted: what is to be handed on now, group → how many; empty when it is nothing yet."""
        if envelope.name not in HEEDED:
            return {}
        with self._lock:
            gathered = self._gathered.setdefault(panel_id, Counter())
            group = _group(envelope)
            if group is not None:
                gathered[group] += 1
            if envelope.name == "panel.reset":
                gathered.clear()
                # The next epoch that is seen is the one after this reset, and takes nothing away.
                self._epochs.pop(panel_id, None)
            if gathered.total() < ENOUGH and envelope.name != "panel.end":
                return {}
            return _handed_on(gathered)

    def waiting(self) -> list[int]:
        """The panels of which something is gathered."""
        with self._lock:
            return [panel_id for panel_id, gathered in self._gathered.items() if gathered]

    def settle(self, standings: Mapping[int, Standing]) -> dict[int, dict[str, int]]:
        """Panel → what is to be handed on because it was ended through another process; what belongs to a rehearsal that was put back there is forgotten."""
        ready = {}
        with self._lock:
            for panel_id, standing in standings.items():
                gathered = self._gathered.setdefault(panel_id, Counter())
                if self._epochs.setdefault(panel_id, standing.epoch) != standing.epoch:
                    self._epochs[panel_id] = standing.epoch
                    gathered.clear()
                if standing.has_ended and gathered:
                    ready[panel_id] = _handed_on(gathered)
        return ready


def _handed_on(gathered: Counter[str]) -> dict[str, int]:
    """Sorted, so that nobody can tell who came last."""
    ready = dict(sorted(gathered.items()))
    gathered.clear()
    return ready


def _group(envelope: Envelope) -> str | None:
    """The group that somebody who gave no name said they are of."""
    args = envelope.args
    if envelope.name != "question.ask" or envelope.audience is not Audience.PUBLIC or not isinstance(args, dict) or str(args.get("name") or "").strip():
        return None
    group = args.get("group")
    return group if isinstance(group, str) and group else None
