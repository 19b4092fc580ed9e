"""Reads for the live side, each one call in a thread: nothing here logs or waits."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import Session

from moderator.commands.floor import TAKING
from moderator.domain.ids import Instant
from moderator.domain.refusals import Refused
from moderator.domain.roles import HELPERS, Audience, Role
from moderator.live.counting import Standing
from moderator.projections import mine, passages, view
from moderator.projections import record as recording
from moderator.projections.incidents import noted
from moderator.projections.seeing import Shown, Viewer
from moderator.projections.view import Cursor, Delta
from moderator.store import queries
from moderator.store.engine import Store
from moderator.store.grants import Grant, holding, of_organisers
from moderator.store.models import Draft, Link, Panel
from moderator.store.models.drafts import DROPPED

T = TypeVar("T")


@dataclass(frozen=True)
class Door:
    """What a connecting socket is let into: its panel, how it watches, and the link that opened it."""

    panel_id: int
    code: str
    viewer: Viewer
    link: str | None
    generation: int
    cursor: Cursor
    version: int
    role: str
    slow: int = 0
    """Slow mode, in seconds, as it was then."""


@dataclass(frozen=True)
class Look:
    """One look at a panel: a delta per viewer, and links that no longer hold."""

    version: int
    deltas: Sequence[Delta]
    links: Mapping[str, int]
    """Changed links: id → the generation that holds, 0 when revoked."""
    slow: int = 0
    is_draft: bool = False


def enter(store: Store, code: str, audience: Audience, grants: Sequence[Grant]) -> Door:
    """Find the panel and the grant. Refuses ``panel.unknown``, ``forbidden`` and ``link_revoked``."""
    with store.read() as session:

        def make() -> Door:
            panel, link, viewer = _admit(session, code, audience, grants)
            return _door(panel, link, viewer, view.cursor(session, panel, viewer))

        return _shared(store, session, code, audience, ("door",), make)


def whole(store: Store, code: str, audience: Audience, grants: Sequence[Grant], since: Cursor | None, now: Instant) -> tuple[Door, Delta]:
    """The view of whoever asks, whole or since a cursor, and the door they came through; refuses as ``enter`` does."""
    with store.read() as session:

        def make() -> tuple[Door, Delta]:
            panel, link, viewer = _admit(session, code, audience, grants)
            delta = view.delta(session, panel, viewer, since, now)
            return _door(panel, link, viewer, delta.cursor), delta

        door, delta = _shared(store, session, code, audience, ("view", since), make)
        return door, replace(delta, now=now)


def organise(store: Store, code: str, given: Sequence[Grant], now: Instant) -> tuple[Door, Delta, tuple[Grant, ...]]:
    """The console's whole view for an organiser, and the grants to act by: those alone, whatever other links the same browser has opened."""
    with store.read() as session:
        mine = of_organisers(session, given)
        panel, link, viewer = _admit(session, code, Audience.MODERATOR, mine)
        delta = view.delta(session, panel, viewer, None, now)
        return _door(panel, link, viewer, delta.cursor), delta, mine


def record(store: Store, code: str, given: Sequence[Grant]) -> dict[str, Any]:
    """The record of a panel, for one of its organisers; refuses as ``enter`` does."""
    with store.read() as session:
        panel, _, _ = _admit(session, code, Audience.MODERATOR, of_organisers(session, given))
        return recording.record(session, panel)


def report(store: Store, code: str, given: Sequence[Grant]) -> tuple[dict[str, Any], list[Shown]]:
    """The record of a panel and what was changed of its report, from one snapshot; refuses as ``enter`` does."""
    with store.read() as session:
        panel, _, _ = _admit(session, code, Audience.MODERATOR, of_organisers(session, given))
        return recording.record(session, panel), passages.passages(session, panel)


def recorded(store: Store, code: str) -> dict[str, Any]:
    """The record for whoever holds the database anyway. Refuses ``panel.unknown``, and ``panel.state`` during a rehearsal, which leaves none."""
    with store.read() as session:
        panel = queries.find_panel(session, code)
        if panel is None:
            raise Refused("panel.unknown")
        if panel.rehearsing:
            raise Refused("panel.state", state="rehearsal")
        return recording.record(session, panel)


def incidents(store: Store, code: str, given: Sequence[Grant]) -> tuple[Sequence[Shown], str]:
    """The incident notes of a panel and its time zone, for one of its organisers; refuses as ``enter`` does."""
    with store.read() as session:
        panel, _, _ = _admit(session, code, Audience.MODERATOR, of_organisers(session, given))
        return noted(session, panel), panel.timezone


def held_words(store: Store, code: str, given: Sequence[Grant]) -> dict[str, list[str]]:
    """The words at which questions are marked, for one of the panel's organisers; refuses as ``enter`` does."""
    with store.read() as session:
        panel, _, _ = _admit(session, code, Audience.MODERATOR, of_organisers(session, given))
        return panel.held_words


def published(store: Store, code: str) -> dict[str, Any] | None:
    """The record of a panel whose outcome everybody may read, or None while nobody may."""
    with store.read() as session:
        panel = queries.find_panel(session, code)
        return None if panel is None or panel.published_at is None else recording.record(session, panel)


def _shared(store: Store, session: Session, code: str, audience: Audience, what: tuple[object, ...], make: Callable[[], T]) -> T:
    """What all of the public are told alike is made once per version; everybody else has it made for them."""
    state = queries.state_of(session, code) if audience is Audience.PUBLIC else None
    return make() if state is None else store.recent.get((*state, *what), make)


def _door(panel: Panel, link: Link | None, viewer: Viewer, cursor: Cursor) -> Door:
    return Door(
        panel.id,
        panel.code,
        viewer,
        link.id if link else None,
        link.generation if link else 0,
        cursor,
        panel.version,
        link.role if link else Role.PUBLIC,
        panel.slow,
    )


def _admit(session: Session, code: str, audience: Audience, grants: Sequence[Grant]) -> tuple[Panel, Link | None, Viewer]:
    panel = queries.find_panel(session, code)
    if panel is None or (panel.state == "draft" and audience is Audience.PUBLIC):
        raise Refused("panel.unknown")
    if audience is Audience.PUBLIC:
        return panel, None, Viewer(audience)
    try:
        link = holding(session, panel, audience, grants)
    except Refused as refused:
        # Whoever has no grant learns nothing of a draft, not even that there is one.
        raise Refused("panel.unknown") if panel.state == "draft" and refused.code == "forbidden" else refused from None
    person = link.person if audience is Audience.PANELLIST else None
    organiser = audience is Audience.MODERATOR and link.role == Role.ORGANISER
    return panel, link, Viewer(audience, person, organiser, helper=audience is Audience.MODERATOR and Role(link.role) in HELPERS)


def look(store: Store, panel_id: int, wanted: Sequence[view.Wanted], since: int, now: Instant, *, links: bool) -> Look:
    """Everything that the broadcaster needs to know of a panel, from one snapshot; of changed ``links`` where they are asked for."""
    with store.read() as session:
        panel = session.scalars(_PANEL, {"panel": panel_id}).one()
        deltas = view.deltas(session, panel, wanted, now)
        found = session.connection().execute(_LINKS, {"panel": panel_id, "owner": panel.owner, "since": since}) if links else ()
        held = {link.id: 0 if link.revoked else link.generation for link in found}
        return Look(panel.version, deltas, held, panel.slow, panel.state == "draft")


def watched(store: Store, panel_id: int, since: int, rows: Mapping[str, Any]) -> list[Shown]:
    """What has become of these rows since a version, for their authors."""
    with store.read() as session:
        return mine.changed(session, session.scalars(_PANEL, {"panel": panel_id}).one(), since, rows)


# Written once: building a statement costs more than running it. The organiser's link of another panel that opens this one is revoked without a version here.
_PANEL = select(Panel).where(Panel.id == bindparam("panel"))
_LINKS = select(Link.id, Link.revoked, Link.generation).where(
    or_(and_(Link.panel_id == bindparam("panel"), Link.rev > bindparam("since")), Link.id == bindparam("owner"))
)


def versions(store: Store, panel_ids: Sequence[int]) -> dict[int, int]:
    """Panel id → version, for the poll behind the signals."""
    with store.read() as session:
        rows = session.execute(select(Panel.id, Panel.version).where(Panel.id.in_(panel_ids)))
        return {row.id: row.version for row in rows}


def standings(store: Store, panel_ids: Sequence[int]) -> dict[int, Standing]:
    """Where each of these panels stands."""
    with store.read() as session:
        rows = session.execute(select(Panel.id, Panel.epoch, Panel.ended_at).where(Panel.id.in_(panel_ids)))
        return {row.id: Standing(row.epoch, row.ended_at is not None) for row in rows}


@dataclass(frozen=True)
class Planned:
    """An instant at which something happens by itself: ``deadline`` is ``floor_opens``, ``floor_closes``, ``asking`` or ``arrivals``."""

    panel_id: int
    deadline: str
    due: Instant


def planned(store: Store) -> list[Planned]:
    """What is still to happen by itself, of every panel that takes questions and requests."""
    with store.read() as session:
        columns = (Panel.id, Panel.floor_opens_at, Panel.floor_closes_at, Panel.asking, Panel.asking_until, Panel.arrivals_due)
        found = [
            (
                row.id,
                {
                    "floor_opens": row.floor_opens_at, "floor_closes": row.floor_closes_at, "asking": row.asking_until if row.asking else None,
                    "arrivals": row.arrivals_due,
                },
            )
            for row in session.execute(select(*columns).where(Panel.state.in_(TAKING)))
        ]  # fmt: skip
        return [Planned(panel_id, deadline, Instant(due)) for panel_id, dues in found for deadline, due in dues.items() if due is not None]


def fates(store: Store, code: str, secrets: Sequence[str]) -> list[Shown | None]:
    """What became of the things that ``secrets`` open."""
    with store.read() as session:
        panel = queries.find_panel(session, code)
        if panel is None or panel.state == "draft":
            raise Refused("panel.unknown")
        return mine.mine(session, panel, secrets)


def fates_in(store: Store, panel_id: int, secrets: Sequence[str]) -> list[Shown | None]:
    """The same for a socket, which knows its panel."""
    with store.read() as session:
        return mine.mine(session, session.get_one(Panel, panel_id), secrets)


@dataclass(frozen=True)
class FoundLink:
    """A personal link and the panel it belongs to."""

    link: str
    generation: int
    revoked: bool
    role: str
    name: str | None
    person: str | None
    code: str


def link(store: Store, link_id: str) -> FoundLink | None:
    """The link of this id, by one statement whether it is there or not: a second one would tell whoever guesses, by the time it takes."""
    with store.read() as session:
        found = session.execute(select(Link, Panel.code).join(Panel, Panel.id == Link.panel_id).where(Link.id == link_id)).one_or_none()
        return None if found is None else _found(found.Link, found.code)


def links(store: Store, code: str) -> list[FoundLink]:
    """All links of a panel."""
    with store.read() as session:
        panel = queries.find_panel(session, code)
        if panel is None:
            raise Refused("panel.unknown")
        return [_found(row, code) for row in session.scalars(select(Link).where(Link.panel_id == panel.id))]


def _found(row: Link, code: str) -> FoundLink:
    return FoundLink(row.id, row.generation, row.revoked, row.role, row.name, row.person, code)


def panels(store: Store) -> list[tuple[str, str, str]]:
    """Code, state and title of every panel, oldest first."""
    with store.read() as session:
        rows = session.execute(select(Panel.code, Panel.state, Panel.title).order_by(Panel.id))
        return [(row.code, row.state, row.title) for row in rows]


def note_of(store: Store, panel_id: int) -> str:
    """The text of the concept note that a panel was made from or was last compared with; empty when there is none."""
    with store.read() as session:
        latest = select(Draft.text).where(Draft.panel_id == panel_id, Draft.state != DROPPED).order_by(Draft.changed_at.desc()).limit(1)
        return session.scalar(latest) or ""


def same_panel(store: Store, title: str, starts_at: int) -> str | None:
    """The code of a panel with this title at this time."""
    with store.read() as session:
        return session.scalar(select(Panel.code).where(Panel.title == title, Panel.starts_at == starts_at, Panel.state != "draft"))
