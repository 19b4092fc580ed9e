"""What a report says, and what it never says: made from the rehearsed hour as a record."""

import dataclasses
import re
from collections import Counter

import pytest

from moderator import i18n
from moderator.commands.report import OmitPassage, WritePassage
from moderator.domain.questions import PUBLIC_STATES
from moderator.exchange.report.blocks import Block
from moderator.exchange.report.making import blocks
from moderator.i18n import catalogue
from tests.exchange.reporting import NEVER, TAGS, hour, out
from tests.rehearsal.scenario import Json
from tests.unit import recorded

LANGUAGES = sorted(i18n.available())
MODES = ("attributed", "optional", "anonymous", "chatham")


def one(block: str, language: str = "en", attribution: str = "optional") -> Block:
    return next(each for each in out(language, attribution) if each.id == block)


def all_words(language: str = "en", attribution: str = "optional") -> str:
    return "\n".join(f"{block.label} {block.text}" for block in out(language, attribution))


def from_record(record: Json, language: str = "en") -> list[Block]:
    return blocks(record, catalogue(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_public_question_stands_exactly_once(language: str) -> None:
    expected = {f"question:{row['id']}": row["text"] for row in hour()["questions"] if row["state"] in PUBLIC_STATES}
    assert len(expected) == 13
    assert Counter(block.id for block in out(language) if block.id in expected) == Counter(dict.fromkeys(expected, 1))
    assert {block.id: block.text for block in out(language) if block.id in expected} == expected
    for words in expected.values():
        assert sum(words in block.text for block in out(language)) == 1, words


@pytest.mark.parametrize("attribution", MODES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_declined_private_withdrawn_or_not_approved_stands_nowhere(language: str, attribution: str) -> None:
    record = hour(attribution)
    sealed = iter(NEVER)
    for row in record["questions"]:
        if row["state"] in {"declined", "private", "withdrawn"}:
            row["text"] = next(sealed)
    record["questions"].append(recorded.question(99, state="new", text="Words under review"))
    said = "\n".join(f"{block.label} {block.text}" for block in from_record(record, language))
    assert [words for words in NEVER if words in said] == []
    assert "Three long-term studies" in said


def test_a_turn_that_was_taken_back_stands_nowhere() -> None:
    """Such turns are in no record; what was noted at one keeps its words."""
    record = hour()
    record["remarks"].append(record["remarks"][0] | {"id": "rv", "turn": None, "question": None, "text": "Noted at a step that was taken back", "tag": None})
    assert "Noted at a step that was taken back" in [block.text for block in from_record(record) if block.kind == "list"]


def test_of_somebody_anonymous_nothing_is_told_but_the_question() -> None:
    record = hour()
    for row in record["questions"]:
        if row["anonymous"]:
            row |= {"group": "youth", "channel": "online", "organisation": "Youth Council", "received": 1_720_091_400_000}
    details = {block.id: block.text for block in from_record(record)}
    anonymous = [row["id"] for row in record["questions"] if row["anonymous"] and row["state"] in PUBLIC_STATES]
    assert len(anonymous) == 3
    for row_id in anonymous:
        detail = details[f"question:{row_id}:detail"]
        assert detail.startswith("Asked by: Anonymous participant. ")
        assert re.search(r"Youth|online|\d\d:\d\d", detail) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_named_under_the_chatham_house_rule(language: str) -> None:
    record = hour("chatham")
    said = "\n".join(f"{block.label} {block.text}" for block in from_record(record, language) if not block.id.startswith("remark:"))
    named = {person["name"] for person in record["people"]} | {each["name"] for each in recorded.HOUR.requests.values()}
    named |= {each["name"] for each in recorded.HOUR.questions.values() if each["name"]}
    assert len(named) > 15
    # A name that is an organiser's as well, or stands within a function, is looked for as a whole.
    held_it = set(recorded.HOUR.panel["organisers"])
    assert [name for name in named - held_it if name in said] == []
    assert "Office for Local Rights\n" not in said.partition("a1:detail")[2]


def test_under_the_chatham_house_rule_groups_are_told() -> None:
    assert one("intervention:T10", attribution="chatham").text == "A participant (State)"
    assert one("question:Q01:detail", attribution="chatham").text == "Asked by: A participant (Local authority). Answered during the panel."
    assert one("question:Q13:detail", attribution="chatham").text.startswith("Asked by: Anonymous participant.")
    assert "2 people, not named" not in one("header", attribution="chatham").text
    assert "6 people, not named" in one("header", attribution="chatham").text


def test_where_all_are_anonymous_the_podium_alone_is_named() -> None:
    assert one("question:Q01:detail", attribution="anonymous").text == "Asked by: Anonymous participant. Answered by: Ms. Nuria Valdecasas."
    assert one("intervention:T10", attribution="anonymous").text == "A participant"


def test_a_change_of_mode_changes_the_report() -> None:
    assert len({all_words(attribution=mode) for mode in ("optional", "anonymous", "chatham")}) == 3


def test_questions_stand_under_their_theme_and_the_others_at_the_end() -> None:
    themes = [block for block in out() if block.id.startswith("theme:")]
    assert [block.text for block in themes] == ["Capacity", "UN mechanisms", "Climate", "Financing", "Other questions"]
    place = {block.id: number for number, block in enumerate(out())}
    starts = [place[block.id] for block in themes]
    first, other = starts[0], starts[-1]
    assert all(first < place[f"question:{row}"] < other for row in TAGS)
    assert all(place[f"question:{row}"] > other for row in ("Q04", "Q05", "Q12", "Q16", "Q20"))


def test_an_unofficial_translation_says_that_it_is_one() -> None:
    block = one("question:Q03:translation", "fr")
    assert (block.label, block.kind) == ("Traduction non officielle (anglais)", "quote")


def test_merged_questions_are_counted() -> None:
    assert "2 people asked this." in one("question:Q02:detail").text
    assert "people asked" not in one("question:Q01:detail").text


def test_an_answer_in_writing_stands_once_it_is_approved() -> None:
    assert one("answer:s1").label == "Answer in writing: Mr. Matthias Oduya"
    assert "answer:s2" not in {block.id for block in out()}
    assert one("question:Q04:detail").text == "Asked by: University of Nordhavn (Academia)."
    assert "To be answered in writing by: Mr. Ravindra Kelwar." in one("question:Q16:detail").text


def test_open_questions_say_who_and_until_when() -> None:
    assert one("open-questions:due").text == "Written answers are expected by 18 July 2024."
    owed = {block.id.partition(":")[2]: block.text for block in out() if block.id.startswith("open-questions:") and block.kind == "list"}
    assert owed == {"P3": "Mr. Ravindra Kelwar: Q16 and Q20", "P4": "Mr. Gordon Asquith-Bell: Q12", "P5": "Ms. Ha-eun Cheong: Q19"}


def test_every_note_stands_somewhere_and_under_its_tag_again() -> None:
    counted = Counter(block.id for block in out() if block.id.startswith("remark:"))
    told = {f"remark:{row['id']}": 2 if row["tag"] else 1 for row in hour()["remarks"] if not row["dropped"]}
    assert counted == Counter(told)
    place = {block.id: number for number, block in reversed(list(enumerate(out())))}
    assert place["question:Q01"] < place["remark:r0"] < place["question:Q06"]
    assert place["intervention:T10"] < place["remark:r4"] < place["intervention:T11"]
    assert place["turn:T02"] < place["remark:r3"] < place["themes"]


def test_the_floor_stands_in_the_order_held() -> None:
    held = [block.text for block in out() if block.id.startswith("intervention:")]
    assert [words.split(" (")[0].split(",")[0] for words in held] == ["Delegation of Avaria", "Noor Aziz", "Mayor Ingrid Solheim", "Delegation of Estmark"]
    assert held[-1].endswith(", point of order")
    assert one("interventions:others").text == "2 requests were not reached. One speaker was called and was not there. 2 requests were withdrawn."


def test_who_was_not_reached_is_listed_as_the_list_of_speakers_was_shown() -> None:
    record = hour()
    next(row for row in record["requests"] if row["id"] == "F03")["named"] = False
    told = {block.id: block.text for block in from_record(record)}
    assert told["not-reached:F03"] == "A participant (Civil society)"
    assert told["not-reached:F07"] == "Delegation of Avaria (State)"


def test_actions_have_lead_day_and_status_and_say_what_is_missing() -> None:
    details = [block.text for block in out() if block.id.startswith("action:") and block.kind == "detail"]
    assert details == [
        "Lead: Mr. Ravindra Kelwar · Due: 31 July 2024 · Confirmed",
        "Lead: Office for Local Rights · Due: 18 July 2024 · To be confirmed",
        "Lead: Ms. Nuria Valdecasas · Due: no date yet · In progress",
        "Lead: to be named · Due: no date yet · To be confirmed",
    ]


def test_the_programme_is_told_as_it_was_held_beside_its_plan() -> None:
    rows = one("programme").rows
    assert rows[0] == ["Held", "Planned", "Item", "Speaker", "Lasted"]
    assert rows[7] == ["13:23\u201313:31", "13:22\u201313:26", "Panel discussion", "Ms. Ha-eun Cheong", "4:15"]
    assert rows[2][0] == "13:02\u201313:06"


def test_the_introduction_is_made_of_facts() -> None:
    words = one("introduction").text
    assert words.startswith("The panel “Cities that make human rights real” was held on Thursday, 4 July 2024, in Room XXII, Building E.")
    for fact in ("20 questions were received", "8 questions were answered", "5 questions were left", "There were 3 interventions from the floor"):
        assert fact in words


def test_a_small_number_is_not_told() -> None:
    groups = one("statistics:groups").rows[1:]
    assert groups
    assert all(int(cell) >= 5 for row in groups for cell in row[1:] if cell.isdecimal())
    assert one("statistics:withheld").text.startswith("Numbers below five")
    assert ["Answered during the panel", "8"] in one("statistics:questions").rows


def test_the_speaking_time_is_that_of_the_hour() -> None:
    assert one("statistics:speaking").text.startswith("Speaking time in all: 55:12. Moderator: 7:10 (13 %).")
    rows = {row[0]: row[2] for row in one("statistics:speakers").rows}
    assert rows["Mr. Ravindra Kelwar"] == "7:30"
    assert "Delegation of Avaria" not in rows


def test_the_same_record_gives_the_same_report() -> None:
    assert from_record(hour()) == from_record(hour())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_the_same_blocks(language: str) -> None:
    assert [(block.id, block.kind) for block in out(language)] == [(block.id, block.kind) for block in out("en")]


def test_a_panel_that_has_not_begun_has_a_report_to_begin_with() -> None:
    record = hour()
    record["panel"] |= {"started_at": None, "ended_at": None, "state": "open"}
    for noun in ("questions", "requests", "turns", "remarks", "actions", "submissions"):
        record[noun] = []
    for item in record["items"]:
        item |= {"started_at": None, "ended_at": None, "state": "planned"}
    made = from_record(record)
    assert [block.id for block in made] == ["title", "header", "introduction:heading", "introduction", "programme:heading", "programme"]
    assert "is planned for Thursday, 4 July 2024" in made[3].text
    assert made[5].rows[1][0] == "not held"


def test_a_panel_without_anything_has_a_report() -> None:
    record = hour()
    for noun in ("people", "items", "questions", "requests", "turns", "remarks", "actions", "submissions"):
        record[noun] = []
    record["panel"] |= {"organisers": [], "room": None}
    assert [block.id for block in from_record(record)] == ["title", "header", "introduction:heading", "introduction"]


def test_no_word_can_turn_round_what_stands_beside_it() -> None:
    record = hour()
    for row in record["questions"]:
        if row["text"]:
            row["text"] = f"\u202e{row['text']}\u2067\x07"
    record["people"][2]["name"] = "Matthias\u202e Oduya"
    said = "".join(f"{block.label}{block.text}" for block in from_record(record, "ar"))
    assert re.search("[\u202a-\u202e\u2066\u2067\x07]", said) is None
    assert said.count("\u2068") == said.count("\u2069")


def test_words_that_run_the_other_way_are_kept_apart_and_others_are_left_alone() -> None:
    assert "\u2068" not in all_words("en").replace(one("question:Q12").text, "")
    assert "\u2068Ms. Nuria Valdecasas\u2069" in one("question:Q01:detail", "ar").text


def test_the_id_of_a_block_is_a_place_that_a_command_takes() -> None:
    for block in out("ar"):
        place = dataclasses.replace(block, id=block.id.lower())
        assert OmitPassage(passage="p" * 20, block=place.id)
        assert WritePassage(passage="p" * 20, block=place.wording("ar"), text="Words")
        assert WritePassage(passage="p" * 20, block=f"after:{place.id}:1@ar", text="Words")
