"""Notes that were cut, shuffled, doubled or typed oddly: never an exception, never slow, and nothing that the text does not say."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderator.domain.note.reader import as_json, read
from moderator.domain.refusals import Refused
from tests.unit.note.invention import core_values, date_stands_in, stands_in, time_stands_in

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).parents[2] / "notes"
TEXTS = tuple(path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt")))
LIMIT_S = 1.0
ODD_SPACES = ("\u00a0", "\u2009", "  ", "\t", "\u3000", " \u200b", "\u2060 ", "\n")
ZEROS = (0x660, 0x6F0, 0x966, 0xFF10)


def cut(text: str, at: int) -> str:
    return text[: at % len(text)] if text else text


def begun_late(text: str, at: int) -> str:
    return text[at % (len(text) // 2 + 1) :]


def shuffled(text: str, at: int) -> str:
    lines = text.split("\n")
    step = at % 7 + 2
    return "\n".join(line for start in range(step) for line in lines[start::step])


def doubled(text: str, at: int) -> str:
    lines = text.split("\n")
    place = at % len(lines)
    return "\n".join([*lines[: place + 1], *lines[place : place + 1 + at % 3], *lines[place + 1 :]])


def without_a_line(text: str, at: int) -> str:
    lines = text.split("\n")
    place = at % len(lines)
    return "\n".join([*lines[:place], *lines[place + 1 :]])


def oddly_spaced(text: str, at: int) -> str:
    return text.replace(" ", ODD_SPACES[at % len(ODD_SPACES)])


def one_odd_space(text: str, at: int) -> str:
    place = at % (len(text) + 1)
    return text[:place] + ODD_SPACES[at % len(ODD_SPACES)] + text[place:]


def other_digits(text: str, at: int) -> str:
    zero = ZEROS[at % len(ZEROS)]
    return text.translate({48 + n: zero + n for n in range(10)})


def without_marks(text: str, at: int) -> str:
    return text.replace(":,.;|()\n–-、，：،"[at % 14], "")


MUTATIONS = (cut, begun_late, shuffled, doubled, without_a_line, oddly_spaced, one_odd_space, other_digits, without_marks)
STEPS = st.lists(st.tuples(st.sampled_from(MUTATIONS), st.integers(0, 10_000)), min_size=1, max_size=4)


def reading_takes(text: str) -> float:
    begun = time.process_time()
    read(text)
    return time.process_time() - begun


@settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.sampled_from(TEXTS), steps=STEPS)
def test_a_mutated_note_is_read_soon_and_nothing_is_invented(text: str, steps: list[tuple[Callable[[str, int], str], int]]) -> None:
    for mutate, at in steps:
        text = mutate(text, at)
    begun = time.process_time()
    try:
        result = as_json(read(text))
    except Refused as refused:
        assert refused.code == "note.unreadable"
        return
    # Between the two the collector may clear what thousands of other tests have left; it will not do so twice.
    assert time.process_time() - begun < LIMIT_S or reading_takes(text) < LIMIT_S
    assert [(path, value) for path, value in core_values(result) if not stands_in(value, text)] == []
    assert result["date"] is None or date_stands_in(str(result["date"]), text)
    assert [field for field in ("start", "end") if result[field] and not time_stands_in(str(result[field]), text)] == []


def test_what_no_note_says_would_be_found_out() -> None:
    text = "Date: 8 July 2026\nPanellists:\nMs. Eva Lund, Director, ITU\n"
    assert not stands_in("Otto Nemo", text)
    assert not date_stands_in("2026-07-09", text)
    assert not time_stands_in("13:15", text)
    assert stands_in("Lund Eva", text)
