"""What the other processes of the installation see: who is here, who answers, what the room signals. Fetching it is done elsewhere; nothing of it is told on.

Person ids and link ids name places of the panel, never participants. Of participants no token is in it, and no hash of one; of panellists' devices a hash of the hour.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from pydantic import BaseModel, ConfigDict, NonNegativeFloat, NonNegativeInt, TypeAdapter, ValidationError

from moderator.live.clocks import Clocks

BLIND_AFTER: Final = 5.0
"""Seconds without any news after which a process shows what it sees itself: people elsewhere would turn red for want of Redis."""


class Device(BaseModel):
    """A panellist's device: a hash of the hour, what it was made under, and since when it is in use, 0 while it only came back."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    under: str
    name: str
    since: NonNegativeInt = 0


class Sight(BaseModel):
    """What one process sees of one panel."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    phones: NonNegativeInt = 0
    roles: dict[str, NonNegativeInt] = {}
    people: dict[str, NonNegativeFloat] = {}
    """Person id → seconds since one of their screens last answered."""
    devices: dict[str, Device] = {}
    """Person id → the device that they use there."""
    links: dict[str, NonNegativeFloat] = {}
    signals: dict[str, NonNegativeInt] = {}
    unusual: dict[str, NonNegativeInt] = {}


SIGHTS: Final = TypeAdapter(dict[int, Sight])


class Others:
    """One per process; without Redis nobody is ever heard of."""

    def __init__(self, clocks: Clocks) -> None:
        self._clocks = clocks
        self._heard = float("-inf")
        self._sights: list[Mapping[int, Sight]] = []
        self._people: dict[int, dict[str, float]] = {}
        """Panel → person → when they last answered, wherever that was; who was with a process that has died turns red like everybody else."""
        self._links: dict[int, dict[str, float]] = {}

    def hear(self, told: Iterable[tuple[float, bytes]]) -> None:
        """What each of the others has told, and how many seconds ago. What has another shape is passed over."""
        now = self._clocks.monotonic()
        if now - self._heard > BLIND_AFTER:
            self._people, self._links = {}, {}
        self._heard, self._sights = now, []
        for age, text in told:
            try:
                sights = SIGHTS.validate_json(text)
            except ValidationError:
                continue
            self._sights.append(sights)
            for panel_id, sight in sights.items():
                _remember(self._people.setdefault(panel_id, {}), sight.people, now - age)
                _remember(self._links.setdefault(panel_id, {}), sight.links, now - age)

    def phones(self, panel_id: int) -> int:
        """How many phones are with the others."""
        return sum(sight.phones for sight in self._of(panel_id))

    def roles(self, panel_id: int) -> Counter[str]:
        """How many screens of each role are with the others."""
        return _sum(sight.roles for sight in self._of(panel_id))

    def signals(self, panel_id: int) -> Counter[str]:
        """What the room signals to the others."""
        return _sum(sight.signals for sight in self._of(panel_id))

    def unusual(self, panel_id: int) -> Counter[str]:
        """What the others find unusual."""
        return _sum(sight.unusual for sight in self._of(panel_id))

    def people(self, panel_id: int) -> Mapping[str, float]:
        """Person id → when they last answered one of the others, in monotonic seconds."""
        return self._people.get(panel_id, {}) if self._sees() else {}

    def devices(self, panel_id: int, person: str) -> list[Device]:
        """The devices that a panellist uses with the others."""
        return [sight.devices[person] for sight in self._of(panel_id) if person in sight.devices]

    def links(self, panel_id: int) -> Mapping[str, float]:
        """Link id → the same."""
        return self._links.get(panel_id, {}) if self._sees() else {}

    def _of(self, panel_id: int) -> list[Sight]:
        return [sights[panel_id] for sights in self._sights if panel_id in sights] if self._sees() else []

    def _sees(self) -> bool:
        return self._clocks.monotonic() - self._heard <= BLIND_AFTER


def tell(sights: Mapping[int, Sight]) -> bytes:
    """In the shape in which it is heard."""
    return SIGHTS.dump_json(dict(sights), exclude_defaults=True)


def _remember(answered: dict[str, float], ages: Mapping[str, float], told: float) -> None:
    for each, age in ages.items():
        answered[each] = max(answered.get(each, float("-inf")), told - age)


def _sum(counts: Iterable[Mapping[str, int]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return total
