"""Words in a Word file: which way a paragraph and each run of it goes, and in which language. Fonts and styles are chosen elsewhere."""

from collections.abc import Iterator
from typing import Final

import regex
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from moderator.exchange.report.blocks import direction_of

RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})
MARKS: Final = {"ltr": "\u200e", "rtl": "\u200f"}

_ISOLATES: Final = regex.compile(r"[\u2066-\u2069]")
_STRONG_RIGHT: Final = r"[\p{Arabic}\p{Hebrew}\p{Syriac}\p{Thaana}\p{Nko}&&\p{L}]"
_WITHIN_RTL: Final = regex.compile(rf"(?V1)([\p{{L}}--{_STRONG_RIGHT}](?:[^\p{{L}}\n]*[\p{{L}}\p{{N}}--{_STRONG_RIGHT}])*)")
"""Within words that run to the left: from a letter that does not to the last one, figures included."""
_WITHIN_LTR: Final = regex.compile(rf"(?V1)({_STRONG_RIGHT}(?:[^\p{{L}}\n]*{_STRONG_RIGHT}|\p{{M}})*)")


def direct(paragraph: Paragraph, words: str, otherwise: str) -> str:
    """Set the direction of a paragraph as its first letter has it, and say which it is."""
    direction = direction_of(words, otherwise)
    if direction != otherwise:
        flag(paragraph._p.get_or_add_pPr(), "w:bidi", on=direction == "rtl")  # noqa: SLF001 - python-docx has no word for it
    return direction


def held(words: str, within: str) -> tuple[str, str]:
    """Words that run the other way than what surrounds them, between marks that keep their own full stop on their own side; and their direction."""
    direction = direction_of(words, within)
    mark = MARKS[direction]
    return (words, direction) if direction == within else (f"{mark}{words}{mark}", direction)


def write(paragraph: Paragraph, words: str, direction: str, language: str, *, bold: bool = False) -> None:
    """Add words as runs, each marked with its direction and language. Word needs no isolates: the runs say it."""
    for part, runs_right_to_left in _parts(_ISOLATES.sub("", words), direction):
        run = paragraph.add_run(part)
        properties = run._r.get_or_add_rPr()  # noqa: SLF001 - python-docx has no word for it
        if bold:
            run.bold = True
            flag(properties, "w:bCs")
        if runs_right_to_left:
            flag(properties, "w:rtl")
        told = OxmlElement("w:lang")
        told.set(qn("w:bidi" if runs_right_to_left else "w:val"), _language(language, right_to_left=runs_right_to_left))
        properties.append(told)


def flag(properties: BaseOxmlElement, name: str, *, on: bool = True) -> None:
    """Switch a property of Word on or off, in the place that its order wants."""
    element = OxmlElement(name)
    if not on:
        element.set(qn("w:val"), "0")
    followers = _AFTER[name]
    properties.insert_element_before(element, *followers)


def _parts(words: str, direction: str) -> Iterator[tuple[str, bool]]:
    across = _WITHIN_RTL if direction == "rtl" else _WITHIN_LTR
    for place, part in enumerate(across.split(words)):
        if part:
            yield part, (direction == "rtl") is (place % 2 == 0)


def _language(language: str, *, right_to_left: bool) -> str:
    """Words of another script are marked as no language of the report: a spelling checker would underline each of them."""
    if right_to_left is (language.partition("-")[0] in RIGHT_TO_LEFT):
        return language
    return "ar-SA" if right_to_left else "en-US"


_AFTER_BIDI: Final = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection",
    "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange",
)  # fmt: skip
_AFTER_RTL: Final = ("w:cs", "w:em", "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath")
_AFTER: Final = {
    "w:bidi": _AFTER_BIDI,
    "w:rtl": _AFTER_RTL,
    "w:bCs": (
        "w:i", "w:iCs", "w:caps", "w:smallCaps", "w:strike", "w:dstrike", "w:outline", "w:shadow", "w:emboss", "w:imprint", "w:noProof", "w:snapToGrid",
        "w:vanish", "w:webHidden", "w:color", "w:spacing", "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:effect", "w:bdr", "w:shd",
        "w:fitText", "w:vertAlign", "w:rtl", *_AFTER_RTL,
    ),
}  # fmt: skip
"""What must stand behind each in the order of the schema; Word refuses a file that has another."""
