"""The fields of the review page become a plan: the panel, its people, its programme and its settings."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from moderator.commands.opening import NewPanel, usual_preset
from moderator.domain import presets, text
from moderator.domain.ids import Instant, Millis
from moderator.domain.presets import LEAST_DEBATE, MINUTE, PRESETS, PlannedItem
from moderator.exchange import plans, reviewing
from moderator.exchange.plans import NewId, Plan, Speaker, Stamp
from moderator.exchange.reviewing import LIMITS, ORGANISER_LIMIT, Fields

OWN: Final = "own"
"""The choice of a programme that came with the fields: the note's timed agenda, or the panel that they were copied from."""
HOUR: Final = 60


def plan(fields: Fields, stamp: Stamp, new_id: NewId) -> Plan:
    """The panel that the fields describe, open for questions. They must be without faults; what is not fit to be stored is refused, as by any command."""
    starts, ends = slot(fields)
    chosen = fields["preset"] if fields["preset"] in PRESETS else None
    panel = NewPanel(
        code=stamp.code, epoch=stamp.epoch, title=_line(fields, "title"), starts_at=starts, ends_at=ends, timezone=fields["timezone"],
        language=fields["language"] or "en", languages=_languages(fields), room=_line(fields, "room") if fields["room"] else None,
        organisers=tuple(text.line(each, field="organisers", limit=ORGANISER_LIMIT) for each in fields["organisers"]),
        support="hidden", preset=chosen, owner=stamp.owner,
    )  # fmt: skip
    told = plans.told(_speakers(fields), programme(fields), new_id)
    return Plan(panel, [*told, *_settings(fields), ("panel.open", {})])


def _line(fields: Fields, name: str) -> str:
    return text.line(fields[name], field=name, limit=LIMITS[name])


def slot(fields: Fields) -> tuple[Instant, Instant]:
    """From when to when the panel is, over midnight if the end is before the start; without an end it lasts an hour."""
    zone, day, start = ZoneInfo(fields["timezone"]), date.fromisoformat(fields["date"]), time.fromisoformat(fields["start"])
    starts = datetime.combine(day, start, zone)
    if not fields["end"]:
        ends = starts + timedelta(minutes=HOUR)
    else:
        end = time.fromisoformat(fields["end"])
        ends = datetime.combine(day + timedelta(days=int(end <= start)), end, zone)
    return _instant(starts), _instant(ends)


def _instant(moment: datetime) -> Instant:
    return Instant(int(moment.timestamp()) * 1_000)


def length(fields: Fields) -> Millis:
    """How long the panel is: an hour as long as nobody has said otherwise."""
    minutes = reviewing.slot_minutes(fields)
    return Millis((HOUR if minutes is None else minutes) * MINUTE)


def preset_name(fields: Fields) -> str:
    """The preset whose programme is shown: the chosen one, else the programme that came with the fields, else the usual one for this length."""
    if fields["preset"] in PRESETS or (fields["preset"] == OWN and fields.get("items")):
        return str(fields["preset"])
    return OWN if fields.get("items") else usual_preset(length(fields))


def programme(fields: Fields) -> list[PlannedItem]:
    """The items of the panel; ``person`` is the id that somebody has among the fields."""
    name, people = preset_name(fields), {part: [each["id"] for each in reviewing.on_podium(fields, part)] for part in reviewing.PARTS}
    if name == OWN:
        return _own(fields)
    chair = next(iter(people["moderator"]), None)
    closing = [PlannedItem("wrap", PRESETS[name].opening or PRESETS[name].wrap_up, each) for each in people["closing"]]
    rest = Millis(max(LEAST_DEBATE, length(fields) - sum(item.planned for item in closing)))
    items = presets.programme(PRESETS[name], chair, people["opening"], people["panellist"], rest)
    return [*items[:-1], *closing, *items[-1:]]


def _own(fields: Fields) -> list[PlannedItem]:
    known = {each["id"] for each in reviewing.on_podium(fields)}
    kept = [item for item in fields["items"] if not item["person"] or item["person"] in known]
    return [PlannedItem(item["kind"], Millis(item["planned"]), item["person"], item.get("title")) for item in kept]


def _languages(fields: Fields) -> tuple[str, ...]:
    """The default first."""
    first = fields["language"] or "en"
    return (first, *(each for each in fields["languages"] if each != first))


def _speakers(fields: Fields) -> list[Speaker]:
    return [_speaker(person) for part in ("moderator", "co-moderator", "opening", "panellist", "closing") for person in reviewing.on_podium(fields, part)]


def _speaker(person: Mapping[str, Any]) -> Speaker:
    part = {"co-moderator": "moderator", "closing": "opening"}.get(person["part"], person["part"])
    words = {name: person[name] or None for name in ("honorific", "function", "organisation", "phonetic", "note")}
    extra = int(person["extra"]) * 1_000 if str(person["extra"]).isdecimal() and len(str(person["extra"])) < len("10000") else 0
    return Speaker(name=person["name"], part=part, online=person["online"], key=person["id"], extra=extra, **words)


def _settings(fields: Fields) -> list[plans.Told]:
    """What a copied panel has set, as the commands that set it."""
    return [(name, args) for name, args in fields.get("settings", {}).items()]
