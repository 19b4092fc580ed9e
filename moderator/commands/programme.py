"""Stepping through the running order, and writing the programme."""

from dataclasses import replace
from typing import Any, Literal

from moderator.commands import line, planning, rewind
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import Duration, NewId, Place, RowId, Words, free, name
from moderator.domain import programme
from moderator.domain.ids import Millis
from moderator.domain.programme import Stop
from moderator.domain.refusals import Refused
from moderator.domain.roles import BUTTONS, CLOCK, CONSOLE
from moderator.store import queries
from moderator.store.models import Item


class NextStep(Args):
    """Arguments of ``programme.next``; ``limit`` is for the speech that begins."""

    after: int
    limit: Duration | None = None


@command("programme.next", by=BUTTONS, shape=NextStep)
def next_step(ctx: Context, args: NextStep) -> Inverse:
    """One step of the running order: whoever speaks ends, the first stop of the line begins."""
    line.step(ctx, args.after)
    line.refresh(ctx.session, ctx.panel)
    if not ctx.panel.line:
        raise Refused("line.empty")
    stop = _stop(ctx.panel.line[0])
    if args.limit is not None:
        stop = replace(stop, limit=Millis(args.limit))
    elif stop.kind == "item":
        # How long the last item may be is known only when it begins.
        stop = replace(stop, limit=None)
    return rewind.take(ctx, stop).inverse()


def _stop(stored: dict[str, Any]) -> Stop:
    return Stop(**stored | {"questions": None if stored["questions"] is None else tuple(stored["questions"])})


class GoToItem(Args):
    """Arguments of ``programme.go``."""

    after: int
    item: RowId


@command("programme.go", by=CLOCK, shape=GoToItem, target="item")
def go_to_item(ctx: Context, args: GoToItem) -> Inverse:
    """The same step, to an item of the chair's choice; those jumped over are passed: not offered any more, but not gone."""
    line.step(ctx, args.after)
    item = queries.item(ctx.session, ctx.panel, args.item)
    skipped = [each for each in queries.items(ctx.session, ctx.panel) if each.state == programme.PLANNED and each.place < item.place]
    # The snapshot of the step must hold them as they were, so they are passed only after it was taken.
    before = rewind.take(ctx, Stop("item", item.title or "", "programme", item=item.id), *skipped)
    for each in skipped:
        each.state = programme.PASSED
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


class AddItem(Args):
    """Arguments of ``item.add``; without ``place`` it is the last."""

    item: NewId
    kind: Literal["welcome", "opening", "panel", "debate", "final", "wrap"]
    planned: Duration
    title: Words | None = None
    person: RowId | None = None
    place: Place | None = None


@command("item.add", by=CONSOLE, shape=AddItem, target="item")
def add_item(ctx: Context, args: AddItem) -> None:
    """A new item. Refuses ``item.state`` before one that has begun, and ``person.dropped``."""
    planning.refuse_ended(ctx)
    items = queries.items(ctx.session, ctx.panel)
    last = max((each.starts_at + each.planned for each in items if each.state != programme.DROPPED), default=0)
    item = Item(
        id=free(ctx.session.get(Item, args.item), args.item), panel_id=ctx.panel.id, place=len(items) + 1, kind=args.kind,
        title=name(args.title, "title", planning.TITLE_LIMIT), person=planning.speaker(ctx, args.person), planned=args.planned, budget=args.planned,
        starts_at=last, state=programme.PLANNED,
    )  # fmt: skip
    ctx.session.add(item)
    planning.arrange(ctx, planning.insert(items, item, args.place or item.place))
    line.refresh(ctx.session, ctx.panel)
