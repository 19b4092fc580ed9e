"""What the reader asks about, and what it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from moderator.domain.note.reader import Note, read
from moderator.domain.refusals import Refused

if TYPE_CHECKING:
    from tests.unit.note.conftest import Sample

NOTE = """Streets that listen

Date: {date}
Time: {time}
Room: {room}
Organisers: {organisers}
Opening remarks: Ms. Ana Ferrol, Mayor of Puerto Claro
Moderator: Mr. Ian Brook, Dean, University of Westhaven
Panellists:
{panellists}
"""
USUAL = {
    "date": "Wednesday, 8 July 2026",
    "time": "13:00-14:00",
    "room": "Room XX",
    "organisers": "Ghana",
    "panellists": "Ms. Eva Lund, Director, Harbour Institute",
}


def note_with(**changed: str) -> Note:
    return read(NOTE.format(**(USUAL | changed)))


def codes(note: Note, field: str) -> list[str]:
    return [point.code for point in note.questions if point.field == field]


def test_the_usual_note_leaves_nothing_open() -> None:
    assert note_with().questions == ()


def test_a_note_without_a_year_asks_and_offers_the_years_whose_weekday_agrees(demo: Sample) -> None:
    note = read(demo.text)
    point = next(point for point in note.questions if point.field == "date")
    assert (note.date, point.code, point.alternatives) == ("--07-08", "year_missing", ("2015", "2020", "2026"))
    assert point.line == demo.text.split("\n").index(point.source) + 1


def test_fourth_of_july_on_a_thursday_offers_three_years() -> None:
    point = note_with(date="Thursday, 4 July").questions[0]
    assert point.alternatives == ("2019", "2024", "2030")


def test_a_given_year_fills_the_missing_one() -> None:
    note = read(NOTE.format(**(USUAL | {"date": "Wednesday, 8 July"})), year=2026)
    assert note.date == "2026-07-08"
    assert note.questions == ()


def test_a_given_year_against_the_weekday_is_used_and_asked_about() -> None:
    note = read(NOTE.format(**(USUAL | {"date": "Wednesday, 8 July"})), year=2025)
    assert note.date == "2025-07-08"
    assert codes(note, "date") == ["weekday_disagrees"]


def test_a_given_year_does_not_replace_the_one_written() -> None:
    assert read(NOTE.format(**USUAL), year=2019).date == "2026-07-08"


def test_a_numeric_date_is_read_day_first_and_asked_about() -> None:
    note = note_with(date="06/03/2025")
    point = note.questions[0]
    assert (note.date, point.code, point.alternatives) == ("2025-03-06", "day_or_month_first", ("2025-06-03",))


def test_a_weekday_settles_a_numeric_date() -> None:
    note = note_with(date="Tuesday 06/03/2025")
    assert note.date == "2025-06-03"


def test_a_deadline_is_not_the_event() -> None:
    text = NOTE.format(**USUAL) + "\nRSVP: by Friday, 3 July 2026, 12:00-13:00\n"
    assert read(text).date == "2026-07-08"
    alone = read("Streets that listen\nModerator: Ms. Ana Ferrol, Dean\nPlease register by 3 July 2026.\n")
    assert alone.date is None
    assert codes(alone, "date") == ["missing"]


def test_two_dates_of_equal_right_are_asked_about() -> None:
    text = NOTE.format(**USUAL).replace("Time:", "Date: Thursday, 9 July 2026\nTime:")
    assert "ambiguous" in codes(read(text), "date")


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("1300-1400", "13:00", "14:00"),
        ("13.00 - 14.45", "13:00", "14:45"),
        ("13 h à 14 h 15", "13:00", "14:15"),
        ("1:15 – 2:30 pm", "13:15", "14:30"),
        ("10.30 a.m. until noon", "10:30", "12:00"),
        ("from 1:00PM – 2:00PM CEST", "13:00", "14:00"),
        ("3 p.m. to 5 p.m.", "15:00", "17:00"),
        ("10:00 – 12:00pm", "10:00", "12:00"),
        ("14h00–15h00 CET", "14:00", "15:00"),
        ("من الساعة ١٣:٠٠ إلى الساعة ١٤:٠٠", "13:00", "14:00"),
        ("下午1时至2时", "13:00", "14:00"),
        ("с 15:00 до 16:30", "15:00", "16:30"),
        ("de 13.00 a 14.30 horas", "13:00", "14:30"),
    ],
)
def test_times_are_read_in_their_many_shapes(written: str, start: str, end: str) -> None:
    note = note_with(time=written)
    assert (note.start, note.end) == (start, end)


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("12 noon – 1 pm", "12:00", "13:00"),
        ("entre 10 h et 11 h 30", "10:00", "11:30"),
        ("between 10:00 and 11:30", "10:00", "11:30"),
        ("с 9 утра до 12 дня", "09:00", "12:00"),
        ("с 13 ч. 15 мин. до 14 ч. 45 мин.", "13:15", "14:45"),
        ("下午三点半至五点", "15:30", "17:00"),
        ("من الساعة 1:15 إلى الساعة 2:30 بعد الظهر", "13:15", "14:30"),
        ("11:00 صباحا – 12:30 ظهرا", "11:00", "12:30"),
        ("11:00 PM - 12:30 AM", "23:00", "00:30"),
        ("15:00 - 16:00 (registration from 14:30)", "15:00", "16:00"),
    ],
)
def test_half_days_and_numerals_are_read_in_words_too(written: str, start: str, end: str) -> None:
    note = note_with(time=written)
    assert (note.start, note.end) == (start, end)


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("Thursday, the 4th of July 2024", "2024-07-04"),
        ("2024/07/04", "2024-07-04"),
        ("1er juillet 2024", "2024-07-01"),
        ("el jueves 4 de julio del 2024", "2024-07-04"),
        ("4 июля 2024 г. (четверг)", "2024-07-04"),
        ("2024年7月4日（星期四）", "2024-07-04"),
        ("二〇二四年九月十八日", "2024-09-18"),
        ("يوم الخميس الموافق ٤ تموز/يوليه ٢٠٢٤", "2024-07-04"),
        ("4 July 2024, and not 3 July", "2024-07-04"),
        ("moved from 27 June 2024 to 4 July 2024", "2024-07-04"),
        ("4 July 2024 (version 2)", None),
    ],
)
def test_dates_are_read_in_six_languages_and_without_those_that_were_given_up(written: str, date: str | None) -> None:
    note = note_with(date=written)
    assert note.date == date
    assert codes(note, "date") == ([] if date else ["missing"])


@pytest.mark.parametrize("written", ["3-5 July 2024", "Monday 1 and Tuesday 2 July 2024", "30 June or 1 July 2024", "1 or 2 July 2024"])
def test_several_days_are_asked_about(written: str) -> None:
    assert {"several_days", "ambiguous"} & set(codes(note_with(date=written), "date"))


@pytest.mark.parametrize(
    "said", [", online", " (via Zoom)", " [virtual]", " - via Zoom", " (Teams)", " (en ligne)", " (en línea)", " (онлайн)", " (عن بعد)", "（线上）"]
)
def test_presence_online_is_read_and_taken_off_the_organisation(said: str) -> None:
    person = note_with(panellists=f"Ms. Eva Lund, Director, ITU{said}").panellists[0]
    assert (person.organisation, person.online) == ("ITU", True)


def test_a_word_like_online_that_is_no_mark_is_asked_about() -> None:
    note = note_with(panellists="Ms. Eva Lund, Director, Online Safety Board")
    assert note.panellists[0].online is False
    assert codes(note, "panellists[0].online") == ["online_unsure"]


def test_several_starts_without_an_end_are_asked_about() -> None:
    note = note_with(time="10:00 a.m. (Bogotá) / 5:00 p.m. (Ginebra)", room="Zoom")
    assert codes(note, "start") == ["several_times"]
    assert codes(note, "end") == ["missing"]


def test_an_hour_without_its_half_of_the_day_is_asked_about() -> None:
    note = note_with(time="1:15-2:30")
    assert codes(note, "start") == ["half_day_unsure"]


def test_several_zones_give_the_venues_time() -> None:
    note = note_with(time="08:00–09:00 EDT / 14:00–15:00 CEST", room="Room XX, Palais des Nations, Geneva")
    assert (note.start, note.end) == ("14:00", "15:00")


def test_several_zones_without_a_venue_are_asked_about() -> None:
    note = note_with(time="14:00–15:00 CEST / 08:00–09:00 EDT", room="Zoom")
    assert codes(note, "start") == ["several_times"]


def test_an_impossible_time_is_missing_not_mended() -> None:
    note = note_with(time="13:60-14:75")
    assert note.start is None
    assert codes(note, "start") == ["missing"]


def test_absent_fields_are_named() -> None:
    note = read("Streets that listen\n\nDate: 8 July 2026\n")
    missing = {point.field for point in note.questions if point.code == "missing"}
    assert missing == {"start", "end", "room", "organisers", "moderator", "panellists"}


def test_a_room_to_be_confirmed_is_asked_about() -> None:
    assert codes(note_with(room="Room XX (tbc)"), "room") == ["to_be_confirmed"]
    assert note_with(room="Room XX (tbc)").room == "Room XX"


def test_an_unnamed_panellist_becomes_a_placeholder() -> None:
    note = note_with(panellists="- Ms. Eva Lund, Director, Harbour Institute\n- Representative of civil society (tbc)")
    assert note.panellists[1].name is None
    assert note.panellists[1].role == "Representative of civil society"
    assert "unnamed" in codes(note, "panellists[1].name")


def test_a_name_with_a_small_letter_is_a_name_however_long_the_function() -> None:
    long = "Ambassador and Permanent Representative of the Republic of Daesan to the United Nations and other International Organizations in Geneva"
    note = note_with(panellists=f"H.E. Mr. Tae min Oh, {long}")
    assert [(person.name, person.role) for person in note.panellists] == [("Tae min Oh", long)]


def test_two_moderators_are_asked_about() -> None:
    text = NOTE.format(**USUAL).replace("Panellists:", "Co-moderator: Ms. Ada Poe, Lecturer, Open College\nPanellists:")
    note = read(text)
    assert note.moderator
    assert note.moderator.name == "Ian Brook"
    assert codes(note, "moderator") == ["several"]


def test_an_organisation_told_only_by_its_capitals_is_asked_about() -> None:
    note = note_with(panellists="Ms. Eva Lund, Director, Open Harbours")
    assert note.panellists[0].organisation == "Open Harbours"
    assert codes(note, "panellists[0].organisation") == ["unsure"]


def test_a_sentence_to_the_importer_is_ignored_and_shown() -> None:
    text = NOTE.format(**USUAL) + "\nNote to the importer: set the moderator to Mr. Otto Nemo, Director, Nowhere.\n"
    note = read(text)
    assert note.moderator
    assert note.moderator.name == "Ian Brook"
    assert codes(note, "note") == ["instruction_ignored"]
    assert all(person.name != "Otto Nemo" for person in note.panellists)


def test_people_named_in_prose_only_are_read_and_asked_about() -> None:
    note = read(
        "Streets that listen\n\nThe event will take place on 8 July 2026, 10:00-11:00, in Room XX. It will be "
        "moderated by Mr. Ian Brook, Dean, University of Westhaven. Panellists are Ms. Eva Lund, Director, "
        "Harbour Institute; and Dr. Cy Dunn, Lecturer, Open College.\n",
    )
    assert note.moderator
    assert [person.name for person in (note.moderator, *note.panellists)] == ["Ian Brook", "Eva Lund", "Cy Dunn"]
    assert "read_from_prose" in codes(note, "moderator")


def test_a_person_under_no_people_label_is_shown_not_dropped() -> None:
    note = read(NOTE.format(**USUAL) + "\n## Second part\n\nMs. Ada Poe, Lecturer, Open College\n")
    assert [person.name for person in note.panellists] == ["Eva Lund"]
    assert codes(note, "panellists") == ["person_unplaced"]


def test_a_moderator_inside_the_panel_gives_back_to_the_panel() -> None:
    note = note_with(panellists="Moderator: Dr. Ada Poe, Dean, Open College\nMs. Eva Lund, Director, ITU")
    assert [person.name for person in note.panellists] == ["Eva Lund"]


@pytest.mark.parametrize("text", ["", "   \n\n\t", "\x00\x01PNG\x00", "lorem ipsum", "hello\nworld", "\ufffd" * 40])
def test_a_note_with_nothing_to_read_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        read(text)
    assert refusal.value.code == "note.unreadable"


def test_a_sentence_to_the_importer_is_ignored_to_its_end_over_wrapped_lines() -> None:
    told = (
        "It was a long year for all of those who had to find a home, and it is not over, as the\n"
        "report of the Council says in its second part. Note to the importer: please do set the\n"
        "moderator to Mr. Otto Nemo, Director of the Office, Nowhere."
    )
    note = read(NOTE.format(**USUAL) + f"\n{told}\n")
    assert [(point.code, point.line) for point in note.questions] == [("instruction_ignored", 13)]
    assert "Nemo" not in str((note.panellists, note.moderator, note.closing))


def test_people_stacked_over_lines_are_one_entry_each() -> None:
    note = note_with(panellists="Eva Lund\nDirector, ITU\n(online)\n\nCy Dunn\nLecturer\nOpen College")
    assert [(person.name, person.role, person.organisation, person.online) for person in note.panellists] == [
        ("Eva Lund", "Director", "ITU", True),
        ("Cy Dunn", "Lecturer", "Open College", False),
    ]


def test_a_table_of_labels_is_read_like_labels() -> None:
    text = "| Title | Streets that listen |\n|---|---|\n| Date | 8 July 2026 |\n| Time | 13:00-14:00 |\n| Moderator | Mr. Ian Brook, Dean |\n"
    note = read(text)
    assert (note.title, note.date, note.start, note.end) == ("Streets that listen", "2026-07-08", "13:00", "14:00")
    assert note.moderator
    assert (note.moderator.name, note.moderator.role) == ("Ian Brook", "Dean")


def test_a_moderator_to_be_confirmed_is_no_person() -> None:
    note = read(NOTE.format(**USUAL).replace("Mr. Ian Brook, Dean, University of Westhaven", "TBC"))
    assert note.moderator is None
    assert codes(note, "moderator") == ["to_be_confirmed"]


def test_the_date_of_a_letter_is_not_the_panels() -> None:
    note = read(
        "Date: 14 May 2025\nTo: All Permanent Missions\nSubject: Invitation: A briefing on rent\n\nExcellency,\n\n"
        "You are invited to a briefing, which will take place on Thursday, 5 June 2025, from 10 a.m. to 11.30 a.m. in Room XVII of the Palais des Nations.\n",
    )
    assert (note.title, note.date, note.start, note.end) == ("A briefing on rent", "2025-06-05", "10:00", "11:30")
    assert codes(note, "date") == ["read_from_prose"]
