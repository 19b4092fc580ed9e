"""Whole notes read as a perfect reader would read them."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from moderator.domain.note.reader import as_json, read

if TYPE_CHECKING:
    from tests.unit.note.conftest import Sample

CORE = ("title", "date", "start", "end", "room", "organisers", "opening_remarks", "moderator", "panellists")
FLAT = re.compile(r"\s+")


def flat(text: str) -> str:
    return FLAT.sub(" ", unicodedata.normalize("NFC", text).replace("\u00a0", " ").replace("’", "'")).strip()


def values(core: dict[str, Any]) -> list[str]:
    people = [*core["opening_remarks"], *core["panellists"], *([core["moderator"]] if core["moderator"] else [])]
    parts = [person[key] for person in people for key in ("name", "honorific", "role", "organisation")]
    return [value for value in (core["title"], core["room"], *core["organisers"], *parts) if value is not None]


def test_the_notes_are_there() -> None:
    names = {path.stem for path in (Path(__file__).parents[2] / "notes").glob("*.txt")}
    assert {"demo_like_seed", "01_geneva_seed_like", "02_labelled_bullets", "09_speaker_table"} <= names


def test_nothing_is_read_that_the_note_says_elsewhere(sample: Sample) -> None:
    result = as_json(read(sample.text))
    core = json.dumps({key: result[key] for key in CORE}, ensure_ascii=False)
    assert [word for word in sample.expected["_x"]["must_not_extract"] if word in core] == []


def test_no_value_is_invented(sample: Sample) -> None:
    text = flat(sample.text)
    derived = {flat(value) for value in sample.expected["_x"]["derived"]}
    read_values = values(as_json(read(sample.text)))
    assert read_values
    assert [value for value in read_values if flat(value) not in text and flat(value) not in derived] == []


def test_every_source_is_a_line_of_the_original(sample: Sample) -> None:
    note = read(sample.text)
    lines = sample.text.split("\n")
    assert note.sources
    for field, number in note.sources.items():
        assert lines[number - 1].strip(), field


def test_a_person_is_found_on_the_line_given_as_source(demo: Sample) -> None:
    note = read(demo.text)
    lines = demo.text.split("\n")
    for place, person in enumerate(note.panellists):
        assert person.name
        assert person.name in lines[note.sources[f"panellists[{place}]"] - 1]
    assert "8 July" in lines[note.sources["date"] - 1]
    assert "Celso" in lines[note.sources["moderator"] - 1]


def test_a_clean_note_leaves_only_its_year_open(demo: Sample) -> None:
    assert [(point.field, point.code) for point in read(demo.text).questions] == [("date", "year_missing")]


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_endings_do_not_matter(demo: Sample, ending: str) -> None:
    assert as_json(read(demo.text.replace("\n", ending))) == as_json(read(demo.text))


def test_the_json_has_the_core_keys_in_order(demo: Sample) -> None:
    assert tuple(as_json(read(demo.text)))[: len(CORE) + 2] == (*CORE, "open_points", "sources")
    assert json.loads(json.dumps(as_json(read(demo.text))))["open_points"][0]["code"] == "year_missing"
