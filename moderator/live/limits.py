"""How much one participant may send: sliding windows in memory, under a key that changes every hour and is never written."""

from typing import Final

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from moderator.domain.refusals import Refused
from moderator.live.blinding import Blinding
from moderator.live.clocks import Clocks

SIGNAL: Final = "signal"
WINDOWS: Final[dict[str, RateLimitItem]] = {
    "question.ask": parse("10 per 30 second"),
    "floor.request": parse("10 per 30 second"),
    "submission.statement": parse("10 per 30 second"),
    "question.support": parse("30 per 10 second"),
    "poll.answer": parse("30 per 10 second"),
    SIGNAL: parse("8 per 10 second"),
}
OTHER: Final = parse("60 per 10 second")


class Limits:
    """A hall behind one address is normal, so the key is the participant's token, never an address."""

    def __init__(self, clocks: Clocks) -> None:
        self._storage = MemoryStorage()
        self._limiter = MovingWindowRateLimiter(self._storage)
        self._blind = Blinding(clocks, self._storage.reset)

    def check(self, name: str, token: str) -> None:
        """Count one command. Refuses ``slow_down`` with the time after which it may be tried again."""
        window = WINDOWS.get(name, OTHER)
        # A name that somebody invents must not open a window of its own.
        if not self._limiter.hit(window, name if name in WINDOWS else "other", self._blind(token)):
            raise Refused("slow_down", retry_ms=window.get_expiry() * 1000 // window.amount)
