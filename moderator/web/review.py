"""The review page: the note beside the draft, with everything that its template shows. What the fields mean stands in the exchange."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any, Final
from zoneinfo import available_timezones

from babel.dates import format_date
from werkzeug.wrappers import Response

from moderator import i18n
from moderator.commands.drafting import KeptDraft
from moderator.domain.presets import MINUTE, PRESETS
from moderator.exchange import hinting, marking, outlining, reviewing
from moderator.exchange.reviewing import Fields
from moderator.web.rendering import chosen_language, page

REGIONS: Final = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")
MOST_SHOWN: Final = 1_000
"""Letters of one line of the note."""


def review(draft: KeptDraft, fields: Fields, rev: int, *, status: int = 200, refused: bool = False, **values: Any) -> Response:
    """The page of a draft; after a refused publication it names what is open, and the first of it has the focus."""
    language, open_numbers = chosen_language(), reviewing.open_points(fields)
    faults = reviewing.faults(fields)
    context = {
        "draft": draft, "fields": fields, "rev": rev, "faults": faults, "refused": refused, "open": set(open_numbers),
        "first": faults[0].at if refused and faults else None, "wrong_at": {fault.at: fault for fault in faults if fault.code not in {"asked", "needed"}},
        "points": _by_place(fields), "options": {number: reviewing.options(point) for number, point in enumerate(fields["points"])},
        "lines": _lines(draft.text, fields, open_numbers), "asked_fields": {fields["points"][number]["field"].partition(".")[0] for number in open_numbers},
        "zones": zones(), "hints": hinting.of_people(fields), "day_of": _day_of(language), "every_part": reviewing.PARTS,
        "every_language": i18n.available(), "count_words": _count_words(language, len(faults) + len(reviewing.REQUIRED)), **_programme(fields),
    }  # fmt: skip
    return page("organise/review", status=status, tab=None, **context, **values)


def _count_words(language: str, most: int) -> list[str]:
    """How many are left to confirm, in words, for each number that there may be: the script counts, the catalogue speaks."""
    return [i18n.catalogue(language).message("organise-to-confirm", count=count) for count in range(most + 1)]


def _programme(fields: Fields) -> dict[str, Any]:
    """The programme as it would be, with its times, its sum and what is to be said of it."""
    items, length = outlining.programme(fields), outlining.length(fields)
    people, at, rows = {person["id"]: person for person in fields["people"]}, 0, list[dict[str, Any]]()
    for item in items:
        rows.append({"kind": item.kind, "title": item.title, "person": people.get(item.person or ""), "at": at, "planned": item.planned})
        at += item.planned
    begins = _minutes(fields["start"])
    return {
        "rows": [row | {"clock": _clock(begins, row["at"])} for row in rows], "length": length, "sum": at, "preset": outlining.preset_name(fields),
        "presets": [*([outlining.OWN] if fields.get("items") else []), *PRESETS], "programme_hints": hinting.of_programme(items, length),
    }  # fmt: skip


def _minutes(moment: str) -> int | None:
    return int(moment[:2]) * 60 + int(moment[3:5]) if reviewing.is_time(moment) else None


def _clock(begins: int | None, after: int) -> str | None:
    if begins is None:
        return None
    minute = begins + after // MINUTE
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def _by_place(fields: Fields) -> Mapping[str, list[int]]:
    """Where on the page each point is asked: beside its field, in its person, or at the head of the people."""
    places, told = defaultdict(list), set()
    for number, point in enumerate(fields["points"]):
        # What is only told is told once of a line, however many fields were read from it.
        same = (point["field"].partition("[")[0] in {"date", "start", "end"}, point["code"], point["line"])
        if not point["blocks"] and same[0] and same in told:
            continue
        told.add(same)
        name = point["field"].partition(".")[0]
        person = reviewing.person_of(fields, name)
        single = {"start": "time", "end": "time"}.get(name, name)
        place = person["id"] if person else "organisers" if name.startswith("organisers") else single
        places[place if person or place in {"title", "date", "time", "timezone", "room", "organisers", "note"} else "people"].append(number)
    return places


def _lines(text: str, fields: Fields, open_numbers: Iterable[int]) -> list[dict[str, Any]]:
    """The note, line by line, in pieces with the field that was read there, and the points that are about the line."""
    asked = {fields["points"][number]["line"] for number in open_numbers}
    by_line = defaultdict(list)
    for mark in fields["marks"]:
        by_line[mark["line"]].append(mark)
    found = marking.lines_of(text) if text else []
    return [
        {"number": number, "pieces": marking.pieces(line[:MOST_SHOWN], by_line[number]), "asked": number in asked}
        for number, line in enumerate(found, 1)
    ]  # fmt: skip


def _day_of(language: str) -> Any:
    def day_of(value: str) -> str:
        return format_date(date.fromisoformat(value), "full", locale=i18n.locale_of(language)) if reviewing.is_date(value) else value

    return day_of


@cache
def zones() -> tuple[str, ...]:
    """The zones to choose from: those that are named after a place."""
    return ("UTC", *sorted(zone for zone in available_timezones() if zone.startswith(REGIONS)))
