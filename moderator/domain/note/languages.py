"""Reads the languages of the event, and says when a note is in a language that the reader does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

from moderator.domain.note.labels import PEOPLE
from moderator.domain.note.shapes import Line, OpenPoint, Section

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMES: Final = {
    "en": r"\benglish\b|\banglais\b|\binglés\b|английск|الإن[جك]ليزية|英[文语]",
    "fr": r"\bfrench\b|\bfrançais\b|\bfrancés\b|французск|الفرنسية|法[文语]",
    "es": r"\bspanish\b|\bespagnol\b|\bespañol\b|\bcastellano\b|испанск|الإسبانية|西班牙[文语]",
    "ar": r"\barabic\b|\barabe\b|\bárabe\b|арабск|العربية|阿拉伯[文语]",
    "ru": r"\brussian\b|\brusse\b|\bruso\b|русск|الروسية|俄[文语]",
    "zh": r"\bchinese\b|\bmandarin\b|\bchinois\b|\bchino\b|китайск|الصينية|[中汉][文语]",
    "pt": r"\bportuguese\b|\bportugais\b|\bportugués\b|португальск|البرتغالية|葡萄牙[文语]",
    "de": r"\bgerman\b|\ballemand\b|\balemán\b|немецк|الألمانية|德[文语]",
}
_PATTERNS: Final = tuple((code, regex.compile(pattern, regex.IGNORECASE)) for code, pattern in _NAMES.items())
_SAYS: Final = regex.compile(
    r"\binterpret(?:ation|ing)\b|\blanguages?\b|\binterprétation\b|\blangues?\b|\binterpretación\b|\bidiomas?\b|язык|перевод|ترجمة|لغة|لغات|اللغ|口译|传译|语言|语文|翻译",
    regex.IGNORECASE,
)
_ALL_SIX: Final = regex.compile(
    r"(?i:\b(?:all |the )?(?:six|UN|United Nations) (?:official )?(?:UN |United Nations )?languages\b|six langues|seis idiomas|шест[иь]\w* (?:официальн\w+ )?язык)|"
    r"اللغات (?:الرسمية )?الست|六种(?:正式|官方|工作)?语[文言]",
)
SIX: Final = ("en", "fr", "es", "ar", "ru", "zh")
"""The official languages of the United Nations."""
_SENTENCE: Final = regex.compile(r"[.;。；؛](?:\s|(?=\p{Han})|$)")
_SAYS_FIRST: Final = regex.compile(r"(?i:\binterpr[eé]ta[ct]i[oó]n\b|\blanguages?|\blangues? de travail|\bidiomas?)|язык|перевод|ترجمة|لغات|传译|语言")

_KNOWN: Final = "the and of for with will is are by on le les des et du pour dans une est sur aux el los las y del para con una por en la"
_OTHERS: Final = (
    "und der die das für mit ist zum zur auf eine einen nicht wird il della che nel gli sono di è o os uma não em ao dos no het een voor niet wordt zijn "
    "się jest dla oraz ve bir için ile bu kwa ya katika dan yang untuk dengan và của các och att som det til ikke være og på"
)
_KNOWN_WORDS: Final = frozenset(_KNOWN.split())
_OTHER_WORDS: Final = frozenset(_OTHERS.split())
_LEAST_WORDS: Final = 6
_SCRIPT_LETTERS: Final = (
    (regex.compile(r"[іїєґђјљњћџәғқңөұүһў]", regex.IGNORECASE), regex.compile(r"\p{Cyrillic}"), 25),
    (regex.compile(r"[گچپژکیےٹڈ]"), regex.compile(r"\p{Arabic}"), 25),
    (regex.compile(r"[\p{Hiragana}\p{Katakana}]"), regex.compile(r"\p{Han}"), 5),
)
_SIX_SCRIPTS: Final = regex.compile(r"[\p{Latin}\p{Cyrillic}\p{Arabic}\p{Han}]")
_LETTER: Final = regex.compile(r"\p{L}")
_SAMPLE: Final = 6000


def read_languages(lines: Sequence[Line], parts: Sequence[Section], private: Sequence[str]) -> tuple[str, ...]:
    """Give the codes of the languages that the note names as the event's or its interpretation's, in the order written.

    `private` are the sentences about somebody's needs, which say nothing about the event; nor does what a person's function is.
    """
    people = {line.number for part in parts if part.kind in PEOPLE for line in part.lines if "," in line.text and not _SAYS_FIRST.search(line.text)}
    found: dict[str, None] = {}
    for line in lines:
        if line.number in people or not _SAYS.search(line.text):
            continue
        for sentence in _SENTENCE.split(line.text[:2000]):
            own = _SAYS.search(sentence) and not any(sentence.strip() in need for need in private)
            found |= dict.fromkeys(_of_sentence(sentence) if own else ())
    return tuple(found)


def unknown_language(lines: Sequence[Line]) -> OpenPoint | None:
    """Give an open point when script or words are of none of the six languages, since then labels may have been missed."""
    text = " ".join(line.text for line in lines)[:_SAMPLE]
    letters = len(_LETTER.findall(text))
    foreign = letters > 0 and 2 * len(_SIX_SCRIPTS.findall(text)) < letters
    foreign = foreign or any(share * len(own.findall(text)) > max(60, len(script.findall(text))) for own, script, share in _SCRIPT_LETTERS)
    words = [word.casefold() for word in regex.findall(r"\p{Latin}+", text)]
    others = sum(word in _OTHER_WORDS for word in words)
    foreign = foreign or (others >= _LEAST_WORDS and others > sum(word in _KNOWN_WORDS for word in words))
    return OpenPoint("note", "language", lines[0].number, lines[0].text) if foreign and lines else None


def _of_sentence(sentence: str) -> tuple[str, ...]:
    if _ALL_SIX.search(sentence):
        return SIX
    places = [(found.start(), code) for code, pattern in _PATTERNS if (found := pattern.search(sentence))]
    return tuple(code for _, code in sorted(places))
