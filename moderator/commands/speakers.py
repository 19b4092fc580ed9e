"""What the console does with the list of speakers: open, close and set it; call, mark as absent or done, and correct who is on it."""

from typing import Annotated, Final, Literal

from pydantic import Field

from moderator.commands import deadlines, line, rewind, speaking, twice
from moderator.commands.floor import NAME_LIMIT, move
from moderator.commands.keeping import Keeping
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import Duration, Group, RowId, Words, name
from moderator.domain import floor, text
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE
from moderator.store import queries
from moderator.store.models import Request
from moderator.store.models.panels import CHATHAM

Moment = Annotated[int, Field(ge=0, le=250_000_000_000_000)]
"""An instant that a calendar can still write, wherever the place."""
"""An instant that a calendar can still write."""
MOST_EXTRA = 600_000
TIMES: Final = ("floor_open", "floor_opens_at", "floor_opened_at", "floor_closes_at", "floor_closes_after", "floor_closed_at")
SETTINGS: Final = (*TIMES, "floor_names", "places", "order", "extras")


class OpenFloor(Args):
    """Arguments of ``floor.open``."""

    open: bool


@command("floor.open", by=CONSOLE, shape=OpenFloor)
def open_floor(ctx: Context, args: OpenFloor) -> Inverse:
    """Open or close the list of speakers now; those on it stay (GA rules 73 and 115)."""
    deadlines.settle(ctx.panel, ctx.now)
    before = Keeping(ctx, (), TIMES)
    if args.open and not ctx.panel.floor_open:
        deadlines.begin(ctx.panel, ctx.now)
    elif not args.open and ctx.panel.floor_open:
        deadlines.close(ctx.panel, ctx.now)
    return before.inverse()


class SetFloor(Args):
    """Arguments of ``floor.set``."""

    order: Literal["equity", "chronological", "protocol", "alternate"] | None = None
    opens_at: Moment | None = None
    closes_at: Moment | None = None
    closes_after: Duration | None = None
    names: bool | None = None
    places: bool | None = None
    extras: list[Literal["point_of_order", "right_of_reply"]] | None = Field(None, max_length=2)


@command("floor.set", by=CONSOLE, shape=SetFloor)
def set_floor(ctx: Context, args: SetFloor) -> Inverse:
    """Settings of the list; what is left out stays, and null clears an instant.

    ``closes_after`` counts from Start. Refuses ``floor.past`` for an instant that has passed, or for closing before opening, and
    ``names.off`` where no names leave the room.
    """
    deadlines.settle(ctx.panel, ctx.now)
    before = Keeping(ctx, (), SETTINGS)
    _set_instants(ctx, args)
    panel = ctx.panel
    panel.order = args.order or panel.order
    panel.places = panel.places if args.places is None else args.places
    panel.extras = panel.extras if args.extras is None else sorted(set(args.extras))
    if args.names and panel.attribution == CHATHAM:
        raise Refused("names.off", field="names")
    if args.names is not None:
        panel.floor_names = args.names
        speaking.show_names(ctx.session, panel)
    line.refresh(ctx.session, panel)
    return before.inverse()


def _set_instants(ctx: Context, args: SetFloor) -> None:
    panel, given = ctx.panel, args.model_fields_set
    if "closes_after" in given:
        panel.floor_closes_after = args.closes_after
        if args.closes_after is not None and panel.started_at is not None:
            panel.floor_closes_at = _coming(ctx, panel.started_at + args.closes_after)
    if "opens_at" in given:
        panel.floor_opens_at = _coming(ctx, args.opens_at)
        # What is to open is not open yet.
        panel.floor_open = panel.floor_open and args.opens_at is None
    if "closes_at" in given:
        panel.floor_closes_at = _coming(ctx, args.closes_at)
    if panel.floor_opens_at is not None and panel.floor_closes_at is not None and panel.floor_closes_at <= panel.floor_opens_at:
        raise Refused("floor.past")


def _coming(ctx: Context, instant: int | None) -> int | None:
    if instant is not None and instant < ctx.now:
        raise Refused("floor.past")
    return instant


class CallRequest(Args):
    """Arguments of ``floor.call``."""

    request: RowId
    called: bool


@command("floor.call", by=CONSOLE, shape=CallRequest, target="request")
def call_request(ctx: Context, args: CallRequest) -> Inverse:
    """Into the running order, also out of turn, or back to waiting."""
    request = queries.request(ctx.session, ctx.panel, args.request)
    before = Keeping(ctx, [request])
    if args.called and request.state != floor.CALLED:
        move(request, "call", floor.CALLED)
        request.called_at = ctx.version
    elif not args.called and request.state != floor.WAITING:
        move(request, "uncall", floor.WAITING)
        request.called_at = None
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


class AbsentRequest(Args):
    """Arguments of ``floor.absent``."""

    request: RowId


@command("floor.absent", by=CONSOLE, shape=AbsentRequest, target="request")
def absent_request(ctx: Context, args: AbsentRequest) -> Inverse:
    """Called and not there: to the end of its category without a pin, and counted, never deleted."""
    request = queries.request(ctx.session, ctx.panel, args.request)
    before = _before(ctx, request)
    if request.state == floor.SPEAKING:
        request.state = floor.CALLED
        line.end_turn(ctx)
    move(request, "absent", floor.WAITING)
    request.called_at = request.pinned = None
    request.absences += 1
    request.since = ctx.now
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


class DoneRequest(Args):
    """Arguments of ``floor.done``."""

    request: RowId


@command("floor.done", by=CONSOLE, shape=DoneRequest, target="request")
def done_request(ctx: Context, args: DoneRequest) -> Inverse:
    """Has spoken; a turn that still runs for it ends."""
    request = queries.request(ctx.session, ctx.panel, args.request)
    before = _before(ctx, request)
    if request.state == floor.SPEAKING:
        line.end_turn(ctx)
    else:
        move(request, "done", floor.DONE)
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


def _before(ctx: Context, request: Request) -> Keeping | rewind.Before:
    """A turn that ends is put back as a step is."""
    return rewind.Before(ctx, request) if request.state == floor.SPEAKING else Keeping(ctx, [request])


class EditRequest(Args):
    """Arguments of ``floor.edit``."""

    request: RowId
    name: Words | None = None
    organisation: Words | None = None
    group: Group | None = None
    on_behalf: bool | None = None
    dignitary: bool | None = None
    extra: Annotated[int, Field(ge=0, le=MOST_EXTRA)] | None = None
    rev: int | None = None


@command("floor.edit", by=CONSOLE, shape=EditRequest, target="request")
def edit_request(ctx: Context, args: EditRequest) -> Inverse | None:
    """Correct who asks and for whom; what is left out stays, and null clears organisation and group.

    Final where the words change, since those from before are kept nowhere.
    """
    request = queries.request(ctx.session, ctx.panel, args.request)
    if args.rev is not None and args.rev != request.rev:
        raise Refused("stale", rev=request.rev)
    if not floor.may("edit", request.state):
        raise Refused("request.state", state=request.state)
    before, words = Keeping(ctx, [request]), (request.name, request.organisation)
    if args.name is not None:
        request.name = text.line(args.name, field="name", limit=NAME_LIMIT)
    if "organisation" in args.model_fields_set:
        request.organisation = name(args.organisation, "organisation")
    if "group" in args.model_fields_set:
        request.group = args.group
    for flag, value in {"on_behalf": args.on_behalf, "dignitary": args.dignitary, "extra": args.extra}.items():
        setattr(request, flag, getattr(request, flag) if value is None else value)
    # What the console has typed is no delegation's own word any more.
    request.seat = request.seat and words[1] == request.organisation
    if words != (request.name, request.organisation):
        twice.mark_request(ctx, request)
    turn = queries.open_turn(ctx.session, ctx.panel)
    if turn is not None and turn.request == request.id and request.named:
        turn.name, turn.organisation = request.name, request.organisation
    line.refresh(ctx.session, ctx.panel)
    return before.inverse() if words == (request.name, request.organisation) else None
