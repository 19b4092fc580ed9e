"""Plain forms of the desk: which fields somebody has changed, so that what others changed meanwhile stays; and times as people write them."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from http import HTTPStatus
from typing import Any, Final
from zoneinfo import ZoneInfo

from flask import redirect, request
from werkzeug.wrappers import Response

from moderator.domain.refusals import Refused
from moderator.web.desk import Desk, tell

LENGTH: Final = re.compile(r"(\d{1,3})(?::([0-5]\d))?")
"""Minutes, or minutes and seconds."""
MOST_FORM: Final = 200_000

Told = tuple[str, dict[str, Any]]


def allow_long_form() -> None:
    """Names and descriptions in scripts of three bytes a letter go beyond the limit of a phone's forms."""
    request.max_content_length = request.max_form_memory_size = MOST_FORM


def changed(*names: str) -> dict[str, str]:
    """The fields whose value is not the one that the page came with, which stands beside each as ``was-…``."""
    return {name: now for name in names if (now := value(name)) != request.form.get(f"was-{name}", now).replace("\r\n", "\n").strip()}


def value(name: str) -> str:
    """What stands in a field; several ticks as one line."""
    return ",".join(request.form.getlist(name)).replace("\r\n", "\n").strip()


def ticked(name: str) -> bool:
    """Whether a box is ticked."""
    return name in request.form


def turned(*names: str) -> dict[str, bool]:
    """The boxes that were ticked or cleared since the page came."""
    return {name: ticked(name) for name in names if f"was-{name}" in request.form and ticked(name) is not (request.form[f"was-{name}"] == "1")}


def words(given: dict[str, str]) -> dict[str, str | None]:
    """The same with nothing for what was cleared."""
    return {name: text or None for name, text in given.items()}


def lines(text: str) -> list[str]:
    """The lines that are not blank."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def length(text: str, field: str) -> int:
    """``4``, ``4:00`` or ``0:45`` in ms. Refuses ``wrong_type``."""
    found = LENGTH.fullmatch(text)
    if found is None:
        raise Refused("wrong_type", field=field)
    return (int(found[1]) * 60 + int(found[2] or 0)) * 1_000


def instant(day: str, clock: str, zone: str, field: str) -> int:
    """A local date and time as an instant. Refuses ``wrong_type``, also for a zone that is the name of a folder or too long for one."""
    try:
        moment = datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), ZoneInfo(zone))
        return int(moment.timestamp()) * 1_000
    except (ValueError, OverflowError, KeyError, OSError):
        raise Refused("wrong_type", field=field) from None


def next_day(at: int, after: int) -> int:
    """An end before its start is on the day after."""
    return at if at > after else at + int(timedelta(days=1).total_seconds()) * 1_000


def carry_out(where: Desk, told: Sequence[Told]) -> None:
    """Run commands one after the other. Refuses with the first that is refused; those before it stand, as they were pressed."""
    for name, args in told:
        outcome = tell(where, name, args)
        if not outcome.ok:
            raise Refused(str(outcome.code), **outcome.data)


def back_to(where: Desk, page: str, done: str = "saved", anchor: str = "") -> Response:
    """To a page of the same panel, with a word that it was done."""
    return redirect(f"/organise/{where.code}/{page}?done={done}{anchor}".replace("/?", "?"), HTTPStatus.SEE_OTHER)


def done() -> str | None:
    """The message of what was done, if the address says so."""
    said = request.args.get("done", "")
    return f"organise-done-{said}" if said in DONE else None


DONE: Final = frozenset({"saved", "published", "archived", "restored", "copied", "changed", "nothing", "brought-back", "anonymised", "purged"})
