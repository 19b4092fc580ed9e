"""The life of a panel and its settings."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Final, Literal

from pydantic import Field

from moderator.commands import line
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.domain import programme, questions
from moderator.domain.ids import Instant
from moderator.domain.refusals import Refused
from moderator.domain.roles import CLOCK, CONSOLE
from moderator.store import queries

MOVES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "open": frozenset({"draft", "open"}),
        "live": frozenset({"draft", "open"}),
        "ended": frozenset({"live"}),
        "resumed": frozenset({"ended"}),
    }
)
"""Where to → the states from which it is allowed."""


class Nothing(Args):
    """A command without arguments."""


@command("panel.open", by=CONSOLE, shape=Nothing)
def open_panel(ctx: Context, _args: Nothing) -> None:
    """Questions are taken from now on."""
    _move(ctx, "open", "open")


@command("panel.start", by=CLOCK, shape=Nothing)
def start_panel(ctx: Context, _args: Nothing) -> None:
    """Live: the first item begins. Nothing was late, closed or past before this moment."""
    _move(ctx, "live", "live")
    ctx.panel.started_at = ctx.now
    ctx.panel.step += 1
    ctx.panel.stepped_by = ctx.sender.name
    ctx.panel.layout = "speaker"
    items = queries.items(ctx.session, ctx.panel)
    if items:
        line.begin_item(ctx, items[0])
    line.refresh(ctx.session, ctx.panel)


@command("panel.end", by=CONSOLE, shape=Nothing)
def end_panel(ctx: Context, _args: Nothing) -> Inverse:
    """All clocks stop."""
    _move(ctx, "ended", "ended")
    line.end_turn(ctx)
    line.leave_question(ctx)
    ctx.panel.ended_at = ctx.now
    _current_item(ctx, programme.DONE, ctx.now)
    line.refresh(ctx.session, ctx.panel)
    return Inverse("panel.resume", {})


@command("panel.resume", by=CONSOLE, shape=Nothing)
def resume_panel(ctx: Context, _args: Nothing) -> Inverse:
    """Live again after an end that came too soon."""
    _move(ctx, "resumed", "live")
    ctx.panel.ended_at = None
    _current_item(ctx, programme.CURRENT, None)
    return Inverse("panel.end", {})


class SetPanel(Args):
    """Arguments of ``panel.set``."""

    asking: bool | None = None
    support: Literal["on", "hidden", "off"] | None = None
    question_limit: Annotated[int, Field(ge=50, le=2_000)] | None = None


@command("panel.set", by=CONSOLE, shape=SetPanel)
def set_panel(ctx: Context, args: SetPanel) -> Inverse:
    """Settings that may change in mid-panel; those left out stay. A changed support setting shows or hides the counts that are there."""
    given = args.model_dump(exclude_none=True)
    back = {key: getattr(ctx.panel, key) for key in given}
    for key, value in given.items():
        setattr(ctx.panel, key, value)
    if args.support is not None:
        tallies = {tally.id: tally for tally in queries.tallies(ctx.session, ctx.panel)}
        for question in queries.questions(ctx.session, ctx.panel):
            tallies[question.id].shown = questions.counts_shown(args.support, question.state)
    return Inverse("panel.set", back)


def _current_item(ctx: Context, state: str, ended_at: Instant | None) -> None:
    """The item that was current ends with the panel, and goes on with it."""
    if ctx.panel.item is not None:
        item = queries.item(ctx.session, ctx.panel, ctx.panel.item)
        item.state, item.ended_at = state, ended_at


def _move(ctx: Context, move: str, state: str) -> None:
    if ctx.panel.state not in MOVES[move]:
        raise Refused("panel.state", state=ctx.panel.state)
    ctx.panel.state = state
