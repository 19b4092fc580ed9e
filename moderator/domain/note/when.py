"""Chooses the event's date and time among all that a note holds; finding them in a line is done elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import regex

from moderator.domain.note.dates import FoundDate, ascii_digits, find_dates, weekday_of, written, years_that_agree, years_told
from moderator.domain.note.sections import is_prose
from moderator.domain.note.shapes import Line, OpenPoint, Section
from moderator.domain.note.times import FoundTime, find_starts, find_times
from moderator.domain.note.zones import fits, names_place, zone_words

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOT_THE_EVENT: Final = regex.compile(
    r"(?i:\b(?:rsvp|deadline|as of|as at|by|before|no later than|until|register|registration|version|updated|"
    r"revised|draft|sent|"
    r"issued|originally|initially|previously|instead of|postponed from|changed from|moved from|rescheduled from|not on|since|"
    r"adopted|"
    r"and not(?: on)?|et non(?: pas)?(?: le)?|y no(?: el)?|а не|не|而非|وليس|held (?:on|in)|took place|avant le|au plus tard|d'ici|date limite|antes del|a más tardar|hasta el|до|"
    r"не позднее|قبل|截止)\b"
    r"[^.;]{0,40})$",
)
# The head of a mail says when it was sent.
_SENT: Final = regex.compile(r"\d{1,2}:\d{2}:\d{2}|\s[+-]\d{4}\b")
_MOVED_TO: Final = regex.compile(r"\b(?:moved|changed|postponed|rescheduled) from\b.{4,40}\bto $", regex.IGNORECASE)
_OF_THE_PAPER: Final = regex.compile(r"\s*[(–—-]\s*(?i:version|v\.? ?\d|rev\b|draft|updated|versión|версия|редакция|مسودة|修订|草案)")
_SESSION: Final = regex.compile(r"(?i:\bsession\b|\bsesión\b|сесси|الدورة|届)")
_TAKES_PLACE: Final = regex.compile(
    r"(?i:\b(?:takes? place|will be held|is to be held|to be held|aura lieu|se tiendra|tendrá lugar|se celebrará|se realizará|состоится|пройд[её]т)\b|"
    r"\b(?:invites? you|invitarle|inviter|пригласить)\b)|将于|举行|(?:س)?(?:تعقد|يعقد|تقام|يقام)",
)
_ROOM: Final = regex.compile(r"\b(?:Room|[Ss]alle|[Ss]ala|Зал|зале|Palais|Building|Auditorium|Hall)\b|القاعة|会议室|\bзал\b")
_CERTAIN: Final = 10
# Below this a date stands in the header, but alone: the paper itself may be of that day.
_LIKELY: Final = 24
# The reader has no calendar; without another year in the note the candidates are those around this one.
_USUAL_YEAR: Final = 2025
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


def read_when(parts: tuple[Section, ...], year: int | None, lines: tuple[Line, ...] = ()) -> When:
    """Read the event's date, start and end; deadlines, sessions, footnotes and body text are not the event.

    A date without a year stays `--MM-DD`, with the years that agree offered. Source: docs/notes.md, rule 6.
    """
    candidates = sorted(_candidates(parts), key=lambda c: (-c.score, c.line.number))
    best = candidates[0] if candidates and candidates[0].score >= _CERTAIN else None
    points = [] if best else [_no_date(candidates)]
    date = None
    if best:
        best = _ordered_by_others(best, candidates)
        date, points = _settled(best, year, parts)
        points.extend(_rivals(best, candidates))
    line, time, time_points = _read_time(parts, best.line if best else None, lines)
    if best and line and 0 < abs(line.number - best.line.number) <= 1:
        points = [point for point in points if point.code != "unsure"]
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
    for part in _without_letterhead(parts):
        for line in part.lines:
            dates = find_dates(line.text)
            line_score = _line_score(part.kind, line) if dates else 0
            candidates.extend(_Candidate(_score(part.kind, line, date) + line_score, line, date) for date in dates)
    return candidates


def _without_letterhead(parts: tuple[Section, ...]) -> list[Section]:
    """Leave out a date between "To:" and "Subject:", which is that of the letter."""
    letter = {part.line for part in parts if part.kind in {"subject", "deadline"}}
    kinds = {part.kind for part in parts[:6]}
    if not {"subject", "deadline"} <= kinds:
        return list(parts)
    return [part for part in parts if part.kind != "date" or not ({part.line - 1, part.line + 1} & letter)]


def _score(kind: str, line: Line, date: FoundDate) -> int:
    if (
        kind == "deadline"
        or _SENT.search(line.text)
        or _OF_THE_PAPER.match(line.text, date.end)
        or _is_another(line.text[max(0, date.start - 60) : date.start])
    ):
        return _NEVER
    return (20 if date.weekday is not None else 0) - (20 if date.several else 0)


def _is_another(before: str) -> bool:
    """Say whether the words before a date make it a deadline, a version or a day that was given up; "moved from … to" makes it the event's."""
    return _NOT_THE_EVENT.search(before) is not None and not _MOVED_TO.search(before)


def _line_score(kind: str, line: Line) -> int:
    """Weigh what else the line says: the event's date stands under its label or beside the time and the room."""
    score = {"date": 60, "when": 60, "time": 40, "room": 20, "header": 12}.get(kind, -30)
    score += 20 if find_times(line.text) else 0
    score += 15 if _ROOM.search(line.text) else 0
    score -= 25 if is_prose(line.text) and len(line.text) > _PARAGRAPH else 0
    score += 30 if _TAKES_PLACE.search(line.text) else 0
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


def _settled(best: _Candidate, year: int | None, parts: tuple[Section, ...]) -> tuple[str, list[OpenPoint]]:
    date, line = best.date, best.line
    points = []
    used = date.year or year
    if not used:
        points.append(_point("date", "year_missing", line, map(str, _years(date, parts))))
    elif date.weekday is not None and weekday_of(used, date.month, date.day) != date.weekday:
        points.append(_point("date", "weekday_disagrees", line, map(str, years_that_agree(date.month, date.day, date.weekday, used))))
    if date.other:
        points.append(_point("date", "day_or_month_first", line, [written(used, *date.other)]))
    if date.several:
        points.append(_point("date", "several_days", line, [written(used, date.month, date.last)] if date.last else ()))
    if best.score < _LIKELY:
        points.append(_point("date", "unsure", line, ()))
    return written(used, date.month, date.day), points


def _years(date: FoundDate, parts: tuple[Section, ...]) -> tuple[int, ...]:
    """Offer the years whose weekday agrees, nearest to the latest year that the note tells; without a weekday that year and the next."""
    told = [year for part in parts for line in part.lines for year in years_told(line.text)]
    if date.weekday is not None:
        return years_that_agree(date.month, date.day, date.weekday, max(told, default=_USUAL_YEAR))
    return (max(told), max(told) + 1) if told else ()


def _rivals(best: _Candidate, candidates: list[_Candidate]) -> list[OpenPoint]:
    close = [c for c in candidates if c.score >= max(_CERTAIN, best.score - 20) and not _same_day(c.date, best.date)]
    if not close:
        return []
    return [_point("date", "ambiguous", best.line, dict.fromkeys(c.date.iso for c in close))]


def _same_day(one: FoundDate, two: FoundDate) -> bool:
    return (one.month, one.day) == (two.month, two.day) and (one.year or two.year) == (two.year or one.year)


def _read_time(parts: tuple[Section, ...], date_line: Line | None, agenda: tuple[Line, ...]) -> tuple[Line | None, FoundTime | None, list[OpenPoint]]:
    for lines in _time_lines(parts, date_line):
        for line in lines:
            times = _without_years(find_times(line.text), line, date_line)
            if times:
                return _chosen_time(line, times, parts)
    for lines in _time_lines(parts, date_line)[:2]:
        for line in lines:
            starts = find_starts(_without_dates(line.text))
            if starts:
                others = dict.fromkeys(start.start for start in starts[1:] if start.start != starts[0].start)
                several = [_point("start", "several_times", line, others)] if others else []
                return line, starts[0], [*several, _point("end", "missing", line, _ends_after(starts[0].start))]
    return _time_of_agenda(parts, agenda)


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
    text = " ".join(part_line.text for part in parts if part.kind in {"header", "room", "when"} for part_line in part.lines[:12] if part_line != line)
    rooms = " ".join(part_line.text for part in parts if part.kind == "room" for part_line in part.lines[:3])
    at_venue = [time for time, word in zip(times, words, strict=True) if names_place(word, rooms)]
    at_venue = at_venue or [time for time, word in zip(times, words, strict=True) if word and fits(word, text)]
    chosen = at_venue[0] if at_venue else times[0]
    points = []
    others = [f"{t.start}-{t.end}" for t in times if (t.start, t.end) != (chosen.start, chosen.end)]
    if others and len({(t.start, t.end) for t in at_venue}) != 1:
        points.append(_point("start", "several_times", line, others))
    if chosen.half_day_unsure and chosen.end and chosen.end < "12:00":
        points.append(_point("end", "half_day_unsure", line, [f"{int(chosen.end[:2]) + 12:02d}{chosen.end[2:]}"]))
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


def _time_of_agenda(parts: tuple[Section, ...], lines: tuple[Line, ...]) -> tuple[Line | None, FoundTime | None, list[OpenPoint]]:
    """Read the first start and the last end of a timed agenda, and ask, where no line states the whole."""
    skipped = {line.number for part in parts if part.kind == "deadline" for line in part.lines}
    rows = [(line, times[0]) for line in lines if line.number not in skipped and (times := find_times(line.text[:40])) and times[0].at < _NEAR]
    if len(rows) < 2:  # noqa: PLR2004 -- one row is no agenda.
        spans = dict.fromkeys(t for part in parts if part.kind not in {"deadline", "other"} for line in part.lines for t in _spans(line))
        return None, None, [OpenPoint("start", "missing", None, "", tuple(spans)[:5]), OpenPoint("end", "missing", None, "")]
    first, last = rows[0][1], rows[-1][1]
    whole = FoundTime(first.at, first.until, first.start, last.end)
    return (
        rows[0][0],
        whole,
        [_point("start", "from_agenda", rows[0][0], ()), _point("end", "from_agenda", rows[-1][0], ())],
    )


def _ends_after(start: str) -> list[str]:
    """Offer an end after an hour, an hour and a half, and two hours."""
    begun = int(start[:2]) * 60 + int(start[3:])
    return [f"{(begun + length) // 60 % 24:02d}:{(begun + length) % 60:02d}" for length in (60, 90, 120)]


def _spans(line: Line) -> list[str]:
    return [f"{time.start}-{time.end}" for time in _without_years(find_times(line.text), line, None)]


def _point(field: str, code: str, line: Line, alternatives: Iterable[str]) -> OpenPoint:
    return OpenPoint(field, code, line.number, line.text, tuple(alternatives))
