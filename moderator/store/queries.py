"""Named reads that commands share. A bare noun refuses what is not there; ``find_`` may be empty."""

from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from moderator.domain import floor
from moderator.domain.ids import Instant
from moderator.domain.refusals import Refused
from moderator.store.models import Cue, Item, Link, Panel, Person, Question, Receipt, Request, Tally, Turn
from moderator.store.models.base import PanelRow
from moderator.store.models.turns import PAUSED, RUNNING

Row = TypeVar("Row", bound=PanelRow)


def find_panel(session: Session, code: str) -> Panel | None:
    """The panel with this code, which must be upper case already."""
    return session.scalar(select(Panel).where(Panel.code == code))


def _row(session: Session, model: type[Row], panel: Panel, row_id: str, code: str) -> Row:
    row = session.get(model, row_id)
    if row is None or row.panel_id != panel.id:
        raise Refused(code)
    return row


def question(session: Session, panel: Panel, row_id: str) -> Question:
    """Refuses ``question.unknown``, also for another panel's."""
    return _row(session, Question, panel, row_id, "question.unknown")


def request(session: Session, panel: Panel, row_id: str) -> Request:
    """Refuses ``request.unknown``, also for another panel's."""
    return _row(session, Request, panel, row_id, "request.unknown")


def person(session: Session, panel: Panel, row_id: str) -> Person:
    """Refuses ``person.unknown``, also for another panel's."""
    return _row(session, Person, panel, row_id, "person.unknown")


def item(session: Session, panel: Panel, row_id: str) -> Item:
    """Refuses ``item.unknown``, also for another panel's."""
    return _row(session, Item, panel, row_id, "item.unknown")


def turn(session: Session, panel: Panel, row_id: str) -> Turn:
    """Refuses ``turn.unknown``, also for another panel's."""
    return _row(session, Turn, panel, row_id, "turn.unknown")


def cue(session: Session, panel: Panel, row_id: str) -> Cue:
    """Refuses ``cue.unknown``, also for another panel's."""
    return _row(session, Cue, panel, row_id, "cue.unknown")


def link(session: Session, panel: Panel, row_id: str) -> Link:
    """Refuses ``link.unknown``, also for another panel's."""
    return _row(session, Link, panel, row_id, "link.unknown")


def tally(session: Session, panel: Panel, question_id: str) -> Tally:
    """The tally of a question; every question has one."""
    return _row(session, Tally, panel, question_id, "question.unknown")


def tallies(session: Session, panel: Panel) -> Sequence[Tally]:
    """The tallies of all questions of a panel."""
    return session.scalars(select(Tally).where(Tally.panel_id == panel.id)).all()


def receipt(session: Session, panel: Panel, command_id: str) -> Receipt | None:
    """The receipt of a command of this panel, if it was accepted."""
    return session.scalar(select(Receipt).where(Receipt.panel_id == panel.id, Receipt.command_id == command_id))


def items(session: Session, panel: Panel) -> Sequence[Item]:
    """The programme in its order."""
    return session.scalars(select(Item).where(Item.panel_id == panel.id).order_by(Item.place)).all()


def open_turn(session: Session, panel: Panel) -> Turn | None:
    """The turn that runs or is paused at the front of the panel, if any."""
    found = None if panel.turn is None else session.get(Turn, panel.turn)
    return found if found is not None and found.state in {RUNNING, PAUSED} else None


def questions(session: Session, panel: Panel) -> Sequence[Question]:
    """All questions of a panel, in every state."""
    return session.scalars(select(Question).where(Question.panel_id == panel.id)).all()


def questions_in(session: Session, panel: Panel, state: str) -> Sequence[Question]:
    """Questions in one state, in the order of lining up."""
    lined_up = (Question.lined_up, Question.number)
    return session.scalars(select(Question).where(Question.panel_id == panel.id, Question.state == state).order_by(*lined_up)).all()


def requests_in(session: Session, panel: Panel, state: str) -> Sequence[Request]:
    """Floor requests in one state, in the order of being called."""
    order = (Request.called_at, Request.number)
    return session.scalars(select(Request).where(Request.panel_id == panel.id, Request.state == state).order_by(*order)).all()


def waiting(session: Session, panel: Panel) -> list[Request]:
    """The list of speakers in chronological order."""
    rows = {row.id: row for row in requests_in(session, panel, floor.WAITING)}
    order = floor.chronological(floor.Waiting(row.id, Instant(row.requested_at), row.absences, row.number) for row in rows.values())
    return [rows[each.id] for each in order]


def chair(session: Session, panel: Panel) -> Person | None:
    """The first person with the part of moderator."""
    found = select(Person).where(Person.panel_id == panel.id, Person.part == "moderator").order_by(Person.place)
    return session.scalars(found).first()


def count(session: Session, model: type[PanelRow], panel: Panel) -> int:
    """How many rows of a noun a panel has."""
    return session.scalar(select(func.count()).select_from(model).where(model.panel_id == panel.id)) or 0
