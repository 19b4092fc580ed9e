"""Drafts of panels: keeping what an organiser has made of a note, and claiming a panel for it. Plain writes, since no panel's lock can guard what belongs to none."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from moderator.commands.opening import NewPanel, add_panel
from moderator.domain.ids import Instant
from moderator.domain.refusals import Refused
from moderator.store import grants
from moderator.store.engine import Store
from moderator.store.grants import Grant
from moderator.store.models import Draft, Link, Panel
from moderator.store.models.drafts import DROPPED, OPEN, PUBLISHED

MOST_DRAFTS: Final = 50
"""Open ones of one organiser."""


@dataclass(frozen=True)
class KeptDraft:
    """A draft as it is stored; ``code`` is that of the panel it has become, or whose changed note it is."""

    id: str
    owner: str
    name: str | None
    text: str
    fields: dict[str, Any]
    state: str
    rev: int
    code: str | None
    changes: bool
    """Whether it is the changed note of a panel that is there."""


@dataclass(frozen=True)
class NewDraft:
    """What a draft begins with. ``panel_id`` is given for the changed note of a panel."""

    id: str
    name: str | None
    text: str
    fields: Mapping[str, Any]
    panel_id: int | None = None


def root(session: Session, given: Sequence[Grant]) -> str:
    """The organiser's link that everything new belongs to: of those that hold, the one of the oldest panel. Refuses ``forbidden``."""
    held = [session.get_one(Link, grant.link) for grant in grants.organising(session, given)]
    if not held:
        raise Refused("forbidden")
    return min(held, key=lambda link: (link.panel_id, link.id)).id


def owner_of(store: Store, given: Sequence[Grant]) -> str:
    """The same for something that is no draft. Refuses ``forbidden``."""
    with store.read() as session:
        return root(session, given)


def keep(store: Store, given: Sequence[Grant], new: NewDraft, now: Instant) -> str:
    """Keep a new draft; the answer is its id. Refuses ``forbidden``, and ``too_many`` open ones of one organiser."""
    with store.write() as session:
        owner = root(session, given)
        count = session.scalar(select(func.count()).select_from(Draft).where(Draft.owner == owner, Draft.state == OPEN)) or 0
        if count >= MOST_DRAFTS:
            raise Refused("too_many", field="drafts", limit=MOST_DRAFTS)
        fields = {**new.fields, "changes": new.panel_id is not None}
        session.add(
            Draft(id=new.id, owner=owner, panel_id=new.panel_id, name=new.name, text=new.text, fields=fields, made_at=now, changed_at=now)
        )  # fmt: skip
        session.commit()
        return new.id


def find(store: Store, given: Sequence[Grant], draft_id: str) -> KeptDraft | None:
    """A draft, for who made it; None for everybody else."""
    with store.read() as session:
        draft = _mine(session, given, draft_id)
        return None if draft is None else _kept(session, draft)


def _mine(session: Session, given: Sequence[Grant], draft_id: str) -> Draft | None:
    draft = session.get(Draft, draft_id)
    if draft is None or draft.owner not in {grant.link for grant in grants.organising(session, given)}:
        return None
    return draft


def _kept(session: Session, draft: Draft) -> KeptDraft:
    panel = None if draft.panel_id is None else session.get_one(Panel, draft.panel_id)
    return KeptDraft(
        draft.id, draft.owner, draft.name, draft.text, draft.fields, draft.state, draft.rev,
        panel.code if panel else None, bool(draft.fields.get("changes")),
    )  # fmt: skip


def save(store: Store, given: Sequence[Grant], draft_id: str, rev: int, fields: Mapping[str, Any], now: Instant) -> int:
    """Write the fields over those that were seen as ``rev``; the answer is the next rev. Refuses ``stale``, and ``forbidden`` to others.

    A panel that was claimed before, and never opened, is left for good: what is published next is as the fields are now.
    """
    with store.write() as session:
        draft = _open(session, given, draft_id, rev)
        draft.fields, draft.changed_at = {**fields, "changes": draft.fields["changes"]}, now
        draft.rev += 1
        draft.panel_id = draft.panel_id if draft.fields["changes"] else None
        session.commit()
        return draft.rev


def drop(store: Store, given: Sequence[Grant], draft_id: str, rev: int, now: Instant, *, dropped: bool) -> None:
    """Put a draft aside, or take it up again. Refuses ``stale``, and ``forbidden`` to others."""
    with store.write() as session:
        draft = _open(session, given, draft_id, rev, states=frozenset({OPEN, DROPPED}))
        draft.state, draft.changed_at = DROPPED if dropped else OPEN, now
        draft.rev += 1
        session.commit()


def claim(store: Store, given: Sequence[Grant], draft_id: str, rev: int, new: Callable[[str], NewPanel]) -> tuple[int, str]:
    """The panel of a draft, made in this very write if it is not there yet: its id and its code. It is in state ``draft`` until its last command.

    Who asks again about the same ``rev`` gets the same panel. ``new`` is given the owner. Refuses ``stale``, and ``forbidden`` to others.
    """
    with store.write() as session:
        draft = _open(session, given, draft_id, rev, states=frozenset({OPEN, PUBLISHED}))
        if draft.panel_id is None:
            draft.panel_id = add_panel(session, new(draft.owner)).id
        panel = session.get_one(Panel, draft.panel_id)
        session.commit()
        return panel.id, panel.code


def publish(store: Store, given: Sequence[Grant], draft_id: str, rev: int, now: Instant) -> None:
    """A draft has become its panel, or its changes were taken over. Refuses ``stale``, and ``forbidden`` to others."""
    with store.write() as session:
        draft = _open(session, given, draft_id, rev, states=frozenset({OPEN, PUBLISHED}))
        draft.state, draft.changed_at = PUBLISHED, now
        session.commit()


def _open(session: Session, given: Sequence[Grant], draft_id: str, rev: int, states: frozenset[str] = frozenset({OPEN})) -> Draft:
    draft = session.get(Draft, draft_id, with_for_update=True)
    if draft is None or _mine(session, given, draft_id) is None:
        raise Refused("forbidden")
    if draft.rev != rev or draft.state not in states:
        raise Refused("stale", rev=draft.rev)
    return draft
