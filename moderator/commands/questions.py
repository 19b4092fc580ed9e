"""What participants do with written questions: ask, withdraw. Voices for them are next door."""

from pydantic import Field
from sqlalchemy import bindparam, select, union_all

from moderator.commands import arriving, floor, groups, likeness, line, naming, seats
from moderator.commands.registry import Args, Context, command
from moderator.commands.seats import SeatCode
from moderator.commands.shapes import Channel, Group, Language, NewId, RowId, Secret, Words, free, name
from moderator.domain import ids, questions, text
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE, EVERYBODY, Role
from moderator.store import queries
from moderator.store.models import Arrival, Question
from moderator.store.models.submissions import APPROVED, RETURNED


class AskQuestion(Args):
    """Arguments of ``question.ask``."""

    question: NewId
    text: Words
    secret: Secret
    name: Words | None = None
    organisation: Words | None = None
    group: Group | None = None
    addressee: RowId | None = Field(None, alias="for")
    language: Language | None = None
    channel: Channel | None = None
    seat: SeatCode | None = None


@command("question.ask", by=EVERYBODY | CONSOLE, shape=AskQuestion, target="question")
def ask_question(ctx: Context, args: AskQuestion) -> None:
    """Store a new question, or hold it for the next handing over. Nothing about the author is kept with an anonymous one, and its time only to ten minutes.

    With the seat code of a delegation the organisation is that delegation; with an anonymous one a code is not even looked at. Refuses ``seat.unknown``.

    Refuses ``question.closed`` with the closing time, if there was one; ``person.unknown`` and ``person.dropped``; ``names.off``, ``missing``, ``name.reserved`` and
    ``wrong_type`` for an author or a group as this panel does not take them.
    """
    if not floor.may_ask(ctx.panel, ctx.now):
        raise Refused("question.closed", until=ctx.panel.asking_until)
    author, organisation = name(args.name, "name"), name(args.organisation, "organisation")
    naming.refuse_author(ctx, name=author, organisation=organisation)
    naming.refuse_posing(ctx, name=author, organisation=organisation)
    naming.refuse_group(ctx, args.group)
    named = author is not None
    seated = seats.delegation(ctx, args.seat) if named else None
    words = text.clean(args.text, field="text", limit=ctx.panel.question_limit)
    question = Question(
        id=free(ctx.session.connection().scalar(_TAKEN, {"id": args.question}), args.question),
        panel_id=ctx.panel.id,
        text=words,
        name=author,
        organisation=(seated or organisation) if named else None,
        seat=seated is not None,
        group=args.group if named else None,
        channel=_channel(ctx, args, named=named),
        language=args.language,
        addressee=queries.on_podium(ctx.session, ctx.panel, args.addressee).id if args.addressee else None,
        state=questions.NEW,
        assigned=[],
        received=questions.received(ctx.now, named=named),
        secret_hash=ids.secret_hash(args.secret),
    )
    if ctx.panel.hold_arrivals and not named and ctx.sender.role is Role.PUBLIC:
        arriving.hold(ctx, question)
    else:
        arriving.receive(ctx, question)


_TAKEN = union_all(*(select(row.id).where(row.id == bindparam("id")) for row in (Question, Arrival)))


def _channel(ctx: Context, args: AskQuestion, *, named: bool) -> str | None:
    """A slip of paper that the console typed in counts as paper; where anybody else sat who gave no name is not kept."""
    typed = ctx.sender.role is not Role.PUBLIC and args.channel == "paper"
    return args.channel if named or typed else None


class WithdrawQuestion(Args):
    """Arguments of ``question.withdraw``."""

    question: RowId
    secret: Secret


@command("question.withdraw", by=EVERYBODY, shape=WithdrawQuestion, target="question", erases=True)
def withdraw_question(ctx: Context, args: WithdrawQuestion) -> None:
    """The author takes it back: the text is erased for good, wherever it stood, and what answered it in writing appears no longer. A wrong secret is answered like a question that never was.

    Refuses ``question.state`` once it was read out. What was merged into it goes on by itself.
    """
    arrival = ctx.session.get(Arrival, args.question)
    if arrival is not None and arrival.panel_id == ctx.panel.id and arrival.secret_hash == ids.secret_hash(args.secret):
        arriving.take_back(arrival)
        return
    question = queries.question(ctx.session, ctx.panel, args.question)
    if question.secret_hash != ids.secret_hash(args.secret):
        raise Refused("question.unknown")
    if question.state == questions.WITHDRAWN:
        return
    if not questions.may("withdraw", question.state):
        raise Refused("question.state", state=question.state)
    groups.leave(ctx, question)
    question.state = questions.WITHDRAWN
    question.text = question.name = question.organisation = question.group = question.channel = None
    question.seat = False
    question.gloss = question.gloss_language = question.reason = None
    question.tags, question.offers, question.similar, question.flags = [], [], [], []
    for answer in queries.answers_to(ctx.session, ctx.panel, question.id):
        if answer.state == APPROVED:
            # An answer repeats what it answers: it is its author's again, and appears no longer.
            answer.state, answer.approved_at = RETURNED, None
    groups.dissolve(ctx, question)
    likeness.forget(ctx, question)
    line.refresh(ctx.session, ctx.panel)
