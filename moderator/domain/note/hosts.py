"""Finds the organisers where no label names them: in a letterhead, or in a sentence that invites; lists are split elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

from moderator.domain.note.bodies import is_body, starts_with_body
from moderator.domain.note.paragraphs import paragraphs

if TYPE_CHECKING:
    from moderator.domain.note.shapes import Line, Section

_LETTERHEAD: Final = regex.compile(r"\s+[*|•·●]\s+|\s{2,}[–—]\s{2,}")
_LETTERHEAD_LINES: Final = 4
_SAYS: Final = regex.compile(r"[:：?？؟!«»“”\"]|\s[–—-]\s|[.。]$")
_SMALL_WORD: Final = 4
_WITH_ACRONYM: Final = regex.compile(r"\p{L}\s?[(（]\p{Lu}[\p{Lu}\d-]+[)）]$")
_INSTITUTION: Final = regex.compile(
    r"\b(?i:institut[eo]?|foundation|network|centre|center|university|association|mission|ministry|office|council|federation|alliance|coalition|commission|"
    r"secretariat|embassy|fondation|fundación|universidad|université|fédération|federación|asociación|consejo|conseil|ministère|ministerio)\b",
)
_HAN_BODY: Final = regex.compile(r"\p{Han}{2}(?:中心|大学|学院|协会|学会|委员会|基金会|研究所|研究院|代表团|办事处|联盟|联合会|组织|部|署)$")
# "Association des …", "Misión Permanente de …", "Управление ООН по …"; a title such as "Cities that listen" goes on otherwise.
_OF: Final = regex.compile(r"(?:\S+\s){1,3}?(?:of|for|de|des|du|del|para|pour|по|при)\s|\S+\s(?:d|l)['’]|[\p{Cyrillic} -]+$|[\p{Arabic} ]+$")
_INVITES: Final = regex.compile(
    r"(?!(?:I|We|Je|J['’]|Nous|Tengo|Tenemos|Nos|You|It|This|That) ?)(?P<who>[^.;:!?]{4,300}?),? (?:(?:have|has) the (?:pleasure|honou?r)|(?:is|are) (?:pleased|delighted|honou?red|happy) to|(?:cordially |kindly )?invites? you|"
    r"(?:a|ont) (?:le plaisir|l['’]honneur) d|(?:vous )?invitent? (?:à|cordialement)|(?:tiene|tienen) el (?:honor|agrado|placer)|se complacen? en|"
    r"(?:le|les|lo|la) invitan? |имее?ю?т честь|приглаша[ею]т)",
)
_INVITES_ARABIC: Final = regex.compile(
    r"(?P<who>(?:ال)?(?:بعث|وزار|منظم|مؤسس|جمعي|مركز|معهد|شبك|حكوم|سفار)[^.؛:]{4,250}?)\s+(?:تدعوكم|يدعوكم|تدعوانكم|يدعوانكم|تدعونكم|يدعونكم)"
)
_INVITES_FIRST: Final = regex.compile(r"(?:تتشرف|يتشرف|تدعوكم|يدعوكم|يسر)\s+(?P<who>[^.؛]{4,200}?)\s+(?:بدعوتكم|أن تدعو|أن يدعو|إلى)")
_ORGANISE: Final = (
    regex.compile(
        r",? (?:that|which) (?P<who>(?:the )?\p{Lu}[^.;]{4,250}?) (?:are |is |will )?(?:jointly )?(?:co-?)?(?:organi[sz]|host|conven)(?:e|es|ing)?\b"
    ),
    regex.compile(r"\b(?:[Ll]o|[Ll]a) (?:co)?organizan? (?P<who>[^.;]{4,250})"),
    regex.compile(r"\b(?:[Qq]u['’]|que )(?:co)?organisent? (?P<who>[^.;]{4,250})"),
)


def found_hosts(parts: tuple[Section, ...]) -> tuple[str, Line, bool] | None:
    """Give the words that name the organisers, their line, and whether they are a letterhead with one body an entry."""
    return _letterhead(parts) or _sentence(parts)


def is_letterhead(text: str) -> bool:
    """Say whether a line holds nothing but bodies set apart by stars, bars or dots."""
    entries = [entry.strip() for entry in _LETTERHEAD.split(text) if entry.strip()]
    return len(entries) > 1 and all(is_body(entry) for entry in entries)


def is_body_alone(text: str) -> bool:
    """Say whether a line holds one body's name and nothing else, as the first line of a letterhead does."""
    if not is_body(text) or _SAYS.search(text):
        return False
    capitals = all(not word[:1].islower() for word in text.split() if len(word) > _SMALL_WORD)
    told = any(pattern.search(text) for pattern in (_HAN_BODY, _WITH_ACRONYM)) or (capitals and _INSTITUTION.search(text) is not None)
    return told or (starts_with_body(text) and (capitals or _OF.match(text) is not None))


def entries_of(text: str) -> list[str]:
    """Give the bodies of a letterhead."""
    return [entry.strip() for entry in _LETTERHEAD.split(text) if entry.strip()]


def _letterhead(parts: tuple[Section, ...]) -> tuple[str, Line, bool] | None:
    lines = [line for part in parts[:1] for line in part.lines[:_LETTERHEAD_LINES]]
    return next(((line.text, line, True) for line in lines if is_letterhead(line.text)), None)


def _sentence(parts: tuple[Section, ...]) -> tuple[str, Line, bool] | None:
    for paragraph in paragraphs(parts):
        for start in (0, *(end.end() for end in regex.finditer(r"[.!:]\s+(?=\p{Lu})", paragraph.text[:2000]))):
            said = _INVITES.match(paragraph.text, start)
            if said:
                return said["who"], paragraph.lines[0], False
        for pattern in (_INVITES_FIRST, _INVITES_ARABIC, *_ORGANISE):
            said = pattern.search(paragraph.text[:4000])
            if said:
                return said["who"], paragraph.lines[0], False
    return None
