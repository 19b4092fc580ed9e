"""Thousands of phones in one process: raw Socket.IO clients on one epoll, a few µs of Python per frame. Orders from another process come in by driver.py."""

import errno
import heapq
import itertools
import json
import select
import socket
import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, Final
from urllib.parse import urlsplit

from bench.frames import CLOSE, COMPRESSED, PING, PLAIN, PONG, UNFINISHED, agreed, frame, handshake, split
from bench.phone import UNDER_WAY, Phone, many_files, plain_socket
from bench.tally import Seen, Tally

__all__ = ["SECOND", "Phone", "Phones"]

READ: Final = 65_536
BATCH: Final = 512
PROMPT: Final = 0.5
"""How long a step may sleep."""
SECOND: Final = 1_000_000_000


class Phones:
    """All phones of this process. Nothing happens but inside ``step``, and in ``until``, which takes steps."""

    def __init__(self) -> None:
        many_files()
        self.tally = Tally()
        self.all: list[Phone] = []
        self.epoll = select.epoll()
        self.others: dict[int, Callable[[], None]] = {}
        """Other files that ``epoll`` watches → who reads them."""
        self._by_fd: dict[int, Phone] = {}
        self._timers: list[tuple[int, int, Callable[[int], None]]] = []
        self._timed, self._asked = itertools.count(), itertools.count(1)
        self._last, self._last_seen = b"", list[Seen]()

    def connect(
        self, url: str, auth: dict[str, Any] | None, *, group: str = "phones", deflate: bool = True, cookie: str = "", source: str = "", buffer: int = 0,
    ) -> Phone:  # fmt: skip
        """Begin to connect one phone, which joins with ``auth`` as soon as it may; ``source`` is its address, ``buffer`` the size of a small receive buffer."""
        sock = plain_socket(source, buffer)
        join = frame(b"40" + (b"" if auth is None else json.dumps(auth).encode()))
        phone = Phone(len(self.all), group, sock, handshake(url, deflate=deflate, cookie=cookie), join)
        self.all.append(phone)
        parts = urlsplit(url)
        self._by_fd[sock.fileno()] = phone
        self.epoll.register(sock.fileno(), select.EPOLLOUT)
        code = sock.connect_ex((parts.hostname or "", parts.port or 80))
        if code not in {0, errno.EINPROGRESS}:
            self._lose(phone, errno.errorcode.get(code, "connect"))
        return phone

    def emit(self, phone: Phone, name: str, payload: bytes, *, label: str = "", due: int = 0) -> None:
        """Send an event with an ack, noted under ``label`` (its name) and timed from ``due`` (now). A phone that is not connected sends nothing."""
        if phone.state != "joined":
            self.tally.codes[label or name]["unsent"] += 1
            return
        number = next(self._asked)
        phone.waiting[number] = (label or name, due or time.monotonic_ns())
        self._send(phone, frame(b'42%d["%s",%s]' % (number, name.encode(), payload)))

    def at(self, due: int, task: Callable[[int], None]) -> None:
        """Call ``task(due)`` in the step in which the monotonic clock passes ``due`` ns."""
        heapq.heappush(self._timers, (due, next(self._timed), task))

    def busy(self) -> bool:
        """Whether something that was planned is still to be done."""
        return bool(self._timers)

    def stall(self, phones: Iterable[Phone]) -> None:
        """Stop to read, as a phone does that lies in a pocket; the connection stays."""
        for phone in phones:
            if phone.state != "gone":
                self.epoll.modify(phone.sock.fileno(), 0)

    def wake(self, phones: Iterable[Phone]) -> None:
        """Read again."""
        for phone in phones:
            if phone.state != "gone":
                self.epoll.modify(phone.sock.fileno(), select.EPOLLIN)

    def close(self, phones: Iterable[Phone]) -> None:
        """Hang up."""
        for phone in phones:
            self._lose(phone, "closed")

    def until(self, condition: Callable[[], object], within: float) -> bool:
        """Take steps until something is true or time is up; the answer is whether it is."""
        deadline = time.monotonic() + within
        while not condition():
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            self.step(min(left, PROMPT))
        return True

    def step(self, patience: float = PROMPT) -> None:
        """Wait for whatever comes first, and do all that is due then."""
        if self._timers:
            patience = min(patience, max(0.0, (self._timers[0][0] - time.monotonic_ns()) / SECOND))
        by_fd, read = self._by_fd, self._read
        for fd, kind in self.epoll.poll(patience, BATCH):
            phone = by_fd.get(fd)
            if phone is not None:
                if kind & select.EPOLLOUT:
                    self._greet(phone)
                else:
                    read(phone)
            elif fd in self.others:
                self.others[fd]()
        while self._timers and self._timers[0][0] <= time.monotonic_ns():
            due, _, task = heapq.heappop(self._timers)
            task(due)

    def _greet(self, phone: Phone) -> None:
        code = phone.sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            self._lose(phone, errno.errorcode.get(code, "connect"))
            return
        phone.state = "shaking"
        self._send(phone, phone.request)
        if phone.state != "gone":
            self.epoll.modify(phone.sock.fileno(), select.EPOLLIN)

    def _read(self, phone: Phone) -> None:
        try:
            data = phone.sock.recv(READ)
        except BlockingIOError:
            return
        except OSError as error:
            data = b""
            phone.why = errno.errorcode.get(error.errno or 0, "read")
        now = time.monotonic_ns()
        # What goes to all is the same bytes for all, so the former reading of it is good for this phone, too.
        if data == self._last and data and not phone.rest and phone.inflate is None and phone.hear is None and phone.state == "joined":
            for seen in self._last_seen:
                seen.at.append(now)
            phone.events += len(self._last_seen)
            return
        if not data:
            self._lose(phone, phone.why or "hung up")
            return
        if phone.state == "shaking":
            data = self._shaken(phone, phone.rest + data)
            phone.rest = b""
            if not data:
                return
        self._take(phone, data, now)

    def _shaken(self, phone: Phone, data: bytes) -> bytes:
        """What stands behind the answer to a handshake, once it is whole."""
        head, end, behind = data.partition(b"\r\n\r\n")
        if not end:
            phone.rest = data
            return b""
        status = head.split(b" ", 2)[1].decode(errors="replace")
        if status != "101":
            self._lose(phone, f"HTTP {status}")
            return b""
        phone.inflate, phone.state, phone.request = agreed(head), "open", b""
        return behind

    def _take(self, phone: Phone, data: bytes, now: int) -> None:
        whole = not phone.rest
        frames, phone.rest = split(phone.rest + data)
        noted: list[Seen] = []
        for first, payload in frames:
            if first & UNFINISHED == 0 or first & PLAIN == 0:
                raise ValueError("a server of ours sends whole messages")
            if first & PLAIN >= CLOSE:
                self._control(phone, first & PLAIN, payload)
                continue
            if first & COMPRESSED:
                assert phone.inflate is not None, "compressed, and it was not agreed"
                payload = phone.inflate(payload)  # noqa: PLW2901 - the same message
            seen = self._message(phone, payload, now)
            if seen is not None:
                noted.append(seen)
        if whole and not phone.rest and len(noted) == len(frames):
            self._last, self._last_seen = data, noted

    def _control(self, phone: Phone, kind: int, payload: bytes) -> None:
        if kind == CLOSE:
            self._lose(phone, f"close {int.from_bytes(payload[:2], 'big')}")
        elif kind == PING:
            self._send(phone, frame(payload, PONG))

    def _message(self, phone: Phone, message: bytes, now: int) -> Seen | None:
        kind = message[:2]
        if phone.hear is not None:
            phone.hear(phone, message, now)
        if kind == b"42":
            seen = self.tally.seen(message)
            seen.at.append(now)
            phone.events += 1
            return seen
        if kind == b"43":
            number, _, answer = message[2:].partition(b"[")
            name, due = phone.waiting.pop(int(number))
            self.tally.ack(name, now - due, b"[" + answer)
        elif message == b"2":
            self._send(phone, frame(b"3"))
        elif message[:1] == b"0":
            self._send(phone, phone.join)
        elif kind == b"40":
            phone.state, phone.took = "joined", now - phone.began
        elif kind in {b"44", b"41"}:
            phone.state, phone.why = "refused", message[2:].decode()[:80]
        return None

    def _send(self, phone: Phone, data: bytes) -> None:
        try:
            if phone.sock.send(data) < len(data):
                self._lose(phone, "its own buffer is full")
        except OSError as error:
            self._lose(phone, errno.errorcode.get(error.errno or 0, "send"))

    def _lose(self, phone: Phone, why: str) -> None:
        if phone.state == "gone":
            return
        phone.state, phone.why = "gone", why
        self._by_fd.pop(phone.sock.fileno(), None)
        with suppress(OSError):
            self.epoll.unregister(phone.sock.fileno())
        phone.sock.close()

    def forget(self) -> None:
        """Count from zero again."""
        self.tally.clear()
        self._last, self._last_seen = b"", []
        for phone in self.all:
            phone.events = 0

    def states(self, group: str = "") -> Counter[str]:
        """How many phones (of a group) are in which state; of those gone or refused, why."""
        return Counter(each.state if not each.why else f"{each.state}: {each.why}" for each in self.all if not group or each.group == group)

    def under_way(self) -> bool:
        """Whether a phone is still on its way in."""
        return any(each.state in UNDER_WAY for each in self.all)
