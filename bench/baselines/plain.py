"""A bare Flask-SocketIO server on eventlet with one room: ``python -m bench.baselines.plain stock`` as its documentation has it, ``… ours`` with our fan-out.

A line of JSON {event, payload} on stdin is emitted to the room and answered with {began, ended} in ns of the monotonic clock.
"""

import eventlet

eventlet.monkey_patch()

import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any, Final

from eventlet.hubs import trampoline
from flask import Flask, request
from flask_socketio import SocketIO, join_room

from moderator.app import _socketio
from moderator.config import Settings
from moderator.live.door import Door
from moderator.live.fanout import Fanout

MOST: Final = 20_000
ROOM: Final = "room"
Emit = Callable[[str, dict[str, Any]], object]


def enter(_auth: object = None) -> None:
    """Whoever connects is in the room."""
    join_room(ROOM)


def stock(app: Flask, listening: Any) -> Emit:
    """``SocketIO(app)`` and nothing else; only the pool is larger, since eventlet's own ends at 1,024 connections."""
    socketio = SocketIO(app)
    socketio.on_event("connect", enter)
    eventlet.spawn(eventlet.wsgi.server, listening, app, max_size=MOST, log_output=False)
    return lambda event, payload: socketio.emit(event, payload, to=ROOM)


def ours(app: Flask, listening: Any) -> Emit:
    """The options and the door of moderator/app.py, and the fan-out of moderator/live."""
    settings = Settings(public_url="http://{}:{}".format(*listening.getsockname()))
    socketio = _socketio(app, settings)
    fanout = Fanout(socketio, lambda: eventlet.sleep(0), direct=True)

    def come_in(_auth: object = None) -> None:
        fanout.enter(request.sid, ROOM)  # type: ignore[attr-defined]  # Flask-SocketIO's addition

    socketio.on_event("connect", come_in)
    app.wsgi_app = Door(app.wsgi_app, settings.public_url, settings.public_host)  # type: ignore[method-assign]
    eventlet.spawn(eventlet.wsgi.server, listening, app, max_size=MOST, log_output=False, debug=False)
    return lambda event, payload: fanout.to_room(ROOM, event, payload)


def main(emit_of: Callable[[Flask, Any], Emit]) -> None:
    """Serve until stdin ends."""
    listening = eventlet.listen(("127.0.0.1", 0), backlog=4096)
    emit = emit_of(Flask("plain"), listening)
    print(json.dumps({"port": listening.getsockname()[1]}), flush=True)
    held = b""
    while True:
        trampoline(0, read=True)
        data = os.read(0, 65_536)
        if not data:
            return
        *lines, held = (held + data).split(b"\n")
        for line in lines:
            order = json.loads(line)
            began = time.monotonic_ns()
            emit(order["event"], order["payload"])
            print(json.dumps({"began": began, "ended": time.monotonic_ns()}), flush=True)


if __name__ == "__main__":
    main({"stock": stock, "ours": ours}[sys.argv[1]])
