"""A concept note as the review page needs it: its text, what the reader makes of it, and where each value stands. Runs in a child process; it is asked by reading.py."""

import json
import unicodedata
from collections.abc import Sequence
from typing import Any

from moderator.domain.note import reader
from moderator.domain.note.people import read_people
from moderator.domain.note.shapes import Line
from moderator.domain.refusals import Refused
from moderator.exchange import documents, marking
from moderator.exchange.reading import ReadNote


def answer(args: Sequence[str], data: bytes) -> bytes:
    """In a child process: the one argument is the ending of the name. Gives JSON, ``{ok: true, read}`` or ``{ok: false, code, data}``."""
    try:
        told = {"ok": True, "read": understood(documents.text_of(f"note{args[0]}", data))}
    except Refused as refused:
        told = {"ok": False, "code": refused.code, "data": refused.data}
    return json.dumps(told).encode()


def understood(text: str) -> ReadNote:
    """A text as ``reading.read_note`` gives it. Refuses `note.unreadable`."""
    folded = unicodedata.normalize("NFC", text)
    note = reader.as_json(reader.read(folded))
    return {"text": folded, "note": note, "marks": marking.marks(folded, note), "unplaced": unplaced(note)}


def unplaced(note: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Line → the person in it, of those who stand under no label: they are asked about, and one click gives them their part."""
    found = {}
    for point in note["open_points"]:
        people = read_people((Line(point["line"], point["source"]),)) if point["code"] == "person_unplaced" else ()
        if people and people[0].person.name:
            person = people[0].person
            found[str(point["line"])] = {name: getattr(person, name) for name in ("name", "honorific", "role", "organisation", "online")}
    return found
