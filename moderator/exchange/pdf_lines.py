"""The words on a page of a PDF, each with its place, become lines as they are read: wrapped lines joined, columns parted, Arabic from right to left."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median, median_low
from typing import Final

import regex
from pypdf import PageObject
from pypdf._text_extraction._layout_mode import _fixed_width_page
from pypdf._text_extraction._layout_mode._text_state_manager import TextStateManager
from pypdf.generic import ContentStream, DictionaryObject

from moderator.domain.note.clean import is_continued
from moderator.domain.note.honorifics import starts_with_honorific
from moderator.exchange import right_to_left

COLUMN: Final = 0.7
"""A gap of this many letter heights parts two columns; a word space is a quarter, and half in lines that are filled."""
WORD: Final = 0.12
RAISED: Final = 0.5
"""Words this much higher or lower are still on the same line, as the number of a footnote is."""
APART: Final = 1.12
"""A line this much further down than usual begins a new paragraph, or a new row."""
BLANK: Final = 1.4
"""And this much, an empty line."""
LIFTED: Final = 0.15
CROSSING: Final = 0.2
"""How many lines may reach across the gap between two columns of text, as a title does."""
NEAR: Final = 3.0
"""Points within which two cells stand in one column."""
SAME: Final = 0.9
"""How much of what the plain reading finds must be found by places as well."""
LEAST_LINES, LEAST_WIDTH = 8, 25
"""From how many lines, and how many letters a line, two columns are two texts and no table."""
BEGINS: Final = regex.compile(r"\s*(?:[•●▪◦‣∙○■□➢➤\uf0b7*·–—-]\s|[(（]?\p{N}{1,2}[.)）、]|\(?[a-z][.)]\s|\p{N}{1,2}[:.h]\p{N}{2}\b|[^.|]{1,40}(?:\s?:\s|：))")
"""How a line begins that does not carry on the one before: a bullet, a number, a time of day, a label."""
ENDS: Final = regex.compile(r"[.:!?؟।。…：]\s*$")
HYPHEN: Final = regex.compile(r"\p{L}[-‐\u00ad]$")
UNSPACED: Final = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\u3000-\u303f\uff00-\uffef]")
"""Signs that have no word space beside them."""
MARK: Final = regex.compile(r"[•●▪◦‣∙○■□➢➤\uf0b7*·–—-]|[(（]?\p{N}{1,2}[.)）]")
"""A bullet or a number that stands alone before its text."""


@dataclass(frozen=True)
class Cell:
    """Some words on one line of a page: from where to where, in points."""

    left: float
    right: float
    text: str


@dataclass(frozen=True)
class Line:
    """One line of a page: its cells in the order in which they are read, its place from the top, and how high its letters are."""

    cells: tuple[Cell, ...]
    top: float
    height: float

    @property
    def left(self) -> float:
        """Where its first words begin, seen from the left."""
        return min(cell.left for cell in self.cells)

    @property
    def right(self) -> float:
        """Where its last words end."""
        return max(cell.right for cell in self.cells)

    @property
    def text(self) -> str:
        """Its words; a label's colon needs no bar behind it."""
        return regex.sub(r"(?<=[:：]) \| ", " ", " | ".join(cell.text for cell in self.cells))


@dataclass(frozen=True)
class Margins:
    """What is usual in a text: its edges, how many letter heights lines lie apart, how many points within a row of a table, and if it begins at the right."""

    left: float
    right: float
    leading: float
    within: float
    from_right: bool


def page_text(page: PageObject) -> str:
    """The text of one page."""
    words = list(_words(page))
    seen = list(_lines(words))
    if not seen or _has_forms(page):
        plain = page.extract_text()
        # Words inside of forms are known to the plain reading only.
        if sum(len("".join(line.text.split())) for line in seen) < len("".join(plain.split())) * SAME:
            return plain
    return "\n\n".join(_text(column) for column in _columns(words, seen))


def _has_forms(page: PageObject) -> bool:
    none = DictionaryObject()
    found = page.get("/Resources", none).get_object().get("/XObject", none).get_object()
    return any(each.get_object().get("/Subtype") == "/Form" for each in found.values())


def _words(page: PageObject) -> Iterator[Line]:
    """Whatever is drawn with one stroke, as a line of its own; of what the library knows, only the places are wanted here."""
    fonts = page._layout_mode_fonts()  # noqa: SLF001 - the public way gives no places
    for font in fonts.values():
        # One sign may stand for two letters. Everything else comes as seen from the left, so these must as well.
        font.character_map.update({sign: each[::-1] for sign, each in font.character_map.items() if len(each) > 1 and right_to_left.RIGHT.search(each)})
    contents = page.get("/Contents")
    operations = iter(ContentStream(contents.get_object(), page.pdf, "bytes").operations if contents else [])
    state = TextStateManager()
    for operands, operator in operations:
        if operator in {b"BT", b"q"}:
            drawn = _fixed_width_page.recurse_to_target_op(operations, state, b"ET" if operator == b"BT" else b"Q", fonts)[1]
            for word in drawn:
                if word.text and not word.rotated and word.font.interpretable:
                    turned = -1 if word.flip_vertical else 1
                    yield Line((Cell(word.tx, word.displaced_tx, word.text),), -word.ty * turned, abs(word.font_height) or 1.0)
        elif operator == b"Tf":
            _fixed_width_page.set_font_operation(state, fonts, operands)
        elif operator in {b"Tc", b"Tw", b"Tz", b"TL", b"Ts"}:
            state.set_state_param(operator, operands)
        elif operator == b"cm":
            state.add_cm(*operands)


def _lines(words: Iterable[Line]) -> Iterator[Line]:
    """Words that stand on one line, from top to bottom."""
    row: list[Line] = []
    main: Line | None = None
    for word in sorted(words, key=lambda word: word.top):
        if main and abs(word.top - main.top) > RAISED * max(word.height, main.height):
            yield from _line(row, main)
            row, main = [], None
        row.append(word)
        main = word if main is None else max(main, word, key=_weight)
    if main:
        yield from _line(row, main)


def _weight(word: Line) -> int:
    return len(word.cells[0].text)


def _line(row: Sequence[Line], main: Line) -> Iterator[Line]:
    """One line, the numbers of its footnotes marked as such."""
    words = sorted((_noted(word) if word.top < main.top - LIFTED * main.height else word.cells[0] for word in row), key=lambda cell: cell.left)
    cells = tuple(_cells(words, main.height))
    if cells:
        yield Line(cells, main.top, main.height)


def _noted(word: Line) -> Cell:
    cell = word.cells[0]
    return replace(cell, text=f"<sup>{cell.text}</sup>") if cell.text.isdigit() else cell


def _cells(words: Sequence[Cell], height: float) -> Iterator[Cell]:
    """The words of one line from left to right, parted where the gap is a column's."""
    cell: Cell | None = None
    for word in words:
        gap = word.left - cell.right if cell else 0
        if cell is None or (gap > COLUMN * height and not MARK.fullmatch(cell.text.strip()) and not MARK.fullmatch(word.text.strip())):
            if cell and cell.text.strip():
                yield replace(cell, text=cell.text.rstrip())
            cell = word if cell is None else replace(word, text=word.text.lstrip())
        else:
            space = gap > WORD * height and not cell.text.endswith(" ") and not word.text.startswith(" ") and _spaced(cell.text, word.text)
            cell = Cell(cell.left, max(word.right, cell.right), f"{cell.text}{' ' * space}{word.text}")
    if cell and cell.text.strip():
        yield replace(cell, text=cell.text.rstrip())


def _spaced(before: str, behind: str) -> bool:
    return not UNSPACED.match(before[-1:]) and not UNSPACED.match(behind[:1])


def _columns(words: Sequence[Line], lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The texts of a page: one, or two that stand side by side, whose lines need not lie at the same height."""
    cells = [cell for line in lines for cell in line.cells]
    edge = min((cell.left for cell in cells), default=0.0) + NEAR
    gutter = float(max(inner := [round(cell.left) for cell in cells if cell.left > edge], key=inner.count, default=0)) - NEAR
    right = [cell for cell in cells if abs(cell.left - gutter) < 2 * NEAR]
    left = [cell for cell in cells if cell.right < gutter]
    crossing = len(cells) - len(left) - sum(cell.left >= gutter for cell in cells)
    if min(len(left), len(right)) < LEAST_LINES or crossing > CROSSING * len(right) or min(map(_width, (left, right))) < LEAST_WIDTH:
        yield lines
        return
    yield list(_lines(word for word in words if word.left < gutter))
    yield list(_lines(word for word in words if word.left >= gutter))


def _width(cells: Sequence[Cell]) -> float:
    return median(len(cell.text) for cell in cells)


def _text(lines: Sequence[Line]) -> str:
    margins = _margins(lines)
    return "\n".join(_paragraphs(list(_rows(list(_read(lines, margins)), margins)), margins))


def _margins(lines: Sequence[Line]) -> Margins:
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    from_right = right_to_left.runs_right_to_left(line.text for line in lines) and (
        sum(right - line.right < NEAR for line in lines) >= sum(line.left - left < NEAR for line in lines)
    )
    whole = Margins(left, right, 0, 0, from_right)
    steps = [(above, line, line.top - above.top) for above, line in pairwise(lines)]
    full = [down / line.height for above, line, down in steps if _is_full(above, line, whole)]
    within = [down for above, line, down in steps if len(above.cells) > 1]
    return replace(whole, leading=median_low(full or [down / line.height for _, line, down in steps] or [1]) or 1, within=min(within, default=0))


def _read(lines: Sequence[Line], margins: Margins) -> Iterator[Line]:
    """The same lines with their words, and their cells, in the order in which they are read."""
    for line in lines:
        if margins.from_right:
            yield replace(line, cells=tuple(replace(cell, text=right_to_left.as_read(cell.text)) for cell in reversed(line.cells)))
        else:
            yield replace(line, cells=tuple(replace(cell, text=right_to_left.as_read_from_left(cell.text)) for cell in line.cells))


def _rows(lines: Sequence[Line], margins: Margins) -> Iterator[Line]:
    """Rows of a table, whose cells go on over several lines; every other line is as it was."""
    row: Line | None = None
    last = 0.0
    for line in lines:
        places = _places(line, row) if row and line.top - last <= APART * margins.within else []
        last = line.top
        if row and places:
            cells = list(row.cells)
            for place, cell in zip(places, line.cells, strict=True):
                cells[place] = replace(cells[place], text=_joined(cells[place].text, cell.text))
            row = replace(row, cells=tuple(cells), top=line.top)
            continue
        if row:
            yield row
        row = line
    if row:
        yield row


def _places(line: Line, row: Line) -> list[int]:
    """In which columns of a row the cells of a line stand; none when it is no continuation, since its first column begins anew."""
    found = [next((n for n, above in enumerate(row.cells) if min(abs(above.left - cell.left), abs(above.right - cell.right)) < NEAR), 0) for cell in line.cells]
    return found if len(row.cells) > 1 and 0 not in found else []


def _paragraphs(lines: Sequence[Line], margins: Margins) -> Iterator[str]:
    """Lines joined where one was only too long for the page, and parted by an empty line where the page has a gap."""
    text = lines[0].text
    for above, line in pairwise(lines):
        down = (line.top - above.top) / (margins.leading * line.height)
        if down <= APART and _carries_on(above, line, margins):
            text = _joined(text, line.text)
            continue
        yield text
        if down > BLANK and not is_continued(text):
            yield ""
        text = line.text
    yield text


def _joined(above: str, below: str) -> str:
    """Two lines as one; a hyphen at the end is the printer's before a small letter, and the word's own before a capital."""
    if HYPHEN.search(above):
        return f"{above[:-1] if below[:1].islower() else above}{below}"
    return f"{above}{' ' * _spaced(above, below)}{below.lstrip()}"


def _carries_on(above: Line, line: Line, margins: Margins) -> bool:
    """Whether a line is the rest of the one above, and nothing says that it begins something new."""
    begins = BEGINS.match(line.text) or ENDS.search(above.text) or starts_with_honorific(line.text)
    return not begins and _is_full(above, line, margins)


def _is_full(above: Line, line: Line, margins: Margins) -> bool:
    """Whether the first word of a line would not have fitted on the one above."""
    first = line.cells[-1 if margins.from_right else 0]
    word = first.text.split(" ")[-1 if margins.from_right else 0]
    width = (1 if UNSPACED.match(word) else len(word) + 1) / max(len(first.text), 1) * (first.right - first.left)
    room = above.left - margins.left if margins.from_right else margins.right - above.right
    return width > room and abs(above.height - line.height) < 1 and len(line.cells) == 1
