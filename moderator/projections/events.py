"""An event as it is told to an address outside: ids and states, and of public rows what everybody may see of them at that moment."""

from typing import Any

from sqlalchemy.orm import Session

from moderator.domain.roles import Audience
from moderator.projections.questions import QUESTIONS
from moderator.projections.seeing import Projection, Viewer
from moderator.projections.turns import TURNS
from moderator.store.models import Panel, Question, Turn

EVERYBODY = Viewer(Audience.PUBLIC)


def told(session: Session, panel_id: int, kind: str, row: str | None) -> tuple[dict[str, Any], dict[str, Any]]:
    """The panel and the data of an event. Of a question that has only been asked never a word; of one that is public no more, its id alone."""
    panel = session.get_one(Panel, panel_id)
    about = {"code": panel.code, "title": panel.title, "state": panel.state, "rehearsing": panel.rehearsing}
    if row is None:
        return about, {}
    if kind == "question.asked":
        question = session.get(Question, row)
        return about, {"id": row, "state": question.state if question else None, "number": question.number if question else None}
    found: tuple[Projection, Any] = (TURNS, session.get(Turn, row)) if kind.startswith("turn.") else (QUESTIONS, session.get(Question, row))
    return about, {"id": row} | _public(panel, *found)


def _public(panel: Panel, projection: Projection, row: Any) -> dict[str, Any]:
    shown = projection.show(row, EVERYBODY) if row is not None and row.public else None
    return {} if shown is None else projection.veil(panel, EVERYBODY, shown)
