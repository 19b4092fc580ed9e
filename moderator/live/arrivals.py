"""Phones that send something for the first time, by the address they come from: a hall behind one address is let in at once, a script that makes phones is slowed."""

import ipaddress
import threading
from collections import OrderedDict
from typing import Final

from moderator.domain.refusals import Refused
from moderator.live.blinding import Blinding
from moderator.live.clocks import Clocks
from moderator.live.shared import Shared

TIMES: Final = 3
"""Every phone of the audience may lose its cookie twice."""
PER_SECOND: Final = 1.0
"""Newcomers of one address once the burst is used up."""
MOST_KNOWN: Final = 200_000
"""Phones that are remembered; beyond that the ones longest silent count as new again."""
NETWORK: Final = 64
"""Bits of an IPv6 address that a provider gives to one household."""


class Arrivals:
    """A bucket of newcomers per address, under a keyed hash whose key changes every hour, in memory only.

    Counted is who sends something, not who opens a page: reading is open to all, and whoever fetches pages uses up nobody's places.
    With a Redis the bucket is that of all processes; who is known here asks no more.
    """

    def __init__(self, clocks: Clocks, audience: int, shared: Shared | None = None) -> None:
        self._clocks, self._burst, self._shared = clocks, float(max(1, audience) * TIMES), shared
        self._known: OrderedDict[str, None] = OrderedDict()
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        """Address → newcomers that are left, and when that was so; whoever came last stands last."""
        self._blind = Blinding(clocks, self._forget, None if shared is None else shared.key)
        self._lock = threading.Lock()

    def place(self, address: str) -> str:
        """The keyed hash of an address, for whoever keeps a connection open: the address itself is kept nowhere."""
        with self._lock:
            return self._blind(_network(address))

    def admit(self, token: str, place: str) -> None:
        """Let a phone send. Refuses ``slow_down`` with the time after which one more newcomer of its address is let in."""
        with self._lock:
            phone = self._blind(token)
            if phone in self._known:
                self._known.move_to_end(phone)
                return
            if self._shared is None:
                self._let_in(phone, place)
                return
        # Not under the lock: nobody waits for Redis but this one.
        said = self._shared.arrives(phone, place, burst=self._burst, per_second=PER_SECOND)
        with self._lock:
            self._let_in(phone, place, said)

    def _let_in(self, phone: str, place: str, said: int | None = None) -> None:
        """``said`` is what all processes together have found, in ms to wait; here it is counted all the same."""
        now = self._clocks.monotonic()
        left, at = self._left.pop(place, (self._burst, now))
        left = min(self._burst, left + (now - at) * PER_SECOND)
        wait = (0 if left >= 1 else int((1 - left) / PER_SECOND * 1000) + 1) if said is None else said
        self._left[place] = (left if wait else max(0.0, left - 1), now)
        self._forget_full(now)
        if wait:
            raise Refused("slow_down", retry_ms=wait)
        self._known[phone] = None
        if len(self._known) > MOST_KNOWN:
            self._known.popitem(last=False)

    def _forget_full(self, now: float) -> None:
        """An address whose bucket is full again is like one that was never seen."""
        while self._left:
            place, (left, at) = next(iter(self._left.items()))
            if left + (now - at) * PER_SECOND < self._burst:
                return
            del self._left[place]

    def _forget(self) -> None:
        self._known.clear()
        self._left.clear()


def _network(address: str) -> str:
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network((found, NETWORK), strict=False)) if found.version == 6 else address  # noqa: PLR2004 - of IP
