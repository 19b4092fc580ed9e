"""A panel told as commands: what importers and the demo produce."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from moderator.commands.opening import NewPanel, usual_preset
from moderator.domain import presets
from moderator.domain.ids import Millis
from moderator.domain.presets import PlannedItem

MINUTE: Final = 60_000

Told = tuple[str, dict[str, Any]]
NewId = Callable[[], str]


@dataclass(frozen=True)
class Stamp:
    """What a new panel is given besides: random code and epoch, the zone that its times are of, and the organiser's link that makes it, if one does."""

    code: str
    epoch: str
    timezone: str
    owner: str | None = None


@dataclass(frozen=True)
class Speaker:
    """Somebody of the podium, before there is a row; ``key`` is how items name them, ``note`` and ``extra`` (ms) are for the console alone."""

    name: str
    part: str
    honorific: str | None = None
    function: str | None = None
    organisation: str | None = None
    online: bool = False
    timezone: str | None = None
    phonetic: str | None = None
    note: str | None = None
    extra: int = 0
    key: str | None = None


@dataclass(frozen=True)
class Plan:
    """A new panel, and the commands that fill it."""

    panel: NewPanel
    commands: Sequence[Told] = field(default_factory=tuple)


def podium(speakers: Sequence[Speaker], slot: Millis, new_id: NewId) -> list[Told]:
    """People, the programme of the slot's usual preset, and a link for everybody and every screen."""
    known = [(str(place), speaker) for place, speaker in enumerate(speakers)]
    return told([replace(speaker, key=key) for key, speaker in known], _programme(known, slot), new_id)


def told(speakers: Sequence[Speaker], items: Sequence[PlannedItem], new_id: NewId) -> list[Told]:
    """People, the items that name them by their keys, and a link for everybody and every screen."""
    known = [(new_id(), speaker) for speaker in speakers]
    rows = {speaker.key: row_id for row_id, speaker in known}
    people = [("person.add", {"person": row_id, **_given(speaker)}) for row_id, speaker in known]
    private = [("person.edit", {"person": row_id, "note": speaker.note}) for row_id, speaker in known if speaker.note]
    extra = [("person.extra", {"person": row_id, "extra": speaker.extra}) for row_id, speaker in known if speaker.extra]
    planned = [("item.add", {"item": new_id(), **_item(item, rows)}) for item in items]
    return [*people, *private, *extra, *planned, *_links(known, new_id)]


def _given(speaker: Speaker) -> dict[str, Any]:
    return {key: value for key, value in vars(speaker).items() if value is not None and key not in {"note", "extra", "key"}}


def _item(item: PlannedItem, rows: Mapping[str | None, str]) -> dict[str, Any]:
    said = {"kind": item.kind, "planned": int(item.planned)} | ({"title": item.title} if item.title else {})
    return said | ({"person": rows[item.person]} if item.person else {})


def _programme(known: Sequence[tuple[str, Speaker]], slot: Millis) -> list[PlannedItem]:
    chair = next(iter(_with_part(known, "moderator")), None)
    preset = presets.PRESETS[usual_preset(slot)]
    return presets.programme(preset, chair, _with_part(known, "opening"), _with_part(known, "panellist"), slot)


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
    told.append(_link(new_id(), "note-taker", "Note-taker", None))
    told += [_link(new_id(), speaker.part, speaker.name, row_id) for row_id, speaker in known if speaker.part != "moderator"]
    return told + [_link(new_id(), role, role.capitalize(), None) for role in ("display", "stage", "booth", "technician")]


def _link(row_id: str, role: str, name: str, person: str | None) -> Told:
    return "link.issue", {"link": row_id, "role": role, "name": name} | ({"person": person} if person else {})
