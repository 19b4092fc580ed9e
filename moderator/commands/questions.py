"""What participants do with written questions: ask, support, withdraw."""

from pydantic import Field

from moderator.commands import line
from moderator.commands.registry import Args, Context, command
from moderator.commands.shapes import Channel, Group, Language, NewId, RowId, Secret, Words, free, name
from moderator.domain import ids, questions, text
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE, EVERYBODY
from moderator.store import queries
from moderator.store.models import Question, Support, Tally

MINUTE = 60_000
TEN_MINUTES = 600_000
TAKING = ("open", "live")


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


@command("question.ask", by=EVERYBODY | CONSOLE, shape=AskQuestion, target="question")
def ask_question(ctx: Context, args: AskQuestion) -> None:
    """Store a new question. Nothing about the author is kept with an anonymous one, and its time only to ten minutes."""
    if not ctx.panel.asking or ctx.panel.state not in TAKING:
        raise Refused("question.closed")
    author = name(args.name, "name")
    named = author is not None
    ctx.session.add(
        Question(
            id=free(ctx.session.get(Question, args.question), args.question),
            panel_id=ctx.panel.id,
            text=text.clean(args.text, field="text", limit=ctx.panel.question_limit),
            name=author,
            organisation=name(args.organisation, "organisation") if named else None,
            group=args.group if named else None,
            channel=args.channel if named else None,
            language=args.language,
            addressee=queries.person(ctx.session, ctx.panel, args.addressee).id if args.addressee else None,
            state=questions.NEW,
            assigned=[],
            received=ctx.now - ctx.now % (MINUTE if named else TEN_MINUTES),
            secret_hash=ids.secret_hash(args.secret),
        )
    )
    ctx.session.add(Tally(id=args.question, panel_id=ctx.panel.id))


class SupportQuestion(Args):
    """Arguments of ``question.support``."""

    question: RowId
    supported: bool


@command("question.support", by=EVERYBODY, shape=SupportQuestion, target="question")
def support_question(ctx: Context, args: SupportQuestion) -> None:
    """One voice per participant and question, set or taken back; young tokens wait, so that fresh cookies are not voices."""
    if ctx.panel.support == "off":
        raise Refused("support.off")
    question = queries.question(ctx.session, ctx.panel, args.question)
    if not question.is_public():
        raise Refused("question.unknown")
    age = ctx.sender.token_age or 0
    if age < ctx.token_age:
        raise Refused("too_soon", retry_ms=ctx.token_age - age)
    key = ctx.voice(question.id)
    voice = ctx.session.get(Support, key)
    if voice is None:
        voice = Support(key=key, question_id=question.id, supported=False)
        ctx.session.add(voice)
    if voice.supported is not args.supported:
        voice.supported = args.supported
        queries.tally(ctx.session, ctx.panel, question.id).voices += 1 if args.supported else -1


class WithdrawQuestion(Args):
    """Arguments of ``question.withdraw``."""

    question: RowId
    secret: Secret


@command("question.withdraw", by=EVERYBODY, shape=WithdrawQuestion, target="question")
def withdraw_question(ctx: Context, args: WithdrawQuestion) -> None:
    """The author takes it back: the text is erased for good. A wrong secret is answered like a question that never was."""
    question = queries.question(ctx.session, ctx.panel, args.question)
    if question.secret_hash != ids.secret_hash(args.secret):
        raise Refused("question.unknown")
    if question.state == questions.WITHDRAWN:
        return
    if not questions.may("withdraw", question.state):
        raise Refused("question.state", state=question.state)
    question.state = questions.WITHDRAWN
    question.text = question.name = question.organisation = question.group = question.channel = None
    question.reason = question.lined_up = None
    queries.tally(ctx.session, ctx.panel, question.id).shown = False
    line.refresh(ctx.session, ctx.panel)
