"""How much one participant may send: moving windows in memory, under a key that changes every hour and is never written. Asking other processes is done elsewhere."""

import threading
from collections import deque
from typing import Final, NamedTuple, TypeVar

from moderator.domain.refusals import Refused
from moderator.live.blinding import Blinding
from moderator.live.clocks import Clocks
from moderator.live.shared import Said, Shared

Key = TypeVar("Key")
SIGNAL: Final = "signal"


class Window(NamedTuple):
    """So many within so many seconds, counted back from now."""

    most: int
    seconds: float


WINDOWS: Final[dict[str, Window]] = {
    "question.ask": Window(10, 30),
    "floor.request": Window(10, 30),
    "submission.statement": Window(10, 30),
    "question.support": Window(30, 10),
    "poll.answer": Window(30, 10),
    SIGNAL: Window(8, 10),
}
OTHER: Final = Window(60, 10)
LONGEST: Final = max(window.seconds for window in (*WINDOWS.values(), OTHER))
SLOWED: Final = frozenset({"question.ask", "floor.request", "submission.statement"})
"""What slow mode spaces out."""
SLOWEST: Final = 300.0
"""Seconds apart, at most."""
FLOOD: Final = Window(40, 30)
"""Refusals that make a flood. Nothing of it is taken any more until the phone has been silent for as long: a hand that is slowed down stops by itself."""


class Limits:
    """A hall behind one address is normal, so the key is the participant's token, never an address.

    What stores something new is counted with the other processes where there is a Redis, everything else here alone (``live/shared.py`` says why). The time is monotonic, and what is old is forgotten from its end: a hundred times a second through everybody, as libraries do, would be half of the processor.
    """

    def __init__(self, clocks: Clocks, shared: Shared | None = None) -> None:
        self._clocks, self._shared = clocks, shared
        self._sent: dict[tuple[str, str], deque[float]] = {}
        """(name, participant) → when they last sent, as often as is allowed. Whoever sent last stands last."""
        self._spaced: dict[tuple[str, str], deque[float]] = {}
        """(name, participant) → the last in slow mode that counts."""
        self._refused: dict[str, deque[float]] = {}
        """Participant → when they were last refused, as often as makes a flood."""
        self._blind = Blinding(clocks, self._forget, None if shared is None else shared.key)
        self._lock = threading.Lock()

    def check(self, name: str, token: str, slow: int = 0) -> None:
        """Count one command; in slow mode questions and requests are ``slow`` seconds apart.

        Refuses ``slow_down`` with the time after which it may be tried again. What is refused is not counted, except towards a flood.
        """
        now = self._clocks.monotonic()
        if self._shared is not None and name in SLOWED:
            self._check_with_others(self._shared, name, token, slow, now)
            return
        with self._lock:
            phone = self._blind(token)
            try:
                self._refuse_flood(phone, now)
                self._count(name, phone, now)
                if slow and name in SLOWED:
                    self._space(name, phone, slow, now)
            except Refused:
                self._note_refusal(phone, now)
                raise

    def _check_with_others(self, shared: Shared, name: str, token: str, slow: int, now: float) -> None:
        with self._lock:
            phone = self._blind(token)
            floods = self._floods(phone, now)
        window = WINDOWS[name]
        # What floods this process asks no other; and nobody waits for Redis under the lock.
        said = None if floods else shared.sends(name, phone, most=window.most, window=window.seconds, slow=slow, flood=FLOOD.most, silence=FLOOD.seconds)
        with self._lock:
            try:
                self._decide(said, name, phone, slow, now)
            except Refused:
                self._note_refusal(phone, now)
                raise

    def _decide(self, said: Said | None, name: str, phone: str, slow: int, now: float) -> None:
        """By what all processes know together, or without an answer by what this one knows."""
        if said is None:
            self._refuse_flood(phone, now)
            self._count(name, phone, now)
            if slow:
                self._space(name, phone, slow, now)
            return
        if said.is_flood:
            _renewed(self._refused, phone, FLOOD.most).extend([now] * FLOOD.most)
        if said.wait:
            raise Refused("slow_down", retry_ms=said.wait)
        self._note_sent(name, phone, slow, now)

    def _note_sent(self, name: str, phone: str, slow: int, now: float) -> None:
        """Counted here as well, so that a Redis that goes away gives nobody a second share of this process."""
        _forget_before(self._sent, now - LONGEST)
        _renewed(self._sent, (name, phone), WINDOWS[name].most).append(now)
        if slow:
            _forget_before(self._spaced, now - SLOWEST)
            _renewed(self._spaced, (name, phone), 1).append(now)

    def is_flood(self, token: str) -> bool:
        """Whether nothing of this participant is taken at present."""
        with self._lock:
            return self._floods(self._blind(token), self._clocks.monotonic())

    def take_back(self, name: str, token: str) -> None:
        """The last one was no use to its sender: in slow mode it is not waited for."""
        with self._lock:
            phone = self._blind(token)
            self._spaced.pop((name, phone), None)
        if self._shared is not None and name in SLOWED:
            self._shared.takes_back(name, phone)

    def _count(self, name: str, phone: str, now: float) -> None:
        window = WINDOWS.get(name, OTHER)
        # A name that somebody invents must not open a window of its own.
        key = (name if name in WINDOWS else "other", phone)
        _forget_before(self._sent, now - LONGEST)
        times = _renewed(self._sent, key, window.most)
        if len(times) == window.most and (left := window.seconds - (now - times[0])) > 0:
            raise Refused("slow_down", retry_ms=max(int(window.seconds * 1000) // window.most, int(left * 1000) + 1))
        times.append(now)

    def _space(self, name: str, phone: str, slow: int, now: float) -> None:
        _forget_before(self._spaced, now - SLOWEST)
        times = _renewed(self._spaced, (name, phone), 1)
        if times and (left := slow - (now - times[-1])) > 0:
            raise Refused("slow_down", retry_ms=int(left * 1000) + 1)
        times.append(now)

    def _refuse_flood(self, phone: str, now: float) -> None:
        if self._floods(phone, now):
            raise Refused("slow_down", retry_ms=int(FLOOD.seconds * 1000))

    def _floods(self, phone: str, now: float) -> bool:
        times = self._refused.get(phone)
        return times is not None and len(times) == FLOOD.most and now - times[-1] < FLOOD.seconds

    def _note_refusal(self, phone: str, now: float) -> None:
        _forget_before(self._refused, now - FLOOD.seconds)
        times = _renewed(self._refused, phone, FLOOD.most)
        # Once it is a flood only silence ends it; before, what is old counts no more.
        while times and len(times) < FLOOD.most and now - times[0] > FLOOD.seconds:
            times.popleft()
        times.append(now)

    def _forget(self) -> None:
        for known in (self._sent, self._spaced, self._refused):
            known.clear()


def _renewed(known: dict[Key, deque[float]], key: Key, most: int) -> deque[float]:
    """The times of ``key``, which stands last from now on."""
    times = known.pop(key, None) or deque(maxlen=most)
    known[key] = times
    return times


def _forget_before(known: dict[Key, deque[float]], oldest: float) -> None:
    while known:
        key = next(iter(known))
        if known[key] and known[key][-1] > oldest:
            return
        del known[key]
