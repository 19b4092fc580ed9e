"""Reads the panel's own title; session lines, "Concept note" and the like are no titles."""

from __future__ import annotations

from typing import Final

import regex

from moderator.domain.note.dates import find_dates
from moderator.domain.note.folding import fold
from moderator.domain.note.sections import is_continuation, is_prose
from moderator.domain.note.shapes import Line, OpenPoint, Section
from moderator.domain.note.times import find_times

_GENERIC: Final = regex.compile(
    r"(?:concept (?:note|paper)|note (?:conceptuelle|de cadrage)|nota (?:conceptual|de concepto)|مذكرة مفاهيمية|"
    r"концептуальная записка|概念说明|概念文件|"
    r"side[ -]?event|evenement parallele|evento paralelo|فعالية جانبية|параллельное мероприятие|会外活动|边会|"
    r"draft|provisional|programme|program|agenda|flyer|invitation|version|final|rev\.? ?\d*|webinar|"
    r"in the margins|margins of|on the occasion|en marge|al margen|على هامش|на полях)",
)
_SESSION: Final = regex.compile(
    r"\b\d{1,3}(?:st|nd|rd|th|e|eme|er|o|a|º|ª|-я|-ой)? ?(?:regular |special |annual |periodo de |sesion|session|"
    r"сесси)|"
    r"(?:^|\b)(?:hrc|unga|ecosoc|csw|cop|hlpf) ?-?\d{1,3}\b|الدورة|届会|届常会|\b(?:first|second|third|fifth|twelfth|"
    r"[a-z]+ieth|[a-z]+(?:th|st|nd|rd)) (?:regular |special )?session|"
    r"^(?:(?:united nations ?)?(?:human rights council|general assembly|economic and social council|"
    r"office at geneva)?|united nations|nations unies|conseil des droits de l'homme|consejo de derechos humanos|"
    r"совет по правам человека)$",
)
_PREFIX: Final = regex.compile(
    r"^(?:concept (?:note|paper)|note conceptuelle|nota conceptual|مذكرة مفاهيمية|концептуальная записка|概念说明|"
    r"(?:hybrid |virtual |online )?side[ -]?event(?: on| concept note)?|événement parallèle|evento paralelo|"
    r"فعالية جانبية|параллельное мероприятие|"
    r"(?:panel|event|webinar)(?: title)?|save the date|subject|title)\s*(?:[:：–—]|\s-\s)\s*",
    regex.IGNORECASE,
)
_QUOTED: Final = regex.compile(
    r"[“«„]\s*([^“”«»„]{8,250}?)\s*[”»“]|(?<![\p{L}\p{N}])\"([^\"]{8,250})\"|"
    r"《([^《》]{4,120})》"
)
_ROOM_START: Final = regex.compile(
    r"^(?:Room|Salle|Sala|Conference Room|Palais|Зал|القاعة|Venue|Zoom|Online|"
    r"https?:|www\.)",
    regex.IGNORECASE,
)
_BY: Final = regex.compile(
    r"\b(?:organi[sz]ed|hosted|sponsored|convened) by\b|\borganisée? par\b|"
    r"\borganizad[oa] por\b|تنظمه|организован",
    regex.IGNORECASE,
)
_LONGEST: Final = 260
_TOP: Final = 25


def read_title(parts: tuple[Section, ...]) -> tuple[str | None, Line | None, OpenPoint | None]:
    """Read the title: labelled, else the first heading, else a quoted line, else the first line that says something."""
    labelled = _labelled(parts, "title")
    if labelled:
        return labelled.text, labelled, None
    header = _header(parts)
    headings = [line for line in header if line.heading and not _is_generic(line.text)]
    candidates = _told([_joined(line, header) for line in (headings or _quoted(header) or _plain(header))])
    if not candidates:
        topic = _labelled(parts, "topic")
        return (topic.text, topic, None) if topic else (None, None, OpenPoint("title", "missing", None, ""))
    best = candidates[0]
    others = tuple(line.text for line in candidates[1:4] if not headings)
    point = OpenPoint("title", "unsure", best.number, best.text, others) if others else None
    return best.text, best, point


def _told(candidates: list[Line]) -> list[Line]:
    """Leave out lines that an earlier candidate has taken in."""
    return [line for n, line in enumerate(candidates) if not any(line.text in other.text for other in candidates[:n])]


def _labelled(parts: tuple[Section, ...], kind: str) -> Line | None:
    for part in parts:
        if part.kind == kind and part.lines and part.parent in {"header", "title", "date", "when", "room", "time", "organisers", "topic"}:
            lines = part.lines
            text = lines[0].text
            for line in lines[1:3]:
                text = f"{text} {line.text}" if is_continuation(text, line) else text
            return Line(lines[0].number, _unquoted(_PREFIX.sub("", text)))
    return None


def _header(parts: tuple[Section, ...]) -> list[Line]:
    """Give the lines above the body: those before any label, and headings, which open sections of their own."""
    lines = [line for part in parts if part.kind == "header" for line in part.lines]
    headings = [line for part in parts[:8] if part.kind == "other" for line in part.lines[:1] if line.heading]
    chosen: list[Line] = []
    of_organisers = False
    for line in lines[:_TOP]:
        of_organisers = _BY.search(line.text) is not None or (of_organisers and not line.after_blank)
        if of_organisers and not _BY.search(line.text):
            continue
        if is_prose(line.text) and len(line.text) > _LONGEST and not _BY.search(line.text):
            break
        chosen.append(line)
    return chosen + (headings if not any(line.heading for line in chosen) else [])


def _is_generic(text: str) -> bool:
    folded = fold(text)
    if _SESSION.search(folded) or (_BY.search(text) and not _QUOTED.search(text)):
        return True
    rest = _GENERIC.sub("", folded)
    return rest != folded and len(regex.findall(r"\p{L}{3,}", rest)) < 3  # noqa: PLR2004 -- nothing else is said.


def _quoted(header: list[Line]) -> list[Line]:
    lines = []
    for line in header:
        match = _QUOTED.search(line.text)
        words = next((group for group in match.groups() if group), "") if match else ""
        rest = line.text.replace(match.group(), "") if match else line.text
        if words and (not regex.search(r"\p{L}{3}", rest) or _GENERIC.search(fold(rest))):
            lines.append(Line(line.number, words.strip()))
    return lines


def _plain(header: list[Line]) -> list[Line]:
    lines = []
    for line in header:
        text = _PREFIX.sub("", line.text)
        if len(text) > _LONGEST or not regex.search(r"\p{L}{2}", text) or _is_generic(text) or _ROOM_START.match(text):
            continue
        if find_dates(text) or find_times(text) or line.bullet or (is_prose(text) and text.endswith(".")):
            continue
        lines.append(Line(line.number, text, after_blank=line.after_blank))
    return lines


def _joined(line: Line, header: list[Line]) -> Line:
    """Join a title that runs over two or three lines: after a colon or comma, or where all stand in capitals."""
    text = line.text
    place = next((n for n, other in enumerate(header) if other.number == line.number), len(header))
    for following in header[place + 1 : place + 3]:
        capitals = text.isupper() and following.text.isupper()
        open_end = text.rstrip().endswith((":", "–", "-", ",")) or following.text[:1].islower()
        if following.after_blank or following.bullet or _is_generic(following.text) or find_dates(following.text):
            break
        if not capitals and not open_end:
            break
        text = f"{text} {following.text}"
    return Line(line.number, _unquoted(_PREFIX.sub("", text)))


def _unquoted(text: str) -> str:
    text = text.strip()
    match = _QUOTED.fullmatch(text)
    return next((group for group in match.groups() if group), text).strip() if match else text
