"""Reads the lines of a people section into persons; which section a line belongs to is decided elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import regex

from moderator.domain.note.bodies import affiliation, is_body, is_role
from moderator.domain.note.entries import joined_entries
from moderator.domain.note.honorifics import is_capitals, recased, starts_with_address, starts_with_honorific, take_honorific
from moderator.domain.note.labels import find_label
from moderator.domain.note.markers import ACCOMMODATION, Marks, is_unconfirmed, says_online, take_marks
from moderator.domain.note.names import NAME_END, PARTICLE, WHO, looks_like_name
from moderator.domain.note.sections import is_prose
from moderator.domain.note.shapes import Line, Person

_TRAILING: Final = regex.compile(r"(?:\s*[;,]\s*(?:and|et|y|и|و)?\s*|(?<!\b(?:\p{Lu}|Jr|Sr))\s*[.;,。；؛]\s*)$")
_LEADING: Final = regex.compile(r"^(?:[•●▪–—-]\s*|\d{1,2}[.)]\s+)")
_BETWEEN: Final = regex.compile(r"(?:[,;؛，；、](?:\s*(?:and|et|y|и)(?=\s))?|\s(?:and|et|y|и|和)(?=\s))\s*")
_LATIN: Final = regex.compile(r"\p{Latin}")
_JUNIOR: Final = regex.compile(r"\b(?:Jr|Sr)\.$")
_COMMA: Final = regex.compile(r"[,،，;|]|\s[–—-]\s")
_HAN_NAMES: Final = regex.compile(r"\p{Han}{2,4}(?:、\p{Han}{2,4})+")
_CONTACT: Final = regex.compile(r"https?://|www\.|\S@\S")
# "…, prononcera le mot de bienvenue" is no part of the function.
_WILL_SPEAK: Final = regex.compile(
    r",\s(?:(?:who|qui|quien|котор\p{L}+)\s)?(?:will (?:open|speak|present|deliver|give|moderate|welcome|introduce|close)|"
    r"(?:prononcera|ouvrira|présentera|interviendra|animera|modérera|introduira|clôturera|prendra|accueillera|"
    r"pronunciará|abrirá|presentará|intervendrá|moderará|dará|inaugurará|clausurará|выступит|откроет|представит|произнес[её]т|поприветствует)\b)[^,;]*$",
)
_LONGEST_PART: Final = 12
_SHORTEST_SENTENCE: Final = 4


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
    for line, text in joined_entries(lines):
        readings.extend(read_person(part, line) for part in several(text) if _is_entry(part))
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
    if not honorific:
        honorific, tail = _honorific_behind(tail)
    found = affiliation(_with_brackets_last(_without_other_script(_WILL_SPEAK.sub("", tail), name)))
    maybe_online = not marks.online and says_online(text)
    unsure = (
        *(("organisation",) if found.unsure else ()),
        *(("to_be_confirmed",) if marks.unconfirmed else ()),
        *(("online",) if maybe_online else ()),
    )
    person = Person(name, honorific, found.role, found.organisation, marks.online)
    return Reading(person, line, text, unsure, marks.kind)


def surname_first(name: str) -> str:
    """Turn "SURNAME, First" into "First Surname"; a name without a comma keeps its order."""
    surname, comma, first = name.partition(",")
    return recased(f"{first.strip()} {surname.strip()}" if comma and first.strip() else name.strip())


def several(text: str) -> list[str]:
    """Split a run of persons on one line: each must open with an honorific, or stand between semicolons."""
    text = text.lstrip(" ;,；؛")
    cuts = [b for b in _BETWEEN.finditer(text) if starts_with_address(text[b.end() : b.end() + 80])]
    if starts_with_honorific(text) and cuts:
        starts = [0, *(cut.end() for cut in cuts)]
        ends = [*(cut.start() for cut in cuts), len(text)]
        return [text[a:b] for a, b in zip(starts, ends, strict=True)]
    if _HAN_NAMES.fullmatch(text):
        return text.split("、")
    parts = [part.strip() for part in regex.split(r"[;；؛]", text) if part.strip()]
    if len(parts) > 1 and all(looks_like_name(NAME_END.split(part)[0]) and len(part) > 8 for part in parts):  # noqa: PLR2004
        return parts
    return [text]


def _is_entry(text: str) -> bool:
    bare = text.strip(" .;,-–")
    if len(bare) < 2 or _CONTACT.search(bare) or not regex.search(r"\p{L}", bare):  # noqa: PLR2004
        return False
    if starts_with_honorific(bare):
        return not (_tells(bare) and (is_prose(bare) or "," not in bare or ACCOMMODATION.search(bare)))
    label = find_label(bare)
    return not is_prose(bare) and (label is None or bool(label.value)) and not _is_sentence(text.strip())


def _tells(text: str) -> bool:
    """Say whether the words after an honorific go on as a sentence: "Ms. Poe uses captions and …"."""
    words = NAME_END.split(take_honorific(text)[1])[0].split()
    small = [word for word in words[1:] if word[:1].islower() and not PARTICLE.match(word) and word[1:2] not in {"'", "’"}]
    return len(small) > 1


def _is_sentence(text: str) -> bool:
    first = NAME_END.split(text)[0]
    if regex.search(r"[?？؟!](?:\s|$)|。(?=.)", text):
        return True
    words = len(first.split())
    ends = (text.endswith((".", "!", "。")) and words >= _SHORTEST_SENTENCE) or words > _LONGEST_PART
    return ends and not looks_like_name(first) and not WHO.match(text)


def _trimmed(text: str) -> str:
    return _TRAILING.sub("", _LEADING.sub("", text.strip())).strip()


def _name_and_tail(rest: str, honorific: str | None) -> tuple[str | None, str]:
    end = NAME_END.search(rest)
    name, tail = (rest[: end.start()], rest[end.end() :]) if end else (rest, "")
    if not honorific and end and "," in end.group() and _is_surname(name):
        second = NAME_END.search(tail)
        given = tail[: second.start()] if second else tail
        surname = not is_body(name) or (second is not None and is_role(regex.split(r"[,;]", tail[second.end() :])[0]))
        if surname and looks_like_name(given) and not is_body(given) and not is_role(given):
            return surname_first(f"{name}, {given}"), tail[second.end() :] if second else ""
    name = name.strip(" \"'“”")
    name = name if _JUNIOR.search(name) else name.strip(" .")
    if honorific and " from " in name:
        name, _, origin = name.partition(" from ")
        tail = f"from {origin}, {tail}" if tail else f"from {origin}"
    if not name or (not honorific and not looks_like_name(name)):
        return None, rest
    return recased(name), tail


def _is_surname(name: str) -> bool:
    words = [word for word in name.split() if word]
    return bool(words) and all(is_capitals(word) for word in words)


def _honorific_behind(tail: str) -> tuple[str | None, str]:
    """Read "Kim (Mr), Dean" and the like, where a list puts the honorific after the name."""
    behind = regex.match(r"\s*[(（]([^()（）]{1,20})[)）][\s,，;–—-]*", tail)
    honorific = take_honorific(f"{behind[1]} X")[0] if behind else None
    return (honorific, tail[behind.end() :]) if behind and honorific else (None, tail)


def _without_other_script(tail: str, name: str) -> str:
    """Leave out the same name in the script that the name does not have: "Лейла Алиева (Leyla Aliyeva), …"."""
    leading = regex.match(r"\s*[(（]([^()（）]{2,80})[)）][\s,，;–—-]*", tail)
    if not leading or not looks_like_name(leading[1]):
        return tail
    other = _LATIN.match(leading[1]) is None
    return tail if (_LATIN.match(name) is None) == other else tail[leading.end() :]


def _with_brackets_last(tail: str) -> str:
    """Put a leading "(UNICEF)" behind the function, where an organisation is looked for."""
    leading = regex.match(r"\s*[(（]([^()（）]{2,120})[)）][\s,，;–—-]*", tail)
    if not leading:
        return tail
    rest = tail[leading.end() :]
    return f"{rest}, {leading[1]}" if rest else leading[1]


def _placeholder(bare: str, marks: Marks, line: int, source: str) -> Reading:
    found = affiliation(bare)
    parted = found.role and found.role != found.organisation and _COMMA.search(bare)
    role = None if is_unconfirmed(bare) else str(found.role) if parted else bare
    organisation = None if found.unsure or role is None or found.organisation == bare else found.organisation
    unsure = ("name", *(("to_be_confirmed",) if marks.unconfirmed else ()))
    return Reading(Person(None, None, role or None, organisation, marks.online), line, source, unsure, marks.kind)
