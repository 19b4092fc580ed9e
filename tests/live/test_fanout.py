"""The fan-out: who is in a room hears it, whoever left does not, whoever does not read is left out until caught up; and Socket.IO's own way where it is switched off."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from flask_socketio import SocketIO

from moderator.live.fanout import BREATH, Fanout


class NotedWire:
    """A connection that takes what it is offered, unless it is deaf."""

    def __init__(self, sid: str) -> None:
        self.sid, self.stale, self.deaf = sid, False, False
        self.got: list[bytes] = []

    def offer(self, data: bytes) -> bool:
        if not self.deaf:
            self.got.append(data)
        return not self.deaf

    def push(self, data: bytes) -> None:
        self.got.append(data)


class Hub:
    """A Socket.IO server with so many connections, each joined as ``s0``, ``s1`` …, and what it was asked."""

    def __init__(self, count: int, *, direct: bool = True) -> None:
        self.wires = {f"e{number}": NotedWire(f"e{number}") for number in range(count)}
        self.emitted: list[tuple[Any, ...]] = []
        self.rooms: list[tuple[str, str, str]] = []
        self.breaths = 0
        manager = SimpleNamespace(
            eio_sid_from_sid=lambda sid, _namespace: f"e{sid[1:]}", sid_from_eio_sid=lambda eio_sid, _namespace: f"s{eio_sid[1:]}" if eio_sid in self.wires else None,
            enter_room=lambda sid, _namespace, room: self.rooms.append(("enter", sid, room)),
            leave_room=lambda sid, _namespace, room: self.rooms.append(("leave", sid, room)),
        )  # fmt: skip
        server = SimpleNamespace(eio=SimpleNamespace(sockets=self.wires), manager=manager)
        socketio = SimpleNamespace(server=server, emit=lambda event, payload, to: self.emitted.append((event, payload, to)))
        self.fanout = Fanout(cast("SocketIO", socketio), self.breathe, direct=direct)
        for number in range(count):
            self.fanout.enter(f"s{number}", "room")

    def breathe(self) -> None:
        self.breaths += 1

    def heard(self) -> list[int]:
        """How many frames each connection has."""
        return [len(wire.got) for wire in self.wires.values()]


def test_who_is_in_a_room_hears_it_and_whoever_left_does_not() -> None:
    hub = Hub(3)
    assert hub.fanout.to_room("room", "delta", {"to": 1}) == []
    assert hub.wires["e0"].got[0].endswith(b'42["delta",{"to":1}]')
    hub.fanout.leave("s1", "room")
    hub.fanout.leave("s1", "room")
    assert hub.fanout.to_room("room", "delta", {"to": 2}) == []
    assert hub.fanout.to_room("another", "delta", {"to": 2}) == []
    assert hub.heard() == [2, 1, 2]


def test_a_room_that_everybody_left_is_kept_no_more() -> None:
    hub = Hub(2)
    for sid in ("s0", "s1"):
        hub.fanout.leave(sid, "room")
    assert hub.fanout._rooms == {}


def test_who_was_cut_off_meanwhile_enters_no_room() -> None:
    hub = Hub(1)
    del hub.wires["e0"]
    hub.fanout.leave("s0", "room")
    hub.fanout.enter("s0", "room")
    assert hub.fanout._rooms == {}


def test_whoever_does_not_read_is_named_and_left_out_until_caught_up() -> None:
    hub = Hub(2)
    hub.wires["e1"].deaf = True
    assert hub.fanout.to_room("room", "delta", {"to": 1}) == ["s1"]
    hub.wires["e1"].deaf = False
    # It reads again, but what follows a hole would only make it ask.
    assert hub.fanout.to_room("room", "delta", {"to": 2}) == ["s1"]
    assert hub.heard() == [2, 0]
    hub.fanout.resume(["s1"], "delta", {"to": 2})
    assert hub.fanout.to_room("room", "delta", {"to": 3}) == []
    assert hub.heard() == [3, 2]


def test_what_may_be_missed_leaves_nobody_behind() -> None:
    hub = Hub(1)
    hub.wires["e0"].deaf = True
    assert hub.fanout.to_room("room", "pulse", {}, may_miss=True) == []
    assert not hub.wires["e0"].stale


def test_one_that_is_gone_before_it_could_be_named_is_not() -> None:
    hub = Hub(2)
    hub.wires["e0"].deaf = hub.wires["e1"].deaf = True
    del hub.wires["e0"]
    assert hub.fanout.to_room("room", "delta", {}) == ["s1"]


@pytest.mark.parametrize(("count", "breaths"), [(BREATH - 1, 0), (BREATH, 1), (3 * BREATH + 1, 3)])
def test_others_are_let_run_after_each_few_sends(count: int, breaths: int) -> None:
    hub = Hub(count)
    hub.fanout.to_room("room", "delta", {})
    assert hub.breaths == breaths


def test_whoever_comes_in_while_a_frame_is_being_sent_is_not_among_those_it_goes_to() -> None:
    hub = Hub(BREATH)
    hub.wires["late"] = late = NotedWire("late")
    hub.fanout._breathe = lambda: hub.fanout._rooms["room"].update(late=cast("Any", late))
    hub.fanout.to_room("room", "delta", {})
    assert hub.heard() == [1] * BREATH + [0]


def test_switched_off_everything_goes_the_way_of_socketio() -> None:
    hub = Hub(1, direct=False)
    hub.fanout.leave("s0", "room")
    assert hub.fanout.to_room("room", "delta", {"to": 1}) == []
    assert hub.rooms == [("enter", "s0", "room"), ("leave", "s0", "room")]
    assert hub.emitted == [("delta", {"to": 1}, "room")]
    assert hub.heard() == [0]
