"""What has happened on a panel, as its rows say it: events with a name of their own, so that whoever reads them twice knows them again."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from moderator.domain import questions
from moderator.domain.hooks import KINDS
from moderator.domain.ids import Instant
from moderator.domain.retention import OVER
from moderator.store.models import Panel, Question, Turn
from moderator.store.models.turns import ENDED, VOID

MINUTE = 60_000
ROOM = 16
"""For the kinds of events of one version, in their order."""


@dataclass(frozen=True)
class Happened:
    """An event. ``key`` is the same whenever it is read; of questions only the minute is told."""

    key: str
    kind: str
    row: str | None
    at: int
    place: int


def happened(session: Session, panel: Panel, since: int, now: Instant) -> list[Happened]:
    """What the rows that have changed after version ``since`` tell, whether or not it is new. What went to the organisers alone is no event."""
    found = [*_asked(session, panel, since, now), *_spoken(session, panel, since), *(_life(panel) if panel.rev > since else ())]
    return sorted(found, key=lambda each: (each.place, each.key))


def _asked(session: Session, panel: Panel, since: int, now: Instant) -> Iterator[Happened]:
    minute = now - now % MINUTE
    for row in session.scalars(select(Question).where(Question.panel_id == panel.id, Question.rev > since, Question.state != questions.PRIVATE)):
        yield _event("question.asked", row.id, row.received - row.received % MINUTE, row.rev)
        if row.public_rev:
            yield _event("question.published", row.id, minute, row.rev)
        if row.state == questions.ANSWERED:
            yield _event("question.answered", row.id, minute, row.rev)


def _spoken(session: Session, panel: Panel, since: int) -> Iterator[Happened]:
    for row in session.scalars(select(Turn).where(Turn.panel_id == panel.id, Turn.rev > since, Turn.state != VOID)):
        yield _event("turn.started", row.id, row.began_at, row.rev)
        if row.state == ENDED and row.ended_at is not None:
            yield _event("turn.ended", row.id, row.ended_at, row.rev)


def _life(panel: Panel) -> Iterator[Happened]:
    if panel.started_at is not None:
        yield Happened(f"panel.started:{panel.started_at}", "panel.started", None, panel.started_at, _place(panel.rev, "panel.started"))
    if panel.state in OVER and panel.ended_at is not None:
        yield Happened(f"panel.ended:{panel.ended_at}", "panel.ended", None, panel.ended_at, _place(panel.rev, "panel.ended"))


def _event(kind: str, row: str, at: int, rev: int) -> Happened:
    return Happened(f"{kind}:{row}", kind, row, at, _place(rev, kind))


def _place(rev: int, kind: str) -> int:
    return rev * ROOM + KINDS.index(kind)
