"""Person lines, organisers and cleaning in their many shapes."""

from __future__ import annotations

import pytest

from moderator.domain.note.clean import clean
from moderator.domain.note.labels import find_label
from moderator.domain.note.lists import split_bodies
from moderator.domain.note.people import read_person
from moderator.domain.note.shapes import Person


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "Ms. Eva Lund, Chief of Section, Land, Housing and Shelter, UN-Habitat",
            Person("Eva Lund", "Ms.", "Chief of Section, Land, Housing and Shelter", "UN-Habitat"),
        ),
        (
            "•Mr. Tom Oduya, Director, City of Kisu (Online)",
            Person("Tom Oduya", "Mr.", "Director", "City of Kisu", online=True),
        ),
        (
            "Ms. Rana Haddad (UNESCO), Programme Specialist",
            Person("Rana Haddad", "Ms.", "Programme Specialist", "UNESCO"),
        ),
        (
            "Dr. Lars Ek, Professor at the University of Northwood",
            Person("Lars Ek", "Dr.", "Professor", "University of Northwood"),
        ),
        (
            "O'DONOGHUE, Sinéad, Co-founder, Rights Collective",
            Person("Sinéad O'Donoghue", None, "Co-founder", "Rights Collective"),
        ),
        ("Mr. Jo VON DER WEHL, Head, ITU", Person("Jo von der Wehl", "Mr.", "Head", "ITU")),
        ("M. A. Rahman, Director, Delta Institute", Person("M. A. Rahman", None, "Director", "Delta Institute")),
        ("Mr. Ben Sor, Mayor of Littleton; and", Person("Ben Sor", "Mr.", "Mayor of Littleton", "Littleton")),
        (
            "H.E. Ms. Aya Brou, Minister of Water and Sanitation of Ghana (by video message)",
            Person("Aya Brou", "H.E. Ms.", "Minister of Water and Sanitation of Ghana", "Ghana"),
        ),
        (
            "Sam Oyelaran (they/them), Lecturer, Open College – live from Dili",
            Person("Sam Oyelaran", None, "Lecturer", "Open College", online=True),
        ),
        (
            "Ms. Ada Poe, Director, Virtual Worlds Laboratory",
            Person("Ada Poe", "Ms.", "Director", "Virtual Worlds Laboratory"),
        ),
        ("李强先生东海大学教授", Person("李强", "先生", "东海大学教授", "东海大学")),
        ("李强先生，教授，东海大学（线上）", Person("李强", "先生", "教授", "东海大学", online=True)),
    ],
)
def test_a_person_line_is_parted(text: str, person: Person) -> None:
    assert read_person(text, 1).person == person


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Permanent Missions of Ghana, Trinidad and Tobago, Bosnia and Herzegovina and the Office of the Ombudsman",
            [
                "Permanent Mission of Ghana",
                "Permanent Mission of Trinidad and Tobago",
                "Permanent Mission of Bosnia and Herzegovina",
                "Office of the Ombudsman",
            ],
        ),
        (
            "les Missions permanentes de la Belgique, du Sénégal et de l'Uruguay, avec l'appui de l'UNICEF",
            [
                "Mission permanente de la Belgique",
                "Mission permanente du Sénégal",
                "Mission permanente de l'Uruguay",
                "UNICEF",
            ],
        ),
        (
            "Misiones Permanentes de Chile, de Trinidad y Tabago y del Perú",
            ["Misión Permanente de Chile", "Misión Permanente de Trinidad y Tabago", "Misión Permanente del Perú"],
        ),
        ("Estonia, ITU and the Centre for Rights and Cities", ["Estonia", "ITU", "Centre for Rights and Cities"]),
        ("Antigua and Barbuda", ["Antigua and Barbuda"]),
    ],
)
def test_organisers_are_told_apart(text: str, bodies: list[str]) -> None:
    assert split_bodies(text) == bodies


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Moderator: Ms. Eva Lund", "moderator", "Ms. Eva Lund"),
        ("Date/Time: 8 July", "when", "8 July"),
        ("Date and venue:", "when", ""),
        ("Intervenant·e·s :", "panellists", ""),
        ("13:05 – 13:10 Opening remarks by H.E. Mr. Jo Lane", "opening", "H.E. Mr. Jo Lane"),
        ("Speakers' list (order of intervention)", "panellists", ""),
        ("Welcome remarks (5 minutes)", "opening", ""),
        ("讨论嘉宾：", "panellists", ""),
        ("المتحدثون:", "panellists", ""),
        ("Вступительное слово:", "opening", ""),
    ],
)
def test_labels_are_known_in_six_languages(text: str, kind: str, value: str) -> None:
    label = find_label(text)
    assert label
    assert (label.kind, label.value) == (kind, value)


@pytest.mark.parametrize("text", ["High-level panel discussion on water", "The panel was moderated by Mr. Lane", "Room XX"])
def test_a_line_that_only_holds_a_label_word_is_none(text: str) -> None:
    assert find_label(text) is None


def test_cleaning_keeps_the_numbers_of_the_original_lines() -> None:
    lines = clean("\n\n# A *title*\n\nsome text<sup>1</sup> that is cut\n\n---\n\n<sup>1</sup> A footnote.\n\nby a page.\n2/4\n")
    assert [(line.number, line.text) for line in lines] == [(3, "A title"), (5, "some text that is cut by a page.")]


def test_cleaning_mends_spaces_and_hyphens() -> None:
    lines = clean("H.E.Mr.\u00a0Jo  Lane, Rights(OHCHR)\nin the munici-\npal hall of Lewis-\nLane")
    assert [line.text for line in lines] == ["H.E. Mr. Jo Lane, Rights (OHCHR)", "in the municipal hall of Lewis-Lane"]
