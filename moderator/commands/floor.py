"""What participants do with the list of speakers: ask for the floor, withdraw, put it in writing instead."""

from typing import Literal

from moderator.commands import likeness, line, naming, seats, speaking, twice
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.seats import SeatCode
from moderator.commands.shapes import Channel, Group, Language, NewId, RowId, Secret, Words, free, name
from moderator.domain import floor, ids, questions, text
from moderator.domain.ids import Instant
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE, EVERYBODY, Role
from moderator.store import queries
from moderator.store.models import Panel, Question, Request, Tally
from moderator.store.models.panels import ANONYMOUS

NAME_LIMIT = 120
TOPIC_LIMIT = 200
TAKING = ("open", "live")
EXTRA = "right_of_reply"


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
    on_behalf: bool = False
    needs_time: bool = False
    kind: Literal["floor", "reply"] = "floor"
    seat: SeatCode | None = None


@command("floor.request", by=EVERYBODY | CONSOLE, shape=RequestFloor, target="request")
def request_floor(ctx: Context, args: RequestFloor) -> None:
    """Onto the list of speakers. A right of reply may be asked for after it has closed, if the panel has it (GA rules 73 and 115).

    Refuses ``wrong_type`` for a group that the panel does not offer, ``name.reserved`` for a name that is somebody else's,
    and ``seat.unknown`` for a wrong seat code; with a right one the organisation is that of the delegation.
    """
    called = text.line(args.name, field="name", limit=NAME_LIMIT)
    seated = seats.delegation(ctx, args.seat)
    organisation = seated or name(args.organisation, "organisation")
    naming.refuse_posing(ctx, name=called, organisation=organisation)
    naming.refuse_group(ctx, args.group)
    if args.kind == floor.REPLY:
        _refuse_reply(ctx, called, organisation)
    else:
        _refuse_closed(ctx)
    ctx.panel.last_request += 1
    request = Request(
        id=free(ctx.session.get(Request, args.request), args.request),
        panel_id=ctx.panel.id,
        number=ctx.panel.last_request,
        name=called,
        organisation=organisation,
        group=args.group,
        topic=name(args.topic, "topic", TOPIC_LIMIT),
        language=args.language,
        channel=args.channel,
        kind=args.kind,
        on_behalf=args.on_behalf,
        extra=floor.MORE_TIME if args.needs_time else 0,
        named=ctx.panel.names_floor,
        seat=seated is not None,
        requested_at=ctx.now,
        since=ctx.now,
        secret_hash=ids.secret_hash(args.secret),
    )
    twice.mark_request(ctx, request)
    ctx.session.add(request)
    line.refresh(ctx.session, ctx.panel)


class WithdrawRequest(Args):
    """Arguments of ``floor.withdraw``."""

    request: RowId
    secret: Secret


@command("floor.withdraw", by=EVERYBODY, shape=WithdrawRequest, target="request")
def withdraw_request(ctx: Context, args: WithdrawRequest) -> None:
    """Off the list again, by the one who asked, also when called already."""
    request = own_request(ctx, args.request, args.secret)
    if request.state == floor.WITHDRAWN:
        return
    move(request, "withdraw", floor.WITHDRAWN)
    line.refresh(ctx.session, ctx.panel)


class ConvertRequest(Args):
    """Arguments of ``floor.convert``."""

    request: RowId
    question: NewId
    secret: Secret | None = None
    text: Words | None = None
    language: Language | None = None


@command("floor.convert", by=EVERYBODY | CONSOLE, shape=ConvertRequest, target="request")
def convert_request(ctx: Context, args: ConvertRequest) -> Inverse | None:
    """A written question instead of the floor, with ``text`` or else the topic; the secret of the request is now the question's."""
    public = ctx.sender.role is Role.PUBLIC
    request = own_request(ctx, args.request, args.secret) if public else queries.request(ctx.session, ctx.panel, args.request)
    state = request.state
    move(request, "convert", floor.CONVERTED)
    if public:
        _refuse_writing(ctx, state)
    written = text.clean(request.topic or "" if args.text is None else args.text, field="text", limit=ctx.panel.question_limit)
    ctx.session.add(_question(ctx, args, request, written))
    ctx.session.add(Tally(id=args.question, panel_id=ctx.panel.id))
    if args.text is None:
        # The words move with the matter, since the question may be seen by all and a topic by the console alone.
        request.topic = None
        twice.mark_request(ctx, request)
    line.refresh(ctx.session, ctx.panel)
    back = Inverse("floor.unconvert", {"request": request.id, "question": args.question, "state": state, "topic": args.text is None})
    return None if public else back


class UnconvertRequest(Args):
    """Arguments of ``floor.unconvert``."""

    request: RowId
    question: RowId
    state: Literal["waiting", "called", "not_reached"]
    topic: bool


@command("floor.unconvert", by=frozenset(), shape=UnconvertRequest, target="request")
def unconvert_request(ctx: Context, args: UnconvertRequest) -> None:
    """What undo of ``floor.convert`` runs; nobody may send it. Refuses ``question.state`` once somebody has acted on the question."""
    request = queries.request(ctx.session, ctx.panel, args.request)
    question = queries.question(ctx.session, ctx.panel, args.question)
    if question.state != questions.NEW or question.askers > 1:
        raise Refused("question.state", state=question.state)
    likeness.forget(ctx, question)
    request.state = args.state
    if args.topic:
        request.topic = question.text
        twice.mark_request(ctx, request)
    question.state = questions.WITHDRAWN
    question.text = question.name = question.organisation = question.group = question.channel = question.gloss = None
    question.similar, question.tags, question.flags = [], [], []
    question.seat = False
    # Its secret is the request's alone again, so that no page follows a question that is gone.
    question.secret_hash = ""
    line.refresh(ctx.session, ctx.panel)


def move(request: Request, what: str, state: str) -> None:
    """Make a move that the state allows. Refuses ``request.state``."""
    if not floor.may(what, request.state):
        raise Refused("request.state", state=request.state)
    request.state = state


def own_request(ctx: Context, request_id: str, secret: str | None) -> Request:
    """The request of the phone that has its secret. Refuses ``request.unknown``, also for a wrong secret."""
    request = queries.request(ctx.session, ctx.panel, request_id)
    if secret is None or request.secret_hash != ids.secret_hash(secret):
        raise Refused("request.unknown")
    return request


def _refuse_closed(ctx: Context) -> None:
    """Refuses ``floor.closed`` with what whoever comes too early or too late can do instead."""
    panel = ctx.panel
    opens_at, closes_at = _instant(panel.floor_opens_at), _instant(panel.floor_closes_at)
    if panel.state in TAKING and floor.is_taking(is_open=panel.floor_open, opens_at=opens_at, closes_at=closes_at, now=ctx.now):
        return
    closed_at = closes_at if closes_at is not None and closes_at <= ctx.now else panel.floor_closed_at
    raise Refused("floor.closed", closed_at=closed_at, asking_until=panel.asking_until if may_ask(panel, ctx.now) else None, opens_at=opens_at)


def _refuse_writing(ctx: Context, state: str) -> None:
    """Refuses ``question.closed``: who was not reached may write for two weeks after the end, all others while questions are taken."""
    panel, until = ctx.panel, ctx.panel.asking_until
    if state == floor.NOT_REACHED and panel.ended_at is not None:
        until = panel.ended_at + floor.WRITTEN_WITHIN
        if ctx.now < until:
            return
    elif may_ask(panel, ctx.now):
        return
    raise Refused("question.closed", until=until)


def _refuse_reply(ctx: Context, called: str, organisation: str | None) -> None:
    if ctx.panel.state not in TAKING:
        raise Refused("panel.state", state=ctx.panel.state)
    if EXTRA not in ctx.panel.extras:
        raise Refused("floor.reply_off")
    if not speaking.has_replies_left(ctx.session, ctx.panel, called, organisation):
        raise Refused("floor.reply_used")


def may_ask(panel: Panel, now: Instant) -> bool:
    """Whether written questions are taken at this moment."""
    return panel.asking and panel.state in TAKING and (panel.asking_until is None or now < panel.asking_until)


def _instant(value: int | None) -> Instant | None:
    return None if value is None else Instant(value)


def _question(ctx: Context, args: ConvertRequest, request: Request, written: str) -> Question:
    # The name that somebody would have been called by is no name of an author where the panel takes none.
    named = ctx.panel.attribution != ANONYMOUS
    question = Question(
        id=free(ctx.session.get(Question, args.question), args.question),
        panel_id=ctx.panel.id,
        number=None,
        text=written,
        name=request.name if named else None,
        organisation=request.organisation if named else None,
        seat=named and request.seat,
        group=request.group if named else None,
        channel=request.channel if named else None,
        language=args.language or request.language,
        addressee=None,
        shortlisted=True,
        assigned=[],
        received=questions.received(ctx.now, named=named),
        secret_hash=request.secret_hash,
    )
    twice.mark_question(ctx, question)
    question.similar = likeness.find(ctx, question)
    return question
