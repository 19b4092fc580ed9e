"""A concept note becomes a plan. What the note does not say is not guessed: without a date there is no plan."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from moderator.commands.opening import NewPanel
from moderator.domain.ids import Instant, Millis
from moderator.domain.note.reader import Note, Person
from moderator.exchange.plans import NewId, Plan, Speaker, podium

HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Stamp:
    """What a new panel is given besides the note: random code and epoch, and the zone that its times are of."""

    code: str
    epoch: str
    timezone: str


class IncompleteNoteError(Exception):
    """The note lacks what a panel cannot be without; ``fields`` names it."""

    def __init__(self, *fields: str) -> None:
        super().__init__(", ".join(fields))
        self.fields = fields


def plan(note: Note, stamp: Stamp, new_id: NewId) -> Plan:
    """The panel that a note describes, open for questions. Raises IncompleteNoteError without title, full date or start."""
    missing = [name for name, value in (("title", note.title), ("date", _full(note.date)), ("start", note.start)) if not value]
    if missing:
        raise IncompleteNoteError(*missing)
    starts, ends = _slot(note, ZoneInfo(stamp.timezone))
    panel = NewPanel(
        code=stamp.code, epoch=stamp.epoch, title=str(note.title), starts_at=starts, ends_at=ends, timezone=stamp.timezone,
        room=note.room, organisers=note.organisers, support="hidden",
    )  # fmt: skip
    speakers = [_speaker(person, "opening") for person in note.opening_remarks if person.name]
    speakers += [_speaker(person, "panellist") for person in note.panellists if person.name]
    chair = [_speaker(note.moderator, "moderator")] if note.moderator and note.moderator.name else []
    told = podium([*chair, *speakers], Millis(ends - starts), new_id)
    return Plan(panel, [*told, ("panel.open", {})])


def _full(value: str | None) -> str | None:
    return value if value and not value.startswith("--") else None


def _slot(note: Note, zone: ZoneInfo) -> tuple[Instant, Instant]:
    day = date.fromisoformat(str(note.date))
    starts = datetime.combine(day, time.fromisoformat(str(note.start)), zone)
    ends = datetime.combine(day, time.fromisoformat(note.end), zone) if note.end else starts + HOUR
    if ends <= starts:
        ends += timedelta(days=1)
    return _instant(starts), _instant(ends)


def _instant(moment: datetime) -> Instant:
    return Instant(int(moment.timestamp()) * 1000)


def _speaker(person: Person, part: str) -> Speaker:
    return Speaker(name=str(person.name), part=part, honorific=person.honorific, function=person.role, organisation=person.organisation, online=person.online)
