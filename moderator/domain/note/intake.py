"""Takes a note in: refuses what cannot be read and sets aside lines addressed to a machine; what the lines mean is read elsewhere."""

from __future__ import annotations

from typing import Final

import regex

from moderator.domain.note.clean import clean
from moderator.domain.note.shapes import Line, OpenPoint
from moderator.domain.refusals import Refused

UNREADABLE: Final = "note.unreadable"
_TO_A_MACHINE: Final = regex.compile(
    r"(?i:\b(?:importer|parser|import tool|language model|ai (?:system|assistant|model)|chatbot|llm)\b[^.]{0,60}"
    r"\b(?:must|should|please|set|ignore|use|add|treat|mark|read|import|do not|note)\b|"
    r"\b(?:ignore|disregard|forget)\s(?:all\s|any\s|the\s|your\s)*(?:previous|above|prior|earlier|preceding)\b|"
    r"\b(?:note|message|instructions?|attention|dear|to|for)\b(?: (?:to|for|of))?(?: the)? "
    r"(?:importer|parser|import tool|ai|llm|machine)\b|"
    r"\b(?:ignore[zr]?|oublie[zr]?)\s(?:toutes\s)?les\s(?:instructions|consignes)\b|\bignor[ae]\s(?:todas\s)?las\sinstrucciones\b|"
    r"\b(?:outil d['’]importation|herramienta de importación|modelo de lenguaje|modèle de langage)\b|игнорируй\w*\s(?:все\s)?(?:предыдущие|прежние)|языков\w+ модел)|"
    r"تجاهل\s(?:جميع\s|كل\s)?التعليمات|忽略(?:以上|之前|前面|上述)|语言模型",
)
_MOST_CONTROLS: Final = 20
# Some eighty pages; a note longer than that is another document, and what lies beyond is asked about.
_MOST_LINES: Final = 4000


def take_in(text: str) -> tuple[tuple[Line, ...], tuple[OpenPoint, ...]]:
    """Give the clean lines that are meant for people, and what was left out: sentences to a machine, and all beyond 4,000 lines.

    Refuses with `note.unreadable` what is empty or binary. Source: docs/notes.md, rule 1.
    """
    lines = _readable(text)
    spoken = _to_a_machine(lines)
    points = tuple(OpenPoint("note", "instruction_ignored", line.number, line.text) for line in lines if spoken.get(line.number))
    lines = tuple(line for line in lines if line.number not in spoken)
    points += tuple(OpenPoint("note", "cut_short", line.number, line.text) for line in lines[_MOST_LINES : _MOST_LINES + 1])
    return lines[:_MOST_LINES], points


def _to_a_machine(lines: tuple[Line, ...]) -> dict[int, bool]:
    """Give the numbers of the lines that speak to a machine, and of those that a page's width has made of the same sentence; True for the first of each."""
    spoken: dict[int, bool] = {}
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else None
        runs_on = following is not None and following.after_full and not following.bullet
        text = f"{line.text[:2000]} {following.text[:2000]}" if following and runs_on else line.text[:2000]
        found = _TO_A_MACHINE.search(text)
        if found and found.start() <= len(line.text):
            spoken[line.number] = True
        elif line.after_full and not line.bullet and place and lines[place - 1].number in spoken:
            spoken[line.number] = False
    return spoken


def _readable(text: str) -> tuple[Line, ...]:
    controls = sum(1 for c in text if (c < " " and c not in "\t\n\r\f\v\x1c\x1d\x1e\x1f") or c == "\ufffd")
    if "\x00" in text or controls * _MOST_CONTROLS > len(text):
        raise Refused(UNREADABLE)
    lines = clean(text)
    if not lines:
        raise Refused(UNREADABLE)
    return lines
