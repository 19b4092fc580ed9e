"""Asking one address over HTTP or HTTPS, without following it anywhere else: heads, bodies, and when their pieces came. What an answer means is decided elsewhere."""

import http.client
import socket
import ssl
import time
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

PATIENCE: Final = 8.0
MOST_BYTES: Final = 400_000
PIECE: Final = 65_536


@dataclass(frozen=True)
class Answer:
    """What came back; ``gap`` is the time between the first and the last piece of the body, in seconds."""

    status: int
    headers: dict[str, str]
    body: str
    gap: float


class Caller:
    """Speaks to one address and no other."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.url, self.netloc, self.host = url, parts.netloc.lower(), parts.hostname or ""
        self.is_secure = parts.scheme == "https"
        self.port = parts.port or (443 if self.is_secure else 80)
        self._context = ssl.create_default_context() if self.is_secure else None

    def ask(self, path: str, **headers: str) -> Answer:
        """GET it. Raises OSError or HTTPException where nobody answers in HTTP."""
        sent = {"Accept-Encoding": "identity", "Connection": "close", "Host": self.netloc} | {name.replace("_", "-"): value for name, value in headers.items()}
        connection = self._connection()
        try:
            connection.request("GET", path, headers=sent)
            response = connection.getresponse()
            body, first, last = b"", 0.0, 0.0
            while len(body) < MOST_BYTES and (piece := response.read1(PIECE)):
                last = time.monotonic()
                first = first or last
                body += piece
            names = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, names, body.decode("utf-8", "replace"), last - first)
        finally:
            connection.close()

    def open(self) -> socket.socket:
        """A connection to speak over by hand, with its certificate checked where there is one."""
        plain = socket.create_connection((self.host, self.port), PATIENCE)
        if self._context is None:
            return plain
        try:
            return self._context.wrap_socket(plain, server_hostname=self.host)
        except BaseException:
            plain.close()
            raise

    def _connection(self) -> http.client.HTTPConnection:
        if self._context is None:
            return http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE)
        return http.client.HTTPSConnection(self.host, self.port, timeout=PATIENCE, context=self._context)
