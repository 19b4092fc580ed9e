"""Writes the run of show as a Word document, in a process of its own; what stands in it is decided in run_of_show.py."""

import io
import json
from collections.abc import Sequence
from typing import Any

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph


def answer(_args: Sequence[str], data: bytes) -> bytes:
    """A Word document of ``{title, parts, colon, rtl}`` in JSON, where a part is a ``Passage`` as values."""
    told = json.loads(data)
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(11)
    document.add_heading(told["title"], level=0)
    for part in told["parts"]:
        _add(document, part, told["colon"])
    if told["rtl"]:
        _turn(document)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _add(document: Document, part: dict[str, Any], colon: str) -> None:
    if not part["listed"]:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{part['label']}{colon}").bold = True
        paragraph.add_run(part["lines"][0])
        return
    document.add_heading(part["label"], level=1)
    for line in part["lines"]:
        document.add_paragraph(line, style="List Bullet")
    if part["rows"]:
        _add_table(document, part["rows"])


def _add_table(document: Document, rows: Sequence[Sequence[str]]) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]), style="Light Grid Accent 1")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def _turn(document: Document) -> None:
    """Write from right to left, tables too."""
    cells = [paragraph for table in document.tables for row in table.rows for cell in row.cells for paragraph in cell.paragraphs]
    for paragraph in [*document.paragraphs, *cells]:
        _mark(paragraph)
    for table in document.tables:
        table._tbl.tblPr.append(OxmlElement("w:bidiVisual"))  # noqa: SLF001 - the library has no other door to it


def _mark(paragraph: Paragraph) -> None:
    paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001 - the library has no other door to it
