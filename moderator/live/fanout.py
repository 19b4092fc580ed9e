"""One frame to a whole room. The only file that may know Engine.IO's insides; everybody else asks here."""

from typing import Any

from flask_socketio import SocketIO


class Fanout:
    """Sends to rooms and sockets of the default namespace."""

    def __init__(self, socketio: SocketIO) -> None:
        self._socketio = socketio

    @property
    def _server(self) -> Any:
        """The Socket.IO server, which is made when the app is initialised."""
        return self._socketio.server  # type: ignore[attr-defined]

    def to_room(self, room: str, event: str, payload: dict[str, Any]) -> None:
        """One frame to all of a room; it is encoded once."""
        self._socketio.emit(event, payload, to=room)

    def to_socket(self, sid: str, event: str, payload: dict[str, Any]) -> None:
        """One frame to one socket."""
        self._socketio.emit(event, payload, to=sid)

    def leave(self, sid: str, room: str) -> None:
        """Take a socket out of a room, so that it hears nothing more of it."""
        self._server.manager.leave_room(sid, "/", room)

    def close(self, sid: str) -> None:
        """End a connection without waiting for the other side, which may never read."""
        server = self._server
        eio_sid = server.manager.eio_sid_from_sid(sid, "/")
        connection = server.eio.sockets.get(eio_sid) if eio_sid else None
        if connection is not None:
            connection.close(wait=False, abort=False)

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
        """Sockets whose unsent frames are more than ``most``: they do not read, and their queue has no bound of its own."""
        sockets = list(self._server.eio.sockets.items())
        return [eio_sid for eio_sid, each in sockets if each.queue.qsize() > most]
