"""Reads a whole concept note into a draft with open points; each field's rules live in the modules beside this one."""

from __future__ import annotations

from dataclasses import asdict
from typing import Final

import regex

from moderator.domain.note.clean import clean
from moderator.domain.note.honorifics import starts_with_honorific
from moderator.domain.note.labels import PEOPLE
from moderator.domain.note.organisers import doubts, read_organisers
from moderator.domain.note.people import Reading, read_people
from moderator.domain.note.prose import read_prose
from moderator.domain.note.sections import is_prose, sections
from moderator.domain.note.shapes import Line, Note, OpenPoint, Person, Section
from moderator.domain.note.tables import is_row, read_table
from moderator.domain.note.titles import read_title
from moderator.domain.note.when import has_date, read_when
from moderator.domain.note.where import read_room
from moderator.domain.refusals import Refused

__all__ = ["Note", "OpenPoint", "Person", "as_json", "read"]

_TO_A_MACHINE: Final = regex.compile(
    r"(?i:\b(?:importer|parser|import tool|language model|ai (?:system|assistant|model)|chatbot|llm)\b[^.]{0,60}"
    r"\b(?:must|should|please|set|ignore|use|add|treat|mark|read|import|do not|note)\b|"
    r"\b(?:ignore|disregard|forget)\s(?:all\s|any\s|the\s|your\s)*(?:previous|above|prior|earlier|preceding)\b|"
    r"\b(?:note|message|instructions?|attention|dear|to|for)\b(?: (?:to|for|of))?(?: the)? "
    r"(?:importer|parser|import tool|ai|llm|machine)\b)",
)
_UNREADABLE: Final = "note.unreadable"
_MOST_CONTROLS: Final = 20
# Some eighty pages; a note longer than that is another document, and what lies beyond is asked about.
_MOST_LINES: Final = 4000


def read(text: str, *, year: int | None = None) -> Note:
    """Read a concept note; what is absent or unsure comes back in `questions`, never as a silent guess.

    `year` fills a date that has none. Refuses with `note.unreadable` what is empty, binary, or has neither a label
    nor a date. Sentences addressed to the importer are ignored. Source: docs/notes.md, rules 1 to 8.
    """
    lines, ignored = _addressed_to_people(_readable(text))
    ignored += tuple(OpenPoint("note", "cut_short", line.number, line.text) for line in lines[_MOST_LINES : _MOST_LINES + 1])
    lines = lines[:_MOST_LINES]
    parts = sections(lines)
    if not has_date(lines) and all(part.kind == "header" for part in parts):
        raise Refused(_UNREADABLE)
    title, title_line, title_point = read_title(parts)
    when = read_when(parts, year)
    room, room_line, room_point = read_room(parts, (when.date_line, when.time_line))
    organisers = read_organisers(parts)
    people, moderator, people_points = _cast(parts)
    return Note(
        title,
        when.date,
        when.start,
        when.end,
        room,
        tuple(body for body, _ in organisers),
        tuple(r.person for r in people["opening"]),
        moderator.person if moderator else None,
        tuple(r.person for r in people["panellists"]),
        _in_order((title_point, *when.points, room_point, *_of_organisers(organisers), *people_points, *ignored)),
        _sources(
            {
                "title": title_line,
                "date": when.date_line,
                "start": when.time_line if when.start else None,
                "end": when.time_line if when.end else None,
                "room": room_line if room else None,
            },
            organisers,
            people,
            moderator,
        ),
    )


def as_json(note: Note) -> dict[str, object]:
    """Give a note as plain values: the core keys in their order, then `open_points` and `sources`."""
    return {
        "title": note.title,
        "date": note.date,
        "start": note.start,
        "end": note.end,
        "room": note.room,
        "organisers": list(note.organisers),
        "opening_remarks": [asdict(person) for person in note.opening_remarks],
        "moderator": asdict(note.moderator) if note.moderator else None,
        "panellists": [asdict(person) for person in note.panellists],
        "open_points": [asdict(point) | {"alternatives": list(point.alternatives)} for point in note.questions],
        "sources": dict(note.sources),
    }


def _readable(text: str) -> tuple[Line, ...]:
    controls = sum(1 for c in text if (c < " " and c not in "\t\n\r\f\v\x1c\x1d\x1e\x1f") or c == "\ufffd")
    if "\x00" in text or controls * _MOST_CONTROLS > len(text):
        raise Refused(_UNREADABLE)
    lines = clean(text)
    if not lines:
        raise Refused(_UNREADABLE)
    return lines


def _addressed_to_people(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], tuple[OpenPoint, ...]]:
    """Leave out lines that speak to the reading program; the organiser is told of each."""
    spoken = [line for line in lines if _TO_A_MACHINE.search(line.text[:2000])]
    points = tuple(OpenPoint("note", "instruction_ignored", line.number, line.text) for line in spoken)
    numbers = {line.number for line in spoken}
    return tuple(line for line in lines if line.number not in numbers), points


def _cast(parts: tuple[Section, ...]) -> tuple[dict[str, list[Reading]], Reading | None, list[OpenPoint]]:
    """Sort the persons of all sections into opening, moderator and panellists, with what is open about them."""
    people: dict[str, list[Reading]] = {kind: [] for kind in (*PEOPLE, "unplaced")}
    for part in parts:
        for reading in _readings(part):
            people[reading.kind or part.kind].append(reading)
    if not any(people.values()):
        for reading in read_prose(parts):
            people[reading.kind or "unplaced"].append(reading)
    points: list[OpenPoint] = []
    moderator = _moderator(people, points)
    points.extend(_asked("opening_remarks", people["opening"]))
    points.extend(_asked("panellists", people["panellists"]))
    points.extend(_unplaced(parts, people["unplaced"]))
    if not people["panellists"]:
        points.append(OpenPoint("panellists", "missing", None, ""))
    return people, moderator, points


def _unplaced(parts: tuple[Section, ...], readings: list[Reading]) -> list[OpenPoint]:
    """Ask about persons who stand under no people label, so that nobody is dropped in silence."""
    lines = [(r.line, r.source) for r in readings if r.person.name]
    lines += [
        (line.number, line.text)
        for part in parts
        if part.kind in {"other", "header"}
        for line in part.lines
        if starts_with_honorific(line.text) and "," in line.text and not is_prose(line.text) and not is_row(line)
    ]
    return [OpenPoint("panellists", "person_unplaced", number, source) for number, source in lines]


def _readings(part: Section) -> tuple[Reading, ...]:
    rows = [line for line in part.lines if is_row(line)]
    table = read_table(rows, part.kind) if rows else ()
    table = tuple(r for r in table if (r.kind or part.kind) in PEOPLE)
    if part.kind not in PEOPLE | {"unplaced"}:
        return table
    return (*table, *read_people(tuple(line for line in part.lines if not is_row(line))))


def _moderator(people: dict[str, list[Reading]], points: list[OpenPoint]) -> Reading | None:
    """Take the first moderator; those after are asked about, or are the panel where its label stood above."""
    found = people["moderator"]
    if not found:
        points.append(OpenPoint("moderator", "missing", None, ""))
        return None
    if len(found) > 1:
        names = tuple(r.person.name for r in found[1:] if r.person.name)
        points.append(OpenPoint("moderator", "several", found[1].line, found[1].source, names))
        if not people["panellists"]:
            people["panellists"].extend(found[1:])
    points.extend(_asked_of("moderator", found[0]))
    return found[0]


def _asked(field: str, readings: list[Reading]) -> list[OpenPoint]:
    return [point for place, r in enumerate(readings) for point in _asked_of(f"{field}[{place}]", r)]


def _asked_of(field: str, reading: Reading) -> list[OpenPoint]:
    codes = {"name": ("name", "unnamed"), "organisation": ("organisation", "unsure")}
    points = []
    for unsure in reading.unsure:
        part, code = codes.get(unsure, ("", unsure))
        points.append(OpenPoint(f"{field}.{part}" if part else field, code, reading.line, reading.source))
    return points


def _of_organisers(organisers: tuple[tuple[str, Line], ...]) -> tuple[OpenPoint, ...]:
    return doubts(organisers) if organisers else (OpenPoint("organisers", "missing", None, ""),)


def _in_order(points: tuple[OpenPoint | None, ...]) -> tuple[OpenPoint, ...]:
    return tuple(dict.fromkeys(point for point in points if point))


def _sources(
    single: dict[str, Line | None],
    organisers: tuple[tuple[str, Line], ...],
    people: dict[str, list[Reading]],
    moderator: Reading | None,
) -> dict[str, int]:
    """Say on which line of the original each field was read."""
    found = {field: line.number for field, line in single.items() if line}
    found |= {f"organisers[{place}]": line.number for place, (_, line) in enumerate(organisers)}
    found |= {f"opening_remarks[{place}]": r.line for place, r in enumerate(people["opening"])}
    found |= {"moderator": moderator.line} if moderator else {}
    return found | {f"panellists[{place}]": r.line for place, r in enumerate(people["panellists"])}
