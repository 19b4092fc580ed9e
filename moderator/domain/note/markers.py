"""Marks beside a person or a place that are not part of the value: online, video message, to be confirmed, pronouns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import regex

from moderator.domain.note.labels import PEOPLE, kind_of

_ONLINE: Final = regex.compile(
    r"(?:^|; )(?:zoom|(?:ms |microsoft )?teams|webex|vtc|skype|google meet)(?= ;|$)|\b(?:on-?line|virtual(?:ly)?|remote(?:ly)?|via (?:zoom|teams|webex|ms teams|microsoft teams|skype|"
    r"video|link)|by (?:video ?-?link|video ?-?conference|zoom|phone|telephone)|video ?-?link|video ?-?conference|"
    r"live from|(?:connecting|joining|speaking|participating|dialling in|dialing in) from|en ligne|à distance|en visio|en distanciel|"
    r"par vis(?:io|ioconférence)|visioconférence|par zoom|vid[ée]oconf[ée]ren\w+|en línea|(?:modalidad|modo|de forma|de manera) virtual|virtualmente|a distancia|de manera remota|"
    r"remot[oa]|"
    r"por (?:videoconferencia|zoom)|en direct de|en directo desde|онлайн|дистанционно|удал[её]нно|по видеосвязи|по видеоконференции|в режиме онлайн|в онлайн-формате|через zoom|по зуму)\b|"
    r"عبر الإنترنت|عبر الانترنت|عن بعد|عن بُعد|عبر (?:تقنية )?الفيديو|عبر (?:منصة |تطبيق )?(?:زوو?م|تيمز|سكايب|zoom|teams)|عبر تقنية|عبر الاتصال المرئي|افتراضيا|线上|在线|远程|视频连线|视频参会|以视频方式|连线|网络参会|视频(?!致辞|讲话|发言|录)",
    regex.IGNORECASE,
)
_RECORDED: Final = regex.compile(
    r"\b(?:(?:by |via |pre-recorded |recorded )?video[ -]?(?:message|statement|address)|pre-?recorded|"
    r"recorded (?:message|statement)|"
    r"(?:par )?message vidéo|(?:por )?(?:mensaje de v[ií]deo|videomensaje|mensaje grabado)|видеообращение|"
    r"видеозапись)\b|"
    r"رسالة (?:مصورة|فيديو|مسجلة)|视频致辞|录像|视频讲话|预录",
    regex.IGNORECASE,
)
_TBC: Final = regex.compile(
    r"\b(?:t\.?b\.?[ca]\.?|t\.?b\.?d\.?|to be (?:confirmed|announced|determined)|à confirmer|por confirmar|"
    r"a confirmar|"
    r"sous réserve|à préciser|por determinar|подлежит уточнению|подлежит подтверждению|будет уточнено|предварительно|уточняется)(?!\w)|يؤكد لاحقا|يحدد لاحقا|سيؤكد لاحقا|تؤكد لاحقا|يتم تأكيده|للتأكيد|待定|待确认|暂定",
    regex.IGNORECASE,
)
_ASIDE: Final = regex.compile(
    r"\b(?:she/her|he/him|they/them|she/they|he/they|elle|il|ella|él|in[- ]person|in the room|on site|en personne|"
    r"présentiel|presencial|en persona|очно|\d{1,3} ?(?:min\.?|minutes?|mins?)|replac\w+ .*|(?:en )?remplac\w+ .*|sustitu\w+ .*|en sustitución .*|вместо .*|"
    r"reemplaz\w+ .*|"
    r"instead of .*|confirmed|confirmée?|confirmad[oa]|hybrid|invited)\b|حضوريا|بدلا من .*|线下|现场|(?:代替|替代|接替|替换).*",
    regex.IGNORECASE,
)
_INSTEAD: Final = regex.compile(r"(?i:replac\w+|(?:en )?remplac\w+|reemplaz\w+|sustitu\w+|en sustitución|instead of|вместо) |代替|替代|接替|替换|بدلا من ")
_FROM: Final = regex.compile(r"(?:from|depuis|desde|из|de|من) ")
# "…, online, from Dhaka": the place belongs to the mark before it.
_PLACE_TAIL: Final = regex.compile(r"\s*[,،，]\s*(?:from|depuis|desde|из|de|من)\s\p{Lu}[\p{L} '’-]{1,40}$")
ACCOMMODATION: Final = regex.compile(
    r"sign[- ]language|\bcaption\w*|\bCART\b|wheelchair|step[- ]free|\bramp\b|hearing (?:loop|aid)|induction loop|large print|braille|easy[- ]read|"
    r"(?:speaking|more|extra|additional|longer) time|\b(?:minutes?|seconds?) (?:more|longer|extra)|(?:extra|additional|more) (?:minutes?|seconds?)|personal assistan|"
    r"guide dog|screen reader|accessib|langue des signes|sous-titr|fauteuil roulant|boucle magnétique|gros caractères|temps de parole|supplémentaire|"
    r"accès au podium|plain-pied|lengua de (?:señas|signos)|subtítul|silla de ruedas|bucle magnético|letra grande|más (?:de )?tiempo|tiempo adicional|rampa|"
    r"persona (?:sorda|ciega)|жестов|субтитр|коляск|пандус|слухов|крупн\w+ шрифт|больше времени|дополнительн\w+ (?:время|минут)|брайл|сурдоперевод|"
    r"لغة الإشارة|كرسي(?:ا)? متحرك|بلا درج|منصة|ترجمة نصية|وقت إضافي|وقتا إضافيا|سماعة|برايل|手语|字幕|轮椅|助听|盲文|大字|额外时间|延长时间|更多时间|无障碍",
    regex.IGNORECASE,
)
_BRACKETED: Final = regex.compile(r"\s*(?:\(([^()]{0,160})\)|\[([^\[\]]{0,160})\]|（([^（）]{0,160})）)")
# The last of the separators; the greedy start runs up to it.
_TAIL: Final = regex.compile(r".*(?P<cut>\s*(?:[,;،，]|\s[–—-](?=\s)|\s?[–—])\s*)(?P<said>[^,;،，–—]{1,80})$")
_SAID_LAST: Final = regex.compile(
    r"\s(?P<said>(?i:(?:joining |participating |speaking )?(?:via|by|par|por|через) (?:zoom|teams|webex|skype|video ?-?link|video ?-?conference|visioconférence|"
    r"videoconferencia))|online|en ligne|en línea|онлайн|عن بعد|عبر الإنترنت)$",
)
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
        place = _PLACE_TAIL.search(text[-120:])
        if place and _ends_in_mark(text[: len(text) - len(text[-120:]) + place.start()]):
            text = text[: len(text) - len(text[-120:]) + place.start()]
        text = text.rstrip(" .") if _ends_in_mark(text) else text
        tail = _TAIL.match(text[-120:].replace("\n", " "))
        if not tail or len(tail["said"].split()) > _LONGEST_TAIL or not _is_tail_mark(tail["said"].strip(" .")):
            return _without_last(text, found)
        found.append(tail["said"])
        text = text[: len(text) - len(text[-120:]) + tail.start("cut")]
    return text


def _without_last(text: str, found: list[str]) -> str:
    """Take off "via Zoom" or "online" where nothing parts it from what stands before."""
    said = _SAID_LAST.search(text)
    if not said:
        return text
    found.append(said["said"])
    return text[: said.start()]


def _ends_in_mark(text: str) -> bool:
    tail = _TAIL.match(text.rstrip(" .")[-120:].replace("\n", " "))
    return tail is not None and _is_tail_mark(tail["said"])


def _is_mark(words: str) -> bool:
    patterns = (_ONLINE, _RECORDED, _TBC, _ASIDE, ACCOMMODATION)
    return any(p.search(words) for p in patterns) or kind_of(words) in PEOPLE


def _is_tail_mark(words: str) -> bool:
    """Say whether a tail without brackets opens with a mark; "Virtual Worlds Lab" stays an organisation."""
    bare = words.strip()
    if _INSTEAD.match(bare) or (_FROM.match(bare) and _ONLINE.search(bare)):
        return True
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
