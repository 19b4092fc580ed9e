"""The running order as rows have it: reading what comes next, and stepping through it. Handlers of several nouns share this."""

from sqlalchemy.orm import Session

from moderator.commands.registry import Context
from moderator.domain import clock, floor, programme, questions
from moderator.domain.clock import Clock
from moderator.domain.ids import Millis
from moderator.domain.programme import ANSWER_LIMIT, FLOOR_LIMIT, READ_LIMIT, Stop
from moderator.domain.refusals import Refused
from moderator.store import queries
from moderator.store.models import Item, Panel, Person, Question, Request, Turn
from moderator.store.models.turns import ENDED, RUNNING


def refresh(session: Session, panel: Panel) -> None:
    """Put what comes next into the panel's header, where every screen reads it."""
    session.flush()
    items = queries.items(session, panel)
    current = next((item for item in items if item.id == panel.item), None)
    line = programme.running_order(
        in_debate=current is not None and current.kind == "debate",
        answers=_answers(session, panel),
        called=_called(session, panel),
        waiting=[_floor_stop(row, "first_asked") for row in queries.waiting(session, panel)],
        items=[_item_stop(session, panel, item) for item in items if item.state == programme.PLANNED],
    )
    stops = [stop.as_json() for stop in line]
    if stops != panel.line:
        panel.line = stops


def _answers(session: Session, panel: Panel) -> list[Stop]:
    if panel.question is None:
        return []
    asked = queries.question(session, panel, panel.question)
    speaking = queries.open_turn(session, panel)
    busy = speaking.person if speaking is not None and speaking.kind == "answer" else None
    owing = [each["person"] for each in asked.assigned if each["state"] == "assigned" and each["person"] != busy]
    people = [queries.person(session, panel, person) for person in owing]
    return [Stop("answer", each.name, "assigned", limit=ANSWER_LIMIT, question=asked.id, person=each.id) for each in people]


def _called(session: Session, panel: Panel) -> list[Stop]:
    asked = [(row.lined_up or 0, _question_stop(row)) for row in queries.questions_in(session, panel, questions.NEXT)]
    called = [(row.called_at or 0, _floor_stop(row, "called")) for row in queries.requests_in(session, panel, floor.CALLED)]
    return [stop for _, stop in sorted([*asked, *called], key=lambda pair: pair[0])]


def _question_stop(row: Question) -> Stop:
    return Stop("question", str(row.number), "lined_up", limit=READ_LIMIT, question=row.id)


def _floor_stop(row: Request, why: str) -> Stop:
    return Stop("floor", row.name, why, limit=FLOOR_LIMIT, request=row.id)


def _item_stop(session: Session, panel: Panel, item: Item) -> Stop:
    person = None if item.person is None else queries.person(session, panel, item.person)
    name = person.name if person else item.title or ""
    limit = Millis(item.planned) if person else None
    return Stop("item", name, "programme", limit=limit, item=item.id, person=item.person)


def step(ctx: Context, after: int) -> None:
    """Claim the next step. Refuses ``step.taken`` with the name of who was quicker, so that two presses make one step."""
    panel = ctx.panel
    if panel.state != "live":
        raise Refused("panel.state", state=panel.state)
    if after != panel.step:
        raise Refused("step.taken", by=panel.stepped_by or "", step=panel.step)
    panel.step += 1
    panel.stepped_by = ctx.sender.name


def take(ctx: Context, stop: Stop) -> None:
    """Make ``stop`` current: whoever speaks ends, and whoever comes begins."""
    if stop.kind == "answer" and stop.person is not None:
        # Before the turn of the one who speaks ends, or the question would be settled under the next who answers it.
        assign(ctx, stop.person)
    end_turn(ctx)
    if stop.kind != "answer":
        leave_question(ctx)
    if stop.kind == "item" and stop.item is not None:
        begin_item(ctx, queries.item(ctx.session, ctx.panel, stop.item), stop.limit)
    elif stop.kind == "question" and stop.question is not None:
        ask(ctx, queries.question(ctx.session, ctx.panel, stop.question), stop.limit)
    elif stop.kind == "floor" and stop.request is not None:
        give_floor(ctx, queries.request(ctx.session, ctx.panel, stop.request), stop.limit)
    elif stop.person is not None:
        answer(ctx, queries.person(ctx.session, ctx.panel, stop.person), stop.limit)
    refresh(ctx.session, ctx.panel)


def end_turn(ctx: Context) -> Turn | None:
    """End the open turn, with what follows for its floor request or question."""
    turn = queries.open_turn(ctx.session, ctx.panel)
    ctx.panel.turn = None
    if turn is None:
        return None
    turn.clock = clock.stop(turn.clock, ctx.now)
    turn.state, turn.pause, turn.ended_at = ENDED, None, ctx.now
    if turn.request is not None:
        request = queries.request(ctx.session, ctx.panel, turn.request)
        if request.state == floor.SPEAKING:
            request.state = floor.DONE
    if turn.kind == "answer" and turn.question is not None:
        question = queries.question(ctx.session, ctx.panel, turn.question)
        if {"person": turn.person, "state": "assigned"} in question.assigned:
            mark(ctx, question, turn.person, "answered")
    return turn


def mark(ctx: Context, question: Question, person: str | None, state: str) -> None:
    """Note what a panellist did with a question; when nobody owes an answer any more, the question is settled."""
    question.assigned = questions.marked(question.assigned, person, state)
    if question.state != questions.ASKED:
        return
    question.state = questions.settled(question.assigned, state)
    if question.state != questions.ASKED and ctx.panel.question == question.id:
        ctx.panel.question = None


def leave_question(ctx: Context) -> None:
    """Turn away from the question being asked; one that was given to nobody counts as answered."""
    if ctx.panel.question is None:
        return
    question = queries.question(ctx.session, ctx.panel, ctx.panel.question)
    if question.state == questions.ASKED:
        question.state = questions.settled(question.assigned)
    ctx.panel.question = None


def begin_item(ctx: Context, item: Item, limit: int | None = None) -> None:
    """Make a programme item current; with a person, the floor is theirs at once, for ``limit`` or as long as planned."""
    if item.state != programme.PLANNED:
        raise Refused("item.unknown")
    if ctx.panel.item is not None:
        former = queries.item(ctx.session, ctx.panel, ctx.panel.item)
        former.state, former.ended_at = programme.DONE, ctx.now
    item.state, item.started_at = programme.CURRENT, ctx.now
    ctx.panel.item = item.id
    if item.person is not None:
        person = queries.person(ctx.session, ctx.panel, item.person)
        start_turn(ctx, kind=item.kind, name=person.name, organisation=person.organisation, person=person.id, limit=limit or item.planned)


def ask(ctx: Context, question: Question, limit: int | None) -> None:
    """The question is read out by the chair."""
    if not questions.may("asked", question.state):
        raise Refused("question.state", state=question.state)
    question.state = questions.ASKED
    ctx.panel.question = question.id
    show_tally(ctx, question)
    chair = queries.chair(ctx.session, ctx.panel)
    if chair is not None:
        start_turn(ctx, kind="read", name=chair.name, person=chair.id, question=question.id, limit=limit or READ_LIMIT)


def show_tally(ctx: Context, question: Question) -> None:
    """Show or hide the count of voices, as the panel's setting and the question's state have it."""
    queries.tally(ctx.session, ctx.panel, question.id).shown = questions.counts_shown(ctx.panel.support, question.state)


def give_floor(ctx: Context, request: Request, limit: int | None) -> None:
    """The floor for somebody of the list of speakers."""
    if not floor.may("speak", request.state):
        raise Refused("request.state", state=request.state)
    request.state = floor.SPEAKING
    start_turn(ctx, kind="floor", name=request.name, organisation=request.organisation, request=request.id, limit=limit or FLOOR_LIMIT)


def answer(ctx: Context, person: Person, limit: int | None) -> None:
    """The floor for a panellist; while a question is being asked it is the answer to it."""
    start_turn(
        ctx, kind="answer", name=person.name, organisation=person.organisation, person=person.id,
        question=ctx.panel.question, limit=limit or ANSWER_LIMIT,
    )  # fmt: skip


def assign(ctx: Context, person: str) -> None:
    """Whoever is given the floor while a question is being asked is among those who answer it."""
    if ctx.panel.question is None:
        return
    question = queries.question(ctx.session, ctx.panel, ctx.panel.question)
    if all(each["person"] != person for each in question.assigned):
        question.assigned = [*question.assigned, {"person": person, "state": "assigned"}]


def start_turn(
    ctx: Context, *, kind: str, name: str, limit: int, organisation: str | None = None, person: str | None = None,
    question: str | None = None, request: str | None = None,
) -> Turn:  # fmt: skip
    """A new turn with a running clock."""
    turn = Turn(
        id=ctx.new_id("turn"), panel_id=ctx.panel.id, kind=kind, name=name, organisation=organisation,
        person=person, question=question, request=request, item=ctx.panel.item, state=RUNNING, began_at=ctx.now,
    )  # fmt: skip
    turn.clock = clock.start(Clock(limit=Millis(limit)), ctx.now)
    ctx.session.add(turn)
    ctx.panel.turn = turn.id
    return turn
