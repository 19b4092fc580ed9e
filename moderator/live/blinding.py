"""A keyed hash for what must be told apart and never known: its key changes every hour and is never written."""

import hashlib
import secrets
from collections.abc import Callable
from typing import Final

from moderator.live.clocks import Clocks

HOUR: Final = 3_600.0


class HourlyKey:
    """A random key for an hour, and then another."""

    def __init__(self, clocks: Clocks) -> None:
        self._clocks = clocks
        self._key, self._since = secrets.token_bytes(16), clocks.monotonic()

    def __call__(self) -> bytes:
        """The key of now."""
        if self._clocks.monotonic() - self._since > HOUR:
            self._key, self._since = secrets.token_bytes(16), self._clocks.monotonic()
        return self._key


class Blinding:
    """``forget`` is called when the key changes: from then on nobody who was known before is known again.

    ``keys`` gives the key; without it there is one of this place's own.
    """

    def __init__(self, clocks: Clocks, forget: Callable[[], object] = lambda: None, keys: Callable[[], bytes] | None = None) -> None:
        self._keys, self._forget = keys or HourlyKey(clocks), forget
        self._key = self._keys()

    def __call__(self, text: str) -> str:
        """The same for the same text, for at most an hour."""
        key = self._keys()
        if key != self._key:
            self._key = key
            self._forget()
        return hashlib.blake2b(text.encode(), key=key, digest_size=16).hexdigest()
