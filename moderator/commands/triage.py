"""What the console does with written questions: approve, shortlist, decline, assign, line up, ask, settle, restore."""

from typing import Literal

from pydantic import Field

from moderator.commands import line
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.rewind import Before
from moderator.commands.shapes import Reason, RowId
from moderator.domain import questions
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE, SPEAKERS
from moderator.store import queries
from moderator.store.models import Question


class ApproveQuestion(Args):
    """Arguments of ``question.approve``."""

    question: RowId
    rev: int | None = None


@command("question.approve", by=CONSOLE, shape=ApproveQuestion, target="question")
def approve_question(ctx: Context, args: ApproveQuestion) -> Inverse:
    """Let a question be seen; its number is given now, so that numbers do not count what waits."""
    question = _seen(ctx, args.question, args.rev)
    back = _restoring(question)
    _move(question, "approve", questions.APPROVED)
    question.reason = None
    if question.number is None:
        ctx.panel.last_number += 1
        question.number = ctx.panel.last_number
    line.show_tally(ctx, question)
    return back


class ShortlistQuestion(Args):
    """Arguments of ``question.shortlist``."""

    question: RowId
    shortlisted: bool


@command("question.shortlist", by=CONSOLE, shape=ShortlistQuestion, target="question")
def shortlist_question(ctx: Context, args: ShortlistQuestion) -> Inverse:
    """A mark for the console alone."""
    question = queries.question(ctx.session, ctx.panel, args.question)
    before = question.shortlisted
    question.shortlisted = args.shortlisted
    return Inverse("question.shortlist", {"question": question.id, "shortlisted": before})


class DeclineQuestion(Args):
    """Arguments of ``question.decline``."""

    question: RowId
    reason: Reason
    rev: int | None = None


@command("question.decline", by=CONSOLE, shape=DeclineQuestion, target="question")
def decline_question(ctx: Context, args: DeclineQuestion) -> Inverse:
    """Not selected, with a reason from the list; the author is told, nobody else."""
    question = _seen(ctx, args.question, args.rev)
    back = _restoring(question)
    _move(question, "decline", questions.DECLINED)
    question.reason, question.lined_up = args.reason, None
    queries.tally(ctx.session, ctx.panel, question.id).shown = False
    line.refresh(ctx.session, ctx.panel)
    return back


class AssignQuestion(Args):
    """Arguments of ``question.assign``."""

    question: RowId
    people: list[RowId] = Field(max_length=20)


@command("question.assign", by=CONSOLE, shape=AssignQuestion, target="question")
def assign_question(ctx: Context, args: AssignQuestion) -> Inverse:
    """Who is to answer, in order; marks of those who stay on the list are kept."""
    question = queries.question(ctx.session, ctx.panel, args.question)
    before = [each["person"] for each in question.assigned]
    marks = {each["person"]: each["state"] for each in question.assigned}
    people = [queries.person(ctx.session, ctx.panel, person).id for person in dict.fromkeys(args.people)]
    question.assigned = [{"person": person, "state": marks.get(person, "assigned")} for person in people]
    line.refresh(ctx.session, ctx.panel)
    return Inverse("question.assign", {"question": question.id, "people": before})


class NextQuestion(Args):
    """Arguments of ``question.next``."""

    question: RowId
    next: bool


@command("question.next", by=CONSOLE, shape=NextQuestion, target="question")
def next_question(ctx: Context, args: NextQuestion) -> Inverse:
    """Into the running order, or out of it."""
    question = queries.question(ctx.session, ctx.panel, args.question)
    back = Inverse("question.next", {"question": question.id, "next": question.state == questions.NEXT})
    if args.next and question.state != questions.NEXT:
        _move(question, "next", questions.NEXT)
        question.lined_up = ctx.version
    elif not args.next and question.state != questions.APPROVED:
        _move(question, "back", questions.APPROVED)
        question.lined_up = None
    line.refresh(ctx.session, ctx.panel)
    return back


class AskedQuestion(Args):
    """Arguments of ``question.asked``."""

    question: RowId


@command("question.asked", by=CONSOLE, shape=AskedQuestion, target="question")
def asked_question(ctx: Context, args: AskedQuestion) -> Inverse:
    """Put before the panel now, without a turn of its own; for the step with a clock there is the running order."""
    question = queries.question(ctx.session, ctx.panel, args.question)
    before = Before(ctx, question)
    _move(question, "asked", questions.ASKED)
    line.leave_question(ctx)
    ctx.panel.question = question.id
    line.show_tally(ctx, question)
    running = queries.open_turn(ctx.session, ctx.panel)
    if running is not None and running.question is None and any(each["person"] == running.person for each in question.assigned):
        running.kind, running.question = "answer", question.id
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


class AnsweredQuestion(Args):
    """Arguments of ``question.answered``."""

    question: RowId
    person: RowId | None = None
    mark: Literal["answered", "passed", "written"] = "answered"


@command("question.answered", by=CONSOLE | SPEAKERS, shape=AnsweredQuestion, target="question")
def answered_question(ctx: Context, args: AnsweredQuestion) -> Inverse:
    """What a panellist did with a question; a panellist may only speak for themselves."""
    person = args.person
    if ctx.sender.role in SPEAKERS:
        person = person or ctx.sender.person
        if person is None or person != ctx.sender.person:
            raise Refused("forbidden")
    question = queries.question(ctx.session, ctx.panel, args.question)
    if not question.is_public():
        raise Refused("question.unknown")
    if person is not None:
        queries.person(ctx.session, ctx.panel, person)
    if person is None and not questions.may("answered", question.state):
        raise Refused("question.state", state=question.state)
    before = Before(ctx, question)
    line.mark(ctx, question, person, args.mark)
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


class RestoreQuestion(Args):
    """Arguments of ``question.restore``."""

    question: RowId
    state: Literal["new", "approved", "next", "asked", "declined"]
    reason: Reason | None = None


@command("question.restore", by=CONSOLE, shape=RestoreQuestion, target="question")
def restore_question(ctx: Context, args: RestoreQuestion) -> Inverse | None:
    """Back to a state it had; what undo sends. A withdrawn question is gone for good, and one without a number was never approved."""
    question = queries.question(ctx.session, ctx.panel, args.question)
    if question.state == questions.WITHDRAWN or (question.number is None and args.state in questions.PUBLIC_STATES):
        raise Refused("question.state", state=question.state)
    back = _restoring(question) if question.state in questions.RESTORABLE else None
    if (question.id == ctx.panel.question) is not (args.state == questions.ASKED):
        line.leave_question(ctx)
    question.state, question.reason = args.state, args.reason
    question.lined_up = ctx.version if args.state == questions.NEXT else None
    if args.state == questions.ASKED:
        question.assigned = [{**each, "state": "assigned"} for each in question.assigned]
        ctx.panel.question = question.id
    line.show_tally(ctx, question)
    line.refresh(ctx.session, ctx.panel)
    return back


def _seen(ctx: Context, question_id: str, rev: int | None) -> Question:
    question = queries.question(ctx.session, ctx.panel, question_id)
    if rev is not None and rev != question.rev:
        raise Refused("stale", rev=question.rev)
    return question


def _move(question: Question, move: str, state: str) -> None:
    if not questions.may(move, question.state):
        raise Refused("question.state", state=question.state)
    question.state = state


def _restoring(question: Question) -> Inverse:
    args = {"question": question.id, "state": question.state, "reason": question.reason}
    return Inverse("question.restore", args)
