"""What a projection is: a noun, its table, and a function from one row to what one viewer sees of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement

from moderator.domain.roles import Audience
from moderator.store.models import Panel
from moderator.store.models.base import PanelRow

Shown = dict[str, Any]


@dataclass(frozen=True)
class Viewer:
    """One audience; of panellists one person, since cues are addressed; of the console, organisers see private questions besides, and helpers no incidents."""

    audience: Audience
    person: str | None = None
    organiser: bool = False
    helper: bool = False

    @property
    def key(self) -> str:
        """The name of the room in which all see the same."""
        if self.organiser:
            return f"{self.audience.value}:organiser"
        if self.helper:
            return f"{self.audience.value}:helper"
        return self.audience.value if self.person is None else f"{self.audience.value}:{self.person}"


CONSOLE = frozenset({Audience.MODERATOR})
EVERYBODY = frozenset(Audience)


@dataclass(frozen=True)
class Projection:
    """One noun.

    ``show`` is only asked for viewers of ``audiences``, and answers None for a row that this viewer may not see. ``whole`` are the
    audiences that see rows in every state; all others see a row only while it is public, and learn of its going only if they saw it.
    """

    noun: str
    model: type[PanelRow]
    show: Callable[[Any, Viewer], Shown | None]
    audiences: frozenset[Audience] = EVERYBODY
    whole: frozenset[Audience] = CONSOLE
    closer: frozenset[Audience] = frozenset()
    """Audiences that see more columns of public rows than the public does, so that any change of a row is one for them."""
    only: Callable[[Viewer], ColumnElement[bool] | None] = lambda _viewer: None
    """What narrows the rows of a viewer beyond that, so that not even the going of another's row is named."""
    veil: Callable[[Panel, Viewer, Shown], Shown] = lambda _panel, _viewer, shown: shown
    """What a setting of the panel hides of a row; whoever changes such a setting stamps the rows."""


def columns(row: object, *names: str) -> Shown:
    """The named attributes, as they are."""
    return {name: getattr(row, name) for name in names}
