"""Reads the cast from running sentences of a note that has no people labels; every value so read is asked about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import regex

from moderator.domain.note.bodies import is_role
from moderator.domain.note.honorifics import starts_with_honorific
from moderator.domain.note.markers import says_online
from moderator.domain.note.paragraphs import SENTENCE_END, Paragraph, paragraphs
from moderator.domain.note.people import Reading, read_person, several
from moderator.domain.note.shapes import Section

if TYPE_CHECKING:
    from collections.abc import Iterator

# Only what is said to come is read: "was moderated by" tells of another event.
_OPENING: Final = (
    r"(?:opening|welcom\w+|introductory) (?:remarks|statements?|address\w*)(?:,? which)? (?:will|is|are|to) (?:be )?(?:delivered|made|given|offered) by|"
    r"(?:will be|is) opened by|sera ouverte? par|(?:mots?|allocutions?) (?:de bienvenue|d['’]ouverture) (?:sera|seront) prononcée?s? par|"
    r"(?:la bienvenida|la apertura|las palabras de (?:apertura|bienvenida)) (?:estará|estarán|correrá|correrán) a cargo del?|"
    r"(?:será (?:inaugurad|abiert)[oa]) por|(?:со вступительным словом выступ[ия]т|дискуссию откро[ею]т|мероприятие откро[ею]т|откроет (?:мероприятие|дискуссию))|"
    r"(?:تفتتح|يفتتح)(?:ها|ه)?(?: الجلسة| الفعالية)?"
)
_MODERATOR: Final = (
    r"(?:will be|is|to be) (?:moderated|facilitated) by|(?:discussion|conversation|panel|debate|dialogue|exchange) (?:will be|is) (?:chaired|led|guided|steered|hosted) by|(?:will be|is) opened by [^;]{4,160}?,? and (?:moderated|facilitated) by|sera (?:modérée?|animée?) par|est (?:modérée?|animée?) par|"
    r"será (?:moderad|facilitad)[oa] por|\b(?:lo|la) moderará|moderará (?:el|la) \p{L}+|estará moderad[oa] por|"
    r"(?:модерировать дискуссию будет|модератором (?:выступит|будет)|дискуссию (?:ведет|ведёт|проведет|проведёт|модерирует))|"
    r"(?:س)?(?:تدير|يدير)(?:ها|ه)?(?: الجلسة| الحوار| النقاش)?"
)
_PANELLISTS: Final = (
    r"\b(?:panell?ists|speakers|discussants) (?:will be|are|include|will include)|\b(?:panell?ists|speakers|discussants) (?:will )?take part\b|"
    r"\b(?:intervenants|intervenantes|panélistes|participants) (?:sont|seront)|\b(?:interviendront|prendront la parole)\b|"
    r"\bpanelistas (?:son|serán)|\b(?:participarán|intervendrán)(?: como (?:panelistas|ponentes))?\b|"
    r"(?:в дискуссии (?:участвуют|примут участие|выступят)|докладчиками (?:выступят|будут))|يشارك في (?:الحلقة|النقاش|الجلسة)"
)
_CLOSING: Final = (
    r"(?:conclusions|closing remarks|concluding remarks) (?:will be|are) (?:drawn|made|delivered|given) by|(?:will be|is) closed by|"
    r"sera clôturée? par|(?:el cierre|la clausura) (?:estará|correrá) a cargo del?|с заключительным словом выступ[ия]т"
)
_PATTERNS: Final = tuple(
    (kind, regex.compile(rf"(?:{said})\s*:?\s+", regex.IGNORECASE))
    for kind, said in (("opening", _OPENING), ("moderator", _MODERATOR), ("panellists", _PANELLISTS), ("closing", _CLOSING))
)
_ZH: Final = (
    ("opening", regex.compile(r"由(?P<who>[^。；]{2,60}?)(?:致开幕辞|致开幕词|致辞|作开幕发言)")),
    ("moderator", regex.compile(r"由(?P<who>[^。；]{2,60}?)(?:主持|担任主持人)")),
)
# What a relative clause tells is no part of a function.
_CLAUSE: Final = regex.compile(
    r",? (?:who|which|whom|whose|qui|que|quien|quienes|который|которая|الذي|التي) .*$|, (?:and|et|y|и) \p{Ll}.*$| (?:and|et|y|и) (?:será|serán|will|is|are|sera|seront|est|будет)\b.*$|, (?:el|la) cual .*$"
)
_ARTICLE: Final = regex.compile(r"(?:the|le|la|les|el|los|las|l['’])\s+(?=\p{L})", regex.IGNORECASE)
_CLAUSE_ARTICLE: Final = regex.compile(r"^(?:the|la|el|le|los|las) (?=\p{Lu})")
_FUNCTION_FIRST: Final = regex.compile(r"(?P<role>\p{Ll}[\p{Ll}-]+(?: (?:de |del |de la |of )?\p{Ll}[\p{Ll}-]+){0,3}) (?P<name>\p{Lu}.*)")
_LONGEST: Final = 5000


def read_prose(parts: tuple[Section, ...], kinds: frozenset[str]) -> tuple[Reading, ...]:
    """Read persons of these kinds after "will be moderated by", "panellists are" and the like, each marked `read_from_prose`."""
    readings: list[Reading] = []
    for paragraph in paragraphs(parts):
        for kind, reading in _of_paragraph(paragraph, kinds):
            readings.append(replace(reading, kind=kind, unsure=("read_from_prose", *reading.unsure)))
    return tuple(readings)


def _of_paragraph(paragraph: Paragraph, kinds: frozenset[str]) -> Iterator[tuple[str, Reading]]:
    text = paragraph.text[:_LONGEST]
    for kind, pattern in _PATTERNS:
        said = pattern.search(text) if kind in kinds else None
        if not said:
            continue
        end = SENTENCE_END.search(text, said.end())
        yield from ((kind, r) for r in _persons(text[said.end() : end.start() if end else len(text)], paragraph, said.end()))
    for kind, pattern in _ZH:
        said = pattern.search(text) if kind in kinds else None
        if said:
            yield from ((kind, r) for r in _persons(said["who"], paragraph, said.start("who")))


def _persons(words: str, paragraph: Paragraph, start: int) -> Iterator[Reading]:
    """Read the persons of one sentence; one without honorific or function is none."""
    parts = [each for part in regex.split(r"[;；]", words) for each in several(_CLAUSE_ARTICLE.sub("", part.strip()))]
    for part in parts:
        entry = _entry(part)
        if entry:
            yield read_person(entry, paragraph.line_at(start + max(0, words.find(part.strip()[:20]))))


def _entry(part: str) -> str | None:
    """Give "Mr. X, function (by video link)" for "and, by video link from Y, the Mr. X, function, who …"."""
    clause = _CLAUSE.search(part)
    told = part[: clause.start()] + (f" ({clause.group().strip(' ,')})" if says_online(clause.group()) else "") if clause else part
    text = regex.sub(r"^\s*(?:and|et|y|и|و)\b,?\s*", "", told).strip(" ,:")
    text = _ARTICLE.sub("", text, count=1) if _ARTICLE.match(text) else text
    if starts_with_honorific(text):
        return text
    for gap in regex.finditer(r",\s+", text[:80]):
        rest = _ARTICLE.sub("", text[gap.end() :], count=1) if _ARTICLE.match(text, gap.end()) else text[gap.end() :]
        if starts_with_honorific(rest):
            before = text[: gap.start()]
            return rest + (f" ({before})" if says_online(before) else "")
    first = _FUNCTION_FIRST.match(text)
    if first and is_role(first["role"]):
        name, comma, rest = first["name"].partition(",")
        return f"{name}, {first['role']}{comma}{rest}"
    return None
