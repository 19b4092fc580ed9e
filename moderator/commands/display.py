"""What the wall shows."""

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field

from moderator.commands import actions
from moderator.commands.keeping import Keeping
from moderator.commands.planning import refuse_ended
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.domain.roles import CONSOLE, Role
from moderator.store.models.base import PanelRow


class ShowLayout(Args):
    """Arguments of ``display.show``."""

    layout: Literal["join", "speaker", "question", "list", "actions", "think", "poll", "blank"]


@command("display.show", by=CONSOLE | {Role.TECHNICIAN}, shape=ShowLayout)
def show_layout(ctx: Context, args: ShowLayout) -> Inverse:
    """Choose the wall's layout. Follow-up actions are announced by being shown, and a pause to think ends when something else is."""
    return _show(ctx, args.layout, ctx.panel.think if args.layout == "think" else None)


class FreezeWall(Args):
    """Arguments of ``display.freeze``."""

    frozen: bool


@command("display.freeze", by=CONSOLE, shape=FreezeWall)
def freeze_wall(ctx: Context, args: FreezeWall) -> Inverse:
    """Let the wall stand still, whatever happens, or go on."""
    kept = Keeping(ctx, (), ("frozen",))
    ctx.panel.frozen = args.frozen
    return kept.inverse()


class KeepStrip(Args):
    """Arguments of ``display.strip``."""

    strip: bool


@command("display.strip", by=CONSOLE, shape=KeepStrip)
def keep_strip(ctx: Context, args: KeepStrip) -> Inverse:
    """Keep a strip of the wall free for captions, or use the whole of it."""
    kept = Keeping(ctx, (), ("strip",))
    ctx.panel.strip = args.strip
    return kept.inverse()


class FollowOrder(Args):
    """Arguments of ``display.follow``."""

    follow: bool


@command("display.follow", by=CONSOLE, shape=FollowOrder)
def follow_order(ctx: Context, args: FollowOrder) -> Inverse:
    """Let the wall change by itself with every step of the running order, or only when somebody says so."""
    kept = Keeping(ctx, (), ("follow",))
    ctx.panel.follow = args.follow
    return kept.inverse()


class PauseToThink(Args):
    """Arguments of ``display.think``; null ends the pause."""

    seconds: Annotated[int, Field(ge=10, le=600)] | None


@command("display.think", by=CONSOLE, shape=PauseToThink)
def pause_to_think(ctx: Context, args: PauseToThink) -> Inverse:
    """A quiet moment for everybody before the floor is opened, with the guiding questions on the wall."""
    refuse_ended(ctx)
    if args.seconds is None:
        return _show(ctx, "speaker", None)
    return _show(ctx, "think", {"until": ctx.now + args.seconds * 1_000, "seconds": args.seconds})


def _show(ctx: Context, layout: str, think: dict[str, int] | None) -> Inverse:
    announced: Iterable[PanelRow] = actions.unannounced(ctx) if layout == "actions" else ()
    kept = Keeping(ctx, announced, ("layout", "think"))
    ctx.panel.layout, ctx.panel.think = layout, think
    if layout == "actions":
        actions.announce(ctx)
    return kept.inverse()
