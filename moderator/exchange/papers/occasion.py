"""A panel as its papers tell it: who, what, when and where, without anybody who was taken off and anything that was dropped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Protocol
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_timezone_location

from moderator.domain.ids import Instant, Millis
from moderator.domain.programme import DROPPED
from moderator.exchange.plans import MINUTE, Speaker
from moderator.i18n import locale_of

DASH: Final = "\u2013"
TOLD: Final = ("name", "part", "honorific", "function", "organisation", "online", "timezone", "phonetic")
"""What papers say of somebody."""


class Speak(Protocol):
    """The catalogue of one language."""

    def __call__(self, key: str, **values: object) -> str:
        """The sentence for a key."""


@dataclass(frozen=True)
class Slot:
    """One item of the programme, as planned."""

    kind: str
    title: str | None
    speaker: Speaker | None
    starts: Instant
    length: Millis


@dataclass(frozen=True)
class Occasion:
    """A panel on paper. ``people`` are in the order of the podium, by row id; ``floor_limit`` is what whoever takes the floor has."""

    title: str
    language: str
    room: str | None
    organisers: tuple[str, ...]
    zone: str
    starts: Instant
    ends: Instant
    people: Mapping[str, Speaker]
    slots: tuple[Slot, ...]
    asking: bool
    floor_names: bool
    floor_limit: Millis

    def with_part(self, part: str) -> list[Speaker]:
        """The people of one part, in their order."""
        return [speaker for speaker in self.people.values() if speaker.part == part]

    def clock(self, instant: Instant, zone: str | None = None) -> datetime:
        """An instant on the clock of the place, or of another zone."""
        return datetime.fromtimestamp(instant / 1000, ZoneInfo(zone or self.zone))


def occasion(header: Mapping[str, Any], people: Sequence[Mapping[str, Any]], items: Sequence[Mapping[str, Any]]) -> Occasion:
    """The occasion of a console's header and rows."""
    there = {row["id"]: _speaker(row) for row in sorted(people, key=lambda row: row["place"]) if not row["dropped"]}
    left = sorted((row for row in items if row["state"] != DROPPED), key=lambda row: row["place"])
    return Occasion(
        header["title"], header["language"], header["room"], tuple(header["organisers"]), header["timezone"], header["starts_at"], header["ends_at"],
        there, tuple(_slots(header["starts_at"], left, there)), header["asking"], header["floor_names"], Millis(header["limits"].get("floor", 0)),
    )  # fmt: skip


def day(moment: datetime, language: str) -> str:
    """A day with its weekday, in words."""
    return format_date(moment, "full", locale=locale_of(language))


def moments(told: Occasion, own_zone: str | None, language: str, speak: Speak) -> list[str]:
    """When it is: on the clock of the place, and on that of somebody elsewhere, whose day is named where it is another one."""
    here, there = (told.clock(told.starts, zone) for zone in (told.zone, own_zone))
    found = [speak("comma").join((day(here, language), _span(told, told.zone, language, speak)))]
    if own_zone and there.utcoffset() != here.utcoffset():
        span = _span(told, own_zone, language, speak)
        found.append(span if there.date() == here.date() else speak("comma").join((day(there, language), span)))
    return found


def full_name(speaker: Speaker) -> str:
    """The form of address and the name, in the order in which they were given."""
    return " ".join(part for part in (speaker.honorific, speaker.name) if part)


def about(speaker: Speaker, comma: str) -> str:
    """Function and organisation; "Permanent Representative of Avaria, Avaria" would say a thing twice."""
    function, organisation = speaker.function or "", speaker.organisation or ""
    return function if organisation in function else comma.join(part for part in (function, organisation) if part)


def slot_name(slot: Slot, speak: Speak) -> str:
    """What an item is called on paper: by its own title, or by its kind."""
    return slot.title or speak(f"item-{slot.kind}")


def face(length: Millis) -> str:
    """A length as minutes and seconds."""
    return f"{length // MINUTE}:{length % MINUTE // 1000:02}"


def _span(told: Occasion, zone: str, language: str, speak: Speak) -> str:
    starts, ends = (f"{told.clock(instant, zone):%H:%M}" for instant in (told.starts, told.ends))
    city = get_timezone_location(zone, locale=locale_of(language), return_city=True)
    return speak("sheets-time-at", **{"from": starts, "to": ends, "city": city})


def _slots(start: int, items: Sequence[Mapping[str, Any]], people: Mapping[str, Speaker]) -> list[Slot]:
    return [Slot(row["kind"], row["title"], people.get(row["person"]), Instant(start + row["starts_at"]), Millis(row["planned"])) for row in items]


def _speaker(row: Mapping[str, Any]) -> Speaker:
    return Speaker(**{name: row[name] for name in TOLD})
