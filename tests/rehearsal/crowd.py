"""Phones by the hundred, by the protocol alone: each has its cookie and its socket, and one thread reads them all."""

import select
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.server.wire import Browser, Gone, Json, Phone, secret, visitor
from tests.servers import Server

BEAT = 0.05


@dataclass
class Guest:
    """One participant; ``kept`` are the secrets of what they sent, by the scenario's ids."""

    browser: Browser
    channel: str
    phone: Phone
    kept: dict[str, str] = field(default_factory=dict)
    rows: dict[str, str] = field(default_factory=dict)
    sent: dict[str, Json] = field(default_factory=dict)
    """The commands themselves, for a phone that sends one twice."""
    seen_live: float | None = None

    def fate(self, thing: str) -> Json | None:
        """What the server says became of something."""
        address = f"{self.browser.base}/mine"
        answer = self.browser.http.post(address, json={"secrets": [self.kept[thing]]}, timeout=10)
        found: Json | None = answer.json()["mine"][0]
        return found


class Crowd:
    """Guests and watchers. Only the thread reads; only the caller closes and opens."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.guests: list[Guest] = []
        self.watchers: list[Phone] = []
        self._by_phone: dict[Phone, Guest] = {}
        self.heard: list[tuple[float, Json]] = []
        """(real time, ``here`` of a pulse) as the console hears them."""
        self._lock = threading.Lock()
        self._ended = False
        self._thread = threading.Thread(target=self._read_for_ever, daemon=True)
        self._thread.start()

    def arrive(self, room: int, online: int) -> None:
        """So many open the audience page."""
        for number in range(room + online):
            self.guests.append(self._guest("room" if number < room else "online"))

    def _guest(self, channel: str) -> Guest:
        browser = visitor(self._server)
        guest = Guest(browser, channel, browser.socket())
        self._by_phone[guest.phone] = guest
        with self._lock:
            self.watchers.append(guest.phone)
        return guest

    def watch(self, browser: Browser) -> Phone:
        """Somebody with a personal link who only listens, and answers pulses."""
        phone = browser.socket()
        with self._lock:
            self.watchers.append(phone)
        return phone

    def cut(self, guests: Iterable[Guest]) -> None:
        """Their Wi-Fi is gone: no word of farewell."""
        with self._lock:
            for guest in guests:
                if guest.phone in self.watchers:
                    self.watchers.remove(guest.phone)
                guest.phone.close()

    def come_back(self, guests: Sequence[Guest], pause: Callable[[], float]) -> None:
        """One after the other, each after a pause of its own."""
        for guest in guests:
            time.sleep(pause())
            guest.phone = guest.browser.socket()
            with self._lock:
                self._by_phone[guest.phone] = guest
                self.watchers.append(guest.phone)

    def come_back_all(self) -> list[Phone]:
        """After a restart of the server everybody connects again; the answer is those with personal links."""
        self.cut([guest for guest in self.guests if not guest.phone.closed])
        with self._lock:
            lost = [phone for phone in self.watchers if phone not in self._by_phone]
            self.watchers = []
        self.come_back(self.guests, lambda: 0.0)
        return [self.watch(phone._browser) for phone in lost if phone._browser is not None]

    def colour(self, kind: str, row_id: str) -> str | None:
        """What the last pulse said of a person or a link."""
        with self._lock:
            return str(self.heard[-1][1].get(kind, {}).get(row_id)) if self.heard else None

    def first(self, since: float, test: Callable[[Json], object]) -> float | None:
        """Seconds after ``since`` at which a pulse first passed ``test``."""
        with self._lock:
            return next((at - since for at, here in self.heard if at >= since and test(here)), None)

    def close(self) -> None:
        """Everybody goes home."""
        self._ended = True
        self._thread.join()

    def _read_for_ever(self) -> None:
        while not self._ended:
            with self._lock:
                by_socket = {phone.ws.sock: phone for phone in self.watchers if not phone.closed and phone.ws.sock is not None}
                ready, _, _ = select.select(list(by_socket), [], [], 0)
                for each in ready:
                    self._take(by_socket[each])
            if not ready:
                time.sleep(BEAT)

    def _take(self, phone: Phone) -> None:
        before = len(phone.events)
        try:
            phone._read(1.0)
        except Gone:
            return
        for name, data in phone.events[before:]:
            self._hear(phone, name, data)
        phone.received.clear()

    def _hear(self, phone: Phone, name: str, data: Any) -> None:
        if name == "pulse" and phone.view.header.get("follow") is not None:
            self.heard.append((time.monotonic(), data["here"]))
            phone.emit("here", {})
        elif name == "pulse":
            phone.events.clear()
        guest = self._by_phone.get(phone)
        if guest is not None and guest.seen_live is None and phone.view.header.get("state") == "live":
            guest.seen_live = time.monotonic()


def new_secret() -> str:
    """What a phone makes and keeps."""
    return secret()
