"""Whatever the text, the reader answers or refuses, and soon."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderator.domain.note.reader import as_json, read
from moderator.domain.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).parents[2] / "notes"
TEXTS = tuple(path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt")))
LIMIT_S = 1.0
CAP = 200_000


def survives(text: str) -> None:
    begun = time.perf_counter()
    try:
        assert as_json(read(text))["open_points"] is not None
    except Refused as refused:
        assert refused.code == "note.unreadable"
    assert time.perf_counter() - begun < LIMIT_S


def _cut(text: str, at: int) -> str:
    return text[: at % (len(text) + 1)]


def _doubled(text: str, at: int) -> str:
    lines = text.split("\n")
    place = at % len(lines)
    return "\n".join([*lines[: place + 1], lines[place], *lines[place + 1 :]])


def _moved(text: str, at: int) -> str:
    lines = text.split("\n")
    place = at % len(lines)
    return "\n".join([*lines[place:], *lines[:place][::-1]])


def _spaced(text: str, at: int) -> str:
    return text.replace(" ", (" \u00a0", "\t", "  ", "\u3000", "\n", "\f")[at % 6])


def _digits(text: str, at: int) -> str:
    zero = (0x660, 0x6F0, 0x966, 0xFF10)[at % 4]
    return text.translate({48 + n: zero + n for n in range(10)})


def _without(text: str, at: int) -> str:
    return text.replace(":,.;|()\n–"[at % 9], "")


MUTATIONS = (_cut, _doubled, _moved, _spaced, _digits, _without)
STEPS = st.lists(st.tuples(st.sampled_from(MUTATIONS), st.integers(0, 10_000)), min_size=1, max_size=6)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.sampled_from(TEXTS), steps=STEPS)
def test_a_mutated_note_is_read_or_refused_within_a_second(
    text: str,
    steps: list[tuple[Callable[[str, int], str], int]],
) -> None:
    for mutate, at in steps:
        text = mutate(text, at)
    survives(text)


@settings(max_examples=150, deadline=None)
@given(text=st.text(alphabet=st.sampled_from(list("aA1. :,;–-|()\n#*<>/\"'«»و،年日的HEMrs")), max_size=400))
def test_noise_is_read_or_refused_within_a_second(text: str) -> None:
    survives(text)


@pytest.mark.parametrize(
    "piece",
    [
        "a ",
        "A, ",
        "(",
        "Ms. A, ",
        "1",
        "13:00-",
        "- ",
        " and ",
        "| ",
        "H.E. ",
        "<sup>",
        "*",
        "Mr. Jo Lane, Dean; ",
        "\n",
        "年",
        "و",
        "Date: 1\n",
        "Panellists:\n",
        "of the ",
        "[a](b",
        "~~",
        '"',
        "“",
        "Permanent Missions of A and ",
        "\t",
        " – ",
        "x\n\n",
        "1 July ",
    ],
)
def test_two_hundred_kilobytes_of_one_piece_take_no_long_time(piece: str) -> None:
    for head in ("Date: 8 July 2026\nPanellists:\n", "Organised by ", ""):
        begun = time.perf_counter()
        with contextlib.suppress(Refused):
            read(head + piece * ((CAP - len(head)) // len(piece.encode())))
        assert time.perf_counter() - begun < 5 * LIMIT_S, head
