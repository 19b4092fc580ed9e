"""The show of hands: opening, closing and revealing it, and one hand per phone."""

from typing import Final

from moderator.commands.floor import TAKING
from moderator.commands.keeping import Keeping
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import NewId, RowId, Words, free
from moderator.domain import text
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE, EVERYBODY
from moderator.store import queries
from moderator.store.models import Ballot, Poll

TEXT_LIMIT = 200
ANSWER_LIMIT = 60
LEAST_ANSWERS, MOST_ANSWERS = 2, 6
OPEN: Final = "open"
CLOSED: Final = "closed"


class OpenPoll(Args):
    """Arguments of ``poll.open``."""

    poll: NewId
    text: Words
    answers: list[Words]


@command("poll.open", by=CONSOLE, shape=OpenPoll, target="poll")
def open_poll(ctx: Context, args: OpenPoll) -> None:
    """Ask the room; another show of hands that is open is closed.

    Refuses ``poll.answers`` unless there are two to six different ones, ``empty`` and ``too_long``, and ``panel.state`` before opening and after the end.
    """
    _refuse_untimely(ctx)
    answers = [text.line(each, field="answers", limit=ANSWER_LIMIT) for each in args.answers[: MOST_ANSWERS + 1]]
    if not LEAST_ANSWERS <= len(answers) <= MOST_ANSWERS or len({each.casefold() for each in answers}) < len(answers):
        raise Refused("poll.answers")
    row_id = free(ctx.session.get(Poll, args.poll), args.poll)
    words = text.line(args.text, field="text", limit=TEXT_LIMIT)
    _close_other(queries.open_poll(ctx.session, ctx.panel))
    ctx.session.add(Poll(id=row_id, panel_id=ctx.panel.id, text=words, answers=answers, counts=[0] * len(answers), opened_at=ctx.now))


class ClosePoll(Args):
    """Arguments of ``poll.close``."""

    poll: RowId


@command("poll.close", by=CONSOLE, shape=ClosePoll, target="poll")
def close_poll(ctx: Context, args: ClosePoll) -> Inverse:
    """No more hands; those that were raised count on."""
    poll = queries.poll(ctx.session, ctx.panel, args.poll)
    keeping = Keeping(ctx, [poll])
    poll.state = CLOSED
    return keeping.inverse()


class ReopenPoll(Args):
    """Arguments of ``poll.reopen``."""

    poll: RowId


@command("poll.reopen", by=CONSOLE, shape=ReopenPoll, target="poll")
def reopen_poll(ctx: Context, args: ReopenPoll) -> Inverse:
    """Hands again, on top of those from before; another show of hands that is open is closed. Refuses ``panel.state`` as ``poll.open`` does."""
    poll = queries.poll(ctx.session, ctx.panel, args.poll)
    _refuse_untimely(ctx)
    other = queries.open_poll(ctx.session, ctx.panel)
    keeping = Keeping(ctx, {each.id: each for each in (poll, other) if each is not None}.values())
    _close_other(other)
    poll.state = OPEN
    return keeping.inverse()


class RevealPoll(Args):
    """Arguments of ``poll.reveal``."""

    poll: RowId
    revealed: bool


@command("poll.reveal", by=CONSOLE, shape=RevealPoll, target="poll")
def reveal_poll(ctx: Context, args: RevealPoll) -> Inverse:
    """Let everybody see the counts, which go on with every hand, or nobody but the console."""
    poll = queries.poll(ctx.session, ctx.panel, args.poll)
    back = Inverse("poll.reveal", {"poll": poll.id, "revealed": poll.revealed is not None})
    poll.revealed = poll.counts if args.revealed else None
    return back


class AnswerPoll(Args):
    """Arguments of ``poll.answer``; ``answer`` is the place in the list of answers from 0, null is no hand."""

    poll: RowId
    answer: int | None = None


@command("poll.answer", by=EVERYBODY, shape=AnswerPoll, target="poll")
def answer_poll(ctx: Context, args: AnswerPoll) -> None:
    """One hand per phone and poll, raised, moved or taken down. Refuses ``poll.unknown``, ``poll.closed``, ``too_soon``, and ``wrong_type`` for an answer that is not there."""
    poll = queries.poll(ctx.session, ctx.panel, args.poll)
    if poll.state != OPEN or ctx.panel.state not in TAKING:
        raise Refused("poll.closed")
    if args.answer is not None and not 0 <= args.answer < len(poll.answers):
        raise Refused("wrong_type", field="answer")
    ctx.refuse_young_token()
    key = ctx.voice(poll.id)
    ballot = ctx.session.get(Ballot, key)
    if ballot is None:
        ballot = Ballot(key=key, poll_id=poll.id)
        ctx.session.add(ballot)
    _count(poll, ballot.answer, args.answer)
    ballot.answer = args.answer


def _count(poll: Poll, former: int | None, answer: int | None) -> None:
    if former == answer:
        return
    poll.counts = [count + (place == answer) - (place == former) for place, count in enumerate(poll.counts)]
    if poll.revealed is not None:
        poll.revealed = poll.counts


def _close_other(other: Poll | None) -> None:
    if other is not None:
        other.state = CLOSED


def _refuse_untimely(ctx: Context) -> None:
    if ctx.panel.state not in TAKING:
        raise Refused("panel.state", state=ctx.panel.state)
