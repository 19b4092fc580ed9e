"""The only emitter: wakes when a panel changed, asks the one reader per audience, hands frames to the fan-out, then waits in proportion."""

import logging
from collections.abc import Callable

from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.clocks import Clocks
from moderator.live.fanout import Fanout
from moderator.live.looking import Look
from moderator.live.members import Hall, Member, Members, Room, room_name
from moderator.live.signals import Signal
from moderator.runtime import Runtime
from moderator.store.engine import Store

log = logging.getLogger(__name__)

ROLES_TICK = 0.050
PUBLIC_TICK = 0.200
REST = 3
"""The pause after a fan-out is at least this many times what it took, so that a slow fan-out leaves room for acks."""
POLL = 2.0
"""Behind the signals, which may be lost, versions are polled."""


class Broadcaster:
    """Sends deltas, and tells authors what became of theirs."""

    def __init__(self, runtime: Runtime, store: Store, clocks: Clocks, members: Members, fanout: Fanout, drop: Callable[[Member, str], None]) -> None:
        self._runtime, self._store, self._clocks, self._members, self._fanout, self._drop = runtime, store, clocks, members, fanout, drop

    def start(self, signal: Signal) -> None:
        """Listen, and poll behind it."""
        signal.listen(self.wake)
        self._runtime.spawn(self._poll)

    def wake(self, panel_id: int) -> None:
        """Look at this panel soon."""
        hall = self._members.halls.get(panel_id)
        if hall is not None:
            hall.changed.set()

    def serve(self, hall: Hall) -> None:
        """Begin to look after a panel, once."""
        if not hall.serving:
            hall.serving = True
            self._runtime.spawn(self._serve, hall)

    def tick(self, hall: Hall, *, public: bool) -> None:
        """One look for the roles, or for the public: a delta per room that has something new."""
        rooms = [room for room in list(hall.rooms.values()) if room.members and is_public(room) is public]
        wanted = [(room.viewer, room.cursor) for room in rooms]
        watched = dict(hall.watched) if public else {}
        seen = hall.public_seen if public else hall.seen
        look = self._runtime.in_thread(looking.look, self._store, hall.panel_id, wanted, seen, watched, self._clocks.now())
        if not public:
            self._drop_revoked(hall, look)
        for room, delta in zip(rooms, look.deltas, strict=True):
            if delta.cursor != room.cursor:
                room.cursor = delta.cursor
                self._fanout.to_room(room_name(hall.panel_id, room.viewer.key), "delta", delta.as_json())
        if public:
            hall.public_seen = look.version
            self._tell_authors(hall, look)
        else:
            hall.seen = look.version

    def _tell_authors(self, hall: Hall, look: Look) -> None:
        for row in look.mine:
            if hall.told.get(row["id"]) == row:
                continue
            hall.told[row["id"]] = row
            for sid in list(hall.watched.get(row["id"], ())):
                self._fanout.to_socket(sid, "mine", {"row": row})

    def _drop_revoked(self, hall: Hall, look: Look) -> None:
        for member in hall.members():
            link = member.door.link
            if link is not None and link in look.links and look.links[link] != member.door.generation:
                self._drop(member, "link_revoked")

    def _serve(self, hall: Hall) -> None:
        due = {False: 0.0, True: 0.0}
        dirty = {False: False, True: False}
        while True:
            now = self._clocks.monotonic()
            waiting = [due[each] - now for each in dirty if dirty[each]]
            if hall.changed.wait(max(0.0, min(waiting)) if waiting else None):
                hall.changed.clear()
                dirty = {False: True, True: True}
            for public in (False, True):
                if dirty[public] and self._clocks.monotonic() >= due[public]:
                    dirty[public] = False
                    due[public] = self._timed_tick(hall, public=public)

    def _timed_tick(self, hall: Hall, *, public: bool) -> float:
        """Tick, and answer when the next one may be."""
        began = self._clocks.monotonic()
        try:
            self.tick(hall, public=public)
        except Exception:
            log.exception("a look at a panel failed")
            hall.changed.set()
        ended = self._clocks.monotonic()
        return ended + max(PUBLIC_TICK if public else ROLES_TICK, REST * (ended - began))

    def _poll(self) -> None:
        while True:
            self._runtime.sleep(POLL)
            halls = {panel_id: hall for panel_id, hall in self._members.halls.items() if hall.rooms}
            if not halls:
                continue
            try:
                found = self._runtime.in_thread(looking.versions, self._store, list(halls))
            except Exception:
                log.exception("the poll failed")
                continue
            for panel_id, version in found.items():
                if version != halls[panel_id].seen:
                    halls[panel_id].changed.set()


def is_public(room: Room) -> bool:
    """Whether this is the room of the phones."""
    return room.viewer.audience is Audience.PUBLIC
