"""Reads what a named person needs in order to take part: private, and never part of the public core."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

from moderator.domain.note.dates import ascii_digits
from moderator.domain.note.folding import fold
from moderator.domain.note.markers import ACCOMMODATION
from moderator.domain.note.paragraphs import SENTENCE_END, paragraphs
from moderator.domain.note.shapes import Need, Section

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from moderator.domain.note.people import Reading

_ASKS: Final = regex.compile(
    r"\b(?:requir\w+|needs?|request\w*|uses?|asks?|asked|will have|please|kindly|provide|give|deaf|blind|hard of hearing|moves|"
    r"nécessite\w*|besoin|demande\w*|se déplace|utilise|prévoir|prière|sourde?|malentendante?|aveugle|malvoyante?|"
    r"requier\w+|necesita\w*|solicita\w*|hará falta|harán falta|utiliza|usa|sord[oa]|cieg[oa]|se desplaza|prever|prevé\w*)\b|"
    r"нужд|нужн|требу|необходим|пользуется|просим|передвигается|глух|незряч|يحتاج|تحتاج|يستخدم|تستخدم|يتطلب|تتطلب|يرجى|需|使用|请",
    regex.IGNORECASE,
)
_NUMBERED: Final = regex.compile(
    r"(?i:\b(?:speaker|panell?ist|person|orateur|oratrice|intervenante?|panéliste|ponente|oradora?|panelista|докладчик\w*|участник\w*)\s*"
    r"(?:no\.?|nr\.?|n[o°º]\.?|number|num\.?|núm\.?|№|#)?\s*(?P<no>\d{1,2})\b)|المتحدثة? رقم\s*(?P<no>\d{1,2})|第\s?(?P<no>\d{1,2})\s?位|(?P<no>\d{1,2})\s?号(?:发言|嘉宾)",
)
_ROW_NUMBER: Final = regex.compile(r"\W{0,4}(\d{1,2})(?=[\s|.)、）])")
_BRACKET: Final = regex.compile(r"[(\[（]([^()\[\]（）]{2,160})[)\]）]")
_MORE_THAN_ALL: Final = regex.compile(
    r"\+\s?(\d{1,3})\s?%|(\d{1,3})\s?% (?:more|extra|additional|de plus|supplémentaire|más|adicional|больше|дополнительн)|多\s?(\d{1,3})\s?%"
)
_TWICE: Final = regex.compile(r"(?i:\bdouble\b|\btwice\b|\bdoble\b|вдвое)|两倍|加倍|ضعف")
_HALF_MORE: Final = regex.compile(r"(?i:\btime and a half\b|\bhalf as much (?:time )?again\b|в полтора раза)|一倍半")
_AMOUNT: Final = r"(?P<n>\d{1,3}|\ban?\b|\bone\b|\btwo\b|\bthree\b|\bune?\b|\bdeux\b|\bun\b|\bdos\b|одну|две)"
_UNIT: Final = r"(?P<unit>min(?:ute|uto)?s?\b|sec(?:ond)?s?\b|segundos?\b|secondes?\b|минут\w*|секунд\w*|分钟|秒|دقيقة|دقائق|دقيقتان|ثانية)"
_LONGER: Final = (
    regex.compile(
        rf"{_AMOUNT}\s?{_UNIT}\s?(?:more|extra|longer|additional|de plus|supplémentaires?|más|adicional(?:es)?|дополнительн|إضافي)", regex.IGNORECASE
    ),
    regex.compile(rf"(?:more|extra|additional|another|дополнительн\w+|на|多|延长|额外)\s?{_AMOUNT}\s?{_UNIT}", regex.IGNORECASE),
    regex.compile(rf"{_AMOUNT}\s?(?:more|extra|additional|дополнительн\w+) {_UNIT}", regex.IGNORECASE),
    regex.compile(rf"\+\s?{_AMOUNT}\s?{_UNIT}", regex.IGNORECASE),
)
_WORDS: Final = {"a": 1, "an": 1, "one": 1, "un": 1, "une": 1, "одну": 1, "two": 2, "deux": 2, "dos": 2, "две": 2, "three": 3}
_TITLES: Final = r"(?:Mr|Ms|Mrs|Mx|Dr|Prof|Mme|M|Sra?|Dra|г-жа|г-ну|г-же|г-н|д-р)\.?|السيدة?|الدكتورة?"


def read_needs(parts: Sequence[Section], cast: Sequence[Reading], original: Sequence[str]) -> tuple[Need, ...]:
    """Read sentences and brackets that say what a person of the cast needs; who is meant must be named or numbered.

    `original` are the note's lines as they came, which still hold the numbers of a list. Source: docs/notes.md, rule 5.
    """
    entries = {reading.line for reading in cast}
    needs = list(_of_entries(cast, original))
    for paragraph in paragraphs(tuple(parts)):
        place = 0
        for sentence in SENTENCE_END.split(paragraph.text[:4000]):
            line = paragraph.line_at(place)
            place += len(sentence) + 1
            if line in entries or not (ACCOMMODATION.search(sentence) and _ASKS.search(sentence)):
                continue
            person = _meant(sentence, cast, original)
            needs += [_need(person, sentence.strip(" –-•"), line)] if person else []
    return tuple(dict.fromkeys(needs))


def _of_entries(cast: Sequence[Reading], original: Sequence[str]) -> Iterator[Need]:
    for reading in cast:
        text = original[reading.line - 1] if reading.line <= len(original) else ""
        for bracket in _BRACKET.finditer(text[:2000]):
            if reading.person.name and ACCOMMODATION.search(bracket[1]) and fold(reading.person.name.split()[-1]) in fold(text):
                yield _need(reading.person.name, bracket[1].strip(), reading.line)


def _need(person: str, text: str, line: int) -> Need:
    return Need(person, text, line, _factor(text), _seconds(text))


def _meant(sentence: str, cast: Sequence[Reading], original: Sequence[str]) -> str | None:
    """Find the person by number, by whole name, or by the last name behind a title."""
    numbered = _NUMBERED.search(ascii_digits(sentence))
    if numbered:
        rows = ((r.person.name, _number_of(original[r.line - 1])) for r in cast if r.line <= len(original))
        return next((name for name, number in rows if name and number == int(numbered["no"])), None)
    folded = fold(sentence)
    named = [str(r.person.name) for r in cast if r.person.name and fold(r.person.name) in folded]
    titled = [str(r.person.name) for r in cast if r.person.name and _is_titled(r.person.name, folded)]
    found = dict.fromkeys(named or titled)
    return next(iter(found)) if len(found) == 1 else None


def _is_titled(name: str, sentence: str) -> bool:
    words = name.split()
    tails = [" ".join(words[place:]) for place in range(1, len(words))]
    return any(regex.search(rf"(?:{_TITLES}) {regex.escape(fold(tail))}(?!\p{{L}})", sentence, regex.IGNORECASE) for tail in tails)


def _number_of(line: str) -> int | None:
    found = _ROW_NUMBER.match(ascii_digits(line))
    return int(found[1]) if found else None


def _factor(text: str) -> float | None:
    more = _MORE_THAN_ALL.search(ascii_digits(text))
    if more:
        return 1 + int(next(group for group in more.groups() if group)) / 100
    if _HALF_MORE.search(text):
        return 1.5
    return 2.0 if _TWICE.search(text) else None


def _seconds(text: str) -> int | None:
    for pattern in _LONGER:
        found = pattern.search(ascii_digits(text))
        if found:
            amount = int(found["n"]) if found["n"].isdigit() else _WORDS.get(found["n"].lower(), 1)
            return amount * (1 if regex.match(r"(?i)s|сек|秒|ثان", found["unit"]) else 60)
    return None
