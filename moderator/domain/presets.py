"""Speaking times and programmes of common formats, as data that a panel copies and may change; what is left of them is reckoned elsewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from moderator.domain.ids import Millis

SECOND: Final = 1_000
MINUTE: Final = 60 * SECOND

LIMIT_NAMES: Final = (
    "floor", "group", "read", "answer", "followup", "final", "point_of_order", "reply",
    "state", "un", "nhri", "local", "civil", "academia", "media", "youth", "business", "other",
)  # fmt: skip
"""What may have a limit of its own; the groups from ``state`` on only where they differ from ``floor``."""

LEAST_DEBATE: Final = Millis(5 * MINUTE)
LEAST_ITEM: Final = Millis(1 * MINUTE)
FINAL_GAP: Final = Millis(5 * SECOND)


@dataclass(frozen=True)
class Preset:
    """One format. ``opening`` and ``panellist`` are the time of each, or 0 where the format has no such speeches.

    ``floor_share_min`` is the least part of the slot that the debate should get; ``list_closes_after`` counts from the start.
    """

    slot: Millis
    limits: Mapping[str, Millis]
    welcome: Millis
    opening: Millis
    panellist: Millis
    wrap_up: Millis
    floor_share_min: float
    list_closes_after: Millis | None = None


@dataclass(frozen=True)
class PlannedItem:
    """An item of a programme before it has a row."""

    kind: str
    planned: Millis
    person: str | None = None
    title: str | None = None


def _seconds(**limits: int) -> Mapping[str, Millis]:
    return MappingProxyType({name: Millis(seconds * SECOND) for name, seconds in limits.items()})


def _minutes(minutes: int) -> Millis:
    return Millis(minutes * MINUTE)


SIDE_EVENT_60: Final = Preset(
    slot=_minutes(60),
    limits=_seconds(floor=60, group=120, read=20, answer=90, followup=45, final=45, point_of_order=60, reply=60),
    welcome=_minutes(2),
    opening=_minutes(4),
    panellist=_minutes(4),
    wrap_up=_minutes(3),
    floor_share_min=0.35,
)
"""Own choice for six panellists in one hour; ISHR advises side events to have three or four of at most 5:00, the Assembly in Strasbourg caps a point of order at 1:00."""

SIDE_EVENT_90: Final = Preset(
    slot=_minutes(90),
    limits=_seconds(floor=90, group=120, read=20, answer=120, followup=60, final=60, point_of_order=60, reply=60),
    welcome=_minutes(3),
    opening=_minutes(5),
    panellist=_minutes(6),
    wrap_up=_minutes(4),
    floor_share_min=0.4,
)
"""Own choice, in the proportions of the hour above; opening remarks of 5:00 as at the United Nations conference on least developed countries."""

HRC_PANEL_120: Final = Preset(
    slot=_minutes(120),
    limits=_seconds(floor=120, group=120, read=20, answer=180, followup=60, final=60, point_of_order=60, reply=180),
    welcome=_minutes(1),
    opening=_minutes(5),
    panellist=_minutes(6),
    wrap_up=_minutes(2),
    floor_share_min=0.6,
    list_closes_after=_minutes(15),
)
"""Orders of the day of the Human Rights Council: 2:00 for everybody, blocks of 45:00 from the floor and 15:00 of replies; opening, panellists and reply as is its custom; the rest own choice."""

HRC_INTERACTIVE_DIALOGUE: Final = Preset(
    slot=_minutes(120),
    limits=_seconds(floor=120, group=120, state=180, read=20, answer=180, followup=60, final=120, point_of_order=60, reply=180),
    welcome=_minutes(1),
    opening=_minutes(5),
    panellist=_minutes(10),
    wrap_up=_minutes(2),
    floor_share_min=0.6,
    list_closes_after=_minutes(15),
)
"""Human Rights Council, 2015 and 2016: 3:00 for its members (observer States had 2:00), 2:00 for all others; 10:00 for who presents is its custom; the rest own choice."""

WEBINAR_60: Final = Preset(
    slot=_minutes(60),
    limits=_seconds(floor=60, group=60, read=20, answer=90, followup=45, final=60, point_of_order=60, reply=60),
    welcome=_minutes(3),
    opening=_minutes(2),
    panellist=Millis(495 * SECOND),
    wrap_up=_minutes(4),
    floor_share_min=0.25,
)
"""A published plan for a webinar of four: welcome 3:00, introductions 8:00 and rounds 25:00 (8:15 each), audience 15:00, last words 5:00, wrap-up 4:00; the limits are own choice."""

OPEN_DEBATE_90: Final = Preset(
    slot=_minutes(90),
    limits=_seconds(floor=120, group=180, read=20, answer=120, followup=60, final=60, point_of_order=60, reply=60),
    welcome=_minutes(3),
    opening=Millis(0),
    panellist=Millis(0),
    wrap_up=_minutes(4),
    floor_share_min=0.75,
)
"""Own choice: nobody speaks but the floor, with 2:00 as in the Council's panels and three quarters of the time as in their blocks."""

PRESETS: Final[Mapping[str, Preset]] = MappingProxyType(
    {
        "side_event_60": SIDE_EVENT_60,
        "side_event_90": SIDE_EVENT_90,
        "hrc_panel_120": HRC_PANEL_120,
        "hrc_interactive_dialogue": HRC_INTERACTIVE_DIALOGUE,
        "webinar_60": WEBINAR_60,
        "open_debate_90": OPEN_DEBATE_90,
    }
)


def limit(limits: Mapping[str, int], name: str, group: str | None = None) -> Millis:
    """The time for ``name`` (such as ``answer``), else that of ``floor``; a stakeholder's own limit goes before that of ``floor``.

    Who speaks on behalf of a group (``name`` is ``group``) gets that time, whatever stakeholder they are. Limits without ``floor`` are completed by the side event of one hour.
    """
    known = limits if "floor" in limits else {**SIDE_EVENT_60.limits, **limits}
    names = [group or "", name] if name == "floor" else [name, group or "", "floor"]
    return Millis(next(known[each] for each in names if each in known))


def programme(preset: Preset, chair: str | None, openings: Sequence[str], panellists: Sequence[str], slot: Millis) -> list[PlannedItem]:
    """Welcome, openings, panellists, debate, final remarks, wrap-up, filling ``slot``: what is left goes to the debate.

    Where nothing is left everything gets shorter alike, never the debate alone; a slot too short even for that is overrun, and the sum says so.
    """
    speeches = [PlannedItem("opening", preset.opening, person) for person in openings if preset.opening]
    panel = [PlannedItem("panel", preset.panellist, person) for person in panellists if preset.panellist]
    final = [PlannedItem("final", _final(preset, len(panel)))] if panel else []
    before = [PlannedItem("welcome", preset.welcome, chair), *speeches, *panel]
    fitted = _fitted([*before, *final, PlannedItem("wrap", preset.wrap_up, chair)], slot - LEAST_DEBATE)
    debate = max(LEAST_DEBATE, slot - sum(item.planned for item in fitted))
    return [*fitted[: len(before)], PlannedItem("debate", Millis(debate)), *fitted[len(before) :]]


def _final(preset: Preset, speakers: int) -> Millis:
    """A last word of each with a breath between them, in whole minutes."""
    spoken = speakers * preset.limits["final"] + (speakers - 1) * FINAL_GAP
    return Millis(-(-spoken // MINUTE) * MINUTE)


def _fitted(items: Sequence[PlannedItem], room: int) -> list[PlannedItem]:
    """Let all give in proportion to what they have above the least, in whole seconds, until they fit into ``room``."""
    wanted = sum(item.planned for item in items)
    above = wanted - len(items) * LEAST_ITEM
    if wanted <= room or above <= 0:
        return list(items)
    spare = max(0, room - len(items) * LEAST_ITEM)
    return [PlannedItem(item.kind, _shortened(item.planned, spare, above), item.person) for item in items]


def _shortened(planned: Millis, spare: int, above: int) -> Millis:
    return Millis(LEAST_ITEM + (planned - LEAST_ITEM) * spare // above // SECOND * SECOND)
