"""Stepping through the running order, and writing the programme."""

from typing import Any, Literal

from sqlalchemy import func, select

from moderator.commands import line, rewind
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import Duration, NewId, RowId, Words, free, name
from moderator.domain import programme
from moderator.domain.programme import Stop
from moderator.domain.refusals import Refused
from moderator.domain.roles import CLOCK, Role
from moderator.store import queries
from moderator.store.models import Item

TITLE_LIMIT = 200


class NextStep(Args):
    """Arguments of ``programme.next``."""

    after: int


@command("programme.next", by=CLOCK, shape=NextStep)
def next_step(ctx: Context, args: NextStep) -> Inverse:
    """One step of the running order: whoever speaks ends, the first stop of the line begins."""
    line.step(ctx, args.after)
    line.refresh(ctx.session, ctx.panel)
    if not ctx.panel.line:
        raise Refused("line.empty")
    return rewind.take(ctx, _stop(ctx.panel.line[0]))


def _stop(stored: dict[str, Any]) -> Stop:
    return Stop(**stored)


class GoToItem(Args):
    """Arguments of ``programme.go``."""

    after: int
    item: RowId


@command("programme.go", by=CLOCK, shape=GoToItem, target="item")
def go_to_item(ctx: Context, args: GoToItem) -> Inverse:
    """The same step, to a planned item of the chair's choice."""
    line.step(ctx, args.after)
    item = queries.item(ctx.session, ctx.panel, args.item)
    return rewind.take(ctx, Stop("item", item.title or "", "programme", item=item.id))


class AddItem(Args):
    """Arguments of ``item.add``."""

    item: NewId
    kind: Literal["welcome", "opening", "panel", "debate", "final", "wrap"]
    planned: Duration
    title: Words | None = None
    person: RowId | None = None


@command("item.add", by=frozenset({Role.ORGANISER}), shape=AddItem, target="item")
def add_item(ctx: Context, args: AddItem) -> None:
    """At the end of the programme; it starts when the item before it is planned to end."""
    person = queries.person(ctx.session, ctx.panel, args.person).id if args.person else None
    total = select(func.coalesce(func.sum(Item.planned), 0)).where(Item.panel_id == ctx.panel.id)
    ctx.session.add(
        Item(
            id=free(ctx.session.get(Item, args.item), args.item),
            panel_id=ctx.panel.id,
            place=queries.count(ctx.session, Item, ctx.panel) + 1,
            kind=args.kind,
            title=name(args.title, "title", TITLE_LIMIT),
            person=person,
            planned=args.planned,
            starts_at=int(ctx.session.scalar(total) or 0),
            state=programme.PLANNED,
        )
    )
    line.refresh(ctx.session, ctx.panel)
