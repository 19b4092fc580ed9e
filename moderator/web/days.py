"""Days of the calendar as a page says them, and the last one for what comes in writing."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.dates import format_date

from moderator.domain import submissions
from moderator.domain.ids import Instant
from moderator.i18n import locale_of


@dataclass(frozen=True)
class Due:
    """The last day, ``YYYY-MM-DD`` or None before the end where none was set, and whether it is over."""

    day: str | None
    late: bool


def due(header: dict[str, Any], now: Instant) -> Due:
    """Until when the panel of this header takes something in writing."""
    ended_at, zone = header["ended_at"], header["timezone"]
    last = submissions.last_day(header["answers_due"], None if ended_at is None else Instant(ended_at), zone, header["retention"]["questions"])
    return Due(last, last is not None and submissions.day(now, zone) > last)


def day_name(day: str, language: str) -> str:
    """'3 March 2027' of '2027-03-03', in the language of the reader."""
    return format_date(date.fromisoformat(day), "long", locale=locale_of(language))
