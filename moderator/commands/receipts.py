"""Undo: running the inverse that a receipt keeps."""

from typing import Annotated

from pydantic import StringConstraints

from moderator.commands.registry import Args, Context, command, find, parse
from moderator.commands.rewind import NOUNS
from moderator.domain.refusals import Refused
from moderator.domain.roles import CLOCK, Role
from moderator.store import queries
from moderator.store.models import Receipt

UNDO_WITHIN = 15_000
"""Screens offer undo for 10 s; the rest is for the way."""


class UndoReceipt(Args):
    """Arguments of ``receipt.undo``."""

    command: Annotated[str, StringConstraints(pattern=r"^[0-9a-fA-F-]{36}$")]


@command("receipt.undo", by=CLOCK, shape=UndoReceipt, afterwards=True)
def undo_receipt(ctx: Context, args: UndoReceipt) -> None:
    """Take back a command of one's own. Refuses ``undo.unknown``, ``undo.late`` and ``undo.final``."""
    receipt = queries.receipt(ctx.session, ctx.panel, args.command.lower())
    if receipt is None or receipt.link is None or receipt.link != ctx.sender.link:
        raise Refused("undo.unknown")
    if receipt.inverse is None or receipt.undone:
        raise Refused("undo.final")
    if ctx.server_now - receipt.sent_at > UNDO_WITHIN:
        raise Refused("undo.late")
    moved = _moved(ctx, receipt)
    entry = find(receipt.inverse["name"])
    # What only the machine may send, such as a step back, was written into the receipt by the machine itself.
    if entry.by != {Role.MACHINE} and ctx.sender.role not in entry.by:
        raise Refused("forbidden")
    entry.handler(ctx, parse(entry, receipt.inverse["args"]))
    if moved is not None:
        # After the handler, whose own refusal says more.
        raise Refused("stale", rev=moved)
    receipt.undone = True


def _moved(ctx: Context, receipt: Receipt) -> int | None:
    """The rev of a row that undo would put back, and in which somebody has changed the same since."""
    for kept in (receipt.inverse or {})["args"].get("rows", ()):
        row = ctx.session.get_one(NOUNS[kept["noun"]][0], kept["id"])
        if any(getattr(row, name) != value for name, value in kept.get("made", {}).items()):
            return row.rev
    return None
