"""Taking a step back: what the rows of a step were before it, and putting them back as if it had never been pressed."""

from collections.abc import Iterable
from typing import Any, Final

from moderator.commands import line
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import RowId
from moderator.domain import floor, questions
from moderator.domain.programme import Stop
from moderator.domain.refusals import Refused
from moderator.store import queries
from moderator.store.models import Item, Question, Request, Turn
from moderator.store.models.base import PanelRow
from moderator.store.models.turns import VOID

NOUNS: Final[dict[str, tuple[type[PanelRow], tuple[str, ...]]]] = {
    "turns": (Turn, ("kind", "question", "state", "pause", "started_at", "elapsed", "ended_at")),
    "items": (Item, ("state", "started_at", "ended_at")),
    "questions": (Question, ("state", "lined_up", "assigned")),
    "requests": (Request, ("state", "called_at", "absences")),
}
"""What a step may change of a row: states, instants and ids, never text."""
HEADER: Final = ("item", "turn", "question")


class Kept(Args):
    """One row as it was."""

    noun: str
    id: RowId
    values: dict[str, Any]


class StepBack(Args):
    """Arguments of ``programme.back``."""

    after: int
    header: dict[str, str | None]
    rows: list[Kept]


class Before:
    """The rows that a step is about to change; taken before it, turned into its inverse after it."""

    def __init__(self, ctx: Context, *others: PanelRow | None) -> None:
        self._ctx = ctx
        self._header = {name: getattr(ctx.panel, name) for name in HEADER}
        rows = [row for row in [*_present(ctx), *others] if row is not None]
        self._rows = list({row.id: _kept(row) for row in rows}.values())

    def inverse(self) -> Inverse:
        """The command that puts everything back; it holds only until somebody makes another step."""
        return Inverse("programme.back", {"after": self._ctx.panel.step, "header": self._header, "rows": self._rows})


def take(ctx: Context, stop: Stop) -> Inverse:
    """Make ``stop`` current; the answer takes the step back."""
    session, panel = ctx.session, ctx.panel
    before = Before(
        ctx,
        queries.item(session, panel, stop.item) if stop.item else None,
        queries.question(session, panel, stop.question) if stop.question else None,
        queries.request(session, panel, stop.request) if stop.request else None,
    )
    line.take(ctx, stop)
    return before.inverse()


def _present(ctx: Context) -> Iterable[PanelRow | None]:
    """What is current: any step may end it."""
    session, panel = ctx.session, ctx.panel
    turn = queries.open_turn(session, panel)
    yield turn
    yield queries.item(session, panel, panel.item) if panel.item else None
    for question in {panel.question, turn.question if turn else None} - {None}:
        yield queries.question(session, panel, str(question))
    yield queries.request(session, panel, turn.request) if turn and turn.request else None


def _kept(row: PanelRow) -> dict[str, Any]:
    noun, (_, columns) = next((noun, entry) for noun, entry in NOUNS.items() if isinstance(row, entry[0]))
    return {"noun": noun, "id": row.id, "values": {name: getattr(row, name) for name in columns}}


@command("programme.back", by=frozenset(), shape=StepBack)
def step_back(ctx: Context, args: StepBack) -> None:
    """What undo of a step runs; nobody may send it. Refuses ``step.taken`` when somebody stepped since, and what has ended or was withdrawn."""
    if ctx.panel.state == "ended":
        raise Refused("panel.state", state=ctx.panel.state)
    if args.after != ctx.panel.step:
        raise Refused("step.taken", by=ctx.panel.stepped_by or "", step=ctx.panel.step)
    begun = queries.open_turn(ctx.session, ctx.panel)
    if begun is not None and all(kept.id != begun.id for kept in args.rows):
        begun.state, begun.ended_at, begun.started_at = VOID, ctx.now, None
    for kept in args.rows:
        model, columns = NOUNS[kept.noun]
        row = ctx.session.get_one(model, kept.id)
        _refuse_withdrawn(row)
        for name in columns:
            setattr(row, name, kept.values[name])
        if isinstance(row, Question):
            line.show_tally(ctx, row)
    for name in HEADER:
        setattr(ctx.panel, name, args.header[name])
    ctx.panel.step += 1
    ctx.panel.stepped_by = ctx.sender.name
    line.refresh(ctx.session, ctx.panel)


def _refuse_withdrawn(row: PanelRow) -> None:
    """What somebody took back stays taken back; of a question not even the words are left."""
    if isinstance(row, Question) and row.state == questions.WITHDRAWN:
        raise Refused("question.state", state=row.state)
    if isinstance(row, Request) and row.state == floor.WITHDRAWN:
        raise Refused("request.state", state=row.state)
