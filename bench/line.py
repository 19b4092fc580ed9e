"""HTTP as a browser speaks it to a server of ours: one connection that is kept, one request at a time, on the epoll of ``phones.py``."""

import errno
import select
import socket
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Final
from urllib.parse import urlsplit

from bench.phone import plain_socket
from bench.phones import Phones

READ: Final = 65_536
BARE: Final = frozenset({204, 304})
"""Statuses without a body."""


class Answer:
    """What came back. ``status`` 0: nothing did; ``again``: because a connection that had been idle was closed just then, upon which a browser asks once more."""

    __slots__ = ("again", "body", "head", "now", "status")

    def __init__(self, status: int, head: bytes = b"", body: bytes = b"", *, again: bool = False) -> None:
        self.status, self.head, self.body, self.again, self.now = status, head, body, again, time.monotonic_ns()

    def header(self, name: bytes) -> bytes:
        """Of a header (in small letters), or nothing."""
        for line in self.head.split(b"\r\n")[1:]:
            key, _, value = line.partition(b":")
            if key.lower() == name:
                return value.strip()
        return b""


Then = Callable[[Answer], object]


class Line:
    """One connection. ``idle``: it may be asked. A line that ended answers what it was asked with status 0 and is ``closed``."""

    def __init__(self, phones: Phones, url: str, *, agent: str = "Mozilla/5.0") -> None:
        parts = urlsplit(url)
        self._phones, self._host, self._origin, self._agent = phones, parts.netloc, url, agent
        self.closed, self._open, self._used, self._got = False, False, False, b""
        self._waiting: deque[tuple[bytes, Then]] = deque()
        self._sock = plain_socket()
        self._fd = self._sock.fileno()
        phones.others[self._fd] = self._ready
        phones.epoll.register(self._fd, select.EPOLLOUT)
        code = self._sock.connect_ex((parts.hostname or "", parts.port or 80))
        if code not in {0, errno.EINPROGRESS}:
            self.close()

    @property
    def idle(self) -> bool:
        """Whether nothing is asked on it, and it is there."""
        return not self.closed and not self._waiting

    def get(self, path: str, then: Then, *, cookie: str = "", etag: str = "") -> None:
        """Ask; ``then`` is called with the answer."""
        more = f"If-None-Match: {etag}\r\n" if etag else ""
        self._ask(f"GET {path} HTTP/1.1\r\n{self._common(cookie)}{more}\r\n".encode(), then)

    def post(self, path: str, body: bytes, then: Then, *, cookie: str = "") -> None:
        """Send JSON."""
        more = f"Origin: {self._origin}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        self._ask(f"POST {path} HTTP/1.1\r\n{self._common(cookie)}{more}\r\n".encode() + body, then)

    def close(self) -> None:
        """Hang up."""
        if self.closed:
            return
        self.closed = True
        self._phones.others.pop(self._fd, None)
        with suppress(OSError):
            self._phones.epoll.unregister(self._fd)
        self._sock.close()
        while self._waiting:
            self._waiting.popleft()[1](Answer(0, again=self._used and not self._got))

    def _common(self, cookie: str) -> str:
        more = f"Cookie: {cookie}\r\n" if cookie else ""
        return f"Host: {self._host}\r\nUser-Agent: {self._agent}\r\nAccept: */*\r\nAccept-Language: en\r\nAccept-Encoding: gzip, deflate, br\r\n{more}"

    def _ask(self, request: bytes, then: Then) -> None:
        if self.closed:
            then(Answer(0))
            return
        self._waiting.append((request, then))
        if self._open and len(self._waiting) == 1:
            self._send()

    def _send(self) -> None:
        try:
            self._sock.sendall(self._waiting[0][0])
        except OSError:
            self.close()

    def _ready(self) -> None:
        if not self._open:
            if self._sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                self.close()
                return
            self._open = True
            self._phones.epoll.modify(self._fd, select.EPOLLIN)
            if self._waiting:
                self._send()
            return
        try:
            data = self._sock.recv(READ)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self.close()
            return
        self._got += data
        self._take()

    def _take(self) -> None:
        head, end, rest = self._got.partition(b"\r\n\r\n")
        if not end:
            return
        answer = Answer(int(head[9:12]), head)
        length = 0 if answer.status in BARE else int(answer.header(b"content-length") or 0)
        if len(rest) < length:
            return
        answer.body, self._got = rest[:length], rest[length:]
        self._used = True
        _, then = self._waiting.popleft()
        if answer.header(b"connection").lower() == b"close":
            self.close()
        elif self._waiting:
            self._send()
        then(answer)
