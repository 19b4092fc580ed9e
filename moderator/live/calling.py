"""One POST to an address outside: only where the operator lets it go, to the very address that was looked at, within a few seconds; its answer is a status."""

import functools
import http.client
import socket
import ssl
import threading
from contextlib import closing, suppress
from typing import Final
from urllib.parse import SplitResult, urlsplit

from moderator.domain import hooks
from moderator.domain.hooks import Network

WITHIN: Final = 5.0
"""Seconds for all of it: an address that answers letter by letter has no more of them."""


class NotLetError(OSError):
    """The address leads to a network that is not open to it."""


def post(url: str, body: bytes, headers: dict[str, str], networks: tuple[Network, ...], tls: ssl.SSLContext | None = None) -> int:
    """Send ``body``; the answer is the status, and nothing else of it is read. No redirect is followed. Raises OSError or HTTPException when nothing came of it."""
    parts = urlsplit(url)
    host, is_tls = str(parts.hostname), parts.scheme == "https"
    port = parts.port or (443 if is_tls else 80)
    # What was looked at is what is connected to: a name that leads elsewhere a moment later leads nowhere.
    address = _address(host, port, networks)
    with closing(socket.create_connection((address, port), timeout=WITHIN)) as plain, closing(plain.dup()) as spare:
        # TLS takes the socket over, and leaves nothing to hang up by: the connection is ended by another name of it.
        bell = threading.Timer(WITHIN, _hang_up, (spare,))
        bell.daemon = True
        bell.start()
        try:
            line = (tls or _context()).wrap_socket(plain, server_hostname=host) if is_tls else plain
            with closing(line):
                return _status(line, parts, body, headers)
        finally:
            bell.cancel()


@functools.cache
def _context() -> ssl.SSLContext:
    """Made once: to read all authorities takes a tenth of a second, in which no phone is answered."""
    return ssl.create_default_context()


def _status(line: socket.socket, parts: SplitResult, body: bytes, headers: dict[str, str]) -> int:
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port or 443)
    connection.sock = line
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connection.request("POST", path, body, {**headers, "Host": parts.netloc, "Connection": "close"})
    return connection.getresponse().status


def _address(host: str, port: int, networks: tuple[Network, ...]) -> str:
    found = [str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not found or not all(hooks.is_open(each, networks) for each in found):
        raise NotLetError
    return found[0]


def _hang_up(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
