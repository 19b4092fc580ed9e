"""What comes in writing after the hour: answers of the podium, statements of those who were not reached, and what the organiser makes of them."""

from moderator.commands import twice
from moderator.commands.floor import own_request
from moderator.commands.keeping import Keeping
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import LINE_LIMIT, Language, NewId, RowId, Secret, Words, free, name
from moderator.domain import floor, questions, submissions, text
from moderator.domain.ids import Instant
from moderator.domain.refusals import Refused
from moderator.domain.retention import QUESTIONS
from moderator.domain.roles import EVERYBODY, ORGANISERS, SPEAKERS
from moderator.store import queries
from moderator.store.models import Submission
from moderator.store.models.submissions import ANSWER, APPROVED, RETURNED, SENT, STATEMENT

TEXT_LIMIT = 3_000


class SendAnswer(Args):
    """Arguments of ``submission.answer``."""

    submission: NewId
    question: RowId
    text: Words
    language: Language | None = None


@command("submission.answer", by=SPEAKERS, shape=SendAnswer, target="submission", afterwards=True)
def send_answer(ctx: Context, args: SendAnswer) -> None:
    """A written answer of one's own; sent again, it takes the place of the former until that is approved.

    Refuses ``question.unknown``, ``question.unassigned`` for another's, ``question.state`` where no writing is awaited, ``submission.late`` and
    ``submission.state``.
    """
    _refuse_taken(ctx, args.submission, question=args.question, person=ctx.sender.person)
    person = queries.on_podium(ctx.session, ctx.panel, ctx.sender.person or "").id
    question = queries.question(ctx.session, ctx.panel, args.question)
    if not question.is_public():
        raise Refused("question.unknown")
    if not submissions.is_theirs(question.assigned, question.offers, question.addressee, person):
        raise Refused("question.unassigned")
    if not submissions.is_awaited(question.state, question.assigned, person):
        raise Refused("question.state", state=question.state)
    row = queries.answer_to(ctx.session, ctx.panel, question.id, person) or _new(ctx, args.submission, ANSWER)
    row.question, row.person = question.id, person
    _write(ctx, row, args.text, args.language)


class SendStatement(Args):
    """Arguments of ``submission.statement``."""

    submission: NewId
    request: RowId
    secret: Secret
    text: Words
    language: Language | None = None


@command("submission.statement", by=EVERYBODY, shape=SendStatement, target="submission")
def send_statement(ctx: Context, args: SendStatement) -> None:
    """The statement of somebody who was not reached; sent again, it takes the place of the former until that is approved.

    Refuses ``request.unknown`` (also for a wrong secret), ``request.state``, ``submission.late`` and ``submission.state``.
    """
    _refuse_taken(ctx, args.submission, request=args.request)
    request = own_request(ctx, args.request, args.secret)
    if request.state != floor.NOT_REACHED:
        raise Refused("request.state", state=request.state)
    row = queries.statement_of(ctx.session, ctx.panel, request.id) or _new(ctx, args.submission, STATEMENT)
    row.request = request.id
    _write(ctx, row, args.text, args.language)
    twice.mark_statement(ctx, row)


class ApproveSubmission(Args):
    """Arguments of ``submission.approve``."""

    submission: RowId
    rev: int | None = None


@command("submission.approve", by=ORGANISERS, shape=ApproveSubmission, target="submission", afterwards=True)
def approve_submission(ctx: Context, args: ApproveSubmission) -> Inverse:
    """It may appear; of an answer, its author counts as having answered in writing. Refuses ``stale``, and ``question.state`` once that was withdrawn."""
    row = queries.submission(ctx.session, ctx.panel, args.submission)
    if args.rev is not None and args.rev != row.rev:
        raise Refused("stale", rev=row.rev)
    question = None if row.question is None else queries.question(ctx.session, ctx.panel, row.question)
    if question is not None and not question.is_public():
        raise Refused("question.state", state=question.state)
    kept = Keeping(ctx, [row] if question is None else [row, question])
    if row.state != APPROVED:
        row.state, row.approved_at = APPROVED, ctx.now
    if question is not None and row.person is not None and not _has_answered(question.assigned, row.person):
        question.assigned = questions.marked(question.assigned, row.person, questions.WRITTEN)
    return kept.inverse()


class ReturnSubmission(Args):
    """Arguments of ``submission.return``."""

    submission: RowId
    note: Words | None = None


@command("submission.return", by=ORGANISERS, shape=ReturnSubmission, target="submission", afterwards=True, erases=True)
def return_submission(ctx: Context, args: ReturnSubmission) -> None:
    """Back to its author with a note of 200 graphemes, to be written otherwise; one that was approved appears no longer.

    Its words are erased with that where those of all others that nobody had approved have been.
    """
    row = queries.submission(ctx.session, ctx.panel, args.submission)
    row.state, row.approved_at, row.note = RETURNED, None, name(args.note, "note", LINE_LIMIT)
    if QUESTIONS in ctx.panel.gone:
        row.text, row.note, row.flags = "", None, []


def _refuse_taken(ctx: Context, submission: str, **of: str | None) -> None:
    """Its id may be sent again with the next version of the same text. Refuses ``id_reused`` for any other."""
    row = ctx.session.get(Submission, submission)
    if row is not None and (row.panel_id != ctx.panel.id or any(getattr(row, key) != value for key, value in of.items())):
        raise Refused("id_reused")


def _new(ctx: Context, submission: str, kind: str) -> Submission:
    row = Submission(id=free(ctx.session.get(Submission, submission), submission), panel_id=ctx.panel.id, kind=kind)
    ctx.session.add(row)
    return row


def _write(ctx: Context, row: Submission, words: str, language: str | None) -> None:
    ended_at = None if ctx.panel.ended_at is None else Instant(ctx.panel.ended_at)
    last = submissions.last_day(ctx.panel.answers_due, ended_at, ctx.panel.timezone, ctx.panel.retention[QUESTIONS])
    if last is not None and submissions.day(ctx.now, ctx.panel.timezone) > last:
        raise Refused("submission.late", day=last)
    if row.state == APPROVED:
        raise Refused("submission.state", state=row.state)
    row.text, row.language = text.clean(words, field="text", limit=TEXT_LIMIT), language
    row.state, row.note, row.sent_at = SENT, None, ctx.now


def _has_answered(assigned: list[dict[str, str]], person: str) -> bool:
    return any(each["person"] == person and each["state"] == questions.ANSWERED for each in assigned)
