"""Papers as values: the run of show reads back as the same panel, cue cards say what the console says, and the glossary knows every hard word."""

import json
from dataclasses import asdict, replace
from datetime import datetime
from itertools import accumulate
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from moderator import i18n
from moderator.domain import presets
from moderator.domain.ids import Instant, Millis
from moderator.domain.note import reader
from moderator.domain.note.shapes import Term
from moderator.exchange import demo, docx_text
from moderator.exchange.exporters.csv_tables import csv_bytes
from moderator.exchange.papers import glossary, note_terms, run_of_show, run_of_show_docx
from moderator.exchange.papers.cue_cards import cue_cards
from moderator.exchange.papers.occasion import Occasion, Slot, Speak, moments
from moderator.exchange.papers.who_is_who import who_is_who
from moderator.exchange.plans import MINUTE, Speaker

LANGUAGES = sorted(i18n.available())
START = Instant(int(datetime(2026, 7, 2, 13, tzinfo=ZoneInfo("Europe/Zurich")).timestamp()) * 1000)
ARABIC = (
    Speaker("ليلى حداد", "moderator", "السيدة", "رئيسة قسم المدن", "مكتب الحقوق المحلية"),
    Speaker("عمر بن صالح", "panellist", "السيد", "مدير", "بلدية قرطاج", online=True),
)


def occasion(language: str = "en", speakers: tuple[Speaker, ...] = demo.SPEAKERS, **more: Any) -> Occasion:
    people = {f"person{number}": speaker for number, speaker in enumerate(speakers)}
    part = {name: [person for person, speaker in people.items() if speaker.part == name] for name in ("moderator", "opening", "panellist")}
    planned = presets.programme(presets.SIDE_EVENT_60, part["moderator"][0], part["opening"], part["panellist"], Millis(60 * MINUTE))
    starts = accumulate((item.planned for item in planned), initial=0)
    slots = [Slot(item.kind, None, people.get(item.person or ""), Instant(START + begins), item.planned) for item, begins in zip(planned, starts, strict=False)]
    usual: dict[str, Any] = {
        "title": demo.TITLE, "language": language, "room": demo.ROOM, "organisers": demo.ORGANISERS, "zone": "Europe/Zurich", "starts": START,
        "ends": Instant(START + 60 * MINUTE), "people": people, "slots": tuple(slots), "asking": True, "floor_names": True, "floor_limit": Millis(MINUTE),
    }  # fmt: skip
    return Occasion(**(usual | more))


def speak(language: str = "en") -> Speak:
    return i18n.catalogue(language).message


def as_told(people: Any) -> list[tuple[Any, ...]]:
    return [(one.name, one.honorific, one.role if hasattr(one, "role") else one.function, one.organisation, one.online) for one in people]


def assert_same_panel(note: reader.Note, told: Occasion) -> None:
    assert (note.title, note.date, note.start, note.end, note.room) == (told.title, "2026-07-02", "13:00", "14:00", told.room)
    assert note.organisers == told.organisers
    assert as_told([note.moderator]) == as_told(told.with_part("moderator"))
    assert as_told(note.opening_remarks) == as_told(told.with_part("opening"))
    assert as_told(note.panellists) == as_told(told.with_part("panellist"))
    assert note.questions == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_of_a_run_of_show_reads_back_as_the_same_panel(language: str) -> None:
    told = occasion(run_of_show.readable(language))
    assert_same_panel(reader.read(run_of_show.as_text(told, speak(told.language))), told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_of_a_run_of_show_reads_back_as_the_same_panel(language: str) -> None:
    told = occasion(run_of_show.readable(language))
    say = speak(told.language)
    parts = [asdict(part) for part in run_of_show.passages(told, say)]
    written = run_of_show_docx.answer([], json.dumps({"title": told.title, "parts": parts, "colon": say("colon"), "rtl": language == "ar"}).encode())
    assert_same_panel(reader.read(docx_text.read(written)), told)


def test_names_in_arabic_letters_read_back_as_they_are() -> None:
    told = occasion("ar", ARABIC, title="المدن وحقوق الإنسان للجميع", room="القاعة 26", organisers=("البعثة الدائمة لأفاريا",))
    assert_same_panel(reader.read(run_of_show.as_text(told, speak("ar"))), told)


def test_what_a_panel_does_not_have_is_not_written() -> None:
    told = occasion(room=None, organisers=(), slots=(), people={})
    assert [part.label for part in run_of_show.passages(told, speak())] == ["Date", "Time"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cue_card_says_what_the_console_says(language: str) -> None:
    told, say = occasion(language), speak(language)
    cards = cue_cards(told, say)
    assert [card.number for card in cards] == list(range(1, len(told.slots) + 1))
    opening, then = cards[1], "Mr. Daniel Okafor"
    name = say("comma").join(("H.E. Mr. Seong-min Yoo", "Ambassador and Permanent Representative of the Republic of Lumeria"))
    assert opening.words == say("console-say-floor", name=name, then=then)
    assert opening.said == (("Seong-min Yoo", "SUNG-min YOO"),)
    assert cards[-1].words == say("console-say-item-last", name=say("console-say-the-wrap"))
    assert cards[-2].words == say("console-say-item", name=say("console-say-the-final"), then=say("console-say-the-wrap"))


def test_the_first_cue_card_holds_the_rules_that_hold() -> None:
    rules = cue_cards(occasion(), speak())[0].words
    assert speak()("console-say-rule-questions") in rules
    assert speak()("console-say-rule-floor", limit=i18n.catalogue("en").aloud(MINUTE)) in rules
    assert "1:00" not in rules
    assert speak()("console-say-rule-numbers") not in rules
    silent = cue_cards(occasion(asking=False, floor_names=False, floor_limit=Millis(0)), speak())[0].words
    assert speak()("console-say-rule-questions") not in silent
    assert speak()("console-say-rule-numbers") in silent
    assert "0:00" not in silent


def test_the_chair_is_not_given_the_floor_by_the_chair() -> None:
    assert not [card for card in cue_cards(occasion(), speak()) if "floor to H.E. Ms. Camila" in card.words]


def told_when(when: Occasion, zone: str | None) -> list[str]:
    """Moments without the marks that keep what was filled in together."""
    return [moment.translate(dict.fromkeys((0x2068, 0x2069))) for moment in moments(when, zone, "en", speak())]


def test_somebody_elsewhere_is_told_their_own_hour_and_day() -> None:
    assert told_when(occasion(), "Asia/Seoul") == ["Thursday, 2 July 2026, 13:00–14:00, Zurich", "20:00–21:00, Seoul"]
    late = replace(occasion(), starts=Instant(START + 4 * 60 * MINUTE), ends=Instant(START + 5 * 60 * MINUTE))
    assert told_when(late, "Asia/Seoul")[1] == "Friday, 3 July 2026, 00:00–01:00, Seoul"
    winter = Instant(int(datetime(2026, 1, 15, 13, tzinfo=ZoneInfo("Europe/Zurich")).timestamp()) * 1000)
    cold = replace(occasion(), starts=winter, ends=Instant(winter + 60 * MINUTE))
    assert told_when(cold, "Asia/Seoul")[1] == "21:00–22:00, Seoul"
    assert len(told_when(occasion(), "Europe/Madrid")) == 1, "the same clock is not told twice"
    assert len(told_when(occasion(), None)) == 1


def test_the_glossary_knows_names_bodies_and_abbreviations() -> None:
    note = [Term("VLR", "Voluntary Local Review", "acronym"), Term("A/HRC/56/32", None, "document"), Term("OLR", None, "acronym")]
    found = glossary.entries(occasion(), note, speak())
    by_term = {entry.term: entry for entry in found}
    assert by_term["H.E. Ms. Camila Fontes Aguirre"].said == "ka-MEE-la FON-tes a-GEER-re"
    assert by_term["OLR"].meaning == "Office for Local Rights"
    assert by_term["VLR"].meaning == "Voluntary Local Review"
    assert by_term["City Habitat Programme"].kind == "organisation"
    assert by_term["A/HRC/56/32"].kind == "document"
    assert len(by_term) == len(found)
    written = glossary.as_text(found)
    assert "Mr. Seong-min Yoo [SUNG-min YOO] – Ambassador" in written
    assert "OLR – Office for Local Rights" in written


def test_no_cell_of_the_glossary_is_a_formula() -> None:
    hostile = Speaker("=cmd|' /C calc'!A0", "panellist", None, "@SUM(1)", "+1", phonetic="-2")
    told = occasion("en", (demo.SPEAKERS[0], hostile))
    written = csv_bytes(glossary.as_table(glossary.entries(told, [], speak()), speak())).decode()
    assert "'=cmd" in written
    assert not [line for line in written.splitlines() for cell in line.split('","') if cell.lstrip('\ufeff"').startswith(("=", "+", "-", "@"))]


def test_words_of_a_note_are_read_apart_and_what_is_no_note_has_none() -> None:
    text = "Title: A panel\nDate: 2 July 2026\nThe Office for Local Rights (OLR) follows A/HRC/56/32.\nModerator: Ms. Ana Ruiz"
    terms = {term["term"]: term for term in json.loads(note_terms.answer([], text.encode()))}
    assert terms["OLR"]["meaning"] == "Office for Local Rights"
    assert "Ana Ruiz" not in terms
    assert note_terms.answer([], b"") == b"[]"


def test_who_is_who_lists_everybody_once_with_their_times() -> None:
    members = who_is_who(occasion())
    assert [member.speaker.part for member in members] == ["moderator", "opening", *["panellist"] * 6]
    assert members[0].speaks == ("13:00", "13:57")
    assert members[1].speaks == ("13:02",)
