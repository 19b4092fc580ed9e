"""What the live side is made of, in one place: built once per process and handed to gateway and routes."""

import secrets
import uuid
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from flask_socketio import SocketIO

from moderator import logs
from moderator.commands.run import Envelope, Outcome, Rules
from moderator.domain.ids import Millis
from moderator.domain.refusals import Refused
from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.arrivals import Arrivals
from moderator.live.broadcaster import Broadcaster
from moderator.live.broker import Broker, Unreachable
from moderator.live.callers import Callers
from moderator.live.clocks import Clocks
from moderator.live.company import Company
from moderator.live.counting import Counting
from moderator.live.deadlines import Deadlines
from moderator.live.devices import Devices
from moderator.live.fanout import Fanout
from moderator.live.farewell import Farewell
from moderator.live.guesses import Guesses
from moderator.live.hub_watch import HubWatch
from moderator.live.intake import Intake
from moderator.live.limits import Limits
from moderator.live.members import Members
from moderator.live.metrics import Metrics
from moderator.live.others import Others
from moderator.live.outage import Outage
from moderator.live.pacing import Pacing
from moderator.live.presence import Presence
from moderator.live.reading import Reading
from moderator.live.retention import Retention
from moderator.live.room_signals import RoomSignals
from moderator.live.shared import Shared
from moderator.live.signals import LocalSignal, RedisSignal, Signal
from moderator.live.unusual import FLOODS, NEWCOMERS, Unusual
from moderator.live.write_probe import WriteProbe
from moderator.runtime import Runtime
from moderator.store.engine import Store
from moderator.store.grants import Grant

log = logs.get(__name__)

REAP_EVERY: Final = 1.0
UNJOINED_FOR: Final = 10.0
MANY = 3
"""Commands at once from which on acks come before fan-outs."""
MOST_QUEUED: Final = 100


class Watcher(Protocol):
    """Whatever watches panels beside the house."""

    def start(self, signal: Signal) -> None:
        """Begin to listen."""


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
    devices: Devices
    deadlines: Deadlines
    retention: Retention
    intake: Intake
    limits: Limits
    arrivals: Arrivals
    unusual: Unusual
    signal: Signal
    broker: Broker | None
    company: Company | None
    room_signals: RoomSignals
    counting: Counting
    guesses: Guesses
    farewell: Farewell
    metrics: Metrics
    hub: HubWatch
    probe: WriteProbe
    pacing: Pacing
    reading: Reading
    callers: Callers = field(default_factory=Callers)
    outage: Outage = field(default_factory=Outage)
    draining: bool = False
    beside: list[Watcher] = field(default_factory=list)
    """Others that listen once the house is open."""

    def submit(self, panel_id: int, envelope: Envelope, *, place: str = "", slow: int = 0) -> Outcome:
        """Count a participant's command against its limits, then run it. Refuses ``slow_down``, also to whoever guesses seat codes, and ``busy`` while shutting down.

        ``place`` is where it came from, as ``arrivals`` has it, and ``slow`` the panel's slow mode in seconds.
        """
        if self.draining:
            return Outcome(ok=False, id=envelope.id, code="busy", data={"retry_ms": 1_000})
        if envelope.audience is Audience.PUBLIC and envelope.token is not None:
            self.admit(panel_id, envelope.token, place)
            outcome = self._limited(panel_id, envelope, envelope.token, slow)
            if outcome.code == "seat.unknown":
                # A card is guessed as slowly as the code of a panel.
                self.guesses.miss(place)
        else:
            outcome = self.intake.submit(panel_id, envelope)
        if outcome.ok and not outcome.again:
            self._count(panel_id, envelope)
        return outcome

    def _count(self, panel_id: int, envelope: Envelope) -> None:
        groups = self.counting.heed(panel_id, envelope)
        if groups:
            self._hand_on(panel_id, groups)

    def _hand_on(self, panel_id: int, groups: dict[str, int]) -> None:
        known = self.envelope(str(uuid.uuid4()), Audience.MODERATOR, "group.count", {"groups": groups}, machine=True)
        self.runtime.spawn(self.intake.submit, panel_id, known)

    def settle(self) -> None:
        """Hand on what is gathered of panels that were ended through another process."""
        waiting = self.counting.waiting()
        if waiting:
            for panel_id, groups in self.counting.settle(self.runtime.in_thread(looking.standings, self.store, waiting)).items():
                self._hand_on(panel_id, groups)

    def admit(self, panel_id: int, token: str, place: str) -> None:
        """Let a phone send something. Refuses ``slow_down`` to too many newcomers of one address, and lets those who run the panel know."""
        try:
            self.arrivals.admit(token, place)
        except Refused:
            self.unusual.note(panel_id, NEWCOMERS, token)
            raise

    def _limited(self, panel_id: int, envelope: Envelope, token: str, slow: int) -> Outcome:
        try:
            self.limits.check(envelope.name, token, slow)
        except Refused:
            if self.limits.is_flood(token):
                self.unusual.note(panel_id, FLOODS, token)
            raise
        outcome = self.intake.submit(panel_id, envelope)
        if slow and not outcome.ok:
            # Whoever mistyped, or was told to come again, has not had their turn.
            self.limits.take_back(envelope.name, token)
        return outcome

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

    def taken_up(self) -> None:
        """A panellist has taken up a device: the other processes hear of it at once."""
        if self.company is not None:
            self.company.hurry()

    def meet(self) -> None:
        """Find the other processes, where there is a Redis to meet in. Raises SettingsError with a sentence that says what to do."""
        if self.broker is not None and self.company is not None:
            self.broker.check()
            # Before anybody is let in, so that all are known by the key that the others use.
            with suppress(Unreachable):
                self.company.exchange()

    def start(self) -> None:
        """Begin to listen, pulse, pass deadlines, erase what is kept no longer, reap, settle and watch the hub."""
        self.broadcaster.start(self.signal)
        self.deadlines.start(self.signal)
        self.retention.start(self.signal)
        self.presence.start()
        self.signal.start()
        if self.company is not None:
            self.company.start()
        self.runtime.spawn(self._reap_for_ever)
        for watcher in self.beside:
            watcher.start(self.signal)
        self.hub.start()

    def drain(self) -> None:
        """Tell everybody to come back, and let what is in flight finish."""
        self.draining = True
        log.info("the server drains", count=len(self.members.everybody()))
        for member in self.members.everybody():
            self.fanout.to_socket(member.sid, "bye", {"code": "restart"})
        deadline = self.clocks.monotonic() + 10.0
        while self.intake.in_flight and self.clocks.monotonic() < deadline:
            self.runtime.sleep(0.05)
        if self.company is not None:
            self.company.leave()
        self.runtime.sleep(0.2)

    def _reap_for_ever(self) -> None:
        since: dict[str, float] = {}
        while True:
            self.runtime.sleep(REAP_EVERY)
            self.pacing.look()
            try:
                self.reap(since)
                self.settle()
            except Exception as error:
                if not self.outage.caused(error):
                    log.exception("reaping failed, or settling counts")

    def reap(self, since: dict[str, float]) -> None:
        """Close connections that never joined within 10 s, and those that stopped reading; ``since`` remembers the former."""
        now = self.clocks.monotonic()
        waiting = self.fanout.unjoined()
        self.metrics.unjoined(len(waiting))
        for gone in since.keys() - set(waiting):
            del since[gone]
        for eio_sid in waiting:
            if now - since.setdefault(eio_sid, now) > UNJOINED_FOR:
                self.fanout.reap(eio_sid)
        for eio_sid in self.fanout.longest_queue(MOST_QUEUED):
            self.fanout.reap(eio_sid)
            self.metrics.dropped_slow()
        self.fanout.sweep(now)


def build(
    runtime: Runtime, store: Store, rules: Rules, clocks: Clocks, socketio: SocketIO, *, direct: bool, audience: int, backups: Path,
    callers: Callers, redis_url: str = "", secret: bytes = b"",
) -> House:  # fmt: skip
    """Wire the live side together.

    ``direct``: frames go to connections without a queue between, where the runtime can; ``audience``: how many phones are expected behind one address;
    ``backups``: the folder of copies; ``callers``: whose address counts; ``redis_url`` and ``secret``: where other processes of the installation are met,
    and by which names.
    """
    members, metrics, outage = Members(), Metrics(), Outage(clocks.monotonic)
    metrics.database(lambda: not outage.lasts)
    broker = Broker(redis_url, secret, metrics) if redis_url else None
    shared, others, process = None if broker is None else Shared(broker, clocks, secret), Others(clocks), secrets.token_hex(8)
    signal = LocalSignal() if broker is None else RedisSignal(broker, runtime, metrics, process, clocks.monotonic, members.served)
    fanout = Fanout(socketio, runtime.breathe, direct=direct and runtime.mode == "eventlet")
    fanout.on_dropped = metrics.dropped_slow
    farewell, limits = Farewell(runtime, members, fanout), Limits(clocks, shared)
    room_signals, pacing = RoomSignals(clocks, limits), Pacing(clocks.monotonic)
    intake = Intake(runtime, store, rules, signal, metrics, outage, lambda: pacing.busy)
    unusual = Unusual(clocks)
    retention = Retention(runtime, store, clocks, intake.submit, backups, outage)
    intake.on_erased = retention.erased
    retention.kept.append(members)
    broadcaster = Broadcaster(runtime, store, clocks, members, fanout, farewell, metrics, lambda: intake.in_flight > MANY, outage)
    devices = Devices(clocks, members, others, farewell, None if shared is None else shared.key)
    presence = Presence(runtime, clocks, members, fanout, room_signals, unusual, others, devices, outage)
    company = None if broker is None or shared is None else Company(broker, runtime, shared, others, process, presence.look, devices.settle)
    return House(
        runtime=runtime, store=store, clocks=clocks, members=members, fanout=fanout, broadcaster=broadcaster,
        presence=presence, devices=devices, company=company, intake=intake,
        deadlines=Deadlines(runtime, store, clocks, intake.submit, outage), retention=retention,
        limits=limits, arrivals=Arrivals(clocks, audience, shared), callers=callers, unusual=unusual, signal=signal, broker=broker, room_signals=room_signals,
        counting=Counting(), guesses=Guesses(clocks, runtime.sleep, shared), farewell=farewell,
        metrics=metrics, hub=HubWatch(runtime, clocks, metrics), probe=WriteProbe(runtime, store, clocks), pacing=pacing, reading=Reading(runtime, store, clocks), outage=outage,
    )  # fmt: skip
