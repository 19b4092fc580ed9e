"""What a report is made of: blocks with a place of their own and their words as plain text. What they say is made beside this, how they look by each format."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import regex

Kind = Literal["title", "heading", "paragraph", "facts", "list", "table", "question", "quote", "detail"]

EVERY_LANGUAGE: Final = "und"
CELLS: Final = " | "
"""Between the cells of a row, so that also a table is edited as text."""

_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_BIDI_CONTROLS: Final = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_ISOLATED: Final = re.compile(r"\u2068([^\u2066-\u2069]*)\u2069")
_RIGHT_TO_LEFT: Final = regex.compile(r"[\p{Arabic}\p{Hebrew}\p{Syriac}\p{Thaana}\p{Nko}]")
_FIGURES: Final = re.compile(r"[\u2212+\u2013\u2014]?[\d:.,\s]*")
_LETTER: Final = regex.compile(r"\p{L}")


@dataclass(frozen=True)
class Block:
    """One passage. A list has an item per line, a table and ``facts`` a row per line; of a table the first is the head.

    ``own`` says that the words are somebody's and not the report's: then they are the same in a report of any language. ``language`` is theirs.
    ``label`` is said before them, by the report. ``level`` counts headings from 1;
    an entry with one stands under the entry before it.
    """

    id: str
    kind: Kind
    text: str
    level: int = 0
    label: str = ""
    own: bool = False
    language: str | None = None

    @property
    def items(self) -> list[str]:
        """The lines that hold something."""
        return [line for line in self.text.split("\n") if line.strip()]

    @property
    def rows(self) -> list[list[str]]:
        """The cells of a table, all rows of the same length."""
        found = [[cell.strip() for cell in line.split("|")] for line in self.items]
        width = max((len(row) for row in found), default=0)
        return [row + [""] * (width - len(row)) for row in found]

    @property
    def figures(self) -> list[bool]:
        """Of each column of a table whether it holds nothing but figures."""
        _, *rows = self.rows or [[]]
        return [all(_FIGURES.fullmatch(cell) for cell in column) for column in zip(*rows, strict=True)] or [False] * len(self.rows[0] if self.rows else [])

    @property
    def facts(self) -> list[tuple[str, list[str]]]:
        """Labels with the values that stand beside and below them."""
        found: list[tuple[str, list[str]]] = []
        for label, *values in self.rows:
            if label or not found:
                found.append((label, []))
            found[-1][1].append(" ".join(values))
        return found

    @property
    def mark(self) -> str:
        """What the words are known by, when they have been replaced."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]

    def wording(self, language: str) -> str:
        """The key of other words for it, in a report of this language."""
        return f"{self.id}@{EVERY_LANGUAGE if self.own else language}"


def heading(block: str, text: str, level: int = 1) -> Block:
    """A heading."""
    return Block(block, "heading", text, level)


def table(block: str, rows: Iterable[Sequence[str]], kind: Kind = "table", label: str = "") -> Block:
    """A table, or facts, of these cells."""
    return Block(block, kind, "\n".join(CELLS.join(_cell(cell) for cell in row) for row in rows), label=label)


def own(block: str, kind: Kind, text: str, *, label: str = "", language: str | None = None) -> Block:
    """Somebody's own words."""
    return Block(block, kind, plain(text), label=label, own=True, language=language)


def plain(text: str) -> str:
    """``text`` without anything that is no character to read: no controls, and no marks that reorder what stands beside them."""
    return _BIDI_CONTROLS.sub("", _CONTROLS.sub("", text)).strip()


def settled(text: str, direction: str) -> str:
    """A sentence of the catalogue without the isolates that it does not need: those around words that run the same way."""
    return _ISOLATED.sub(lambda found: found[0] if _runs_across(found[1], direction) else found[1], text)


def direction_of(text: str, otherwise: str) -> str:
    """``rtl`` or ``ltr``, as the first letter has it."""
    first = _LETTER.search(text)
    if first is None:
        return otherwise
    return "rtl" if _RIGHT_TO_LEFT.match(first[0]) else "ltr"


def _runs_across(words: str, direction: str) -> bool:
    if direction == "ltr":
        return _RIGHT_TO_LEFT.search(words) is not None
    return any(_RIGHT_TO_LEFT.match(letter) is None for letter in _LETTER.findall(words))


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "¦").split())
