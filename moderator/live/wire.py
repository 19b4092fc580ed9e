"""One connection under eventlet: frames go straight to the network, and a greenlet writes only while the other side is slow. What is sent, and to whom, is decided elsewhere."""

import socket
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

import engineio.exceptions
import engineio.packet
import engineio.socket
from wsproto.frame_protocol import FrameProtocol

from moderator.live.metering import Metered

PING_EVERY: Final = 60.0
SILENT_FOR: Final = 90.0
"""Seconds after which a connection that has answered nothing, not even pings, is over; read from a clock that never steps."""
MOST_WAITING: Final = 100
"""Frames of its own, such as acks, that one connection may leave unread."""
ROOM_TO_SEND: Final = 65_536
"""Bytes that the kernel keeps for one connection: enough for a thin line, and little to catch up with for who wakes."""

AT_ONCE: Final = 4_096
WHOLE_TEXT: Final = 0x81
MASKED: Final = 0x80
TWO_BYTES: Final = 126
MASK: Final = 4
SHORTEST: Final = 6
"""Of RFC 6455, 5.2: the first byte of a text that comes in one frame; the second byte's bit, and its length where that takes two more; bytes of a mask and of a frame."""

_FRAMES: Final = FrameProtocol(client=False, extensions=[])
_ARE_YOU_THERE: Final = b"\x89\x00"
"""A ping of the websocket itself, which every browser answers by itself."""
_GOODBYE: Final = b"\x88\x02\x03\xe8"
_PING: Final = engineio.packet.Packet(engineio.packet.PING)
PLAIN: Final = engineio.socket.Socket


def frame(text: str) -> bytes:
    """A message as it goes over the network, ready for any number of connections."""
    return bytes(_FRAMES.send_data(text, fin=True))


def connection(server: Any, sid: str) -> Any:
    """What Engine.IO makes for a handshake: a Wire where its server has a ``fanout``, and its own kind of socket where it has none."""
    return (PLAIN if getattr(server, "fanout", None) is None else Wire)(server, sid)


def unmasked(data: bytes, mask: tuple[int, ...], length: int | None = None, offset: int = 0) -> bytes:  # noqa: ARG001 - eventlet's signature
    """The bytes of a frame, all at once: RFC 6455, 5.3."""
    turned = bytes(mask[(offset + place) % 4] for place in range(4))
    key = (turned * (len(data) // 4 + 1))[: len(data)]
    return (int.from_bytes(data, "little") ^ int.from_bytes(key, "little")).to_bytes(len(data), "little")


class Ahead:
    """Reads what is there at once, and a small message out of that: eventlet asks for a frame in four pieces, each with a system call.

    What eventlet says of itself, such as that it is still there, goes to ``sendall``, so that it neither overtakes anything nor is overtaken.
    """

    def __init__(self, websocket: Any, sendall: Callable[[bytes], None]) -> None:
        self._websocket, self._plain, self._read, self.sendall = websocket, websocket.socket, b"", sendall
        websocket.socket = self

    def __getattr__(self, name: str) -> Any:
        return getattr(self._plain, name)

    def recv(self, most: int) -> bytes:
        """Up to so many bytes; none at the end."""
        if not self._read:
            self._read = self._plain.recv(AT_ONCE)
        taken, self._read = self._read[:most], self._read[most:]
        return bytes(taken)

    def wait(self) -> Any:
        """The next message; None at the end."""
        if not self._read:
            self._read = self._plain.recv(AT_ONCE)
        text = self._small()
        return self._websocket.wait() if text is None else text

    def _small(self) -> str | None:
        """A masked text in one frame that is there whole. Everything else, and all that is wrong, is eventlet's."""
        read = self._read
        if len(read) < SHORTEST or read[0] != WHOLE_TEXT:
            return None
        size, start = read[1] - MASKED, 2
        if size == TWO_BYTES:
            size, start = int.from_bytes(read[2:4]), 4
        end = start + MASK + size
        if read[1] < MASKED or read[1] > MASKED + TWO_BYTES or len(read) < end:
            return None
        try:
            text = unmasked(read[start + MASK : end], tuple(read[start : start + MASK])).decode()
        except UnicodeDecodeError:
            return None
        self._read = read[end:]
        return text


class Asked:
    """What is asked of a connection for each frame. Of ten thousand none is in the processor's cache, so it stands beside the head of the object, not behind two more."""

    __slots__ = ("_send", "stale")
    _send: Callable[[bytes], int] | None
    """The socket's own send, while there is nothing that could be overtaken."""
    stale: bool
    """Whether it was left out of something, and is left out of everything until it has caught up."""


class Wire(engineio.socket.Socket, Asked):  # type: ignore[misc]  # python-engineio ships no types
    """Engine.IO's own socket keeps a queue and three greenlets per phone; here an idle phone has the one that reads."""

    closed: bool
    closing: bool

    def __init__(self, server: Any, sid: str) -> None:
        super().__init__(server, sid)
        self._send, self.stale = None, False
        self.queue = None
        self.heard = self.pinged = time.monotonic()
        self._line: Any = None
        """The socket, once the handshake is over."""
        self._waiting: list[bytes] = []
        self._drains = False

    def send(self, pkt: engineio.packet.Packet) -> None:
        """A packet for this connection alone: it is never skipped."""
        self.push(frame(pkt.encode()))

    def push(self, data: bytes) -> None:
        """Send now what can be sent now, and the rest as soon as the other side reads."""
        if not self.closed and (rest := data[self._sent(data) :]):
            self._keep(rest)

    def offer(self, data: bytes) -> bool:
        """The same for a frame that may be left out: False when nothing of it could be sent. It drains meanwhile."""
        sent = self._sent(data)
        if sent == len(data):
            return True
        if self._send is not None:
            self._keep(data[sent:] if sent else _ARE_YOU_THERE)
        return sent > 0

    def sweep(self, now: float) -> None:
        """Ping what was not pinged for a while, and end what no longer answers."""
        if now - self.heard > SILENT_FOR:
            self.close(wait=False, abort=True, reason=self.server.reason.PING_TIMEOUT)
        elif now - self.pinged > PING_EVERY:
            self.pinged = now
            self.send(_PING)

    def close(self, wait: bool = True, abort: bool = False, reason: str | None = None) -> None:  # noqa: ARG002, FBT001, FBT002 - Engine.IO's signature
        """End it without waiting for the other side, which may never read."""
        if self.closed or self.closing:
            return
        self.closing = True
        self.server._trigger_event("disconnect", self.sid, reason or self.server.reason.SERVER_DISCONNECT, run_async=False)  # noqa: SLF001 - as its own does
        if not abort:
            self.send(engineio.packet.Packet(engineio.packet.CLOSE))
        self.push(_GOODBYE)
        self.closed = True
        self._hang_up()

    def check_ping_timeout(self) -> bool:
        """Never: its own way of asking reads a clock that can step."""
        return True

    def schedule_ping(self) -> None:
        """Nothing: a greenlet per phone would sleep for that."""

    def _websocket_handler(self, websocket: Any) -> list[bytes]:
        self.connected = self.upgraded = True
        self._open(websocket)
        metered = Metered(Ahead(websocket, self.push))
        # A frame that is no packet ends the connection, like one that could not be read.
        with suppress(ValueError, RecursionError, OSError):
            while not self.closed and (message := metered.wait()) is not None:
                self.heard = time.monotonic()
                self._take(engineio.packet.Packet(encoded_packet=message))
        self.close(wait=False, abort=True, reason=self.server.reason.TRANSPORT_CLOSE)
        return []

    def _open(self, websocket: Any) -> None:
        plain = websocket.socket.fd
        websocket.socket.settimeout(None)
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, ROOM_TO_SEND)
        # Its line for a log that nobody keeps names the caller's address.
        websocket.log_context = ""
        early, self._waiting = self._waiting, []
        self._line, self._send = websocket.socket, plain.send
        for data in early:
            self.push(data)

    def _take(self, packet: engineio.packet.Packet) -> None:
        with suppress(engineio.exceptions.UnknownPacketError):
            self.receive(packet)

    def _sent(self, data: bytes) -> int:
        try:
            return self._send(data) if self._send is not None else 0
        except BlockingIOError:
            return 0
        except OSError:
            # The reader finds out by itself, and tidies up.
            return len(data)

    def _keep(self, data: bytes) -> None:
        if self.closing:
            return
        self._waiting.append(data)
        self._send = None
        if len(self._waiting) > MOST_WAITING:
            self.server.fanout.on_dropped()
            self.close(wait=False, abort=True)
        elif self._line is not None and not self._drains:
            self._drains = True
            self.server.start_background_task(self._drain)

    def _drain(self) -> None:
        try:
            while self._waiting and not self.closed:
                # Waits, in this greenlet alone.
                self._line.sendall(self._waiting[0])
                del self._waiting[0]
        except OSError:
            self._hang_up()
        finally:
            self._drains = False
        if self.closed or self._waiting:
            return
        self._send = self._line.fd.send
        if self.stale:
            self.server.fanout.drained(self.sid)

    def _hang_up(self) -> None:
        """Wake the reader with an end; what the kernel has taken is still sent."""
        if self._line is not None:
            with suppress(OSError):
                self._line.fd.shutdown(socket.SHUT_RDWR)
