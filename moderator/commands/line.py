"""Stepping through the running order: ending what is current and beginning what comes. Handlers of several nouns share this."""

from moderator.commands import running
from moderator.commands.registry import Context
from moderator.commands.running import refresh
from moderator.domain import clock, floor, presets, programme, questions
from moderator.domain.clock import Clock
from moderator.domain.ids import Instant, Millis
from moderator.domain.programme import Stop
from moderator.domain.refusals import Refused
from moderator.store import queries
from moderator.store.models import Item, Person, Question, Request, Turn
from moderator.store.models.turns import ENDED, HELD, RUNNING

__all__ = ["refresh"]

FOLLOWED = {"item": "speaker", "question": "question", "answer": "question", "floor": "speaker", "final": "speaker", "turn": "speaker"}
"""Kind of stop → what the wall shows when it follows the running order."""


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
        assign(ctx, stop.question or ctx.panel.question, stop.person)
    end_turn(ctx)
    if stop.kind not in {"answer", "turn"}:
        leave_question(ctx)
    ctx.panel.interlude = None
    _begin(ctx, stop)
    if ctx.panel.follow:
        shown = "question" if ctx.panel.asked and stop.kind == "turn" else FOLLOWED[stop.kind]
        ctx.panel.layout = "speaker" if shown == "question" and not ctx.panel.asked else shown
        ctx.panel.think = None
    refresh(ctx.session, ctx.panel)


def _begin(ctx: Context, stop: Stop) -> None:
    session, panel = ctx.session, ctx.panel
    if stop.kind == "item" and stop.item is not None:
        begin_item(ctx, queries.item(session, panel, stop.item), stop.limit)
    elif stop.kind == "question" and stop.question is not None:
        ask(ctx, [queries.question(session, panel, each) for each in stop.questions or (stop.question,)], stop.limit)
    elif stop.kind == "floor" and stop.request is not None:
        give_floor(ctx, queries.request(session, panel, stop.request), stop.limit)
    elif stop.kind == "turn" and stop.turn is not None:
        give_back(ctx, queries.turn(session, panel, stop.turn), Millis(0))
    elif stop.kind == "final" and stop.person is not None:
        _speech(ctx, "final", queries.person(session, panel, stop.person), stop.limit or presets.limit(panel.limits, "final"))
    elif stop.person is not None:
        answer(ctx, queries.person(session, panel, stop.person), stop.question or panel.question, stop.limit)


def halt(turn: Turn, now: Instant) -> None:
    """Stop the clock and note the run with what was left of the limit at its beginning; a clock that stands is left as it is."""
    if turn.started_at is not None:
        left = None if turn.limit is None else turn.limit - turn.elapsed
        turn.runs = [*turn.runs, {"from": turn.started_at, "to": now, "limit": left}]
    turn.clock = clock.stop(turn.clock, now)


def end_turn(ctx: Context) -> Turn | None:
    """End the open turn, with what follows for its floor request or question."""
    turn = queries.open_turn(ctx.session, ctx.panel)
    ctx.panel.turn = None
    if turn is not None:
        conclude(ctx, turn)
    return turn


def conclude(ctx: Context, turn: Turn) -> None:
    """A turn is over, whether it ran or was set aside."""
    halt(turn, ctx.now)
    turn.state, turn.pause, turn.ended_at = ENDED, None, ctx.now
    if turn.request is not None:
        request = queries.request(ctx.session, ctx.panel, turn.request)
        if request.state == floor.SPEAKING:
            request.state = floor.DONE
    if turn.kind == "answer" and turn.question is not None:
        question = queries.question(ctx.session, ctx.panel, turn.question)
        if {"person": turn.person, "state": "assigned"} in question.assigned:
            mark(ctx, question, turn.person, "answered")
    if turn.item is not None and turn.item != ctx.panel.item:
        item = queries.item(ctx.session, ctx.panel, turn.item)
        if item.state == programme.HELD:
            item.state, item.ended_at = programme.DONE, ctx.now


def set_aside(ctx: Context, turn: Turn, reason: str) -> None:
    """The clock stands, and somebody else may speak; a pause that was there before keeps its reason."""
    halt(turn, ctx.now)
    turn.state, turn.pause = HELD, turn.pause or reason
    turn.interruptions += 1
    ctx.panel.turn = None


def give_back(ctx: Context, turn: Turn, goodwill: Millis) -> None:
    """The same turn goes on, with ``goodwill`` more; its item is current again."""
    if turn.state != HELD:
        raise Refused("turn.state", state=turn.state)
    if turn.limit is not None:
        turn.limit += goodwill
        turn.granted += goodwill
    turn.clock = clock.start(turn.clock, ctx.now)
    turn.state, turn.pause = RUNNING, None
    ctx.panel.turn = turn.id
    item = None if turn.item is None else queries.item(ctx.session, ctx.panel, turn.item)
    if item is not None and item.state == programme.HELD:
        _end_item(ctx)
        item.state, item.ended_at = programme.CURRENT, None
        ctx.panel.item = item.id


def mark(ctx: Context, question: Question, person: str | None, state: str) -> None:
    """Note what a panellist did with a question; when nobody owes an answer any more, the question is settled."""
    question.assigned = questions.marked(question.assigned, person, state)
    if question.state != questions.ASKED:
        return
    question.state = questions.settled(question.assigned, state)
    _point_at_the_unsettled(ctx)


def _point_at_the_unsettled(ctx: Context) -> None:
    """Of questions that are answered together ``question`` is the first that is not settled; when all are, nothing is asked any more."""
    asked = [queries.question(ctx.session, ctx.panel, each) for each in ctx.panel.asked]
    open_ones = [each.id for each in asked if each.state == questions.ASKED]
    ctx.panel.question = open_ones[0] if open_ones else None
    if not open_ones and ctx.panel.asked:
        ctx.panel.asked = []


def leave_question(ctx: Context) -> None:
    """Turn away from the questions being asked; one that was given to nobody counts as answered, one that somebody owes stays asked."""
    for question_id in ctx.panel.asked:
        question = queries.question(ctx.session, ctx.panel, question_id)
        if question.state == questions.ASKED:
            question.state = questions.settled(question.assigned)
    if ctx.panel.asked:
        ctx.panel.asked = []
    ctx.panel.question = None


def begin_item(ctx: Context, item: Item, limit: int | None = None) -> None:
    """Make a programme item current; with a person the floor is theirs at once, for ``limit`` or the item's budget.

    The debate is announced by the chair, without a limit; final remarks begin with the first who gives theirs. The last item does not pass
    the end of the slot. Refuses ``item.state`` for one that was begun before or dropped.
    """
    if item.state not in programme.AHEAD:
        raise Refused("item.state", state=item.state)
    _end_item(ctx)
    item.state, item.started_at = programme.CURRENT, ctx.now
    ctx.panel.item = item.id
    if item.person is not None:
        person = queries.person(ctx.session, ctx.panel, item.person)
        _speech(ctx, item.kind, person, limit or _budget(ctx, item))
    elif item.kind == "debate":
        _by_chair(ctx, "announce", None, None)
    elif item.kind == "final":
        for person in running.finalists(ctx.session, ctx.panel)[:1]:
            _speech(ctx, "final", person, limit or presets.limit(ctx.panel.limits, "final"))


def _budget(ctx: Context, item: Item) -> Millis:
    rest = [each for each in queries.items(ctx.session, ctx.panel) if each.state == programme.PLANNED and each.place > item.place]
    if rest:
        return Millis(item.budget)
    started = None if ctx.panel.started_at is None else Instant(ctx.panel.started_at)
    _, ends_at = programme.slot(Instant(ctx.panel.starts_at), Instant(ctx.panel.ends_at), started)
    return programme.within(Millis(item.budget), ctx.now, ends_at)


def _end_item(ctx: Context) -> None:
    if ctx.panel.item is None:
        return
    former = queries.item(ctx.session, ctx.panel, ctx.panel.item)
    if former.state == programme.CURRENT:
        held = any(turn.item == former.id and turn.state == HELD and turn.kind == former.kind for turn in queries.turns(ctx.session, ctx.panel))
        former.state, former.ended_at = (programme.HELD, None) if held else (programme.DONE, ctx.now)


def ask(ctx: Context, asked: list[Question], limit: int | None) -> None:
    """The question, or those of a bundle, are read out by the chair."""
    for question in asked:
        if not questions.may("asked", question.state):
            raise Refused("question.state", state=question.state)
    for question in asked:
        question.state = questions.ASKED
        show_tally(ctx, question)
    ctx.panel.asked = [question.id for question in asked]
    ctx.panel.question = asked[0].id
    _by_chair(ctx, "read", asked[0].id, limit)


def _by_chair(ctx: Context, kind: str, question: str | None, limit: int | None) -> None:
    chair = queries.chair(ctx.session, ctx.panel)
    if chair is not None:
        start_turn(ctx, kind=kind, name=chair.name, person=chair.id, question=question, limit=limit)


def show_tally(ctx: Context, question: Question) -> None:
    """Show or hide the count of voices, as the panel's setting and the question's state have it."""
    queries.tally(ctx.session, ctx.panel, question.id).shown = questions.counts_shown(ctx.panel.support, question.state)


def show_tallies(ctx: Context) -> None:
    """The same for all questions, read at once."""
    tallies = {tally.id: tally for tally in queries.tallies(ctx.session, ctx.panel)}
    for question in queries.questions(ctx.session, ctx.panel):
        tallies[question.id].shown = questions.counts_shown(ctx.panel.support, question.state)


def give_floor(ctx: Context, request: Request, limit: int | None) -> None:
    """The floor for somebody of the list of speakers; extra time, which only the console knows of, comes on top."""
    if not floor.may("speak", request.state):
        raise Refused("request.state", state=request.state)
    request.state = floor.SPEAKING
    name = request.name if request.named else str(request.number)
    organisation = request.organisation if request.named else None
    own = running.floor_limit(ctx.panel, request)
    kind = "reply" if request.kind == "reply" else "floor"
    start_turn(ctx, kind=kind, name=name, organisation=organisation, request=request.id, limit=(limit or own) + request.extra)


def answer(ctx: Context, person: Person, question: str | None, limit: int | None) -> None:
    """The floor for a panellist; while a question is being asked it is the answer to it."""
    asked = None if question is None else queries.question(ctx.session, ctx.panel, question)
    _speech(ctx, "answer", person, limit or running.answer_limit(ctx.panel, asked), question)


def _speech(ctx: Context, kind: str, person: Person, limit: int, question: str | None = None) -> None:
    start_turn(
        ctx, kind=kind, name=person.name, organisation=person.organisation, person=person.id, question=question, limit=limit + person.extra
    )  # fmt: skip


def assign(ctx: Context, question_id: str | None, person: str) -> None:
    """Whoever is given the floor while a question is being asked is among those who answer it."""
    if question_id is None:
        return
    question = queries.question(ctx.session, ctx.panel, question_id)
    if all(each["person"] != person for each in question.assigned):
        question.assigned = [*question.assigned, {"person": person, "state": "assigned"}]


def start_turn(
    ctx: Context, *, kind: str, name: str, limit: int | None, organisation: str | None = None, person: str | None = None,
    question: str | None = None, request: str | None = None,
) -> Turn:  # fmt: skip
    """A new turn with a running clock."""
    turn = Turn(
        id=ctx.new_id("turn"), panel_id=ctx.panel.id, kind=kind, name=name, organisation=organisation,
        person=person, question=question, request=request, item=ctx.panel.item, state=RUNNING, began_at=ctx.now,
    )  # fmt: skip
    turn.clock = clock.start(Clock(limit=None if limit is None else Millis(limit)), ctx.now)
    ctx.session.add(turn)
    ctx.panel.turn = turn.id
    return turn
