"""F11: phones that never read: they slow nobody and cost no memory, and whoever wakes is right at once."""

import json
import time
from functools import partial
from pathlib import Path
from typing import Final

from bench.faults.finding import Finding, exactly, least, most, told
from bench.figures import quantile
from bench.phones import Phone, Phones
from bench.served import Meter, public
from tests.server.sight import View
from tests.server.wire import Browser, command, holder, serves, visitor
from tests.servers import Server, running

PROMISE = "never slows others, never eats memory, right within 2 s of waking"
LONGEST: Final = 2_000
"""Graphemes of a question, so that its translation has up to twice as many."""
APART: Final = 0.45
"""Seconds between two rounds: a phone is sent something at most five times a second, and the rest of a round comes in a second delta."""
SMALL: Final = 4_096
"""Receive buffer of a phone that does not read."""
SECOND: Final = 1_000_000_000
ROUND: Final = "rnd%05d"


class Follower:
    """One phone with the view that its page would show."""

    def __init__(self, phones: Phones, server: Server, browser: Browser, *, buffer: int = 0, view: View | None = None) -> None:
        self._phones, self._server, self._browser, self._buffer = phones, server, browser, buffer
        self.view, self.asked = view or View(), 0
        self.arrived: dict[str, int] = {}
        """Round → ns at which it came."""
        self._unread: list[bytes] = []
        self.phone = self._join()

    def catch_up(self) -> None:
        """Ask for what is missing, as a page does that has just joined, or finds a hole."""
        self.asked += 1
        since = f"{self.view.epoch}.{self.view.version}" if self.view.epoch else None
        self.view.apply(self._browser.view(since).json())

    def rejoin(self) -> None:
        """A new connection for one that was dropped."""
        self.phone = self._join()
        self._phones.until(lambda: self.phone.state == "joined", 10)
        self.catch_up()

    def _join(self) -> Phone:
        phone = self._phones.connect(self._server.url, public(self._server), buffer=self._buffer, cookie=self._browser.cookie, deflate=False)
        phone.hear = self._hear
        return phone

    def _hear(self, _phone: Phone, message: bytes, now: int) -> None:
        if not message.startswith(b'42["delta"'):
            return
        place = message.find(b"rnd")
        if place >= 0:
            self.arrived.setdefault(message[place : place + len(ROUND % 0)].decode(), now)
        self._unread.append(message)

    def read(self) -> None:
        """Put into place what has come; parsing it while others are timed would be counted against them."""
        unread, self._unread = self._unread, []
        for message in unread:
            if self.view.apply(json.loads(message[2:])[1]):
                self.catch_up()


class Rounds:
    """Large deltas, one after the other, and how long each took to everybody who reads."""

    def __init__(self, phones: Phones, console: Phone, questions: list[str]) -> None:
        self._phones, self._console, self._questions = phones, console, questions
        self._number = 0
        self.size = 0

    def play(self, count: int, healthy: list[Follower]) -> list[float]:
        """The milliseconds from each of ``count`` rounds until each of the healthy had something of it; one that never came counts as 10 s."""
        took = []
        for _ in range(count):
            self._number += 1
            mark = ROUND % self._number
            text = mark + "界" * (2 * LONGEST - len(mark))
            self.size = len(text.encode()) * len(self._questions)
            began = time.monotonic_ns()
            for question in self._questions:
                wish = command("question.gloss", {"question": question, "language": "zh", "text": text})
                self._phones.emit(self._console, "command", json.dumps(wish, ensure_ascii=False).encode())
            self._phones.until(partial(_all_have, mark, healthy), 10)
            took += [(each.arrived.get(mark, began + 10 * SECOND) - began) / 1e6 for each in healthy]
            for each in healthy:
                each.read()
            self._phones.until(lambda: False, APART)
        return took


def _all_have(mark: str, healthy: list[Follower]) -> bool:
    return all(mark in each.arrived for each in healthy)


def run(folder: Path, *, stalled: int = 50, healthy: int = 20, rounds: int = 40, megabytes: float = 20, slack: float = 5.0, mode: str = "eventlet") -> Finding:
    """``rounds`` without them, then ``rounds`` while ``stalled`` phones do not read, which would have to be kept ``megabytes`` and more.

    ``slack``: by how many ms a p95 of a few may differ in any case, since the machine has other work, too.
    """
    with running(folder / "data", ASYNC_MODE=mode, TOKEN_AGE="0") as server:
        chair, phones = holder(server, "moderator"), Phones()
        chair.do("panel.set", {"question_limit": LONGEST})
        questions = [row["id"] for row in chair.fresh().rows["questions"].values() if row["state"] == "approved"]
        console = phones.connect(server.url, {"panel": server.code, "as": "moderator"}, cookie=chair.cookie)
        reading = [Follower(phones, server, visitor(server)) for _ in range(healthy)]
        sleepers = [Follower(phones, server, visitor(server), buffer=SMALL) for _ in range(stalled)]
        joined(phones, [console, *[each.phone for each in reading + sleepers]])
        for each in reading + sleepers:
            each.catch_up()
        load, meter = Rounds(phones, console, questions), Meter(server.pid)
        load.play(1 + rounds // 10, reading + sleepers)
        before = load.play(rounds, reading)
        memory = [meter.rss()]
        phones.stall(each.phone for each in sleepers)
        during = []
        for _ in range(rounds):
            during += load.play(1, reading)
            memory.append(meter.rss())
        for each in reading:
            each.read()
        fresh = visitor(server).fresh()
        missed = [each.view.version for each in sleepers]
        behind = sum(version < fresh.version for version in missed)
        woken, dropped = wake(phones, sleepers, fresh)
        right = [each.view.seen() == fresh.seen() for each in reading + sleepers]
        phones.close(phones.all)
        serves(server)
        p95, usual = quantile(during, 0.95), quantile(before, 0.95)
        return Finding("F11", PROMISE, [
            told("stalled phones", stalled), least("would have to be kept", load.size * rounds * stalled / 1e6, megabytes, "MB"), exactly("stalled and behind", behind, stalled),
            most("memory more than before", (max(memory) - memory[0]) / 1e6, 30, "MB"), told("healthy p50 before", quantile(before, 0.5), "ms"), told("healthy p50", quantile(during, 0.5), "ms"),
            told("healthy p95 before", usual, "ms"), most("healthy p95", p95, max(usual * 1.2, usual + slack), "ms"), exactly("deltas the healthy missed", sum(each >= 9_999 for each in during)),  # noqa: PLR2004 - ms
            told("dropped by the server", dropped), most("right after waking", max(woken), 2, "s"), exactly("not right afterwards", right.count(False)),
            exactly("tracebacks", server.log.count("Traceback")),
        ])  # fmt: skip


def joined(phones: Phones, those: list[Phone]) -> None:
    """Until all of them are let in."""
    assert phones.until(lambda: all(each.state == "joined" for each in those), 30), [(each.state, each.why) for each in those if each.state != "joined"][:3]


def wake(phones: Phones, sleepers: list[Follower], fresh: View) -> tuple[list[float], int]:
    """Everybody reads again: the seconds until each shows what a fresh page shows, and how many had to connect anew."""
    began, dropped = time.monotonic(), 0
    took: dict[int, float] = {}
    phones.wake(each.phone for each in sleepers)
    while len(took) < len(sleepers) and time.monotonic() - began < 10:  # noqa: PLR2004 - s
        phones.step()
        for number, each in enumerate(sleepers):
            each.read()
            if number not in took and each.view.version >= fresh.version:
                took[number] = time.monotonic() - began
            elif number not in took and each.phone.state == "gone":
                dropped += 1
                each.rejoin()
    return [took.get(number, 10.0) for number in range(len(sleepers))], dropped
