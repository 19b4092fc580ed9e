"""A panellist uses one device at a time: the one taken up last, whichever process it is with. The other processes are asked elsewhere, every two seconds.

Within one process the newcomer is known at once; between processes each tells since when its device is in use, and the one whose device came earlier lets it go.
One that only came back claims nothing until the others have been heard: a laptop whose network returns takes nothing from the telephone taken up meanwhile.
"""

from collections.abc import Callable, Iterator
from typing import Final

from moderator.live.blinding import Blinding
from moderator.live.clocks import Clocks
from moderator.live.farewell import Farewell
from moderator.live.looking import Door
from moderator.live.members import Hall, Member, Members
from moderator.live.others import Device, Others

GONE_AFTER: Final = 13.0
"""Seconds without an answer after which a device keeps nobody out: it is red by then."""
UNDER: Final = 8
"""Signs by which two processes find out that they blind under one key; during its change they compare nothing."""


class Devices:
    """One per process. ``keys`` is the key that all processes blind by; a device is known to the others by a hash that is another for each panel, person and hour."""

    def __init__(self, clocks: Clocks, members: Members, others: Others, farewell: Farewell, keys: Callable[[], bytes] | None = None) -> None:
        self._clocks, self._members, self._others, self._farewell = clocks, members, others, farewell
        self._blind = Blinding(clocks, keys=keys)

    def is_used_elsewhere(self, door: Door, token: str) -> bool:
        """Whether this door's person is there on another device."""
        now = self._clocks.monotonic()
        if any(now - member.answered < GONE_AFTER for member in self._members.elsewhere(door, token)):
            return True
        return door.viewer.person is not None and bool(self._rivals(door.panel_id, door.viewer.person, token))

    def look(self, hall: Hall) -> dict[str, Device]:
        """Person → the device in use here."""
        devices: dict[str, Device] = {}
        for person, member in _watched(hall):
            mine = Device(under=self._blind("")[:UNDER], name=self._name(hall.panel_id, person, member.token), since=member.since)
            devices[person] = max(devices.get(person, mine), mine, key=_claim)
        return devices

    def settle(self) -> None:
        """Let go of devices that have been replaced elsewhere; after the others have been heard."""
        for hall in list(self._members.halls.values()):
            for person, member in _watched(hall):
                self._settle(hall.panel_id, person, member)

    def _settle(self, panel_id: int, person: str, member: Member) -> None:
        claim = (member.since, self._name(panel_id, person, member.token))
        if any(_claim(rival) > claim for rival in self._rivals(panel_id, person, member.token)):
            self._farewell(member, "superseded")
        elif not member.since:
            member.since = self._clocks.server_now()

    def _rivals(self, panel_id: int, person: str, token: str) -> list[Device]:
        """Other devices of this person that answer elsewhere."""
        answered = self._others.people(panel_id).get(person)
        if answered is None or self._clocks.monotonic() - answered >= GONE_AFTER:
            return []
        under, name = self._blind("")[:UNDER], self._name(panel_id, person, token)
        return [device for device in self._others.devices(panel_id, person) if device.under == under and device.name != name]

    def _name(self, panel_id: int, person: str, token: str) -> str:
        return self._blind(f"{panel_id} {person} {token}")


def _watched(hall: Hall) -> Iterator[tuple[str, Member]]:
    """The sockets of panellists, each with its person; the phones of a full hall are not gone through."""
    for room in list(hall.rooms.values()):
        if room.viewer.person is not None:
            for member in list(room.members.values()):
                yield room.viewer.person, member


def _claim(device: Device) -> tuple[int, str]:
    """The greater one stays: no two processes may both think that theirs does."""
    return device.since, device.name
