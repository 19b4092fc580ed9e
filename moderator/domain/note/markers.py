"""Marks beside a person or a place that are not part of the value: online, video message, to be confirmed, pronouns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import regex

from moderator.domain.note.labels import PEOPLE, kind_of

_ONLINE: Final = regex.compile(
    r"\b(?:on-?line|virtual(?:ly)?|remote(?:ly)?|via (?:zoom|teams|webex|ms teams|microsoft teams|skype|"
    r"video|link)|by (?:video ?-?link|video ?-?conference|zoom|phone|telephone)|video ?-?link|video ?-?conference|"
    r"live from|(?:connecting|joining|speaking|participating|dialling in|dialing in) from|en ligne|à distance|"
    r"par vis(?:io|ioconférence)|visioconférence|par zoom|en línea|virtualmente|a distancia|de manera remota|"
    r"remot[oa]|"
    r"por (?:videoconferencia|zoom)|en direct de|en directo desde|онлайн|дистанционно|удал[её]нно|по видеосвязи)\b|"
    r"عبر الإنترنت|عبر الانترنت|عن بعد|عن بُعد|عبر الفيديو|线上|在线|远程|视频连线",
    regex.IGNORECASE,
)
_RECORDED: Final = regex.compile(
    r"\b(?:(?:by |via |pre-recorded |recorded )?video[ -]?(?:message|statement|address)|pre-?recorded|"
    r"recorded (?:message|statement)|"
    r"(?:par )?message vidéo|(?:por )?(?:mensaje de v[ií]deo|videomensaje|mensaje grabado)|видеообращение|"
    r"видеозапись)\b|"
    r"رسالة (?:مصورة|فيديو|مسجلة)|视频致辞|录像",
    regex.IGNORECASE,
)
_TBC: Final = regex.compile(
    r"\b(?:t\.?b\.?[ca]\.?|t\.?b\.?d\.?|to be (?:confirmed|announced|determined)|à confirmer|por confirmar|"
    r"a confirmar|"
    r"подлежит уточнению|уточняется)(?!\w)|يؤكد لاحقا|يحدد لاحقا|待定|待确认",
    regex.IGNORECASE,
)
_ASIDE: Final = regex.compile(
    r"\b(?:she/her|he/him|they/them|she/they|he/they|elle|il|ella|él|in[- ]person|in the room|on site|en personne|"
    r"présentiel|presencial|en persona|очно|\d{1,3} ?(?:min\.?|minutes?|mins?)|replac\w+ .*|remplac\w+ .*|"
    r"reemplaz\w+ .*|"
    r"instead of .*|confirmed|confirmée?|confirmad[oa]|hybrid|invited)\b|حضوريا|线下|现场",
    regex.IGNORECASE,
)
_BRACKETED: Final = regex.compile(r"\s*(?:\(([^()]{0,160})\)|\[([^\[\]]{0,160})\]|（([^（）]{0,160})）)")
_TAIL: Final = regex.compile(r"\s*(?:[,;،，]|\s[–—-])\s*([^,;،，–—]{1,80})$")
_LONGEST_TAIL: Final = 8


@dataclass(frozen=True, slots=True)
class Marks:
    """What the marks of a text said."""

    online: bool = False
    unconfirmed: bool = False
    kind: str | None = None


def take_marks(text: str) -> tuple[str, Marks]:
    """Give the text without its marks, and the marks; other brackets, such as "(OHCHR)", stay in the text.

    A video message is no presence online, even where it is shown by video link. Source: docs/notes.md, rule 5.
    """
    found: list[str] = []
    text = _BRACKETED.sub(lambda m: _bracket(m, found), text)
    text = _without_tails(text, found)
    said = " ; ".join(found)
    recorded = _RECORDED.search(said) is not None
    kinds = [kind for words in found if (kind := kind_of(words)) in PEOPLE]
    marks = Marks(
        online=_ONLINE.search(said) is not None and not recorded,
        unconfirmed=_TBC.search(said) is not None,
        kind=kinds[0] if kinds else None,
    )
    return text.strip(), marks


def is_unconfirmed(text: str) -> bool:
    """Say whether a text is "tbc" or its like and nothing else."""
    return not _TBC.sub("", text).strip(" .()[]?*-–") and _TBC.search(text) is not None


def says_online(text: str) -> bool:
    """Say whether a cell or a value speaks of online presence."""
    return _ONLINE.search(text) is not None and _RECORDED.search(text) is None


def _bracket(found_bracket: regex.Match[str], found: list[str]) -> str:
    words = next((group for group in found_bracket.groups() if group is not None), "")
    if not _is_mark(words):
        return found_bracket.group()
    found.append(words)
    return ""


def _without_tails(text: str, found: list[str]) -> str:
    for _ in range(3):
        text = text.rstrip(" .") if _ends_in_mark(text) else text
        tail = _TAIL.search(text[-120:])
        if not tail or len(tail[1].split()) > _LONGEST_TAIL or not _is_tail_mark(tail[1].strip(" .")):
            return text
        found.append(tail[1])
        text = text[: len(text) - len(text[-120:]) + tail.start()]
    return text


def _ends_in_mark(text: str) -> bool:
    tail = _TAIL.search(text.rstrip(" .")[-120:])
    return tail is not None and _is_tail_mark(tail[1])


def _is_mark(words: str) -> bool:
    patterns = (_ONLINE, _RECORDED, _TBC, _ASIDE)
    return any(p.search(words) for p in patterns) or kind_of(words) in PEOPLE


def _is_tail_mark(words: str) -> bool:
    """Say whether a tail without brackets opens with a mark; "Virtual Worlds Lab" stays an organisation."""
    bare = words.strip()
    for pattern in (_ONLINE, _RECORDED, _TBC):
        opening = pattern.match(bare)
        if opening and (opening.end() == len(bare) or not bare[opening.end() :].lstrip()[:1].isupper() or " from" in opening[0]):
            return True
    return (
        regex.match(
            r"(?:speaking|joining|connecting|participating|"
            r"live)\b",
            bare,
        )
        is not None
        or kind_of(bare) == "moderator"
    )
