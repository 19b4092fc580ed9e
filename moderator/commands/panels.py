"""The life of a panel: opened, started, ended, and live again after an end that came too soon."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from moderator.commands import arriving, deadlines, keeping, line
from moderator.commands.keeping import Keeping, PutBack
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.domain import floor, programme, questions
from moderator.domain.refusals import Refused
from moderator.domain.roles import CLOCK, CONSOLE
from moderator.store import queries
from moderator.store.models import Request, Turn
from moderator.store.models.base import PanelRow
from moderator.store.models.turns import HELD, PAUSED, RUNNING

MOVES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "open": frozenset({"draft", "open"}),
        "live": frozenset({"draft", "open"}),
        "ended": frozenset({"live"}),
        "resumed": frozenset({"ended"}),
    }
)
"""Where to → the states from which it is allowed."""
OPEN_QUESTIONS: Final = frozenset({questions.APPROVED, questions.NEXT, questions.ASKED})
OPEN_REQUESTS: Final = frozenset({floor.WAITING, floor.CALLED})
UNENDED: Final = frozenset({RUNNING, PAUSED, HELD})
LIFE: Final = ("state", "ended_at", "item", "turn", "question", "asked", "interlude", "think", "layout")


class Nothing(Args):
    """A command without arguments."""


@command("panel.open", by=CONSOLE, shape=Nothing)
def open_panel(ctx: Context, _args: Nothing) -> None:
    """Questions are taken from now on."""
    _refuse_unless(ctx, "open")
    ctx.panel.state = "open"


@command("panel.start", by=CLOCK, shape=Nothing)
def start_panel(ctx: Context, _args: Nothing) -> None:
    """Live: the first item begins. Nothing was late, closed or past before this moment."""
    _refuse_unless(ctx, "live")
    ctx.panel.state = "live"
    ctx.panel.started_at = ctx.now
    deadlines.on_start(ctx.panel, ctx.now)
    ctx.panel.step += 1
    ctx.panel.stepped_by = ctx.sender.name
    ctx.panel.layout, ctx.panel.think = "speaker", None
    first = next((item for item in queries.items(ctx.session, ctx.panel) if item.state == programme.PLANNED), None)
    if first is not None:
        line.begin_item(ctx, first)
    line.refresh(ctx.session, ctx.panel)


@command("panel.end", by=CONSOLE, shape=Nothing)
def end_panel(ctx: Context, _args: Nothing) -> Inverse:
    """All clocks stop; questions that are still open are to be answered in writing, and whoever waited for the floor was not reached."""
    _refuse_unless(ctx, "ended")
    arriving.hand_over(ctx)
    kept = Keeping(ctx, _unfinished(ctx), LIFE)
    _end_turns(ctx)
    _end_questions(ctx)
    for request in _open_requests(ctx):
        request.state = floor.NOT_REACHED
    _end_item(ctx)
    poll = queries.open_poll(ctx.session, ctx.panel)
    if poll is not None:
        poll.state = "closed"
    ctx.panel.state, ctx.panel.ended_at = "ended", ctx.now
    _leave_thinking(ctx)
    line.refresh(ctx.session, ctx.panel)
    return kept.inverse()


@command("panel.resume", by=CONSOLE, shape=Nothing)
def resume_panel(ctx: Context, _args: Nothing) -> Inverse:
    """Live again: all that the end has settled is open again, but for what somebody has changed since; the break between is nobody's speech.

    Refuses ``panel.state``, also once anything was erased: what was promised for so long after the end is not put off.
    """
    _refuse_unless(ctx, "resumed")
    if ctx.panel.gone:
        raise Refused("panel.state", state=ctx.panel.state)
    ending = _ending(ctx)
    kept = Keeping(ctx, [row for row, _, _ in keeping.rows(ctx, ending)[1:]], LIFE)
    turn = ctx.session.get(Turn, ending.was.get("turn") or "")
    spoken = None if turn is None else (turn.elapsed, turn.runs)
    keeping.put_back_what_stands(ctx, ending)
    ctx.panel.state, ctx.panel.ended_at = "live", None
    if turn is not None and spoken is not None and turn.state == RUNNING:
        (turn.elapsed, turn.runs), turn.started_at = spoken, ctx.now
    _point_at_what_is_asked(ctx)
    line.refresh(ctx.session, ctx.panel)
    return kept.inverse()


def _leave_thinking(ctx: Context) -> None:
    ctx.panel.interlude = ctx.panel.think = None
    if ctx.panel.layout == "think":
        ctx.panel.layout = "speaker"


def _refuse_unless(ctx: Context, move: str) -> None:
    if ctx.panel.state not in MOVES[move]:
        raise Refused("panel.state", state=ctx.panel.state)


def _unfinished(ctx: Context) -> Iterable[PanelRow]:
    """Whatever the end of a panel may change."""
    poll = queries.open_poll(ctx.session, ctx.panel)
    yield from [] if poll is None else [poll]
    open_turns = [turn for turn in queries.turns(ctx.session, ctx.panel) if turn.state in UNENDED]
    heard = {turn.question for turn in open_turns} - {None}
    for question in queries.questions(ctx.session, ctx.panel):
        if question.state in OPEN_QUESTIONS or question.id in heard:
            yield question
            yield queries.tally(ctx.session, ctx.panel, question.id)
    yield from open_turns
    yield from _open_requests(ctx)
    yield from (queries.request(ctx.session, ctx.panel, turn.request) for turn in open_turns if turn.request)
    yield from (item for item in queries.items(ctx.session, ctx.panel) if item.state in {programme.CURRENT, programme.HELD})


def _open_requests(ctx: Context) -> list[Request]:
    return [row for state in OPEN_REQUESTS for row in queries.requests_in(ctx.session, ctx.panel, state)]


def _end_turns(ctx: Context) -> None:
    line.end_turn(ctx)
    for turn in queries.turns(ctx.session, ctx.panel):
        if turn.state == HELD:
            line.conclude(ctx, turn)


def _end_questions(ctx: Context) -> None:
    """Whoever still owes an answer owes it in writing; one that was read out, and not answered yet, too."""
    for question in queries.questions(ctx.session, ctx.panel):
        if question.state in OPEN_QUESTIONS:
            question.assigned = questions.marked(question.assigned, None, questions.WRITTEN)
            question.state = questions.WRITTEN
            line.show_tally(ctx, question)
    ctx.panel.asked = []
    ctx.panel.question = None


def _end_item(ctx: Context) -> None:
    """The item that was current ends with the panel."""
    if ctx.panel.item is not None:
        item = queries.item(ctx.session, ctx.panel, ctx.panel.item)
        item.state, item.ended_at = programme.DONE, ctx.now


def _ending(ctx: Context) -> PutBack:
    """What the last end of this panel has changed; nothing where its receipt does not say so."""
    receipt = queries.last_receipt(ctx.session, ctx.panel, "panel.end")
    if receipt is None or receipt.inverse is None or receipt.inverse["name"] != "panel.back":
        return PutBack(was={}, made={}, kept=[])
    return PutBack.model_validate(receipt.inverse["args"])


def _point_at_what_is_asked(ctx: Context) -> None:
    """A question may have been withdrawn since the end."""
    asked = [each for each in ctx.panel.asked if queries.question(ctx.session, ctx.panel, each).state == questions.ASKED]
    if asked != ctx.panel.asked:
        ctx.panel.asked = asked
        ctx.panel.question = asked[0] if asked else None
