"""One phone as its driver keeps it: a socket and where it stands; what it receives is read in phones.py."""

import resource
import socket
import time
from collections.abc import Callable
from typing import Final

from bench.frames import Inflater

UNDER_WAY: Final = frozenset({"connecting", "shaking", "open"})


class Phone:
    """One connection. ``state``: ``connecting`` ``shaking`` ``open`` ``joined`` ``refused`` ``gone``; ``took``: ns from the first packet until it had joined."""

    __slots__ = ("began", "events", "group", "hear", "inflate", "join", "number", "request", "rest", "sock", "state", "took", "waiting", "why")

    def __init__(self, number: int, group: str, sock: socket.socket, request: bytes, join: bytes) -> None:
        self.number, self.group, self.sock, self.request, self.join = number, group, sock, request, join
        self.state, self.why, self.rest = "connecting", "", b""
        self.began, self.took, self.events = time.monotonic_ns(), 0, 0
        self.inflate: Inflater | None = None
        self.hear: Callable[[Phone, bytes, int], None] | None = None
        """Called with every Socket.IO message and the ns at which it was read; for the few whose content matters."""
        self.waiting: dict[int, tuple[str, int]] = {}


def plain_socket(source: str = "", buffer: int = 0) -> socket.socket:
    """A socket that never waits, from the address ``source``, with a receive buffer of ``buffer`` bytes; as the system has it where they are not given."""
    sock = socket.socket()
    sock.setblocking(False)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if buffer:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
    if source:
        sock.bind((source, 0))
    return sock


def many_files() -> None:
    """This process, and those that it starts, may have as many connections as the system allows."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
