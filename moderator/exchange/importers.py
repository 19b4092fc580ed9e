"""A concept note becomes a plan. What the note does not say is not guessed: without a date there is no plan."""

from moderator.domain.note.reader import Note, as_json
from moderator.exchange import outlining, reviewing
from moderator.exchange.plans import NewId, Plan, Stamp

__all__ = ["IncompleteNoteError", "Stamp", "plan"]


class IncompleteNoteError(Exception):
    """The note lacks what a panel cannot be without; ``fields`` names it."""

    def __init__(self, *fields: str) -> None:
        super().__init__(", ".join(fields))
        self.fields = fields


def plan(note: Note, stamp: Stamp, new_id: NewId) -> Plan:
    """The panel that a note describes, open for questions. Raises IncompleteNoteError without title, full date or start."""
    read = {"note": as_json(note), "marks": [], "unplaced": {}}
    fields = reviewing.from_note(read, stamp.timezone, "", new_id) | {"languages": ["en", "fr", "es", "ar"]}
    missing = [name for name in ("title", "date", "start") if not fields[name]]
    if missing:
        raise IncompleteNoteError(*missing)
    return outlining.plan(fields, stamp, new_id)
