"""Questions that belong together: bundles that are read out in one go, and merged ones with their voices. Handlers of several nouns share this."""

from moderator.commands import line
from moderator.commands.registry import Context
from moderator.domain import questions
from moderator.domain.refusals import Refused
from moderator.store import queries
from moderator.store.models import Question


def touched(ctx: Context, question: Question) -> list[Question]:
    """The question and whatever changes with it when it leaves its place: the others of its bundle, and those that were merged into it."""
    return [question, *others(ctx, question), *queries.merged(ctx.session, ctx.panel, question.id)]


def others(ctx: Context, question: Question) -> list[Question]:
    """The other questions of its bundle."""
    if question.bundle is None:
        return []
    return [each for each in queries.bundled(ctx.session, ctx.panel, question.bundle) if each.id != question.id]


def leave_line(ctx: Context, question: Question) -> None:
    """Out of the running order and of its bundle."""
    leave_bundle(ctx, question)
    question.lined_up = None


def leave_bundle(ctx: Context, question: Question) -> None:
    """Read out alone from now on; a bundle of one is none, and one that loses its first is named after the next."""
    rest = others(ctx, question)
    question.bundle = None
    names = [each.id for each in rest]
    for each in rest:
        each.bundle = None if len(rest) == 1 else each.bundle if each.bundle in names else names[0]


def in_line(ctx: Context, question: Question) -> list[Question]:
    """The questions that are read out when it is this one's turn, in their order."""
    together = [] if question.state != questions.NEXT or question.bundle is None else queries.bundled(ctx.session, ctx.panel, question.bundle)
    return list(together) or [question]


def refuse_joining(question: Question, target: Question) -> None:
    """Refuses ``question.same``, ``question.merged`` when either is part of another merge already, and ``question.state``."""
    if question.state == questions.MERGED:
        raise Refused("question.merged")
    _refuse_target(question, target)


def _refuse_target(question: Question, target: Question) -> None:
    if question is target:
        raise Refused("question.same")
    if question.askers > 1 or target.state == questions.MERGED:
        raise Refused("question.merged")
    if target.state not in questions.READABLE:
        raise Refused("question.state", state=target.state)


def join(ctx: Context, question: Question, target: Question) -> None:
    """Merge ``question`` into ``target``, which shows its words to those who work with it, and counts its author and voices.

    Whoever supported both before is counted twice: voices of two questions cannot be told to be the same participant's.
    Refuses as ``refuse_joining`` does.
    """
    _refuse_target(question, target)
    question.state, question.merged_into = questions.MERGED, target.id
    target.originals = [*target.originals, {"id": question.id, "text": question.text, "language": question.language}]
    target.askers = 1 + len(target.originals)
    queries.tally(ctx.session, ctx.panel, target.id).voices += queries.tally(ctx.session, ctx.panel, question.id).voices


def leave(ctx: Context, question: Question) -> None:
    """Take a merged question out of its group, whose voices are counted anew; the caller gives it another state. One that is in none stays as it is."""
    if question.merged_into is None:
        return
    target = queries.question(ctx.session, ctx.panel, question.merged_into)
    question.merged_into = None
    target.originals = [each for each in target.originals if each["id"] != question.id]
    target.askers = 1 + len(target.originals)
    count_voices(ctx, target)


def count_voices(ctx: Context, target: Question) -> None:
    """Count anew the authors and voices of a question and of all that is merged into it."""
    group = [target.id, *(each.id for each in queries.merged(ctx.session, ctx.panel, target.id))]
    queries.tally(ctx.session, ctx.panel, target.id).voices = len(group) + queries.voices(ctx.session, group)


def dissolve(ctx: Context, question: Question) -> None:
    """For a question that goes out of sight: out of the running order, and whatever was merged into it goes on by itself."""
    leave_line(ctx, question)
    release(ctx, question)
    line.show_tally(ctx, question)


def release(ctx: Context, target: Question) -> None:
    """Let go of all that was merged into a question that will not be answered: each goes on by itself."""
    for each in queries.merged(ctx.session, ctx.panel, target.id):
        part(ctx, each)


def part(ctx: Context, question: Question) -> None:
    """Let a merged question go on by itself."""
    leave(ctx, question)
    question.state = alone(ctx, question)
    line.show_tally(ctx, question)


def alone(ctx: Context, question: Question) -> str:
    """The state of one that leaves a merge: what was public before is so again, after the end in writing, and what had no number then waits for review."""
    if question.number is None:
        return questions.NEW
    return questions.WRITTEN if ctx.panel.state == "ended" else questions.APPROVED
