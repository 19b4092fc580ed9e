"""Commands on turns: giving the floor out of order, and the clock."""

from typing import Annotated, Literal

from pydantic import Field

from moderator.commands import line, rewind
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.rewind import Before
from moderator.commands.shapes import Duration, RowId
from moderator.domain import clock, programme
from moderator.domain.ids import Millis
from moderator.domain.programme import Stop
from moderator.domain.refusals import Refused
from moderator.domain.roles import CLOCK
from moderator.store import queries
from moderator.store.models import Turn
from moderator.store.models.turns import PAUSED, RUNNING

MOST_ADDED = 600_000
OWN_KINDS = frozenset({"opening", "panel"})
"""Items that are somebody's speech; a chair who takes the floor does not jump to the wrap-up."""


class StartTurn(Args):
    """Arguments of ``turn.start``."""

    after: int
    person: RowId | None = None
    request: RowId | None = None
    question: RowId | None = None
    limit: Duration | None = None


@command("turn.start", by=CLOCK, shape=StartTurn)
def start_turn(ctx: Context, args: StartTurn) -> Inverse:
    """Give the floor to exactly one: a person, somebody of the list of speakers, or a question to be read out."""
    if [args.person, args.request, args.question].count(None) != 2:  # noqa: PLR2004 - exactly one of the three
        raise Refused("wrong_type", field="person")
    line.step(ctx, args.after)
    return rewind.take(ctx, _stop(ctx, args))


def _stop(ctx: Context, args: StartTurn) -> Stop:
    limit = None if args.limit is None else Millis(args.limit)
    if args.question is not None:
        return Stop("question", "", "programme", limit=limit, question=args.question)
    if args.request is not None:
        return Stop("floor", "", "programme", limit=limit, request=args.request)
    person = queries.person(ctx.session, ctx.panel, args.person or "")
    item = _own_item(ctx, person.id)
    if item is not None:
        return Stop("item", person.name, "programme", limit=limit, item=item)
    return Stop("answer", person.name, "programme", limit=limit, person=person.id)


def _own_item(ctx: Context, person_id: str) -> str | None:
    """Before the debate, the floor for a panellist is that panellist's planned item."""
    items = queries.items(ctx.session, ctx.panel)
    if ctx.panel.question is not None or any(each.id == ctx.panel.item and each.kind == "debate" for each in items):
        return None
    own = (each.id for each in items if each.person == person_id and each.state == programme.PLANNED and each.kind in OWN_KINDS)
    return next(own, None)


class PauseTurn(Args):
    """Arguments of ``turn.pause``."""

    turn: RowId
    reason: Literal["connection", "order", "technical"]


@command("turn.pause", by=CLOCK, shape=PauseTurn, target="turn")
def pause_turn(ctx: Context, args: PauseTurn) -> Inverse:
    """Stop the clock; what remains is kept."""
    turn = _open(ctx, args.turn)
    back = _as_it_is(turn)
    turn.clock = clock.stop(turn.clock, ctx.now)
    turn.state, turn.pause = PAUSED, args.reason
    return back


class ResumeTurn(Args):
    """Arguments of ``turn.resume``."""

    turn: RowId


@command("turn.resume", by=CLOCK, shape=ResumeTurn, target="turn")
def resume_turn(ctx: Context, args: ResumeTurn) -> Inverse:
    """The same turn goes on."""
    turn = _open(ctx, args.turn)
    back = _as_it_is(turn)
    turn.clock = clock.start(turn.clock, ctx.now)
    turn.state, turn.pause = RUNNING, None
    return back


class AddTime(Args):
    """Arguments of ``turn.add``."""

    turn: RowId
    ms: Annotated[int, Field(ge=-MOST_ADDED, le=MOST_ADDED)]


@command("turn.add", by=CLOCK, shape=AddTime, target="turn")
def add_time(ctx: Context, args: AddTime) -> Inverse:
    """More or less time; the limit never falls below what was spoken."""
    turn = _open(ctx, args.turn)
    before = turn.limit
    turn.clock = clock.add(turn.clock, Millis(args.ms), ctx.now)
    return Inverse("turn.add", {"turn": turn.id, "ms": before - turn.limit})


class EndTurn(Args):
    """Arguments of ``turn.end``."""

    turn: RowId


@command("turn.end", by=CLOCK, shape=EndTurn, target="turn")
def end_turn(ctx: Context, args: EndTurn) -> Inverse:
    """The speech is over; nobody speaks until the next step."""
    _open(ctx, args.turn)
    before = Before(ctx)
    line.end_turn(ctx)
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


def _as_it_is(turn: Turn) -> Inverse:
    """What undo sends: a pause that was there before is kept by it, and so is a clock that ran."""
    if turn.state == PAUSED:
        return Inverse("turn.pause", {"turn": turn.id, "reason": turn.pause})
    return Inverse("turn.resume", {"turn": turn.id})


def _open(ctx: Context, turn_id: str) -> Turn:
    turn = queries.turn(ctx.session, ctx.panel, turn_id)
    if turn.id != ctx.panel.turn or turn.state not in {RUNNING, PAUSED}:
        raise Refused("turn.state", state=turn.state)
    return turn
