"""The running order as rows have it: reading what comes next. Stepping through it is done elsewhere."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from moderator.commands import speaking
from moderator.domain import clock, floor, presets, programme, questions
from moderator.domain.ids import Instant, Millis
from moderator.domain.programme import Ahead, Stop
from moderator.store import queries
from moderator.store.models import Item, Panel, Person, Question, Request, Turn
from moderator.store.models.turns import HELD


def refresh(session: Session, panel: Panel) -> None:
    """Put what comes next into the panel's header, where every screen reads it."""
    session.flush()
    items = queries.items(session, panel)
    current = next((item for item in items if item.id == panel.item), None)
    held = _held(session, panel)
    ahead = Ahead(
        answers=_answers(session, panel),
        interrupted=[_turn_stop(turn) for turn in held if _goes_first(panel, turn)],
        held=[_turn_stop(turn) for turn in held if not _goes_first(panel, turn)],
        finals=_finals(session, panel, current),
        called=_called(session, panel),
        waiting=[_floor_stop(panel, row, row.why[0] if row.why else "earliest") for row in speaking.ranked(session, panel)],
        items=[_item_stop(session, panel, item) for item in items if item.state == programme.PLANNED],
    )
    line = programme.running_order(ahead, in_debate=current is not None and current.kind == "debate", set_aside=panel.interlude is not None)
    stops = [stop.as_json() for stop in line]
    if stops != panel.line:
        panel.line = stops


def answer_limit(panel: Panel, question: Question | None, *, speaking_now: bool = False) -> Millis:
    """The first answer to a question gets more than what others add to it."""
    begun = question is not None and (speaking_now or any(each["state"] == "answered" for each in question.assigned))
    return presets.limit(panel.limits, "followup" if begun else "answer")


def floor_limit(panel: Panel, request: Request) -> Millis:
    """By the kind of request and the group that it speaks for; more time is private, so that it is not in the line."""
    if request.kind == "reply":
        return presets.limit(panel.limits, "reply")
    return presets.limit(panel.limits, "group" if request.on_behalf else "floor", request.group)


def finalists(session: Session, panel: Panel) -> list[Person]:
    """Panellists in the order of final remarks who have not had theirs."""
    spoken = {turn.person for turn in queries.turns(session, panel) if turn.kind == "final" and turn.state != "void"}
    people = {row.id: row for row in queries.panellists(session, panel)}
    order = programme.final_order((row.id, row.online) for row in people.values())
    return [people[row_id] for row_id in order if row_id not in spoken]


def _answers(session: Session, panel: Panel) -> list[Stop]:
    turn = queries.open_turn(session, panel)
    held = {(each.question, each.person) for each in _held(session, panel)}
    stops: list[Stop] = []
    for question_id in panel.asked:
        asked = queries.question(session, panel, question_id)
        now = turn is not None and turn.kind == "answer" and turn.question == asked.id
        owing = [each["person"] for each in asked.assigned if each["state"] == "assigned"]
        owing = [each for each in owing if not (now and turn is not None and turn.person == each)]
        people = [queries.person(session, panel, each) for each in owing]
        for at, person in enumerate(each for each in people if not each.dropped and (asked.id, each.id) not in held):
            limit = answer_limit(panel, asked, speaking_now=now or at > 0)
            stops.append(Stop("answer", person.name, "assigned", limit=limit, question=asked.id, person=person.id))
    return stops


def _held(session: Session, panel: Panel) -> list[Turn]:
    held = [turn for turn in queries.turns(session, panel) if turn.state == HELD]
    return sorted(held, key=lambda turn: turn.began_at)


def _goes_first(panel: Panel, turn: Turn) -> bool:
    """A point of order is an interruption of somebody; what was set aside for another to move up is not."""
    return turn.pause == "order" and panel.interlude is None


def _turn_stop(turn: Turn) -> Stop:
    rest = clock.left(turn.clock, Instant(0))
    limit = None if rest is None else Millis(max(0, rest))
    return Stop("turn", turn.name, "interrupted", limit=limit, person=turn.person, request=turn.request, question=turn.question, turn=turn.id)


def _finals(session: Session, panel: Panel, current: Item | None) -> list[Stop]:
    if current is None or current.kind != "final" or current.person is not None:
        return []
    limit = presets.limit(panel.limits, "final")
    return [Stop("final", person.name, "final", limit=limit, item=current.id, person=person.id) for person in finalists(session, panel)]


def _called(session: Session, panel: Panel) -> list[Stop]:
    rows = queries.questions_in(session, panel, questions.NEXT)
    asked = [(row.lined_up or 0, _question_stop(row, rows)) for row in rows if row.bundle in {None, row.id}]
    called = [(row.called_at or 0, _floor_stop(panel, row, "called")) for row in queries.requests_in(session, panel, floor.CALLED)]
    return [stop for _, stop in sorted([*asked, *called], key=lambda pair: pair[0])]


def _question_stop(row: Question, rows: Iterable[Question]) -> Stop:
    together = [each for each in rows if row.bundle is not None and each.bundle == row.bundle]
    questions_read = tuple(each.id for each in together) if len(together) > 1 else None
    name = " + ".join(str(each.number) for each in together or [row])
    return Stop("question", name, "lined_up", question=row.id, questions=questions_read)


def _floor_stop(panel: Panel, row: Request, why: str) -> Stop:
    name = row.name if row.named else str(row.number)
    return Stop("floor", name, why, limit=floor_limit(panel, row), request=row.id)


def _item_stop(session: Session, panel: Panel, item: Item) -> Stop:
    if item.kind == "final" and item.person is None:
        first = next(iter(finalists(session, panel)), None)
        limit = presets.limit(panel.limits, "final") if first else None
        return Stop("item", first.name if first else item.title or "", "programme", limit=limit, item=item.id, person=first.id if first else None)
    person = None if item.person is None else queries.person(session, panel, item.person)
    name = person.name if person else item.title or ""
    limit = Millis(item.budget) if person else None
    return Stop("item", name, "programme", limit=limit, item=item.id, person=item.person)
