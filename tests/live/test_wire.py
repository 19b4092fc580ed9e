"""One connection: what is sent at once, what waits, what is left out, and when it is over. The other side is a socket that reads when the test says so."""

import socket
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from threading import Thread
from types import SimpleNamespace
from typing import Any

import engineio.packet
import pytest

from moderator.live.wire import MOST_WAITING, PING_EVERY, SILENT_FOR, Ahead, Wire, frame

LARGE = frame("x" * 400_000)


class Line:
    """A Wire over a pair of sockets, and what its server was told."""

    def __init__(self, near: socket.socket, far: socket.socket) -> None:
        self.near, self.far = near, far
        self.tasks: list[Callable[[], None]] = []
        self.ended: list[tuple[str, str]] = []
        self.drained: list[str] = []
        self.dropped = 0
        near.setblocking(False)
        fanout = SimpleNamespace(drained=self.drained.append, on_dropped=self.drop)
        reason = SimpleNamespace(PING_TIMEOUT="ping timeout", SERVER_DISCONNECT="server disconnect", TRANSPORT_CLOSE="transport close")
        server = SimpleNamespace(fanout=fanout, reason=reason, start_background_task=self.tasks.append, _trigger_event=self.end, create_queue=list)
        self.wire = Wire(server, "sid")

    def open(self) -> None:
        """As after the handshake."""
        held = SimpleNamespace(fd=self.near, settimeout=lambda _seconds: None, sendall=self.send_all)
        self.wire._open(SimpleNamespace(socket=held))

    def send_all(self, data: bytes) -> None:
        """What eventlet's own send does: it waits until everything is gone."""
        self.near.setblocking(True)
        try:
            self.near.sendall(data)
        finally:
            self.near.setblocking(False)

    def drop(self) -> None:
        self.dropped += 1

    def end(self, event: str, sid: str, reason: str, **_how: Any) -> None:
        self.ended.append((event, reason))
        assert sid == "sid"

    def read(self) -> bytes:
        """Everything that has come."""
        got = b""
        self.far.settimeout(0.2)
        with suppress(TimeoutError, ConnectionResetError):
            while more := self.far.recv(1_000_000):
                got += more
        return got

    def read_on(self) -> bytes:
        """Everything, while the task that was started writes what waits."""
        [drain] = self.tasks
        writer = Thread(target=drain)
        writer.start()
        got = self.read()
        writer.join(5)
        assert not writer.is_alive()
        return got

    def block(self) -> None:
        """Until nothing more of a frame goes through."""
        while self.wire.offer(LARGE):
            if self.wire._waiting:
                return


@pytest.fixture
def line() -> Iterator[Line]:
    listener = socket.create_server(("127.0.0.1", 0))
    with closing(listener), closing(socket.create_connection(listener.getsockname())) as far:
        near, _ = listener.accept()
        with closing(near):
            yield Line(near, far)


def test_what_is_sent_before_the_handshake_is_over_comes_first(line: Line) -> None:
    line.wire.push(frame("first"))
    assert not line.wire.offer(frame("left out"))
    line.open()
    assert line.wire.offer(frame("second"))
    assert line.read() == frame("first") + frame("second")


def test_a_phone_that_reads_costs_no_task(line: Line) -> None:
    line.open()
    for _ in range(20):
        line.wire.push(frame("a"))
        assert line.wire.offer(frame("b"))
    assert line.tasks == []
    assert line.read() == (frame("a") + frame("b")) * 20


def test_a_frame_that_was_begun_is_finished_before_anything_else(line: Line) -> None:
    line.open()
    line.block()
    line.wire.push(frame("an ack"))
    assert len(line.tasks) == 1, "one writer, however much waits"
    kept = len(line.wire._waiting)
    got = line.read_on()
    assert kept == 2
    assert got.endswith(frame("an ack"))
    whole = got[: -len(frame("an ack"))]
    assert whole == LARGE * (len(whole) // len(LARGE)), "no frame is torn"


def test_what_may_be_left_out_is_not_kept_for_who_does_not_read(line: Line) -> None:
    line.open()
    line.block()
    waiting = sum(map(len, line.wire._waiting))
    for _ in range(500):
        assert not line.wire.offer(LARGE)
    assert sum(map(len, line.wire._waiting)) == waiting
    assert line.ended == []


def test_who_was_left_out_and_reads_again_is_told_of_once_everything_is_sent(line: Line) -> None:
    line.open()
    line.block()
    line.wire.stale = True
    assert line.drained == []
    line.read_on()
    assert line.drained == ["sid"]


def test_who_leaves_too_much_of_their_own_unread_is_dropped(line: Line) -> None:
    line.open()
    line.block()
    for number in range(MOST_WAITING):
        assert line.dropped == 0, number
        line.wire.push(frame("an ack"))
    assert line.dropped == 1
    assert line.wire.closed
    assert line.ended == [("disconnect", "server disconnect")]


def test_a_silent_connection_is_pinged_and_then_ended(line: Line) -> None:
    line.open()
    began = line.wire.heard
    line.wire.sweep(began + PING_EVERY - 1)
    assert line.read() == b""
    line.wire.sweep(began + PING_EVERY + 1)
    line.wire.sweep(began + PING_EVERY + 2)
    assert line.read() == frame(engineio.packet.Packet(engineio.packet.PING).encode()), "one ping"
    line.wire.sweep(began + SILENT_FOR + 1)
    assert line.ended == [("disconnect", "ping timeout")]
    assert line.wire.closed


def test_closing_says_goodbye_without_waiting_and_wakes_the_reader(line: Line) -> None:
    line.open()
    line.wire.close()
    line.wire.close()
    assert line.ended == [("disconnect", "server disconnect")], "once"
    assert line.read() == frame("1") + b"\x88\x02\x03\xe8"
    assert line.near.recv(10) == b""
    line.wire.push(frame("too late"))


def test_a_network_that_is_gone_is_left_to_the_reader(line: Line) -> None:
    line.open()
    line.near.close()
    assert line.wire.offer(frame("nobody hears it"))
    line.wire.push(frame("nor this"))
    assert line.tasks == []


def masked(text: bytes, first: int = 0x81, mask: bytes = b"\x01\x02\x03\x04") -> bytes:
    """A frame as a browser sends it."""
    size = bytes([0x80 + len(text)]) if len(text) < 126 else b"\xfe" + len(text).to_bytes(2)
    return bytes([first]) + size + mask + bytes(byte ^ mask[place % 4] for place, byte in enumerate(text))


def reading(line: Line, sent: bytes) -> tuple[Ahead, Any]:
    """A reader before which these bytes lie and nothing comes after them, and the websocket that it hands on to."""
    line.far.sendall(sent)
    line.far.shutdown(socket.SHUT_WR)
    line.near.setblocking(True)
    websocket = SimpleNamespace(socket=line.near, wait=lambda: "eventlet's")
    return Ahead(websocket, line.wire.push), websocket


@pytest.mark.parametrize("text", ["", "2", "42[é]", "x" * 125, "x" * 126, "ü" * 1_000])
def test_a_message_that_is_there_whole_is_read_as_it_was_sent(line: Line, text: str) -> None:
    ahead, _ = reading(line, masked(text.encode()) + masked(b"and the next"))
    assert [ahead.wait(), ahead.wait()] == [text, "and the next"]


@pytest.mark.parametrize(
    "sent",
    [
        masked(b"half", first=0x01), masked(b"bytes", first=0x82), masked(b"compressed", first=0xC1), masked(b"\xff\xfe"), masked(b"", first=0x88),
        b"\x81\x05plain", masked(b"cut short")[:-1], b"\x81\xff" + bytes(12), b"\x81",
    ],
)  # fmt: skip
def test_everything_else_is_left_to_eventlet_untouched(line: Line, sent: bytes) -> None:
    ahead, websocket = reading(line, sent)
    assert ahead.wait() == "eventlet's"
    assert websocket.socket.recv(100) == sent


def test_an_end_is_left_to_eventlet(line: Line) -> None:
    ahead, websocket = reading(line, b"")
    assert ahead.wait() == "eventlet's"
    assert websocket.socket.recv(100) == b""


def test_what_eventlet_says_of_itself_waits_its_turn(line: Line) -> None:
    line.open()
    websocket = SimpleNamespace(socket=line.near)
    Ahead(websocket, line.wire.push)
    line.block()
    websocket.socket.sendall(b"\x8a\x00")
    kept = len(line.wire._waiting)
    assert line.read_on().endswith(b"\x8a\x00")
    assert kept == 2
    assert line.wire.offer(frame("and nothing waits any more"))
