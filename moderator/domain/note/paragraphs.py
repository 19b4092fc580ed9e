"""Puts lines that a page's width has wrapped back into paragraphs; what a sentence says is read elsewhere."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import regex

from moderator.domain.note.sections import is_continuation

if TYPE_CHECKING:
    from moderator.domain.note.shapes import Line, Section


# A full stop after a title, an initial or "no." ends nothing.
SENTENCE_END: Final = regex.compile(
    r"(?<!\b(?:Mr|Ms|Mrs|Mx|Dr|Prof|Hon|H\.E|S\.E|St|Sr|Sra|Dra|Rev|M|Mme|Lic|Ing|Emb|Amb|Arq|Gral|Cllr|Jr|Fdez|Excmo|Excma|No|no|No|núm|Е\.П|проф|\p{Lu}))[.؟?](?=\s+[\p{Lu}\p{Lo}]|\s*$)|[。？]",
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Joined lines; `starts` are the places in the text where each line begins."""

    text: str
    kind: str
    lines: tuple[Line, ...]
    starts: tuple[int, ...]

    def line_at(self, place: int) -> int:
        """Give the number of the line that stands at a place of the text."""
        return self.lines[bisect_right(self.starts, place) - 1].number


def paragraphs(parts: tuple[Section, ...]) -> tuple[Paragraph, ...]:
    """Give the paragraphs of all sections in order."""
    return tuple(_joined(group, part.kind) for part in parts for group in _groups(part))


def _groups(part: Section) -> list[list[Line]]:
    groups: list[list[Line]] = []
    for line in part.lines:
        if groups and not line.after_blank and is_continuation(groups[-1][-1].text, line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _joined(lines: list[Line], kind: str) -> Paragraph:
    starts: list[int] = []
    text = ""
    for line in lines:
        text = f"{text} " if text else ""
        starts.append(len(text))
        text += line.text
    return Paragraph(text, kind, tuple(lines), tuple(starts))
