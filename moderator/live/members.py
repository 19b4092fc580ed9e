"""Who is connected: one entry per socket, grouped by panel and by what is seen. Numbers and connections, never an address."""

import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from moderator.domain.ids import Instant
from moderator.domain.roles import Audience
from moderator.live.bell import Bells
from moderator.live.identity import Identity
from moderator.live.lately import Lately
from moderator.live.looking import Door, Look
from moderator.projections.seeing import Shown, Viewer
from moderator.projections.view import Cursor, Delta, Wanted

MOST_CURSORS: Final = 8
"""Of those who are caught up with one look."""


def room_name(panel_id: int, key: str) -> str:
    """The Socket.IO room of a viewer's key."""
    return f"{panel_id}/{key}"


@dataclass
class Member:
    """One joined socket."""

    sid: str
    door: Door
    token: str
    answered: float
    """When it last proved to be there, in monotonic seconds."""
    joined: float
    identity: Identity = field(default_factory=Identity)
    """Who it was when it connected; a cookie does not change under an open socket."""
    place: str = ""
    """The keyed hash of where it came from."""
    since: int = 0
    """Of a panellist's device: since when it is in use, in ms of the server's time; 0 while it only came back."""


@dataclass
class Room:
    """The sockets that see the same. ``cursor`` is where the last frame sent to this room ended, ``read`` the panel version up to which it was looked at."""

    viewer: Viewer
    cursor: Cursor
    read: int
    members: dict[str, Member] = field(default_factory=dict)
    sending: Cursor | None = None
    """Where the frame ends that is being sent to this room."""
    lately: Lately = field(default_factory=Lately)
    """What the public was sent last; of other rooms nothing is kept."""
    told: dict[str, Any] = field(default_factory=dict)
    """What the last pulse said of people, links and signals: when that changes, the next one does not wait."""
    hurried: float = 0.0
    """When a pulse last did not wait, in monotonic seconds."""


@dataclass(frozen=True)
class Handed:
    """What was read for the public with a look for the roles, when the bell had rung so often. It holds while the same is wanted and nobody has rung since."""

    wanted: list[Wanted]
    rings: int
    look: Look


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
    links: dict[str, float] = field(default_factory=dict)
    """Link id → the same, for every link whose screens were here since the process began."""
    behind: dict[str, Cursor] = field(default_factory=dict)
    """Socket → where it stopped reading: the cursor before the first delta that it was left out of."""
    awake: set[str] = field(default_factory=set)
    """Those of them that read again."""
    slow: int = 0
    """Slow mode as of the last look, in seconds."""
    changed: Bells = field(default_factory=Bells)
    handed: Handed | None = None
    serving: bool = False

    def members(self) -> Iterator[Member]:
        """Every member of every room."""
        for room in list(self.rooms.values()):
            yield from list(room.members.values())

    def has_roles(self) -> bool:
        """Whether anybody is here who is not of the public."""
        return any(member.door.viewer.audience is not Audience.PUBLIC for room in list(self.rooms.values()) for member in list(room.members.values())[:1])

    def hear(self, door: Door, now: float) -> None:
        """A screen that came through this door proved to be there."""
        if door.viewer.person is not None:
            self.answered[door.viewer.person] = now
        if door.link is not None:
            self.links[door.link] = now


class Members:
    """The table of sockets; joined before the client asks for its view, so that nothing falls between."""

    def __init__(self) -> None:
        self.halls: dict[int, Hall] = {}
        self._by_code: dict[str, Hall] = {}
        self._by_sid: dict[str, Member] = {}
        self._phones: Counter[str] = Counter()
        self._lock = threading.RLock()

    def join(self, member: Member, since: Cursor | None = None) -> tuple[Hall, list[Member]]:
        """Add a socket; the answer also names those of the same person on other devices, which it takes the place of.

        Where its view has come as far as ``since`` and its room farther, it is caught up like one that had stopped reading.
        """
        door = member.door
        with self._lock:
            hall = self._hall(door)
            room = hall.rooms.get(door.viewer.key)
            if room is None or not room.members:
                room = hall.rooms[door.viewer.key] = Room(door.viewer, door.cursor, door.version)
                # While nobody was here to be told, nobody looked.
                hall.changed.set()
            room.members[member.sid] = member
            self._by_sid[member.sid] = member
            self._count(member, 1)
            if hall.seen > door.version:
                # Something happened since this door was looked through; were it the end of its own link, nobody would look again.
                hall.seen = door.version
                hall.changed.set()
            if since is not None and _is_behind(since, room):
                hall.behind[member.sid] = since
                hall.awake.add(member.sid)
                hall.changed.set()
            hall.hear(door, member.answered)
            return hall, self.elsewhere(door, member.token)

    def leave(self, sid: str) -> None:
        """Forget a socket."""
        with self._lock:
            member = self._by_sid.pop(sid, None)
            if member is None:
                return
            self._count(member, -1)
            hall = self.halls[member.door.panel_id]
            room = hall.rooms[member.door.viewer.key]
            room.members.pop(sid, None)
            if not room.members:
                room.lately.forget()
            hall.behind.pop(sid, None)
            hall.awake.discard(sid)
            for row_id in [row_id for row_id, sids in hall.watched.items() if sid in sids]:
                hall.watched[row_id].discard(sid)
                if not hall.watched[row_id]:
                    del hall.watched[row_id]
                    hall.told.pop(row_id, None)

    def find(self, sid: str) -> Member | None:
        """The member of this socket."""
        return self._by_sid.get(sid)

    def cursor(self, member: Member) -> Cursor:
        """Where the last frame ended that was sent to those who see what this member sees."""
        return self.halls[member.door.panel_id].rooms[member.door.viewer.key].cursor

    def slow(self, member: Member) -> int:
        """The slow mode of this member's panel, in seconds."""
        return self.halls[member.door.panel_id].slow

    def watch(self, member: Member, row_ids: list[str]) -> None:
        """Let a socket hear of rows by id."""
        with self._lock:
            watched = self.halls[member.door.panel_id].watched
            for row_id in row_ids:
                watched.setdefault(row_id, set()).add(member.sid)

    def answer(self, member: Member, now: float) -> None:
        """A socket proved to be there."""
        member.answered = now
        self.halls[member.door.panel_id].hear(member.door, now)

    def visit(self, door: Door, now: float) -> None:
        """A screen without a socket asked for its view."""
        if door.link is not None:
            with self._lock:
                self._hall(door).hear(door, now)

    def told(self, code: str, since: Cursor, now: Instant) -> Delta | None:
        """What the public of a panel was told after ``since``; None where that must be read, since none of them is here, or it is longer ago."""
        hall = self._by_code.get(code)
        room = hall.rooms.get(Audience.PUBLIC.value) if hall is not None else None
        return room.lately.after(since, now) if room is not None and room.members else None

    def forget(self) -> None:
        """What rooms were told. What they are told from now on is kept again."""
        for hall in list(self.halls.values()):
            for room in list(hall.rooms.values()):
                room.lately.forget()

    def left_out(self, hall: Hall, sids: list[str], cursor: Cursor) -> None:
        """These sockets were left out of the delta that begins at ``cursor``; where one stopped earlier, that holds."""
        with self._lock:
            for sid in sids:
                if sid in self._by_sid:
                    hall.behind.setdefault(sid, cursor)

    def wake(self, sid: str) -> None:
        """A socket that was left out reads again: it is caught up with the next look."""
        member = self._by_sid.get(sid)
        if member is not None:
            hall = self.halls[member.door.panel_id]
            hall.awake.add(sid)
            hall.changed.set()

    def awake(self, hall: Hall, rooms: list[Room]) -> list[tuple[Room, Cursor, list[str]]]:
        """Who of these rooms reads again, by where they stopped: so many cursors at a time, since each is a reading of its own, and anybody may name one."""
        found: dict[tuple[str, Cursor], tuple[Room, Cursor, list[str]]] = {}
        with self._lock:
            for room in rooms:
                for sid in hall.awake & room.members.keys():
                    cursor = hall.behind.get(sid, room.cursor)
                    if len(found) < MOST_CURSORS or (room.viewer.key, cursor) in found:
                        found.setdefault((room.viewer.key, cursor), (room, cursor, []))[2].append(sid)
        return list(found.values())

    def caught_up(self, hall: Hall, sids: list[str]) -> None:
        """These sockets are behind no more."""
        with self._lock:
            for sid in sids:
                hall.behind.pop(sid, None)
                hall.awake.discard(sid)

    def phones_of(self, token: str) -> int:
        """How many sockets a participant has as one of the public."""
        return self._phones.get(token, 0)

    def elsewhere(self, door: Door, token: str) -> list[Member]:
        """The sockets of this door's person on other devices; only panellists are watched one by one."""
        hall = self.halls.get(door.panel_id)
        room = hall.rooms.get(door.viewer.key) if hall is not None and door.viewer.person is not None else None
        return [member for member in list(room.members.values()) if member.token != token] if room is not None else []

    def served(self) -> list[int]:
        """The panels that somebody watches or has watched here."""
        return list(self.halls)

    def everybody(self) -> list[Member]:
        """All members of all panels."""
        return list(self._by_sid.values())

    def _hall(self, door: Door) -> Hall:
        hall = self.halls.setdefault(door.panel_id, Hall(door.panel_id, door.version, door.version, slow=door.slow))
        self._by_code[door.code] = hall
        return hall

    def _count(self, member: Member, more: int) -> None:
        if member.door.viewer.audience is Audience.PUBLIC:
            self._phones[member.token] += more
            if not self._phones[member.token]:
                del self._phones[member.token]


def _is_behind(since: Cursor, room: Room) -> bool:
    """Whether this room has come farther. A frame that is being sent goes to those alone who were here when it began."""
    reached = room.sending or room.cursor
    return since.version < reached.version if since.epoch == reached.epoch else since.epoch == room.cursor.epoch
