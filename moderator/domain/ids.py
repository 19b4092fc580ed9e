"""Shapes of identifiers: command ids, row ids, secrets, panel codes. Making random ones is the caller's affair."""

import hashlib
import re
from typing import Final, NewType

from moderator.domain.refusals import Refused

Instant = NewType("Instant", int)
"""UTC milliseconds since 1970."""
Millis = NewType("Millis", int)
"""A duration in milliseconds."""

CODE_ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""31 characters without 0, O, 1, I and L: a code is read aloud and typed from the last row."""
CODE_LENGTH: Final = 6
ROW_ALPHABET: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
ROW_LENGTH: Final = 20

_UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_ROW = re.compile(r"[a-z0-9]{16,32}")
_SECRET = re.compile(r"[A-Za-z0-9_\-]{22,64}")
_CODE = re.compile(f"[{CODE_ALPHABET}]{{4,12}}")


def command_id(value: object) -> str:
    """A client's command id: a UUIDv4, lower-cased. Refuses ``id_invalid``, also for the machine's own ``~`` ids."""
    if isinstance(value, str) and _UUID4.fullmatch(value.lower()):
        return value.lower()
    raise Refused("id_invalid")


def is_row_id(value: str) -> bool:
    """Whether a client may use ``value`` as the id of a row of its making."""
    return _ROW.fullmatch(value) is not None


def is_secret(value: str) -> bool:
    """Whether ``value`` has the shape of a secret that a phone keeps."""
    return _SECRET.fullmatch(value) is not None


def secret_hash(secret: str) -> str:
    """What the server keeps of a secret: its SHA-256 in hex. Secrets are random, so no salt is needed."""
    return hashlib.sha256(secret.encode()).hexdigest()


def panel_code(value: str) -> str | None:
    """The code as it is stored, upper-cased, or None when it cannot be one."""
    code = value.strip().upper()
    return code if _CODE.fullmatch(code) else None
