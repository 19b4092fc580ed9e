"""Cuts the clean lines of a note into sections by their labels; what stands in a section is read elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

import regex

from moderator.domain.note.clean import is_continued
from moderator.domain.note.honorifics import starts_with_honorific
from moderator.domain.note.labels import CLOCKS as _CLOCKS
from moderator.domain.note.labels import PEOPLE, PLACES, Label, find_label, kind_of
from moderator.domain.note.shapes import Line, Section

_ONE_PERSON: Final = frozenset({"moderator", "chair", "rapporteur"})
_ONE_LINE: Final = PLACES | {"when", "title", "topic", "deadline"}
_WITH_MODERATOR: Final = regex.compile(
    r"(\s*[,;:(/–—-]?\s*)"
    r"(?=(?:moderated by|facilitated by|modérée? par|animée? par|moderad[oa] por|moderator:|moderator –)\s)",
    regex.IGNORECASE,
)
_LONG_LINE: Final = 60
_PROSE_WORDS: Final = 15
_SENTENCE_END: Final = regex.compile(r"[.!?。؟]['’\"”»)]*$|[.!?。؟]\s+\p{Lu}")


@dataclass(slots=True)
class _Open:
    kind: str
    line: int
    inline: bool = False
    parent: str = "header"
    lines: list[Line] = field(default_factory=list)

    def closed(self) -> Section:
        return Section(self.kind, self.line, tuple(self.lines), self.inline, self.parent)


def sections(lines: tuple[Line, ...]) -> tuple[Section, ...]:
    """Give the sections of a note in order, the part before the first label as kind "header".

    A label may occur inside another section; the innermost wins and, when it holds one line only, gives back to the
    section around it. Source: docs/notes.md, rule 3.
    """
    lines = tuple(part for line in lines for part in _told_apart(line))
    done: list[_Open] = [_Open("header", 1)]
    place = 0
    while place < len(lines):
        label, used = _label_at(lines, place)
        if label:
            done.append(_opened(label, lines[place], done[-1]))
        else:
            _place(lines[place], done)
        place += used
    return tuple(part.closed() for part in done)


def is_prose(text: str) -> bool:
    """Say whether a line is running text rather than an entry: many words and the end of a sentence."""
    words = len(text.split()) + len(regex.findall(r"\p{Han}", text)) // 3
    return words >= _PROSE_WORDS and _SENTENCE_END.search(text) is not None


def is_continuation(before: str, line: Line) -> bool:
    """Say whether a line carries on the entry before it, as lines wrapped by a page's width do."""
    if line.bullet or line.heading or starts_with_honorific(line.text):
        return False
    if is_continued(before):
        return True
    if line.after_blank:
        return False
    return line.text[:1].islower() or (len(before) >= _LONG_LINE and before[-1:] not in ".;:")


def _told_apart(line: Line) -> tuple[Line, ...]:
    """Part "Panel discussion, moderated by Ms. …" into the two labels that it holds."""
    inner = _WITH_MODERATOR.search(line.text[:200])
    if not inner or kind_of(_CLOCKS.sub("", line.text[: inner.start()])) != "panellists":
        return (line,)
    return replace(line, text=line.text[: inner.start()]), replace(line, text=line.text[inner.end(1) :], bullet=False)


def _label_at(lines: tuple[Line, ...], place: int) -> tuple[Label | None, int]:
    """Find a label on a line, or one that a table has split over two lines ("Opening" / "statements:")."""
    line = lines[place]
    if line.text.strip("| ").count("|") > 1:
        return None, 1
    following = lines[place + 1] if place + 1 < len(lines) else None
    if following and len(line.text.split()) == 1 and ":" not in line.text and not following.after_blank:
        both = find_label(f"{line.text} {following.text}") if following.text.rstrip().endswith(":") else None
        if both and not both.value:
            return both, 2
    return find_label(line.text.strip("| ") if "|" in line.text else line.text), 1


def _opened(label: Label, line: Line, before: _Open) -> _Open:
    parent = before.parent if before.inline and before.kind in _ONE_PERSON else before.kind
    opened = _Open(label.kind, line.number, inline=bool(label.value), parent=parent)
    if label.value:
        opened.lines.append(replace(line, text=label.value, bullet=False))
    return opened


def _place(line: Line, done: list[_Open]) -> None:
    current = done[-1]
    if not _ends(current, line):
        current.lines.append(line)
        return
    done.append(_Open(_after(current, line), line.number, lines=[line]))


def _ends(current: _Open, line: Line) -> bool:
    if line.heading:
        return current.kind != "header"
    if current.kind in _ONE_PERSON | _ONE_LINE and current.inline and current.lines:
        return not is_continuation(current.lines[-1].text, line)
    if current.kind == "organisers" and current.lines and not line.bullet:
        return (line.after_blank or current.inline) and not is_continuation(current.lines[-1].text, line)
    return current.kind in PEOPLE | {"when"} and _leaves(line)


def _leaves(line: Line) -> bool:
    if starts_with_honorific(line.text):
        return False
    if not line.bullet and line.text.rstrip().endswith((":", "：")) and not is_prose(line.text):
        return True
    first = regex.split(r"[,،，;|(]| – ", line.text, maxsplit=1)[0]
    return is_prose(line.text) and not line.bullet and len(first.split()) > 6  # noqa: PLR2004 -- longer than a name.


def _after(current: _Open, line: Line) -> str:
    """Name the section that a line falls back to when the one before it has ended."""
    if current.inline and current.parent in PEOPLE and not _leaves(line) and not line.heading:
        return current.parent if current.parent == "panellists" or current.kind not in _ONE_PERSON else "unplaced"
    if current.inline and current.parent == "header":
        return "header"
    if current.inline and current.kind in _ONE_LINE:
        return current.parent
    return "header" if current.kind in PLACES | {"when", "organisers", "title"} else "other"
