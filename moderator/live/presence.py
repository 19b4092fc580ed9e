"""Pulses and presence: every few seconds each room hears its cursor, the time and who is here; silence is shown as amber, then red."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from moderator import logs
from moderator.domain.roles import Audience
from moderator.live.broadcaster import is_public
from moderator.live.clocks import Clocks
from moderator.live.devices import Devices
from moderator.live.fanout import Fanout
from moderator.live.members import Hall, Members, Room, room_name
from moderator.live.others import Others, Sight
from moderator.live.outage import Outage
from moderator.live.room_signals import RoomSignals
from moderator.live.unusual import Unusual
from moderator.runtime import Runtime

log = logs.get(__name__)

ROLES_PULSE: Final = 4.0
PUBLIC_PULSE: Final = 5.0
AMBER: Final = 8.0
RED: Final = 13.0
BEAT: Final = 0.25
"""How often it is asked whether a pulse is due, or the test clock was moved."""
BORNE: Final = 2_000
"""So many phones may come back within two seconds: more than a process takes, and soon over. Of more the last would give up before their turn, and come again."""
PHONES_PER_SECOND: Final = 150
"""What a slow core takes back, of those beyond."""
HURRY: Final = 1.0
"""A colour or a sum that changed is told at once, but not more often than this."""
KNOWS_PEOPLE: Final = frozenset({Audience.MODERATOR, Audience.TECHNICIAN})
HEARS_THE_ROOM: Final = KNOWS_PEOPLE | {Audience.BOOTH}


class Presence:
    """Sends pulses. Counts are of this process and of what the others have told; a phone that changes its process within a minute may signal twice."""

    def __init__(
        self, runtime: Runtime, clocks: Clocks, members: Members, fanout: Fanout, signals: RoomSignals, unusual: Unusual, others: Others,
        devices: Devices, outage: Outage | None = None,
    ) -> None:  # fmt: skip
        self._runtime, self._clocks, self._members, self._fanout = runtime, clocks, members, fanout
        self._signals, self._unusual, self._others, self._devices = signals, unusual, others, devices
        self._outage = outage or Outage(clocks.monotonic)
        self._was_away = False
        self._offset = clocks.offset()
        self._due = {False: 0.0, True: 0.0}

    def start(self) -> None:
        """Pulse for ever."""
        self._runtime.spawn(self._beat_for_ever)

    def beat(self) -> None:
        """Send what is due: roles every 4 s, the public every 5 s, everybody at once when the test clock was moved or the database has gone or come back.

        And news of who is here.
        """
        now, offset, away = self._clocks.monotonic(), self._clocks.offset(), self._outage.lasts
        moved = offset != self._offset or away is not self._was_away
        self._offset, self._was_away = offset, away
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
            news["people"] = self._colours(hall.answered, self._others.people(hall.panel_id))
            news["links"] = self._colours(hall.links, self._others.links(hall.panel_id))
            if unusual := _together(self._unusual.sums(hall.panel_id), self._others.unusual(hall.panel_id)):
                news["unusual"] = unusual
        if room.viewer.audience in HEARS_THE_ROOM:
            news["signals"] = _together(self._signals.sums(hall.panel_id), self._others.signals(hall.panel_id))
        return news

    def silence(self, panel_id: int, link: str) -> float | None:
        """Seconds since a screen of this link last answered; None where none of it was here."""
        hall = self._members.halls.get(panel_id)
        times = [at for at in (hall.links.get(link) if hall else None, self._others.links(panel_id).get(link)) if at is not None]
        return self._clocks.monotonic() - max(times) if times else None

    def look(self) -> dict[int, Sight]:
        """What this process sees of each panel, for the others: its own alone, so that nothing is told twice."""
        return {hall.panel_id: self._sight(hall) for hall in list(self._members.halls.values())}

    def _sight(self, hall: Hall) -> Sight:
        now = self._clocks.monotonic()
        return Sight(
            phones=_phones(hall), roles=_roles(hall), signals={name: count for name, count in self._signals.sums(hall.panel_id).items() if count},
            unusual=self._unusual.sums(hall.panel_id), people=_ages(hall.answered, now), devices=self._devices.look(hall), links=_ages(hall.links, now),
        )  # fmt: skip

    def payload(self, hall: Hall, room: Room) -> dict[str, Any]:
        """What a room hears."""
        phones = _phones(hall)
        away = {"away": True} if self._outage.lasts else {}
        return {
            "epoch": room.cursor.epoch,
            "version": room.cursor.version,
            "now": self._clocks.now(),
            "here": self.here(hall, room, phones),
            "spread": self._spread() if is_public(room) else 0,
            **away,
        }

    def _spread(self) -> int:
        """Ms over which phones come back: those of all panels, since one process takes them all."""
        return int(spread_of(sum(map(_phones, list(self._members.halls.values())))) * 1000)

    def here(self, hall: Hall, room: Room, phones: int) -> dict[str, Any]:
        """For the public a number; for those who run the panel also how many screens there are, and the news."""
        here = {"phones": phones + self._others.phones(hall.panel_id), **self.news(hall, room)}
        if room.viewer.audience in KNOWS_PEOPLE:
            here["roles"] = _together(_roles(hall), self._others.roles(hall.panel_id))
        return here

    def _colours(self, answered: dict[str, float], elsewhere: Mapping[str, float]) -> dict[str, str]:
        now, never = self._clocks.monotonic(), float("-inf")
        here = dict(answered)
        return {each: colour(now - max(here.get(each, never), elsewhere.get(each, never))) for each in {**here, **elsewhere}}

    def _send(self, hall: Hall, room: Room) -> None:
        # Noted first: what changes in between is told once more, not never.
        room.told = self.news(hall, room)
        self._fanout.to_room(room_name(hall.panel_id, room.viewer.key), "pulse", self.payload(hall, room), may_miss=True)

    def _beat_for_ever(self) -> None:
        while True:
            try:
                self.beat()
            except Exception:
                log.exception("a pulse failed")
            self._runtime.sleep(BEAT)


def spread_of(phones: int) -> float:
    """Seconds over which so many phones come back together."""
    return min(phones, BORNE) / 1_000 + max(0, phones - BORNE) / PHONES_PER_SECOND


def _phones(hall: Hall) -> int:
    return sum(len(each.members) for each in list(hall.rooms.values()) if is_public(each))


def _roles(hall: Hall) -> dict[str, int]:
    return dict(Counter(member.door.viewer.audience.value for member in hall.members()))


def _ages(answered: dict[str, float], now: float) -> dict[str, float]:
    return {each: round(max(0.0, now - at), 2) for each, at in list(answered.items())}


def _together(here: Mapping[str, int], elsewhere: Mapping[str, int]) -> dict[str, int]:
    return {name: here.get(name, 0) + elsewhere.get(name, 0) for name in {**here, **elsewhere}}


def colour(silence: float) -> str:
    """``green``, ``amber`` after 8 s without an answer, ``red`` after 13 s."""
    if silence >= RED:
        return "red"
    return "amber" if silence >= AMBER else "green"
