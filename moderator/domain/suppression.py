"""Counts that may be published: small cells are withheld, and so many others that none of them can be reckoned from the total."""

from collections.abc import Mapping
from typing import Final

LEAST: Final = 5
"""A cell below this is not published: so few people could be told by those who know them."""

Cells = Mapping[str, int | None]
"""Category → count; None is one that is withheld."""


def least(count: int) -> int | None:
    """A single count, or None when it is too small to be told."""
    return count if count >= LEAST else None


def total(count: int, *tables: Cells) -> int | None:
    """The total of several tables, or None when it is too small, or would tell a table whose cells are all at the most that is withheld."""
    full = any(all(cell == LEAST - 1 for cell in table.values()) for table in tables)
    return None if full else least(count)


def withhold(cells: Mapping[str, int]) -> Cells:
    """``cells`` without the small ones, zero included, as a reader may have it who knows their total.

    One withheld cell alone is the total less all others, and cells that could only all be at their most are told by their sum: then the
    smallest of those that are left goes too. Where everything together is too small nothing is told.
    """
    if sum(cells.values()) < LEAST:
        return dict.fromkeys(cells)
    small = {name: count for name, count in cells.items() if count < LEAST}
    if not small:
        return dict(cells)
    hidden, is_plain = set(small), len(small) == 1 or sum(small.values()) == (LEAST - 1) * len(small)
    if is_plain:
        # All that are alike: which of them was taken would tell which one is the small cell.
        next_one = min((count for name, count in cells.items() if name not in hidden), default=None)
        hidden |= {name for name, count in cells.items() if count == next_one}
    return {name: None if name in hidden else count for name, count in cells.items()}
