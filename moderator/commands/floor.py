"""Commands on the list of speakers."""

from moderator.commands import line
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.rewind import Before
from moderator.commands.shapes import Channel, Group, Language, NewId, RowId, Secret, Words, free, name
from moderator.domain import floor, ids, text
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE, EVERYBODY
from moderator.store import queries
from moderator.store.models import Request

NAME_LIMIT = 120
TOPIC_LIMIT = 200


class RequestFloor(Args):
    """Arguments of ``floor.request``."""

    request: NewId
    name: Words
    secret: Secret
    organisation: Words | None = None
    group: Group | None = None
    topic: Words | None = None
    language: Language | None = None
    channel: Channel | None = None


@command("floor.request", by=EVERYBODY | CONSOLE, shape=RequestFloor, target="request")
def request_floor(ctx: Context, args: RequestFloor) -> None:
    """Onto the list of speakers, at its end."""
    if not ctx.panel.floor_open or ctx.panel.state not in {"open", "live"}:
        raise Refused("floor.closed")
    ctx.panel.last_request += 1
    ctx.session.add(
        Request(
            id=free(ctx.session.get(Request, args.request), args.request),
            panel_id=ctx.panel.id,
            number=ctx.panel.last_request,
            name=text.line(args.name, field="name", limit=NAME_LIMIT),
            organisation=name(args.organisation, "organisation"),
            group=args.group,
            topic=name(args.topic, "topic", TOPIC_LIMIT),
            language=args.language,
            channel=args.channel,
            requested_at=ctx.now,
            secret_hash=ids.secret_hash(args.secret),
        )
    )
    line.refresh(ctx.session, ctx.panel)


class WithdrawRequest(Args):
    """Arguments of ``floor.withdraw``."""

    request: RowId
    secret: Secret


@command("floor.withdraw", by=EVERYBODY, shape=WithdrawRequest, target="request")
def withdraw_request(ctx: Context, args: WithdrawRequest) -> None:
    """Off the list again, by the one who asked."""
    request = queries.request(ctx.session, ctx.panel, args.request)
    if request.secret_hash != ids.secret_hash(args.secret):
        raise Refused("request.unknown")
    if request.state == floor.WITHDRAWN:
        return
    _move(request, "withdraw", floor.WITHDRAWN)
    line.refresh(ctx.session, ctx.panel)


class OpenFloor(Args):
    """Arguments of ``floor.open``."""

    open: bool


@command("floor.open", by=CONSOLE, shape=OpenFloor)
def open_floor(ctx: Context, args: OpenFloor) -> Inverse:
    """Open or close the list of speakers; those on it stay (GA rules 73 and 115)."""
    back = Inverse("floor.open", {"open": ctx.panel.floor_open})
    ctx.panel.floor_open = args.open
    return back


class CallRequest(Args):
    """Arguments of ``floor.call``."""

    request: RowId
    called: bool


@command("floor.call", by=CONSOLE, shape=CallRequest, target="request")
def call_request(ctx: Context, args: CallRequest) -> Inverse:
    """Into the running order, or back to waiting."""
    request = queries.request(ctx.session, ctx.panel, args.request)
    back = Inverse("floor.call", {"request": request.id, "called": request.state == floor.CALLED})
    if args.called and request.state != floor.CALLED:
        _move(request, "call", floor.CALLED)
        request.called_at = ctx.version
    elif not args.called and request.state != floor.WAITING:
        _move(request, "uncall", floor.WAITING)
        request.called_at = None
    line.refresh(ctx.session, ctx.panel)
    return back


class AbsentRequest(Args):
    """Arguments of ``floor.absent``."""

    request: RowId


@command("floor.absent", by=CONSOLE, shape=AbsentRequest, target="request")
def absent_request(ctx: Context, args: AbsentRequest) -> Inverse:
    """Called and not there: to the end of the list, and counted, never deleted."""
    request = queries.request(ctx.session, ctx.panel, args.request)
    before = Before(ctx, request)
    if request.state == floor.SPEAKING:
        request.state = floor.CALLED
        line.end_turn(ctx)
    _move(request, "absent", floor.WAITING)
    request.called_at = None
    request.absences += 1
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


class DoneRequest(Args):
    """Arguments of ``floor.done``."""

    request: RowId


@command("floor.done", by=CONSOLE, shape=DoneRequest, target="request")
def done_request(ctx: Context, args: DoneRequest) -> Inverse:
    """Has spoken; a turn that still runs for it ends."""
    request = queries.request(ctx.session, ctx.panel, args.request)
    before = Before(ctx, request)
    if request.state == floor.SPEAKING:
        line.end_turn(ctx)
    else:
        _move(request, "done", floor.DONE)
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


def _move(request: Request, move: str, state: str) -> None:
    if not floor.may(move, request.state):
        raise Refused("request.state", state=request.state)
    request.state = state
