"""Who answers a question, and what they did with it: given by the console, offered and marked by the podium."""

from typing import Literal

from pydantic import Field

from moderator.commands import line, rewind
from moderator.commands.former import Former
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import RowId
from moderator.commands.triage import seen
from moderator.domain import questions
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE, SPEAKERS
from moderator.store import queries
from moderator.store.models import Question


class AssignQuestion(Args):
    """Arguments of ``question.assign``."""

    question: RowId
    people: list[RowId] = Field(max_length=20)


@command("question.assign", by=CONSOLE, shape=AssignQuestion, target="question")
def assign_question(ctx: Context, args: AssignQuestion) -> Inverse:
    """Who is to answer, in order; marks of those who stay are kept, and so are answers that were given.

    One that is asked is settled when nobody on the list owes an answer. Refuses ``person.unknown``, ``person.dropped`` for a new name that was
    taken off the podium, and ``question.state`` for what will not be answered.
    """
    question = seen(ctx, args.question)
    if not questions.may("assign", question.state):
        raise Refused("question.state", state=question.state)
    people = list(dict.fromkeys(args.people))
    for person in people:
        _refuse_strangers(ctx, question, person)
    assigned = questions.reassigned(question.assigned, people, spoken=question.state in questions.SPOKEN_STATES)
    settles = question.state == questions.ASKED and bool(assigned) and not questions.is_owed(assigned)
    before: rewind.Before | Former = rewind.Before(ctx, question) if settles else Former(question)
    question.assigned = assigned
    if settles:
        line.mark(ctx, question, None, "answered")
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


def _refuse_strangers(ctx: Context, question: Question, person: str) -> None:
    """Whoever has the question already may keep it, also when they were taken off the podium since."""
    if any(each["person"] == person for each in question.assigned):
        return
    queries.on_podium(ctx.session, ctx.panel, person)


class OfferQuestion(Args):
    """Arguments of ``question.offer``."""

    question: RowId
    offer: Literal["take", "pass", "none"]
    to: RowId | None = None


@command("question.offer", by=SPEAKERS, shape=OfferQuestion, target="question")
def offer_question(ctx: Context, args: OfferQuestion) -> None:
    """A panellist's own word to the console: I can answer, rather not, rather somebody else (``pass`` with ``to``), or nothing any more.

    Refuses ``question.unknown`` for one that the podium does not see, and whoever is named in ``to`` as ``question.assign`` does.
    """
    question = queries.question(ctx.session, ctx.panel, args.question)
    if not question.is_public():
        raise Refused("question.unknown")
    if ctx.sender.person is None:
        raise Refused("person.unknown")
    if args.to is not None and (args.offer != "pass" or args.to == ctx.sender.person):
        raise Refused("wrong_type", field="to")
    to = None if args.to is None else queries.on_podium(ctx.session, ctx.panel, args.to).id
    mine = [] if args.offer == "none" else [{"person": ctx.sender.person, "offer": args.offer, "to": to}]
    question.offers = [each for each in question.offers if each["person"] != ctx.sender.person] + mine


class AnsweredQuestion(Args):
    """Arguments of ``question.answered``."""

    question: RowId
    person: RowId | None = None
    mark: Literal["answered", "passed", "written"] = "answered"


@command("question.answered", by=CONSOLE | SPEAKERS, shape=AnsweredQuestion, target="question")
def answered_question(ctx: Context, args: AnsweredQuestion) -> Inverse:
    """What a panellist did with a question; without ``person`` the console speaks for all who owe an answer.

    A panellist speaks for themselves alone (``forbidden``), and only of what they were given or have offered to take (``question.unassigned``).
    """
    own = ctx.sender.role in SPEAKERS
    person = args.person or ctx.sender.person if own else args.person
    if own and (person is None or person != ctx.sender.person):
        raise Refused("forbidden")
    question = queries.question(ctx.session, ctx.panel, args.question)
    if not question.is_public():
        raise Refused("question.unknown")
    if person is None and not questions.may("answered", question.state):
        raise Refused("question.state", state=question.state)
    if own and person is not None and not questions.is_theirs(question.assigned, question.offers, person):
        raise Refused("question.unassigned")
    if person is not None:
        _refuse_strangers(ctx, question, person)
    before = rewind.Before(ctx, question)
    line.mark(ctx, question, person, args.mark)
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()
