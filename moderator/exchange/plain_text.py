"""Bytes of a plain text become text, in whichever of the usual encodings it was saved; documents with a structure are read elsewhere."""

import codecs
from typing import Final

from moderator.domain.refusals import Refused

BOMS: Final = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
LETTERS: Final = frozenset(range(0xC0, 0x100))
"""Where the three encodings of Windows have their own letters."""
NOT_ARABIC: Final = frozenset(b"\xe0\xe2\xe7\xe8\xe9\xea\xeb\xee\xef\xf4\xf9\xfb\xfc")
"""Where the Arabic encoding keeps French letters, and the Cyrillic one its commonest: а в з и й к л о п ф щ ы ь."""
MOST_FOREIGN: Final = 0.3
"""Letters beyond ASCII among all letters: French has one in ten, Russian and Arabic have hardly any other."""
MOST_STRAY: Final = 0.1


def read(data: bytes) -> str:
    """The text, with line ends as they are. Refuses with `note.unreadable` what is no text."""
    encoding = _declared(data) or _found(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise Refused("note.unreadable") from None
    if "\0" in text:
        raise Refused("note.unreadable")
    return text


def _declared(data: bytes) -> str | None:
    """The encoding that the first bytes name, or that the place of the zeros betrays."""
    named = next((encoding for mark, encoding in BOMS if data.startswith(mark)), None)
    if named or 0 not in data:
        return named
    return "utf-16-be" if 0 in data[0::2] else "utf-16-le"


def _found(data: bytes) -> str:
    try:
        data.decode()
    except UnicodeDecodeError:
        return _of_windows(data)
    return "utf-8"


def _of_windows(data: bytes) -> str:
    """Western, Cyrillic or Arabic: told by how many letters are foreign, and where they lie."""
    foreign = [byte for byte in data if byte in LETTERS]
    plain = sum(1 for byte in data if byte < 0x80 and chr(byte).isalpha())  # noqa: PLR2004 - the end of ASCII
    if len(foreign) <= MOST_FOREIGN * (len(foreign) + plain):
        return "cp1252"
    stray = sum(1 for byte in foreign if byte in NOT_ARABIC)
    return "cp1251" if stray > MOST_STRAY * len(foreign) else "cp1256"
