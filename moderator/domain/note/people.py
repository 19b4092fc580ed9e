"""Reads the lines of a people section into persons; which section a line belongs to is decided elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import regex

from moderator.domain.note.bodies import affiliation, is_body, is_role
from moderator.domain.note.honorifics import is_capitals, recased, starts_with_honorific, take_honorific
from moderator.domain.note.labels import find_label
from moderator.domain.note.markers import Marks, is_unconfirmed, take_marks
from moderator.domain.note.sections import is_continuation, is_prose
from moderator.domain.note.shapes import Line, Person

_NAME_END: Final = regex.compile(r"\s*[,،，;|:：]\s*|\s+[–—-]\s+|\s?[–—]\s|\s*(?=\s[(（])")
_TRAILING: Final = regex.compile(r"(?:\s*[;,]\s*(?:and|et|y|и|و)?\s*|\s*[.;,]\s*)$")
_UNNAMED: Final = regex.compile(
    r"(?i:^(?:(?:an?|one|the|two|three|un·?e?|une|una|l[ae]|le|dos|deux)\b|tbc\b|tba\b|tbd\b|to be\b|"
    r"\p{L}* ?(?:state )?representatives?\b)|"
    r"\brepresentatives?\b|\bdiscussants?\b|\bspeakers?\b|\bmembers\b|\brepresentantes?\b|\breprésentant)|^ممثل|^待定|"
    r"^представител",
)
_BETWEEN: Final = regex.compile(r"(?:[,;，；、](?:\s*(?:and|et|y|и)(?=\s))?|\s(?:and|et|y|и|和)(?=\s))\s*")
_PARTICLE: Final = regex.compile(
    r"^(?:de|da|di|do|dos|du|van|von|der|den|del|della|la|le|el|al|bin|bint|ibn|ben|af|"
    r"av|zu|y|e|of)$"
)
_CONTACT: Final = regex.compile(r"https?://|www\.|\S@\S")
_LONGEST_NAME: Final = 6
_LONGEST_ENTRY: Final = 1200


@dataclass(frozen=True, slots=True)
class Reading:
    """One person as read, with the line, the text and the names of what is unsure."""

    person: Person
    line: int
    source: str
    unsure: tuple[str, ...] = ()
    kind: str | None = None


def read_people(lines: tuple[Line, ...]) -> tuple[Reading, ...]:
    """Read the entries of one people section in order; topics under a speaker and running text are left out."""
    readings: list[Reading] = []
    for line, text in _entries(lines):
        readings.extend(read_person(part, line) for part in _several(text) if _is_entry(part))
    return tuple(readings)


def read_person(text: str, line: int) -> Reading:
    """Read one entry: honorific, name, function, organisation, marks.

    An entry without a name becomes a placeholder whose function is the text. Source: docs/notes.md, rules 4, 5 and 8.
    """
    bare, marks = take_marks(_trimmed(text))
    bare = _trimmed(bare)
    honorific, rest = take_honorific(bare)
    name, tail = _name_and_tail(rest, honorific)
    if not name:
        return _placeholder(bare, marks, line, text)
    honorific, name = (honorific, name) if honorific else _honorific_behind(name)
    found = affiliation(_with_brackets_last(tail))
    unsure = (*(("organisation",) if found.unsure else ()), *(("to_be_confirmed",) if marks.unconfirmed else ()))
    person = Person(name, honorific, found.role, found.organisation, marks.online)
    return Reading(person, line, text, unsure, marks.kind)


def surname_first(name: str) -> str:
    """Turn "SURNAME, First" into "First Surname"; a name without a comma keeps its order."""
    surname, comma, first = name.partition(",")
    return recased(f"{first.strip()} {surname.strip()}" if comma and first.strip() else name.strip())


def _entries(lines: tuple[Line, ...]) -> list[tuple[int, str]]:
    """Join wrapped and stacked lines into entries and drop the topics that stand below a speaker."""
    entries: list[tuple[int, str]] = []
    first_bullet = next((line.indent for line in lines if line.bullet), None)
    for line in lines:
        if line.bullet and first_bullet is not None and line.indent > first_bullet and not starts_with_honorific(line.text):
            continue
        if entries and _carries_on(entries[-1][1], line, bulleted=first_bullet is not None):
            number, before = entries[-1]
            glue = ", " if _is_bare_name(before) else " "
            entries[-1] = (number, before + glue + line.text)
        elif not (entries and _is_topic(line, entries[-1][1], bulleted=first_bullet is not None)):
            entries.append((line.number, line.text[:_LONGEST_ENTRY]))
    return entries


def _carries_on(before: str, line: Line, *, bulleted: bool) -> bool:
    if line.bullet or line.heading or starts_with_honorific(line.text) or is_prose(line.text) or _is_quoted(line.text):
        return False
    if len(before) + len(line.text) > _LONGEST_ENTRY:
        return False
    if _is_bare_name(before) and not line.after_blank:
        return starts_with_honorific(before) or is_role(line.text) or is_body(line.text)
    if starts_with_honorific(before) and not line.after_blank and _goes_on(line.text):
        return True
    return is_continuation(before, line) and not (bulleted and line.after_blank)


def _goes_on(text: str) -> bool:
    """Say whether a line opens with the rest of a function: "Section, Urban Branch, …" is no person."""
    first = str(_NAME_END.split(text)[0])
    return _has_function(text) and (len(first.split()) == 1 or is_role(first) or is_body(first))


def _is_bare_name(text: str) -> bool:
    return _NAME_END.search(text) is None and len(text.split()) <= _LONGEST_NAME + 3


def _is_quoted(text: str) -> bool:
    return text[:1] in "\"'“«„‘" or regex.match(r"(?i)(?:topic|theme|thème|tema)\b", text) is not None


def _is_topic(line: Line, before: str, *, bulleted: bool) -> bool:
    if line.bullet or starts_with_honorific(line.text):
        return False
    if _is_quoted(line.text):
        return True
    follows = starts_with_honorific(before) or bulleted
    return follows and not line.after_blank and not _has_function(line.text)


def _has_function(text: str) -> bool:
    _, _, tail = text.partition(",")
    return bool(tail) and (is_role(tail) or is_body(tail.strip()))


def _several(text: str) -> list[str]:
    """Split a run of persons on one line: each must open with an honorific, or stand between semicolons."""
    cuts = [b for b in _BETWEEN.finditer(text) if starts_with_honorific(text[b.end() : b.end() + 80])]
    if starts_with_honorific(text) and cuts:
        starts = [0, *(cut.end() for cut in cuts)]
        ends = [*(cut.start() for cut in cuts), len(text)]
        return [text[a:b] for a, b in zip(starts, ends, strict=True)]
    parts = [part.strip() for part in regex.split(r"[;；]", text) if part.strip()]
    if len(parts) > 1 and all(_looks_like_name(_NAME_END.split(part)[0]) and len(part) > 8 for part in parts):  # noqa: PLR2004
        return parts
    return [text]


def _is_entry(text: str) -> bool:
    bare = text.strip(" .;,-–")
    if len(bare) < 2 or _CONTACT.search(bare) or not regex.search(r"\p{L}", bare):  # noqa: PLR2004
        return False
    if starts_with_honorific(bare):
        return True
    label = find_label(bare)
    return not is_prose(bare) and (label is None or bool(label.value)) and not _is_sentence(bare)


def _is_sentence(text: str) -> bool:
    first = _NAME_END.split(text)[0]
    return text.endswith((".", "?", "!")) and len(first.split()) > _LONGEST_NAME and not _UNNAMED.search(first)


def _trimmed(text: str) -> str:
    text = regex.sub(r"^(?:[•●▪–—-]\s*|\d{1,2}[.)]\s+)", "", text.strip())
    return _TRAILING.sub("", text).strip()


def _name_and_tail(rest: str, honorific: str | None) -> tuple[str | None, str]:
    end = _NAME_END.search(rest)
    name, tail = (rest[: end.start()], rest[end.end() :]) if end else (rest, "")
    if not honorific and end and "," in end.group() and _is_surname(name):
        second = _NAME_END.search(tail)
        given = tail[: second.start()] if second else tail
        if _looks_like_name(given) and not is_body(given) and not is_role(given):
            return surname_first(f"{name}, {given}"), tail[second.end() :] if second else ""
    name = name.strip(" .\"'“”")
    if honorific and " from " in name:
        name, _, origin = name.partition(" from ")
        tail = f"from {origin}, {tail}" if tail else f"from {origin}"
    if not name or (not honorific and not _looks_like_name(name)):
        return None, rest
    return recased(name), tail


def _is_surname(name: str) -> bool:
    words = [word for word in name.split() if word]
    return bool(words) and all(is_capitals(word) for word in words) and not (len(words) == 1 and is_body(name))


def _looks_like_name(name: str) -> bool:
    """Say whether words without an honorific can be a name: few, capitalised, and none that tells a function."""
    words = name.split()
    if not 1 <= len(words) <= _LONGEST_NAME or is_unconfirmed(name) or regex.search(r"\d", name):
        return False
    if _UNNAMED.search(name) or is_role(name) or is_body(recased(name) if len(words) > 1 else name):
        return False
    return all(word[:1].isupper() or not word[:1].islower() or _PARTICLE.match(word) or word[1:2] in {"'", "’"} for word in words)


def _honorific_behind(name: str) -> tuple[str | None, str]:
    """Read "Kim (Mr)" and the like, where a list puts the honorific after the name."""
    behind = regex.search(r"\s*\(([^()]{1,20})\)\s*$", name)
    honorific = take_honorific(f"{behind[1]} X")[0] if behind else None
    return (honorific, name[: behind.start()]) if behind and honorific else (None, name)


def _with_brackets_last(tail: str) -> str:
    """Put a leading "(UNICEF)" behind the function, where an organisation is looked for."""
    leading = regex.match(r"\s*\(([^()]{2,120})\)[\s,;–—-]*", tail)
    if not leading:
        return tail
    rest = tail[leading.end() :]
    return f"{rest}, {leading[1]}" if rest else leading[1]


def _placeholder(bare: str, marks: Marks, line: int, source: str) -> Reading:
    found = affiliation(bare)
    role = found.role if found.role and found.role != found.organisation else bare
    organisation = None if found.unsure else found.organisation
    unsure = ("name", *(("to_be_confirmed",) if marks.unconfirmed else ()))
    return Reading(Person(None, None, role or None, organisation, marks.online), line, source, unsure, marks.kind)
