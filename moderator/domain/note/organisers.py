"""Reads the list of organising bodies; persons and places are read elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import regex

from moderator.domain.note.dates import find_dates
from moderator.domain.note.folding import fold
from moderator.domain.note.honorifics import starts_with_honorific
from moderator.domain.note.hosts import entries_of, found_hosts
from moderator.domain.note.lists import is_several_missions, split_bodies, two_bodies, without_article
from moderator.domain.note.markers import take_marks
from moderator.domain.note.paragraphs import paragraphs
from moderator.domain.note.sections import is_continuation, is_prose
from moderator.domain.note.shapes import Line, OpenPoint, Section

_BY: Final = regex.compile(
    r"(?i:\b(?:co-?|jointly )?(?:organi[sz]ed|hosted|sponsored|convened|"
    r"presented)(?:,? (?:and )?(?:co-?)?(?:organi[sz]ed|hosted|sponsored))?"
    r"(?: jointly)? by|(?:co-?)?organisée?s?(?: conjointement)? par|(?:co-?)?organizad[oa]s?(?: conjuntamente)? por|"
    r"организован\w*(?: совместно)?|совместно организуют|организуемое|проводимое(?: совместно)?|بتنظيم(?: مشترك)?(?: من(?: قبل)?| بين)?|تنظمها|ينظمها|تنظمه|ينظمه)\s*:?\s+",
)
_BY_ZH: Final = regex.compile(r"由(?P<bodies>[^。；;]{2,120}?)(?:联合|共同)?(?:主办|举办|组织|承办)")
_STOP: Final = regex.compile(
    r"(?<=\p{L}{2})[.。](?:\s|$)|\s(?:on|at|will|is|has|from)\s(?=\p{N}|\p{Ll}|the \d|\p{L}{3,9}day)|"
    r"[,;]?\s(?:in the margins|on the margins|"
    r"en marge|al margen|on the occasion|during the)\b|https?://",
)


def read_organisers(parts: tuple[Section, ...]) -> tuple[tuple[tuple[str, Line], ...], tuple[OpenPoint, ...]]:
    """Read one body an entry, labelled or after "organised by" in the header.

    "Permanent Missions of A, B and C" becomes three; a State whose name holds "and" stays one. Source: docs/notes.md,
    rule 7.
    """
    told = _labelled(parts) or _of_header(parts)
    found = told or _of_hosts(parts)
    unique = {fold(body): (body, line) for body, line in reversed(found)}
    organisers = tuple(pair for pair in found if unique[fold(pair[0])] == pair)
    if not organisers:
        return (), (OpenPoint("organisers", "missing", None, ""),)
    inferred = () if told else (OpenPoint("organisers", "read_from_prose", found[0][1].number, found[0][1].text),)
    return organisers, (*inferred, *_doubts(organisers))


def _doubts(organisers: tuple[tuple[str, Line], ...]) -> tuple[OpenPoint, ...]:
    """Ask about entries that hold "and" between what could be two bodies."""
    return tuple(
        OpenPoint(f"organisers[{place}]", "maybe_two", line.number, line.text, two)
        for place, (body, line) in enumerate(organisers)
        if (two := two_bodies(body))
    )


def _labelled(parts: tuple[Section, ...]) -> list[tuple[str, Line]]:
    """Read the labelled lists; one that repeats another in a second language is left out."""
    lists = [pairs for part in parts if part.kind == "organisers" and (pairs := _of_section(part))]
    kept: list[list[tuple[str, Line]]] = []
    for pairs in lists:
        bodies = {fold(body) for body, _ in pairs}
        if not any(len(pairs) == len(first) > 1 and bodies & {fold(body) for body, _ in first} for first in kept):
            kept.append(pairs)
    return [pair for pairs in kept for pair in pairs]


def _of_hosts(parts: tuple[Section, ...]) -> list[tuple[str, Line]]:
    found = found_hosts(parts)
    if not found:
        return []
    words, line, is_list = found
    return [(body, line) for body in (entries_of(words) if is_list else split_bodies(words))]


def _of_section(part: Section) -> list[tuple[str, Line]]:
    entries: list[Line] = []
    lines = part.lines
    for line in lines:
        before = entries[-1] if entries else None
        if before and is_continuation(before.text, line):
            entries[-1] = Line(before.number, f"{before.text} {line.text}", before.bullet)
        elif not is_prose(line.text) or line is lines[0]:
            entries.append(line)
    whole = len(entries) > 1
    return [(body, line) for line in entries if not starts_with_honorific(line.text) for body in _of_entry(line.text, whole=whole and line.bullet)]


def _of_entry(text: str, *, whole: bool) -> list[str]:
    bare = take_marks(regex.sub(r"\s*[;.]\s*(?:and|et|y)?\s*$", "", text))[0]
    plural = is_several_missions(bare)
    if whole and not plural:
        return [without_article(bare)]
    return split_bodies(_until_stop(bare))


def _of_header(parts: tuple[Section, ...]) -> list[tuple[str, Line]]:
    """Read the bodies after "organised by", looked for above the first paragraph of the body and on the date's line."""
    paragraphs_of = paragraphs(tuple(part for part in parts if part.kind in {"header", "when", "date", "title"}))
    header = [replace(paragraph.lines[0], text=paragraph.text) for paragraph in paragraphs_of]
    first_paragraph = next((n for n, line in enumerate(header) if _is_paragraph(line.text)), len(header))
    for place, line in enumerate(header[: first_paragraph + 1]):
        text = _after_by(line.text)
        if text and (place < first_paragraph or find_dates(line.text)):
            for following in header[place + 1 : place + 4]:
                if not is_continuation(text, following) or find_dates(following.text):
                    break
                text = f"{text} {following.text}"
            return [(body, line) for body in split_bodies(_until_stop(text))]
    return []


def _after_by(text: str) -> str | None:
    """Give what stands after "organised by", or between 由 and 主办."""
    by = _BY.search(text)
    if by:
        return text[by.end() :]
    chinese = _BY_ZH.search(text)
    return chinese["bodies"] if chinese else None


def _is_paragraph(text: str) -> bool:
    return is_prose(text) and len(text) > 300  # noqa: PLR2004 -- longer than a session line with its organisers.


def _until_stop(text: str) -> str:
    stop = _STOP.search(text)
    dates = find_dates(text)
    ends = [len(text), *([stop.start()] if stop else []), *(date.start for date in dates)]
    return text[: min(ends)].strip(" ,;.")
