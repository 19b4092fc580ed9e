"""How well all the notes are read together, and that no grave value is wrong without a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from moderator.domain.note.reader import as_json, read
from tests.unit.note.conftest import NAMES, sample_of
from tests.unit.note.scoring import Score, score

if TYPE_CHECKING:
    from tests.unit.note.conftest import Sample

LEAST = 0.97
LEAST_OF_ONE = 0.9
FEWEST_NOTES = 12


def scored(sample: Sample) -> Score:
    return score(sample.expected, as_json(read(sample.text)))


def test_a_note_is_read_nearly_as_a_perfect_reader_would(sample: Sample) -> None:
    counted = scored(sample)
    assert counted.right / counted.all >= LEAST_OF_ONE, counted.misses


def test_no_date_time_moderator_or_presence_is_wrong_without_a_question(sample: Sample) -> None:
    assert scored(sample).silent == []


def test_all_notes_together_reach_the_score() -> None:
    every = [scored(sample_of(name)) for name in NAMES]
    right, of_all = sum(each.right for each in every), sum(each.all for each in every)
    assert len(every) >= FEWEST_NOTES
    assert right / of_all >= LEAST, [miss for each in every for miss in each.misses]


@pytest.mark.parametrize("field", ["date", "start", "end"])
def test_a_wrong_value_would_be_found_out(demo: Sample, field: str) -> None:
    result = as_json(read(demo.text)) | {field: "09:09", "open_points": []}
    assert [each.partition(":")[0] for each in score(demo.expected, result).silent] == [field]
