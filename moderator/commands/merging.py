"""Joining questions that ask the same, and separating them again."""

from moderator.commands import groups, line
from moderator.commands.former import Former
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import RowId
from moderator.commands.triage import move, seen
from moderator.domain import questions
from moderator.domain.roles import CONSOLE


class MergeQuestion(Args):
    """Arguments of ``question.merge``; ``rev`` is that of ``question``."""

    question: RowId
    into: RowId
    rev: int | None = None


@command("question.merge", by=CONSOLE, shape=MergeQuestion, target="question")
def merge_question(ctx: Context, args: MergeQuestion) -> Inverse:
    """Into another question, which is asked for both; the words stay readable to those who answer and interpret, and both authors are told.

    Refuses ``question.same``, ``question.merged`` when either is part of another merge, and ``question.state``.
    """
    question, target = seen(ctx, args.question, args.rev), seen(ctx, args.into)
    former = Former(question, *groups.others(ctx, question))
    groups.refuse_joining(question, target)
    if not question.is_public():
        # What nobody approves today must not become public by itself when the two are separated, also where it was approved once.
        question.number = None
    groups.leave_line(ctx, question)
    move(question, "merge", questions.MERGED)
    groups.join(ctx, question, target)
    question.reason = None
    line.show_tally(ctx, question)
    line.refresh(ctx.session, ctx.panel)
    return former.inverse()


class UnmergeQuestion(Args):
    """Arguments of ``question.unmerge``."""

    question: RowId


@command("question.unmerge", by=CONSOLE, shape=UnmergeQuestion, target="question")
def unmerge_question(ctx: Context, args: UnmergeQuestion) -> Inverse:
    """By itself again: public if it was so when it was merged, else waiting for review. Refuses ``question.state`` for one that is not merged."""
    question = seen(ctx, args.question)
    former = Former(question)
    move(question, "unmerge", questions.MERGED)
    groups.part(ctx, question)
    return former.inverse()
