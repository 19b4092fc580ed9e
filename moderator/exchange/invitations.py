"""Entries for calendars: a personal link for one person, panels for everybody. Nobody is listed in any of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from icalendar import Calendar, Event

from moderator.domain.ids import Instant

AGAIN: Final = timedelta(minutes=15)
"""So often a calendar that subscribes may ask again."""


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
    is_private: bool = True


def as_calendar(invitations: Sequence[Invitation], now: Instant, name: str | None = None) -> bytes:
    """The entries as a file for calendars (RFC 5545), in UTC: every calendar shows them on its owner's clock. ``name`` is that of a calendar to subscribe to."""
    calendar = Calendar()
    calendar.add("prodid", "-//Moderator//Panel//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if name is not None:
        calendar.add("x-wr-calname", name)
        calendar.add("refresh-interval", AGAIN, parameters={"VALUE": "DURATION"})
    for invitation in invitations:
        calendar.add_component(_entry(invitation, now))
    return bytes(calendar.to_ical())


def _entry(invitation: Invitation, now: Instant) -> Event:
    entry = Event()
    entry.add("uid", invitation.uid)
    entry.add("sequence", invitation.sequence)
    entry.add("dtstamp", _moment(now))
    entry.add("dtstart", _moment(invitation.starts))
    entry.add("dtend", _moment(invitation.ends))
    entry.add("summary", invitation.title)
    entry.add("description", invitation.description)
    entry.add("url", invitation.address)
    entry.add("class", "PRIVATE" if invitation.is_private else "PUBLIC")
    if invitation.room:
        entry.add("location", invitation.room)
    return entry


def _moment(instant: Instant) -> datetime:
    return datetime.fromtimestamp(instant // 1000, UTC)
