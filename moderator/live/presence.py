"""Pulses and presence: every few seconds each room hears its cursor, the time and who is here; silence is shown as amber, then red."""

import logging
from collections import Counter
from typing import Any, Final

from moderator.domain.roles import Audience
from moderator.live.broadcaster import is_public
from moderator.live.clocks import Clocks
from moderator.live.fanout import Fanout
from moderator.live.members import Hall, Members, Room, room_name
from moderator.live.room_signals import RoomSignals
from moderator.runtime import Runtime

log = logging.getLogger(__name__)

ROLES_PULSE: Final = 4.0
PUBLIC_PULSE: Final = 5.0
AMBER: Final = 8.0
RED: Final = 13.0
BEAT: Final = 0.25
"""How often it is asked whether a pulse is due, or the test clock was moved."""
PHONES_PER_SECOND: Final = 1_000
HURRY: Final = 1.0
"""A colour or a sum that changed is told at once, but not more often than this."""
KNOWS_PEOPLE: Final = frozenset({Audience.MODERATOR, Audience.TECHNICIAN})
HEARS_THE_ROOM: Final = KNOWS_PEOPLE | {Audience.BOOTH}


class Presence:
    """Sends pulses. Counts are of this process."""

    def __init__(self, runtime: Runtime, clocks: Clocks, members: Members, fanout: Fanout, signals: RoomSignals) -> None:
        self._runtime, self._clocks, self._members, self._fanout, self._signals = runtime, clocks, members, fanout, signals
        self._offset = clocks.offset()
        self._due = {False: 0.0, True: 0.0}

    def start(self) -> None:
        """Pulse for ever."""
        self._runtime.spawn(self._beat_for_ever)

    def beat(self) -> None:
        """Send what is due: roles every 4 s, the public every 5 s, everybody at once when the test clock was moved, and news of who is here."""
        now, offset = self._clocks.monotonic(), self._clocks.offset()
        moved, self._offset = offset != self._offset, offset
        for public, period in ((False, ROLES_PULSE), (True, PUBLIC_PULSE)):
            if moved or now >= self._due[public]:
                self._due[public] = now + period
                for hall in list(self._members.halls.values()):
                    self.pulse(hall, public=public)
        for hall in list(self._members.halls.values()):
            self.tell_news(hall)
        self._signals.forget_old()

    def pulse(self, hall: Hall, *, public: bool) -> None:
        """One pulse to each room of the roles, or to the public."""
        for room in list(hall.rooms.values()):
            if room.members and is_public(room) is public:
                self._send(hall, room)

    def tell_news(self, hall: Hall) -> None:
        """A pulse at once to each room for which a colour or a sum has changed: a screen cut off is amber within 10 s and red within 15 s of its last sign."""
        now = self._clocks.monotonic()
        for room in list(hall.rooms.values()):
            if room.members and now >= room.hurried + HURRY and self.news(hall, room) != room.told:
                room.hurried = now
                self._send(hall, room)

    def news(self, hall: Hall, room: Room) -> dict[str, Any]:
        """For those who run the panel, who of the podium and which links answer; for them and the booth, what the room signals."""
        news: dict[str, Any] = {}
        if room.viewer.audience in KNOWS_PEOPLE:
            news["people"] = self._colours(hall.answered)
            news["links"] = self._colours(hall.links)
        if room.viewer.audience in HEARS_THE_ROOM:
            news["signals"] = self._signals.sums(hall.panel_id)
        return news

    def payload(self, hall: Hall, room: Room) -> dict[str, Any]:
        """What a room hears."""
        phones = sum(len(each.members) for each in hall.rooms.values() if is_public(each))
        return {
            "epoch": room.cursor.epoch,
            "version": room.cursor.version,
            "now": self._clocks.now(),
            "here": self.here(hall, room, phones),
            "spread": int(phones / PHONES_PER_SECOND * 1000) if is_public(room) else 0,
        }

    def here(self, hall: Hall, room: Room, phones: int) -> dict[str, Any]:
        """For the public a number; for those who run the panel also how many screens there are, and the news."""
        here = {"phones": phones, **self.news(hall, room)}
        if room.viewer.audience in KNOWS_PEOPLE:
            here["roles"] = dict(Counter(member.door.viewer.audience.value for member in hall.members()))
        return here

    def _colours(self, answered: dict[str, float]) -> dict[str, str]:
        now = self._clocks.monotonic()
        return {each: colour(now - at) for each, at in list(answered.items())}

    def _send(self, hall: Hall, room: Room) -> None:
        # Noted first: what changes in between is told once more, not never.
        room.told = self.news(hall, room)
        self._fanout.to_room(room_name(hall.panel_id, room.viewer.key), "pulse", self.payload(hall, room))

    def _beat_for_ever(self) -> None:
        while True:
            try:
                self.beat()
            except Exception:
                log.exception("a pulse failed")
            self._runtime.sleep(BEAT)


def colour(silence: float) -> str:
    """``green``, ``amber`` after 8 s without an answer, ``red`` after 13 s."""
    if silence >= RED:
        return "red"
    return "amber" if silence >= AMBER else "green"
