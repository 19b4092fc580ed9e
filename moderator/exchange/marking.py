"""Where the values of a note stand in its lines, so that the review page can point at them; what they mean was read before."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import regex

from moderator.domain.note.dates import find_dates
from moderator.domain.note.times import find_times

MOST_LINES: Final = 4
"""A value may go over so many lines."""
MOST_WORDS: Final = 60
LONGEST: Final = 4_000
TIMES: Final = frozenset({"start", "end"})

Mark = dict[str, Any]
"""``{line, at, until, field}``: the line from 1, the part of it from 0 up to, and the field that was read there."""


def lines_of(text: str) -> list[str]:
    """The lines of a note by the numbers that the reader counts."""
    return regex.split(r"\r\n|\n|\r", text)


def marks(text: str, note: Mapping[str, Any]) -> list[Mark]:
    """A mark for every field whose line is known; the whole line where the value is written otherwise. Marks of one line do not overlap."""
    lines = lines_of(text)
    found = [mark for field, number in note["sources"].items() for mark in _marks_of(lines, number, field, note)]
    return list(_apart(sorted(found, key=lambda mark: (mark["line"], mark["at"], -mark["until"]))))


def pieces(line: str, found: Sequence[Mark]) -> list[tuple[str, str | None]]:
    """A line as its parts in order, each with the field that was read there or None."""
    parts, at = list[tuple[str, str | None]](), 0
    for mark in found:
        parts += [(line[at : mark["at"]], None), (line[mark["at"] : mark["until"]], mark["field"])]
        at = mark["until"]
    return [part for part in (*parts, (line[at:], None)) if part[0]]


def _marks_of(lines: Sequence[str], number: int, field: str, note: Mapping[str, Any]) -> Iterator[Mark]:
    line = lines[number - 1][:LONGEST]
    value = _value(note, field)
    if field == "date":
        spans = [(each.start, each.end) for each in find_dates(line)][:1]
    elif field in TIMES:
        spans = [_trimmed(line, each.at, each.until) for each in find_times(line) if value in {each.start, each.end}][:1]
    elif isinstance(value, Mapping):
        spans = _span_of_person(line, value)
    elif field.startswith("organisers["):
        spans = _span_of_body(line, str(value or ""))
    else:
        yield from _spread(lines, number, field, str(value or ""))
        return
    yield from (_mark(number, span, field) for span in spans or [_whole(line)])


def _value(note: Mapping[str, Any], field: str) -> Any:
    name, _, place = field.partition("[")
    value = note.get(name)
    if not place or not isinstance(value, Sequence):
        return value
    at = int(place.split("]")[0])
    return value[at] if at < len(value) else None


def _span_of_person(line: str, person: Mapping[str, Any]) -> list[tuple[int, int]]:
    """From the honorific, or the name, to the end of the organisation."""
    parts = [_find(line, str(person[key])) for key in ("honorific", "name", "role", "organisation") if person.get(key)]
    known = [part for part in parts if part]
    return [(min(at for at, _ in known), max(until for _, until in known))] if known else []


def _span_of_body(line: str, body: str) -> list[tuple[int, int]]:
    """A body as it stands, or its own last words, where "Permanent Missions of A, B and C" names three."""
    words = body.split()
    tails = (_find(line, " ".join(words[first:])) for first in range(len(words)))
    return [next((span for span in tails if span), _whole(line))]


def _spread(lines: Sequence[str], number: int, field: str, value: str) -> Iterator[Mark]:
    """As much of the value as each line has of it; the whole first line where it has nothing."""
    words, marked = value.split()[:MOST_WORDS], False
    for at, line in enumerate(lines[number - 1 : number - 1 + MOST_LINES], number):
        count, span = next(((n, span) for n in range(len(words), 0, -1) if (span := _find(line[:LONGEST], " ".join(words[:n])))), (0, None))
        if span:
            marked = True
            yield _mark(at, span, field)
        words = words[count:]
        if not words:
            break
    if not marked:
        yield _mark(number, _whole(lines[number - 1]), field)


def _find(line: str, value: str) -> tuple[int, int] | None:
    """Where a value stands, whatever the spaces and capitals; it begins and ends at the edge of a word."""
    words = r"[\s*_\\]*".join(map(regex.escape, value.split()))
    found = regex.search(rf"(?<![\p{{L}}\p{{N}}]){words}(?![\p{{L}}\p{{N}}])", line, regex.IGNORECASE) if words else None
    return found.span() if found else None


def _whole(line: str) -> tuple[int, int]:
    return _trimmed(line, 0, len(line))


def _trimmed(line: str, at: int, until: int) -> tuple[int, int]:
    part = line[at:until]
    return at + len(part) - len(part.lstrip()), at + len(part.rstrip())


def _mark(line: int, span: tuple[int, int], field: str) -> Mark:
    return {"line": line, "at": span[0], "until": span[1], "field": field}


def _apart(found: Sequence[Mark]) -> Iterator[Mark]:
    """Of two that overlap the second begins where the first ends, or is left out."""
    line, until = 0, 0
    for mark in found:
        at = max(mark["at"], until) if mark["line"] == line else mark["at"]
        if at < mark["until"]:
            yield mark | {"at": at}
            line, until = mark["line"], mark["until"]
