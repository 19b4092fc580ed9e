"""Follow-up actions: what was promised, by whom and until when, and how it goes on."""

from typing import Final, Literal

from moderator.commands.keeping import Keeping
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import Day, NewId, RowId, Words, free, name
from moderator.commands.triage import seen
from moderator.domain import text
from moderator.domain.refusals import Refused
from moderator.domain.roles import CONSOLE
from moderator.store import queries
from moderator.store.models import Action, Turn
from moderator.store.models.turns import VOID

TEXT_LIMIT = 300
LEAD_LIMIT = 120
DROPPED: Final = "dropped"


class AddAction(Args):
    """Arguments of ``action.add``; ``person`` is who leads it, ``lead`` says so in words, ``due`` is a day ``YYYY-MM-DD``."""

    action: NewId
    text: Words
    person: RowId | None = None
    lead: Words | None = None
    due: Day | None = None
    turn: RowId | None = None
    question: RowId | None = None


@command("action.add", by=CONSOLE, shape=AddAction, target="action", afterwards=True)
def add_action(ctx: Context, args: AddAction) -> None:
    """At the end of the list, to be confirmed by whoever leads it. Without a lead or a day it stays open who does it, or until when.

    Refuses ``person.unknown``, ``person.dropped``, ``turn.unknown``, ``question.unknown`` and ``question.state`` for one that is not public.
    """
    row_id = free(ctx.session.get(Action, args.action), args.action)
    _refuse_unknown(ctx, person=args.person, turn=args.turn, question=args.question)
    ctx.panel.last_action += 1
    ctx.session.add(
        Action(
            id=row_id,
            panel_id=ctx.panel.id,
            number=ctx.panel.last_action,
            text=text.clean(args.text, field="text", limit=TEXT_LIMIT),
            person=args.person,
            lead=name(args.lead, "lead", LEAD_LIMIT),
            due=args.due,
            turn=args.turn,
            question=args.question,
            history=[{"status": "to_confirm", "at": ctx.now}],
        )
    )


class EditAction(Args):
    """Arguments of ``action.edit``; what is left out stays, and null clears everything but the text."""

    action: RowId
    text: Words | None = None
    person: RowId | None = None
    lead: Words | None = None
    due: Day | None = None
    turn: RowId | None = None
    question: RowId | None = None
    rev: int | None = None


@command("action.edit", by=CONSOLE, shape=EditAction, target="action", afterwards=True)
def edit_action(ctx: Context, args: EditAction) -> Inverse | None:
    """Correct an action. Final where the words change, since those from before are kept nowhere. Refuses ``stale``, and rows as ``action.add`` does."""
    action = queries.action(ctx.session, ctx.panel, args.action)
    if args.rev is not None and args.rev != action.rev:
        raise Refused("stale", rev=action.rev)
    given = {key: getattr(args, key) for key in ("person", "due", "turn", "question") if key in args.model_fields_set}
    _refuse_unknown(ctx, **{key: value for key, value in given.items() if key != "due" and value != getattr(action, key)})
    keeping, words = Keeping(ctx, [action]), (action.text, action.lead)
    if args.text is not None:
        action.text = text.clean(args.text, field="text", limit=TEXT_LIMIT)
    if "lead" in args.model_fields_set:
        action.lead = name(args.lead, "lead", LEAD_LIMIT)
    for key, value in given.items():
        setattr(action, key, value)
    return keeping.inverse() if words == (action.text, action.lead) else None


class StatusOfAction(Args):
    """Arguments of ``action.status``."""

    action: RowId
    status: Literal["to_confirm", "confirmed", "in_progress", "done", "dropped"]


@command("action.status", by=CONSOLE, shape=StatusOfAction, target="action", afterwards=True)
def set_status(ctx: Context, args: StatusOfAction) -> Inverse:
    """How far it has come; every change is kept with its time."""
    action = queries.action(ctx.session, ctx.panel, args.action)
    keeping = Keeping(ctx, [action])
    if action.status != args.status:
        action.status = args.status
        action.history = [*action.history, {"status": args.status, "at": ctx.now}]
    return keeping.inverse()


def unannounced(ctx: Context) -> list[Action]:
    """The actions that the wall has not shown yet, but for those dropped."""
    return [each for each in queries.actions(ctx.session, ctx.panel) if not each.announced and each.status != DROPPED]


def announce(ctx: Context) -> None:
    """The wall shows the actions: from now on everybody reads those that are not dropped."""
    for action in unannounced(ctx):
        action.announced = True


def _refuse_unknown(ctx: Context, *, person: str | None = None, turn: str | None = None, question: str | None = None) -> None:
    if person is not None:
        queries.on_podium(ctx.session, ctx.panel, person)
    if turn is not None:
        _refuse_taken_back(queries.turn(ctx.session, ctx.panel, turn))
    if question is not None:
        asked = seen(ctx, question)
        if not asked.is_public():
            raise Refused("question.state", state=asked.state)


def _refuse_taken_back(turn: Turn) -> None:
    if turn.state == VOID:
        raise Refused("turn.unknown")
