"""Joins the lines of a people section into entries, one a person; what an entry says is read elsewhere."""

from __future__ import annotations

from typing import Final

import regex

from moderator.domain.note.bodies import is_body, is_role
from moderator.domain.note.clean import is_continued
from moderator.domain.note.honorifics import starts_with_honorific
from moderator.domain.note.names import HAN_NAME, LONGEST_NAME, NAME_END, PLACEHOLDER, WHO, looks_like_name
from moderator.domain.note.sections import is_continuation, is_prose
from moderator.domain.note.shapes import Line

LONGEST_ENTRY: Final = 1200
_BRACKETED_TAIL: Final = regex.compile(r"\s*[(（\[][^()（）\[\]]{1,60}[)）\]]$")


def joined_entries(lines: tuple[Line, ...]) -> list[tuple[int, str]]:
    """Join wrapped and stacked lines into entries and drop the topics that stand below a speaker."""
    entries: list[tuple[int, str]] = []
    first_bullet = next((line.indent for line in lines if line.bullet), None)
    for line in lines:
        if line.bullet and first_bullet is not None and line.indent > first_bullet and not starts_with_honorific(line.text):
            continue
        if entries and (_is_replaced(entries[-1][1], line) or _carries_on(entries[-1][1], line, bulleted=first_bullet is not None)):
            number, before = entries[-1]
            glue = ", " if _is_bare_name(before) or _ends_in_role(before, line) else " "
            entries[-1] = (number, before + glue + line.text)
        elif _labelled_name(line.text):
            entries.append((line.number, _labelled_name(line.text)))
        elif not (entries and _is_topic(line, entries[-1][1], bulleted=first_bullet is not None)):
            entries.append((line.number, line.text[:LONGEST_ENTRY]))
    return entries


def _is_replaced(before: str, line: Line) -> bool:
    """Say whether a line names the person whom the entry before it replaces."""
    return starts_with_honorific(line.text) and is_continuation(before, line)


def _labelled_name(text: str) -> str:
    """Give the person after a label that is not known, as in "Commentator: First Last, …"; nothing where no name stands there."""
    label, colon, value = text.replace("：", ":").partition(":")
    value = value.strip()
    if not colon or len(label.split()) > 3 or starts_with_honorific(text) or regex.search(r"[,،，\d]", label):  # noqa: PLR2004 -- longer than a label.
        return ""
    first = str(NAME_END.split(value)[0])
    named = starts_with_honorific(value) or (len(first.split()) > 1 and looks_like_name(first))
    return value[:LONGEST_ENTRY] if named else ""


def _carries_on(before: str, line: Line, *, bulleted: bool) -> bool:
    apart = line.bullet or line.heading or starts_with_honorific(line.text)
    if apart or is_prose(line.text) or _is_quoted(line.text) or _labelled_name(line.text):
        return False
    if line.text[:1] in "([（" and not line.after_blank:
        return True
    stacked = _is_bare_name(before) and starts_with_honorific(before) and not line.after_blank
    opens = not is_continued(before) and not stacked and (PLACEHOLDER.match(line.text) or _opens_an_entry(line.text))
    if opens or len(before) + len(line.text) > LONGEST_ENTRY:
        return False
    if _is_bare_name(before) and not line.after_blank:
        return starts_with_honorific(before) or is_role(line.text) or is_body(line.text)
    if _ends_in_role(before, line) or (starts_with_honorific(before) and not line.after_blank and _goes_on(line.text)):
        return True
    return is_continuation(before, line) and not (bulleted and line.after_blank)


def _ends_in_role(before: str, line: Line) -> bool:
    """Say whether a body stands right below "First Last, Lecturer", which was stacked or told without it."""
    last = before.rpartition(",")[2]
    if line.after_blank or line.after_full or is_continued(before):
        return False
    return "," in before and is_role(last) and is_body(line.text) and "," not in line.text


def _opens_an_entry(text: str) -> bool:
    """Say whether a line reads "First Last, function": a person of its own, where lines are not wrapped."""
    first, *rest = NAME_END.split(text, maxsplit=1)
    return len(first.split()) > 1 and looks_like_name(first) and bool(rest) and any(map(is_role, regex.split(r"[,،，;|]", rest[0])[:2]))


def _goes_on(text: str) -> bool:
    """Say whether a line opens with the rest of a function: "Section, Urban Branch, …" is no person."""
    first = str(NAME_END.split(text)[0])
    one_word = len(first.split()) == 1 and not HAN_NAME.fullmatch(first)
    return _has_function(text) and (one_word or is_role(first) or is_body(first))


def _is_bare_name(text: str) -> bool:
    bare = _BRACKETED_TAIL.sub("", text)
    return NAME_END.search(bare) is None and len(bare.split()) <= LONGEST_NAME + 3


def _is_quoted(text: str) -> bool:
    return text[:1] in "\"'“«„‘" or regex.match(r"(?i)(?:topic|theme|thème|tema)\b", text) is not None


def _is_topic(line: Line, before: str, *, bulleted: bool) -> bool:
    if line.bullet or starts_with_honorific(line.text) or PLACEHOLDER.match(line.text) or WHO.match(line.text):
        return False
    if _is_quoted(line.text):
        return True
    follows = starts_with_honorific(before) or bulleted
    return follows and not line.after_blank and not _has_function(line.text)


def _has_function(text: str) -> bool:
    _, *tails = regex.split(r"[,،，]", text, maxsplit=1)
    tail = tails[0] if tails else ""
    return bool(tail) and (is_role(tail) or is_body(tail.strip()))
