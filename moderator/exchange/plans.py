"""A panel told as commands: what importers and the demo produce."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from moderator.commands.opening import NewPanel
from moderator.domain.ids import Millis

MINUTE: Final = 60_000

WELCOME: Final = Millis(2 * MINUTE)
OPENING: Final = Millis(4 * MINUTE)
PANELLIST: Final = Millis(4 * MINUTE)
FINAL: Final = Millis(5 * MINUTE)
WRAP_UP: Final = Millis(3 * MINUTE)
LEAST_DEBATE: Final = Millis(5 * MINUTE)
LEAST_ITEM: Final = Millis(1 * MINUTE)

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
    """People, the programme of a side event that fills ``slot``, and a link for everybody and every screen."""
    known = [(new_id(), speaker) for speaker in speakers]
    people = [("person.add", {"person": row_id, **_given(speaker)}) for row_id, speaker in known]
    items = [("item.add", {"item": new_id(), **item}) for item in _programme(known, slot)]
    return [*people, *items, *_links(known, new_id)]


def _given(speaker: Speaker) -> dict[str, Any]:
    return {key: value for key, value in vars(speaker).items() if value is not None}


def _programme(known: Sequence[tuple[str, Speaker]], slot: Millis) -> list[dict[str, Any]]:
    """Welcome, openings, panellists, debate, final remarks, wrap-up; a short slot shortens everything alike, never the debate alone."""
    chair = next((row_id for row_id, speaker in known if speaker.part == "moderator"), None)
    spoken = [_item("welcome", WELCOME, chair)]
    spoken += [_item("opening", OPENING, row_id) for row_id, speaker in known if speaker.part == "opening"]
    spoken += [_item("panel", PANELLIST, row_id) for row_id, speaker in known if speaker.part == "panellist"]
    closing = [_item("final", FINAL, None), _item("wrap", WRAP_UP, chair)]
    _shorten([*spoken, *closing], slot - LEAST_DEBATE)
    prepared = sum(item["planned"] for item in [*spoken, *closing])
    debate = _item("debate", Millis(max(LEAST_DEBATE, slot - prepared)), None)
    return [*spoken, debate, *closing]


def _shorten(items: Sequence[dict[str, Any]], room: int) -> None:
    """Let all give in proportion to what they have above the least, in whole seconds, until they fit into ``room``."""
    wanted = sum(item["planned"] for item in items)
    if wanted <= room:
        return
    above = wanted - len(items) * LEAST_ITEM
    spare = max(0, room - len(items) * LEAST_ITEM)
    for item in items:
        item["planned"] = LEAST_ITEM + (item["planned"] - LEAST_ITEM) * spare // above // 1000 * 1000


def _item(kind: str, planned: Millis, person: str | None) -> dict[str, Any]:
    return {"kind": kind, "planned": int(planned)} | ({"person": person} if person else {})


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
