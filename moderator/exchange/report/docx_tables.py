"""Tables of a Word report: as wide as the page, heads that come again on the next page, rows that are not torn, columns as wide as what stands in them."""

from collections.abc import Sequence
from typing import Final

import regex
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length, Pt
from docx.table import Table, _Cell

from moderator.exchange.report.blocks import Block
from moderator.exchange.report.docx_runs import held, write
from moderator.exchange.report.docx_styles import CELL, MUTED, WIDTH
from moderator.exchange.report.manuscript import Manuscript

LABELS: Final = Cm(3.4)
MOST_WEIGHT: Final = 42
LEAST_WEIGHT: Final = 10
LINE: Final = "C8D1DA"
SHADE: Final = "EAF1F8"
_LETTER: Final = regex.compile(r"\p{L}")


def facts(document: Document, block: Block, manuscript: Manuscript) -> None:
    """Labels and values, without lines."""
    rows = [[label, " ".join(values)] for label, *values in block.rows]
    made = _table(document, rows, [LABELS, Length(WIDTH - LABELS)], manuscript)
    for row, (label, value) in zip(made.rows, rows, strict=True):
        _fill(row.cells[0], label, manuscript, bold=True)
        _fill(row.cells[1], value, manuscript)
        for run in row.cells[0].paragraphs[0].runs:
            run.font.color.rgb = MUTED
    _space_after(document)


def table(document: Document, block: Block, manuscript: Manuscript) -> None:
    """A table with a head; columns of figures stand at the end of their cells."""
    rows = block.rows
    if not rows:
        return
    widths = _widths(rows)
    made = _table(document, rows, widths, manuscript)
    _lines(made)
    for number, (row, cells) in enumerate(zip(made.rows, rows, strict=True)):
        for cell, words, is_figures in zip(row.cells, cells, block.figures, strict=True):
            _fill(cell, words, manuscript, bold=number == 0, figures=is_figures, follows=number < min(2, len(rows) - 1))
            if number == 0:
                _shade(cell)
    _repeat(made)
    _space_after(document)


def _table(document: Document, rows: Sequence[Sequence[str]], widths: Sequence[Length], manuscript: Manuscript) -> Table:
    made: Table = document.add_table(len(rows), len(widths))
    made.autofit = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width
    if manuscript.direction == "rtl":
        made._tblPr.insert_element_before(OxmlElement("w:bidiVisual"), *_AFTER_BIDI)  # noqa: SLF001 - python-docx has no word for it
    indent = OxmlElement("w:tblInd")
    indent.set(qn("w:w"), "108")
    indent.set(qn("w:type"), "dxa")
    made._tblPr.insert_element_before(indent, "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")  # noqa: SLF001 - python-docx has no word for it
    for row in made.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 - python-docx has no word for it
    return made


def _fill(cell: _Cell, words: str, manuscript: Manuscript, *, bold: bool = False, figures: bool = False, follows: bool = False) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.style = CELL
    paragraph.paragraph_format.keep_with_next = follows
    if figures:
        # In a paragraph from right to left Word's right is the left.
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    kept, direction = held(words, manuscript.direction)
    write(paragraph, kept, direction, manuscript.language, bold=bold)


def _widths(rows: Sequence[Sequence[str]]) -> list[Length]:
    """Each column by its longest cell within bounds, all of them the width of the page."""
    weights = [min(MOST_WEIGHT, max(LEAST_WEIGHT, *map(_length, column))) for column in zip(*rows, strict=True)]
    return [Length(WIDTH * weight // sum(weights)) for weight in weights]


def _length(cell: str) -> int:
    """About how much room a cell wants; figures are not to be broken."""
    return len(cell) + (0 if _LETTER.search(cell) else 3)


def _repeat(made: Table) -> None:
    made.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - python-docx has no word for it


def _lines(made: Table) -> None:
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", LINE)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    made._tblPr.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")  # noqa: SLF001 - python-docx has no word for it


def _shade(cell: _Cell) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", SHADE)):
        shade.set(qn(f"w:{name}"), value)
    properties: BaseOxmlElement = cell._tc.get_or_add_tcPr()  # noqa: SLF001 - python-docx has no word for it
    properties.insert_element_before(shade, "w:noWrap", "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark")


def _space_after(document: Document) -> None:
    """Two tables that follow each other would be one."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.line_spacing = Pt(8)


_AFTER_BIDI: Final = (
    "w:tblStyleRowBandSize", "w:tblStyleColBandSize", "w:tblW", "w:jc", "w:tblCellSpacing", "w:tblInd", "w:tblBorders", "w:shd", "w:tblLayout",
    "w:tblCellMar", "w:tblLook",
)  # fmt: skip
