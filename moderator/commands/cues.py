"""Cues to people of the podium, with their acknowledgement."""

from typing import Annotated, Literal

from pydantic import Field

from moderator.commands.planning import refuse_ended
from moderator.commands.registry import Args, Context, command
from moderator.commands.shapes import NewId, RowId, Words, free, own_words
from moderator.domain.refusals import Refused
from moderator.domain.roles import BUTTONS, SPEAKERS
from moderator.store import queries
from moderator.store.models import Cue

TEXT_LIMIT = 140
MOST_PEOPLE = 20


class SendCue(Args):
    """Arguments of ``cue.send``: to ``people``, or to the one ``person``."""

    cue: NewId
    person: RowId | None = None
    people: Annotated[list[RowId], Field(min_length=1, max_length=MOST_PEOPLE)] | None = None
    phrase: Literal["conclude", "one_minute", "you_are_next", "stand_by", "unmute", "louder", "slower", "answer_now", "own"]
    text: Words | None = None


@command("cue.send", by=BUTTONS, shape=SendCue, target="cue")
def send_cue(ctx: Context, args: SendCue) -> None:
    """A phrase from the list, or with ``own`` a line of one's own; one row for each, of which the first has the id that was sent.

    Whoever is not connected finds it on coming back. Refuses ``person.dropped`` for somebody who was taken off the podium: then nobody gets it.
    """
    refuse_ended(ctx)
    if (args.person is None) is (args.people is None):
        raise Refused("wrong_type", field="people")
    words = own_words(args.phrase, args.text, TEXT_LIMIT)
    people = [queries.on_podium(ctx.session, ctx.panel, each).id for each in dict.fromkeys(args.people or [args.person or ""])]
    first = free(ctx.session.get(Cue, args.cue), args.cue)
    for number, person in enumerate(people):
        row_id = ctx.new_id(f"cue {number}") if number else first
        ctx.session.add(Cue(id=row_id, panel_id=ctx.panel.id, person=person, phrase=args.phrase, text=words, sent_at=ctx.now))


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
