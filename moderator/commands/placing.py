"""What the console does with the order of the list of speakers: pin, place, swap, skip, draw lots."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field, StringConstraints

from moderator.commands import line, speaking
from moderator.commands.keeping import Keeping
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import RowId
from moderator.domain import floor, lots
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE
from moderator.store import queries
from moderator.store.models import Request

MOST_PLACES = 10_000


class PinRequest(Args):
    """Arguments of ``floor.pin``."""

    request: RowId
    pinned: bool


@command("floor.pin", by=CONSOLE, shape=PinRequest, target="request")
def pin_request(ctx: Context, args: PinRequest) -> Inverse:
    """Before all that are not pinned, behind those that are; or back to the place that the order gives."""
    request, rows = _waiting(ctx, args.request)
    before = Keeping(ctx, [request])
    if not args.pinned:
        request.pinned = None
    elif request.pinned is None:
        request.pinned = max((row.pinned or 0 for row in rows), default=0) + 1
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


class PlaceRequest(Args):
    """Arguments of ``floor.place``."""

    request: RowId
    place: Annotated[int, Field(ge=1, le=MOST_PLACES)]


@command("floor.place", by=CONSOLE, shape=PlaceRequest, target="request")
def place_request(ctx: Context, args: PlaceRequest) -> Inverse:
    """To a place of the chair's choice, counted as ``rank`` is; it and those before it are pinned, so that it stays."""
    request, rows = _waiting(ctx, args.request)
    first = rows[0].rank or 1
    return _place(ctx, request, rows, args.place - first)


class SkipRequest(Args):
    """Arguments of ``floor.skip``."""

    request: RowId


@command("floor.skip", by=CONSOLE, shape=SkipRequest, target="request")
def skip_request(ctx: Context, args: SkipRequest) -> Inverse:
    """One place down; the last one stays."""
    request, rows = _waiting(ctx, args.request)
    return _place(ctx, request, rows, rows.index(request) + 1)


def _place(ctx: Context, request: Request, rows: Sequence[Request], at: int) -> Inverse:
    before = Keeping(ctx, rows)
    at = min(max(at, 0), len(rows) - 1)
    others = [row for row in rows if row is not request]
    wanted = [*others[:at], request, *others[at:]]
    if wanted != list(rows):
        speaking.pin(wanted, at + 1)
        line.refresh(ctx.session, ctx.panel)
    return before.inverse()


class SwapRequest(Args):
    """Arguments of ``floor.swap``."""

    request: RowId
    other: RowId


@command("floor.swap", by=CONSOLE, shape=SwapRequest, target="request")
def swap_request(ctx: Context, args: SwapRequest) -> Inverse:
    """Two who agree change places, and no other place changes; as many are pinned as that needs."""
    request, rows = _waiting(ctx, args.request)
    other, _ = _waiting(ctx, args.other)
    before = Keeping(ctx, rows)
    if request is other:
        return before.inverse()
    ids = {request.id: other, other.id: request}
    wanted = [ids.get(row.id, row) for row in rows]
    for most in range(max(rows.index(request), rows.index(other)) + 1, len(rows) + 1):
        speaking.pin(wanted, most)
        if speaking.ranked(ctx.session, ctx.panel) == wanted:
            break
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


class DrawLots(Args):
    """Arguments of ``floor.draw``."""

    seed: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]{1,12}$")]


@command("floor.draw", by=CONSOLE, shape=DrawLots)
def draw_lots(ctx: Context, args: DrawLots) -> Inverse:
    """Among those who asked in the first minute and still wait, none of them called in vain; anybody can draw again with the seed."""
    opened_at = ctx.panel.floor_opened_at
    rows = [row for row in queries.requests_in(ctx.session, ctx.panel, floor.WAITING) if _is_of_the_rush(row, opened_at)]
    if opened_at is None or not rows:
        raise Refused("request.state", state="none")
    before = Keeping(ctx, rows, ("lots",))
    by_id = {row.id: row for row in rows}
    for lot, row_id in enumerate(lots.draw(args.seed, by_id)):
        by_id[row_id].since = opened_at + lot
    ctx.panel.lots = {"seed": args.seed, "count": len(rows)}
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


def _is_of_the_rush(row: Request, opened_at: int | None) -> bool:
    return opened_at is not None and 0 <= row.requested_at - opened_at <= floor.RUSH and not row.absences


def _waiting(ctx: Context, request_id: str) -> tuple[Request, list[Request]]:
    """Somebody who waits, and the list in its order. Refuses ``request.state`` for anybody else."""
    request = queries.request(ctx.session, ctx.panel, request_id)
    if not floor.may("place", request.state):
        raise Refused("request.state", state=request.state)
    return request, speaking.ranked(ctx.session, ctx.panel)
