"""Seat codes: what is printed on the card of a delegation. It says that somebody holds the card, and nothing of who they are. Whose seats there are is kept elsewhere."""

import hashlib
import hmac
from typing import Final

from moderator.domain.ids import CODE_ALPHABET

LENGTH: Final = 8
"""Signs of a code: 31 to the eighth, so that whoever guesses at a hall's pace is at it for centuries."""
HALF: Final = LENGTH // 2


def code_of(key: bytes, seat: str) -> str:
    """The code of a seat, reckoned from the key of the installation: it can be printed again, and nothing in the database opens a seat."""
    number = int.from_bytes(hmac.new(key, f"seat:{seat}".encode(), hashlib.sha256).digest())
    signs = []
    for _ in range(LENGTH):
        number, rest = divmod(number, len(CODE_ALPHABET))
        signs.append(CODE_ALPHABET[rest])
    return "".join(signs)


def printed(code: str) -> str:
    """In two halves, as it is read from a card."""
    return f"{code[:HALF]}-{code[HALF:]}"


def typed(words: str) -> str:
    """What somebody has typed, however they have parted it."""
    return "".join(sign for sign in words.upper() if sign.isalnum())


def is_of(code: str, key: bytes, seat: str) -> bool:
    """Whether what was typed is the code of this seat; the time taken tells nothing."""
    return hmac.compare_digest(code.encode(), code_of(key, seat).encode())
