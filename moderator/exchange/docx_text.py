"""A Word document becomes lines of text in the order in which it is read; whether it is safe to open is looked at in archive.py."""

import io
from collections.abc import Iterator
from typing import Final

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from moderator.domain.note.clean import is_continued
from moderator.domain.refusals import Refused
from moderator.exchange import archive

BREAKS: Final = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
LEFT_OUT: Final = frozenset(
    {qn(f"w:{name}") for name in ("del", "moveFrom", "pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr", "rt", "footnoteReference", "endnoteReference")}
    | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)
"""What is deleted, moved away or a matter of form; and the second copy of a text box, for old programs."""
BLOCKS: Final = frozenset(qn(f"w:{name}") for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml"))
"""What only wraps paragraphs and tables."""
HEADINGS: Final = ("heading", "title")
GAP: Final = 100
"""Twentieths of a point between two paragraphs that are seen as a gap; Word's own default is 160."""
MOST_STYLES: Final = 20
"""How far a style is followed to those that it is based on."""


def read(data: bytes) -> str:
    """The text of a Word document: headings as "## ", list items as "- ", rows of tables as "cell | cell", text boxes after their paragraph.

    Tracked insertions are kept; tracked deletions, hidden text, headers, footers, footnotes and comments are left out; struck text is "~~so~~".
    Refuses as ``archive.check`` does, and with `note.unreadable`.
    """
    archive.check(data)
    try:
        document = docx.Document(io.BytesIO(data))
        return "\n".join(_Reader(document).lines(document.element.body)).strip("\n")
    except MemoryError:
        raise Refused("note.too_heavy") from None
    except Exception as error:  # noqa: BLE001 - a damaged document fails anywhere inside two libraries, in ways that nobody has listed
        short_of_memory = isinstance(error, etree.XMLSyntaxError) and error.code == etree.ErrorTypes.ERR_NO_MEMORY
        raise Refused("note.too_heavy" if short_of_memory else "note.unreadable") from None


class _Reader:
    def __init__(self, document: Document) -> None:
        self._styles = {style.style_id: style.element for style in document.styles}
        default = document.styles.default(WD_STYLE_TYPE.PARAGRAPH)
        self._default = default.style_id if default is not None else ""
        self._defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:pPrDefault')}")

    def lines(self, block: BaseOxmlElement) -> Iterator[str]:
        """The lines of a body, a cell or a text box; where paragraphs stand apart, an empty line."""
        above: BaseOxmlElement | None = None
        text = ""
        for child in block:
            if child.tag == qn("w:p"):
                if above is not None and self._gap(above, child) >= GAP and not is_continued(text):
                    yield ""
                told = list(self._paragraph(child))
                yield from told
                above, text = child, told[-1]
            elif child.tag == qn("w:tbl"):
                yield from ("", *self._table(child), "")
            elif child.tag in BLOCKS:
                yield from self.lines(child)

    def _paragraph(self, paragraph: BaseOxmlElement) -> Iterator[str]:
        boxes: list[BaseOxmlElement] = []
        text = "".join(_pieces(paragraph, boxes)).rstrip()
        depth = self._depth(paragraph)
        if text.strip() and self._is_heading(paragraph):
            yield from ("", f"## {' '.join(text.split())}")
        else:
            yield f"{'  ' * depth}- {text.strip()}" if text and depth is not None else text
        for box in boxes:
            yield from self.lines(box)

    def _table(self, table: BaseOxmlElement) -> Iterator[str]:
        for row in _inside(table, "w:tr"):
            if row.find(f"{qn('w:trPr')}/{qn('w:del')}") is None:
                yield from _row([cell for each in _inside(row, "w:tc") for cell in self._cells(each)])

    def _cells(self, cell: BaseOxmlElement) -> Iterator[list[str]]:
        """One cell as lines; a merged one once, and empty in the other columns and rows that it covers, so that columns stay columns."""
        merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
        span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
        covered = merged is not None and merged.get(qn("w:val"), "continue") == "continue"
        yield [] if covered else [line.strip() for line in "\n".join(self.lines(cell)).split("\n") if line.strip()]
        yield from [[] for _ in range(min(int(span.get(qn("w:val"), "1")), 64) - 1)] if span is not None else []

    def _gap(self, above: BaseOxmlElement, below: BaseOxmlElement) -> int:
        """The larger of what one asks for below itself and the other above; neither, between two of one style that say so, as in a list."""
        styles = {next(iter(self._chain(each)), None) for each in (above, below)}
        together = len(styles) == 1 and any(_is_on(form, "w:contextualSpacing", "w:pPr") for form in [below, *self._chain(below)])
        return 0 if together else max(self._space(above, "w:after"), self._space(below, "w:before"))

    def _space(self, paragraph: BaseOxmlElement, side: str) -> int:
        forms = [paragraph, *self._chain(paragraph), *([self._defaults] if self._defaults is not None else [])]
        asked = (form.find(f"{qn('w:pPr')}/{qn('w:spacing')}") for form in forms)
        found = next((value for each in asked if each is not None and (value := each.get(qn(side)))), "0")
        return int(found) if found.isdigit() else 0

    def _is_heading(self, paragraph: BaseOxmlElement) -> bool:
        return any(_value(style, "w:name").lower().startswith(HEADINGS) for style in self._chain(paragraph))

    def _depth(self, paragraph: BaseOxmlElement) -> int | None:
        """How deep a list item lies; a number of zero takes a paragraph out of the list that its style would put it in."""
        forms = [paragraph, *self._chain(paragraph)]
        numbers = [form.find(f"{qn('w:pPr')}/{qn('w:numPr')}") for form in forms]
        found = next((number for number in numbers if number is not None), None)
        if found is None or _value(found, "w:numId") == "0":
            return None
        level = _value(found, "w:ilvl")
        return min(int(level), 9) if level.isdigit() else 0

    def _chain(self, paragraph: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
        """The style of a paragraph and those it is based on."""
        form = paragraph.find(qn("w:pPr"))
        known = (_value(form, "w:pStyle") if form is not None else "") or self._default
        for _ in range(MOST_STYLES):
            style = self._styles.get(known)
            if style is None:
                return
            yield style
            known = _value(style, "w:basedOn")


def _row(cells: list[list[str]]) -> Iterator[str]:
    """A row of a table; where a cell beside one other holds several lines, they stand below each other as on paper."""
    filled = [cell for cell in cells if cell]
    if len(filled) == 1 or (len(cells) == 2 and any(len(cell) > 1 for cell in cells)):  # noqa: PLR2004 - a label and what it says
        for cell in filled:
            yield from cell
    elif filled:
        yield " | ".join(", ".join(line.removeprefix("- ").rstrip(",;") for line in cell).replace("|", "/") for cell in cells).strip()


def _inside(parent: BaseOxmlElement, tag: str) -> Iterator[BaseOxmlElement]:
    """The rows of a table or the cells of a row, also where a content control or a tracked change wraps them."""
    for child in parent:
        if child.tag == qn(tag):
            yield child
        elif child.tag in BLOCKS:
            yield from _inside(child, tag)


def _pieces(element: BaseOxmlElement, boxes: list[BaseOxmlElement]) -> Iterator[str]:
    """The text inside a paragraph; text boxes anchored in it are put aside."""
    for child in element:
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag in BREAKS:
            yield BREAKS[child.tag]
        elif child.tag == qn("w:txbxContent"):
            boxes.append(child)
        elif child.tag == qn("w:r") and _is_on(child, "w:vanish"):
            continue
        elif child.tag == qn("w:r") and (_is_on(child, "w:strike") or _is_on(child, "w:dstrike")):
            yield _struck("".join(_pieces(child, boxes)))
        elif child.tag not in LEFT_OUT and not isinstance(child, etree._Comment | etree._ProcessingInstruction):  # noqa: SLF001 - lxml's only names
            yield from _pieces(child, boxes)


def _struck(text: str) -> str:
    return f"~~{text}~~" if text.strip() else text


def _is_on(of: BaseOxmlElement, tag: str, inside: str = "w:rPr") -> bool:
    form = of.find(f"{qn(inside)}/{qn(tag)}")
    return form is not None and form.get(qn("w:val"), "1") not in {"0", "false", "off"}


def _value(parent: BaseOxmlElement, tag: str) -> str:
    child = parent.find(qn(tag))
    return str(child.get(qn("w:val"), "")) if child is not None else ""
