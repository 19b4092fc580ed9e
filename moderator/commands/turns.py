"""Commands on turns: giving the floor out of order, setting it aside, and interrupting."""

from typing import Annotated, Literal

from pydantic import Field

from moderator.commands import groups, line, rewind
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.rewind import Before
from moderator.commands.shapes import Duration, RowId, Words, name
from moderator.domain import presets, programme, text
from moderator.domain.ids import Millis
from moderator.domain.programme import Stop
from moderator.domain.refusals import Refused
from moderator.domain.roles import CLOCK, CONSOLE
from moderator.store import queries
from moderator.store.models import Item, Person, Turn
from moderator.store.models.turns import HELD, PAUSED, RUNNING, VOID

OWN_KINDS = frozenset({"opening", "panel"})
"""Items that are somebody's speech; a chair who takes the floor does not jump to the wrap-up."""
MOST_GOODWILL = 600_000
NAME_LIMIT, NOTE_LIMIT = 120, 500

Goodwill = Annotated[int, Field(ge=0, le=MOST_GOODWILL)]


class StartTurn(Args):
    """Arguments of ``turn.start``; ``goodwill`` is in ms, and only for a turn that was set aside."""

    after: int
    person: RowId | None = None
    request: RowId | None = None
    question: RowId | None = None
    turn: RowId | None = None
    limit: Duration | None = None
    goodwill: Goodwill | None = None


@command("turn.start", by=CLOCK, shape=StartTurn)
def start_turn(ctx: Context, args: StartTurn) -> Inverse:
    """Give the floor to exactly one: a person, somebody of the list of speakers, a question to be read out, or a turn that was set aside."""
    if [args.person, args.request, args.question, args.turn].count(None) != 3:  # noqa: PLR2004 - exactly one of the four
        raise Refused("wrong_type", field="person")
    if args.goodwill is not None and args.turn is None:
        raise Refused("wrong_type", field="goodwill")
    line.step(ctx, args.after)
    stop = _stop(ctx, args)
    before = rewind.take(ctx, stop)
    turn = queries.open_turn(ctx.session, ctx.panel)
    if stop.turn is not None and turn is not None and turn.limit is not None and args.goodwill:
        turn.limit += args.goodwill
        turn.granted += args.goodwill
    return before.inverse()


def _stop(ctx: Context, args: StartTurn) -> Stop:
    limit = None if args.limit is None else Millis(args.limit)
    if args.question is not None:
        together = groups.in_line(ctx, queries.question(ctx.session, ctx.panel, args.question))
        return Stop("question", "", "programme", limit=limit, question=together[0].id, questions=tuple(each.id for each in together))
    if args.request is not None:
        return Stop("floor", "", "programme", limit=limit, request=args.request)
    if args.turn is not None:
        return Stop("turn", "", "programme", turn=args.turn)
    return _of_person(ctx, queries.on_podium(ctx.session, ctx.panel, args.person or ""), limit)


def _of_person(ctx: Context, person: Person, limit: Millis | None) -> Stop:
    """What the floor means for somebody of the podium: the turn that waits for them, their final remarks, their item, or else an answer."""
    held = next((turn for turn in queries.turns(ctx.session, ctx.panel) if turn.state == HELD and turn.person == person.id), None)
    if held is not None:
        return Stop("turn", person.name, "interrupted", turn=held.id)
    if _owes_final(ctx, person.id):
        return Stop("final", person.name, "final", limit=limit, person=person.id)
    item = _own_item(ctx, person.id)
    if item is not None:
        return Stop("item", person.name, "programme", limit=limit, item=item)
    return Stop("answer", person.name, "programme", limit=limit, question=ctx.panel.question, person=person.id)


def _current(ctx: Context) -> Item | None:
    return None if ctx.panel.item is None else queries.item(ctx.session, ctx.panel, ctx.panel.item)


def _owes_final(ctx: Context, person_id: str) -> bool:
    item = _current(ctx)
    if item is None or item.kind != "final" or ctx.panel.question is not None:
        return False
    spoken = [turn.person for turn in queries.turns(ctx.session, ctx.panel) if turn.kind == "final" and turn.state != VOID]
    return person_id not in spoken and any(person.id == person_id for person in queries.panellists(ctx.session, ctx.panel))


def _own_item(ctx: Context, person_id: str) -> str | None:
    """Before the debate, the floor for a panellist is that panellist's planned item."""
    current = _current(ctx)
    if ctx.panel.question is not None or (current is not None and current.kind == "debate"):
        return None
    items = queries.items(ctx.session, ctx.panel)
    own = (each.id for each in items if each.person == person_id and each.state in programme.AHEAD and each.kind in OWN_KINDS)
    return next(own, None)


class SetAsideTurn(Args):
    """Arguments of ``turn.set_aside``."""

    after: int
    turn: RowId
    reason: Literal["connection", "order", "technical"]


@command("turn.set_aside", by=CLOCK, shape=SetAsideTurn, target="turn")
def set_aside_turn(ctx: Context, args: SetAsideTurn) -> Inverse:
    """Keep the turn with what is left of it, and let what comes next move up: call next instead."""
    line.step(ctx, args.after)
    turn = open_turn(ctx, args.turn)
    before = Before(ctx)
    line.set_aside(ctx, turn, args.reason)
    ctx.panel.interlude = "technical"
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


class InterruptTurn(Args):
    """Arguments of ``turn.interrupt``."""

    after: int
    kind: Literal["point_of_order", "reply"]
    name: Words
    organisation: Words | None = None


@command("turn.interrupt", by=CLOCK, shape=InterruptTurn)
def interrupt_turn(ctx: Context, args: InterruptTurn) -> Inverse:
    """A point of order is taken at once (GA rules 71 and 113), outside the list; whoever speaks goes on afterwards. Refuses ``extra.off``."""
    if {"point_of_order": "point_of_order", "reply": "right_of_reply"}[args.kind] not in ctx.panel.extras:
        raise Refused("extra.off")
    line.step(ctx, args.after)
    before = Before(ctx)
    running = queries.open_turn(ctx.session, ctx.panel)
    if running is not None:
        line.set_aside(ctx, running, "order")
    line.start_turn(
        ctx, kind=args.kind, name=text.line(args.name, field="name", limit=NAME_LIMIT), organisation=name(args.organisation, "organisation"),
        limit=presets.limit(ctx.panel.limits, args.kind),
    )  # fmt: skip
    ctx.panel.interlude = None
    line.refresh(ctx.session, ctx.panel)
    return before.inverse()


class NoteTurn(Args):
    """Arguments of ``turn.note``; null clears it."""

    turn: RowId
    text: Words | None


@command("turn.note", by=CONSOLE, shape=NoteTurn, target="turn")
def note_turn(ctx: Context, args: NoteTurn) -> None:
    """A note of the console on a turn, such as how a point of order was ruled."""
    turn = queries.turn(ctx.session, ctx.panel, args.turn)
    if turn.state == VOID:
        raise Refused("turn.unknown")
    turn.note = name(args.text, "text", NOTE_LIMIT)


def open_turn(ctx: Context, turn_id: str) -> Turn:
    """The turn at the front of the panel, if it is this one. Refuses ``turn.state``."""
    turn = queries.turn(ctx.session, ctx.panel, turn_id)
    if turn.id != ctx.panel.turn or turn.state not in {RUNNING, PAUSED}:
        raise Refused("turn.state", state=turn.state)
    return turn
