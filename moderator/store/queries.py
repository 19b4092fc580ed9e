"""Named reads that commands share. A bare noun refuses what is not there; ``find_`` may be empty."""

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import Text, bindparam, cast, func, select
from sqlalchemy.orm import Session

from moderator.domain.questions import NEXT
from moderator.domain.refusals import Refused
from moderator.store.models import (
    Action,
    Cue,
    Incident,
    Item,
    Link,
    Panel,
    Passage,
    Person,
    Poll,
    Question,
    Receipt,
    Remark,
    Request,
    Submission,
    Support,
    Tally,
    Turn,
    Whisper,
)
from moderator.store.models.base import PanelRow
from moderator.store.models.turns import PAUSED, RUNNING

Row = TypeVar("Row", bound=PanelRow)


def find_panel(session: Session, code: str) -> Panel | None:
    """The panel with this code, which must be upper case already."""
    return session.scalar(select(Panel).where(Panel.code == code))


def state_of(session: Session, code: str) -> tuple[int, str, int] | None:
    """Id, epoch and version of the panel with this code: all that what is seen of it depends on, besides who sees it."""
    found = session.execute(_STATE, {"code": code}).first()
    return None if found is None else (found.id, found.epoch, found.version)


_STATE = select(Panel.id, Panel.epoch, Panel.version).where(Panel.code == bindparam("code"))


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


def whisper(session: Session, panel: Panel, row_id: str) -> Whisper:
    """Refuses ``whisper.unknown``, also for another panel's."""
    return _row(session, Whisper, panel, row_id, "whisper.unknown")


def link(session: Session, panel: Panel, row_id: str) -> Link:
    """Refuses ``link.unknown``, also for another panel's."""
    return _row(session, Link, panel, row_id, "link.unknown")


def action(session: Session, panel: Panel, row_id: str) -> Action:
    """Refuses ``action.unknown``, also for another panel's."""
    return _row(session, Action, panel, row_id, "action.unknown")


def incident(session: Session, panel: Panel, row_id: str) -> Incident:
    """Refuses ``incident.unknown``, also for another panel's."""
    return _row(session, Incident, panel, row_id, "incident.unknown")


def remark(session: Session, panel: Panel, row_id: str) -> Remark:
    """Refuses ``remark.unknown``, also for another panel's."""
    return _row(session, Remark, panel, row_id, "remark.unknown")


def submission(session: Session, panel: Panel, row_id: str) -> Submission:
    """Refuses ``submission.unknown``, also for another panel's."""
    return _row(session, Submission, panel, row_id, "submission.unknown")


def answer_to(session: Session, panel: Panel, question: str, person: str) -> Submission | None:
    """What somebody of the podium has written to a question, if anything."""
    return session.scalar(select(Submission).where(Submission.panel_id == panel.id, Submission.question == question, Submission.person == person))


def answers_to(session: Session, panel: Panel, question: str) -> Sequence[Submission]:
    """All answers to a question."""
    return session.scalars(select(Submission).where(Submission.panel_id == panel.id, Submission.question == question)).all()


def statement_of(session: Session, panel: Panel, request: str) -> Submission | None:
    """The statement of somebody who was not reached, if any."""
    return session.scalar(select(Submission).where(Submission.panel_id == panel.id, Submission.request == request))


def poll(session: Session, panel: Panel, row_id: str) -> Poll:
    """Refuses ``poll.unknown``, also for another panel's."""
    return _row(session, Poll, panel, row_id, "poll.unknown")


def passage(session: Session, panel: Panel, row_id: str) -> Passage:
    """Refuses ``passage.unknown``, also for another panel's."""
    return _row(session, Passage, panel, row_id, "passage.unknown")


def find_passage(session: Session, panel: Panel, block: str) -> Passage | None:
    """What somebody has made of this block of the report, if anything."""
    return session.scalar(select(Passage).where(Passage.panel_id == panel.id, Passage.block == block))


def on_podium(session: Session, panel: Panel, row_id: str) -> Person:
    """Refuses ``person.unknown``, and ``person.dropped`` for somebody who was taken off the podium."""
    found = person(session, panel, row_id)
    if found.dropped:
        raise Refused("person.dropped")
    return found


def links_of(session: Session, panel: Panel, person: str) -> Sequence[Link]:
    """The links of one person, revoked ones too."""
    return session.scalars(select(Link).where(Link.panel_id == panel.id, Link.person == person).order_by(Link.id)).all()


def tally(session: Session, panel: Panel, question_id: str) -> Tally:
    """The tally of a question; every question has one."""
    return _row(session, Tally, panel, question_id, "question.unknown")


def tallies(session: Session, panel: Panel) -> Sequence[Tally]:
    """The tallies of all questions of a panel."""
    return session.scalars(select(Tally).where(Tally.panel_id == panel.id)).all()


def receipt(session: Session, panel: Panel, command_id: str) -> Receipt | None:
    """The receipt of a command of this panel, if it was accepted."""
    return session.scalar(select(Receipt).where(Receipt.panel_id == panel.id, Receipt.command_id == command_id))


def versions_taken(session: Session, panel: Panel, command_ids: Sequence[str]) -> dict[str, tuple[str, int]]:
    """Of these commands those that were accepted already: id → name and version."""
    found = session.connection().execute(_TAKEN, {"panel": panel.id, "ids": list(set(command_ids))})
    return {row.command_id: (row.name, row.version) for row in found}


_TAKEN = select(Receipt.command_id, Receipt.name, Receipt.version).where(
    Receipt.panel_id == bindparam("panel"), Receipt.command_id.in_(bindparam("ids", expanding=True))
)


def last_receipt(session: Session, panel: Panel, name: str) -> Receipt | None:
    """The last command of this name that was not taken back, if any."""
    found = select(Receipt).where(Receipt.panel_id == panel.id, Receipt.name == name, Receipt.undone.is_(False))
    return session.scalars(found.order_by(Receipt.version.desc())).first()


def items(session: Session, panel: Panel) -> Sequence[Item]:
    """The programme in its order."""
    return session.scalars(select(Item).where(Item.panel_id == panel.id).order_by(Item.place)).all()


def open_turn(session: Session, panel: Panel) -> Turn | None:
    """The turn that runs or is paused at the front of the panel, if any."""
    found = None if panel.turn is None else session.get(Turn, panel.turn)
    return found if found is not None and found.state in {RUNNING, PAUSED} else None


def turns(session: Session, panel: Panel) -> Sequence[Turn]:
    """All turns of a panel, in every state."""
    return session.scalars(select(Turn).where(Turn.panel_id == panel.id)).all()


def people(session: Session, panel: Panel) -> Sequence[Person]:
    """Everybody who has or had a part, in the order of the podium."""
    return session.scalars(select(Person).where(Person.panel_id == panel.id).order_by(Person.place)).all()


def panellists(session: Session, panel: Panel) -> Sequence[Person]:
    """The panellists who are on the podium, in its order."""
    found = select(Person).where(Person.panel_id == panel.id, Person.part == "panellist", Person.dropped.is_(False)).order_by(Person.place)
    return session.scalars(found).all()


def questions(session: Session, panel: Panel) -> Sequence[Question]:
    """All questions of a panel, in every state."""
    return session.scalars(select(Question).where(Question.panel_id == panel.id)).all()


def questions_in(session: Session, panel: Panel, state: str) -> Sequence[Question]:
    """Questions in one state, in the order of lining up."""
    lined_up = (Question.lined_up, Question.number)
    return session.scalars(select(Question).where(Question.panel_id == panel.id, Question.state == state).order_by(*lined_up)).all()


def merged(session: Session, panel: Panel, into: str) -> Sequence[Question]:
    """The questions that were merged into one, in a fixed order."""
    return session.scalars(select(Question).where(Question.panel_id == panel.id, Question.merged_into == into).order_by(Question.id)).all()


def bundled(session: Session, panel: Panel, bundle: str) -> Sequence[Question]:
    """The questions of a bundle that wait in the running order, in the order of their numbers."""
    return [each for each in questions_in(session, panel, NEXT) if each.bundle == bundle]


def naming(session: Session, panel: Panel, row_id: str) -> Sequence[Question]:
    """The questions among whose likenesses an id may stand. The database looks for its letters, so that whoever asks looks again."""
    written = cast(Question.similar, Text).contains(row_id, autoescape=True)
    return session.scalars(select(Question).where(Question.panel_id == panel.id, written)).all()


def compared(session: Session, panel: Panel, since: int) -> Sequence[Any]:
    """What tells whether another question is like these, of those that changed after a version, as rows of ``id, rev, language, state, received, folded, marks``."""
    return session.execute(_COMPARED, {"panel": panel.id, "since": since}).all()


_COMPARED = select(Question.id, Question.rev, Question.language, Question.state, Question.received, Question.folded, Question.marks).where(
    Question.panel_id == bindparam("panel"), Question.rev > bindparam("since")
)


def voices(session: Session, question_ids: Sequence[str]) -> int:
    """How many voices several questions got, each question counted for itself."""
    given = select(func.count()).select_from(Support).where(Support.question_id.in_(question_ids), Support.supported)
    return session.scalar(given) or 0


def actions(session: Session, panel: Panel) -> Sequence[Action]:
    """All actions of a panel, in the order of their numbers."""
    return session.scalars(select(Action).where(Action.panel_id == panel.id).order_by(Action.number)).all()


def open_polls(session: Session, panel: Panel) -> Sequence[Poll]:
    """The shows of hands that are going on: one at the most, but for the middle of a command."""
    return session.scalars(select(Poll).where(Poll.panel_id == panel.id, Poll.state == "open")).all()


def open_poll(session: Session, panel: Panel) -> Poll | None:
    """The show of hands that is going on, if any."""
    return next(iter(open_polls(session, panel)), None)


def requests_in(session: Session, panel: Panel, state: str) -> Sequence[Request]:
    """Floor requests in one state, in the order of being called."""
    order = (Request.called_at, Request.number)
    return session.scalars(select(Request).where(Request.panel_id == panel.id, Request.state == state).order_by(*order)).all()


def requests(session: Session, panel: Panel) -> Sequence[Request]:
    """All floor requests of a panel, in every state, by number."""
    return session.scalars(select(Request).where(Request.panel_id == panel.id).order_by(Request.number)).all()


def chair(session: Session, panel: Panel) -> Person | None:
    """The first person with the part of moderator who is on the podium."""
    found = select(Person).where(Person.panel_id == panel.id, Person.part == "moderator", Person.dropped.is_(False)).order_by(Person.place)
    return session.scalars(found).first()


def count(session: Session, model: type[PanelRow], panel: Panel) -> int:
    """How many rows of a noun a panel has."""
    return session.scalar(select(func.count()).select_from(model).where(model.panel_id == panel.id)) or 0
