"""Chooses the event's date and time among all that a note holds; finding them in a line is done elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import regex

from moderator.domain.note.dates import FoundDate, ascii_digits, find_dates, weekday_of, written, years_that_agree
from moderator.domain.note.sections import is_prose
from moderator.domain.note.shapes import Line, OpenPoint, Section
from moderator.domain.note.times import FoundTime, find_start, find_times
from moderator.domain.note.zones import fits, zone_words

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOT_THE_EVENT: Final = regex.compile(
    r"(?i:\b(?:rsvp|deadline|as of|as at|by|before|no later than|until|register|registration|version|updated|"
    r"revised|draft|sent|"
    r"issued|originally|initially|previously|instead of|postponed from|moved from|rescheduled from|not on|since|"
    r"adopted|"
    r"held (?:on|in)|took place|avant le|au plus tard|d'ici|date limite|antes del|a más tardar|hasta el|до|"
    r"не позднее|قبل|截止)\b"
    r"[^.;]{0,40})$",
)
_SESSION: Final = regex.compile(r"(?i:\bsession\b|\bsesión\b|сесси|الدورة|届)")
_ROOM: Final = regex.compile(r"\b(?:Room|Salle|Sala|Зал|Palais|Building|Auditorium|Hall)\b|القاعة|会议室|\bзал\b")
_CERTAIN: Final = 10
_NEVER: Final = -500
_PARAGRAPH: Final = 160
_NEAR: Final = 3


@dataclass(frozen=True, slots=True)
class When:
    """The date and time read, the lines they stand on, and what is open."""

    date: str | None
    start: str | None
    end: str | None
    date_line: Line | None
    time_line: Line | None
    points: tuple[OpenPoint, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    score: int
    line: Line
    date: FoundDate


def read_when(parts: tuple[Section, ...], year: int | None) -> When:
    """Read the event's date, start and end; deadlines, sessions, footnotes and body text are not the event.

    A date without a year stays `--MM-DD`, with the years that agree offered. Source: docs/notes.md, rule 6.
    """
    candidates = sorted(_candidates(parts), key=lambda c: (-c.score, c.line.number))
    best = candidates[0] if candidates and candidates[0].score >= _CERTAIN else None
    points = [] if best else [_no_date(candidates)]
    date = None
    if best:
        best = _ordered_by_others(best, candidates)
        date, points = _settled(best, year)
        points.extend(_rivals(best, candidates))
    line, time, time_points = _read_time(parts, best.line if best else None)
    return When(
        date,
        time.start if time else None,
        time.end if time else None,
        best.line if best else None,
        line,
        (*points, *time_points),
    )


def has_date(lines: Iterable[Line]) -> bool:
    """Say whether any line holds a date at all."""
    return any(find_dates(line.text) for line in lines)


def _candidates(parts: tuple[Section, ...]) -> list[_Candidate]:
    candidates: list[_Candidate] = []
    for part in parts:
        for line in part.lines:
            dates = find_dates(line.text)
            line_score = _line_score(part.kind, line) if dates else 0
            candidates.extend(_Candidate(_score(part.kind, line, date) + line_score, line, date) for date in dates)
    return candidates


def _score(kind: str, line: Line, date: FoundDate) -> int:
    if kind == "deadline" or _NOT_THE_EVENT.search(line.text[max(0, date.start - 60) : date.start]):
        return _NEVER
    return (20 if date.weekday is not None else 0) - (20 if date.several else 0)


def _line_score(kind: str, line: Line) -> int:
    """Weigh what else the line says: the event's date stands under its label or beside the time and the room."""
    score = {"date": 60, "when": 60, "time": 40, "room": 20, "header": 12}.get(kind, -30)
    score += 20 if find_times(line.text) else 0
    score += 15 if _ROOM.search(line.text) else 0
    score -= 25 if is_prose(line.text) and len(line.text) > _PARAGRAPH else 0
    return score - (20 if _SESSION.search(line.text) else 0)


def _ordered_by_others(best: _Candidate, candidates: list[_Candidate]) -> _Candidate:
    """Read 06/03/2025 month first where another date of the note (02/24/2025) can only be read so."""
    date = best.date
    if not date.other or not any(c.date.month_first for c in candidates):
        return best
    month, day = date.other
    return replace(best, date=replace(date, month=month, day=day, other=(date.month, date.day)))


def _no_date(candidates: list[_Candidate]) -> OpenPoint:
    offered = tuple(dict.fromkeys(c.date.iso for c in candidates if c.score > _NEVER // 2))
    first = candidates[0].line if candidates and offered else None
    return OpenPoint("date", "missing", first.number if first else None, first.text if first else "", offered[:5])


def _settled(best: _Candidate, year: int | None) -> tuple[str, list[OpenPoint]]:
    date, line = best.date, best.line
    points = []
    agreeing = years_that_agree(date.month, date.day, date.weekday) if date.weekday is not None else ()
    used = date.year or year
    if not used:
        points.append(_point("date", "year_missing", line, map(str, agreeing)))
    elif date.weekday is not None and weekday_of(used, date.month, date.day) != date.weekday:
        points.append(_point("date", "weekday_disagrees", line, map(str, agreeing)))
    if date.other:
        points.append(_point("date", "day_or_month_first", line, [written(used, *date.other)]))
    if date.several:
        points.append(_point("date", "several_days", line, ()))
    return written(used, date.month, date.day), points


def _rivals(best: _Candidate, candidates: list[_Candidate]) -> list[OpenPoint]:
    close = [c for c in candidates if c.score >= max(_CERTAIN, best.score - 20) and not _same_day(c.date, best.date)]
    if not close:
        return []
    return [_point("date", "ambiguous", best.line, dict.fromkeys(c.date.iso for c in close))]


def _same_day(one: FoundDate, two: FoundDate) -> bool:
    return (one.month, one.day) == (two.month, two.day) and (one.year or two.year) == (two.year or one.year)


def _read_time(parts: tuple[Section, ...], date_line: Line | None) -> tuple[Line | None, FoundTime | None, list[OpenPoint]]:
    for lines in _time_lines(parts, date_line):
        for line in lines:
            times = _without_years(find_times(line.text), line, date_line)
            if times:
                return _chosen_time(line, times, parts)
    for lines in _time_lines(parts, date_line)[:2]:
        for line in lines:
            start = find_start(_without_dates(line.text))
            if start:
                return line, start, [OpenPoint("end", "missing", line.number, line.text)]
    return _time_of_agenda(parts)


def _time_lines(parts: tuple[Section, ...], date_line: Line | None) -> list[list[Line]]:
    """Give the places to look for the time, best first: labelled, on the date's line, near it, in the header."""
    labelled = [line for part in parts if part.kind in {"time", "when"} for line in part.lines]
    dated = [date_line] if date_line else []
    beside = [line for part in parts if part.kind in {"date", "room"} for line in part.lines]
    header = [line for part in parts if part.kind == "header" for line in part.lines if not is_prose(line.text)]
    near = [line for line in header if date_line and abs(line.number - date_line.number) <= _NEAR]
    return [labelled, dated, beside, near, header]


def _without_years(times: tuple[FoundTime, ...], line: Line, date_line: Line | None) -> tuple[FoundTime, ...]:
    """Leave out "2015-2030", which is a span of years unless a date stands on the same line."""
    dates = find_dates(line.text)
    apart = tuple(t for t in times if not any(t.at < d.end and d.start < t.until for d in dates))
    return tuple(t for t in apart if not t.bare_digits or line == date_line or dates or t.start < "19:00")


def _without_dates(text: str) -> str:
    text = ascii_digits(text)
    for date in find_dates(text):
        text = text[: date.start] + " " * (date.end - date.start) + text[date.end :]
    return text


def _chosen_time(
    line: Line,
    times: tuple[FoundTime, ...],
    parts: tuple[Section, ...],
) -> tuple[Line, FoundTime, list[OpenPoint]]:
    """Choose among several zones the venue's; the others are offered."""
    after = [*(time.at for time in times[1:]), len(line.text)]
    words = [zone_words(line.text[time.until : end]) for time, end in zip(times, after, strict=True)]
    text = " ".join(part_line.text for part in parts if part.kind in {"header", "room", "when"} for part_line in part.lines[:12])
    at_venue = [time for time, word in zip(times, words, strict=True) if word and fits(word, text)]
    chosen = at_venue[0] if at_venue else times[0]
    points = []
    others = [f"{t.start}-{t.end}" for t in times if (t.start, t.end) != (chosen.start, chosen.end)]
    if others and not at_venue:
        points.append(_point("start", "several_times", line, others))
    if chosen.half_day_unsure or (chosen.end and chosen.end <= chosen.start):
        points.append(
            _point(
                "start",
                "half_day_unsure",
                line,
                [f"{int(chosen.start[:2]) + 12:02d}{chosen.start[2:]}"] if chosen.start < "12:00" else [],
            )
        )
    return line, chosen, points


def _time_of_agenda(parts: tuple[Section, ...]) -> tuple[Line | None, FoundTime | None, list[OpenPoint]]:
    """Read the first start and the last end of a timed agenda, and ask, where no line states the whole."""
    rows = [
        (line, times[0]) for part in parts if part.kind != "deadline" for line in part.lines if (times := find_times(line.text[:40])) and times[0].at < _NEAR
    ]
    if len(rows) < 2:  # noqa: PLR2004 -- one row is no agenda.
        return None, None, [OpenPoint("start", "missing", None, ""), OpenPoint("end", "missing", None, "")]
    first, last = rows[0][1], rows[-1][1]
    whole = FoundTime(first.at, first.until, first.start, last.end)
    return (
        rows[0][0],
        whole,
        [_point("start", "from_agenda", rows[0][0], ()), _point("end", "from_agenda", rows[-1][0], ())],
    )


def _point(field: str, code: str, line: Line, alternatives: Iterable[str]) -> OpenPoint:
    return OpenPoint(field, code, line.number, line.text, tuple(alternatives))
