"""Whatever the text, the reader answers or refuses, and soon."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator.domain.note.reader import as_json, read
from moderator.domain.refusals import Refused

FOLDER = Path(__file__).parents[2] / "notes"
LIMIT_S = 1.0
CAP = 200_000


def survives(text: str) -> None:
    begun = time.process_time()
    try:
        assert as_json(read(text))["open_points"] is not None
    except Refused as refused:
        assert refused.code == "note.unreadable"
    assert time.process_time() - begun < LIMIT_S


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
        begun = time.process_time()
        with contextlib.suppress(Refused):
            read(head + piece * ((CAP - len(head)) // len(piece.encode())))
        assert time.process_time() - begun < 5 * LIMIT_S, head


def test_reading_four_times_the_lines_takes_about_four_times_as_long() -> None:
    lines = FOLDER.joinpath("36_russian_labels.txt").read_text(encoding="utf-8").split("\n") * 100

    def took(count: int) -> float:
        begun = time.process_time()
        read("\n".join(lines[:count]))
        return time.process_time() - begun

    assert took(4000) < 8 * min(took(1000) for _ in range(3)), "sixteen times as long would be every line against every other"
