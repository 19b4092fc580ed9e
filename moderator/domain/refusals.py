"""The one way to say no to a person, and the codes that may be said; sentences live in the catalogue."""

from typing import Final

SHAPE: Final = 400
UNAUTHORISED: Final = 401
FORBIDDEN: Final = 403
UNKNOWN: Final = 404
STATE: Final = 409
SLOW_DOWN: Final = 429
BUSY: Final = 503
INTERNAL: Final = 500

CODES: Final[dict[str, int]] = {
    "empty": SHAPE,
    "too_long": SHAPE,
    "too_many": SHAPE,
    "characters": SHAPE,
    "wrong_type": SHAPE,
    "missing": SHAPE,
    "unknown_keys": SHAPE,
    "unknown_command": SHAPE,
    "id_invalid": SHAPE,
    "id_reused": STATE,
    "origin": FORBIDDEN,
    "forbidden": FORBIDDEN,
    "link_revoked": FORBIDDEN,
    "token.unknown": UNAUTHORISED,
    "panel.unknown": UNKNOWN,
    "panel.state": STATE,
    "question.closed": STATE,
    "question.unknown": UNKNOWN,
    "question.state": STATE,
    "question.same": SHAPE,
    "question.merged": STATE,
    "question.unassigned": FORBIDDEN,
    "support.off": STATE,
    "too_soon": SLOW_DOWN,
    "slow_down": SLOW_DOWN,
    "floor.closed": STATE,
    "floor.past": STATE,
    "floor.reply_off": STATE,
    "floor.reply_used": STATE,
    "request.unknown": UNKNOWN,
    "request.state": STATE,
    "person.unknown": UNKNOWN,
    "person.dropped": STATE,
    "person.speaking": STATE,
    "item.unknown": UNKNOWN,
    "turn.unknown": UNKNOWN,
    "cue.unknown": UNKNOWN,
    "whisper.unknown": UNKNOWN,
    "action.unknown": UNKNOWN,
    "poll.unknown": UNKNOWN,
    "passage.unknown": UNKNOWN,
    "remark.unknown": UNKNOWN,
    "seat.unknown": STATE,
    "incident.unknown": UNKNOWN,
    "submission.unknown": UNKNOWN,
    "submission.state": STATE,
    "submission.late": STATE,
    "names.off": STATE,
    "name.reserved": SHAPE,
    "poll.closed": STATE,
    "poll.answers": SHAPE,
    "link.unknown": UNKNOWN,
    "hook.unknown": UNKNOWN,
    "hook.address": SHAPE,
    "turn.state": STATE,
    "item.state": STATE,
    "instant.past": STATE,
    "limit.range": SHAPE,
    "limit.days": SHAPE,
    "slot.range": SHAPE,
    "repair.gone": STATE,
    "rehearsal.none": STATE,
    "extra.off": STATE,
    "step.taken": STATE,
    "stale": STATE,
    "line.empty": STATE,
    "undo.unknown": UNKNOWN,
    "undo.late": STATE,
    "undo.final": STATE,
    "note.unreadable": SHAPE,
    "note.type": SHAPE,
    "note.too_big": SHAPE,
    "note.too_long": SHAPE,
    "note.too_heavy": SHAPE,
    "note.encrypted": SHAPE,
    "note.scanned": SHAPE,
    "note.macros": SHAPE,
    "panel.exists": STATE,
    "record.schema": SHAPE,
    "record.unreadable": SHAPE,
    "busy": BUSY,
    "storage_full": BUSY,
    "database_away": BUSY,
    "internal": INTERNAL,
}


class Refused(Exception):  # noqa: N818 - the word that the protocol uses
    """A person asked for something that is not to be had; ``code`` is one of ``CODES``, ``data`` is plain JSON."""

    def __init__(self, code: str, **data: object) -> None:
        if code not in CODES:
            message = f"unlisted refusal code {code!r}"
            raise ValueError(message)
        super().__init__(code)
        self.code = code
        self.data = data

    @property
    def status(self) -> int:
        """The HTTP status of this refusal."""
        return CODES[self.code]
