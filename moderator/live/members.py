"""Who is connected: one entry per socket, grouped by panel and by what is seen. Numbers and connections, never an address."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

from moderator.live.looking import Door
from moderator.projections.seeing import Shown, Viewer
from moderator.projections.view import Cursor


def room_name(panel_id: int, key: str) -> str:
    """The Socket.IO room of a viewer's key."""
    return f"{panel_id}/{key}"


@dataclass
class Member:
    """One joined socket."""

    sid: str
    door: Door
    token: str | None
    answered: float
    """When it last proved to be there, in monotonic seconds."""
    joined: float


@dataclass
class Room:
    """The sockets that see the same. ``cursor`` is where the last frame sent to this room ended."""

    viewer: Viewer
    cursor: Cursor
    members: dict[str, Member] = field(default_factory=dict)


@dataclass
class Hall:
    """All of one panel in this process. ``seen`` and ``public_seen`` are the panel versions of the last looks for roles and for the public; ``watched`` counts the authors who wait, by row id."""

    panel_id: int
    seen: int
    public_seen: int
    rooms: dict[str, Room] = field(default_factory=dict)
    watched: dict[str, set[str]] = field(default_factory=dict)
    told: dict[str, Shown] = field(default_factory=dict)
    """What authors were last told, by row id: a mark that only the console sees is no news to them."""
    answered: dict[str, float] = field(default_factory=dict)
    """Person id → when one of their screens last proved to be there."""
    changed: threading.Event = field(default_factory=threading.Event)
    serving: bool = False

    def members(self) -> Iterator[Member]:
        """Every member of every room."""
        for room in list(self.rooms.values()):
            yield from list(room.members.values())


class Members:
    """The table of sockets; joined before the client asks for its view, so that nothing falls between."""

    def __init__(self) -> None:
        self.halls: dict[int, Hall] = {}
        self._by_sid: dict[str, Member] = {}
        self._lock = threading.RLock()

    def join(self, member: Member) -> Hall:
        """Add a socket."""
        door = member.door
        with self._lock:
            hall = self.halls.setdefault(door.panel_id, Hall(door.panel_id, door.version, door.version))
            room = hall.rooms.get(door.viewer.key)
            if room is None or not room.members:
                room = hall.rooms[door.viewer.key] = Room(door.viewer, door.cursor)
            room.members[member.sid] = member
            self._by_sid[member.sid] = member
            if hall.seen > door.version:
                # Something happened since this door was looked through; were it the end of its own link, nobody would look again.
                hall.seen = door.version
                hall.changed.set()
            if door.viewer.person is not None:
                hall.answered[door.viewer.person] = member.answered
            return hall

    def leave(self, sid: str) -> None:
        """Forget a socket."""
        with self._lock:
            member = self._by_sid.pop(sid, None)
            if member is None:
                return
            hall = self.halls[member.door.panel_id]
            hall.rooms[member.door.viewer.key].members.pop(sid, None)
            for row_id in [row_id for row_id, sids in hall.watched.items() if sid in sids]:
                hall.watched[row_id].discard(sid)
                if not hall.watched[row_id]:
                    del hall.watched[row_id]
                    hall.told.pop(row_id, None)

    def find(self, sid: str) -> Member | None:
        """The member of this socket."""
        return self._by_sid.get(sid)

    def watch(self, member: Member, row_ids: list[str]) -> None:
        """Let a socket hear of rows by id."""
        with self._lock:
            watched = self.halls[member.door.panel_id].watched
            for row_id in row_ids:
                watched.setdefault(row_id, set()).add(member.sid)

    def answer(self, member: Member, now: float) -> None:
        """A socket proved to be there."""
        member.answered = now
        if member.door.viewer.person is not None:
            self.halls[member.door.panel_id].answered[member.door.viewer.person] = now

    def everybody(self) -> list[Member]:
        """All members of all panels."""
        return list(self._by_sid.values())
