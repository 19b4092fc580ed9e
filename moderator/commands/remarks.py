"""What the note-taker writes down during the hour: lines of text with a tag, tied to what runs."""

from typing import Literal

from moderator.commands.keeping import Keeping
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import NewId, RowId, Words, free
from moderator.commands.triage import seen
from moderator.domain import text
from moderator.domain.refusals import Refused
from moderator.domain.roles import NOTES
from moderator.store import queries
from moderator.store.models import Remark

TEXT_LIMIT = 500

Tag = Literal["challenge", "practice", "follow_up"]


class AddRemark(Args):
    """Arguments of ``remark.add``; without ``turn`` or ``question`` it is tied to those that run, with null to none."""

    remark: NewId
    text: Words
    tag: Tag | None = None
    turn: RowId | None = None
    question: RowId | None = None


@command("remark.add", by=NOTES, shape=AddRemark, target="remark")
def add_remark(ctx: Context, args: AddRemark) -> None:
    """A line with its time. Refuses ``turn.unknown``, ``question.unknown``, and text beyond 500 graphemes as ``too_long``."""
    row_id = free(ctx.session.get(Remark, args.remark), args.remark)
    turn = args.turn if "turn" in args.model_fields_set else ctx.panel.turn
    question = args.question if "question" in args.model_fields_set else ctx.panel.question
    ctx.session.add(
        Remark(
            id=row_id,
            panel_id=ctx.panel.id,
            text=text.clean(args.text, field="text", limit=TEXT_LIMIT),
            tag=args.tag,
            turn=None if turn is None else queries.turn(ctx.session, ctx.panel, turn).id,
            question=None if question is None else seen(ctx, question).id,
            at=ctx.now,
        )
    )


class EditRemark(Args):
    """Arguments of ``remark.edit``; what is left out stays, and null clears the tag."""

    remark: RowId
    text: Words | None = None
    tag: Tag | None = None
    rev: int | None = None


@command("remark.edit", by=NOTES, shape=EditRemark, target="remark")
def edit_remark(ctx: Context, args: EditRemark) -> Inverse | None:
    """Correct a line. Final where the words change, since those from before are kept nowhere. Refuses ``stale``."""
    remark = queries.remark(ctx.session, ctx.panel, args.remark)
    if args.rev is not None and args.rev != remark.rev:
        raise Refused("stale", rev=remark.rev)
    kept, words = Keeping(ctx, [remark]), remark.text
    if args.text is not None:
        remark.text = text.clean(args.text, field="text", limit=TEXT_LIMIT)
    if "tag" in args.model_fields_set:
        remark.tag = args.tag
    return kept.inverse() if words == remark.text else None


class DropRemark(Args):
    """Arguments of ``remark.drop``."""

    remark: RowId
    dropped: bool


@command("remark.drop", by=NOTES, shape=DropRemark, target="remark")
def drop_remark(ctx: Context, args: DropRemark) -> Inverse:
    """Out of the notes, or in again."""
    remark = queries.remark(ctx.session, ctx.panel, args.remark)
    kept = Keeping(ctx, [remark])
    remark.dropped = args.dropped
    return kept.inverse()
