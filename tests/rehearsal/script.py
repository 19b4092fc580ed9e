"""The steps of one scenario, by their ids; and the words that pages are expected to show, from the catalogue itself."""

from collections.abc import Callable
from dataclasses import dataclass, field

from moderator import i18n
from tests.rehearsal.ledger import Ledger, bare
from tests.rehearsal.scenario import Scenario
from tests.rehearsal.screens import Screens
from tests.rehearsal.timeline import Step
from tests.servers import Server

Prologue = Callable[[Scenario, Server, Screens, Ledger], None]
"""Plays the steps before there is a panel, and leaves its addresses with the server."""


@dataclass
class Script:
    """``early`` are steps of which a part happens before their own time."""

    file: str
    steps: dict[str, Step] = field(default_factory=dict)
    early: dict[str, str] = field(default_factory=dict)
    prologue: Prologue | None = None
    """What makes the panel; without one it is written straight into the data directory."""

    def step(self, step_id: str, early: str | None = None) -> Callable[[Step], Step]:
        """Enter a step."""

        def enter(play: Step) -> Step:
            self.steps[step_id] = play
            if early is not None:
                self.early[step_id] = early
            return play

        return enter

    def begin(self, prologue: Prologue) -> Prologue:
        """Enter what comes before the first step."""
        self.prologue = prologue
        return prologue


def said(key: str, language: str = "en", **values: object) -> str:
    """What the catalogue says, as ``Row.shows`` compares it."""
    return bare(i18n.catalogue(language).message(key, **values))
