"""What the console decides about written questions: approve, shortlist, decline, keep private, restore."""

from typing import Final, Literal

from moderator.commands import erasing, groups, likeness, line
from moderator.commands.former import Former
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.rewind import Before
from moderator.commands.shapes import Reason, RowId
from moderator.domain import questions, retention
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE, Role
from moderator.store import queries
from moderator.store.models import Question

READS_PRIVATE: Final = frozenset({Role.ORGANISER, Role.MACHINE})
"""Those who see what was sent to the organisers alone."""


class ApproveQuestion(Args):
    """Arguments of ``question.approve``."""

    question: RowId
    rev: int | None = None


@command("question.approve", by=CONSOLE, shape=ApproveQuestion, target="question")
def approve_question(ctx: Context, args: ApproveQuestion) -> Inverse:
    """Let a question be seen; its number is given now, so that numbers do not count what waits."""
    question = seen(ctx, args.question, args.rev)
    former = Former(question)
    move(question, "approve", questions.APPROVED)
    question.reason = None
    if question.number is None:
        ctx.panel.last_number += 1
        question.number = ctx.panel.last_number
    line.show_tally(ctx, question)
    return former.inverse()


class ShortlistQuestion(Args):
    """Arguments of ``question.shortlist``."""

    question: RowId
    shortlisted: bool


@command("question.shortlist", by=CONSOLE, shape=ShortlistQuestion, target="question")
def shortlist_question(ctx: Context, args: ShortlistQuestion) -> Inverse:
    """A mark for the console alone."""
    question = seen(ctx, args.question)
    before = question.shortlisted
    question.shortlisted = args.shortlisted
    return Inverse("question.shortlist", {"question": question.id, "shortlisted": before})


class DeclineQuestion(Args):
    """Arguments of ``question.decline``."""

    question: RowId
    reason: Reason
    rev: int | None = None


@command("question.decline", by=CONSOLE, shape=DeclineQuestion, target="question")
def decline_question(ctx: Context, args: DeclineQuestion) -> Inverse | None:
    """Not selected, with a reason from the list; the author is told, nobody else. What was merged into it goes on by itself.

    Once the words of declined questions are kept no longer, its own are erased at once, and that is final.
    """
    question = seen(ctx, args.question, args.rev)
    former = Former(*groups.touched(ctx, question))
    move(question, "decline", questions.DECLINED)
    question.reason = args.reason
    groups.dissolve(ctx, question)
    line.refresh(ctx.session, ctx.panel)
    return None if _is_erased(ctx, question, retention.DECLINED) else former.inverse()


class PrivateQuestion(Args):
    """Arguments of ``question.private``."""

    question: RowId
    rev: int | None = None


@command("question.private", by=CONSOLE, shape=PrivateQuestion, target="question")
def private_question(ctx: Context, args: PrivateQuestion) -> Inverse | None:
    """For the organisers alone: it leaves every other screen, the console's too. What was merged into it goes on by itself.

    Once private words are kept no longer, its own are erased at once, and that is final.
    """
    question = seen(ctx, args.question, args.rev)
    former = Former(*groups.touched(ctx, question), *likeness.naming(ctx, question))
    move(question, "private", questions.PRIVATE)
    question.reason = None
    groups.dissolve(ctx, question)
    likeness.forget(ctx, question)
    line.refresh(ctx.session, ctx.panel)
    return None if _is_erased(ctx, question, retention.PRIVATE) else former.inverse()


class RestoreQuestion(Args):
    """Arguments of ``question.restore``; ``lined_up`` is the place that it had in the running order."""

    question: RowId
    state: Literal["new", "approved", "next", "asked", "declined"]
    reason: Reason | None = None
    lined_up: int | None = None


@command("question.restore", by=CONSOLE, shape=RestoreQuestion, target="question")
def restore_question(ctx: Context, args: RestoreQuestion) -> Inverse | None:
    """Back to a state it had, in the line to the place it had. What was withdrawn or erased is gone for good, and one without a number was never approved.

    Refuses ``question.state`` for these, and ``panel.state`` for asking in a panel that has ended.
    """
    question = seen(ctx, args.question)
    if question.text is None or (question.number is None and args.state in questions.PUBLIC_STATES):
        raise Refused("question.state", state=question.state)
    if ctx.panel.state == "ended" and args.state in {questions.NEXT, questions.ASKED}:
        raise Refused("panel.state", state=ctx.panel.state)
    is_about_asking = args.state == questions.ASKED or question.id in ctx.panel.asked
    is_final = is_about_asking and not _is_told_by_a_step(question, args.state)
    former = Before(ctx, *groups.touched(ctx, question)) if is_about_asking else Former(*groups.touched(ctx, question))
    groups.leave(ctx, question)
    groups.leave_bundle(ctx, question)
    if args.state == questions.ASKED:
        _ask_again(ctx, question)
    _put(ctx, question, args)
    line.refresh(ctx.session, ctx.panel)
    return None if is_final else former.inverse()


def _is_erased(ctx: Context, question: Question, kind: str) -> bool:
    """Whether what it has become is kept no longer, which is then done at once."""
    return kind in ctx.panel.gone and erasing.erase_words(question)


def _put(ctx: Context, question: Question, args: RestoreQuestion) -> None:
    question.state, question.reason = args.state, args.reason
    question.lined_up = (args.lined_up or question.lined_up or ctx.version) if args.state == questions.NEXT else None
    if args.state == questions.DECLINED:
        groups.release(ctx, question)
    if args.state != questions.ASKED and question.id in ctx.panel.asked:
        _ask_no_more(ctx, question)
    line.show_tally(ctx, question)


def _ask_again(ctx: Context, question: Question) -> None:
    """Whoever was to answer owes an answer again; another question that was being asked is left."""
    if ctx.panel.question != question.id:
        line.leave_question(ctx)
        ctx.panel.asked, ctx.panel.question = [question.id], question.id
    question.assigned = [{**each, "state": "assigned"} for each in question.assigned]


def _ask_no_more(ctx: Context, question: Question) -> None:
    """Of questions that are answered together the others stay before the panel, unless all are settled."""
    rest = [queries.question(ctx.session, ctx.panel, each) for each in ctx.panel.asked if each != question.id]
    waiting = [each.id for each in rest if each.state == questions.ASKED]
    ctx.panel.asked = [each.id for each in rest] if waiting else []
    ctx.panel.question = next(iter(waiting), None)


def seen(ctx: Context, question_id: str, rev: int | None = None) -> Question:
    """The question as the sender has seen it. Refuses ``question.unknown`` for what went to the organisers alone, and ``stale`` when the row has changed since ``rev``."""
    question = queries.question(ctx.session, ctx.panel, question_id)
    if question.state == questions.PRIVATE and ctx.sender.role not in READS_PRIVATE:
        raise Refused("question.unknown")
    if rev is not None and rev != question.rev:
        raise Refused("stale", rev=question.rev)
    return question


def move(question: Question, name: str, state: str) -> None:
    """Make a move of ``domain.questions``. Refuses ``question.state``."""
    if question.text is None or not questions.may(name, question.state):
        raise Refused("question.state", state=question.state)
    question.state = state


def _is_told_by_a_step(question: Question, state: str) -> bool:
    """Whether what a step keeps is enough to take a restoring back that puts a question before the panel or takes it away.

    It is not for one that was answered, private or merged, nor where others are let go of.
    """
    return question.state in questions.RESTORABLE and (state != questions.DECLINED or question.askers == 1)
