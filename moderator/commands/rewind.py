"""Taking a step back: what the rows of a step were before it, and putting them back as if it had never been pressed."""

from collections.abc import Iterable
from typing import Any, Final, Literal, get_args

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
    "turns": (Turn, ("kind", "question", "state", "pause", "limit", "started_at", "elapsed", "ended_at", "granted", "interruptions", "runs")),
    "items": (Item, ("state", "started_at", "ended_at")),
    "questions": (Question, ("state", "reason", "lined_up", "assigned", "bundle")),
    "requests": (Request, ("state", "called_at", "absences", "since", "pinned")),
}
"""What a step may change of a row: states, instants and ids, never text."""
HeaderColumn = Literal["item", "turn", "question", "asked", "interlude", "think", "layout"]
HEADER: Final[tuple[HeaderColumn, ...]] = get_args(HeaderColumn)
WALL: Final = frozenset({"think", "layout"})
"""What others may have put on the wall since, which a step that is taken back leaves there."""


class Kept(Args):
    """One row as it was, and as the step has left it."""

    noun: str
    id: RowId
    values: dict[str, Any]
    made: dict[str, Any]


class StepBack(Args):
    """Arguments of ``programme.back``: the header before the step, and what the step has left there."""

    after: int
    header: dict[HeaderColumn, Any]
    made: dict[HeaderColumn, Any]
    rows: list[Kept]


class Before:
    """The rows that a step is about to change; taken before it, turned into its inverse after it."""

    def __init__(self, ctx: Context, *others: PanelRow | None) -> None:
        self._ctx = ctx
        self._header = _header(ctx)
        rows = [row for row in [*_present(ctx), *others] if row is not None]
        self._rows = {row.id: (row, _values(row)) for row in rows}

    def inverse(self) -> Inverse:
        """The command that puts everything back; it holds only until somebody makes another step."""
        rows = [{"noun": _noun(row), "id": row.id, "values": was, "made": _values(row)} for row, was in self._rows.values()]
        return Inverse("programme.back", {"after": self._ctx.panel.step, "header": self._header, "made": _header(self._ctx), "rows": rows})


def take(ctx: Context, stop: Stop, *others: PanelRow) -> Before:
    """Make ``stop`` current; the inverse of the answer takes the step back, with whatever else was done to it and to ``others`` by then."""
    session, panel = ctx.session, ctx.panel
    read = stop.questions or ((stop.question,) if stop.question else ())
    turn = queries.turn(session, panel, stop.turn) if stop.turn else None
    before = Before(
        ctx,
        *others,
        *(queries.question(session, panel, each) for each in read),
        queries.item(session, panel, stop.item) if stop.item else None,
        queries.request(session, panel, stop.request) if stop.request else None,
        turn,
        queries.item(session, panel, turn.item) if turn and turn.item else None,
    )
    line.take(ctx, stop)
    return before


def _present(ctx: Context) -> Iterable[PanelRow | None]:
    """What is current: any step may end it."""
    session, panel = ctx.session, ctx.panel
    turn = queries.open_turn(session, panel)
    yield turn
    yield queries.item(session, panel, panel.item) if panel.item else None
    for question in dict.fromkeys([*panel.asked, turn.question if turn else None]):
        yield queries.question(session, panel, question) if question else None
    yield queries.request(session, panel, turn.request) if turn and turn.request else None


def _header(ctx: Context) -> dict[HeaderColumn, Any]:
    return {name: getattr(ctx.panel, name) for name in HEADER}


def _noun(row: PanelRow) -> str:
    return next(noun for noun, (model, _) in NOUNS.items() if isinstance(row, model))


def _values(row: PanelRow) -> dict[str, Any]:
    return {name: getattr(row, name) for name in NOUNS[_noun(row)][1]}


@command("programme.back", by=frozenset(), shape=StepBack)
def step_back(ctx: Context, args: StepBack) -> None:
    """What undo of a step runs; nobody may send it.

    Refuses ``step.taken`` when somebody stepped since, what has ended or was withdrawn, and ``stale`` when something else is before the panel by now.
    """
    if ctx.panel.state == "ended":
        raise Refused("panel.state", state=ctx.panel.state)
    if args.after != ctx.panel.step:
        raise Refused("step.taken", by=ctx.panel.stepped_by or "", step=ctx.panel.step)
    moved = {name for name, value in args.made.items() if getattr(ctx.panel, name) != value}
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
    if moved - WALL:
        raise Refused("stale", rev=ctx.panel.rev)
    for name in HEADER:
        if not moved or name not in WALL:
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
