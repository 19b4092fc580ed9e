"""The review page as values: what a note leaves open, what an answer does, where a value stands, and what may be worth a second look."""

from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain.ids import Millis
from moderator.domain.presets import MINUTE, PlannedItem
from moderator.domain.refusals import Refused
from moderator.exchange import filling, hinting, marking, notes, outlining, reading, reviewing
from moderator.exchange.plans import Stamp
from moderator.exchange.reviewing import Fields
from moderator.runtime import make_runtime

NOTES = Path(__file__).parents[1] / "notes"
NAMES = sorted(path.stem for path in NOTES.glob("*.txt"))


def fields(name: str) -> Fields:
    return of_text((NOTES / f"{name}.txt").read_text(encoding="utf-8"))


def of_text(text: str) -> Fields:
    numbers = count()
    return reviewing.from_note(notes.understood(text), "Europe/Zurich", "en", lambda: f"person{next(numbers):014d}")


def number(of: Fields, code: str) -> int:
    return next(place for place, point in enumerate(of["points"]) if point["code"] == code)


def answered(of: Fields, code: str, answer: str) -> Fields:
    return reviewing.answered(of, number(of, code), answer)


def settled(of: Fields) -> Fields:
    """With the first answer to everything that is asked."""
    for place, point in enumerate(of["points"]):
        if point["blocks"]:
            of = reviewing.answered(of, place, reviewing.options(point)[0].value)
    return of


def test_the_whole_way_goes_through_a_process_of_its_own() -> None:
    run_child = make_runtime("threading").run_child
    read = reading.read_note(run_child, "note.docx", (NOTES / "26_footnotes_and_page_breaks.docx").read_bytes())
    assert read["note"]["title"]
    assert read["marks"]
    with pytest.raises(Refused) as refused:
        reading.read_note(run_child, "", b"no date and no label")
    assert refused.value.code == "note.unreadable"


@pytest.mark.parametrize("name", NAMES)
def test_every_note_can_be_published_once_what_is_asked_was_answered(name: str) -> None:
    of = settled(fields(name))
    assert reviewing.open_points(of) == []
    for missing in reviewing.REQUIRED:
        of = of | {missing: of[missing] or {"title": "A title", "date": "2026-05-05", "start": "10:00", "end": "11:00"}[missing]}
    assert reviewing.faults(of) == []
    ids = count()
    plan = outlining.plan(of, Stamp("NOTE22", "note", "Europe/Zurich"), lambda: f"row{next(ids):017d}")
    assert plan.panel.title == of["title"]
    assert plan.commands[-1] == ("panel.open", {})


@pytest.mark.parametrize("name", NAMES)
def test_marks_lie_inside_their_lines_and_beside_each_other(name: str) -> None:
    read = notes.understood((NOTES / f"{name}.txt").read_text(encoding="utf-8"))
    lines = marking.lines_of(read["text"])
    assert read["marks"]
    for place, line in enumerate(lines, 1):
        own = [mark for mark in read["marks"] if mark["line"] == place]
        assert "".join(words for words, _ in marking.pieces(line, own)) == line
    marked = {mark["field"] for mark in read["marks"]}
    assert {"title", "date"} <= marked


def test_a_mark_shows_what_was_read_and_not_the_whole_line() -> None:
    read = notes.understood((NOTES / "demo_like_seed.txt").read_text(encoding="utf-8"))
    lines = marking.lines_of(read["text"])
    shown = {mark["field"]: lines[mark["line"] - 1][mark["at"] : mark["until"]] for mark in read["marks"]}
    assert (shown["date"], shown["start"], shown["room"]) == ("Wednesday, 8 July", "1500-1630", "Room XIX, Building A, Palais des Nations")
    assert shown["organisers[1]"] == "Uruguay"
    assert shown["panellists[0]"].startswith("Ms. Odalys van den Broek")


def test_a_year_is_one_click() -> None:
    of = fields("demo_like_seed")
    assert of["date"] == ""
    assert [option.label for option in reviewing.options(of["points"][number(of, "year_missing")])] == ["2015-07-08", "2020-07-08", "2026-07-08"]
    after = answered(of, "year_missing", "2")
    assert after["date"] == "2026-07-08"
    assert number(of, "year_missing") not in reviewing.open_points(after)
    assert answered(after, "year_missing", "0")["date"] == "2015-07-08", "one may think again"


def test_a_date_that_was_typed_needs_no_other_answer() -> None:
    of = fields("demo_like_seed") | {"date": "2027-07-08"}
    assert number(of, "year_missing") not in reviewing.open_points(of)


def test_an_answer_that_nobody_offered_has_no_effect() -> None:
    of = fields("demo_like_seed")
    assert answered(of, "year_missing", "keep") == answered(of, "year_missing", "7") == answered(of, "year_missing", "x") == of


def test_a_date_whose_weekday_is_wrong_can_be_kept_by_one_click() -> None:
    of = of_text("Panel\nDate: Monday, 9 July 2026\nTime: 15:00-16:00\n")
    at = number(of, "weekday_disagrees")
    assert next(option.label for option in reviewing.options(of["points"][at])) is None
    kept = answered(of, "weekday_disagrees", reviewing.KEEP)
    assert kept["date"] == "2026-07-09"
    assert at not in reviewing.open_points(kept)


@pytest.mark.parametrize(
    ("code", "field", "alternatives", "before", "after"),
    [
        ("day_or_month_first", "date", ["2025-06-03"], {"date": "2025-03-06"}, {"date": "2025-06-03"}),
        ("several_times", "start", ["16:00-17:30"], {"start": "10:00", "end": "11:30"}, {"start": "16:00", "end": "17:30"}),
        ("half_day_unsure", "start", ["13:15"], {"start": "01:15", "end": "02:30"}, {"start": "13:15", "end": "14:30"}),
        ("half_day_unsure", "start", ["13:15"], {"start": "01:15", "end": "14:30"}, {"start": "13:15", "end": "14:30"}),
        ("unsure", "title", ["Another"], {"title": "One"}, {"title": "Another"}),
        ("maybe_two", "organisers[1]", ["B", "C"], {"organisers": ["A", "B and C", "D"]}, {"organisers": ["A", "B", "C", "D"]}),
        ("ambiguous", "date", ["--11-03"], {"date": "2026-11-04"}, {"date": "2026-11-04"}),
    ],
)
def test_an_alternative_goes_into_its_field(code: str, field: str, alternatives: list[str], before: Fields, after: Fields) -> None:
    point = {"field": field, "code": code, "line": 1, "source": "", "alternatives": alternatives, "blocks": True, "answer": "", "was": ""}
    of = reviewing.by_hand("UTC", "en") | before | {"points": [point]}
    given = reviewing.answered(of, 0, "0")
    assert {name: given[name] for name in after} == after


def test_who_stands_under_no_heading_gets_a_part_by_one_click() -> None:
    lindo = {"name": "Amparo Lindo", "honorific": "Ms.", "role": "Archivist", "organisation": None, "online": False}
    point = {"field": "panellists", "code": "person_unplaced", "line": 22, "source": "Ms. Amparo Lindo, Archivist", "blocks": True, "answer": "", "was": ""}
    point |= {"alternatives": ["panellists", "opening_remarks"], "person": lindo}
    of = reviewing.by_hand("UTC", "en") | {"points": [point]}
    assert reviewing.open_points(of) == [0]
    after = answered(of, "person_unplaced", "1")
    assert [(person["name"], person["part"], person["function"]) for person in after["people"]] == [("Amparo Lindo", "opening", "Archivist")]
    kept = answered(of, "person_unplaced", "keep")
    assert (kept["people"], reviewing.open_points(kept)) == ([], [])


def test_somebody_in_a_line_under_no_heading_is_read_with_name_and_function() -> None:
    point = {"field": "panellists", "code": "person_unplaced", "line": 22, "source": "Ms. Amparo Lindo, Chief Archivist, City of Oudehaven"}
    found = notes.unplaced({"open_points": [point]})
    assert (found["22"]["name"], found["22"]["role"], found["22"]["organisation"]) == ("Amparo Lindo", "Chief Archivist", "City of Oudehaven")


def test_who_is_left_out_is_not_asked_about_and_not_on_the_podium() -> None:
    of = fields("02_labelled_bullets")
    place = number(of, "unsure")
    assert place in reviewing.open_points(of)
    person = reviewing.person_of(of, of["points"][place]["field"].split(".")[0])
    assert person is not None
    left_out = of | {"people": [each | {"dropped": each["id"] == person["id"]} for each in of["people"]]}
    assert place not in reviewing.open_points(left_out)
    assert person["name"] not in [each["name"] for each in reviewing.on_podium(left_out)]


def test_a_timed_agenda_is_the_programme_until_another_format_is_chosen() -> None:
    of = fields("23_timed_agenda_hybrid_guidelines")
    items = outlining.programme(of)
    assert outlining.preset_name(of) == outlining.OWN
    assert [item.kind for item in items] == ["opening", "panel", "panel", "panel", "panel", "debate", "wrap"]
    assert [item.planned // MINUTE for item in items] == [10, 12, 12, 12, 12, 35, 10]
    assert outlining.preset_name(of | {"preset": "side_event_90"}) == "side_event_90"


def test_who_closes_speaks_after_the_debate_and_the_programme_still_fills_its_slot() -> None:
    of = reviewing.by_hand("UTC", "en") | {"start": "10:00", "end": "11:00"}
    parts = ("moderator", "opening", "panellist", "closing")
    people = [reviewing.new_person(part) | {"part": part, "name": part.title()} for part in parts]
    items = outlining.programme(of | {"people": people})
    assert [(item.kind, item.person) for item in items][-3:] == [("final", None), ("wrap", "closing"), ("wrap", "moderator")]
    assert sum(item.planned for item in items) == 60 * MINUTE


def test_a_form_says_everything_and_forgets_nobody() -> None:
    of = fields("demo_like_seed")
    first, second = of["people"][0]["id"], of["people"][1]["id"]
    form = {"person": [second, first], f"person-{first}-name": [" New  Name "], f"person-{second}-online": ["1"], "organisers": ["A\r\n\r\n B "], "room": [""]}
    after = filling.filled(of, form, lambda: "new")
    assert [person["id"] for person in after["people"][:2]] == [second, first]
    assert len(after["people"]) == len(of["people"])
    assert (after["people"][1]["name"], after["people"][0]["online"], after["organisers"], after["room"]) == ("New  Name", True, ["A", "B"], "")
    assert after["title"] == of["title"]


@given(st.dictionaries(st.text(max_size=20), st.lists(st.text(max_size=20), min_size=1, max_size=3), max_size=8))
def test_no_form_breaks_the_fields(form: dict[str, list[str]]) -> None:
    after = filling.filled(BASE, form, lambda: "new")
    assert after.keys() == BASE.keys()
    assert isinstance(reviewing.faults(after), list)


BASE = fields("demo_like_seed")


def codes(hints: list[hinting.Hint]) -> list[str]:
    return [hint.code for hint in hints]


def item(kind: str, minutes: float, person: str | None = "somebody") -> PlannedItem:
    return PlannedItem(kind, Millis(int(minutes * MINUTE)), person)


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([item("panel", 5), item("debate", 55, None)], []),
        ([item("panel", 5), item("debate", 50, None)], ["sum"]),
        ([item("panel", 30), item("debate", 30, None)], ["speech"]),
        ([item("panel", 25), item("debate", 30, None), item("final", 5)], []),
        ([item("welcome", 5), item("panel", 25), item("debate", 30, None)], ["speech"]),
        ([item("panel", 2), item("debate", 58, None)], ["short"]),
        ([*[item("panel", 4)] * 4, item("debate", 44, None)], ["handover"]),
        ([], []),
    ],
)
def test_hints_about_times(items: list[PlannedItem], expected: list[str]) -> None:
    assert codes(hinting.of_programme(items, Millis(60 * MINUTE))) == expected


@pytest.mark.parametrize(
    ("honorifics", "is_one"),
    [
        (["Mr.", "H.E. Mr.", "Mr"], True),
        (["Ms.", "H.E. Ms."], True),
        (["Mr.", "Ms."], False),
        (["Mr.", "Dr."], False),
        (["Mr.", ""], False),
        (["Mr."], False),
        ([], False),
        (["Sr.", "Excmo. Sr.", "D."], True),
        (["Sr.", "Mr."], False),
        (["السيد", "سعادة السيد"], True),
        (["Prof.", "Prof."], False),
    ],
)
def test_one_gender_is_asked_about_only_where_every_honorific_tells(honorifics: list[str], is_one: bool) -> None:  # noqa: FBT001 - a table
    assert hinting.is_of_one_gender(honorifics) is is_one


def test_hints_about_people() -> None:
    def podium(*people: tuple[str, str]) -> Fields:
        made = [reviewing.new_person(f"{place}") | {"part": part, "name": name} for place, (part, name) in enumerate(people)]
        return reviewing.by_hand("UTC", "en") | {"people": made}

    assert codes(hinting.of_people(podium(("panellist", "A")))) == ["no-moderator"]
    assert codes(hinting.of_people(podium(("moderator", "A"), ("moderator", "B")))) == ["two-moderators"]
    assert codes(hinting.of_people(podium(("moderator", "Ada Ó"), ("panellist", "ada ó")))) == ["also-moderator"]
    assert codes(hinting.of_people(podium(("moderator", "A"), ("panellist", "B")))) == []


def test_needs_of_a_person_stay_beside_them_and_never_in_what_is_public() -> None:
    of = of_text(
        "# A title\n\nTuesday, 9 July 2024, 13:00-14:00, Room XX\n\nPanellists:\n\nMr. Ben Morgenthal, Mayor, City of Oudehaven\nMs. Cyd Larsen, Chief, UN-Habitat\n"
    )
    people: list[dict[str, Any]] = [each | {"note": "Reads lips", "extra": "60"} if each["name"] == "Ben Morgenthal" else each for each in of["people"]]
    ids = count()
    plan = outlining.plan(settled(of) | {"people": people}, Stamp("NOTE22", "note", "UTC"), lambda: f"row{next(ids):017d}")
    told = [(name, {key: value for key, value in args.items() if key != "person"}) for name, args in plan.commands if "note" in args or "extra" in args]
    assert told == [("person.edit", {"note": "Reads lips"}), ("person.extra", {"extra": 60_000})]
