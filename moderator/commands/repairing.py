"""Changing the programme: editing, moving and dropping its items, and mending the time that was lost."""

from typing import Annotated, Literal

from pydantic import Field

from moderator.commands import line, planning
from moderator.commands.keeping import Keeping
from moderator.commands.planning import refuse_ended
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import Duration, Place, RowId, Words, name
from moderator.domain import budget, programme
from moderator.domain.ids import Millis
from moderator.domain.presets import SECOND
from moderator.domain.refusals import Refused
from moderator.domain.roles import CLOCK, CONSOLE
from moderator.store import queries
from moderator.store.models import Item


class EditItem(Args):
    """Arguments of ``item.edit``; what is left out stays, null clears title and person."""

    item: RowId
    title: Words | None = None
    person: RowId | None = None
    planned: Duration | None = None
    rev: int | None = None


@command("item.edit", by=CONSOLE, shape=EditItem, target="item")
def edit_item(ctx: Context, args: EditItem) -> Inverse | None:
    """Words, person and length of an item that is not over; one that has begun keeps its person. A new length is its budget, too.

    Refuses ``stale``, ``item.state`` and ``person.dropped``. Text is never kept for undo.
    """
    refuse_ended(ctx)
    item = _fresh(ctx, args.item, args.rev)
    given = args.model_fields_set
    fixed = planning.BEGUN if "person" in given and args.person != item.person else {programme.DONE}
    if item.state in fixed:
        raise Refused("item.state", state=item.state)
    kept = Keeping(ctx, queries.items(ctx.session, ctx.panel))
    if "title" in given:
        item.title = name(args.title, "title", planning.TITLE_LIMIT)
    if "person" in given:
        item.person = planning.speaker(ctx, args.person)
    if args.planned is not None:
        item.planned = item.budget = args.planned
        planning.arrange(ctx, queries.items(ctx.session, ctx.panel))
    line.refresh(ctx.session, ctx.panel)
    return None if "title" in given else kept.inverse()


class MoveItem(Args):
    """Arguments of ``item.move``; places count from 1."""

    item: RowId
    place: Place


@command("item.move", by=CONSOLE, shape=MoveItem, target="item")
def move_item(ctx: Context, args: MoveItem) -> Inverse:
    """Another place for an item that has not begun; one that was jumped over is offered again. Refuses ``item.state``, also before one that has begun."""
    refuse_ended(ctx)
    item = queries.item(ctx.session, ctx.panel, args.item)
    if item.state in planning.BEGUN:
        raise Refused("item.state", state=item.state)
    items = queries.items(ctx.session, ctx.panel)
    kept = Keeping(ctx, items)
    planning.arrange(ctx, planning.insert(items, item, args.place))
    if item.state == programme.PASSED:
        item.state = programme.PLANNED
    line.refresh(ctx.session, ctx.panel)
    return kept.inverse()


class DropItem(Args):
    """Arguments of ``item.drop``."""

    item: RowId
    dropped: bool


@command("item.drop", by=CONSOLE, shape=DropItem, target="item")
def drop_item(ctx: Context, args: DropItem) -> Inverse:
    """Leave an item out of the programme, or take it in again. Refuses ``item.state`` for one that has begun."""
    refuse_ended(ctx)
    item = queries.item(ctx.session, ctx.panel, args.item)
    if item.state in planning.BEGUN:
        raise Refused("item.state", state=item.state)
    kept = Keeping(ctx, queries.items(ctx.session, ctx.panel))
    if args.dropped:
        item.state = programme.DROPPED
    elif item.state == programme.DROPPED:
        item.state = programme.PLANNED
    planning.arrange(ctx, queries.items(ctx.session, ctx.panel))
    line.refresh(ctx.session, ctx.panel)
    return kept.inverse()


class RepairProgramme(Args):
    """Arguments of ``programme.repair``; ``ms`` is what it mends, ``after`` the step at which it was offered."""

    kind: Literal["debate", "cut", "extend"]
    ms: Annotated[int, Field(ge=0, le=86_400_000)]
    after: int | None = None


@command("programme.repair", by=CLOCK, shape=RepairProgramme)
def repair_programme(ctx: Context, args: RepairProgramme) -> Inverse:
    """One of the ways to end in time: from the debate, from the speeches to come, or by a later end.

    An offer stands as long as that much is still lost, so that two who take it at once mend it once. Refuses ``repair.gone`` and ``step.taken``.
    """
    refuse_ended(ctx)
    if args.after is not None and args.after != ctx.panel.step:
        raise Refused("step.taken", by=ctx.panel.stepped_by or "", step=ctx.panel.step)
    items, ends_at, now = planning.outlook(ctx)
    offers = budget.repairs(items, ends_at, Millis(args.ms)) if now.over_end + SECOND >= args.ms else []
    offer = next((each for each in offers if each.kind == args.kind), None)
    if offer is None:
        raise Refused("repair.gone")
    kept = Keeping(ctx, queries.items(ctx.session, ctx.panel), ("ends_at",))
    for item in queries.items(ctx.session, ctx.panel):
        item.budget = offer.budgets.get(item.id, Millis(item.budget))
    ctx.panel.ends_at += offer.ends_at - ends_at
    line.refresh(ctx.session, ctx.panel)
    return kept.inverse()


def _fresh(ctx: Context, item_id: str, rev: int | None) -> Item:
    item = queries.item(ctx.session, ctx.panel, item_id)
    if rev is not None and rev != item.rev:
        raise Refused("stale", rev=item.rev)
    return item
