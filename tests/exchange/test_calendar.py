"""Invitations: calendars read them, at the right instant, and nothing in them ends a line that it did not begin."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from moderator.domain.ids import Instant
from moderator.exchange.invitations import Invitation, as_calendar

NOW = Instant(1_767_225_600_000)
HOSTILE = "Ana, \"Bo\"; <b>Cy</b> =cmd|' /C calc'!A0 \u202eevil\nBEGIN:VALARM\r\nATTENDEE:mailto:x@example.org"


def instant(*moment: int, zone: str = "Europe/Zurich") -> Instant:
    return Instant(int(datetime(*moment, tzinfo=ZoneInfo(zone)).timestamp()) * 1000)  # type: ignore[misc,arg-type]


def entry(**more: Any) -> Invitation:
    usual: dict[str, Any] = {
        "uid": "link@panel.example.org", "sequence": 0, "title": "A panel", "starts": instant(2026, 7, 2, 13), "ends": instant(2026, 7, 2, 14),
        "room": "Room XXVI, Building E", "description": "What awaits you.\n\nhttps://panel.example.org/k/key", "address": "https://panel.example.org/k/key",
    }  # fmt: skip
    return Invitation(**(usual | more))


def read(invitation: Invitation) -> Any:
    calendar = Calendar.from_ical(as_calendar([invitation], NOW))
    assert [component.name for component in calendar.walk()] == ["VCALENDAR", "VEVENT"]
    return calendar.walk("VEVENT")[0]


@pytest.mark.parametrize(("day", "utc", "seoul"), [((2026, 7, 2), 11, 20), ((2026, 1, 15), 12, 21)])
def test_an_hour_in_geneva_is_the_right_hour_elsewhere(day: tuple[int, int, int], utc: int, seoul: int) -> None:
    found = read(entry(starts=instant(*day, 13), ends=instant(*day, 14)))
    assert found.decoded("dtstart") == datetime(*day, utc, tzinfo=UTC)
    assert found.decoded("dtend") == datetime(*day, utc + 1, tzinfo=UTC)
    there = found.decoded("dtstart").astimezone(ZoneInfo("Asia/Seoul"))
    assert (there.hour, there.date()) == (seoul, datetime(*day, tzinfo=UTC).date())


def test_an_entry_names_nobody_and_leads_to_its_address() -> None:
    found = read(entry())
    assert str(found["url"]) == "https://panel.example.org/k/key"
    assert str(found["location"]) == "Room XXVI, Building E"
    assert str(found["class"]) == "PRIVATE"
    assert not {"ATTENDEE", "ORGANIZER"} & set(found)


def test_a_later_address_takes_the_place_of_the_former_entry() -> None:
    first, second = read(entry()), read(entry(sequence=1))
    assert str(first["uid"]) == str(second["uid"])
    assert second["sequence"] > first["sequence"]


def test_a_panel_without_a_room_has_no_place() -> None:
    assert "LOCATION" not in read(entry(room=None))


@pytest.mark.parametrize("field", ["title", "room", "description"])
def test_no_words_end_their_line(field: str) -> None:
    found = read(entry(**{field: HOSTILE}))
    name = {"title": "summary", "room": "location"}.get(field, field)
    assert str(found[name]) == HOSTILE.replace("\r\n", "\n")
    assert not {"ATTENDEE", "VALARM"} & set(found)


def test_long_words_of_many_bytes_are_folded_and_whole() -> None:
    title = "حقوق الإنسان في المدن " * 20
    written = as_calendar([entry(title=title.strip())], NOW)
    assert max(len(line) for line in written.split(b"\r\n")) <= 75
    assert str(Calendar.from_ical(written).walk("VEVENT")[0]["summary"]) == title.strip()
