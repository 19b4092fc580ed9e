"""How a Word report looks: page, styles, fonts, head and foot. Which words stand in it is decided elsewhere."""

from typing import Final

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from moderator.exchange.report.docx_runs import RIGHT_TO_LEFT, flag, write
from moderator.exchange.report.manuscript import Manuscript

QUESTION: Final = "Question"
DETAIL: Final = "Detail"
QUOTED: Final = "Words in writing"
DRAFT: Final = "Draft mark"
CELL: Final = "Cell"

PAGE: Final = (Cm(21), Cm(29.7))
MARGIN: Final = Cm(2.3)
WIDTH: Final = Length(PAGE[0] - 2 * MARGIN)

INK: Final = RGBColor(0x1B, 0x25, 0x30)
BLUE: Final = RGBColor(0x0B, 0x4F, 0x91)
MUTED: Final = RGBColor(0x4F, 0x5B, 0x67)
RED: Final = RGBColor(0xB3, 0x26, 0x1E)
FONTS: Final = {"w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:cs": "Arial", "w:eastAsia": "Microsoft YaHei"}


def dress(document: Document, manuscript: Manuscript) -> None:
    """Page, styles, head and foot."""
    section = document.sections[0]
    section.page_width, section.page_height = PAGE
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN
    for name, size, color, before, after in (
        ("Normal", 11, INK, 0, 6), ("Title", 22, INK, 0, 8), ("Heading 1", 15, BLUE, 20, 6), ("Heading 2", 12, INK, 12, 4), ("Heading 3", 11, INK, 8, 2),
        ("List Bullet", 11, INK, 0, 3), ("List Bullet 2", 11, INK, 0, 3), (QUESTION, 11, INK, 8, 2), (DETAIL, 9.5, MUTED, 0, 6), (QUOTED, 11, INK, 0, 0), (DRAFT, 11, RED, 0, 0), (CELL, 10, INK, 2, 2),
    ):  # fmt: skip
        _style(document, name, size, color, before, after, manuscript)
    _styled(document, QUESTION).paragraph_format.keep_with_next = True
    _styled(document, DRAFT).font.bold = True
    quoted = _styled(document, QUOTED).paragraph_format
    quoted.left_indent = Cm(0.6)
    _edge(_styled(document, QUOTED), right_to_left=manuscript.direction == "rtl")
    _head_and_foot(document, manuscript)


def _style(document: Document, name: str, size: float, color: RGBColor, before: float, after: float, manuscript: Manuscript) -> None:
    known = name in document.styles
    style = _styled(document, name) if known else _new(document, name)
    style.font.size, style.font.color.rgb = Pt(size), color
    style.font.italic = False
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.widow_control = True
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    if fonts is not None:
        properties.remove(fonts)
    _letters(properties, size, manuscript.language)
    if manuscript.direction == "rtl":
        flag(style.element.get_or_add_pPr(), "w:bidi")
    for edge in style.element.iter(qn("w:pBdr")):
        edge.getparent().remove(edge)


def _letters(properties: BaseOxmlElement, size: float, language: str) -> None:
    """Fonts for every script, the size of those that Word calls complex, and the language to spell in."""
    fonts = OxmlElement("w:rFonts")
    for script, font in FONTS.items():
        fonts.set(qn(script), font)
    properties.insert(0, fonts)
    complex_size = properties.find(qn("w:szCs"))
    if complex_size is None:
        complex_size = OxmlElement("w:szCs")
        size_element = properties.find(qn("w:sz"))
        size_element.addnext(complex_size)
    complex_size.set(qn("w:val"), str(int(size * 2)))
    told = OxmlElement("w:lang")
    told.set(qn("w:bidi" if language.partition("-")[0] in RIGHT_TO_LEFT else "w:val"), language)
    for former in properties.findall(qn("w:lang")):
        properties.remove(former)
    properties.append(told)


def _new(document: Document, name: str) -> ParagraphStyle:
    made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = document.styles["Normal"]
    return _styled(document, name)


def _styled(document: Document, name: str) -> ParagraphStyle:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)  # noqa: S101 - one of the names above; for the reader's tools
    return style


def _edge(style: ParagraphStyle, *, right_to_left: bool) -> None:
    """A line beside what somebody has written, where its lines begin."""
    border, line = OxmlElement("w:pBdr"), OxmlElement("w:right" if right_to_left else "w:left")
    for name, value in (("val", "single"), ("sz", "12"), ("space", "8"), ("color", "9DB8D2")):
        line.set(qn(f"w:{name}"), value)
    border.append(line)
    style.element.get_or_add_pPr().insert_element_before(border, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:bidi", "w:spacing", "w:ind", "w:jc", "w:rPr")


def _head_and_foot(document: Document, manuscript: Manuscript) -> None:
    """The mark of a draft and the title above every page, its number below."""
    section = document.sections[0]
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    for paragraph in (head, foot):
        _small(paragraph, manuscript)
    write(head, f"{manuscript.draft}\t", manuscript.direction, manuscript.language, bold=True)
    head.runs[0].font.color.rgb = RED
    write(head, _shortened(manuscript.title), manuscript.direction, manuscript.language)
    foot.add_run("\t")
    _field(foot, "PAGE")
    foot.add_run(" / ")
    _field(foot, "NUMPAGES")


def _small(paragraph: Paragraph, manuscript: Manuscript) -> None:
    style = paragraph.style
    assert isinstance(style, ParagraphStyle)  # noqa: S101 - head and foot have styles of their own
    style.font.size, style.font.color.rgb = Pt(9), MUTED
    _letters(style.element.get_or_add_rPr(), 9, manuscript.language)
    stops = style.paragraph_format.tab_stops
    for stop in list(stops):
        del stops[0]
        del stop
    stops.add_tab_stop(WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    if manuscript.direction == "rtl":
        flag(paragraph._p.get_or_add_pPr(), "w:bidi")  # noqa: SLF001 - python-docx has no word for it


def _field(paragraph: Paragraph, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - python-docx has no word for it


def _shortened(title: str, most: int = 80) -> str:
    return title if len(title) <= most else f"{title[:most].rstrip()}…"
