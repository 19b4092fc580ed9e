"""Reads a whole concept note into a draft with open points; each field's rules live in the modules beside this one."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Final

from moderator.domain.note.agenda import read_agenda
from moderator.domain.note.asking import blocks, confidence
from moderator.domain.note.cast import Cast, read_cast
from moderator.domain.note.clean import split_lines
from moderator.domain.note.glossary import glossary
from moderator.domain.note.intake import UNREADABLE, take_in
from moderator.domain.note.languages import read_languages, unknown_language
from moderator.domain.note.needs import read_needs
from moderator.domain.note.organisers import read_organisers
from moderator.domain.note.sections import is_prose, sections
from moderator.domain.note.shapes import Line, Note, OpenPoint, Person, Section
from moderator.domain.note.titles import read_title
from moderator.domain.note.when import When, has_date, read_when
from moderator.domain.note.where import read_room
from moderator.domain.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from moderator.domain.note.people import Reading

__all__ = ["Note", "OpenPoint", "Person", "as_json", "blocks", "read"]

# The fields of a note that hold persons, and the kind of section that each is read from.
_LISTS: Final = {
    "opening_remarks": "opening", "panellists": "panellists", "closing": "closing", "chair": "chair", "keynote": "keynote", "rapporteur": "rapporteur",
}  # fmt: skip


_PARAGRAPH: Final = 120


def read(text: str, *, year: int | None = None) -> Note:
    """Read a concept note; what is absent or unsure comes back in `questions`, never as a silent guess.

    `year` fills a date that has none. Refuses with `note.unreadable` what is empty, binary, or has neither a label
    nor a date. Sentences addressed to the importer are ignored. Source: docs/notes.md, rules 1 to 8.
    """
    lines, ignored = take_in(text)
    parts = sections(lines)
    if not has_date(lines) and all(part.kind == "header" for part in parts):
        raise Refused(UNREADABLE)
    title, title_line, title_point = read_title(parts)
    when = read_when(parts, year, lines)
    room, room_line, room_point = read_room(parts, (when.date_line, when.time_line))
    organisers, organiser_points = read_organisers(parts)
    bodies = tuple(body for body, _ in organisers)
    cast = read_cast(parts, bodies)
    single = {"title": title_line, **_of_when(when), "room": room_line if room else None}
    points = (title_point, *when.points, room_point, *organiser_points, *_from_prose(single, lines), *cast.points, *ignored, unknown_language(lines))
    persons = {kind: tuple(r.person for r in found) for kind, found in cast.people.items()}
    note = Note(
        title=title, date=when.date, start=when.start, end=when.end, room=room, organisers=bodies,
        opening_remarks=persons["opening"], panellists=persons["panellists"], closing=persons["closing"],
        chair=persons["chair"], keynote=persons["keynote"], rapporteur=persons["rapporteur"],
        moderator=cast.moderator.person if cast.moderator else None,
        co_moderators=tuple(r.person for r in cast.co_moderators),
        questions=tuple(dict.fromkeys(point for point in points if point)),
        sources=_sources(single, organisers, cast),
    )  # fmt: skip
    return _with_more(note, lines, parts, cast, text)


def as_json(note: Note) -> dict[str, object]:
    """Give a note as plain values: the core keys in their order, then `open_points`, `sources`, and what else was read."""
    return {
        "title": note.title,
        "date": note.date,
        "start": note.start,
        "end": note.end,
        "room": note.room,
        "organisers": list(note.organisers),
        "opening_remarks": _plain(note.opening_remarks),
        "moderator": asdict(note.moderator) if note.moderator else None,
        "panellists": _plain(note.panellists),
        "open_points": [asdict(point) | {"alternatives": list(point.alternatives), "blocks": blocks(point)} for point in note.questions],
        "sources": dict(note.sources),
        "confidence": dict(note.confidence),
        "co_moderators": _plain(note.co_moderators),
        "closing": _plain(note.closing),
        "chair": _plain(note.chair),
        "keynote": _plain(note.keynote),
        "rapporteur": _plain(note.rapporteur),
        "agenda": [asdict(item) | {"people": list(item.people)} for item in note.agenda],
        "needs": [asdict(need) for need in note.needs],
        "languages": list(note.languages),
        "glossary": [asdict(term) for term in note.glossary],
    }


def _plain(people: tuple[Person, ...]) -> list[dict[str, object]]:
    return [asdict(person) for person in people]


def _with_more(note: Note, lines: tuple[Line, ...], parts: tuple[Section, ...], cast: Cast, text: str) -> Note:
    """Add what is read with the help of the cast: agenda, needs, languages, glossary; and how certain each field is."""
    readings = tuple(dict.fromkeys((*([cast.moderator] if cast.moderator else []), *(r for found in cast.people.values() for r in found))))
    needs = read_needs(parts, readings, split_lines(text))
    return replace(
        note,
        agenda=read_agenda(lines, parts, readings, (note.start, note.end)),
        needs=needs,
        languages=read_languages(lines, parts, [need.text for need in needs]),
        glossary=glossary(lines, [(r.person, r.line) for r in readings], note.organisers, frozenset(need.line for need in needs)),
        confidence=confidence(note),
    )


def _from_prose(single: Mapping[str, Line | None], lines: tuple[Line, ...]) -> tuple[OpenPoint, ...]:
    """Ask about values that stand in a paragraph of running text, under no label."""
    prose = {line.number: line for line in lines if is_prose(line.text) and len(line.text) > _PARAGRAPH and not line.bullet}
    found = ((field, prose.get(line.number)) for field, line in single.items() if line)
    return tuple(OpenPoint(field, "read_from_prose", line.number, line.text) for field, line in found if line)


def _of_when(when: When) -> dict[str, Line | None]:
    return {"date": when.date_line, "start": when.time_line if when.start else None, "end": when.time_line if when.end else None}


def _sources(single: Mapping[str, Line | None], organisers: tuple[tuple[str, Line], ...], cast: Cast) -> dict[str, int]:
    """Say on which line of the original each field was read."""
    found = {field: line.number for field, line in single.items() if line}
    found |= {f"organisers[{place}]": line.number for place, (_, line) in enumerate(organisers)}
    found |= {"moderator": cast.moderator.line} if cast.moderator else {}
    lists: dict[str, list[Reading]] = {field: cast.people[kind] for field, kind in _LISTS.items()} | {"co_moderators": list(cast.co_moderators)}
    return found | {f"{field}[{place}]": r.line for field, readings in lists.items() for place, r in enumerate(readings)}
