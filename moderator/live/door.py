"""The WSGI door before everything: which handshakes are let through to Engine.IO, and on what terms."""

import re
from collections.abc import Iterable
from contextlib import suppress
from functools import partialmethod
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import parse_qs
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

import engineio.socket
import eventlet.websocket
import simple_websocket  # type: ignore[import-untyped]

from moderator.live import wire
from moderator.live.metering import Metered

SOCKETS: Final = "/socket.io"
MOST_BYTES: Final = 16_384
"""Of one message: more than anybody has to say."""
KEY: Final = re.compile(r"[A-Za-z0-9+/]{22}==")
"""Sixteen bytes in base64, as RFC 6455 wants them; servers stumble over others after the connection was counted."""


class Door:
    """Refuses, with 400 or 403, every handshake that is not RFC 6455 from a page of ours.

    Long-polling is not spoken: ten small POSTs would hold ten slots of the server for good. Compression is not negotiated: it costs
    100 KB and a compressor's run per phone, and feeds an inflater to strangers.
    """

    def __init__(self, app: WSGIApplication, public_url: str, public_host: str) -> None:
        self._app, self._public_url, self._public_host = app, public_url, public_host

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a handshake that may not be, or pass everything else on."""
        if not environ.get("PATH_INFO", "").startswith(SOCKETS):
            return self._app(environ, start_response)
        status = self._refusal(environ)
        if status is not None:
            start_response(f"{status.value} {status.phrase}", [("Content-Length", "0"), ("Connection", "close")])
            return [b""]
        environ["HTTP_ORIGIN"] = self._public_url
        environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
        # A page behind a proxy may send it, and the default origin check would believe it.
        environ.pop("HTTP_X_FORWARDED_HOST", None)
        # Eventlet notes there whoever hangs up, with the address.
        environ["wsgi.errors"] = _Nowhere()
        return self._app(environ, start_response)

    def _refusal(self, environ: WSGIEnvironment) -> HTTPStatus | None:
        query = parse_qs(environ.get("QUERY_STRING", ""))
        if environ.get("REQUEST_METHOD") != "GET" or query.get("transport") != ["websocket"] or "sid" in query:
            return HTTPStatus.BAD_REQUEST
        if environ.get("HTTP_UPGRADE", "").lower() != "websocket" or environ.get("HTTP_SEC_WEBSOCKET_VERSION") != "13":
            return HTTPStatus.BAD_REQUEST
        if not KEY.fullmatch(environ.get("HTTP_SEC_WEBSOCKET_KEY", "")):
            return HTTPStatus.BAD_REQUEST
        if environ.get("HTTP_HOST", "").lower() != self._public_host:
            return HTTPStatus.MISDIRECTED_REQUEST
        # Some clients send the header twice; a page cannot send any other than its own.
        origins = {origin.strip() for origin in environ.get("HTTP_ORIGIN", "").split(",")}
        return None if origins == {self._public_url} else HTTPStatus.FORBIDDEN


class _Nowhere:
    """A file that keeps nothing."""

    def write(self, _text: str) -> None:
        """Forget."""

    def flush(self) -> None:
        """Nothing is held back."""


def bound_messages() -> None:
    """Bound what strangers may send over an open socket, in both modes; patched once per process."""
    message: Any = eventlet.websocket.RFC6455WebSocket.Message
    if getattr(message.push, "bounded", False):
        return
    message.push = _bounded(message.push)
    threaded: Any = simple_websocket.Server
    threaded.__init__ = partialmethod(threaded.__init__, max_message_size=MOST_BYTES)
    threaded._thread = _waking(threaded._thread)  # noqa: SLF001 - as below
    threaded.close = _hushed(threaded.close)
    eventlet.websocket.RFC6455WebSocket._apply_mask = staticmethod(wire.unmasked)  # noqa: SLF001 - eventlet unmasks byte by byte
    plain: Any = wire.PLAIN
    plain._websocket_handler = _ending(plain._websocket_handler)  # noqa: SLF001 - there is no other place between frame and packet
    engineio.socket.Socket = wire.connection


def _bounded(plain_push: Any) -> Any:
    """Bound a message over all its fragments: eventlet bounds each frame alone, so a hundred unfinished ones would add up."""

    def push(self: Any, data: bytes, final: bool = False) -> None:  # noqa: FBT001, FBT002 - eventlet's signature
        if sum(map(len, self.data)) + len(data) > MOST_BYTES:
            raise eventlet.websocket.FailedConnectionError(1009, "message too long")
        plain_push(self, data, final=final)

    push.bounded = True  # type: ignore[attr-defined]
    return push


def _waking(plain_thread: Any) -> Any:
    """Wake the reader when the connection is over: simple-websocket wakes it before it says so, and a reader that is too quick waits for ever."""

    def thread(self: Any) -> None:
        try:
            plain_thread(self)
        finally:
            self.connected = False
            self.event.set()

    return thread


def _hushed(plain_close: Any) -> Any:
    """Close what the other side may be closing at the same moment."""

    def close(self: Any, *args: Any, **kwargs: Any) -> None:
        with suppress(OSError):
            plain_close(self, *args, **kwargs)

    return close


def _ending(plain_handler: Any) -> Any:
    """End a connection for good when a frame is no packet at all: Engine.IO would raise past its own goodbye, and leave a phone that is counted but gone."""

    def handle(self: Any, websocket: Any) -> Any:
        try:
            return plain_handler(self, Metered(websocket))
        except (ValueError, RecursionError):
            return []
        finally:
            self.close(wait=False, abort=True, reason=self.server.reason.TRANSPORT_ERROR)

    return handle
