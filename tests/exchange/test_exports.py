"""What stands in the files of a record: the rehearsed hour row by row, its public form, and every language."""

import csv
import io
import json
import re
import zipfile

import pytest

from moderator import i18n
from moderator.exchange.exporters import files, making
from moderator.exchange.exporters.tables import NAMES, OPEN
from moderator.exchange.exporters.words import lasted
from moderator.threads import ThreadingRuntime
from tests.exchange.test_hostile_cells import alone
from tests.rehearsal.scenario import Json
from tests.unit.recorded import HOUR, hour

LANGUAGES = sorted(i18n.available())


def rows(name: str, record: Json | None = None, *, is_public: bool = False) -> list[dict[str, str]]:
    data = files.made(alone, f"{name}.csv", record or hour(), "en", is_public=is_public)
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_turns_are_those_of_the_rehearsal_on_the_clock_of_the_place() -> None:
    found = rows("turns")
    assert len(found) == 37
    seventh = found[6]
    assert (seventh["Speaker"], seventh["Start"], seventh["End"]) == ("Ha-eun Cheong", "13:23:15", "13:31:20")
    assert (seventh["Spoken"], seventh["Spoken (s)"], seventh["Added (s)"], seventh["Interruptions"]) == ("3:47", "227", "15", "1")
    assert seventh["Runs"] == "13:23:15-13:25:12; 13:29:30-13:31:20"
    assert sum(int(row["Spoken (s)"]) for row in found) == HOUR.expected["total"]


def test_a_row_per_speaker_whose_sum_is_that_of_the_turns() -> None:
    found = rows("speaking-time")
    assert [row["Speaker"] for row in found[:2]] == ["Ravindra Kelwar", "Amalia Ferreira Lund"]
    assert sum(int(row["Spoken (s)"]) for row in found) == sum(int(row["Spoken (s)"]) for row in rows("turns"))


def test_items_tell_the_plan_and_what_came() -> None:
    eighth = rows("items")[7]
    assert (eighth["Planned start"], eighth["Start"], eighth["Late"], eighth["Late (s)"]) == ("13:26:00", "13:25:30", "\u22120:30", "-30")


def test_the_list_of_speakers_tells_what_became_of_each() -> None:
    found = {row["No."]: row for row in rows("floor")}
    assert (found["1"]["State"], found["1"]["Turn"], found["1"]["Spoken"]) == ("spoken", "10", "1:50")
    assert (found["3"]["State"], found["3"]["Absent (times)"], found["3"]["Turn"]) == ("not reached", "1", "")


def test_questions_tell_their_fate_to_organisers_only() -> None:
    assert [row["State"] for row in rows("questions")][10] == "not selected"
    published = rows("questions", is_public=True)
    assert {row["State"] for row in published} == {"answered", "to be answered in writing"}
    assert "Reason" not in published[0]
    anonymous = [row for row in published if row["Name"] == "Anonymous"]
    assert anonymous
    assert {(row["Group"], row["Language"]) for row in anonymous} == {("", "")}


def test_actions_are_published_once_the_wall_has_shown_them() -> None:
    told = hour()
    action = {"number": 1, "text": "Circulate the list", "person": "P3", "lead": None, "due": None, "status": "to_confirm", "turn": "T13", "question": None}
    told["actions"] = [action | {"id": "a1", "announced": True}, action | {"id": "a2", "number": 2, "announced": False}]
    first, second = rows("actions", told)
    assert (first["Lead"], first["Due"], first["Status"], first["Turn"]) == ("Ravindra Kelwar", "date open", "to be confirmed", "13")
    assert second["No."] == "2"
    assert [row["No."] for row in rows("actions", told, is_public=True)] == ["1"]


def test_statistics_are_withheld_from_the_public_where_few_are_counted() -> None:
    found = {(row["Section"], row["Entry"]): row["Number"] for row in rows("statistics", is_public=True)}
    assert found["Questions", "submitted"] == "20"
    assert found["Questions", "answered in the room"] == "8"
    assert found["Questions", "withdrawn"] == "withheld"
    assert {number for (section, _), number in found.items() if section == "Questions not selected, by reason"} == {"withheld"}


def test_nobody_of_the_floor_is_in_a_public_file() -> None:
    told = hour()
    names = {row["name"] for row in told["requests"]} | {HOUR.name_of("F09")}
    for name in files.OPEN_FILES:
        text = files.made(alone, name, told, "en", is_public=True)
        words = b"".join(zipfile.ZipFile(io.BytesIO(text)).read(each) for each in zipfile.ZipFile(io.BytesIO(text)).namelist()) if name in files.HEAVY else text
        # Some of them sent a written question under their name, which is public.
        for person in names - {row["name"] for row in told["questions"]}:
            assert person.encode() not in words, (name, person)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_can_be_made_in_every_language(language: str) -> None:
    told = hour()
    for name in files.TYPES:
        assert files.made(alone, name, told, language)


def test_the_archive_holds_every_table() -> None:
    with zipfile.ZipFile(io.BytesIO(files.made(alone, "tables.zip", hour(), "en"))) as archive:
        assert archive.namelist() == [f"{name}.csv" for name in NAMES]
    with zipfile.ZipFile(io.BytesIO(files.made(alone, "tables.zip", hour(), "en", is_public=True))) as archive:
        assert archive.namelist() == [f"{name}.csv" for name in OPEN]


@pytest.mark.parametrize("name", sorted(files.HEAVY))
def test_the_same_record_gives_the_same_bytes_also_in_a_process_of_its_own(name: str) -> None:
    told = hour()
    apart = files.made(ThreadingRuntime().run_child, name, told, "fr")
    assert apart == files.made(alone, name, told, "fr")


def test_the_spreadsheet_runs_from_the_right_in_arabic_and_has_numbers_as_numbers() -> None:
    with zipfile.ZipFile(io.BytesIO(making.answer(["tables.xlsx", "ar", "", ""], json.dumps(hour()).encode()))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert 'rightToLeft="1"' in sheet
    second = sheet.partition('<row r="2"')[2].partition("</row>")[0]
    assert re.search(r'<c r="A2" s="\d+"><v>1</v>', second), "a number"
    assert re.search(r'<c r="C2" s="\d+" t="s">', second), "text"


@pytest.mark.parametrize(
    ("ms", "face"), [(None, None), (0, "0:00"), (59_999, "1:00"), (227_000, "3:47"), (-30_000, "\u22120:30"), (-400, "0:00"), (3_600_000, "60:00")]
)
def test_durations_are_read_as_minutes_and_seconds(ms: int | None, face: str | None) -> None:
    assert lasted(ms) == face
