"""The rehearsal can fail: what does not hold is noted, named, and does not end the rehearsal."""

import pytest

from tests.rehearsal.ledger import Ledger, Row, bare, comes_true
from tests.rehearsal.scenario import Scenario
from tests.rehearsal.script import said


def test_a_row_notes_both_sides_of_a_difference() -> None:
    row = Row("E00", "a step")
    row.equal("the limit", 60, 90)
    row.holds([], "nothing is there")
    row.eventually(lambda: False, "it never comes", within=0.05)
    row.quick(2.0, 1.0, "the page")
    assert [each.split(" (")[0] for each in row.wrong] == [
        "the limit is 60, not 90", "nothing is there", "it never comes", "the page took 2.00 s, and may take 1.0 s",
    ]  # fmt: skip


def test_a_row_in_which_all_holds_notes_nothing() -> None:
    row = Row("E00", "a step", busy=3.0)
    row.equal("the limit", 60, 60)
    row.holds([1], "nothing is there")
    row.eventually(lambda: True, "it never comes", within=0.0)
    row.quick(2.0, 1.0, "the page")
    assert row.wrong == []


def test_an_error_belongs_to_its_step_and_the_rehearsal_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    ledger = Ledger("a rehearsal")
    for name in ("E01", "E02"):
        row = ledger.row(name, "a step")
        with ledger.playing(row):
            assert name == "E02", "the first one fails"
        ledger.say(row)
    assert ledger.total().startswith("a rehearsal: 1 of 2 steps hold")
    assert [row.id for row in ledger.failing] == ["E01"]
    assert "FAILS" in capsys.readouterr().out


def test_words_are_compared_without_marks_and_kinds_of_space() -> None:
    assert bare("\u2068Soo\u2011yeon\u2069\u00a0 Park") == "soo-yeon park"
    assert said("clock-of", limit="4:00") == "of 4:00"
    assert not comes_true(lambda: False, 0.0)


@pytest.mark.parametrize("file", ["hour.json", "second.json"])
def test_the_numbers_of_a_scenario_agree_with_each_other(file: str) -> None:
    scenario = Scenario(file)
    spoken = sum(turn.spoken for turn in scenario.turns)
    assert spoken == scenario.expected["total"] == sum(scenario.expected["speaking"].values())
    assert sum(scenario.expected["outcomes"].values()) == len(scenario.questions)
    assert sum(scenario.expected["by_honorific"].values()) == sum(seconds for who, seconds in scenario.expected["speaking"].items() if who in scenario.people)
    assert all(one.ended <= other.began for one, other in zip(scenario.turns, scenario.turns[1:], strict=False))
