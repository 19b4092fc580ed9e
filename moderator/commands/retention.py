"""What becomes of a panel's words and names afterwards: closed and anonymised, erased at once, or kind by kind when its days are over."""

from typing import Literal

from moderator.commands import erasing, line
from moderator.commands.panels import Nothing
from moderator.commands.registry import Args, Context, command
from moderator.domain import retention
from moderator.domain.ids import Instant
from moderator.domain.refusals import Refused
from moderator.domain.retention import ANONYMISED, DECLINED, ENDED, KINDS, OVER, PRIVATE, QUESTIONS, TRACES
from moderator.domain.roles import ORGANISERS
from moderator.store.models import Panel


@command("panel.anonymise", by=ORGANISERS, shape=Nothing)
def anonymise_panel(ctx: Context, _args: Nothing) -> None:
    """Close for good: words of declined and private questions are erased, and whatever could lead to a phone; nothing of the hour can be changed any more.

    Final. Refuses ``panel.state`` unless it has ended, and during a rehearsal.
    """
    _refuse_unless(ctx, {ENDED})
    _erase(ctx, DECLINED, PRIVATE)
    _anonymise(ctx)


@command("panel.purge", by=ORGANISERS, shape=Nothing, afterwards=True)
def purge_panel(ctx: Context, _args: Nothing) -> None:
    """The same with all that would be kept for some days yet: words of all questions that the published outcome does not quote, and all names of the floor.

    Final, and the same however often it is sent. Refuses ``panel.state`` before the end and during a rehearsal.
    """
    _refuse_unless(ctx, OVER)
    _erase(ctx, *KINDS)
    _anonymise(ctx)


class PassRetention(Args):
    """Arguments of ``retention.pass``; ``due`` in ms."""

    kind: Literal["declined", "private", "questions", "names"]
    due: int


@command("retention.pass", by=frozenset(), shape=PassRetention, afterwards=True)
def pass_retention(ctx: Context, args: PassRetention) -> None:
    """What the server sends when the days of a kind are over; with the questions whatever leads to a phone goes, too. Refuses ``stale`` where that is not so, or was done."""
    panel = ctx.panel
    planned = _planned(panel) if _is_over(ctx) else {}
    if planned.get(args.kind) != args.due or args.due > ctx.now:
        raise Refused("stale", rev=panel.rev)
    if args.kind == QUESTIONS and args.kind in panel.gone:
        # They were erased before their day; what came in writing since goes now, and that this was looked at is told in any case.
        _note(ctx, QUESTIONS, erasing.erase(ctx, QUESTIONS), again=True)
        _anonymise(ctx)
    elif args.kind == QUESTIONS:
        # A question may have been declined, or kept private, after those had gone.
        _erase(ctx, QUESTIONS)
        _anonymise(ctx)
    else:
        _erase(ctx, args.kind)


def _planned(panel: Panel) -> dict[str, Instant]:
    return retention.planned(panel.ended_at, panel.retention, retention.gone(panel.purged, panel.ended_at, panel.retention))


def _is_over(ctx: Context) -> bool:
    return ctx.panel.state in OVER and not ctx.panel.rehearsing


def _refuse_unless(ctx: Context, states: frozenset[str] | set[str]) -> None:
    if ctx.panel.state not in states or ctx.panel.rehearsing:
        raise Refused("panel.state", state="rehearsal" if ctx.panel.rehearsing else ctx.panel.state)


def _erase(ctx: Context, *kinds: str) -> None:
    for kind in kinds:
        _note(ctx, kind, erasing.erase(ctx, kind))
    erasing.forget_inverses(ctx)
    line.refresh(ctx.session, ctx.panel)


def _anonymise(ctx: Context) -> None:
    _note(ctx, TRACES, erasing.erase_traces(ctx))
    ctx.panel.state = ANONYMISED


def _note(ctx: Context, kind: str, count: int, *, again: bool = False) -> None:
    """How much of a kind has gone, when, and nothing else; of what had gone before nothing is told twice."""
    if count or again or kind not in ctx.panel.gone:
        ctx.panel.purged = [*ctx.panel.purged, {"kind": kind, "count": count, "at": ctx.now, "made": ctx.server_now}]
