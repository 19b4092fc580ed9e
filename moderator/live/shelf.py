"""What an organiser finds on the first page of the desk: their panels and their open drafts. One read in a thread, nothing is decided here."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from moderator.store import grants
from moderator.store.engine import Store
from moderator.store.grants import Grant
from moderator.store.models import Draft, Link, Panel
from moderator.store.models.drafts import OPEN


@dataclass(frozen=True)
class ShelvedPanel:
    """A panel in the list; instants in ms."""

    code: str
    title: str
    state: str
    starts_at: int
    ends_at: int
    timezone: str
    room: str | None
    archived: bool


@dataclass(frozen=True)
class ShelvedDraft:
    """A draft in the list; ``code`` is that of the panel whose changed note it is."""

    id: str
    name: str | None
    fields: dict[str, Any]
    code: str | None
    rev: int


@dataclass(frozen=True)
class Shelf:
    """``is_organiser``: whether any organiser's link holds. Panels begin with the latest, drafts with the one that was changed last."""

    is_organiser: bool
    panels: Sequence[ShelvedPanel] = ()
    drafts: Sequence[ShelvedDraft] = ()


def shelf(store: Store, given: Sequence[Grant]) -> Shelf:
    """The panels that the given links open, whoever made them, and the drafts that they made."""
    with store.read() as session:
        links = [session.get_one(Link, grant.link) for grant in grants.organising(session, given)]
        if not links:
            return Shelf(is_organiser=False)
        ids = [link.id for link in links]
        mine = or_(Panel.id.in_([link.panel_id for link in links]), Panel.owner.in_(ids))
        # A panel in state draft is what a publication that was cut off has left: its draft is still there.
        panels = session.scalars(select(Panel).where(mine, Panel.state != "draft").order_by(Panel.starts_at.desc(), Panel.id.desc()))
        drafts = session.scalars(select(Draft).where(Draft.owner.in_(ids), Draft.state == OPEN).order_by(Draft.changed_at.desc()))
        return Shelf(True, [_panel(panel) for panel in panels], [_draft(session, draft) for draft in drafts])


def _panel(panel: Panel) -> ShelvedPanel:
    return ShelvedPanel(panel.code, panel.title, panel.state, panel.starts_at, panel.ends_at, panel.timezone, panel.room, panel.archived)


def _draft(session: Session, draft: Draft) -> ShelvedDraft:
    panel = session.get_one(Panel, draft.panel_id) if draft.panel_id is not None and draft.fields["changes"] else None
    return ShelvedDraft(draft.id, draft.name, draft.fields, panel.code if panel else None, draft.rev)
