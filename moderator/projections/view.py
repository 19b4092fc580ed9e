"""The one reader: what a viewer sees, whole or since a version. Sockets, HTTP, pages and tests all ask here."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from sqlalchemy import Select, bindparam, func, literal, select, union_all
from sqlalchemy.orm import Session

from moderator.domain.ids import Instant
from moderator.domain.roles import Audience
from moderator.projections import panels
from moderator.projections.actions import ACTIONS
from moderator.projections.contacts import CONTACTS
from moderator.projections.cues import CUES
from moderator.projections.floor import REQUESTS
from moderator.projections.incidents import INCIDENTS
from moderator.projections.links import LINKS
from moderator.projections.people import PEOPLE
from moderator.projections.polls import POLLS
from moderator.projections.programme import ITEMS
from moderator.projections.questions import QUESTIONS
from moderator.projections.remarks import REMARKS
from moderator.projections.seats import SEATS
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

PROJECTIONS: Final = (
    PEOPLE,
    ITEMS,
    QUESTIONS,
    TALLIES,
    REQUESTS,
    TURNS,
    CUES,
    WHISPERS,
    ACTIONS,
    POLLS,
    LINKS,
    REMARKS,
    INCIDENTS,
    CONTACTS,
    SEATS,
    SUBMISSIONS,
)


class Sight(Enum):
    """How much an audience sees of a noun's rows: every one; more columns of public ones; or what the room sees of those."""

    WHOLE = "whole"
    CLOSER = "closer"
    ROOM = "room"


@dataclass(frozen=True)
class Cursor:
    """How far a viewer has come: ``epoch`` and ``version`` together."""

    epoch: str
    version: int

    def __str__(self) -> str:
        return f"{self.epoch}.{self.version}"


@dataclass(frozen=True)
class Wanted:
    """A delta that is asked for: by whom, and how far they have come. Between there and version ``read`` nothing is for their eyes, as somebody has looked before."""

    viewer: Viewer
    since: Cursor | None
    read: int = 0


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
    [answer] = deltas(session, panel, [Wanted(viewer, since)], now)
    if answer.since and answer.to == answer.since and cursor(session, panel, viewer).version != answer.since:
        # A cursor that this viewer was never given: an answer would tell how far the panel has come unseen.
        [answer] = deltas(session, panel, [Wanted(viewer, None)], now)
    return answer


def deltas(session: Session, panel: Panel, wanted: Sequence[Wanted], now: Instant) -> list[Delta]:
    """A delta for each, in order: rows are read once for all who see the same of them. That the viewers have come and were read for as far as that is believed."""
    asked = [_asked(panel, each, now) for each in wanted]
    changed = set(session.scalars(_CHANGED, {"panel": panel.id, "floor": _floor(asked)}))
    for projection in PROJECTIONS:
        if projection.noun in changed:
            _add_rows(session, panel, projection, asked)
    return [each.answer for each in asked]


def cursor(session: Session, panel: Panel, viewer: Viewer) -> Cursor:
    """The highest version that ``viewer`` can see: a neighbour's question waiting for review does not move it."""
    highest = session.scalar(_HIGHEST[viewer.audience], {"panel": panel.id}) or 0
    for projection in PROJECTIONS:
        narrowed = projection.only(viewer) if viewer.audience in projection.audiences else None
        if narrowed is not None:
            sight = _sight(projection, viewer.audience)
            highest = max(highest, session.scalar(_highest(projection, sight).where(narrowed), {"panel": panel.id}) or 0)
    return Cursor(epoch(panel), max(highest, _header_rev(panel, viewer)))


@dataclass(frozen=True)
class _Asked:
    """A delta that is being made out of rows that changed after version ``floor``."""

    viewer: Viewer
    floor: int
    answer: Delta


def _asked(panel: Panel, wanted: Wanted, now: Instant) -> _Asked:
    viewer, since = wanted.viewer, wanted.since
    have = since.version if since is not None and since.epoch == epoch(panel) and since.version <= panel.version else 0
    answer = Delta(epoch(panel), have, max(have, _header_rev(panel, viewer)), now, panels.show(panel, viewer))
    # A database that was put back behind what had been read of it is read from where the viewer is.
    read = wanted.read if have and wanted.read <= panel.version else 0
    return _Asked(viewer, max(have, read), answer)


def _floor(asked: Sequence[_Asked]) -> int:
    return min((each.floor for each in asked), default=0)


def _add_rows(session: Session, panel: Panel, projection: Projection, asked: Sequence[_Asked]) -> None:
    shared: list[tuple[Sight, _Asked]] = []
    for each in asked:
        if each.viewer.audience not in projection.audiences:
            continue
        sight, narrowed = _sight(projection, each.viewer.audience), projection.only(each.viewer)
        if narrowed is None:
            shared.append((sight, each))
        else:
            _read(session, panel, projection, [(sight, each)], _ROWS[projection.noun, sight].where(narrowed))
    if shared:
        # Whoever sees more reads what the others see as well, since no row's public rev is ahead of its rev.
        widest = next(sight for sight in Sight if any(sight is each for each, _ in shared))
        _read(session, panel, projection, shared, _ROWS[projection.noun, widest])


def _read(session: Session, panel: Panel, projection: Projection, asked: Sequence[tuple[Sight, _Asked]], query: Select[Any]) -> None:
    for row in session.scalars(query, {"panel": panel.id, "floor": _floor([each for _, each in asked])}):
        for sight, each in asked:
            rev = row.public_rev if sight is Sight.ROOM else row.rev
            if rev > each.floor and (row.public_rev or sight is Sight.WHOLE):
                _add_row(panel, each.viewer, projection, each.answer, row, rev)


def _add_row(panel: Panel, viewer: Viewer, projection: Projection, answer: Delta, row: PanelRow, rev: int) -> None:
    answer.to = max(answer.to, rev)
    may_see = viewer.audience in projection.whole or row.public
    shown = projection.show(row, viewer) if may_see else None
    if shown is not None:
        answer.up.setdefault(projection.noun, []).append(projection.veil(panel, viewer, shown))
    elif answer.since:
        answer.gone.setdefault(projection.noun, []).append(row.id)


def _header_rev(panel: Panel, viewer: Viewer) -> int:
    sees_more = viewer.audience in panels.LAYOUT
    return panel.rev if sees_more else panel.public_rev


def _sight(projection: Projection, audience: Audience) -> Sight:
    if audience in projection.whole:
        return Sight.WHOLE
    return Sight.CLOSER if audience in projection.closer else Sight.ROOM


def _visible(query: Select[Any], projection: Projection, sight: Sight) -> Select[Any]:
    """Rows that this viewer may see, or once could: only the going of those is named."""
    query = query.where(projection.model.panel_id == bindparam("panel"))
    return query if sight is Sight.WHOLE else query.where(projection.model.public_rev > 0)


def _rev(projection: Projection, sight: Sight) -> Any:
    return projection.model.public_rev if sight is Sight.ROOM else projection.model.rev


def _rows(projection: Projection, sight: Sight) -> Select[Any]:
    return _visible(select(projection.model), projection, sight).where(_rev(projection, sight) > bindparam("floor"))


def _highest(projection: Projection, sight: Sight) -> Select[Any]:
    return _visible(select(func.max(_rev(projection, sight)).label("version")), projection, sight)


def _highest_of(audience: Audience) -> Select[Any]:
    """The highest version of all nouns that are not narrowed for this audience."""
    shared = [each for each in PROJECTIONS if audience in each.audiences and each.only(Viewer(audience)) is None]
    return select(func.max(union_all(*[_highest(each, _sight(each, audience)) for each in shared]).subquery().c.version))


# Written once: building a statement costs more than running it.
_CHANGED: Final = union_all(
    *[
        select(literal(each.noun)).where(select(each.model.id).where(each.model.panel_id == bindparam("panel"), each.model.rev > bindparam("floor")).exists())
        for each in PROJECTIONS
    ]
)
_ROWS: Final = {(each.noun, sight): _rows(each, sight) for each in PROJECTIONS for sight in Sight}
_HIGHEST: Final = {audience: _highest_of(audience) for audience in Audience}
