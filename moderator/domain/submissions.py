"""Written submissions after the hour: until which day they are taken, and who may answer what in writing. Storing them is done elsewhere."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from moderator.domain import floor, questions, retention
from moderator.domain.ids import Instant


def day(instant: Instant, zone: str) -> str:
    """The calendar day ``YYYY-MM-DD`` of an instant at a place."""
    return datetime.fromtimestamp(instant / 1000, UTC).astimezone(ZoneInfo(zone)).date().isoformat()


def last_day(due: str | None, ended_at: Instant | None, zone: str, kept: int) -> str | None:
    """The last day on which something is taken: the one that was set, else that of two weeks after the end; before the end none.

    ``kept``: for how many days after the end questions are. On that day goes whatever nobody has approved, so that the last day is the one before it at most.
    """
    if ended_at is None:
        return due
    before = date.fromisoformat(day(retention.due(retention.QUESTIONS, ended_at, {retention.QUESTIONS: kept}), zone)) - timedelta(days=1)
    return min(due or day(Instant(ended_at + floor.WRITTEN_WITHIN), zone), before.isoformat())


def is_theirs(
    assigned: Iterable[Mapping[str, str]], offers: Iterable[Mapping[str, str | None]], addressee: str | None, person: str
) -> bool:  # fmt: skip
    """Whether somebody of the podium was given a question, took it, or was asked it by its author."""
    return addressee == person or questions.is_theirs(assigned, offers, person)


def is_awaited(state: str, assigned: Iterable[Mapping[str, str]], person: str) -> bool:
    """Whether somebody's answer is to come in writing: the whole question is, or they have said so of theirs."""
    return state == questions.WRITTEN or any(each["person"] == person and each["state"] == "written" for each in assigned)
