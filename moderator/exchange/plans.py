"""A panel told as commands: what importers and the demo produce."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from moderator.commands.opening import NewPanel, usual_preset
from moderator.domain import presets
from moderator.domain.ids import Millis

MINUTE: Final = 60_000

Told = tuple[str, dict[str, Any]]
NewId = Callable[[], str]


@dataclass(frozen=True)
class Speaker:
    """Somebody of the podium, before there is a row."""

    name: str
    part: str
    honorific: str | None = None
    function: str | None = None
    organisation: str | None = None
    online: bool = False
    timezone: str | None = None
    phonetic: str | None = None


@dataclass(frozen=True)
class Plan:
    """A new panel, and the commands that fill it."""

    panel: NewPanel
    commands: Sequence[Told] = field(default_factory=tuple)


def podium(speakers: Sequence[Speaker], slot: Millis, new_id: NewId) -> list[Told]:
    """People, the programme of the slot's usual preset, and a link for everybody and every screen."""
    known = [(new_id(), speaker) for speaker in speakers]
    people = [("person.add", {"person": row_id, **_given(speaker)}) for row_id, speaker in known]
    items = [("item.add", {"item": new_id(), **item}) for item in _programme(known, slot)]
    return [*people, *items, *_links(known, new_id)]


def _given(speaker: Speaker) -> dict[str, Any]:
    return {key: value for key, value in vars(speaker).items() if value is not None}


def _programme(known: Sequence[tuple[str, Speaker]], slot: Millis) -> list[dict[str, Any]]:
    chair = next(iter(_with_part(known, "moderator")), None)
    preset = presets.PRESETS[usual_preset(slot)]
    items = presets.programme(preset, chair, _with_part(known, "opening"), _with_part(known, "panellist"), slot)
    return [{"kind": item.kind, "planned": int(item.planned)} | ({"person": item.person} if item.person else {}) for item in items]


def _with_part(known: Sequence[tuple[str, Speaker]], part: str) -> list[str]:
    return [row_id for row_id, speaker in known if speaker.part == part]


def _links(known: Sequence[tuple[str, Speaker]], new_id: NewId) -> list[Told]:
    told = [_link(new_id(), "organiser", "Organiser", None)]
    chairs = [(row_id, speaker) for row_id, speaker in known if speaker.part == "moderator"]
    told += [_link(new_id(), "moderator", speaker.name, row_id) for row_id, speaker in chairs]
    if not chairs:
        told.append(_link(new_id(), "moderator", "Moderator", None))
    told.append(_link(new_id(), "co-moderator", "Co-moderator", None))
    told.append(_link(new_id(), "timekeeper", "Timekeeper", None))
    told += [_link(new_id(), speaker.part, speaker.name, row_id) for row_id, speaker in known if speaker.part != "moderator"]
    return told + [_link(new_id(), role, role.capitalize(), None) for role in ("display", "stage", "booth", "technician")]


def _link(row_id: str, role: str, name: str, person: str | None) -> Told:
    return "link.issue", {"link": row_id, "role": role, "name": name} | ({"person": person} if person else {})
