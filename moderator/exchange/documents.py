"""Bytes of a concept note become its text, by what they are and by what they are called; reading the text is the domain's affair."""

import json
import re
from collections.abc import Sequence
from typing import Final

from moderator.domain.refusals import Refused
from moderator.exchange import docx_text, pdf_text, plain_text
from moderator.exchange.reading import MOST_BYTES, ending

MOST_TEXT: Final = 200_000
"""Characters. A concept note has some five thousand."""
PLAIN: Final = frozenset({"", ".txt", ".text", ".md", ".markdown"})
OTHER: Final = re.compile(rb"\{\\rtf|\xd0\xcf\x11\xe0|\x89PNG|\xff\xd8\xff|GIF8|II\*\x00|MM\x00\*|\x1f\x8b|7z\xbc\xaf|Rar!|<!doctype html|<html", re.IGNORECASE)
"""How files begin that are known, and not read: RTF, Word before 2007, pictures, archives, web pages."""
LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
"""What a document of Office 2007 and later has inside when it asks for a password; outside it looks like one from before 2007."""
HEAD: Final = 1024
"""Bytes within which a PDF has to say that it is one."""


def text_of(name: str, data: bytes) -> str:
    """The text of a document, page breaks as form feeds; what it is, is seen from its content first and then from its name.

    Refuses with `note.too_big`, `note.too_long` {part, count, limit}, `note.type`, `note.encrypted`, `note.scanned`, `note.macros`, `note.unreadable`.
    """
    if len(data) > MOST_BYTES:
        raise Refused("note.too_big", limit=MOST_BYTES // 1_000_000)
    text = _read(ending(name), data)
    if len(text) > MOST_TEXT:
        raise Refused("note.too_long", part="text", count=len(text), limit=MOST_TEXT)
    if not text.strip():
        raise Refused("note.unreadable")
    return text


def answer(args: Sequence[str], data: bytes) -> bytes:
    """In a child process: the one argument is the ending of the name. Gives JSON, ``{ok: true, text}`` or ``{ok: false, code, data}``."""
    try:
        told = {"ok": True, "text": text_of(f"note{args[0]}", data)}
    except Refused as refused:
        told = {"ok": False, "code": refused.code, "data": refused.data}
    return json.dumps(told).encode()


def _read(suffix: str, data: bytes) -> str:
    if data[:HEAD].lstrip().startswith(b"%PDF-") or (suffix == ".pdf" and b"%PDF-" in data[:HEAD]):
        return pdf_text.read(data)
    if data.startswith(b"PK\x03\x04"):
        return docx_text.read(data)
    if LOCKED in data:
        raise Refused("note.encrypted")
    if OTHER.match(data.lstrip()):
        raise Refused("note.type")
    if suffix in PLAIN:
        return plain_text.read(data)
    raise Refused("note.unreadable" if suffix in {".pdf", ".docx"} else "note.type")
