"""Ordinary notes as different organisers write them: headings in no dictionary, other words for the same fields, nobody dropped in silence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from moderator.domain.note.headings import kind_by_stems
from moderator.domain.note.reader import Note, as_json, blocks, read
from tests.unit.note.scoring import Score, score
from tests.unit.note.test_layouts import LAYOUTS

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).parent / "ordinary"
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.txt")))
LANGUAGES = {"en", "fr", "es", "ar", "ru", "zh"}
LEAST = 0.97
LEAST_OF_ONE = 0.95
TOP = "Streets that listen\n\nDate: 8 July 2026\nTime: 13:00-14:00\nRoom: Room XX\nOrganisers: Ghana\n\n"


def as_it_is(text: str) -> str:
    return text


def scored(name: str, layout: Callable[[str], str] = as_it_is) -> Score:
    expected = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return score(expected, as_json(read(layout((FOLDER / f"{name}.txt").read_text(encoding="utf-8")))))


def points(note: Note) -> list[tuple[str, str, int | None]]:
    return [(point.field, point.code, point.line) for point in note.questions if point.code in {"read_from_heading", "part_unsure", "person_unplaced"}]


@pytest.mark.parametrize("name", NAMES)
def test_an_ordinary_note_is_read_and_no_grave_value_is_wrong_in_silence(name: str) -> None:
    counted = scored(name)
    assert counted.right / counted.all >= LEAST_OF_ONE, counted.misses
    assert counted.silent == []


def test_all_ordinary_notes_together_reach_the_score() -> None:
    every = [scored(name) for name in NAMES]
    assert sum(each.right for each in every) / sum(each.all for each in every) >= LEAST


@pytest.mark.parametrize("layout", LAYOUTS)
def test_another_layout_of_ordinary_notes_hides_nothing(layout: Callable[[str], str]) -> None:
    every = [scored(name, layout) for name in NAMES]
    assert [silent for each in every for silent in each.silent] == []
    assert sum(each.right for each in every) / sum(each.all for each in every) >= LEAST_OF_ONE


def test_there_are_notes_in_all_six_languages() -> None:
    assert {name[:2] for name in NAMES} == LANGUAGES


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Words of welcome from the city", "opening"),
        ("Allocutions liminaires", "opening"),
        ("Saludo de la anfitriona", "opening"),
        ("С приветствием обратится", "opening"),
        ("كلمة ترحيبية من المدينة", "opening"),
        ("首先致欢迎辞的是", "opening"),
        ("Voices from four cities", "panellists"),
        ("Выступления экспертов:", "panellists"),
        ("أصوات من المدن", "panellists"),
        ("城市的声音", "panellists"),
        ("Moderator and speakers", "panellists"),
        ("Échanges animés par", "moderator"),
        ("Вести беседу будет", "moderator"),
        ("对话主持", "moderator"),
        ("Reflexiones para el cierre", "closing"),
        ("闭幕致辞嘉宾", "closing"),
        ("Palabras de la alcaldía", "speech"),
        ("Opening and closing", None),
        ("Support team", None),
        ("Speakers of last year", None),
        ("Street furniture", None),
    ],
)
def test_the_words_of_a_heading_tell_what_it_announces(heading: str, kind: str | None) -> None:
    assert kind_by_stems(heading) == kind


def test_a_person_under_a_heading_in_no_dictionary_informs_with_its_line() -> None:
    note = read(f"{TOP}Voices from four cities\nMs. Eva Lund, Director, Harbour Institute\nMr. Ian Brook, Dean, University of Westhaven\n")
    assert [person.name for person in note.panellists] == ["Eva Lund", "Ian Brook"]
    assert points(note) == [("panellists[0]", "read_from_heading", 9), ("panellists[1]", "read_from_heading", 10)]
    assert not any(blocks(point) for point in note.questions)
    assert note.confidence["panellists[0]"] == "likely"


def test_one_person_under_a_heading_that_says_nothing_is_put_first_and_must_be_confirmed() -> None:
    note = read(f"{TOP}Our city:\nMs. Eva Lund, Director, Harbour Institute\n\nPanellists:\nMr. Ian Brook, Dean, University of Westhaven\n")
    assert [person.name for person in note.opening_remarks] == ["Eva Lund"]
    assert points(note) == [("opening_remarks[0]", "part_unsure", 9)]
    assert note.confidence["opening_remarks[0]"] == "ask"


def test_words_by_somebody_open_before_the_panel_and_close_after_it() -> None:
    speech = "Palabras de la alcaldía:\nSra. Eva Lund, Alcaldesa de Puerto Claro\n\n"
    panel = "Panelistas:\nSr. Ian Brook, Decano, Universidad del Norte\n\n"
    assert [person.name for person in read(TOP + speech + panel).opening_remarks] == ["Eva Lund"]
    assert [person.name for person in read(TOP + panel + speech).closing] == ["Eva Lund"]


def test_a_team_below_the_panel_does_not_join_it() -> None:
    note = read(f"{TOP}Panellists:\nMr. Ian Brook, Dean, University of Westhaven\n\nSupport team:\nMs. Eva Lund, Director, Harbour Institute\n")
    assert [person.name for person in note.panellists] == ["Ian Brook"]
    assert points(note) == [("panellists", "person_unplaced", 12)]


def test_a_topic_under_a_speaker_opens_nothing() -> None:
    note = read(f"{TOP}Panellists:\nMr. Ian Brook, Dean, University of Westhaven\nOpening the archives\nMs. Eva Lund, Director, Harbour Institute\n")
    assert [person.name for person in note.panellists] == ["Ian Brook", "Eva Lund"]
    assert points(note) == []


@pytest.mark.parametrize(
    ("written", "room"),
    [
        ("Room XXV (Building E), Palais des Nations", "Room XXV (Building E), Palais des Nations"),
        ("Room XXV (2nd floor)", "Room XXV (2nd floor)"),
        ("Salle XXV (bâtiment E), Palais des Nations", "Salle XXV (bâtiment E), Palais des Nations"),
        ("Зал XXV (корпус E), Дворец Наций", "Зал XXV (корпус E), Дворец Наций"),
        ("Room XXV (TBC), Palais des Nations", "Room XXV, Palais des Nations"),
        ("Room XXV (online)", "Room XXV"),
        ("Room XXV (limited seating)", "Room XXV"),
    ],
)
def test_a_bracket_that_belongs_to_the_place_stays(written: str, room: str) -> None:
    text = f"Streets that listen\n\nDate: 8 July 2026\nTime: 13:00-14:00\nRoom: {written}\nOrganisers: Ghana\n"
    assert read(text).room == room
    assert read(text.replace(f"Room: {written}\n", "").replace("13:00-14:00", f"13:00-14:00, {written}")).room == room
