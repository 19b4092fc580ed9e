"""Reads the timed lines of an agenda; the panel's own start and end are chosen elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from moderator.domain.note.folding import fold
from moderator.domain.note.shapes import AgendaItem, Line, Section
from moderator.domain.note.times import FoundTime, find_starts, find_times

if TYPE_CHECKING:
    from collections.abc import Sequence

    from moderator.domain.note.people import Reading

_AT_THE_HEAD: Final = 3
_HEAD: Final = 40
_NO_AGENDA: Final = frozenset({"date", "time", "when", "deadline"})
_LAST_LINES: Final = 12
_LONGEST: Final = 300


def read_agenda(lines: Sequence[Line], parts: Sequence[Section], cast: Sequence[Reading], whole: tuple[str | None, str | None]) -> tuple[AgendaItem, ...]:
    """Read "15:00 – 15:10: Welcome …" lines in order, each with the persons of the cast who are named in it or below it.

    `whole` is the panel's start and end: a line that only repeats them is no item. An item without an end ends where the next begins.
    One timed line is no agenda. Source: docs/notes.md, rule 9.
    """
    skipped = {line.number for part in parts if part.kind in _NO_AGENDA for line in part.lines}
    rows = [(place, row) for place, line in enumerate(lines) if line.number not in skipped and (row := _row(lines, place))]
    rows = [(place, row) for place, row in rows if (row.start, row.end) != whole or len(rows) < 3]  # noqa: PLR2004 -- itself and two items.
    if len(rows) < 2:  # noqa: PLR2004 -- one row is no agenda.
        return ()
    items = []
    for (place, row), following in zip(rows, [*rows[1:], None], strict=True):
        end = row.end or (following[1].start if following else _later(whole[1], row.start))
        below = lines[place : following[0] if following else place + _LAST_LINES]
        items.append(replace(row, end=end, people=_named(below, cast)))
    return tuple(items)


def _row(lines: Sequence[Line], place: int) -> AgendaItem | None:
    line = lines[place]
    text = line.text.lstrip("| ")
    time = _time(text)
    if not time:
        return None
    title = text[time.until :].strip(" \t:：–—-|.,،，")
    if not title and place + 1 < len(lines) and not lines[place + 1].after_blank:
        title = lines[place + 1].text
    return AgendaItem(time.start, time.end, title[:_LONGEST], line.number) if any(c.isalpha() for c in title) else None


def _time(text: str) -> FoundTime | None:
    spans = find_times(text[:_HEAD])
    if spans and spans[0].at < _AT_THE_HEAD:
        return spans[0]
    starts = find_starts(text[: _HEAD // 2])
    return starts[0] if starts and starts[0].at < _AT_THE_HEAD else None


def _later(end: str | None, start: str) -> str | None:
    return end if end and end > start else None


def _named(lines: Sequence[Line], cast: Sequence[Reading]) -> tuple[str, ...]:
    numbers = {line.number for line in lines}
    text = fold(" ".join(line.text for line in lines))
    names = (str(r.person.name) for r in cast if r.person.name and (r.line in numbers or fold(r.person.name) in text))
    return tuple(dict.fromkeys(names))
