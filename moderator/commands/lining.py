"""Bringing questions before the panel: into the running order, together in a bundle, and being asked."""

from moderator.commands import groups, line
from moderator.commands.former import Former
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.rewind import Before
from moderator.commands.shapes import RowId, few
from moderator.commands.triage import move, seen
from moderator.domain import questions
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE
from moderator.store import queries
from moderator.store.models import Question

MOST_TOGETHER = 6


class NextQuestion(Args):
    """Arguments of ``question.next``."""

    question: RowId
    next: bool


@command("question.next", by=CONSOLE, shape=NextQuestion, target="question")
def next_question(ctx: Context, args: NextQuestion) -> Inverse:
    """Into the running order, behind what is there, or out of it and of its bundle."""
    question = seen(ctx, args.question)
    former = Former(question, *groups.others(ctx, question))
    if args.next and question.state != questions.NEXT:
        move(question, "next", questions.NEXT)
        question.lined_up = ctx.version
    elif not args.next and question.state != questions.APPROVED:
        groups.leave_line(ctx, question)
        move(question, "back", questions.APPROVED)
    line.refresh(ctx.session, ctx.panel)
    return former.inverse()


class BundleQuestions(Args):
    """Arguments of ``question.bundle``."""

    questions: list[RowId]
    bundled: bool


@command("question.bundle", by=CONSOLE, shape=BundleQuestions)
def bundle_questions(ctx: Context, args: BundleQuestions) -> Inverse:
    """One to six questions are lined up to be read out together, at the place of the first of them, or each alone again.

    Refuses ``too_many``, ``missing`` without any, and ``question.state`` for one that is neither approved nor lined up.
    """
    chosen = [seen(ctx, each) for each in few(list(dict.fromkeys(args.questions)), "questions", MOST_TOGETHER)]
    if not chosen:
        raise Refused("missing", field="questions")
    former = Former(*(each for question in chosen for each in [question, *groups.others(ctx, question)]))
    for question in chosen:
        if not questions.may("bundle", question.state):
            raise Refused("question.state", state=question.state)
        groups.leave_bundle(ctx, question)
    if args.bundled:
        _tie(ctx, chosen)
    line.refresh(ctx.session, ctx.panel)
    return former.inverse()


def _tie(ctx: Context, chosen: list[Question]) -> None:
    places = [each.lined_up for each in chosen if each.state == questions.NEXT and each.lined_up is not None]
    for question in chosen:
        question.state, question.lined_up = questions.NEXT, min(places, default=ctx.version)
        question.bundle = chosen[0].id if len(chosen) > 1 else None


class AskedQuestion(Args):
    """Arguments of ``question.asked``."""

    question: RowId


@command("question.asked", by=CONSOLE, shape=AskedQuestion, target="question")
def asked_question(ctx: Context, args: AskedQuestion) -> Inverse:
    """Put before the panel now, with the others of its bundle and without a turn of its own; for the step with a clock there is the running order.

    Also once more, for one that was left while somebody owed an answer. Refuses ``question.state``, and ``panel.state`` after the end.
    """
    question = seen(ctx, args.question)
    if ctx.panel.state == "ended":
        raise Refused("panel.state", state=ctx.panel.state)
    together = groups.in_line(ctx, question)
    before = Before(ctx, *together)
    for each in together:
        move(each, "asked", questions.ASKED)
        line.show_tally(ctx, each)
    if question.id not in ctx.panel.asked:
        _put_before_panel(ctx, together)
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


def _put_before_panel(ctx: Context, together: list[Question]) -> None:
    line.leave_question(ctx)
    ctx.panel.asked, ctx.panel.question = [each.id for each in together], together[0].id
    running = queries.open_turn(ctx.session, ctx.panel)
    answered = next((each for each in together if running is not None and any(given["person"] == running.person for given in each.assigned)), None)
    if running is not None and running.question is None and answered is not None:
        # Whoever speaks already answers what they were given.
        running.kind, running.question = "answer", answered.id
