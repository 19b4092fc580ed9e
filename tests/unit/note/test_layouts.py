"""The same notes laid out otherwise, as other programs save them: read as well, and nothing grave goes wrong in silence."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

import pytest

from moderator.domain.note.reader import as_json, read
from tests.unit.note.conftest import NAMES, sample_of
from tests.unit.note.scoring import score

if TYPE_CHECKING:
    from collections.abc import Callable

LEAST = 0.97
PAGE = 25
WIDTH = 100
WIDEST = 150


def without_blank_lines(text: str) -> str:
    return re.sub(r"\n{2,}", "\n", text)


def double_spaced(text: str) -> str:
    return text.replace("\n", "\n\n")


def with_round_bullets(text: str) -> str:
    return re.sub(r"(?m)^(\s*)[-•*–] ?(?=\S)", r"\1• ", text)


def without_bullets(text: str) -> str:
    return re.sub(r"(?m)^(\s*)[-•*–] ?(?=\S)", r"\1", text)


def with_arabic_digits(text: str) -> str:
    return text.translate({48 + n: 0x660 + n for n in range(10)})


def with_hard_spaces(text: str) -> str:
    return text.replace(" ", "\u00a0")


def with_plain_dashes(text: str) -> str:
    return text.replace("–", "-").replace("—", "-")


def wrapped(text: str) -> str:
    """Wrap what stands on one line each, as in a mail; notes that were wrapped before stay as they are."""
    lines = text.split("\n")
    if max(map(len, lines)) <= WIDEST or "\t" in text:
        return text
    return "\n".join("\n".join(textwrap.wrap(line, WIDTH, break_long_words=False, break_on_hyphens=False)) if "|" not in line else line for line in lines)


def indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.split("\n"))


def on_numbered_pages(text: str) -> str:
    lines = text.split("\n")
    pages = ["\n".join(lines[start : start + PAGE]) for start in range(0, len(lines), PAGE)]
    return "\n".join(f"{page}\n\n{number}\n" for number, page in enumerate(pages, 1))


LAYOUTS = (
    without_blank_lines, double_spaced, with_round_bullets, without_bullets, with_arabic_digits, with_hard_spaces, with_plain_dashes, wrapped, indented, on_numbered_pages,
)  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_another_layout_is_read_as_well(layout: Callable[[str], str]) -> None:
    every = {name: score(sample_of(name).expected, as_json(read(layout(sample_of(name).text)))) for name in NAMES}
    right, of_all = sum(each.right for each in every.values()), sum(each.all for each in every.values())
    assert [(name, silent) for name, each in every.items() for silent in each.silent] == []
    assert right / of_all >= LEAST, [(name, miss) for name, each in every.items() for miss in each.misses]
