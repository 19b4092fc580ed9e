"""Instants that pass by themselves: the list of speakers opens and closes, written questions close, and what is held is handed over."""

from typing import Literal

from moderator.commands import arriving
from moderator.commands.registry import Args, Context, command
from moderator.domain.ids import Instant
from moderator.domain.refusals import Refused
from moderator.store.models import Panel


class PassDeadline(Args):
    """Arguments of ``deadline.pass``."""

    deadline: Literal["floor_opens", "floor_closes", "asking", "arrivals"]
    due: int


@command("deadline.pass", by=frozenset(), shape=PassDeadline)
def pass_deadline(ctx: Context, args: PassDeadline) -> None:
    """What the server sends when a planned instant has come. Refuses ``stale`` when it is no longer planned, or has not come."""
    planned = {
        "floor_opens": ctx.panel.floor_opens_at,
        "floor_closes": ctx.panel.floor_closes_at,
        "asking": ctx.panel.asking_until,
        "arrivals": ctx.panel.arrivals_due,
    }
    if planned[args.deadline] != args.due or args.due > ctx.now:
        raise Refused("stale", rev=ctx.panel.rev)
    if args.deadline == "asking":
        ctx.panel.asking = False
    elif args.deadline == "arrivals":
        arriving.hand_over(ctx)
    else:
        settle(ctx.panel, ctx.now)


def on_start(panel: Panel, now: Instant) -> None:
    """At Start the closing time is set that was planned as so long after it, or after the opening where that comes later (practice of the HRC)."""
    if panel.floor_closes_after is not None and panel.floor_closes_at is None:
        panel.floor_closes_at = max(now, panel.floor_opens_at or now) + panel.floor_closes_after


def settle(panel: Panel, now: Instant) -> None:
    """Let what was planned for the list of speakers have happened at its instant, so that a command finds the list as it is by now."""
    if panel.floor_opens_at is not None and panel.floor_opens_at <= now:
        begin(panel, Instant(panel.floor_opens_at))
    if panel.floor_closes_at is not None and panel.floor_closes_at <= now:
        close(panel, Instant(panel.floor_closes_at))


def begin(panel: Panel, at: Instant) -> None:
    """The list is open from ``at`` on; a closing time that had passed by then is forgotten."""
    panel.floor_open, panel.floor_opened_at = True, at
    panel.floor_opens_at = panel.floor_closed_at = None
    if panel.floor_closes_at is not None and panel.floor_closes_at <= at:
        panel.floor_closes_at = None


def close(panel: Panel, at: Instant) -> None:
    """The list is closed since ``at``; one that was closed before stays closed since then, and one that never opened is not called closed."""
    if panel.floor_open:
        panel.floor_closed_at = at
    panel.floor_open, panel.floor_closes_at = False, None
