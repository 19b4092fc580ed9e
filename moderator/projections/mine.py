"""What became of something, for the one who holds its secret. Never part of a view: it is asked for by secret alone."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from moderator.domain import floor
from moderator.domain.ids import secret_hash
from moderator.domain.questions import NEW, WITHDRAWN
from moderator.projections.seeing import Shown, columns
from moderator.store.models import Arrival, Panel, Question, Request, Submission, Tally
from moderator.store.models.submissions import APPROVED, RETURNED

MOST_SECRETS = 20
LISTED = (floor.WAITING, floor.CALLED)


def mine(session: Session, panel: Panel, secrets: Sequence[str]) -> list[Shown | None]:
    """One row per secret, in their order; None for a secret that opens nothing here.

    The secret of a request that was put in writing opens the question that it has become, which names the request.
    """
    hashes = [secret_hash(secret) for secret in secrets[:MOST_SECRETS]]
    found: dict[str, Shown] = {}
    for question in session.scalars(select(Question).where(Question.panel_id == panel.id, Question.secret_hash.in_(hashes))):
        found[question.secret_hash] = _question(session, panel, question)
    for arrival in session.scalars(select(Arrival).where(Arrival.panel_id == panel.id, Arrival.secret_hash.in_(hashes))):
        found[arrival.secret_hash] = _arrived(arrival)
    for request in session.scalars(select(Request).where(Request.panel_id == panel.id, Request.secret_hash.in_(hashes))):
        written = found.get(request.secret_hash) if request.state == floor.CONVERTED else None
        found[request.secret_hash] = _request(session, panel, request) if written is None else written | {"request": request.id}
    return [found.get(each) for each in hashes]


def changed(session: Session, panel: Panel, since: int, watched: Mapping[str, Any]) -> list[Shown]:
    """The rows of ``watched`` ids that changed after version ``since``, and what was merged into a question that did."""
    questions = list(session.scalars(select(Question).where(Question.panel_id == panel.id, Question.rev > since)))
    requests = session.scalars(select(Request).where(Request.panel_id == panel.id, Request.rev > since))
    submissions = list(session.scalars(select(Submission).where(Submission.panel_id == panel.id, Submission.rev > since)))
    tallies = session.scalars(select(Tally.id).where(Tally.panel_id == panel.id, Tally.public_rev > since))
    shown = {row.id: _question(session, panel, row) for row in questions if row.id in watched}
    shown |= {row.id: _request(session, panel, row) for row in requests if row.id in watched}
    if panel.public_rev > since:
        shown |= {row.id: _request(session, panel, row) for row in _listed(session, panel) if row.id in watched}
    for each in submissions:
        if each.request is not None and each.request in watched:
            shown[each.request] = _request(session, panel, session.get_one(Request, each.request))
    in_line = [each for stop in panel.line for each in _read_at(stop)] if panel.public_rev > since else []
    written = [each.question for each in submissions if each.question is not None]
    merged = session.scalars(select(Question).where(Question.merged_into.in_([*(row.id for row in questions), *written, *in_line])))
    shown |= {row.id: _question(session, panel, row) for row in merged if row.id in watched}
    for row_id in [*tallies, *written, *in_line]:
        if row_id in watched and row_id not in shown:
            shown[row_id] = _question(session, panel, session.get_one(Question, row_id))
    return list(shown.values())


def _listed(session: Session, panel: Panel) -> Sequence[Request]:
    """Whose place may be told or not, as the panel's setting has it."""
    return session.scalars(select(Request).where(Request.panel_id == panel.id, Request.state.in_(LISTED))).all()


def _arrived(arrival: Arrival) -> Shown:
    """What is held has been received, as far as its author is concerned."""
    return {
        "noun": "questions", "id": arrival.id, "state": NEW if arrival.text is not None else WITHDRAWN, "text": arrival.text, "number": None, "reason": None,
        "place": None, "voices": None, "into": None, "request": None, "answers": [], "statement": None,
    }  # fmt: skip


def _question(session: Session, panel: Panel, question: Question) -> Shown:
    tally = session.get(Tally, question.id)
    return {
        "noun": "questions", "id": question.id, "state": question.state, "text": question.text, "number": question.number,
        "reason": question.reason, "place": _place(panel, question.id), "voices": tally.voices if tally and tally.shown else None,
        "into": _into(session, panel, question), "request": None, "answers": _answers(session, question.merged_into or question.id), "statement": None,
    }  # fmt: skip


def _into(session: Session, panel: Panel, question: Question) -> Shown | None:
    """What became of the question that this one was merged into: its author's question lives on in it."""
    if question.merged_into is None:
        return None
    target = session.get_one(Question, question.merged_into)
    return {"number": target.number, "state": target.state, "place": _place(panel, target.id)}


def _answers(session: Session, question: str) -> list[Shown]:
    """What was answered in writing and may appear, in the order of its approval."""
    found = select(Submission).where(Submission.question == question, Submission.state == APPROVED).order_by(Submission.approved_at, Submission.id)
    return [columns(each, "person", "text", "language") for each in session.scalars(found)]


def _statement(session: Session, request: str) -> Shown | None:
    """What was sent in place of the floor, as its author may see it."""
    row = session.scalar(select(Submission).where(Submission.request == request))
    return None if row is None else columns(row, "state", "text") | {"note": row.note if row.state == RETURNED else None}


def _request(session: Session, panel: Panel, request: Request) -> Shown:
    """The place is that on the list of speakers, where the panel tells it."""
    return {
        "noun": "requests", "id": request.id, "state": request.state, "text": request.topic, "number": request.number, "reason": None,
        "place": request.rank if panel.places and request.state in LISTED else None, "voices": None, "into": None, "request": None, "answers": [], "statement": _statement(session, request.id),
    }  # fmt: skip


def _place(panel: Panel, question: str) -> int | None:
    """The place in the running order, from 1; the running order is in the header, so nothing else is read."""
    return next((place for place, stop in enumerate(panel.line, 1) if question in _read_at(stop)), None)


def _read_at(stop: Mapping[str, Any]) -> list[str]:
    """The questions that are read out at a stop; an answer to one is none."""
    if stop["kind"] != "question":
        return []
    return list(stop["questions"] or [stop["question"]])
