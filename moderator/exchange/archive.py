"""Looking into a zipped document before any library does: its size, its entries, and what must not be in it. Its text is read elsewhere."""

import io
import zipfile
import zlib
from typing import Final

from moderator.domain.refusals import Refused

MOST_ENTRIES: Final = 2000
MOST_UNPACKED: Final = 50_000_000
MOST_RATIO: Final = 200
"""Bytes out of one byte in, of the whole. Text shrinks to a tenth, a bomb to a thousandth."""
LEAST_SUSPECT: Final = 5_000_000
"""Below this many bytes unpacked, an archive may be as empty as it likes."""
CHUNK: Final = 1 << 16
DOCUMENT: Final = "word/document.xml"
MACROS: Final = "word/vbaproject.bin"
ENCRYPTED: Final = 0x1
XML: Final = (".xml", ".rels")


def check(data: bytes) -> None:
    """Let a Word document pass that is safe to open.

    Refuses with `note.too_heavy` what would unpack to too much, `note.encrypted`, `note.macros`, `note.type` what is another kind of archive,
    and `note.unreadable` what is damaged or declares entities.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _look(archive.infolist(), len(data))
            _unpack(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError):
        raise Refused("note.unreadable") from None


def _look(entries: list[zipfile.ZipInfo], packed: int) -> None:
    """What the list of contents says, before anything is unpacked."""
    unpacked = sum(entry.file_size for entry in entries)
    names = {entry.filename.lower() for entry in entries}
    if len(entries) > MOST_ENTRIES or unpacked > MOST_UNPACKED or unpacked > max(LEAST_SUSPECT, packed * MOST_RATIO):
        raise Refused("note.too_heavy")
    if any(entry.flag_bits & ENCRYPTED for entry in entries):
        raise Refused("note.encrypted")
    if DOCUMENT not in names:
        raise Refused("note.type")
    if MACROS in names:
        raise Refused("note.macros")


def _unpack(archive: zipfile.ZipFile) -> None:
    """What is really in it; a list of contents may lie. Nothing is kept, and an archive inside is never opened."""
    left = MOST_UNPACKED
    for entry in archive.infolist():
        with archive.open(entry) as part:
            last = b""
            while chunk := part.read(CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise Refused("note.too_heavy")
                if entry.filename.lower().endswith(XML) and _declares(last + chunk):
                    raise Refused("note.unreadable")
                last = chunk[-32:]


def _declares(xml: bytes) -> bool:
    """Whether XML declares a document type, in whichever width of letters: an entity can be made to mean a gigabyte, or another file."""
    return b"<!DOCTYPE" in xml or b"<!DOCTYPE" in xml.replace(b"\0", b"")
