"""What the live side is made of, in one place: built once per process and handed to gateway and routes."""

import logging
import secrets
from dataclasses import dataclass
from typing import Final

from flask_socketio import SocketIO

from moderator.commands.run import Envelope, Outcome, Rules
from moderator.domain.ids import Millis
from moderator.domain.roles import Audience
from moderator.live.broadcaster import Broadcaster
from moderator.live.clocks import Clocks
from moderator.live.deadlines import Deadlines
from moderator.live.fanout import Fanout
from moderator.live.farewell import Farewell
from moderator.live.guesses import Guesses
from moderator.live.intake import Intake
from moderator.live.limits import Limits
from moderator.live.members import Members
from moderator.live.presence import Presence
from moderator.live.room_signals import RoomSignals
from moderator.live.signals import LocalSignal
from moderator.runtime import Runtime
from moderator.store.engine import Store
from moderator.store.grants import Grant

log = logging.getLogger(__name__)

REAP_EVERY: Final = 1.0
UNJOINED_FOR: Final = 10.0
MOST_QUEUED: Final = 100


@dataclass
class House:
    """One per process."""

    runtime: Runtime
    store: Store
    clocks: Clocks
    members: Members
    fanout: Fanout
    broadcaster: Broadcaster
    presence: Presence
    deadlines: Deadlines
    intake: Intake
    limits: Limits
    signal: LocalSignal
    room_signals: RoomSignals
    guesses: Guesses
    farewell: Farewell
    draining: bool = False

    def submit(self, panel_id: int, envelope: Envelope) -> Outcome:
        """Count a participant's command against its limits, then run it. Refuses ``slow_down``, and ``busy`` while shutting down."""
        if self.draining:
            return Outcome(ok=False, id=envelope.id, code="busy", data={"retry_ms": 1_000})
        if envelope.audience is Audience.PUBLIC and envelope.token is not None:
            self.limits.check(envelope.name, envelope.token)
        return self.intake.submit(panel_id, envelope)

    def envelope(
        self, command_id: str, audience: Audience, name: str, args: object, *, grants: tuple[Grant, ...] = (),
        token: str | None = None, token_age: Millis = Millis(0), from_form: bool = False, machine: bool = False,
    ) -> Envelope:  # fmt: skip
        """An envelope with the time on it: one ``now`` per decision."""
        return Envelope(
            id=command_id, audience=audience, name=name, args=args, now=self.clocks.now(), server_now=self.clocks.server_now(),
            grants=grants, token=token, token_age=token_age, from_form=from_form, machine=machine,
        )  # fmt: skip

    def new_token(self) -> str:
        """A participant's token: 128 random bits."""
        return secrets.token_urlsafe(16)

    def start(self) -> None:
        """Begin to listen, pulse, pass deadlines and reap."""
        self.broadcaster.start(self.signal)
        self.deadlines.start(self.signal)
        self.presence.start()
        self.runtime.spawn(self._reap_for_ever)

    def drain(self) -> None:
        """Tell everybody to come back, and let what is in flight finish."""
        self.draining = True
        for member in self.members.everybody():
            self.fanout.to_socket(member.sid, "bye", {"code": "restart"})
        deadline = self.clocks.monotonic() + 10.0
        while self.intake.in_flight and self.clocks.monotonic() < deadline:
            self.runtime.sleep(0.05)
        self.runtime.sleep(0.2)

    def _reap_for_ever(self) -> None:
        since: dict[str, float] = {}
        while True:
            self.runtime.sleep(REAP_EVERY)
            try:
                self.reap(since)
            except Exception:
                log.exception("reaping failed")

    def reap(self, since: dict[str, float]) -> None:
        """Close connections that never joined within 10 s, and those that stopped reading; ``since`` remembers the former."""
        now = self.clocks.monotonic()
        waiting = self.fanout.unjoined()
        for gone in since.keys() - set(waiting):
            del since[gone]
        for eio_sid in waiting:
            if now - since.setdefault(eio_sid, now) > UNJOINED_FOR:
                self.fanout.reap(eio_sid)
        for eio_sid in self.fanout.longest_queue(MOST_QUEUED):
            self.fanout.reap(eio_sid)


def build(runtime: Runtime, store: Store, rules: Rules, clocks: Clocks, socketio: SocketIO) -> House:
    """Wire the live side together."""
    members, fanout, signal = Members(), Fanout(socketio), LocalSignal()
    farewell, limits = Farewell(runtime, members, fanout), Limits(clocks)
    broadcaster = Broadcaster(runtime, store, clocks, members, fanout, farewell)
    room_signals, intake = RoomSignals(clocks, limits), Intake(runtime, store, rules, signal)
    return House(
        runtime=runtime, store=store, clocks=clocks, members=members, fanout=fanout, broadcaster=broadcaster,
        presence=Presence(runtime, clocks, members, fanout, room_signals), intake=intake,
        deadlines=Deadlines(runtime, store, clocks, intake.submit),
        limits=limits, signal=signal, room_signals=room_signals, guesses=Guesses(clocks, runtime.sleep), farewell=farewell,
    )  # fmt: skip
