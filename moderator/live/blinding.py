"""A keyed hash for what must be told apart and never known: its key changes every hour and is never written."""

import hashlib
import secrets
from collections.abc import Callable
from typing import Final

from moderator.live.clocks import Clocks

HOUR: Final = 3_600.0


class Blinding:
    """``forget`` is called when the key changes: from then on nobody who was known before is known again."""

    def __init__(self, clocks: Clocks, forget: Callable[[], object] = lambda: None) -> None:
        self._clocks, self._forget = clocks, forget
        self._key, self._since = secrets.token_bytes(16), clocks.monotonic()

    def __call__(self, text: str) -> str:
        """The same for the same text, for at most an hour."""
        if self._clocks.monotonic() - self._since > HOUR:
            self._key, self._since = secrets.token_bytes(16), self._clocks.monotonic()
            self._forget()
        return hashlib.blake2b(text.encode(), key=self._key, digest_size=16).hexdigest()
