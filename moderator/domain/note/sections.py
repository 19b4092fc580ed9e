"""Cuts the clean lines of a note into sections by their labels; what stands in a section is read elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

import regex

from moderator.domain.note.clean import is_continued
from moderator.domain.note.headings import UNPLACED, announced, kind_by_stems
from moderator.domain.note.honorifics import starts_with_address, starts_with_honorific
from moderator.domain.note.labels import CLOCKS as _CLOCKS
from moderator.domain.note.labels import PEOPLE, PLACES, Label, find_label, kind_of
from moderator.domain.note.shapes import Line, Section

_ONE_PERSON: Final = frozenset({"moderator", "chair", "rapporteur"})
_FEW: Final = frozenset({"closing", "keynote", "rapporteur"})
_ONE_LINE: Final = PLACES | {"when", "title", "topic", "subject", "deadline"}
_WITH_MODERATOR: Final = regex.compile(
    r"(\s*[,;:(（،，/–—-]?\s*)"
    r"(?=(?:moderated by|facilitated by|modérée? par|animée? par|moderad[oa] por|(?:moderator|modérat(?:eur|rice)|moderadora?|ведущ(?:ий|ая)|модератор)\s?[:–—-]|"
    r"модерирует|تدير الجلسة|يدير الجلسة)\s)|(?=主持人?[:：])",
    regex.IGNORECASE,
)
_INNER_LABEL: Final = regex.compile(r"(?<=\p{L}{3}[.!?]|[)»”][.])\s(?P<head>\p{Lu}[^.:;,()]{2,40}?)\s?[:：]\s?")
_LONG_LINE: Final = 40
_TIMED: Final = regex.compile(r"\d{1,2}\s?[:.hH时時]\s?\d{2}(?!\d)")
_HAN: Final = regex.compile(r"\p{Han}")
_REPLACES: Final = regex.compile(
    r"(?i:\b(?:replac\w+|(?:en )?remplac\w+(?: de)?|sustitu\w+(?: a)?(?: la| el)?|reemplaz\w+(?: a)?(?: la| el)?|instead of|вместо)\s*$)|(?:代替|替代|接替|بدلا من)\s*$",
)
_LONG_LABEL: Final = 60
_PROSE_WORDS: Final = 15
_LETTERHEAD_LINES: Final = 6
_LETTERHEAD: Final = regex.compile(
    r"(?i:(?:(?:draft|provisional|tentative|indicative|projet de|проект|expert|high[- ]level|virtual|hybrid) )?"
    r"(?:program(?:me)?|agenda|invitation|panel|panel discussion|expert panel|concept note|ordre du jour|programa|programme provisoire|"
    r"table ronde|panel de discussion|mesa redonda|orden del día|программы?|повестка дня|панельная дискуссия|дискуссия|"
    r"discussion|programa provisional|proyecto de programa|programme préliminaire|provisional programme|برنامج|البرنامج|حلقة نقاش|جدول الأعمال|议程|日程|专题讨论|小组讨论))",
)
_ASKING: Final = ("?", "？", "؟")
_QUOTED: Final = regex.compile(r"[«\"“„《][^«»\"“”„《》]{8,250}[»\"”“》]")
_SENTENCE_END: Final = regex.compile(r"[.!?。؟]['’\"”»)]*$|[.!?。؟]\s+\p{Lu}")


@dataclass(slots=True)
class _Open:
    kind: str
    line: int
    inline: bool = False
    parent: str = "header"
    lines: list[Line] = field(default_factory=list)
    told_by: str = ""

    def closed(self) -> Section:
        return Section(self.kind, self.line, tuple(self.lines), self.inline, self.parent, self.told_by)


def sections(lines: tuple[Line, ...]) -> tuple[Section, ...]:
    """Give the sections of a note in order, the part before the first label as kind "header".

    A label may occur inside another section; the innermost wins and, when it holds one line only, gives back to the
    section around it. Source: docs/notes.md, rule 3.
    """
    lines = tuple(part for line in lines for sentence in _cut_at_labels(line) for part in _told_apart(sentence))
    done: list[_Open] = [_Open("header", 1)]
    panel_known = any(_opens_panel(line) for line in lines)
    airy = any(line.after_blank for line in lines[1:])
    seen = {"header"}
    place = 0
    while place < len(lines):
        label, used = _label_at(lines, place)
        told = (
            announced(lines, place, done[-1].kind, seen, panel_known=panel_known, airy=airy)
            if label is None or (label.kind == "other" and not label.value)
            else None
        )
        if told:
            done.append(replace(_opened(Label(told.kind, told.value), lines[place], done[-1]), told_by=told.code))
        elif label and not (PEOPLE.isdisjoint(seen) and _is_letterhead(lines, place, label, first=len(done) == 1 or not airy)):
            done.append(_opened(label, lines[place], done[-1]))
        else:
            _place(lines[place], done)
        seen.add(done[-1].kind)
        place += used
    return tuple(part.closed() for part in done)


def is_prose(text: str) -> bool:
    """Say whether a line is running text rather than an entry: many words and the end of a sentence."""
    words = len(text.split()) + len(_HAN.findall(text)) // 3
    return words >= _PROSE_WORDS and _SENTENCE_END.search(text) is not None


def is_continuation(before: str, line: Line) -> bool:
    """Say whether a line carries on the entry before it, as lines wrapped by a page's width do."""
    if not line.bullet and not line.after_blank and _REPLACES.search(before[-40:]):
        return True
    if line.bullet or line.heading or starts_with_honorific(line.text):
        return False
    if is_continued(before):
        return True
    if line.after_blank:
        return False
    return line.text[:1].islower() or (line.after_full and len(before) >= _LONG_LINE and before[-1:] not in ".;:")


def _is_letterhead(lines: tuple[Line, ...], place: int, label: Label, *, first: bool) -> bool:
    """Say whether a bare "Programme" or "Expert panel" above everything else tells what the paper is, and opens nothing."""
    text = lines[place].text
    if label.value:
        return label.kind in {"other", "panellists"} and place < _LETTERHEAD_LINES and _QUOTED.fullmatch(label.value) is not None
    if text.rstrip().endswith((":", "：")) or not _LETTERHEAD.fullmatch(text.strip(' *"')):
        return False
    following = lines[place + 1].text if place + 1 < len(lines) else ""
    if not first and not (following and lines[place + 1].after_blank and find_label(following) is None):
        return False
    return place < _LETTERHEAD_LINES and bool(following) and not starts_with_honorific(following) and not lines[place + 1].bullet


def _cut_at_labels(line: Line) -> tuple[Line, ...]:
    """Part "… . Pour animer : M. …" before each sentence that is a people label with a person behind it."""
    text = "" if line.after_full else line.text
    cuts = [found for found in _INNER_LABEL.finditer(text) if starts_with_address(text[found.end() :][:80])]
    starts = [found.start("head") for found in cuts if kind_of(found["head"]) in PEOPLE or kind_by_stems(found["head"])]
    if not starts:
        return (line,)
    pieces = [text[start:end].strip() for start, end in pairwise([0, *starts, len(text)])]
    return (replace(line, text=pieces[0]), *(replace(line, text=piece, bullet=False) for piece in pieces[1:]))


def _told_apart(line: Line) -> tuple[Line, ...]:
    """Part "Panel discussion, moderated by Ms. …" into the two labels that it holds."""
    inner = _WITH_MODERATOR.search(line.text[:200])
    head = _CLOCKS.sub("", line.text[: inner.start()]).strip() if inner else ""
    if not inner or not (kind_of(head) == "panellists" or _LETTERHEAD.fullmatch(head)):
        return (line,)
    rest = line.text[inner.end(1) :]
    rest = rest.rstrip(" .")[:-1] if inner[1].strip().startswith(("(", "（")) and rest.rstrip(" .").endswith((")", "）")) else rest
    return replace(line, text="Panellists:", bullet=False), replace(line, text=rest, bullet=False)


def _label_at(lines: tuple[Line, ...], place: int) -> tuple[Label | None, int]:
    """Find a label on a line, or one that a table has split over two lines ("Opening" / "statements:")."""
    line = lines[place]
    if line.text.strip("| ").count("|") > 1:
        return None, 1
    following = lines[place + 1] if place + 1 < len(lines) else None
    if following and len(line.text.strip(" /&").split()) == 1 and ":" not in line.text and not following.after_blank:
        both = find_label(f"{line.text.strip(' /&')} {following.text}") if following.text.rstrip().endswith(":") else None
        if both and not both.value:
            return both, 2
    return find_label(line.text.strip("| ") if "|" in line.text else line.text), 1


def _opens_panel(line: Line) -> bool:
    label = find_label(line.text)
    return label is not None and label.kind == "panellists"


def _opened(label: Label, line: Line, before: _Open) -> _Open:
    parent = before.parent if before.inline and before.kind in _ONE_PERSON | _ONE_LINE | {"organisers"} else before.kind
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
    if current.kind == "organisers" and current.lines and (not line.bullet or line.text.endswith(_ASKING)):
        return _ends_organisers(current, line)
    if current.kind in _FEW and current.lines and line.after_blank and not line.bullet and not starts_with_honorific(line.text):
        return True
    if current.kind in PEOPLE and line.after_blank and (_is_remark(current, line) or _is_unknown_label(line)):
        return True
    return current.kind in PEOPLE | {"when", UNPLACED} and _leaves(line)


def _ends_organisers(current: _Open, line: Line) -> bool:
    listed = current.lines[-1].text.endswith((";", "；")) and not line.after_blank
    apart = (line.after_blank or current.inline) and not listed and not is_continuation(current.lines[-1].text, line)
    return apart or line.text.endswith(_ASKING)


def _is_remark(current: _Open, line: Line) -> bool:
    """Say whether a line after a blank one stands apart from a list of bullets: no bullet, no honorific, no comma."""
    bulleted = bool(current.lines) and all(before.bullet or not before.after_blank for before in current.lines)
    plain = not line.bullet and not starts_with_honorific(line.text) and "|" not in line.text
    return bulleted and any(before.bullet for before in current.lines) and plain and not regex.search(r"[,،，、;–—]", line.text)


def _is_unknown_label(line: Line) -> bool:
    """Say whether a line opens with words before a colon that are no name: "Exchange with the room: 25 minutes"."""
    head, colon, _ = line.text.replace("：", ":").partition(":")
    if not colon or line.bullet or starts_with_honorific(line.text) or regex.search(r"[,،(|]", head):
        return False
    return len(head) < _LONG_LABEL and any(word[:1].islower() and len(word) > 3 for word in head.split())  # noqa: PLR2004 -- "de" is part of names.


def _leaves(line: Line) -> bool:
    if starts_with_honorific(line.text):
        return False
    if not line.bullet and _TIMED.match(line.text):
        return True
    if not line.bullet and line.text.rstrip().endswith((":", "：")) and not is_prose(line.text):
        return True
    first = regex.split(r"[,،，;|(]| – ", line.text, maxsplit=1)[0]
    return is_prose(line.text) and not line.bullet and len(first.split()) > 6  # noqa: PLR2004 -- longer than a name.


def _after(current: _Open, line: Line) -> str:
    """Name the section that a line falls back to when the one before it has ended."""
    if current.kind in _FEW and not (line.bullet or starts_with_honorific(line.text)):
        return "other"
    if current.inline and current.parent in PEOPLE and not (_leaves(line) or line.heading or _is_unknown_label(line)):
        return current.parent if current.parent == "panellists" or current.kind not in _ONE_PERSON else "unplaced"
    if current.inline and current.parent == "header":
        return "header"
    if current.inline and current.kind in _ONE_LINE:
        return current.parent
    return "header" if current.kind in PLACES | {"when", "organisers", "title"} else "other"
