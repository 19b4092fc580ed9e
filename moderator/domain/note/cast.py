"""Gathers the persons of a note by their part in the panel, and asks about them; reading one line is done elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import regex

from moderator.domain.note.folding import fold
from moderator.domain.note.honorifics import starts_with_address, starts_with_honorific, take_honorific
from moderator.domain.note.labels import PEOPLE
from moderator.domain.note.names import LONGEST_NAME, looks_like_name
from moderator.domain.note.people import Reading, read_people
from moderator.domain.note.prose import read_prose
from moderator.domain.note.sections import is_prose
from moderator.domain.note.shapes import OpenPoint, Section
from moderator.domain.note.tables import is_row, read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from moderator.domain.note.shapes import Line

_ASKED_OF: Final = (
    ("opening_remarks", "opening"), ("panellists", "panellists"), ("closing", "closing"), ("chair", "chair"), ("keynote", "keynote"), ("rapporteur", "rapporteur"),
)  # fmt: skip
_WITH_PLACEHOLDERS: Final = ("opening", "panellists", "moderator")
_IN_PROSE: Final = ("opening", "moderator", "panellists", "closing")
_HEAD: Final = regex.compile(r"^\p{L}[^:：,،，;]{1,50}[:：]\s*(?=\S)")
_WORD_START: Final = regex.compile(r"(?:^|(?<=[\s(:]))(?=\p{L})")
_MOST_READ: Final = 2000
_NAME_AND_COMMA: Final = 80
PLACES: Final = ("panellists", "opening_remarks", "moderator", "closing", "chair", "keynote")


@dataclass(frozen=True, slots=True)
class Cast:
    """The persons by kind ("opening", "panellists", "closing", …), the moderator, the other moderators, and what is open."""

    people: Mapping[str, list[Reading]]
    moderator: Reading | None
    co_moderators: tuple[Reading, ...]
    points: tuple[OpenPoint, ...]


def read_cast(parts: tuple[Section, ...], organisers: tuple[str, ...] = ()) -> Cast:
    """Sort the persons of all sections into the parts of the panel.

    The same name twice under one label is one person, as a note in two languages has it. Source: docs/notes.md, rules 3, 4 and 8.
    """
    people: dict[str, list[Reading]] = {kind: [] for kind in (*PEOPLE, "unplaced")}
    for part in parts:
        for reading in _readings(part):
            told = replace(reading, unsure=(part.told_by, *reading.unsure)) if part.told_by and part.kind in PEOPLE else reading
            people[reading.kind or part.kind].append(told)
    for reading in read_prose(parts, frozenset(kind for kind in _IN_PROSE if not people[kind])):
        people[reading.kind or "unplaced"].append(reading)
    people = {
        kind: [_with_known_body(r, organisers) for r in _once(readings) if r.person.name or kind in _WITH_PLACEHOLDERS] for kind, readings in people.items()
    }
    points: list[OpenPoint] = []
    moderator, others = _moderator(people, points)
    for field, kind in _ASKED_OF:
        points.extend(point for place, r in enumerate(people[kind]) for point in _asked_of(f"{field}[{place}]", r))
    points.extend(_also_moderating(moderator, people["panellists"]))
    points.extend(_unplaced(parts, people))
    if not people["panellists"]:
        points.append(OpenPoint("panellists", "missing", None, ""))
    return Cast(people, moderator, others, tuple(points))


def _readings(part: Section) -> tuple[Reading, ...]:
    rows = [line for line in part.lines if is_row(line)]
    table = read_table(rows, part.kind) if rows else ()
    table = tuple(r for r in table if (r.kind or part.kind) in PEOPLE)
    if part.kind not in PEOPLE | {"unplaced"}:
        return table
    others = tuple(line for line in part.lines if not is_row(line) and (not table or line.bullet or starts_with_honorific(line.text)))
    return (*table, *read_people(others))


def _once(readings: list[Reading]) -> list[Reading]:
    """Leave out a person whose name stands in the list before."""
    seen: set[str] = set()
    kept = []
    for reading in readings:
        name = fold(reading.person.name or "")
        if name and name in seen:
            continue
        seen.add(name)
        kept.append(reading)
    return kept


def _with_known_body(reading: Reading, organisers: tuple[str, ...]) -> Reading:
    """Take as a person's organisation what the entry ends with, where that is an organiser, or several in a row."""
    person = reading.person
    if person.organisation and "organisation" not in reading.unsure:
        return reading
    whole = ", ".join(part for part in (person.role, person.organisation) if part)
    runs = [", ".join(organisers[start:end]) for start in range(len(organisers)) for end in range(len(organisers), start, -1)]
    known = next((run for run in sorted(runs, key=len, reverse=True) if whole == run or whole.endswith(f", {run}")), None)
    if not known:
        return reading
    unsure = tuple(each for each in reading.unsure if each != "organisation" or ", " in known)
    return replace(reading, person=replace(person, role=whole.removesuffix(known).rstrip(", ") or None, organisation=known), unsure=unsure)


def _moderator(people: dict[str, list[Reading]], points: list[OpenPoint]) -> tuple[Reading | None, tuple[Reading, ...]]:
    """Take the first moderator; those after are asked about, or are the panel where its label stood above."""
    found = [r for r in people["moderator"] if r.person.name] or people["moderator"][:1]
    if not found:
        points.append(OpenPoint("moderator", "missing", None, ""))
        return None, ()
    if not found[0].person.name and not found[0].person.role:
        points.append(OpenPoint("moderator", "to_be_confirmed", found[0].line, found[0].source))
        return None, ()
    others = tuple(found[1:])
    if others:
        names = tuple(r.person.name for r in found if r.person.name)
        points.append(OpenPoint("moderator", "several", others[0].line, others[0].source, names))
        if not people["panellists"]:
            people["panellists"].extend(others)
            others = ()
    first = _completed(found[0], people)
    points.extend(_asked_of("moderator", first))
    return first, others


def _completed(moderator: Reading, people: Mapping[str, list[Reading]]) -> Reading:
    """Give a moderator who is only named the function that stands beside the same name elsewhere."""
    person = moderator.person
    if person.role or person.organisation or not person.name:
        return moderator
    named = (r for kind in ("panellists", "opening", "closing") for r in people[kind] if fold(r.person.name or "") == fold(str(person.name)))
    other = next((r for r in named if r.person.role or r.person.organisation), None)
    if not other:
        return moderator
    return replace(moderator, person=replace(person, role=other.person.role, organisation=other.person.organisation), unsure=other.unsure)


def _also_moderating(moderator: Reading | None, panel: list[Reading]) -> list[OpenPoint]:
    name = fold(moderator.person.name or "") if moderator else ""
    return [
        OpenPoint(f"panellists[{place}]", "also_moderator", r.line, r.source) for place, r in enumerate(panel) if name and fold(r.person.name or "") == name
    ]


def _asked_of(field: str, reading: Reading) -> list[OpenPoint]:
    codes = {"name": ("name", "unnamed"), "organisation": ("organisation", "unsure"), "online": ("online", "online_unsure")}
    points = []
    for unsure in reading.unsure:
        part, code = codes.get(unsure, ("", unsure))
        alternatives = _other_organisations(reading) if unsure == "organisation" else ()
        points.append(OpenPoint(f"{field}.{part}" if part else field, code, reading.line, reading.source, alternatives))
    return points


def _other_organisations(reading: Reading) -> tuple[str, ...]:
    """Offer the longer tails of the entry as organisations: of "Editor, Light, Sound" also "Light, Sound"."""
    role, organisation = reading.person.role or "", reading.person.organisation or ""
    parts = [part.strip() for part in regex.split(r"[,،，;|]", f"{role}, {organisation}") if part.strip()]
    tails = (", ".join(parts[place:]) for place in range(len(parts) - 1, 0, -1))
    return tuple(tail for tail in tails if tail != organisation and tail in reading.source)[:3]


def _unplaced(parts: tuple[Section, ...], people: Mapping[str, list[Reading]]) -> list[OpenPoint]:
    """Ask about persons who stand under no people label, so that nobody is dropped in silence."""
    lines = [(r.line, r.source) for r in people["unplaced"] if r.person.name]
    lines += [
        (line.number, line.text) for part in parts if part.kind in {"other", "header"} for line in part.lines if _may_be_person(_HEAD.sub("", line.text), line)
    ]
    if not people["panellists"]:
        known = [r.person.name for found in people.values() for r in found if r.person.name]
        told = {number for number, _ in lines} | {r.line for found in people.values() for r in found}
        rest = (line for part in parts if part.kind in {"other", "header"} for line in part.lines if line.number not in told)
        lines += [(line.number, line.text) for line in rest if _names_somebody(line.text) and not any(name in line.text for name in known)]
    return [OpenPoint("panellists", "person_unplaced", number, source, PLACES) for number, source in lines]


def _may_be_person(text: str, line: Line) -> bool:
    return starts_with_honorific(text) and regex.search("[,،，]", text) is not None and not is_prose(text) and not is_row(line) and not line.after_full


def _names_somebody(text: str) -> bool:
    """Say whether running text holds a form of address and a name before a comma: "… are Ms. Anna Lowe, Director"."""
    for start in _WORD_START.finditer(text[:_MOST_READ]):
        honorific, rest = take_honorific(text[start.end() :][:_NAME_AND_COMMA]) if starts_with_address(text[start.end() :][:_NAME_AND_COMMA]) else (None, "")
        name, *tail = regex.split("[,،，(（]", rest, maxsplit=1)
        if honorific and tail and 1 < len(name.split()) <= LONGEST_NAME and looks_like_name(name):
            return True
    return False
