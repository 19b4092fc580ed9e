"""Cues to one person of the podium, with their acknowledgement."""

from typing import Literal

from moderator.commands.registry import Args, Context, command
from moderator.commands.shapes import NewId, RowId, Words, free
from moderator.domain import text
from moderator.domain.refusals import Refused
from moderator.domain.roles import CLOCK, SPEAKERS
from moderator.store import queries
from moderator.store.models import Cue

TEXT_LIMIT = 140


class SendCue(Args):
    """Arguments of ``cue.send``."""

    cue: NewId
    person: RowId
    phrase: Literal["conclude", "one_minute", "you_are_next", "stand_by", "unmute", "louder", "slower", "own"]
    text: Words | None = None


@command("cue.send", by=CLOCK, shape=SendCue, target="cue")
def send_cue(ctx: Context, args: SendCue) -> None:
    """A phrase from the list, or with ``own`` a line of one's own."""
    if (args.phrase == "own") is not (args.text is not None):
        raise Refused("wrong_type", field="text")
    person = queries.person(ctx.session, ctx.panel, args.person)
    words = None if args.text is None else text.line(args.text, field="text", limit=TEXT_LIMIT)
    row_id = free(ctx.session.get(Cue, args.cue), args.cue)
    ctx.session.add(Cue(id=row_id, panel_id=ctx.panel.id, person=person.id, phrase=args.phrase, text=words, sent_at=ctx.now))


class SeenCue(Args):
    """Arguments of ``cue.seen``."""

    cue: RowId


@command("cue.seen", by=SPEAKERS, shape=SeenCue, target="cue")
def seen_cue(ctx: Context, args: SeenCue) -> None:
    """Acknowledged by the one it was sent to; anybody else's cue is unknown."""
    cue = queries.cue(ctx.session, ctx.panel, args.cue)
    if cue.person != ctx.sender.person:
        raise Refused("cue.unknown")
    if cue.seen_at is None:
        cue.seen_at = ctx.now
