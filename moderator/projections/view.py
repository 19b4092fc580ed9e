"""The one reader: what a viewer sees, whole or since a version. Sockets, HTTP, pages and tests all ask here."""

from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from moderator.domain.ids import Instant
from moderator.projections import panels
from moderator.projections.actions import ACTIONS
from moderator.projections.cues import CUES
from moderator.projections.floor import REQUESTS
from moderator.projections.links import LINKS
from moderator.projections.people import PEOPLE
from moderator.projections.polls import POLLS
from moderator.projections.programme import ITEMS
from moderator.projections.questions import QUESTIONS
from moderator.projections.remarks import REMARKS
from moderator.projections.seeing import Projection, Shown, Viewer
from moderator.projections.submissions import SUBMISSIONS
from moderator.projections.support import TALLIES
from moderator.projections.turns import TURNS
from moderator.projections.whispers import WHISPERS
from moderator.store.models import Panel
from moderator.store.models.base import PanelRow

PROTOCOL: Final = 2
"""Part of every epoch: a changed protocol makes old cursors void."""

MOST_DIGITS: Final = 16

PROJECTIONS: Final = (PEOPLE, ITEMS, QUESTIONS, TALLIES, REQUESTS, TURNS, CUES, WHISPERS, ACTIONS, POLLS, LINKS, REMARKS, SUBMISSIONS)


@dataclass(frozen=True)
class Cursor:
    """How far a viewer has come: ``epoch`` and ``version`` together."""

    epoch: str
    version: int

    def __str__(self) -> str:
        return f"{self.epoch}.{self.version}"


@dataclass
class Delta:
    """What changed for one viewer between two versions; ``since`` 0 is the whole view."""

    epoch: str
    since: int
    to: int
    now: Instant
    header: Shown
    up: dict[str, list[Shown]] = field(default_factory=dict)
    gone: dict[str, list[str]] = field(default_factory=dict)

    @property
    def cursor(self) -> Cursor:
        """Where a viewer is after applying it."""
        return Cursor(self.epoch, self.to)

    def as_json(self) -> dict[str, Any]:
        """The delta as it goes over the wire."""
        return {
            "epoch": self.epoch, "from": self.since, "to": self.to, "now": self.now, "header": self.header, "up": self.up, "gone": self.gone,
        }  # fmt: skip


def epoch(panel: Panel) -> str:
    """The epoch that clients know."""
    return f"{panel.epoch}{PROTOCOL}"


def parse_cursor(value: str) -> Cursor | None:
    """``epoch.version`` as a client sends it, or None when it is not one."""
    name, _, version = value.rpartition(".")
    return Cursor(name, int(version)) if name and version.isdecimal() and len(version) < MOST_DIGITS else None


def delta(session: Session, panel: Panel, viewer: Viewer, since: Cursor | None, now: Instant) -> Delta:
    """What ``viewer`` must put and drop to be up to date. A cursor of another epoch, or from the future, gets the whole view."""
    have = since.version if since is not None and since.epoch == epoch(panel) and since.version <= panel.version else 0
    answer = Delta(epoch(panel), have, max(have, _header_rev(panel, viewer)), now, panels.show(panel, viewer))
    for projection in PROJECTIONS:
        if viewer.audience in projection.audiences:
            _add_rows(session, panel, viewer, projection, answer)
    if have and answer.to == have and cursor(session, panel, viewer).version != have:
        # A cursor that this viewer was never given: an answer would tell how far the panel has come unseen.
        return delta(session, panel, viewer, None, now)
    return answer


def cursor(session: Session, panel: Panel, viewer: Viewer) -> Cursor:
    """The highest version that ``viewer`` can see: a neighbour's question waiting for review does not move it."""
    highest = _header_rev(panel, viewer)
    for projection in PROJECTIONS:
        if viewer.audience in projection.audiences:
            query = _visible(select(func.max(_rev(projection, viewer))), panel, viewer, projection)
            highest = max(highest, session.scalar(query) or 0)
    return Cursor(epoch(panel), highest)


def _add_rows(session: Session, panel: Panel, viewer: Viewer, projection: Projection, answer: Delta) -> None:
    rev = _rev(projection, viewer)
    query = _visible(select(projection.model), panel, viewer, projection).where(rev > answer.since)
    for row in session.scalars(query):
        answer.to = max(answer.to, getattr(row, rev.key))
        shown = projection.show(row, viewer) if _may_see(row, viewer, projection) else None
        if shown is not None:
            answer.up.setdefault(projection.noun, []).append(projection.veil(panel, viewer, shown))
        elif answer.since:
            answer.gone.setdefault(projection.noun, []).append(row.id)


def _may_see(row: PanelRow, viewer: Viewer, projection: Projection) -> bool:
    return viewer.audience in projection.whole or row.public


def _visible(query: Select[Any], panel: Panel, viewer: Viewer, projection: Projection) -> Select[Any]:
    """Rows that this viewer may see, or once could: only the going of those is named."""
    model = projection.model
    query = query.where(model.panel_id == panel.id)
    if viewer.audience not in projection.whole:
        query = query.where(model.public_rev > 0)
    narrowed = projection.only(viewer)
    return query if narrowed is None else query.where(narrowed)


def _rev(projection: Projection, viewer: Viewer) -> Any:
    model = projection.model
    near = viewer.audience in projection.whole or viewer.audience in projection.closer
    return model.rev if near else model.public_rev


def _header_rev(panel: Panel, viewer: Viewer) -> int:
    sees_more = viewer.audience in panels.LAYOUT
    return panel.rev if sees_more else panel.public_rev
