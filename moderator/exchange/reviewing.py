"""The review page as values: what was read of a note, what its organiser has made of it, and what is still open. Plain JSON in, plain JSON out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import islice
from typing import Any, Final
from zoneinfo import available_timezones

from moderator.domain import text
from moderator.domain.refusals import Refused
from moderator.exchange import timetable

Fields = dict[str, Any]
"""``{title, date, start, end, timezone, room, organisers, language, languages, preset, people, points, marks, …}``: the fields of the page as they stand."""

SINGLE: Final = ("title", "date", "start", "end", "timezone", "room", "language", "preset")
"""Fields of one value."""
PERSON: Final = ("part", "honorific", "name", "function", "organisation", "phonetic", "note", "extra")
REQUIRED: Final = ("title", "date", "start", "end")
PARTS: Final = ("opening", "moderator", "co-moderator", "panellist", "closing")
"""In the order of the page. Who closes speaks last; who moderates beside somebody is a second moderator."""
SPOKEN_OF: Final = {
    "chair": "opening", "opening_remarks": "opening", "keynote": "opening", "moderator": "moderator", "co_moderators": "co-moderator",
    "panellists": "panellist", "closing": "closing", "rapporteur": "closing",
}  # fmt: skip
"""The reader's word for a part → ours, in the order of the page."""
ASIDE: Final = "rapporteur"
"""Who writes and need not speak: shown, and left out until somebody takes them in."""
KEEP: Final = "keep"
MOST_PEOPLE: Final = 60
MOST_READ: Final = 200
"""People of a note, and open points: a page with more of them would keep phones waiting while it is made, and no podium has so many."""
MOST_ORGANISERS: Final = 30
LIMITS: Final = {"title": 300, "room": 200}
PERSON_LIMITS: Final = {"honorific": 120, "name": 120, "function": 400, "organisation": 200, "phonetic": 120, "note": 500}
ORGANISER_LIMIT: Final = 200
LEAST_SLOT: Final = 10
MOST_SLOT: Final = 12 * 60
"""Minutes."""
FIRST_YEAR, LAST_YEAR = "1970", "9000"
_NO_YEAR: Final = "--"
_OF_YEAR: Final = frozenset({"year_missing", "weekday_disagrees"})


@dataclass(frozen=True)
class Option:
    """One answer to an open point: ``keep`` or the number of an alternative; ``label`` is what it would be, None for keeping things as they are."""

    value: str
    label: str | None


@dataclass(frozen=True)
class Fault:
    """What keeps a draft from being published: the control that it is about, and a code with its data."""

    at: str
    code: str
    data: Mapping[str, Any]


def from_note(read: Mapping[str, Any], timezone: str, language: str, new_id: Callable[[], str]) -> Fields:
    """The fields of the page for a note that was just read: everything that is open is unanswered."""
    note = read["note"]
    fields: Fields = {name: note.get(name) or "" for name in SINGLE} | {
        "date": "" if (note["date"] or "").startswith(_NO_YEAR) else note["date"] or "",
        "timezone": timezone,
        "language": language,
        "languages": [],
        "preset": "",
        "organisers": list(note["organisers"]),
        "people": list(islice(people_of(note, new_id), MOST_READ)),
        "marks": read["marks"],
        "sources": note["sources"],
    }
    fields["items"] = timetable.items(note, fields["people"])
    points = [_point(read, fields, point) for point in note["open_points"][:MOST_READ]]
    zone = {"field": "timezone", "code": "assumed", "line": note["sources"].get("start"), "source": "", "alternatives": [], "blocks": True}
    return fields | {"points": [*points, zone | {"answer": "", "was": timezone}]}


def by_hand(timezone: str, language: str) -> Fields:
    """The fields of an empty page."""
    empty = dict.fromkeys(SINGLE, "")
    return empty | {
        "timezone": timezone,
        "language": language,
        "languages": [],
        "organisers": [],
        "people": [],
        "points": [],
        "marks": [],
        "sources": {},
        "items": [],
    }


def people_of(note: Mapping[str, Any], new_id: Callable[[], str]) -> Iterator[dict[str, Any]]:
    """Everybody whom a note names, and those whose name is to follow, as the page has them."""
    needs = {need["person"]: need for need in note.get("needs", ())}
    for name, part in SPOKEN_OF.items():
        found = note.get(name) or []
        several = isinstance(found, list)
        for place, person in enumerate(found if several else [found]):
            read = _person(person, new_id(), part, f"{name}[{place}]" if several else name, note["sources"])
            yield read | _private(needs.get(person["name"])) | {"dropped": name == ASIDE}


def _private(need: Mapping[str, Any] | None) -> dict[str, str]:
    """What somebody needs is for the console alone, and never public; more time is given where the note says how much."""
    return {} if need is None else {"note": need["text"], "extra": str(need["seconds"] or "")}


def _person(person: Mapping[str, Any], row_id: str, part: str, field: str, sources: Mapping[str, int]) -> dict[str, Any]:
    return {
        "id": row_id, "part": part, "honorific": person.get("honorific") or "", "name": person.get("name") or "", "function": person.get("role") or "",
        "organisation": person.get("organisation") or "", "online": bool(person.get("online")), "phonetic": "", "note": "", "extra": "",
        "dropped": False, "field": field, "line": sources.get(field),
    }  # fmt: skip


def new_person(row_id: str) -> dict[str, Any]:
    """Somebody whom the note does not name."""
    return _person({}, row_id, "panellist", "", {})


def _point(read: Mapping[str, Any], fields: Fields, point: Mapping[str, Any]) -> dict[str, Any]:
    asked = {name: point[name] for name in ("field", "code", "line", "source", "alternatives", "blocks")}
    if point["code"] in _OF_YEAR and read["note"]["date"]:
        asked["alternatives"] = [f"{year}-{read['note']['date'][-5:]}" for year in point["alternatives"]]
    if point["code"] == "person_unplaced":
        asked |= {"person": read["unplaced"].get(str(point["line"]))}
    return asked | {"answer": "", "was": value_of(fields, point["field"])}


def value_of(fields: Fields, field: str) -> str:
    """What stands in a field, as words; of a person everything that was read of them."""
    name, _, part = field.partition(".")
    person = person_of(fields, name)
    if person is not None:
        return str(person[part]) if part in PERSON else "\n".join(str(person[each]) for each in ("honorific", "name", "function", "organisation", "part"))
    if name.startswith("organisers"):
        return "\n".join(fields["organisers"])
    return str(fields[name]) if name in SINGLE else ""


def person_of(fields: Fields, field: str) -> dict[str, Any] | None:
    """The person who was read as ``field``."""
    return next((person for person in fields["people"] if field and person["field"] == field), None)


def options(point: Mapping[str, Any]) -> list[Option]:
    """The answers to offer, each by one click; what nobody can know but the organiser is typed into its own field."""
    keep = [] if point["code"] == "year_missing" and point["alternatives"] else [Option(KEEP, None)]
    if point["code"] in {"several", "missing"} and point["field"] != "date":
        return keep
    if point["code"] == "maybe_two":
        return [*keep, Option("0", " + ".join(point["alternatives"]))]
    if point["code"] == "person_unplaced":
        return [*keep, *(Option(str(n), each) for n, each in enumerate(point["alternatives"]) if point.get("person"))]
    return [*keep, *(Option(str(n), each) for n, each in enumerate(point["alternatives"]))]


def answered(fields: Fields, number: int, answer: str) -> Fields:
    """The fields after a point was answered; an answer that was given before has had its effect already."""
    point = fields["points"][number]
    if answer not in {"", *(option.value for option in options(point))} or answer == point["answer"]:
        return fields
    points = [each | {"answer": answer} if place == number else each for place, each in enumerate(fields["points"])]
    changed = fields | {"points": points}
    return changed if answer in {"", KEEP} else changed | _applied(changed, point, int(answer))


def _applied(fields: Fields, point: Mapping[str, Any], number: int) -> Fields:
    """What an alternative puts into which field."""
    value, field, code = str(point["alternatives"][number]), str(point["field"]), point["code"]
    if code == "maybe_two":
        place = int(field.partition("[")[2].rstrip("]"))
        return {"organisers": [*fields["organisers"][:place], *point["alternatives"], *fields["organisers"][place + 1 :]]}
    if code == "person_unplaced":
        return {"people": [*fields["people"], _placed(point, value)]}
    if code == "half_day_unsure":
        return {"start": value, "end": _later(fields["end"], value)}
    if code == "several_times":
        start, _, end = value.partition("-")
        return {"start": start, "end": end or fields["end"]}
    name, _, part = field.partition(".")
    if part in PERSON:
        return {"people": [each | {part: value} if each["field"] == name else each for each in fields["people"]]}
    return {field: value} if field in SINGLE and not value.startswith(_NO_YEAR) else {}


def _placed(point: Mapping[str, Any], part: str) -> dict[str, Any]:
    row_id = f"unplaced{point['line']}".ljust(20, "0")
    return _person(point["person"], row_id, SPOKEN_OF.get(part, "panellist"), f"unplaced[{point['line']}]", {f"unplaced[{point['line']}]": point["line"]})


def _later(end: str, start: str) -> str:
    """An end in the same half of the day as its start."""
    if not end or end > start or not "00:00" <= end < "12:00":
        return end
    return f"{int(end[:2]) + 12:02d}{end[2:]}"


def is_open(fields: Fields, point: Mapping[str, Any]) -> bool:
    """Whether a point still waits: nobody has answered it, nor written anything else into its field, nor left the person out."""
    if point["answer"]:
        return False
    person = person_of(fields, point["field"].partition(".")[0])
    if person is not None and person["dropped"]:
        return False
    if point["field"] == "panellists":
        return point["code"] == "person_unplaced" or not any(each["part"] == "panellist" and not each["dropped"] for each in fields["people"])
    if point["field"] == "moderator" and point["code"] == "missing":
        return not any(each["part"] == "moderator" and not each["dropped"] and each["name"] for each in fields["people"])
    return value_of(fields, point["field"]) == str(point["was"])


def open_points(fields: Fields) -> list[int]:
    """The numbers of the points that still wait and that nothing is published without."""
    return [number for number, point in enumerate(fields["points"]) if point["blocks"] and is_open(fields, point)]


def faults(fields: Fields) -> list[Fault]:
    """All that keeps the draft from being published, in the order of the page."""
    points = [Fault(f"point-{number}", "asked", {}) for number in open_points(fields)]
    asked = {fields["points"][number]["field"] for number in open_points(fields)}
    missing = [Fault(name, "needed", {"field": name}) for name in REQUIRED if not fields[name] and name not in asked]
    return [*points, *missing, *_wrong_times(fields), *_wrong_words(fields)]


def _wrong_times(fields: Fields) -> Iterator[Fault]:
    if fields["date"] and not is_date(fields["date"]):
        yield Fault("date", "date", {})
    for name in ("start", "end"):
        if fields[name] and not is_time(fields[name]):
            yield Fault(name, "time", {})
    if fields["timezone"] not in available_timezones():
        yield Fault("timezone", "zone", {})
    length = slot_minutes(fields)
    if length is not None and not LEAST_SLOT <= length <= MOST_SLOT:
        yield Fault("end", "slot", {"least": LEAST_SLOT, "most": MOST_SLOT // 60})


def is_date(value: str) -> bool:
    """Whether a value is a whole date, of a year that every calendar can write."""
    return len(value) == len("2026-07-08") and _is(date.fromisoformat, value) and FIRST_YEAR < value[:4] < LAST_YEAR


def is_time(value: str) -> bool:
    """Whether a value is a time of the day, in hours and minutes."""
    return len(value) == len("15:00") and value[2] == ":" and _is(time.fromisoformat, value)


def _is(read: Callable[[str], object], value: str) -> bool:
    try:
        read(value)
    except ValueError:
        return False
    return True


def slot_minutes(fields: Fields) -> int | None:
    """The length of the panel in minutes, over midnight if need be; None while start or end is not known."""
    if not all(is_time(fields[name]) for name in ("start", "end")):
        return None
    start, end = (time.fromisoformat(fields[name]) for name in ("start", "end"))
    return ((end.hour - start.hour) * 60 + end.minute - start.minute) % (24 * 60)


def _wrong_words(fields: Fields) -> Iterator[Fault]:
    written = [(name, fields[name], LIMITS[name]) for name in LIMITS]
    written += [("organisers", each, ORGANISER_LIMIT) for each in fields["organisers"]]
    for person in fields["people"]:
        if not person["dropped"]:
            written += [(f"person-{person['id']}-{name}", person[name], limit) for name, limit in PERSON_LIMITS.items()]
    for at, value, limit in written:
        refused = _refusal(value, at, limit)
        if refused is not None:
            yield Fault(at, refused.code, refused.data)


def _refusal(value: str, field: str, limit: int) -> Refused | None:
    try:
        if value.strip():
            text.line(value, field=field, limit=limit)
    except Refused as refused:
        return refused
    return None


def on_podium(fields: Fields, *parts: str) -> Sequence[dict[str, Any]]:
    """Those with a name and one of the parts who are not left out, in the order of the page."""
    return [person for person in fields["people"] if person["name"].strip() and not person["dropped"] and person["part"] in (parts or PARTS)]
