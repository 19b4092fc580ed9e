"""Lines as they are seen become lines as they are read, where they run from right to left; finding the lines is done elsewhere."""

from collections.abc import Iterable
from typing import Final

import regex

_SCRIPTS: Final = r"\p{Arabic}\p{Hebrew}\p{Syriac}\p{Thaana}"
_RIGHT: Final = rf"[[{_SCRIPTS}]--[\p{{N}}\p{{P}}]]"
_LEFT: Final = rf"[[\p{{L}}]--[{_SCRIPTS}]]"
_EITHER: Final = rf"[[\p{{N}}]||{_LEFT}]"
_BETWEEN: Final = rf"[[\p{{L}}\p{{M}}\p{{N}}\s.,:/&'’@_+–-]--[[{_SCRIPTS}]--\p{{N}}]]"
RIGHT: Final = regex.compile(_RIGHT, regex.VERSION1)
LEFT: Final = regex.compile(_LEFT, regex.VERSION1)
_FOREIGN: Final = regex.compile(rf"{_EITHER}(?:{_BETWEEN}*{_EITHER})?", regex.VERSION1)
"""Words and numbers that run from left to right inside of such a line."""
_NUMBER: Final = regex.compile(r"\p{N}+(?:[.,:/٫٬]\p{N}+)*")
_STRETCH: Final = regex.compile(
    rf"(?:^[\s،؛]*)?[()\[\]]?(?:\p{{N}}[\p{{N}}.,:/٫٬]*\s*)?{_RIGHT}(?:[[\P{{L}}]||{_RIGHT}]*[[\p{{N}}]||{_RIGHT}])?[()\[\]]?", regex.VERSION1
)
"""What runs from right to left inside of a line that does not."""
_MIRROR: Final = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def runs_right_to_left(texts: Iterable[str]) -> bool:
    """Whether most letters belong to scripts that do."""
    whole = "".join(texts)
    return len(RIGHT.findall(whole)) > len(LEFT.findall(whole))


def as_read(seen: str) -> str:
    """One line that begins at the right, given as it is seen from the left."""
    return _FOREIGN.sub(lambda found: _turned(found[0]), _backwards(seen))


def as_read_from_left(seen: str) -> str:
    """One line that begins at the left, with words in it that run from the right."""
    return _STRETCH.sub(lambda found: as_read(found[0]), seen) if RIGHT.search(seen) else seen


def _backwards(text: str) -> str:
    turned = text[::-1]
    opened, closed = regex.search(r"[(\[]", turned), regex.search(r"[)\]]", turned)
    # Some programs write a bracket as it looks, some as it is meant.
    return turned.translate(_MIRROR) if closed and (not opened or closed.start() < opened.start()) else turned


def _turned(stretch: str) -> str:
    if LEFT.search(stretch):
        return stretch[::-1]
    return _NUMBER.sub(lambda number: number[0][::-1], stretch)
