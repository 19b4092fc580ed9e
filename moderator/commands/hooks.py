"""Addresses that are told of events: adding one and taking it away. Telling them is done elsewhere."""

from typing import Annotated, Literal

from pydantic import Field
from sqlalchemy import select

from moderator.commands.registry import Args, Context, command
from moderator.commands.shapes import NewId, RowId, Words, free
from moderator.domain import hooks
from moderator.domain.refusals import Refused
from moderator.domain.roles import ORGANISERS
from moderator.store.deliveries import forget, mark
from moderator.store.happened import happened
from moderator.store.models import Hook

Kind = Literal["question.asked", "question.published", "question.answered", "turn.started", "turn.ended", "panel.started", "panel.ended"]


class AddHook(Args):
    """Arguments of ``hook.add``."""

    hook: NewId
    url: Words
    events: Annotated[list[Kind], Field(min_length=1, max_length=len(hooks.KINDS))]


@command("hook.add", by=ORGANISERS, shape=AddHook, target="hook", afterwards=True)
def add_hook(ctx: Context, args: AddHook) -> None:
    """Told from now on; what has happened before is past. Refuses ``hook.address``, and ``too_many``."""
    if not hooks.is_address(args.url):
        raise Refused("hook.address")
    held = ctx.session.scalars(select(Hook.id).where(Hook.panel_id == ctx.panel.id, Hook.dropped.is_(False))).all()
    if len(held) >= hooks.MOST_HOOKS:
        raise Refused("too_many", field="hook", limit=hooks.MOST_HOOKS)
    events = [kind for kind in hooks.KINDS if kind in args.events]
    hook = Hook(id=free(ctx.session.get(Hook, args.hook), args.hook), panel_id=ctx.panel.id, url=args.url, events=events)
    ctx.session.add(hook)
    ctx.session.flush()
    mark(ctx.session, hook, happened(ctx.session, ctx.panel, 0, ctx.now), None)


class DropHook(Args):
    """Arguments of ``hook.drop``."""

    hook: RowId


@command("hook.drop", by=ORGANISERS, shape=DropHook, target="hook", afterwards=True)
def drop_hook(ctx: Context, args: DropHook) -> None:
    """Nothing is told any more, not even what waits."""
    hook = ctx.session.get(Hook, args.hook)
    if hook is None or hook.panel_id != ctx.panel.id:
        raise Refused("hook.unknown")
    hook.dropped = True
    forget(ctx.session, hook)
