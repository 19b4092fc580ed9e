"""Incident notes: writing down that something happened, and taking it back. Nothing here looks at who sent what."""

from typing import Final, Literal

from moderator.commands.keeping import Keeping
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import NewId, RowId, Words, free, name
from moderator.domain.roles import CONSOLE
from moderator.store import queries
from moderator.store.models import Incident

TEXT_LIMIT: Final = 300
MINUTE: Final = 60_000

Category = Literal["harassment", "threat", "disruption", "recording", "medical", "other"]


class AddIncident(Args):
    """Arguments of ``incident.add``: there is none that names a question, a request or a person."""

    incident: NewId
    category: Category
    text: Words | None = None


@command("incident.add", by=CONSOLE, shape=AddIncident, target="incident")
def add_incident(ctx: Context, args: AddIncident) -> None:
    """That it happened, with the minute. Refuses text beyond 300 graphemes as ``too_long``."""
    row_id = free(ctx.session.get(Incident, args.incident), args.incident)
    words = name(args.text, "text", TEXT_LIMIT)
    ctx.session.add(Incident(id=row_id, panel_id=ctx.panel.id, category=args.category, text=words, at=ctx.now - ctx.now % MINUTE))


class DropIncident(Args):
    """Arguments of ``incident.drop``."""

    incident: RowId
    dropped: bool


@command("incident.drop", by=CONSOLE, shape=DropIncident, target="incident")
def drop_incident(ctx: Context, args: DropIncident) -> Inverse:
    """Out of the list, or into it again. Refuses ``incident.unknown``."""
    incident = queries.incident(ctx.session, ctx.panel, args.incident)
    kept = Keeping(ctx, [incident])
    incident.dropped = args.dropped
    return kept.inverse()
