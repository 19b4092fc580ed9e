"""Sockets: connect, command, watch, clock, here. It finds out who speaks, and hands on; it decides nothing and keeps nothing."""

import logging
from collections.abc import Callable
from typing import Any, Final

from flask import request
from flask_socketio import SocketIO, join_room

from moderator.commands.run import Envelope, Outcome
from moderator.domain import ids
from moderator.domain.ids import Millis
from moderator.domain.refusals import Refused
from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.asked import Asked, Handshake, read
from moderator.live.asked import secrets as asked_secrets
from moderator.live.house import House
from moderator.live.identity import Identity
from moderator.live.members import Member, room_name
from moderator.projections.seeing import Shown

log = logging.getLogger(__name__)

MOST_PER_TOKEN: Final = 5
"""Sockets of one participant: tabs and a reload that has not been noticed yet."""


def register(socketio: SocketIO, house: House, identify: Callable[[], Identity]) -> None:
    """Bind the handlers. ``identify`` reads the cookie of the current request."""
    gateway = Gateway(house, identify)
    socketio.on_event("connect", gateway.connect)
    socketio.on_event("disconnect", gateway.disconnect)
    socketio.on_event("command", gateway.command)
    socketio.on_event("watch", gateway.watch)
    socketio.on_event("clock", gateway.clock)
    socketio.on_event("here", gateway.here)


class Gateway:
    """One per process. The session id is the only thing that ties a handler to its socket."""

    def __init__(self, house: House, identify: Callable[[], Identity]) -> None:
        self._house, self._identify = house, identify

    def connect(self, auth: object) -> bool:
        """Let a socket in. No default for ``auth``: Flask-SocketIO would call again without it after any TypeError, and let strangers in."""
        try:
            code, audience = _auth(auth)
            identity = self._identify()
            door = self._house.runtime.in_thread(looking.enter, self._house.store, code, audience, identity.grants)
        except Refused:
            return False
        except Exception:
            log.exception("a socket could not be let in")
            return False
        if self._house.draining or (audience is Audience.PUBLIC and self._crowded(identity.token)):
            return False
        token = identity.token or self._house.new_token()
        now = self._house.clocks.monotonic()
        hall = self._house.members.join(Member(_sid(), door, token, answered=now, joined=now))
        join_room(room_name(door.panel_id, door.viewer.key))
        self._house.broadcaster.serve(hall)
        return True

    def disconnect(self, _reason: object = None) -> None:
        """Forget a socket."""
        self._house.members.leave(_sid())

    def command(self, data: object = None) -> dict[str, Any]:
        """Run one command; the answer is the ack."""
        member = self._house.members.find(_sid())
        if member is None:
            return _refused(data, Refused("busy", retry_ms=1_000))
        try:
            return self._house.submit(member.door.panel_id, self._envelope(member, data)).as_json()
        except Refused as refused:
            return _refused(data, refused)

    def watch(self, data: object = None) -> dict[str, Any]:
        """What became of the things whose secrets are given, now and from now on."""
        member = self._house.members.find(_sid())
        try:
            secrets = asked_secrets(data)
        except Refused:
            return {"mine": []}
        if member is None:
            return {"mine": []}
        rows = self._fates(member, secrets)
        self._house.members.watch(member, [row["id"] for row in rows if row is not None])
        # Read again now that they are watched, so that no change falls between.
        return {"mine": self._fates(member, secrets)}

    def clock(self, _data: object = None) -> dict[str, Any]:
        """Panel time."""
        return {"now": self._house.clocks.now()}

    def here(self, _data: object = None) -> dict[str, Any]:
        """A screen answers a pulse."""
        member = self._house.members.find(_sid())
        if member is not None:
            self._house.members.answer(member, self._house.clocks.monotonic())
        return {}

    def _envelope(self, member: Member, data: object) -> Envelope:
        asked = read(Asked, data)
        identity = self._identify()
        joined_for = Millis(int((self._house.clocks.monotonic() - member.joined) * 1000))
        age = identity.token_age if identity.token else joined_for
        return self._house.envelope(
            ids.command_id(asked.id), member.door.viewer.audience, asked.name, asked.args,
            grants=identity.grants, token=member.token, token_age=age,
        )  # fmt: skip

    def _fates(self, member: Member, secrets: list[str]) -> list[Shown | None]:
        return self._house.runtime.in_thread(looking.fates_in, self._house.store, member.door.panel_id, secrets)

    def _crowded(self, token: str | None) -> bool:
        if token is None:
            return False
        sockets = (member for member in self._house.members.everybody() if member.token == token and member.door.viewer.audience is Audience.PUBLIC)
        return sum(1 for _ in sockets) >= MOST_PER_TOKEN


def _auth(auth: object) -> tuple[str, Audience]:
    handshake = read(Handshake, auth)
    code = ids.panel_code(handshake.panel)
    if code is None:
        raise Refused("panel.unknown")
    return code, handshake.audience


def _refused(data: object, refused: Refused) -> dict[str, Any]:
    command_id = data.get("id") if isinstance(data, dict) else None
    known = command_id if isinstance(command_id, str) and len(command_id) <= 64 else ""  # noqa: PLR2004 - echo no more
    return Outcome(ok=False, id=known, code=refused.code, data=refused.data).as_json()


def _sid() -> str:
    sid: str = request.sid  # type: ignore[attr-defined]  # Flask-SocketIO's own attribute
    return sid
