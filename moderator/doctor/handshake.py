"""A real handshake of a websocket, as a phone makes one, and its first word; the connection is closed at once."""

import base64
import hashlib
import secrets
from collections.abc import Callable
from typing import Final

from moderator.doctor.calling import PATIENCE, Caller
from moderator.doctor.findings import FAIL, OK, WARN, Finding

MAGIC: Final = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
"""Of RFC 6455."""
PATH: Final = "/socket.io/?EIO=4&transport=websocket"
MOST: Final = 8_192
FIRST: Final = b"\x81"
"""A whole frame of text."""


def websocket(caller: Caller, origin: str) -> Finding:
    """Whether a websocket gets through."""
    key = base64.b64encode(secrets.token_bytes(16)).decode()
    try:
        head, rest = _shaken(caller, origin, key)
    except OSError as error:
        return _less(f"breaks off ({type(error).__name__})")
    status = head.split("\r\n", 1)[0].split(" ")[1:2]
    if status != ["101"]:
        return _less(f"is answered {' '.join(status) or 'with no HTTP'}")
    wanted = base64.b64encode(hashlib.sha1(f"{key}{MAGIC}".encode()).digest()).decode()  # noqa: S324 - RFC 6455 wants it
    if wanted.lower() not in head.lower():
        return _less("is answered by somebody who does not know websockets")
    if not rest.startswith(FIRST):
        return Finding(
            "websocket", FAIL, "A websocket opens and then says nothing. Have the proxy pass bytes on at once, and wait an hour before it ends a connection."
        )
    return Finding("websocket", OK, "Websockets get through.")


def _less(how: str) -> Finding:
    said = f"The upgrade to a websocket {how}. Pages work all the same, some seconds late. nginx: proxy_http_version 1.1, and pass Upgrade and Connection on."
    return Finding("websocket", WARN, said)


def _shaken(caller: Caller, origin: str, key: str) -> tuple[str, bytes]:
    request = (
        f"GET {PATH} HTTP/1.1\r\nHost: {caller.netloc}\r\nOrigin: {origin}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n"
    )
    with caller.open() as connection:
        connection.settimeout(PATIENCE)
        connection.sendall(request.encode())
        got = b""
        while b"\r\n\r\n" not in got and len(got) < MOST and (more := connection.recv(MOST)):
            got += more
        head, _, rest = got.partition(b"\r\n\r\n")
        if b" 101 " in head.split(b"\r\n")[0] and not rest:
            rest = _soon(connection.recv)
        return head.decode("latin-1"), rest


def _soon(recv: Callable[[int], bytes]) -> bytes:
    try:
        return recv(MOST)
    except TimeoutError:
        return b""
