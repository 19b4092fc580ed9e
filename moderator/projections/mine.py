"""What became of something, for the one who holds its secret. Never part of a view: it is asked for by secret alone."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from moderator.domain.ids import secret_hash
from moderator.projections.seeing import Shown
from moderator.store.models import Panel, Question, Request, Tally

MOST_SECRETS = 20
STOPS = {"question": "question", "request": "floor"}
"""Which kind of stop is the place of a thing; an answer to a question is none."""


def mine(session: Session, panel: Panel, secrets: Sequence[str]) -> list[Shown | None]:
    """One row per secret, in their order; None for a secret that opens nothing here."""
    hashes = [secret_hash(secret) for secret in secrets[:MOST_SECRETS]]
    found: dict[str, Shown] = {}
    for question in session.scalars(select(Question).where(Question.panel_id == panel.id, Question.secret_hash.in_(hashes))):
        found[question.secret_hash] = _question(session, panel, question)
    for request in session.scalars(select(Request).where(Request.panel_id == panel.id, Request.secret_hash.in_(hashes))):
        found[request.secret_hash] = _request(panel, request)
    return [found.get(each) for each in hashes]


def changed(session: Session, panel: Panel, since: int, watched: Mapping[str, Any]) -> list[Shown]:
    """The rows of ``watched`` ids that changed after version ``since``."""
    questions = session.scalars(select(Question).where(Question.panel_id == panel.id, Question.rev > since))
    requests = session.scalars(select(Request).where(Request.panel_id == panel.id, Request.rev > since))
    tallies = session.scalars(select(Tally.id).where(Tally.panel_id == panel.id, Tally.public_rev > since))
    shown = {row.id: _question(session, panel, row) for row in questions if row.id in watched}
    shown |= {row.id: _request(panel, row) for row in requests if row.id in watched}
    in_line = [stop["question"] for stop in panel.line if stop["kind"] == "question"] if panel.public_rev > since else []
    for row_id in [*tallies, *in_line]:
        if row_id in watched and row_id not in shown:
            shown[row_id] = _question(session, panel, session.get_one(Question, row_id))
    return list(shown.values())


def _question(session: Session, panel: Panel, question: Question) -> Shown:
    tally = session.get(Tally, question.id)
    return {
        "noun": "questions", "id": question.id, "state": question.state, "text": question.text, "number": question.number,
        "reason": question.reason, "place": _place(panel, "question", question.id), "voices": tally.voices if tally and tally.shown else None,
    }  # fmt: skip


def _request(panel: Panel, request: Request) -> Shown:
    return {
        "noun": "requests", "id": request.id, "state": request.state, "text": request.topic, "number": request.number,
        "reason": None, "place": _place(panel, "request", request.id), "voices": None,
    }  # fmt: skip


def _place(panel: Panel, kind: str, row_id: str) -> int | None:
    """The place in the running order, from 1; the running order is in the header, so nothing else is read."""
    return next((place for place, stop in enumerate(panel.line, 1) if stop[kind] == row_id and stop["kind"] == STOPS[kind]), None)
