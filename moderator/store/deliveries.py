"""What is still to be told to hooks: noting events, taking one to send, and what became of it. Plain writes of their own, beside every panel's lock."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, and_, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from moderator.domain.hooks import PAUSES
from moderator.domain.ids import Instant, Millis
from moderator.store.engine import Store
from moderator.store.happened import Happened, happened
from moderator.store.models import Delivery, Hook, Panel

LEASE = Millis(30_000)
"""So long whoever takes one has it alone; longer than any try."""


@dataclass(frozen=True)
class Taken:
    """An event to be sent now, with the number of the try."""

    id: str
    hook: str
    panel_id: int
    url: str
    kind: str
    row: str | None
    at: int
    tries: int


@dataclass(frozen=True)
class Listed:
    """A hook as its organiser sees it."""

    id: str
    url: str
    events: list[Any]
    waiting: int
    failed: int


def event_id(hook: str, key: str) -> str:
    """The id of an event for one hook: the same however often it is noted or sent."""
    return hashlib.sha256(f"{hook}:{key}".encode()).hexdigest()[:32]


def mark(session: Session, hook: Hook, events: Iterable[Happened], due_at: int | None) -> None:
    """Note events that are not noted yet, for sending or, without ``due_at``, as past; those that the hook does not want are past at once."""
    found = {event_id(hook.id, each.key): each for each in events}
    known = set(session.scalars(select(Delivery.id).where(Delivery.id.in_(found))))
    for row_id, each in found.items():
        if row_id not in known:
            wanted = due_at if each.kind in hook.events else None
            # Time and place are kept only until it is told: of a question nobody needs them afterwards, and a version has its time in the log.
            at, place = (each.at, each.place) if wanted is not None else (0, 0)
            session.add(Delivery(id=row_id, hook=hook.id, kind=each.kind, row=each.row, at=at, place=place, due_at=wanted))


def forget(session: Session, hook: Hook) -> None:
    """Nothing that waits is sent any more."""
    for row in session.scalars(select(Delivery).where(Delivery.hook == hook.id, Delivery.due_at.is_not(None))):
        row.due_at, row.at, row.place = None, 0, 0


def note(store: Store, seen: Mapping[str, int], now: Instant, server_now: Instant) -> dict[str, int]:
    """Note what has happened since the versions ``seen`` of each hook; the answer is up to where everything is noted. Another process may do the same."""
    with store.read() as session:
        hooks = session.execute(select(Hook.id, Hook.panel_id, Panel.version).join(Panel, Panel.id == Hook.panel_id).where(Hook.dropped.is_(False))).all()
    noted = {hook.id: hook.version for hook in hooks}
    for hook in hooks:
        if seen.get(hook.id) != hook.version:
            noted[hook.id] = _note(store, hook.id, seen.get(hook.id, 0), now, server_now)
    return noted


def _note(store: Store, hook_id: str, since: int, now: Instant, server_now: Instant) -> int:
    with store.read() as session:
        panel = session.get_one(Panel, session.get_one(Hook, hook_id).panel_id)
        events, version = happened(session, panel, min(since, panel.version), now), panel.version
    # Most versions are voices, and nobody is told of those: they are not worth the lock of a write.
    if not events:
        return version
    try:
        with store.write() as session, session.begin():
            mark(session, session.get_one(Hook, hook_id), events, server_now)
    except IntegrityError:
        # Another process has noted the same in this moment; what of it is new is noted with the next look.
        return since
    return version


def take(store: Store, now: Instant) -> Taken | None:
    """The next event that is due, for whoever asks first. Of each hook only the first that waits, so that events arrive in order."""
    with store.write() as session, session.begin():
        found = session.execute(_due(now).with_for_update(of=Delivery, skip_locked=True)).one_or_none()
        if found is None:
            return None
        row, hook = found.Delivery, found.Hook
        row.due_at, row.tries = now + LEASE, row.tries + 1
        return Taken(row.id, hook.id, hook.panel_id, hook.url, row.kind, row.row, row.at, row.tries)


def settle(store: Store, taken: Taken, now: Instant, *, arrived: bool) -> None:
    """What became of a try. One whose time had run out, so that another process has tried again, changes nothing."""
    with store.write() as session, session.begin():
        row = session.get_one(Delivery, taken.id, with_for_update=True)
        if row.tries != taken.tries or row.due_at is None:
            return
        is_last = row.tries > len(PAUSES)
        row.failed = not arrived and is_last
        row.due_at = None if arrived or is_last else now + PAUSES[row.tries - 1]
        row.at, row.place = (0, 0) if row.due_at is None else (row.at, row.place)


def is_waiting(store: Store, now: Instant) -> bool:
    """Whether anything is due; a read, so that nobody waits for a lock where there is nothing to do."""
    with store.read() as session:
        return session.execute(_due(now)).one_or_none() is not None


def _due(now: Instant) -> Select[Delivery, Hook]:
    """One that may be sent now: it is the first of its hook that is not settled, and nobody has it."""
    first = select(Delivery.hook, func.min(Delivery.place).label("place")).where(Delivery.due_at.is_not(None)).group_by(Delivery.hook).subquery()
    query = select(Delivery, Hook).join(Hook, Hook.id == Delivery.hook).join(first, and_(first.c.hook == Delivery.hook, first.c.place == Delivery.place))
    return query.where(Hook.dropped.is_(False), Delivery.due_at <= now).order_by(Delivery.due_at, Delivery.id).limit(1)


def hooks_of(store: Store, panel_id: int) -> list[Listed]:
    """The hooks of a panel, with how much waits and how much was given up."""
    with store.read() as session:
        hooks = session.scalars(select(Hook).where(Hook.panel_id == panel_id, Hook.dropped.is_(False)).order_by(Hook.url, Hook.id))
        return [Listed(hook.id, hook.url, hook.events, *_counts(session, hook)) for hook in hooks]


def _counts(session: Session, hook: Hook) -> tuple[int, int]:
    mine = select(func.count()).select_from(Delivery).where(Delivery.hook == hook.id)
    return session.scalar(mine.where(Delivery.due_at.is_not(None))) or 0, session.scalar(mine.where(Delivery.failed.is_(True))) or 0
