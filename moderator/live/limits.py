"""How much one participant may send: sliding windows in memory, under a key that changes every hour and is never written."""

import hashlib
import secrets
from typing import Final

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from moderator.domain.refusals import Refused
from moderator.live.clocks import Clocks

HOUR: Final = 3_600.0
WINDOWS: Final[dict[str, RateLimitItem]] = {
    "question.ask": parse("10 per 30 second"),
    "floor.request": parse("10 per 30 second"),
    "question.support": parse("30 per 10 second"),
}
OTHER: Final = parse("60 per 10 second")


class Limits:
    """A hall behind one address is normal, so the key is the participant's token, never an address."""

    def __init__(self, clocks: Clocks) -> None:
        self._clocks = clocks
        self._storage = MemoryStorage()
        self._limiter = MovingWindowRateLimiter(self._storage)
        self._key, self._since = secrets.token_bytes(16), clocks.monotonic()

    def check(self, name: str, token: str) -> None:
        """Count one command. Refuses ``slow_down`` with the time after which it may be tried again."""
        window = WINDOWS.get(name, OTHER)
        key = hashlib.blake2b(token.encode(), key=self._current_key(), digest_size=16).hexdigest()
        # A name that somebody invents must not open a window of its own.
        if not self._limiter.hit(window, name if name in WINDOWS else "other", key):
            raise Refused("slow_down", retry_ms=window.get_expiry() * 1000 // window.amount)

    def _current_key(self) -> bytes:
        if self._clocks.monotonic() - self._since > HOUR:
            self._key, self._since = secrets.token_bytes(16), self._clocks.monotonic()
            self._storage.reset()
        return self._key
