"""What a record adds up to; the rehearsed hour must come out to the second."""

from itertools import product

import pytest

from moderator.domain.ids import Instant
from moderator.domain.statistics import Statistics, public, statistics
from moderator.domain.suppression import LEAST, Cells, total, withhold
from tests.unit.recorded import HOUR, hour, question, request

EXPECTED = HOUR.expected


@pytest.fixture(scope="module")
def known() -> Statistics:
    return statistics(hour())


def test_the_questions_of_the_rehearsal_come_out(known: Statistics) -> None:
    asked = known.questions
    assert asked.submitted == 20
    assert asked.anonymous == EXPECTED["anonymous"]
    assert {name: count for name, count in asked.outcomes.items() if count} == EXPECTED["outcomes"]
    assert {name: count for name, count in asked.reasons.items() if count} == {"harassment": 1, "off_topic": 1}
    assert asked.languages["es"] == 2
    assert sum(count or 0 for count in asked.groups.values()) == 20


def test_what_an_anonymous_question_did_not_tell_is_unknown(known: Statistics) -> None:
    assert known.questions.channels == {"room": 8, "online": 5, "paper": 0, "unknown": 7}


def test_the_floor_of_the_rehearsal_comes_out(known: Statistics) -> None:
    heard = known.floor
    assert heard.requests == 7
    assert heard.absent == 1
    assert {name: count for name, count in heard.fates.items() if count} == {"spoke": 3, "not_reached": 2, "withdrawn": 2}
    assert heard.groups["state"] == 3
    assert heard.spoke_channels == {"room": 2, "online": 1, "unknown": 0}


def test_speaking_time_comes_out_to_the_second(known: Statistics) -> None:
    names = {HOUR.name_of(each): each for each in EXPECTED["speaking"]}
    spoken = {names[str(each.name)]: each.spoken // 1000 for each in known.speaking.speakers}
    assert spoken == EXPECTED["speaking"]
    assert known.speaking.total == EXPECTED["total"] * 1000
    assert {f"T{turn.number:02}": turn.over // 1000 for turn in known.speaking.turns if turn.over} == {
        each["turn"]: each["seconds"] for each in EXPECTED["overruns"]
    }
    assert {name: ms // 1000 for name, ms in known.speaking.honorifics.items()} == EXPECTED["by_honorific"]
    assert sum(known.speaking.panellists.values()) == EXPECTED["panellists"] * 1000
    assert known.speaking.panellists["online"] == EXPECTED["online_panellists"] * 1000
    assert known.speaking.parts["moderator"] == EXPECTED["speaking"]["MOD"] * 1000


def test_a_resumed_turn_is_one_turn_with_its_runs(known: Statistics) -> None:
    resumed = next(turn for turn in known.speaking.turns if len(turn.runs) > 1)
    assert (resumed.id, resumed.spoken, resumed.interruptions, resumed.granted, resumed.over) == ("T07", 227_000, 1, 15_000, 0)
    assert [run.limit for run in resumed.runs] == [240_000, 138_000]
    assert len(known.speaking.turns) == 37


def test_sums_agree_with_the_turns(known: Statistics) -> None:
    speaking = known.speaking
    for sums in (speaking.kinds, speaking.parts, speaking.sides):
        assert sum(sums.values()) == speaking.total == sum(turn.spoken for turn in speaking.turns)
    assert sum(speaker.turns for speaker in speaking.speakers) == len(speaking.turns)


def test_the_schedules_deltas_come_out(known: Statistics) -> None:
    assert {item.item: (item.late or 0) // 1000 for item in known.pace.items} == EXPECTED["deltas"]
    assert [item for item, _ in known.pace.series][6:8] == ["A7", "A8"]
    assert known.pace.late == -15_000
    assert known.pace.actual == 59 * 60_000 + 45_000


def test_an_item_that_let_another_come_between_is_counted_without_it(known: Statistics) -> None:
    seventh = next(item for item in known.pace.items if item.item == "A7")
    # 13:23:15 to 13:31:20, without 13:25:30 to 13:29:20.
    assert seventh.actual == (8 * 60 + 5 - 3 * 60 - 50) * 1000


def test_what_still_runs_counts_so_far() -> None:
    record = hour()
    last = record["turns"][-1]
    last.update(state="running", started_at=last["began_at"], elapsed=0, ended_at=None, runs=[])
    record["panel"].update(state="live", ended_at=None)
    so_far = statistics(record, Instant(last["began_at"] + 30_000))
    assert so_far.speaking.turns[-1].spoken == 30_000
    assert so_far.pace.late is None
    assert statistics(record).speaking.turns[-1].spoken == 0


def test_who_is_not_named_is_no_common_speaker() -> None:
    record = hour()
    for turn in record["turns"]:
        if turn["person"] is None:
            turn["name"] = None
    speakers = statistics(record).speaking.speakers
    assert sorted(str(each.group) for each in speakers if each.name is None) == ["None", "civil", "local", "state"]


def test_an_empty_panel_adds_up_to_nothing() -> None:
    record = hour() | {"turns": [], "questions": [], "requests": [], "items": []}
    record["panel"].update(started_at=None, ended_at=None)
    empty = statistics(record)
    assert (empty.speaking.total, empty.questions.submitted, empty.pace.actual, empty.pace.series) == (0, 0, None, ())
    assert public(empty).questions.submitted is None


# What may be published


def test_small_cells_are_withheld_from_the_public(known: Statistics) -> None:
    told = public(known)
    assert told.questions.outcomes["answered"] == 8
    assert told.questions.outcomes["written"] == 5
    assert told.questions.outcomes["withdrawn"] is None
    assert set(told.questions.reasons.values()) == {None}
    assert told.floor.absent is None
    assert told.questions.submitted == 20
    assert told.public


def test_nobody_of_the_floor_is_named_to_the_public(known: Statistics) -> None:
    told = public(known).speaking
    assert {each.part for each in told.speakers} == {"moderator", "opening", "panellist"}
    floor = [turn for turn in told.turns if turn.kind == "floor"]
    assert len(floor) == 3
    assert {(turn.speaker, turn.organisation, turn.group, turn.side) for turn in floor} == {(None, None, None, "unknown")}
    assert set(told.groups.values()) == {None}


def test_a_part_that_would_tell_the_rest_is_withheld() -> None:
    record = hour() | {"questions": [*(question(n) for n in range(18)), question(20, name="A", group="civil"), question(21, name="B", group="un")]}
    assert public(statistics(record)).questions.anonymous is None


def test_a_withheld_number_of_declined_withholds_its_reasons() -> None:
    declined = [question(n, state="declined", reason="off_topic") for n in range(4)]
    told = public(statistics(hour() | {"questions": [*declined, *(question(n) for n in range(10, 20))]}))
    assert told.questions.outcomes["declined"] is None
    assert set(told.questions.reasons.values()) == {None}


@pytest.mark.parametrize("size", [2, 3, 4])
def test_no_withheld_cell_can_be_reckoned_from_the_total(size: int) -> None:
    found = 0
    for counts in product((0, 1, 3, 4, 5, 6, 9), repeat=size):
        cells = {str(place): count for place, count in enumerate(counts)}
        shown, sum_of_all = withhold(cells), total(sum(counts), cells)
        hidden = [cells[name] for name, cell in shown.items() if cell is None]
        assert all(cell is None or cell >= LEAST for cell in shown.values())
        if sum_of_all is None or not hidden:
            continue
        found += 1
        # Someone else's numbers in the hidden cells fit what is shown as well, unless all of them are nothing.
        assert len(hidden) > 1
        assert not any(hidden) or _has_another_reading(shown, hidden), (cells, shown)
    assert found


def _has_another_reading(shown: Cells, hidden: list[int]) -> bool:
    told = {name: cell for name, cell in shown.items() if cell is not None}
    names = [name for name in shown if name not in told]
    readings = (each for each in product(range(sum(hidden) + 1), repeat=len(hidden)) if sum(each) == sum(hidden) and list(each) != hidden)
    return any(withhold(told | dict(zip(names, each, strict=True))) == shown for each in readings)


def test_the_total_is_withheld_where_it_would_tell_all() -> None:
    assert total(12, {"room": 4, "online": 4, "unknown": 4}) is None
    assert total(12, {"room": 4, "online": 5, "unknown": 3}) == 12
    assert withhold({"a": 2, "b": 1}) == {"a": None, "b": None}


def test_a_request_that_still_waits_is_no_other_fate() -> None:
    record = hour() | {"requests": [request(1, state="called"), request(2, state="speaking", group="state"), request(3, state="withdrawn")]}
    known = statistics(record)
    assert {name: count for name, count in known.floor.fates.items() if count} == {"spoke": 1, "waiting": 1, "withdrawn": 1}
