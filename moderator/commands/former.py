"""Taking a decision on questions back: what they were before it, and putting that back unless somebody has changed it since."""

from typing import Any, Final

from moderator.commands import groups, likeness, line
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import RowId
from moderator.domain import questions
from moderator.domain.refusals import Refused
from moderator.store import queries
from moderator.store.models import Question

COLUMNS: Final = ("number", "state", "reason", "lined_up", "bundle", "merged_into", "assigned", "similar")
"""What a decision may change of a question: numbers, states, ids and places, never text. Originals and voices are found anew, since they hold words and go on counting."""
FOUND: Final = frozenset({"merged_into", "similar"})
"""What is put back by asking who is there now."""


class Change(Args):
    """One question: what it was, and what the decision has left of that."""

    id: RowId
    was: dict[str, Any]
    left: dict[str, Any]


class BackQuestions(Args):
    """Arguments of ``question.back``."""

    back: list[Change]


class Former:
    """The questions that a decision is about to change; taken before it, turned into its inverse after it."""

    def __init__(self, *rows: Question) -> None:
        self._rows = [(row, _values(row)) for row in dict.fromkeys(rows)]

    def inverse(self) -> Inverse:
        """The command that puts back what has changed, and nothing else."""
        back = []
        for row, was in self._rows:
            left = {name: value for name, value in _values(row).items() if value != was[name]}
            if left:
                back.append({"id": row.id, "was": {name: was[name] for name in left}, "left": left})
        return Inverse("question.back", {"back": back})


def _values(row: Question) -> dict[str, Any]:
    return {name: getattr(row, name) for name in COLUMNS}


@command("question.back", by=frozenset(), shape=BackQuestions)
def back_questions(ctx: Context, args: BackQuestions) -> None:
    """What undo of a decision runs; nobody may send it. Refuses what was withdrawn, and ``stale`` when somebody has decided otherwise since."""
    changed = [(queries.question(ctx.session, ctx.panel, each.id), each) for each in args.back]
    for question, each in changed:
        _refuse_moved(question, each)
        if "merged_into" in each.was:
            groups.leave(ctx, question)
        for name in [name for name in COLUMNS if name in each.was and name not in FOUND]:
            setattr(question, name, each.was[name])
    for question, each in changed:
        _find_again(ctx, question, each.was)
    line.refresh(ctx.session, ctx.panel)


def _find_again(ctx: Context, question: Question, was: dict[str, Any]) -> None:
    """What hangs on other rows, which are as they were by now."""
    if was.get("merged_into") is not None:
        groups.join(ctx, question, queries.question(ctx.session, ctx.panel, was["merged_into"]))
    if "similar" in was and question.state != questions.WITHDRAWN:
        question.similar = likeness.still_there(ctx, was["similar"])
    if question.state != questions.NEXT:
        groups.leave_bundle(ctx, question)
    if question.state == questions.PRIVATE:
        likeness.forget(ctx, question)
    line.show_tally(ctx, question)


def _refuse_moved(question: Question, each: Change) -> None:
    if each.was.keys() == {"similar"}:
        # Nothing was decided about this one.
        return
    if question.state == questions.WITHDRAWN:
        raise Refused("question.state", state=question.state)
    if any(getattr(question, name) != value for name, value in each.left.items() if name != "similar"):
        raise Refused("stale", rev=question.rev)
