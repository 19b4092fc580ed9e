"""How a question comes to those who read it: at once, or held and handed over with others, mixed, at the next full minute."""

from sqlalchemy import delete, select

from moderator.commands import likeness, twice
from moderator.commands.registry import Context
from moderator.domain import questions
from moderator.domain.ids import Instant
from moderator.store.models import Arrival, Question, Tally

EVERY = 60_000


def receive(ctx: Context, question: Question) -> None:
    """A new question is there for those who read it, with those it is like."""
    if question.text is not None:
        question.similar = likeness.find(ctx, question)
        twice.mark_question(ctx, question)
    ctx.session.add(question)
    ctx.session.add(Tally(id=question.id, panel_id=ctx.panel.id))


def hold(ctx: Context, question: Question) -> None:
    """Keep a question without a name aside until the next full minute."""
    ctx.session.add(
        Arrival(
            id=question.id, panel_id=ctx.panel.id, secret_hash=question.secret_hash, text=question.text, language=question.language,
            addressee=question.addressee, received=question.received,
        )
    )  # fmt: skip
    if ctx.panel.arrivals_due is None:
        ctx.panel.arrivals_due = Instant(ctx.now - ctx.now % EVERY + EVERY)


def take_back(arrival: Arrival) -> None:
    """Its author has withdrawn what is held still: the words are erased now, and that it was withdrawn is told with the others."""
    arrival.text = arrival.language = arrival.addressee = None


def hand_over(ctx: Context) -> None:
    """Everything that is held is there now. One command has one version, and ids are random, so that no order is left."""
    for arrival in ctx.session.scalars(select(Arrival).where(Arrival.panel_id == ctx.panel.id).order_by(Arrival.id)).all():
        state = questions.WITHDRAWN if arrival.text is None else questions.NEW
        receive(
            ctx,
            Question(
                id=arrival.id, panel_id=ctx.panel.id, text=arrival.text, language=arrival.language, addressee=arrival.addressee, state=state,
                assigned=[], received=arrival.received, secret_hash=arrival.secret_hash,
            ),
        )  # fmt: skip
    forget(ctx)


def forget(ctx: Context) -> None:
    """Nothing is held any more."""
    ctx.panel.arrivals_due = None
    ctx.session.execute(delete(Arrival).where(Arrival.panel_id == ctx.panel.id))
