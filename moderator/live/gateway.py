"""Sockets: connect, command, watch, clock, here, signal. It finds out who speaks, and hands on; it decides nothing and keeps nothing."""

from collections.abc import Callable
from typing import Any, Final
from wsgiref.types import WSGIEnvironment

from flask_socketio import SocketIO
from socketio import exceptions

from moderator import logs
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
from moderator.live.outage import refusal
from moderator.projections.seeing import Shown
from moderator.projections.view import parse_cursor
from moderator.runtime import FORGET

log = logs.get(__name__)

MOST_PER_TOKEN: Final = 5
"""Sockets of one participant: tabs and a reload that has not been noticed yet."""


def register(socketio: SocketIO, house: House, identify: Callable[[WSGIEnvironment], Identity]) -> None:
    """Bind the handlers. ``identify`` reads the cookie of a handshake.

    They are bound to the Socket.IO server itself: Flask-SocketIO would make a request of Flask's for every event, which costs more than most events do.
    """
    gateway, server = Gateway(house, identify), socketio.server  # type: ignore[attr-defined]
    for handler in (gateway.connect, gateway.disconnect, gateway.command, gateway.watch, gateway.clock, gateway.here, gateway.signal):
        server.on(handler.__name__, handler)


class Gateway:
    """One per process. The session id is the only thing that ties a handler to its socket."""

    def __init__(self, house: House, identify: Callable[[WSGIEnvironment], Identity]) -> None:
        self._house, self._identify = house, identify

    def connect(self, sid: str, environ: WSGIEnvironment, auth: object) -> bool:
        """Let a socket in. No default for ``auth``: the server would call again without it after any TypeError, and let strangers in."""
        if not environ:
            # It has joined before and left: what it said when it was opened is forgotten.
            return False
        try:
            handshake, identity = read(Handshake, auth), self._identify(environ)
            door = self._enter(handshake, identity, environ)
        except Refused as refused:
            self._house.metrics.refused(refused.code)
            return False
        except Exception as error:
            if not self._house.outage.caused(error):
                log.exception("a socket could not be let in")
            return False
        token = identity.token or self._house.new_token()
        if self._house.draining or (handshake.audience is Audience.PUBLIC and self._house.members.phones_of(token) >= MOST_PER_TOKEN):
            return False
        if handshake.back and self._house.devices.is_used_elsewhere(door, token):
            # A laptop whose network returns takes nothing from the telephone that was taken up meanwhile.
            raise exceptions.ConnectionRefusedError("superseded", {"code": "superseded"})
        self._join(sid, door, token, identity, handshake, self._house.callers.address(environ))
        if handshake.back:
            self._house.metrics.resumed("back")
        _forget(environ)
        return True

    def _enter(self, handshake: Handshake, identity: Identity, environ: WSGIEnvironment) -> Door:
        # What cannot be a code is looked up all the same, and found as little as any other wrong one.
        code = ids.panel_code(handshake.panel) or ""
        try:
            return self._house.reading.door(code, handshake.audience, identity.grants)
        except Refused as refused:
            if refused.code == "panel.unknown":
                self._house.guesses.miss(self._house.callers.address(environ))
            raise

    def _join(self, sid: str, door: Door, token: str, identity: Identity, asked: Handshake, address: str) -> None:
        now, since = self._house.clocks.monotonic(), 0 if asked.back else self._house.clocks.server_now()
        member = Member(sid, door, token, answered=now, joined=now, identity=identity, place=self._house.arrivals.place(address), since=since)
        # First of all, so that it is sent whatever is not yet being sent; of what is, ``join`` has it caught up.
        self._house.fanout.enter(sid, room_name(door.panel_id, door.viewer.key))
        hall, former = self._house.members.join(member, parse_cursor(asked.since))
        for member in former:
            self._house.farewell(member, "superseded")
        if door.viewer.person is not None:
            self._house.taken_up()
        self._house.broadcaster.serve(hall)

    def disconnect(self, sid: str, _reason: object = None) -> None:
        """Forget a socket."""
        member = self._house.members.find(sid)
        if member is not None:
            self._house.fanout.leave(sid, room_name(member.door.panel_id, member.door.viewer.key))
            self._house.members.leave(sid)

    def command(self, sid: str, data: object = None) -> dict[str, Any]:
        """Run one command; the answer is the ack."""
        member = self._house.members.find(sid)
        if member is None:
            return self._refused(data, Refused("busy", retry_ms=1_000))
        try:
            outcome = self._house.submit(member.door.panel_id, self._envelope(member, data), place=member.place, slow=self._house.members.slow(member))
        except Refused as refused:
            return self._refused(data, refused)
        self._house.metrics.refused(outcome.code)
        return outcome.as_json()

    def watch(self, sid: str, data: object = None) -> dict[str, Any]:
        """What became of the things whose secrets are given, now and from now on; while the database is away, in how many ms to ask again."""
        member = self._house.members.find(sid)
        try:
            secrets = asked_secrets(data)
        except Refused:
            return {"mine": []}
        if member is None:
            return {"mine": []}
        try:
            rows = self._fates(member, secrets)
            self._house.members.watch(member, [row["id"] for row in rows if row is not None])
            # Read again now that they are watched, so that no change falls between.
            return {"mine": self._fates(member, secrets)}
        except Exception as error:
            if not self._house.outage.caused(error):
                raise
            return {"mine": []} | refusal().data

    def clock(self, sid: str, _data: object = None) -> dict[str, Any]:
        """Panel time, and the cursor of this audience: a page that has come as far misses nothing, and need not ask for its view."""
        member = self._house.members.find(sid)
        if member is None:
            return {"now": self._house.clocks.now()}
        cursor = self._house.members.cursor(member)
        return {"now": self._house.clocks.now(), "epoch": cursor.epoch, "version": cursor.version}

    def here(self, sid: str, _data: object = None) -> dict[str, Any]:
        """A screen answers a pulse."""
        member = self._house.members.find(sid)
        if member is not None:
            self._house.members.answer(member, self._house.clocks.monotonic())
        return {}

    def signal(self, sid: str, data: object = None) -> dict[str, Any]:
        """The room's pulse: somebody cannot hear, or it goes too fast for them; or no more."""
        member = self._house.members.find(sid)
        if member is None:
            return self._refused(data, Refused("busy", retry_ms=1_000))
        try:
            asked = read(Signal, data)
            if member.door.viewer.audience is Audience.PUBLIC:
                self._house.admit(member.door.panel_id, member.token, member.place)
            self._house.room_signals.give(member.door.panel_id, member.door.viewer.audience, member.token, asked.kind, on=asked.on)
        except Refused as refused:
            return self._refused(data, refused)
        return {}

    def _envelope(self, member: Member, data: object) -> Envelope:
        asked = read(Asked, data)
        joined_for = int((self._house.clocks.monotonic() - member.joined) * 1000)
        return self._house.envelope(
            ids.command_id(asked.id), member.door.viewer.audience, asked.name, asked.args,
            grants=member.identity.grants, token=member.token, token_age=Millis(member.identity.token_age + joined_for),
        )  # fmt: skip

    def _fates(self, member: Member, secrets: list[str]) -> list[Shown | None]:
        return self._house.runtime.in_thread(looking.fates_in, self._house.store, member.door.panel_id, secrets)

    def _refused(self, data: object, refused: Refused) -> dict[str, Any]:
        self._house.metrics.refused(refused.code)
        command_id = data.get("id") if isinstance(data, dict) else None
        known = command_id if isinstance(command_id, str) and len(command_id) <= 64 else ""  # noqa: PLR2004 - echo no more
        return Outcome(ok=False, id=known, code=refused.code, data=refused.data).as_json()


def _forget(environ: WSGIEnvironment) -> None:
    """How it was opened: the libraries keep it as long as the connection."""
    if FORGET in environ:
        environ[FORGET]()
        environ.clear()
