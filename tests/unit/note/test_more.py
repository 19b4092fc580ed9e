"""What is read beside the public core: agenda, other parts, needs, languages, glossary, and how certain each field is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from moderator.domain.note.reader import as_json, blocks, read
from tests.unit.note.conftest import sample_of

if TYPE_CHECKING:
    from moderator.domain.note.shapes import Note

NOTE = """Streets that listen

Date: {date}
Time: 13:00-14:00
Room: Room XX
Organisers: Ghana
Opening remarks: Ms. Ana Ferrol, Mayor of Puerto Claro
Moderator: Mr. Ian Brook, Dean, University of Westhaven
Panellists:
- Ms. Eva Lund, Director, Harbour Institute
- Mr. Tom Oduya, Adviser, Office of the High Commissioner for Human Rights (OHCHR)
{more}
"""


def note_with(more: str, date: str = "Wednesday, 8 July 2026") -> Note:
    return read(NOTE.format(more=more, date=date))


def alternatives_of(note: Note, code: str) -> tuple[str, ...]:
    return next(point.alternatives for point in note.questions if point.code == code)


def test_an_agenda_is_read_with_its_times_and_the_people_named_in_it() -> None:
    note = note_with("\nAgenda\n\n13:00 – 13:05: Welcome by Ana Ferrol\n13.05-13.40 Panel\nEva Lund\n13:40 Debate\n13:55 Closing, Ian Brook\n")
    assert [(item.start, item.end, item.title, item.people) for item in note.agenda] == [
        ("13:00", "13:05", "Welcome by Ana Ferrol", ("Ana Ferrol",)),
        ("13:05", "13:40", "Panel", ("Eva Lund",)),
        ("13:40", "13:55", "Debate", ()),
        ("13:55", "14:00", "Closing, Ian Brook", ("Ian Brook",)),
    ]
    assert [item.line for item in note.agenda] == [15, 16, 18, 19]


def test_the_line_that_says_when_the_panel_is_makes_no_agenda() -> None:
    assert note_with("").agenda == ()


def test_the_other_parts_are_no_panellists() -> None:
    note = note_with(
        "\nChair: H.E. Ms. Ada Poe, President of the Council\nKeynote speaker: Dr. Cy Dunn, Lecturer, Open College\n"
        "Rapporteur: Ms. Joan Reed\nClosing remarks: Mr. Ben Sor, Director, ITU\n",
    )
    parts = (note.chair, note.keynote, note.rapporteur, note.closing)
    assert [[person.name for person in part] for part in parts] == [["Ada Poe"], ["Cy Dunn"], ["Joan Reed"], ["Ben Sor"]]
    assert [person.name for person in note.panellists] == ["Eva Lund", "Tom Oduya"]


def test_other_moderators_stand_apart_and_are_asked_about() -> None:
    note = note_with("\nCo-moderator: Ms. Ada Poe, Lecturer, Open College\n")
    point = next(point for point in note.questions if point.field == "moderator")
    assert [person.name for person in note.co_moderators] == ["Ada Poe"]
    assert (point.code, point.alternatives, blocks(point)) == ("several", ("Ian Brook", "Ada Poe"), True)


@pytest.mark.parametrize(
    ("said", "person", "factor", "seconds"),
    [
        ("Ms. Lund will need live captions and +50% speaking time.", "Eva Lund", 1.5, None),
        ("Tom Oduya requires sign language interpretation and 2 extra minutes.", "Tom Oduya", None, 120),
        ("Please give Mr. Oduya double speaking time.", "Tom Oduya", 2.0, None),
        ("Ms. Lund uses a wheelchair: please see to a ramp.", "Eva Lund", None, None),
        ("Mme Lund demande la langue des signes et une minute de plus.", "Eva Lund", None, 60),
        ("La Sra. Lund necesita subtítulos y 30 segundos más.", "Eva Lund", None, 30),
    ],
)
def test_a_need_is_tied_to_the_person_named(said: str, person: str, factor: float | None, seconds: int | None) -> None:
    note = note_with(f"\nNotes:\n{said}\n")
    assert [(need.person, need.text, need.factor, need.seconds) for need in note.needs] == [(person, said.rstrip("."), factor, seconds)]


def test_a_need_told_by_number_is_the_persons_of_that_row() -> None:
    note = read(sample_of("09_speaker_table").text)
    assert [(need.person, need.factor, need.line) for need in note.needs] == [("Thị Minh Châu Nguyễn", 1.5, 22)]


def test_a_need_in_brackets_is_taken_out_of_the_entry() -> None:
    note = read(NOTE.format(more="- Dr. Cy Dunn, Lecturer, Open College (wheelchair user)", date="8 July 2026"))
    assert [(need.person, need.text) for need in note.needs] == [("Cy Dunn", "wheelchair user")]
    assert note.panellists[2].organisation == "Open College"


@pytest.mark.parametrize("said", ["Municipalities need sign language interpreters.", "Captions are available.", "Ms. Poe needs captions."])
def test_a_need_of_nobody_on_the_panel_is_none(said: str) -> None:
    assert note_with(f"\nBackground\n{said}\n").needs == ()


@pytest.mark.parametrize("name", ["09_speaker_table", "20_table_over_two_pages", "29_tableau_tabulations", "33_correo_reenviado_prosa", "34_arabic_pipe_table"])
def test_needs_stay_out_of_the_core_and_the_glossary(name: str) -> None:
    note = read(sample_of(name).text)
    told = as_json(note)
    public = str([told[key] for key in ("title", "room", "organisers", "opening_remarks", "moderator", "panellists", "agenda", "glossary", "languages")])
    assert note.needs
    assert [need.text for need in note.needs if need.text in public] == []


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("Interpretation in English, French and Spanish is provided.", ("en", "fr", "es")),
        ("Langues : français, anglais", ("fr", "en")),
        ("Idiomas: español e inglés, con interpretación simultánea", ("es", "en")),
        ("Рабочие языки: русский, английский.", ("ru", "en")),
        ("الترجمة الفورية: العربية والإنكليزية", ("ar", "en")),
        ("提供中文、英文、法文同声传译。", ("zh", "en", "fr")),
        ("Interpretation in all six official languages of the United Nations.", ("en", "fr", "es", "ar", "ru", "zh")),
        ("Eight English towns took part.", ()),
    ],
)
def test_the_languages_of_the_event_are_read(said: str, codes: tuple[str, ...]) -> None:
    assert note_with(f"\n{said}\n").languages == codes


def test_the_glossary_holds_names_bodies_acronyms_and_documents() -> None:
    text = "\nBackground\nThe report A/HRC/56/32 and the Convention on the Rights of the Child (CRC) guide UNDP. Room XIX, RSVP.\n"
    terms = {term.term: (term.kind, term.meaning) for term in note_with(text).glossary}
    assert terms["Eva Lund"] == ("name", "Director, Harbour Institute")
    assert terms["Harbour Institute"] == ("organisation", None)
    assert terms["OHCHR"] == ("acronym", "Office of the High Commissioner for Human Rights")
    assert terms["CRC"] == ("acronym", "Convention on the Rights of the Child")
    assert terms["UNDP"] == ("acronym", None)
    assert terms["A/HRC/56/32"] == ("document", None)
    assert not {"XIX", "RSVP", "Room"} & set(terms)


def test_confidence_follows_the_open_points() -> None:
    note = note_with("- Representative of civil society (tbc)\n- Ms. Mai Ito, Editor, Open Harbours", date="Wednesday, 8 July")
    assert note.confidence["title"] == note.confidence["start"] == note.confidence["panellists[0]"] == "certain"
    assert note.confidence["panellists[2]"] == "likely"
    assert note.confidence["date"] == note.confidence["panellists[3]"] == note.confidence["panellists[3].organisation"] == "ask"


def test_a_field_is_asked_exactly_where_a_point_blocks() -> None:
    for name in ("21_webinar_three_time_zones", "24_running_prose", "30_deroule_corrections"):
        note = read(sample_of(name).text)
        asked = {point.field for point in note.questions if blocks(point)}
        assert {path for path in asked if note.confidence[path] != "ask"} == set()
        assert {path for path, sure in note.confidence.items() if sure == "ask" and not any(field.startswith(path) for field in asked)} == set()


@pytest.mark.parametrize(
    ("text", "field", "code", "must"),
    [
        ("Panel\nDate: Thursday, 4 July\n", "date", "year_missing", True),
        ("Panel\nDate: 03/04/2026\n", "date", "day_or_month_first", True),
        ("Panel\nDate: Monday, 8 July 2026\n", "date", "weekday_disagrees", True),
        ("Panel\nDate: 8 July 2026\n", "start", "missing", True),
        ("Panel\nDate: 8 July 2026\n", "moderator", "missing", False),
        ("Panel\nDate: 8 July 2026\n", "organisers", "missing", False),
        ("Date: 8 July 2026\n", "title", "missing", True),
    ],
)
def test_what_must_be_answered_before_publishing(text: str, field: str, code: str, *, must: bool) -> None:
    point = next(point for point in read(text).questions if (point.field, point.code) == (field, code))
    assert blocks(point) is must


def test_years_are_offered_nearest_to_those_that_the_note_tells() -> None:
    text = "Panel\nDate: Thursday, 4 July\nThe report of {told} is discussed.\n"
    offered = [alternatives_of(read(text.format(told=told)), "year_missing") for told in ("the 2030 Agenda", "August 2003", "2 May 2048")]
    assert offered == [("2019", "2024", "2030"), ("2002", "2013", "2019"), ("2030", "2041", "2047")]


def test_a_weekday_that_disagrees_offers_the_nearest_years_in_which_it_would_not() -> None:
    assert alternatives_of(read("Panel\nDate: Monday, 8 July 2026\n"), "weekday_disagrees") == ("2019", "2024", "2030")


def test_a_note_in_a_seventh_language_says_so() -> None:
    german = "Städte für alle\nDatum: 4. Juli 2024\nDie Stadt ist für die Menschen da, und das Recht auf Wohnen gilt für alle, die mit wenig leben.\nModeration: N.N.\n"
    assert [point.code for point in read(german).questions if point.field == "note"] == ["language"]
    assert [point for point in note_with("").questions if point.field == "note"] == []


def test_the_same_note_in_two_languages_is_one_panel() -> None:
    note = read(sample_of("28_bilingue_deux_colonnes").text)
    assert len({person.name for person in note.panellists}) == len(note.panellists) == 3
    assert len(note.organisers) == 3
