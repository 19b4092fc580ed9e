"""The report as a Word file, set in a child process: styles that Word knows, languages and directions. What it says is decided elsewhere."""

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Final

import docx
from docx.document import Document
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from moderator.exchange.report import docx_styles, docx_tables
from moderator.exchange.report.blocks import Block
from moderator.exchange.report.docx_runs import direct, held, write
from moderator.exchange.report.manuscript import Manuscript, from_json


def answer(_args: Sequence[str], data: bytes) -> bytes:
    """What a child process is called with: a manuscript as JSON. The answer is the file."""
    return word(from_json(data))


def word(manuscript: Manuscript) -> bytes:
    """The file."""
    document = docx.Document()
    _own_up(document, manuscript)
    docx_styles.dress(document, manuscript)
    for block in manuscript.blocks:
        _SETTERS[block.kind](document, block, manuscript)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _own_up(document: Document, manuscript: Manuscript) -> None:
    """Nothing of this machine or of a template, only what the report is."""
    core = document.core_properties
    core.title, core.language = manuscript.title[:255], manuscript.language
    core.author = core.last_modified_by = core.comments = core.keywords = core.subject = ""
    core.created = core.modified = datetime.fromtimestamp(manuscript.made_at / 1000, UTC).replace(tzinfo=None)


def _title(document: Document, block: Block, manuscript: Manuscript) -> None:
    mark = document.add_paragraph(style=docx_styles.DRAFT)
    write(mark, manuscript.draft, manuscript.direction, manuscript.language, bold=True)
    _paragraph("Title")(document, block, manuscript)


def _heading(document: Document, block: Block, manuscript: Manuscript) -> None:
    _paragraph(f"Heading {block.level}")(document, block, manuscript)


def _list(document: Document, block: Block, manuscript: Manuscript) -> None:
    for item in block.items:
        _line(document.add_paragraph(style="List Bullet 2" if block.level else "List Bullet"), item, block, manuscript)


def _quote(document: Document, block: Block, manuscript: Manuscript) -> None:
    """What somebody has written, under the words that say who."""
    lines = block.items
    if block.label:
        label = document.add_paragraph(style=docx_styles.QUOTED)
        write(label, block.label, manuscript.direction, manuscript.language, bold=True)
        label.paragraph_format.keep_with_next = True
        label.paragraph_format.space_before = Pt(4)
    for line in lines:
        paragraph = document.add_paragraph(style=docx_styles.QUOTED)
        _words(paragraph, line, block, manuscript)
        paragraph.paragraph_format.space_after = Pt(8 if line is lines[-1] else 4)


def _paragraph(style: str) -> Callable[[Document, Block, Manuscript], None]:
    def setter(document: Document, block: Block, manuscript: Manuscript) -> None:
        single = style.startswith(("Title", "Heading"))
        for line in [" ".join(block.text.split())] if single else block.items:
            _line(document.add_paragraph(style=style), line, block, manuscript)

    return setter


def _line(paragraph: Paragraph, line: str, block: Block, manuscript: Manuscript) -> None:
    if block.label:
        write(paragraph, f"{block.label}{manuscript.colon}", manuscript.direction, manuscript.language, bold=True)
    _words(paragraph, line, block, manuscript)


def _words(paragraph: Paragraph, line: str, block: Block, manuscript: Manuscript) -> None:
    """A whole paragraph of somebody's own runs in its own direction; headings, entries and what stands behind a label begin where all others do."""
    alone = block.own and block.kind == "paragraph"
    direction = direct(paragraph, line, manuscript.direction) if alone else manuscript.direction
    words, runs = held(line, direction) if block.own else (line, direction)
    write(paragraph, words, runs, block.language or manuscript.language)


_SETTERS: Final[Mapping[str, Callable[[Document, Block, Manuscript], None]]] = MappingProxyType(
    {
        "title": _title, "heading": _heading, "paragraph": _paragraph("Normal"), "list": _list, "quote": _quote,
        "question": _paragraph(docx_styles.QUESTION), "detail": _paragraph(docx_styles.DETAIL),
        "facts": docx_tables.facts, "table": docx_tables.table,
    }
)  # fmt: skip
