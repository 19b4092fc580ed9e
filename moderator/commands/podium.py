"""What people of the podium send from their own page: ready, a hand for a moment, no sound, and the words they are going to read."""

from typing import Literal

from moderator.commands.keeping import Keeping
from moderator.commands.planning import refuse_ended
from moderator.commands.registry import Args, Context, Inverse, command
from moderator.commands.shapes import RowId, Words
from moderator.domain import text
from moderator.domain.roles import CONSOLE, SPEAKERS
from moderator.store import queries
from moderator.store.models import Person

SPEECH_LIMIT = 6_000
"""About eight minutes, and in any script within the size of a command."""


class SignalReady(Args):
    """Arguments of ``person.ready``."""

    ready: bool


@command("person.ready", by=SPEAKERS, shape=SignalReady)
def signal_ready(ctx: Context, args: SignalReady) -> None:
    """Whether somebody can be given the floor."""
    refuse_ended(ctx)
    _sender(ctx).ready = args.ready


class SignalAsks(Args):
    """Arguments of ``person.asks``: half a minute more, no sound, the floor; null for nothing any more."""

    asks: Literal["time", "audio", "floor"] | None


@command("person.asks", by=SPEAKERS, shape=SignalAsks)
def signal_asks(ctx: Context, args: SignalAsks) -> None:
    """What somebody needs; it stands until it is heard, or taken back."""
    refuse_ended(ctx)
    _sender(ctx).asks = args.asks


class SendSpeech(Args):
    """Arguments of ``person.speech``; null takes it back."""

    text: Words | None


@command("person.speech", by=SPEAKERS, shape=SendSpeech)
def send_speech(ctx: Context, args: SendSpeech) -> None:
    """The words that somebody is going to read, for interpreters and captioners alone. Refuses ``too_long`` beyond 6,000 graphemes, and ``characters``."""
    refuse_ended(ctx)
    blank = args.text is None or not args.text.strip()
    _sender(ctx).speech = None if blank else text.clean(args.text or "", field="text", limit=SPEECH_LIMIT)


class HearPerson(Args):
    """Arguments of ``person.heard``."""

    person: RowId


@command("person.heard", by=CONSOLE, shape=HearPerson, target="person")
def hear_person(ctx: Context, args: HearPerson) -> Inverse:
    """The console has seen it; the person is told that it is cleared."""
    person = queries.person(ctx.session, ctx.panel, args.person)
    kept = Keeping(ctx, [person])
    person.asks = None
    return kept.inverse()


def _sender(ctx: Context) -> Person:
    """Refuses ``person.unknown`` for a sender who is nobody of the podium."""
    return queries.on_podium(ctx.session, ctx.panel, ctx.sender.person or "")
