"""Reads the cast from running sentences of a note that has no people labels; every value so read is asked about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import regex

from moderator.domain.note.honorifics import starts_with_honorific
from moderator.domain.note.people import Reading, read_people
from moderator.domain.note.shapes import Line, Section

if TYPE_CHECKING:
    from collections.abc import Iterator

# Only what is said to come is read: "was moderated by" tells of another event.
_OPENING: Final = (
    r"(?:opening|welcom\w+|introductory) (?:remarks|statements?|address\w*)(?:,? which)? (?:will|is|are|to) (?:be )?"
    r"(?:delivered|made|given|offered) by|(?:will be|is) opened by"
)
_MODERATOR: Final = r"(?:will be|is|to be) (?:moderated|facilitated) by|sera (?:modérée?|animée?) par|será moderad[oa] por"
_PANELLISTS: Final = (
    r"\b(?:panell?ists|speakers|discussants) (?:will be|are|include|will include)|"
    r"\b(?:intervenants|panélistes) (?:sont|seront)|\bpanelistas (?:son|serán)"
)
_PATTERNS: Final = tuple(
    (kind, regex.compile(rf"(?:{said})\s*:?\s+", regex.IGNORECASE))
    for kind, said in (("opening", _OPENING), ("moderator", _MODERATOR), ("panellists", _PANELLISTS))
)
_SENTENCE: Final = regex.compile(
    r"(?<!\b(?:Mr|Ms|Mrs|Mx|Dr|Prof|Hon|H\.E|S\.E|St|Sr|Sra|Rev|M|\p{Lu}))\.(?=\s+\p{Lu}|\s*$)",
)
_LONGEST: Final = 5000


def read_prose(parts: tuple[Section, ...]) -> tuple[Reading, ...]:
    """Read persons after "will be moderated by", "panellists are" and the like, each marked `read_from_prose`."""
    readings: list[Reading] = []
    for part in parts:
        for line in part.lines:
            readings.extend(_of_line(line))
    return tuple(readings)


def _of_line(line: Line) -> Iterator[Reading]:
    text = line.text[:_LONGEST]
    for kind, pattern in _PATTERNS:
        said = pattern.search(text)
        if not said:
            continue
        end = _SENTENCE.search(text, said.end())
        words = text[said.end() : end.start() if end else len(text)]
        for reading in read_people((replace(line, text=words),)) if starts_with_honorific(words) else ():
            yield replace(reading, kind=kind, unsure=("read_from_prose", *reading.unsure))
