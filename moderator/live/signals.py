"""Saying "look again": a panel has a new version. A signal may be lost, so whoever listens polls as well."""

from collections.abc import Callable
from typing import Protocol

Listener = Callable[[int], None]


class Signal(Protocol):
    """The seam for several processes: the same two verbs over a shared channel, which carries a panel's id and nothing else."""

    def changed(self, panel_id: int) -> None:
        """Tell every listener that this panel should be looked at again."""

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with a panel's id whenever it changed."""


class LocalSignal:
    """Within one process."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def changed(self, panel_id: int) -> None:
        """See Signal."""
        for listener in self._listeners:
            listener(panel_id)

    def listen(self, listener: Listener) -> None:
        """See Signal."""
        self._listeners.append(listener)
