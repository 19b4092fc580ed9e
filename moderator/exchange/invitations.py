"""A personal link as an entry for somebody's calendar. Nobody is listed in it: it goes to one person, and names no other."""

from dataclasses import dataclass
from datetime import UTC, datetime

from icalendar import Calendar, Event

from moderator.domain.ids import Instant


@dataclass(frozen=True)
class Invitation:
    """What an entry says. ``uid`` stays the same for the same link, and ``sequence`` grows with its address, so that a later entry takes the place of a former."""

    uid: str
    sequence: int
    title: str
    starts: Instant
    ends: Instant
    room: str | None
    description: str
    address: str


def as_calendar(invitation: Invitation, now: Instant) -> bytes:
    """The entry as a file for calendars (RFC 5545), in UTC: every calendar shows it on its owner's clock."""
    entry = Event()
    entry.add("uid", invitation.uid)
    entry.add("sequence", invitation.sequence)
    entry.add("dtstamp", _moment(now))
    entry.add("dtstart", _moment(invitation.starts))
    entry.add("dtend", _moment(invitation.ends))
    entry.add("summary", invitation.title)
    entry.add("description", invitation.description)
    entry.add("url", invitation.address)
    entry.add("class", "PRIVATE")
    if invitation.room:
        entry.add("location", invitation.room)
    calendar = Calendar()
    calendar.add("prodid", "-//Moderator//Panel//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _moment(instant: Instant) -> datetime:
    return datetime.fromtimestamp(instant // 1000, UTC)
