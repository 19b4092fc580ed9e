"""Sockets: connect, command, watch, clock, here, signal. It finds out who speaks, and hands on; it decides nothing and keeps nothing."""

import logging
from collections.abc import Callable
from typing import Any, Final

from flask import request
from flask_socketio import SocketIO, join_room
from socketio import exceptions

from moderator.commands.run import Envelope, Outcome
from moderator.domain import ids
from moderator.domain.ids import Millis
from moderator.domain.refusals import Refused
from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.asked import Asked, Handshake, Signal, read
from moderator.live.asked import secrets as asked_secrets
from moderator.live.house import House
from moderator.live.identity import Identity
from moderator.live.looking import Door
from moderator.live.members import Member, room_name
from moderator.live.presence import RED
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
    socketio.on_event("signal", gateway.signal)


class Gateway:
    """One per process. The session id is the only thing that ties a handler to its socket."""

    def __init__(self, house: House, identify: Callable[[], Identity]) -> None:
        self._house, self._identify = house, identify

    def connect(self, auth: object) -> bool:
        """Let a socket in. No default for ``auth``: Flask-SocketIO would call again without it after any TypeError, and let strangers in."""
        try:
            handshake, identity = read(Handshake, auth), self._identify()
            door = self._enter(handshake, identity)
        except Refused:
            return False
        except Exception:
            log.exception("a socket could not be let in")
            return False
        token = identity.token or self._house.new_token()
        if self._house.draining or (handshake.audience is Audience.PUBLIC and self._house.members.phones_of(token) >= MOST_PER_TOKEN):
            return False
        if handshake.back and self._is_used_elsewhere(door, token):
            # A laptop whose network returns takes nothing from the telephone that was taken up meanwhile.
            raise exceptions.ConnectionRefusedError("superseded", {"code": "superseded"})
        self._join(door, token)
        return True

    def _enter(self, handshake: Handshake, identity: Identity) -> Door:
        # What cannot be a code is looked up all the same, and found as little as any other wrong one.
        code = ids.panel_code(handshake.panel) or ""
        try:
            return self._house.runtime.in_thread(looking.enter, self._house.store, code, handshake.audience, identity.grants)
        except Refused as refused:
            if refused.code == "panel.unknown":
                self._house.guesses.miss(request.remote_addr or "")
            raise

    def _is_used_elsewhere(self, door: Door, token: str) -> bool:
        now = self._house.clocks.monotonic()
        return any(now - member.answered < RED for member in self._house.members.elsewhere(door, token))

    def _join(self, door: Door, token: str) -> None:
        now = self._house.clocks.monotonic()
        hall, former = self._house.members.join(Member(_sid(), door, token, answered=now, joined=now))
        join_room(room_name(door.panel_id, door.viewer.key))
        for member in former:
            self._house.farewell(member, "superseded")
        self._house.broadcaster.serve(hall)

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

    def signal(self, data: object = None) -> dict[str, Any]:
        """The room's pulse: somebody cannot hear, or it goes too fast for them; or no more."""
        member = self._house.members.find(_sid())
        if member is None:
            return _refused(data, Refused("busy", retry_ms=1_000))
        try:
            asked = read(Signal, data)
            self._house.room_signals.give(member.door.panel_id, member.door.viewer.audience, member.token, asked.kind, on=asked.on)
        except Refused as refused:
            return _refused(data, refused)
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


def _refused(data: object, refused: Refused) -> dict[str, Any]:
    command_id = data.get("id") if isinstance(data, dict) else None
    known = command_id if isinstance(command_id, str) and len(command_id) <= 64 else ""  # noqa: PLR2004 - echo no more
    return Outcome(ok=False, id=known, code=refused.code, data=refused.data).as_json()


def _sid() -> str:
    sid: str = request.sid  # type: ignore[attr-defined]  # Flask-SocketIO's own attribute
    return sid
