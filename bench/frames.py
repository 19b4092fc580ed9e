"""Bytes of RFC 6455 as a browser writes and reads them: the handshake, frames and permessage-deflate; what a message says is read elsewhere."""

import base64
import re
import secrets
import zlib
from typing import Final
from urllib.parse import urlsplit

TEXT: Final = 0x81
PLAIN: Final = 0x0F
"""The bits of a first byte that say the kind of frame."""
COMPRESSED: Final = 0x40
UNFINISHED: Final = 0x80
CLOSE: Final = 0x8
PING: Final = 0x9
PONG: Final = 0x8A
SHORT: Final = 126
LONG: Final = 127
OFFER: Final = "permessage-deflate; client_max_window_bits"
ACCEPTED: Final = re.compile(rb"(?im)^sec-websocket-extensions:([^\r\n]*permessage-deflate[^\r\n]*)")


def handshake(url: str, *, deflate: bool = True, cookie: str = "") -> bytes:
    """The request with which a page of ``url`` opens its socket; ``deflate`` offers compression as browsers do."""
    lines = [
        "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1", f"Host: {urlsplit(url).netloc}", f"Origin: {url}", "Upgrade: websocket", "Connection: Upgrade",
        "Sec-WebSocket-Version: 13", f"Sec-WebSocket-Key: {base64.b64encode(secrets.token_bytes(16)).decode()}",
    ]  # fmt: skip
    lines += [f"Sec-WebSocket-Extensions: {OFFER}"] * deflate + [f"Cookie: {cookie}"] * bool(cookie)
    return "\r\n".join([*lines, "", ""]).encode()


def frame(payload: bytes, first: int = TEXT) -> bytes:
    """One masked frame. The mask is zero, which is a mask like any other and leaves the bytes as they are."""
    size = len(payload)
    if size < SHORT:
        return bytes((first, 0x80 | size, 0, 0, 0, 0)) + payload
    return bytes((first, 0x80 | SHORT, size >> 8, size & 255, 0, 0, 0, 0)) + payload


def split(data: bytes) -> tuple[list[tuple[int, bytes]], bytes]:
    """The whole frames in ``data`` as (first byte, payload), and the bytes behind the last of them."""
    frames: list[tuple[int, bytes]] = []
    at, end = 0, len(data)
    while end - at > 1:
        size, start = data[at + 1], at + 2
        if size >= SHORT:
            start += 2 if size == SHORT else 8
            if start > end:
                break
            size = int.from_bytes(data[at + 2 : start], "big")
        if start + size > end:
            break
        frames.append((data[at], data[start : start + size]))
        at = start + size
    return frames, data[at:]


class Inflater:
    """Reads the compressed messages of one connection, with or without a window that is kept between them."""

    __slots__ = ("_forgets", "_stream")

    def __init__(self, *, forgets: bool) -> None:
        self._forgets, self._stream = forgets, zlib.decompressobj(-zlib.MAX_WBITS)

    def __call__(self, payload: bytes) -> bytes:
        """A message as it was before it was compressed."""
        plain = self._stream.decompress(payload + b"\0\0\xff\xff")
        if self._forgets:
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
        return plain


def agreed(head: bytes) -> Inflater | None:
    """The inflater that the answer to a handshake asks for, or None where nothing will be compressed."""
    found = ACCEPTED.search(head)
    return Inflater(forgets=b"server_no_context_takeover" in found[1]) if found else None
