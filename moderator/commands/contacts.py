"""Whom to turn to when something happens: two lines that an organiser writes for those who run the panel."""

from sqlalchemy import select

from moderator.commands.registry import Args, Context, command
from moderator.commands.shapes import LINE_LIMIT, Words, name
from moderator.domain.roles import ORGANISERS
from moderator.store.models import Contacts


class SetContacts(Args):
    """Arguments of ``contacts.set``; what is left out stays, null clears."""

    conduct: Words | None = None
    security: Words | None = None


@command("contacts.set", by=ORGANISERS, shape=SetContacts)
def set_contacts(ctx: Context, args: SetContacts) -> None:
    """How to reach the focal point for the code of conduct, and security. Text is never kept for undo."""
    row = ctx.session.scalar(select(Contacts).where(Contacts.panel_id == ctx.panel.id))
    if row is None:
        row = Contacts(id=ctx.new_id("contacts"), panel_id=ctx.panel.id)
        ctx.session.add(row)
    for field in args.model_fields_set:
        setattr(row, field, name(getattr(args, field), field, LINE_LIMIT))
