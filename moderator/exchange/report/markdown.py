"""The report as Markdown: every word of it as text, whatever it looks like. Tables are those of GitHub."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from moderator.exchange.report.blocks import Block
from moderator.exchange.report.manuscript import Manuscript

_MARKUP: Final = re.compile(r"([\\`*_\[\]<>&|~#$^@{}])")
_ADDRESS: Final = re.compile(r":(?=//)|(?<=\bwww)\.", re.IGNORECASE)
"""Where a reader of Markdown would make a link of bare words."""
_LINE_START: Final = re.compile(r"^(\s*)([-+=]|[0-9]+(?=[.)]))")


def markdown(manuscript: Manuscript) -> bytes:
    """The file, in UTF-8."""
    parts = [part for kind, blocks in manuscript.groups() for part in _group(kind, blocks, manuscript)]
    return ("\n\n".join(parts) + "\n").encode()


def escaped(text: str) -> str:
    """One line of ``text`` that stays text."""
    safe = _ADDRESS.sub(r"\\\g<0>", _MARKUP.sub(r"\\\1", text))
    return _LINE_START.sub(lambda found: f"{found[1]}{found[2]}\\" if found[2][0].isdigit() else f"{found[1]}\\{found[2]}", safe)


def _group(kind: str, blocks: Sequence[Block], manuscript: Manuscript) -> Iterator[str]:
    if kind == "list":
        yield "\n".join(f"{'  ' * block.level}- {_labelled(block, escaped(item), manuscript.colon)}" for block in blocks for item in block.items)
        return
    for block in blocks:
        yield _block(block, manuscript.colon)
        if kind == "title":
            yield f"**{escaped(manuscript.draft)}**"


def _block(block: Block, colon: str) -> str:
    if block.kind in {"title", "heading"}:
        return f"{'#' * (1 if block.kind == 'title' else block.level + 1)} {_line(block.text)}"
    if block.kind == "table":
        return _table(block)
    if block.kind == "facts":
        return "\n".join(_facts(block, colon))
    if block.kind == "quote":
        return _quoted(block)
    return _labelled(block, _paragraphs(block.text), colon)


def _labelled(block: Block, words: str, colon: str) -> str:
    return f"{_label(block.label, colon)} {words}" if block.label else words


def _label(label: str, colon: str) -> str:
    """Bold; between its end and a letter there must be a space, in Chinese too, or it is not bold."""
    return f"**{_line(label)}{colon.rstrip()}**"


def _line(text: str) -> str:
    return escaped(" ".join(text.split()))


def _paragraphs(text: str) -> str:
    """Line ends within a paragraph stay what they are."""
    return "\n\n".join("\\\n".join(escaped(line.strip()) for line in part.split("\n")) for part in text.split("\n\n"))


def _quoted(block: Block) -> str:
    lines = ([f"**{_line(block.label)}**", ""] if block.label else []) + _paragraphs(block.text).split("\n")
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _facts(block: Block, colon: str) -> Iterator[str]:
    for label, values in block.facts:
        alone = len(values) == 1
        yield f"- {_label(label, colon)}{f' {_line(values[0])}' if alone else ''}"
        yield from () if alone else (f"  - {_line(value)}" for value in values)


def _table(block: Block) -> str:
    head, *rows = block.rows
    return "\n".join(_row(row) for row in [head, ["---"] * len(head), *rows])


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell if cell == "---" else _line(cell) for cell in cells) + " |"
