"""From a concept note to a plan: what it says is kept, what it does not say is not guessed."""

import secrets
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain.ids import Millis
from moderator.domain.note import reader
from moderator.domain.note.reader import Note, Person
from moderator.domain.presets import LEAST_DEBATE, LEAST_ITEM
from moderator.domain.refusals import Refused
from moderator.exchange.importers import IncompleteNoteError, Stamp, plan
from moderator.exchange.plans import MINUTE, Plan, Speaker, podium
from moderator.store.engine import make_store
from moderator.store.migrate import upgrade
from tests.exchange.test_demo_plan import carry_out

NOTES = Path(__file__).parents[1] / "notes"
STAMP = Stamp("NOTE22", "note", "Europe/Zurich")
NAMES = sorted(path.stem for path in NOTES.glob("*.txt"))
WITHOUT_YEAR = {"demo_like_seed", "47_intendentas", "20_table_over_two_pages", "35_arabic_timed_agenda", "39_chinese_table_two_pages"}
FULL = Note(title="A title", date="2024-09-17", start="13:00", end="14:00", panellists=(Person("A Person"),), moderator=Person("The Chair"))


def new_id() -> str:
    return secrets.token_hex(10)


def items(plan: Plan) -> list[dict[str, object]]:
    return [args for name, args in plan.commands if name == "item.add"]


def planned(plan: Plan) -> int:
    return sum(int(str(item["planned"])) for item in items(plan))


def read(name: str) -> Note:
    return reader.read((NOTES / f"{name}.txt").read_text(encoding="utf-8"), year=2024 if name in WITHOUT_YEAR else None)


def test_there_are_notes_to_read() -> None:
    assert len(NAMES) >= 5
    assert set(NAMES) >= WITHOUT_YEAR


@pytest.mark.parametrize("name", NAMES)
def test_the_plan_of_a_note_is_carried_out_without_refusal_and_fills_its_slot(name: str, tmp_path: Path) -> None:
    note = read(name)
    made = plan(note, STAMP, new_id)
    assert made.panel.title == note.title
    assert list(made.panel.organisers) == list(note.organisers)
    assert planned(made) == made.panel.ends_at - made.panel.starts_at
    store = make_store(f"sqlite:///{tmp_path / 'note.db'}", pool_size=2)
    upgrade(store.engine)
    carry_out(store, made)
    people = [args for command, args in made.commands if command == "person.add"]
    assert len([args for args in people if args["part"] == "panellist"]) == len([each for each in note.panellists if each.name])
    chairs = [person.name for person in (note.moderator, *note.co_moderators) if person and person.name]
    assert [args["name"] for args in people if args["part"] == "moderator"] == chairs
    assert [bool(args.get("online")) for args in people if args["part"] == "panellist"] == [each.online for each in note.panellists if each.name]


@pytest.mark.parametrize(
    ("without", "fields"),
    [
        ({"title": None}, ("title",)),
        ({"date": None}, ("date",)),
        ({"date": "--09-17"}, ("date",)),
        ({"start": None}, ("start",)),
        ({"title": None, "date": None, "start": None}, ("title", "date", "start")),
    ],
)
def test_without_title_date_or_start_there_is_no_plan(without: dict[str, Any], fields: tuple[str, ...]) -> None:
    with pytest.raises(IncompleteNoteError) as caught:
        plan(replace(FULL, **without), STAMP, new_id)
    assert caught.value.fields == fields


@pytest.mark.parametrize("name", sorted(WITHOUT_YEAR))
def test_a_note_without_a_year_is_incomplete_until_somebody_says_it(name: str) -> None:
    text = (NOTES / f"{name}.txt").read_text(encoding="utf-8")
    with pytest.raises(IncompleteNoteError, match="date"):
        plan(reader.read(text), STAMP, new_id)
    made = plan(reader.read(text, year=2024), STAMP, new_id)
    assert datetime.fromtimestamp(made.panel.starts_at / 1000, ZoneInfo("Europe/Zurich")).year == 2024


def test_a_date_that_has_passed_is_a_date() -> None:
    made = plan(replace(FULL, date="1999-12-31"), STAMP, new_id)
    assert datetime.fromtimestamp(made.panel.starts_at / 1000, UTC) == datetime(1999, 12, 31, 12, 0, tzinfo=UTC)
    assert ("panel.open", {}) in made.commands


@pytest.mark.parametrize(("zone", "hour"), [("Europe/Zurich", 11), ("UTC", 13), ("Asia/Seoul", 4), ("America/New_York", 17)])
def test_the_times_are_those_of_the_place(zone: str, hour: int) -> None:
    made = plan(FULL, replace(STAMP, timezone=zone), new_id)
    assert datetime.fromtimestamp(made.panel.starts_at / 1000, UTC).hour == hour


@pytest.mark.parametrize(("start", "end", "minutes"), [("13:00", None, 60), ("13:00", "14:15", 75), ("23:30", "00:30", 60), ("13:00", "13:20", 20)])
def test_the_slot_is_that_of_the_note_or_an_hour(start: str, end: str | None, minutes: int) -> None:
    made = plan(replace(FULL, start=start, end=end), STAMP, new_id)
    assert made.panel.ends_at - made.panel.starts_at == minutes * MINUTE
    assert planned(made) == minutes * MINUTE


def test_a_note_without_people_has_a_programme_and_a_moderators_link() -> None:
    made = plan(replace(FULL, panellists=(), moderator=None, opening_remarks=(Person(None, role="a representative"),)), STAMP, new_id)
    assert [item["kind"] for item in items(made)] == ["welcome", "debate", "wrap"], "final remarks are the panellists'"
    assert not [args for name, args in made.commands if name == "person.add"]
    assert [args["role"] for name, args in made.commands if name == "link.issue"].count("moderator") == 1


def programme(speakers: int, minutes: int) -> list[dict[str, object]]:
    cast = [Speaker("Chair", "moderator"), *[Speaker(f"Speaker {number}", "panellist") for number in range(speakers)]]
    return [args for name, args in podium(cast, Millis(minutes * MINUTE), new_id) if name == "item.add"]


@given(st.integers(0, 12), st.integers(10, 240))
def test_a_programme_fills_any_slot_that_has_room_for_it(speakers: int, minutes: int) -> None:
    made = programme(speakers, minutes)
    lengths = [int(str(item["planned"])) for item in made]
    least = LEAST_DEBATE + LEAST_ITEM * (len(made) - 1)
    assert all(length >= LEAST_ITEM for length in lengths)
    assert next(int(str(item["planned"])) for item in made if item["kind"] == "debate") >= LEAST_DEBATE
    assert sum(lengths) == max(minutes * MINUTE, least)


def test_a_short_slot_shortens_the_speeches_alike_and_not_the_debate_alone() -> None:
    long, short = programme(6, 60), programme(6, 30)
    speeches = [[int(str(item["planned"])) for item in each if item["kind"] == "panel"] for each in (long, short)]
    assert len(set(speeches[0])) == len(set(speeches[1])) == 1
    assert speeches[1][0] < speeches[0][0]
    debate = next(int(str(item["planned"])) for item in short if item["kind"] == "debate")
    assert debate >= LEAST_DEBATE


def test_a_title_that_would_turn_what_stands_beside_it_is_stored_without_its_controls() -> None:
    turning = "Before \u202eafter\u202c the \u2066hour\u2069"
    made = plan(replace(FULL, title=turning, room=turning, organisers=(turning,)), STAMP, new_id)
    assert (made.panel.title, made.panel.room, made.panel.organisers) == ("Before after the hour", "Before after the hour", ("Before after the hour",))


def test_a_title_that_no_command_would_store_is_not_planned_either() -> None:
    with pytest.raises(Refused, match="too_long"):
        plan(replace(FULL, title="long " * 100), STAMP, new_id)
