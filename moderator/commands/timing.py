"""Commands on the clock of the turn at the front: pause, resume, more time, end."""

from typing import Annotated, Literal

from pydantic import Field

from moderator.commands import line
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.rewind import Before
from moderator.commands.shapes import RowId
from moderator.commands.turns import open_turn
from moderator.domain import clock
from moderator.domain.ids import Millis
from moderator.domain.roles import BUTTONS, CLOCK
from moderator.store.models import Turn
from moderator.store.models.turns import PAUSED, RUNNING

MOST_ADDED = 600_000


class PauseTurn(Args):
    """Arguments of ``turn.pause``."""

    turn: RowId
    reason: Literal["connection", "order", "technical"]


@command("turn.pause", by=BUTTONS, shape=PauseTurn, target="turn")
def pause_turn(ctx: Context, args: PauseTurn) -> Inverse:
    """Stop the clock; what remains is kept."""
    turn = open_turn(ctx, args.turn)
    back = _as_it_is(turn)
    line.halt(turn, ctx.now)
    turn.state, turn.pause = PAUSED, args.reason
    return back


class ResumeTurn(Args):
    """Arguments of ``turn.resume``."""

    turn: RowId


@command("turn.resume", by=BUTTONS, shape=ResumeTurn, target="turn")
def resume_turn(ctx: Context, args: ResumeTurn) -> Inverse:
    """The same turn goes on."""
    turn = open_turn(ctx, args.turn)
    back = _as_it_is(turn)
    turn.clock = clock.start(turn.clock, ctx.now)
    turn.state, turn.pause = RUNNING, None
    return back


class AddTime(Args):
    """Arguments of ``turn.add``."""

    turn: RowId
    ms: Annotated[int, Field(ge=-MOST_ADDED, le=MOST_ADDED)]


@command("turn.add", by=BUTTONS, shape=AddTime, target="turn")
def add_time(ctx: Context, args: AddTime) -> Inverse:
    """More or less time; the limit never falls below what was spoken, and a turn without a limit has nothing to add to."""
    turn = open_turn(ctx, args.turn)
    before = turn.limit or 0
    turn.clock = clock.add(turn.clock, Millis(args.ms), ctx.now)
    added = (turn.limit or 0) - before
    turn.granted += added
    return Inverse("turn.add", {"turn": turn.id, "ms": -added})


class EndTurn(Args):
    """Arguments of ``turn.end``."""

    turn: RowId


@command("turn.end", by=CLOCK, shape=EndTurn, target="turn")
def end_turn(ctx: Context, args: EndTurn) -> Inverse:
    """The speech is over; nobody speaks until the next step."""
    open_turn(ctx, args.turn)
    before = Before(ctx)
    line.end_turn(ctx)
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


def _as_it_is(turn: Turn) -> Inverse:
    """What undo sends: a pause that was there before is kept by it, and so is a clock that ran."""
    if turn.state == PAUSED:
        return Inverse("turn.pause", {"turn": turn.id, "reason": turn.pause})
    return Inverse("turn.resume", {"turn": turn.id})
