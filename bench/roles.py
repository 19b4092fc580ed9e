"""Console, podium and wall, each on a socket of its own in this process: they answer pulses, and note how far they have come and when they saw a question."""

import re
from collections.abc import Sequence
from typing import Final

from bench.figures import quantile
from bench.phones import SECOND, Phone, Phones
from tests.server.wire import Browser, holder
from tests.servers import Server

ROLES: Final = (("organiser", 1), ("moderator", 1), ("co-moderator", 1), ("panellist", 6), ("display", 1), ("stage", 1))
DELTA: Final = re.compile(rb'42\["delta",\{"epoch":"[^"]*","from":\d+,"to":(\d+)')
SENT: Final = re.compile(rb"at (\d{9,})")
"""When a question was sent, in ns of the monotonic clock, as it stands in its words."""
MILLION: Final = 1e6


class Roles:
    """Nothing is heard but inside ``phones.until`` and ``phones.step``."""

    def __init__(self) -> None:
        self.phones = Phones()
        self.heard: list[tuple[str, int, int]] = []
        """(role, ns when sent, ns when seen) of every question at every screen that saw it."""
        self._screens: list[tuple[Phone, Browser]] = []
        self._cursors: dict[int, int] = {}
        self._seen: set[tuple[int, bytes]] = set()

    def connect(self, server: Server, roles: Sequence[tuple[str, int]] = ROLES) -> None:
        """Bring them in, and wait until all have joined."""
        for role, count in roles:
            for number in range(count):
                browser = holder(server, role, number)
                phone = self.phones.connect(server.url, {"panel": server.code, "as": browser.role}, group=browser.role, cookie=browser.cookie)
                phone.hear = self._hear
                self._screens.append((phone, browser))
        if not self.phones.until(lambda: all(phone.state == "joined" for phone, _ in self._screens), 10):
            raise RuntimeError(f"the roles are not let in: {self.phones.states()}")
        for phone, browser in self._screens:
            self._cursors[phone.number] = browser.view().json()["to"]

    def behind(self) -> list[str]:
        """Those whose last delta does not stand where a fresh view does."""
        self.phones.until(lambda: False, 0.3)
        return [browser.role for phone, browser in self._screens if phone.state != "joined" or self._cursors[phone.number] != browser.view().json()["to"]]

    def latencies(self, role: str = "moderator") -> list[float]:
        """Ms from sending a question until each screen of this role had it."""
        return [(seen - sent) / MILLION for each, sent, seen in self.heard if each == role]

    def by_second(self, start: int, role: str = "moderator") -> list[list[float]]:
        """p50 and p95 of ``latencies`` for each second of sending since ``start`` (ns)."""
        seconds: dict[int, list[float]] = {}
        for each, sent, seen in self.heard:
            if each == role:
                seconds.setdefault((sent - start) // SECOND, []).append((seen - sent) / MILLION)
        return [[round(quantile(seconds[second], part), 1) for part in (0.5, 0.95)] for second in sorted(seconds)]

    def _hear(self, phone: Phone, message: bytes, now: int) -> None:
        if message.startswith(b'42["pulse"'):
            self.phones.emit(phone, "here", b"{}")
        delta = DELTA.match(message)
        if delta is None:
            return
        self._cursors[phone.number] = int(delta[1])
        for sent in SENT.findall(message):
            if (phone.number, sent) not in self._seen:
                self._seen.add((phone.number, sent))
                self.heard.append((phone.group, int(sent), now))
