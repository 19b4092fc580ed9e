"""The only emitter: wakes when a panel changed, asks the one reader per audience, hands frames to the fan-out, then waits in proportion."""

from collections.abc import Callable
from dataclasses import replace

from moderator import logs
from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.bell import Bell
from moderator.live.clocks import Clocks
from moderator.live.fanout import Fanout
from moderator.live.looking import Look
from moderator.live.members import Hall, Handed, Member, Members, Room, room_name
from moderator.live.metrics import Metrics
from moderator.live.outage import REST as REST_AWAY
from moderator.live.outage import Outage
from moderator.live.signals import Signal
from moderator.projections.view import Cursor, Delta, Wanted
from moderator.runtime import Runtime
from moderator.store.engine import Store

log = logs.get(__name__)

LOOK_TICK = 0.025
PUBLIC_TICK = 0.200
"""From a look to the next, and from a delta for the public to the next: a look that has nothing for the phones does not keep them waiting."""
VOICES_TICK = 0.100
PUBLIC_VOICES_TICK = 0.500
"""The same for the roles and for the public where there are but more voices. What anybody has to act upon does not wait for it, nor does the first voice after a lull."""
REST = 1
BUSY_REST = 3
"""The pause after a look and its fan-out is at least so many times what they took; for the public more while commands wait, so that a slow fan-out leaves room for acks."""
POLL = 2.0
"""Behind the signals, which may be lost, versions are polled."""


class Broadcaster:
    """Sends deltas, and tells authors what became of theirs."""

    def __init__(
        self, runtime: Runtime, store: Store, clocks: Clocks, members: Members, fanout: Fanout, drop: Callable[[Member, str], None], metrics: Metrics,
        is_busy: Callable[[], bool] = lambda: False, outage: Outage | None = None,
    ) -> None:  # fmt: skip
        self._outage = outage or Outage(clocks.monotonic)
        self._runtime, self._store, self._clocks, self._members = runtime, store, clocks, members
        self._fanout, self._drop, self._metrics, self._is_busy = fanout, drop, metrics, is_busy

    def start(self, signal: Signal) -> None:
        """Listen, and poll behind it."""
        signal.listen(self.wake, gently=self.wake_gently)
        self._fanout.on_drained = self._members.wake
        self._runtime.spawn(self._poll)

    def wake(self, panel_id: int) -> None:
        """Look at this panel soon."""
        hall = self._members.halls.get(panel_id)
        if hall is not None:
            hall.changed.set()

    def wake_gently(self, panel_id: int) -> None:
        """More voices were counted on this panel."""
        hall = self._members.halls.get(panel_id)
        if hall is not None:
            hall.changed.set_gently()

    def serve(self, hall: Hall) -> None:
        """Begin to look after a panel, once."""
        if not hall.serving:
            hall.serving = True
            for public in (False, True):
                self._runtime.spawn(self._serve, hall, public=public)

    def tick(self, hall: Hall, *, public: bool) -> bool:
        """One look for the roles, or for the public: a delta per room that has something new, and one for those who read again after they had missed some.

        The answer says whether any room was sent something. Where nobody is here to be told, nothing is read: the first who comes rings again.
        """
        rooms = [room for room in list(hall.rooms.values()) if room.members and is_public(room) is public]
        if not rooms and not (public and hall.watched):
            return False
        awake = self._members.awake(hall, rooms)
        wanted = _wanted(rooms, awake)
        look = self._look_for_public(hall, wanted) if public else self._look_for_roles(hall, wanted)
        hall.slow = look.slow
        if public and look.is_draft:
            # They stayed from a rehearsal, and what is being prepared is not for them.
            for member in [each for room in rooms for each in list(room.members.values())]:
                self._drop(member, "panel.unknown")
            return False
        if not public:
            self._drop_revoked(hall, look)
        has_news = self._tell_rooms(hall, rooms, look)
        # From the same look, so that what they get ends where the room's next delta begins.
        for (_, _, sids), delta in zip(awake, look.deltas[len(rooms) :], strict=True):
            self._members.caught_up(hall, sids)
            self._fanout.resume(sids, "delta", delta.as_json())
            self._metrics.resumed("resumed", len(sids))
        if self._members.awake(hall, rooms):
            (hall.changed.public if public else hall.changed.roles).set()
        if public:
            # After the room, which does not wait for what a few are told besides.
            self._tell_authors(hall)
            hall.public_seen = look.version
            if not hall.has_roles():
                hall.seen = look.version
        else:
            hall.seen = look.version
        return has_news

    def _look_for_roles(self, hall: Hall, wanted: list[Wanted]) -> Look:
        """Where the public is due, it is read for as well, and handed over unless somebody has rung meanwhile: one reading costs little more than half of two."""
        also, rings = list[Wanted](), hall.changed.rings
        is_due = hall.changed.public.is_due(self._clocks.monotonic())
        if is_due:
            hall.changed.public.rung.clear()
            rooms = [room for room in list(hall.rooms.values()) if room.members and is_public(room)]
            also = _wanted(rooms, self._members.awake(hall, rooms))
        look = self._look(hall, [*wanted, *also], hall.seen, links=True)
        if also and hall.changed.rings == rings:
            hall.handed = Handed(also, rings, replace(look, deltas=look.deltas[len(wanted) :]))
        if is_due:
            hall.changed.public.rung.set()
        return replace(look, deltas=look.deltas[: len(wanted)])

    def _look_for_public(self, hall: Hall, wanted: list[Wanted]) -> Look:
        handed, hall.handed = hall.handed, None
        if handed is not None and (handed.wanted, handed.rings) == (wanted, hall.changed.rings):
            return handed.look
        return self._look(hall, wanted, hall.public_seen, links=False)

    def _look(self, hall: Hall, wanted: list[Wanted], since: int, *, links: bool) -> Look:
        look: Look = self._runtime.in_thread(looking.look, self._store, hall.panel_id, wanted, since, self._clocks.now(), links=links)
        return look

    def _tell_rooms(self, hall: Hall, rooms: list[Room], look: Look) -> bool:
        """Send what is new; the answer says whether there was any."""
        news = [(room, delta) for room, delta in zip(rooms, look.deltas, strict=False) if delta.cursor != room.cursor]
        for room, delta in news:
            self._send(hall, room, delta)
        for room in rooms:
            room.read = look.version
        return bool(news)

    def _send(self, hall: Hall, room: Room, delta: Delta) -> None:
        began, room.sending = self._clocks.monotonic(), delta.cursor
        if is_public(room):
            room.lately.add(delta)
        left_out = self._fanout.to_room(room_name(hall.panel_id, room.viewer.key), "delta", delta.as_json())
        self._metrics.fanned_out("public" if is_public(room) else "roles", self._clocks.monotonic() - began)
        self._members.left_out(hall, left_out, room.cursor)
        # Only now: a pulse in the middle must not name a version that half of the room has not got.
        room.cursor, room.sending = delta.cursor, None

    def _tell_authors(self, hall: Hall) -> None:
        if not hall.watched:
            return
        for row in self._runtime.in_thread(looking.watched, self._store, hall.panel_id, hall.public_seen, dict(hall.watched)):
            if hall.told.get(row["id"]) == row:
                continue
            hall.told[row["id"]] = row
            for sid in list(hall.watched.get(row["id"], ())):
                self._fanout.to_socket(sid, "mine", {"row": row})

    def _drop_revoked(self, hall: Hall, look: Look) -> None:
        held = [member for room in list(hall.rooms.values()) if not is_public(room) for member in list(room.members.values())]
        for member in held:
            link = member.door.link
            if link is not None and link in look.links and look.links[link] != member.door.generation:
                self._drop(member, "link_revoked")

    def _serve(self, hall: Hall, *, public: bool) -> None:
        bell = hall.changed.public if public else hall.changed.roles
        while True:
            bell.rung.wait()
            bell.urgent.wait(bell.voices_due - self._clocks.monotonic())
            pause = bell.due - self._clocks.monotonic()
            if pause > 0:
                self._runtime.sleep(pause)
            if not bell.rung.is_set():
                # The look for the roles reads for the public as well, and rings when it has.
                continue
            # Before the look, so that what changes in the middle of it is looked at as well.
            bell.clear()
            bell.due = float("inf")
            self._timed_tick(hall, bell, public=public)

    def _timed_tick(self, hall: Hall, bell: Bell, *, public: bool) -> None:
        """Tick, and note when the next one may be."""
        began, has_sent = self._clocks.monotonic(), False
        try:
            has_sent = self.tick(hall, public=public)
        except Exception as error:
            hall.changed.set()
            if self._outage.caused(error):
                bell.due = self._clocks.monotonic() + REST_AWAY
                return
            log.exception("a look at a panel failed")
        ended = self._clocks.monotonic()
        rest = BUSY_REST if public and self._is_busy() else REST
        bell.due = ended + max(PUBLIC_TICK if public and has_sent else LOOK_TICK, rest * (ended - began))
        bell.voices_due = ended + (PUBLIC_VOICES_TICK if public else VOICES_TICK)

    def _poll(self) -> None:
        while True:
            self._runtime.sleep(POLL)
            halls = {panel_id: hall for panel_id, hall in self._members.halls.items() if any(hall.members())}
            if not halls:
                continue
            try:
                found = self._runtime.in_thread(looking.versions, self._store, list(halls))
            except Exception as error:
                if not self._outage.caused(error):
                    log.exception("the poll failed")
                continue
            self._outage.over()
            for panel_id, version in found.items():
                if version != halls[panel_id].seen:
                    halls[panel_id].changed.set()


def _wanted(rooms: list[Room], awake: list[tuple[Room, Cursor, list[str]]]) -> list[Wanted]:
    return [Wanted(room.viewer, room.cursor, room.read) for room in rooms] + [Wanted(room.viewer, cursor) for room, cursor, _ in awake]


def is_public(room: Room) -> bool:
    """Whether this is the room of the phones."""
    return room.viewer.audience is Audience.PUBLIC
