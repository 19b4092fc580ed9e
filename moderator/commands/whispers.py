"""Whispers among those who run the panel: short, private, without a sound."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from moderator.commands.registry import Args, Context, command
from moderator.commands.shapes import NewId, RowId, Words, free, own_words
from moderator.domain.refusals import Refused
from moderator.domain.roles import CLOCK, Role
from moderator.store import queries
from moderator.store.models import Whisper

TEXT_LIMIT = 140
DESKS: Final = CLOCK | {Role.TECHNICIAN, Role.BOOTH}
READERS: Final[Mapping[str, frozenset[Role]]] = MappingProxyType(
    {"moderator": CLOCK, "technician": frozenset({Role.TECHNICIAN}), "booth": frozenset({Role.BOOTH})}
)
"""Addressee → who reads it for them."""


class SendWhisper(Args):
    """Arguments of ``whisper.send``."""

    whisper: NewId
    to: Literal["moderator", "technician", "booth"]
    phrase: Literal["behind", "online_waiting", "inbox_full", "speaker_missing", "no_sound", "slow_down", "ok", "own"]
    text: Words | None = None


@command("whisper.send", by=DESKS, shape=SendWhisper, target="whisper")
def send_whisper(ctx: Context, args: SendWhisper) -> None:
    """A phrase from the list, or with ``own`` a line of one's own. The console reads whatever is whispered."""
    words = own_words(args.phrase, args.text, TEXT_LIMIT)
    row_id = free(ctx.session.get(Whisper, args.whisper), args.whisper)
    ctx.session.add(
        Whisper(
            id=row_id, panel_id=ctx.panel.id, role=ctx.sender.role.value, name=ctx.sender.name, to=args.to, phrase=args.phrase, text=words, sent_at=ctx.now
        )
    )  # fmt: skip


class SeenWhisper(Args):
    """Arguments of ``whisper.seen``."""

    whisper: RowId


@command("whisper.seen", by=DESKS, shape=SeenWhisper, target="whisper")
def seen_whisper(ctx: Context, args: SeenWhisper) -> None:
    """Acknowledged by somebody at the desk that it was sent to, once and for all; to anybody else it is unknown."""
    whisper = queries.whisper(ctx.session, ctx.panel, args.whisper)
    if ctx.sender.role not in READERS[whisper.to]:
        raise Refused("whisper.unknown")
    if whisper.seen_at is None:
        whisper.seen_at, whisper.seen_by = ctx.now, ctx.sender.name
