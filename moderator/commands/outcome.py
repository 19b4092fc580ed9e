"""The outcome of a panel: until which day answers are taken in writing, and whether everybody may read what has come of it."""

from moderator.commands.keeping import Keeping
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import Day
from moderator.domain.refusals import Refused
from moderator.domain.retention import OVER
from moderator.domain.roles import ORGANISERS


class SetDue(Args):
    """Arguments of ``outcome.due``; null for two weeks after the end."""

    day: Day | None


@command("outcome.due", by=ORGANISERS, shape=SetDue, afterwards=True)
def set_due(ctx: Context, args: SetDue) -> Inverse:
    """The last day on which answers and statements are taken, in the zone of the panel."""
    kept = Keeping(ctx, (), ("answers_due",))
    ctx.panel.answers_due = args.day
    return kept.inverse()


class PublishOutcome(Args):
    """Arguments of ``outcome.publish``."""

    published: bool


@command("outcome.publish", by=ORGANISERS, shape=PublishOutcome, afterwards=True)
def publish_outcome(ctx: Context, args: PublishOutcome) -> Inverse:
    """Everybody may read the outcome, or nobody any more. Refuses ``panel.state`` before the end."""
    if ctx.panel.state not in OVER and args.published:
        raise Refused("panel.state", state=ctx.panel.state)
    kept = Keeping(ctx, (), ("published_at",))
    if args.published is not (ctx.panel.published_at is not None):
        ctx.panel.published_at = ctx.now if args.published else None
    return kept.inverse()
