"""One frame to a whole room. The only file, with the connection beside it, that may know Engine.IO's insides; everybody else asks here.

What stock does with ``emit(to=room)`` is right and slow: per recipient a packet is put into a queue, a greenlet wakes, takes it out, encodes it, packs a frame
and sends it, which costs several times the system call that does the work. So the frame is made once, and written to each connection at once with a send that
cannot block. Three things keep that honest:

- **Nothing overtakes.** A connection that still has something to send is never written to from here.
- **Nobody is waited for.** A connection that takes nothing is left out and marked stale: no copy is kept for it, so a phone that stopped reading costs no memory.
  When it reads again, ``on_drained`` is told, and it gets the one delta that covers all it has missed; until then it is left out of everything, since what
  follows a hole would only make it ask. The hole is closed from the rows, like any other.
- **Acks go in between.** Ten thousand sends take a tenth of a second, so others are let run after each few of them. A room's own frames stay in order all the
  same, because one task sends to it.

With ``direct`` off, or in threading mode, everything goes through ``emit`` as it comes; the wire is the same.
"""

import json
from collections.abc import Callable
from typing import Any, Final

from flask_socketio import SocketIO

from moderator.live.wire import Wire, frame

BREATH: Final = 32
"""Sends after which others are let run."""


class Fanout:
    """Sends to rooms and sockets of the default namespace. ``breathe`` lets others run."""

    def __init__(self, socketio: SocketIO, breathe: Callable[[], object], *, direct: bool) -> None:
        self._socketio, self._breathe = socketio, breathe
        self._rooms: dict[str, dict[str, Wire]] = {}
        """Room → socket → its connection: Socket.IO's own rooms lead there over two names and a copy, each from memory that is far away."""
        self.on_drained: Callable[[str], object] = lambda _sid: None
        """Called with the socket that was left out of something and reads again."""
        self.on_dropped: Callable[[], object] = lambda: None
        """Called when a connection was ended because it did not read what was its own."""
        if direct:
            self._server.eio.fanout = self

    @property
    def _server(self) -> Any:
        """The Socket.IO server, which is made when the app is initialised."""
        return self._socketio.server  # type: ignore[attr-defined]

    @property
    def _direct(self) -> bool:
        return getattr(self._server.eio, "fanout", None) is not None

    def to_room(self, room: str, event: str, payload: dict[str, Any], *, may_miss: bool = False) -> list[str]:
        """One frame to all of a room. The answer names the sockets that were left out, which are stale until ``resume``.

        With ``may_miss`` nobody becomes stale: the next frame of this kind makes this one worthless.
        """
        if not self._direct:
            self._socketio.emit(event, payload, to=room)
            return []
        data, left_out = _event(event, payload), []
        for number, wire in enumerate(list(self._rooms.get(room, {}).values())):
            if wire.stale or not (wire.offer(data) or may_miss):
                wire.stale = True
                left_out.append(wire.sid)
            if number % BREATH == BREATH - 1:
                self._breathe()
        return [sid for sid in map(self._sid, left_out) if sid is not None]

    def to_socket(self, sid: str, event: str, payload: dict[str, Any]) -> None:
        """One frame to one socket."""
        self._socketio.emit(event, payload, to=sid)

    def resume(self, sids: list[str], event: str, payload: dict[str, Any]) -> None:
        """What covers all that these sockets have missed; those that were stale hear their room again from here on."""
        if not self._direct:
            for sid in sids:
                self.to_socket(sid, event, payload)
            return
        data = _event(event, payload)
        for sid in sids:
            wire = self._connection(sid)
            if wire is not None:
                wire.stale = False
                wire.push(data)

    def enter(self, sid: str, room: str) -> None:
        """Put a socket into a room, until it leaves."""
        if not self._direct:
            self._server.manager.enter_room(sid, "/", room)
        elif (wire := self._connection(sid)) is not None:
            self._rooms.setdefault(room, {})[sid] = wire

    def drained(self, eio_sid: str) -> None:
        """A connection that was left out has sent all that waited."""
        if (sid := self._sid(eio_sid)) is not None:
            self.on_drained(sid)

    def leave(self, sid: str, room: str) -> None:
        """Take a socket out of a room, so that it hears nothing more of it."""
        if not self._direct:
            self._server.manager.leave_room(sid, "/", room)
            return
        wires = self._rooms.get(room, {})
        wires.pop(sid, None)
        if not wires:
            self._rooms.pop(room, None)

    def close(self, sid: str) -> None:
        """End a connection without waiting for the other side, which may never read."""
        connection = self._connection(sid)
        if connection is not None:
            connection.close(wait=False, abort=False)

    def sweep(self, now: float) -> None:
        """Ping whom it is time to ping, and end connections that no longer answer. ``now`` in monotonic seconds."""
        if self._direct:
            for each in list(self._server.eio.sockets.values()):
                each.sweep(now)

    def unjoined(self) -> list[str]:
        """Engine.IO connections that have not joined the namespace."""
        server = self._server
        joined = {eio_sid for _, eio_sid in server.manager.get_participants("/", None)}
        return [eio_sid for eio_sid in list(server.eio.sockets) if eio_sid not in joined]

    def reap(self, eio_sid: str) -> None:
        """End a connection that never joined."""
        connection = self._server.eio.sockets.get(eio_sid)
        if connection is not None:
            connection.close(wait=False, abort=True)

    def longest_queue(self, most: int) -> list[str]:
        """Sockets whose unsent frames are more than ``most``: they do not read, and the queue of the stock socket has no bound of its own."""
        if self._direct:
            return []
        sockets = list(self._server.eio.sockets.items())
        return [eio_sid for eio_sid, each in sockets if each.queue.qsize() > most]

    def _connection(self, sid: str) -> Any:
        eio_sid = self._server.manager.eio_sid_from_sid(sid, "/")
        return self._server.eio.sockets.get(eio_sid) if eio_sid else None

    def _sid(self, eio_sid: str) -> Any:
        return self._server.manager.sid_from_eio_sid(eio_sid, "/")


def _event(event: str, payload: dict[str, Any]) -> bytes:
    """The frame of an event of the default namespace: Engine.IO's message, Socket.IO's event, and the words as they are, not as escapes."""
    return frame("42" + json.dumps([event, payload], separators=(",", ":"), ensure_ascii=False))
