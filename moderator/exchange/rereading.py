"""A changed note against the panel that is there: what is different, each to be taken over by itself. Links, times and hints stay, since rows are corrected and not replaced."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from moderator.domain.note.folding import fold
from moderator.exchange import outlining, reviewing
from moderator.exchange.plans import Told

WORDS: Final = ("honorific", "function", "organisation")
ROLES: Final = {"co-moderator": "moderator", "closing": "opening"}
"""Parts of a note that a panel knows by another name."""


@dataclass(frozen=True)
class Change:
    """One difference. ``code`` is ``title`` ``room`` ``time`` ``organisers`` ``added`` ``removed`` ``corrected`` ``moderator``; ``name`` is whom it is about.

    ``told`` are the commands that take it over; they are made for one sending, with new ids where something is added.
    """

    id: str
    code: str
    was: str
    now: str
    name: str = ""
    told: Sequence[Told] = field(default_factory=tuple)


def changes(note: Mapping[str, Any], header: Mapping[str, Any], people: Sequence[Mapping[str, Any]], new_id: Callable[[], str]) -> list[Change]:
    """What the note says otherwise; where it says nothing, nothing is different."""
    return [*_of_panel(note, header), *_of_people(note, people, new_id)]


def _of_panel(note: Mapping[str, Any], header: Mapping[str, Any]) -> Iterator[Change]:
    for name in ("title", "room"):
        if note[name] and note[name] != header[name]:
            yield Change(name, name, header[name] or "", note[name], told=[("panel.edit", {name: note[name]})])
    moved = _moved(note, header)
    if moved is not None:
        zone = ZoneInfo(header["timezone"])
        was, now = (_written(each, zone) for each in ((header["starts_at"], header["ends_at"]), moved))
        yield Change("time", "time", was, now, told=[("panel.edit", {"starts_at": moved[0], "ends_at": moved[1]})])
    if note["organisers"] and list(note["organisers"]) != list(header["organisers"]):
        was, now = ("\n".join(each) for each in (header["organisers"], note["organisers"]))
        yield Change("organisers", "organisers", was, now, told=[("panel.edit", {"organisers": list(note["organisers"])})])


def _moved(note: Mapping[str, Any], header: Mapping[str, Any]) -> tuple[int, int] | None:
    """Start and end as the note has them now; a note without a year means that of the panel, and one without a time its time."""
    starts, ends = (datetime.fromtimestamp(header[name] / 1000, ZoneInfo(header["timezone"])) for name in ("starts_at", "ends_at"))
    day = (note["date"] or f"{starts:%Y-%m-%d}").replace("--", f"{starts:%Y}-", 1) if (note["date"] or "").startswith("--") else note["date"]
    fields = {
        "date": day or f"{starts:%Y-%m-%d}", "start": note["start"] or f"{starts:%H:%M}", "end": note["end"] or f"{ends:%H:%M}", "timezone": header["timezone"],
    }  # fmt: skip
    if not reviewing.is_date(fields["date"]):
        return None
    moved = outlining.slot(fields)
    return None if moved == (header["starts_at"], header["ends_at"]) else moved


def _written(times: tuple[int, int], zone: ZoneInfo) -> str:
    starts, ends = (datetime.fromtimestamp(each / 1000, zone) for each in times)
    return f"{starts:%Y-%m-%d, %H:%M}-{ends:%H:%M}"


def _of_people(note: Mapping[str, Any], people: Sequence[Mapping[str, Any]], new_id: Callable[[], str]) -> Iterator[Change]:
    known = {fold(row["name"]): row for row in sorted(people, key=lambda row: not row["dropped"])}
    read = [person for person in reviewing.people_of(note, new_id) if person["name"]]
    seen = set()
    for person in read:
        name = fold(person["name"])
        if name in seen:
            continue
        seen.add(name)
        row = known.get(name)
        if person["dropped"]:
            continue
        if row is None or row["dropped"]:
            yield _added(person, row, new_id)
        elif _said(person) != _said(row) and any(_said(person)):
            yield _corrected(person, row)
    for name, row in known.items():
        if read and name not in seen and not row["dropped"]:
            yield Change(f"removed-{row['id']}", "removed", _about(row), "", row["name"], [("person.drop", {"person": row["id"], "dropped": True})])


def _added(person: Mapping[str, Any], row: Mapping[str, Any] | None, new_id: Callable[[], str]) -> Change:
    part = ROLES.get(person["part"], person["part"])
    row_id = row["id"] if row else person["id"]
    given = {name: person[name] for name in WORDS if person[name]}
    first: Told = (
        ("person.drop", {"person": row_id, "dropped": False})
        if row
        else ("person.add", {"person": row_id, "name": person["name"], "part": part, "online": person["online"], **given})
    )
    link: Told = ("link.issue", {"link": new_id(), "role": row["part"] if row else part, "name": person["name"][:120], "person": row_id})
    note: list[Told] = [("person.edit", {"person": row_id, "note": person["note"]})] if person["note"] else []
    code = "moderator" if part == "moderator" else "added"
    return Change(f"added-{fold(person['name'])}", code, "", _about(person), person["name"], [first, *note, link])


def _corrected(person: Mapping[str, Any], row: Mapping[str, Any]) -> Change:
    given = {name: person[name] or None for name in WORDS if (person[name] or None) != row[name]}
    online = {"online": person["online"]} if person["online"] != row["online"] else {}
    return Change(f"corrected-{row['id']}", "corrected", _about(row), _about(person), row["name"], [("person.edit", {"person": row["id"], **given, **online})])


def _said(person: Mapping[str, Any]) -> tuple[Any, ...]:
    return (*(person[name] or None for name in WORDS), bool(person["online"]))


def _about(person: Mapping[str, Any]) -> str:
    name = " ".join(filter(None, (person["honorific"], person["name"])))
    return ", ".join([name, *(person[each] for each in WORDS[1:] if person[each]), *(["online"] if person["online"] else [])])
