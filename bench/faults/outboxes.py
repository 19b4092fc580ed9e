"""Clients under load, each a browser with its outbox: what was not acknowledged is sent again with the same id. What they send is given; judging it is done elsewhere."""

import random
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

import websocket

from moderator.live.limits import FLOOD
from tests.server.wire import Browser, Gone, Json, Phone, ask, command, row_id, secret

LATER: Final = frozenset({"busy", "slow_down", "too_soon", "storage_full", "database_away"})
"""Refusals after which a page keeps the command and sends it again."""
BROKEN: Final = (Gone, OSError, websocket.WebSocketException)
ANSWER_WITHIN: Final = 30.0
LAYOUTS: Final = ("join", "list", "question", "speaker")


class Account:
    """What one browser wanted and was answered."""

    def __init__(self, browser: Browser) -> None:
        self.browser, self.code = browser, browser.server.code
        self.wishes: dict[str, Json] = {}
        self.acks: dict[str, Json] = {}
        self.refused: list[Json] = []
        self.sent: Counter[str] = Counter()
        """How often each command went out."""
        self.odd: list[BaseException] = []
        """What ended this client, which nothing should."""


class Outbox(Account):
    """One client in a thread of its own: up to ``window`` commands under way (pages have one, in order), and back after every drop until ``stop``."""

    def __init__(self, browser: Browser, wishes: Iterator[Json], dice: random.Random, *, window: int = 1, pause: float = 0.0) -> None:
        super().__init__(browser)
        self.again: Counter[str] = Counter()
        """How often each code asked for a command to be sent again."""
        self.away: list[float] = []
        """Seconds from each drop until the client was let in again."""
        self._source, self._dice, self._window, self._pause = wishes, dice, window, pause
        self._waiting: dict[str, Json] = {}
        self._stopping, self._given_up = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begin to send."""
        self._thread.start()

    def stop(self) -> None:
        """Think of nothing new; what waits is still sent."""
        self._stopping.set()

    def join(self, until: float) -> None:
        """Until everything was answered, or this instant of the monotonic clock has come; what waits then was never answered."""
        self._thread.join(max(0.0, until - time.monotonic()))
        self._given_up.set()
        self._thread.join(ANSWER_WITHIN)

    def _run(self) -> None:
        dropped: float | None = None
        while self._fill():
            try:
                phone = Phone(self.browser.server, role=self.browser.role, cookie=self.browser.cookie, panel=self.code)
                if phone.joined:
                    if dropped is not None:
                        self.away.append(time.monotonic() - dropped)
                    dropped = None
                    self._talk(phone)
                phone.close()
            except BROKEN:
                dropped = dropped or time.monotonic()
            except Exception as error:  # noqa: BLE001 - a client that dies unseen would make the load lighter and the figures better
                traceback.print_exc()
                self.odd.append(error)
                return
            time.sleep(self._dice.uniform(0.02, 0.2))

    def _fill(self) -> bool:
        while len(self._waiting) < self._window and not self._stopping.is_set():
            wish = next(self._source)
            self.wishes[wish["id"]] = self._waiting[wish["id"]] = wish
        return bool(self._waiting) and not self._given_up.is_set()

    def _talk(self, phone: Phone) -> None:
        while self._fill():
            numbers: dict[str, int] = {}
            try:
                for command_id, wish in self._waiting.items():
                    self.sent[command_id] += 1
                    numbers[command_id] = phone.emit("command", wish)
                phone.until(partial(_all_answered, phone, numbers), ANSWER_WITHIN)
            finally:
                # What was read before the end counts; the rest is sent again.
                wait = max([self._settle(each, phone.acks[number]) for each, number in numbers.items() if number in phone.acks], default=0.0)
            time.sleep(max(wait, self._pause))

    def _settle(self, command_id: str, ack: Json) -> float:
        if not ack["ok"] and ack["code"] in LATER:
            self.again[ack["code"]] += 1
            told = float(ack["data"].get("retry_ms", 200)) / 1000
            # These are hasty hands; but one that floods would never be heard again.
            return told if told >= FLOOD.seconds else min(told, 1.0)
        del self._waiting[command_id]
        if ack["ok"]:
            self.acks[command_id] = ack
        else:
            self.refused.append(ack)
        return 0.0


def _all_answered(phone: Phone, numbers: dict[str, int]) -> bool:
    return phone.acks.keys() >= set(numbers.values())


def audience(number: int, approved: list[str], dice: random.Random) -> Iterator[Json]:
    """What somebody in the hall sends without end: mostly voices, now and then a question or a request for the floor, within the limits of a participant."""
    each = 0
    while True:
        each += 1
        yield ask(f"Question {number}.{each}?")
        yield command("floor.request", {"request": row_id(), "secret": secret(), "name": f"Delegate {number}.{each}"})
        for _ in range(9):
            yield command("question.support", {"question": dice.choice(approved), "supported": True})


def console(number: int, dice: random.Random) -> Iterator[Json]:
    """What somebody at the console does without end: a slip typed in, a mark, an approval, a word to the wall."""
    each = 0
    while True:
        each += 1
        card = ask(f"Card {number}.{each}?", channel="paper")
        question = {"question": card["args"]["question"]}
        yield card
        yield command("question.shortlist", {**question, "shortlisted": True})
        if each % 4 == 0:
            yield command("question.approve", question)
        yield command("display.show", {"layout": dice.choice(LAYOUTS)})


def total(clients: Iterable[Outbox], of: Callable[[Outbox], int]) -> int:
    """The sum over all clients."""
    return sum(of(each) for each in clients)
