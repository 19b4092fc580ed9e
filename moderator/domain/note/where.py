"""Reads the room or place of the event; organisers and times are read elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import regex

from moderator.domain.note.clean import is_continued
from moderator.domain.note.dates import ascii_digits, find_dates
from moderator.domain.note.markers import is_unconfirmed, take_marks
from moderator.domain.note.sections import is_prose
from moderator.domain.note.shapes import Line, OpenPoint, Section
from moderator.domain.note.times import find_times

_PLACE: Final = regex.compile(
    r"(?<!\p{L})(?:(?:salle|sala|room|зале?|bâtiment)(?= №? ?[XVILC\d])|(?:Conference |Meeting |Committee )?Room|Salle|Sala|Salón|Hall|Auditorium|Auditoire|Auditorio|"
    r"Amphithéâtre|Palais|Palacio|"
    r"Building|Bâtiment|Edificio|Maison|Chamber|Library|Bibliothèque|[Зз]ал(?: заседаний)?|[Кк]онференц-зал|Дворец|القاعة|قاعة|"
    r"قصر)(?!\p{L})|"
    r"(?<!\p{Han})[\p{Han}\p{N}XVI]{0,12}(?:会议室|会议厅|号厅|万国宫|会议中心|会展中心|大礼堂|报告厅|多功能厅|大厦)",
)
_LOOSE: Final = regex.compile(
    r"\s*(?:CES?T|GMT|UTC|E[SD]?T|EAT|hrs?\.?|horas|heures|uhr|local time|heure locale|hora local|"
    r"\(?Geneva time\)?)(?!\p{L})",
    regex.IGNORECASE,
)
_JOINT: Final = regex.compile(r"^(?:[\s,;.،，。|/–—-]|(?:in|at|à|au|en|dans la|dans|la|el|в|from|de)\s(?=\p{Lu}))+")
_END: Final = regex.compile(
    r"(?<=\p{L}{2})[.。]\s|\s?[(（](?!\p{Lu}{2,}\))|\s?\||[;；]\s(?=\p{Ll})|https?://|\s[–—]\s?(?i:register|rsvp|"
    r"live)"
)
_PLATFORM: Final = regex.compile(
    r"(?<![A-Za-z])(?:Microsoft Teams|MS Teams|Zoom|Webex|WebEx|Google Meet|Interprefy|Kudo|KUDO|"
    r"Jitsi|Teams|Skype)(?![A-Za-z])|腾讯会议"
)
_ONLINE_TAIL: Final = regex.compile(
    r"\s*(?:[,;&+]|\band\b|\bet\b|\by\b)\s*(?:on-?line|virtual(?:ly)?|via|en ligne|en línea|livestream\w*|"
    r"webcast).*$",
    regex.IGNORECASE,
)
_LABEL_LEFT: Final = regex.compile(
    r"^(?:venue|place|location|lieu|lugar|место|المكان|"
    r"地点)\s*[:：]\s*",
    regex.IGNORECASE,
)
# "(Building E)", "(2nd floor)", "(Genève)" belong to the place; "(limited seating)" and "(access from 12:00)" do not.
_OF_PLACE: Final = regex.compile(
    r"[(（](?![^()（）]*(?i:stream|zoom|teams|webex|hybrid|híbrid|hybride|rsvp|badge|seat|http|@|online|webcast|\d[:h]\d\d))"
    r"(?:[^()（）]{0,40}(?i:building|bldg|auditori(?:um|o)|salle|sala|hall|room|зал|аудитория|floor|wing|level|entrance|bâtiment|étage|aile|niveau|edificio|pis[oa]|planta|ala|nivel|корпус|здание|этаж|крыло)\b[^()（）]{0,40}"
    r"|[^()（）]{0,40}(?:مبنى|المبنى|القاعة|قاعة|الطابق|الجناح)[^()（）]{0,40}|[^()（）]{0,20}[楼层座号厅室][^()（）]{0,20}"
    r"|(?:(?:\p{Lu}[\p{L}'’.-]*|\d{1,3}|de|du|des|del|la|le|of|the|d['’]\p{Lu}\p{L}+)(?:,? |(?=[)）]))){1,6}|\p{Han}{2,12}|\p{Arabic}+(?: \p{Arabic}+){0,2})[)）]"
)
_BRACKETED: Final = regex.compile(r"\s?[(（][^()（）]{1,60}[)）]")
_LONGEST: Final = 200


def read_room(parts: tuple[Section, ...], near: tuple[Line | None, ...]) -> tuple[str | None, Line | None, OpenPoint | None]:
    """Read the place as written, without "tbc"; `near` are the lines of the date and the time.

    Only a labelled place, the lines of date and time and the lines right after them are looked at: a room in the body
    text is not the event's.
    """
    for line, mixed in _labelled(parts):
        room, point = (_of_line(line.text), None) if mixed else _of_value(line)
        if room or point:
            return room, line, point
    for line in _nearby(parts, near):
        room = _of_line(line.text)
        if room:
            return room, line, None
    return _platform(parts, near)


def _labelled(parts: tuple[Section, ...]) -> list[tuple[Line, bool]]:
    """Give the lines under a label of the place, then those under one of date and time that name a place among other things."""
    rooms = [(line, False) for part in parts if part.kind == "room" for line in part.lines[:3]]
    mixed = [(line, True) for part in parts if part.kind in {"when", "date"} for line in _unwrapped(list(part.lines)) if _PLACE.search(line.text)]
    return [*rooms, *mixed]


def _of_value(line: Line) -> tuple[str | None, OpenPoint | None]:
    """Read a labelled value; one that is to be confirmed is kept as written and asked about."""
    without, marks = take_marks(_without_times(line.text))
    bare = regex.sub(r"\(\s*\)", "", regex.sub(r"(?i)\bt\.?b\.?[acd]\b\.?", "", without)).strip(" ,;.–-")
    unconfirmed = marks.unconfirmed or bare != without.strip(" ,;.–-") or is_unconfirmed(line.text)
    bracketed = regex.fullmatch(r"\(([^()]+)\)", bare)
    room = bracketed[1] if bracketed else _cut(bare)
    point = OpenPoint("room", "to_be_confirmed", line.number, line.text) if unconfirmed else None
    platform = _PLATFORM.search(line.text)
    if platform and not _PLACE.search(line.text):
        return platform.group(), point
    return room or None, point


def _nearby(parts: tuple[Section, ...], near: tuple[Line | None, ...]) -> list[Line]:
    numbers = [line.number for line in near if line]
    lines = [line for part in parts if part.kind in {"header", "date", "when", "time"} for line in part.lines]
    lines = _unwrapped(lines)
    close = [line for line in lines if any(0 <= line.number - number <= 4 for number in numbers)]  # noqa: PLR2004
    before = [line for line in lines if any(0 < number - line.number <= 3 for number in numbers)]  # noqa: PLR2004
    told = {line.number for line in near if line}
    return [line for line in (*close, *before) if not is_prose(line.text) or line.number in told]


def _unwrapped(lines: list[Line]) -> list[Line]:
    """Give each line with the next behind it, where the width of the page has cut a sentence."""
    following = {line.number: line for line in lines if line.after_full and not line.bullet}
    return [
        replace(line, text=f"{line.text} {after.text}") if (after := following.get(line.number + 1)) and _runs_on(line.text, after.text) else line
        for line in lines
    ]


def _runs_on(text: str, following: str) -> bool:
    return is_prose(text) or is_continued(text) or following[:1].islower()


def _of_line(text: str) -> str | None:
    text = _BRACKETED.sub(lambda found: found.group() if take_marks(found.group())[0] else "", _without_times(text))
    place = _PLACE.search(text)
    if not place:
        return None
    start = _part_start(text, place.start())
    return _cut(text[start:]) or None


def _part_start(text: str, place: int) -> int:
    """Go back to the comma before the place, so that "Grand Hall" and "Small Room 3" stay whole."""
    cut = max((text.rfind(mark, 0, place) for mark in ",;،，.|\n\x00"), default=-1)
    head = text[cut + 1 : place]
    if regex.fullmatch(r"\s*(?:(?!(?:In|At|Venue|Place|Dans|À|En|В)\b)[\p{Lu}][\p{L}'’-]*\s){0,4}", head):
        return cut + 1
    return place


def _without_times(text: str) -> str:
    """Blot out dates and times, so that only the place is left, with a mark where they stood."""
    plain = ascii_digits(text)
    spans = [(d.start, d.end) for d in find_dates(plain)] + [(t.at, t.until) for t in find_times(plain)]
    for start, end in spans:
        text = text[:start] + "\x00" * (end - start) + text[end:]
    return regex.sub(r"\x00+(?:\s*\.)?", "\x00", _LOOSE.sub("", text) if spans else text)


def _cut(text: str) -> str:
    text = _LABEL_LEFT.sub("", _JOINT.sub("", text.lstrip("\x00 ")))
    text = text.split("\x00")[0]
    kept = {found.start() for found in _OF_PLACE.finditer(text)}
    end = next((cut for cut in _END.finditer(text) if cut.end() - 1 not in kept), None)
    text = text[: end.start()] if end else text
    return _ONLINE_TAIL.sub("", text)[:_LONGEST].strip(' ,;.،，。–—-:|/"“”')


def _platform(
    parts: tuple[Section, ...],
    near: tuple[Line | None, ...],
) -> tuple[str | None, Line | None, OpenPoint | None]:
    for line in _nearby(parts, near):
        platform = _PLATFORM.search(line.text)
        if platform:
            return platform.group(), line, OpenPoint("room", "unsure", line.number, line.text)
    return None, None, OpenPoint("room", "missing", None, "")
