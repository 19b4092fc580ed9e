"""Seat codes of delegations: giving and revoking them, and what one is worth that somebody has typed. The code itself is stored with nothing."""

from collections.abc import Sequence
from typing import Annotated, Final

from pydantic import StringConstraints
from sqlalchemy import select

from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import NAME_LIMIT, NewId, RowId, Words, free
from moderator.domain import seats, text
from moderator.domain.refusals import Refused
from moderator.domain.roles import ORGANISERS
from moderator.store.models import Seat

MOST: Final = 300
SeatCode = Annotated[str, StringConstraints(max_length=40)]


class AddSeat(Args):
    """Arguments of ``seat.add``."""

    seat: NewId
    name: Words


@command("seat.add", by=ORGANISERS, shape=AddSeat, target="seat")
def add_seat(ctx: Context, args: AddSeat) -> None:
    """A code for a delegation. Refuses ``too_many`` beyond 300."""
    row_id = free(ctx.session.get(Seat, args.seat), args.seat)
    if len(_seats(ctx)) >= MOST:
        raise Refused("too_many", field="name", limit=MOST)
    ctx.session.add(Seat(id=row_id, panel_id=ctx.panel.id, name=text.line(args.name, field="name", limit=NAME_LIMIT)))
    ctx.panel.seats = True


class RevokeSeat(Args):
    """Arguments of ``seat.revoke``."""

    seat: RowId
    revoked: bool


@command("seat.revoke", by=ORGANISERS, shape=RevokeSeat, target="seat")
def revoke_seat(ctx: Context, args: RevokeSeat) -> Inverse:
    """Its code is worth nothing any more, or again what it was. What came with it keeps its mark. Refuses ``seat.unknown``."""
    seat = ctx.session.get(Seat, args.seat)
    if seat is None or seat.panel_id != ctx.panel.id:
        raise Refused("seat.unknown", field="seat")
    was, seat.revoked = seat.revoked, args.revoked
    ctx.panel.seats = any(not each.revoked for each in _seats(ctx))
    return Inverse("seat.revoke", {"seat": seat.id, "revoked": was})


def _seats(ctx: Context) -> Sequence[Seat]:
    """All of the panel, revoked ones included."""
    return ctx.session.scalars(select(Seat).where(Seat.panel_id == ctx.panel.id)).all()


def delegation(ctx: Context, code: str | None) -> str | None:
    """The delegation whose code was typed, or None where none was. Every seat is looked at, whichever it is. Refuses ``seat.unknown`` for a wrong one."""
    typed = seats.typed(code or "")
    if not typed:
        return None
    found = [each.name for each in _seats(ctx) if ctx.is_seat(typed, each.id) and not each.revoked]
    if not found:
        raise Refused("seat.unknown", field="seat")
    return found[0]
