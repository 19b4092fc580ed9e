"""Turns: giving the floor out of order, and the clock."""

import pytest

from tests.people import MINUTE, START, PanelUnderTest


def spoken(panel: PanelUnderTest) -> int:
    turn = panel.turn
    run = 0 if turn["started_at"] is None else panel.now - turn["started_at"]
    total: int = turn["elapsed"] + run
    return total


def test_a_paused_and_resumed_turn_is_the_same_turn_and_spoken_is_the_sum_of_its_runs(panel: PanelUnderTest) -> None:
    panel.start()
    turn = panel.turn["id"]
    for run, rest, reason in [(20_000, 5_000, "connection"), (7_001, 900_000, "order"), (1, 1, "technical")]:
        panel.pass_time(run)
        panel.accept(panel.timekeeper, "turn.pause", {"turn": turn, "reason": reason})
        assert panel.one("turns", turn, "public").items() >= {"state": "paused", "pause": reason, "started_at": None}.items()
        panel.pass_time(rest)
        panel.accept(panel.timekeeper, "turn.resume", {"turn": turn})
        assert panel.one("turns", turn, "public").items() >= {"state": "running", "pause": None, "started_at": panel.now}.items()
    panel.pass_time(1_000)
    assert panel.header("public")["turn"] == turn
    assert spoken(panel) == 20_000 + 7_001 + 1 + 1_000
    panel.accept(panel.timekeeper, "turn.end", {"turn": turn})
    assert panel.one("turns", turn, "public").items() >= {"elapsed": 28_002, "state": "ended", "ended_at": panel.now, "began_at": START}.items()
    assert [row for row in panel.rows("turns") if row != turn] == []


def test_pausing_what_is_paused_counts_nothing_twice(panel: PanelUnderTest) -> None:
    panel.start()
    turn = panel.turn["id"]
    panel.pass_time(10_000)
    panel.accept(panel.moderator, "turn.pause", {"turn": turn, "reason": "order"})
    panel.pass_time(10_000)
    panel.accept(panel.moderator, "turn.pause", {"turn": turn, "reason": "technical"})
    assert panel.turn.items() >= {"elapsed": 10_000, "pause": "technical"}.items()


def test_resuming_what_runs_changes_nothing(panel: PanelUnderTest) -> None:
    panel.start()
    before = panel.cursors()
    panel.pass_time(10_000)
    panel.accept(panel.moderator, "turn.resume", {"turn": panel.turn["id"]})
    assert panel.cursors() == before


def test_a_clock_that_jumped_back_takes_nothing_away(panel: PanelUnderTest) -> None:
    panel.start()
    panel.pass_time(-5_000)
    panel.accept(panel.moderator, "turn.pause", {"turn": panel.turn["id"], "reason": "order"})
    assert panel.turn["elapsed"] == 0


def test_time_is_added_and_taken_but_never_below_what_was_spoken(panel: PanelUnderTest) -> None:
    panel.start()
    turn = panel.turn["id"]
    panel.accept(panel.timekeeper, "turn.add", {"turn": turn, "ms": 30_000})
    assert panel.turn["limit"] == 2 * MINUTE + 30_000
    panel.accept(panel.timekeeper, "turn.add", {"turn": turn, "ms": -60_000})
    assert panel.turn["limit"] == 90_000
    panel.pass_time(50_000)
    panel.accept(panel.timekeeper, "turn.add", {"turn": turn, "ms": -600_000})
    assert panel.turn["limit"] == 50_000


@pytest.mark.parametrize("ms", [600_001, -600_001, 10**30])
def test_more_than_ten_minutes_at_once_is_refused(panel: PanelUnderTest, ms: int) -> None:
    panel.start()
    assert panel.refuse(panel.moderator, "turn.add", {"turn": panel.turn["id"], "ms": ms}) == ("wrong_type", {"field": "ms"})


@pytest.mark.parametrize(("name", "more"), [("turn.pause", {"reason": "order"}), ("turn.resume", {}), ("turn.add", {"ms": 1_000}), ("turn.end", {})])
def test_the_clock_of_a_turn_that_ended_is_not_touched(panel: PanelUnderTest, name: str, more: dict[str, object]) -> None:
    panel.start()
    turn = panel.turn["id"]
    panel.quick(panel.moderator, "turn.end", {"turn": turn})
    assert panel.refuse(panel.moderator, name, {"turn": turn, **more}) == ("turn.state", {"state": "ended"})
    assert panel.refuse(panel.moderator, name, {"turn": "nothing", **more}) == ("turn.unknown", {})


def test_the_floor_for_somebody_of_the_list_out_of_order(panel: PanelUnderTest) -> None:
    panel.debate()
    _, second = panel.inscribed(), panel.inscribed()
    panel.accept(panel.timekeeper, "turn.start", {"after": panel.step, "request": second, "limit": 45_000})
    assert panel.turn.items() >= {"kind": "floor", "request": second, "limit": 45_000}.items()
    assert panel.one("requests", second, "public")["state"] == "speaking"


def test_somebody_who_has_spoken_is_not_given_the_floor_again(panel: PanelUnderTest) -> None:
    panel.debate()
    request = panel.inscribed()
    panel.quick(panel.moderator, "floor.done", {"request": request})
    assert panel.refuse(panel.moderator, "turn.start", {"after": panel.step, "request": request}) == ("request.state", {"state": "done"})
    assert panel.turn["kind"] == "announce"


def test_a_question_read_out_of_order(panel: PanelUnderTest) -> None:
    panel.debate()
    question = panel.approved()
    panel.accept(panel.moderator, "turn.start", {"after": panel.step, "question": question, "limit": 40_000})
    assert panel.turn.items() >= {"kind": "read", "question": question, "person": panel.row("chair"), "limit": 40_000}.items()
    assert panel.header("public")["question"] == question


def test_a_question_in_review_is_not_read_out(panel: PanelUnderTest) -> None:
    panel.debate()
    assert panel.refuse(panel.moderator, "turn.start", {"after": panel.step, "question": panel.ask()}) == ("question.state", {"state": "new"})


def test_before_the_debate_the_floor_for_a_panellist_is_their_planned_item(panel: PanelUnderTest) -> None:
    panel.start()
    panel.accept(panel.moderator, "turn.start", {"after": panel.step, "person": panel.row("ben")})
    assert panel.header()["item"] == panel.row("second")
    assert panel.turn.items() >= {"kind": "panel", "item": panel.row("second"), "limit": 4 * MINUTE}.items()


def test_a_limit_of_ones_own_goes_before_the_planned_one(panel: PanelUnderTest) -> None:
    panel.start()
    panel.accept(panel.moderator, "turn.start", {"after": panel.step, "person": panel.row("ben"), "limit": 180_000})
    assert panel.turn.items() >= {"kind": "panel", "limit": 180_000}.items()


def test_while_a_question_is_asked_the_floor_for_a_panellist_is_an_answer(panel: PanelUnderTest) -> None:
    panel.debate()
    question = panel.approved()
    panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.accept(panel.moderator, "turn.start", {"after": panel.step, "person": panel.row("ben")})
    assert panel.turn.items() >= {"kind": "answer", "question": question, "limit": 90_000}.items()
    assert panel.one("questions", question, "booth")["assigned"] == [{"person": panel.row("ben"), "state": "assigned"}]
    panel.accept(panel.moderator, "turn.end", {"turn": panel.turn["id"]})
    assert panel.one("questions", question, "public")["state"] == "answered"


def test_whoever_speaks_ends_when_another_begins(panel: PanelUnderTest) -> None:
    panel.start()
    former = panel.turn["id"]
    panel.pass_time(5_000)
    panel.accept(panel.moderator, "turn.start", {"after": panel.step, "person": panel.row("ada")})
    assert panel.one("turns", former, "public").items() >= {"state": "ended", "elapsed": 5_000}.items()
    assert [row["state"] for row in panel.rows("turns").values()].count("running") == 1


@pytest.mark.parametrize("given", [(), ("person", "request"), ("person", "question"), ("person", "request", "question")])
def test_the_floor_goes_to_exactly_one(panel: PanelUnderTest, given: tuple[str, ...]) -> None:
    panel.debate()
    rows = {"person": panel.row("ada"), "request": panel.inscribed(), "question": panel.approved()}
    args = {"after": panel.step} | {key: rows[key] for key in given}
    assert panel.refuse(panel.moderator, "turn.start", args) == ("wrong_type", {"field": "person"})


@pytest.mark.parametrize("noun", ["person", "request", "question"])
def test_the_floor_is_not_given_to_what_is_not_there(panel: PanelUnderTest, noun: str) -> None:
    panel.debate()
    assert panel.refuse(panel.moderator, "turn.start", {"after": panel.step, noun: "nothing"}) == (f"{noun}.unknown", {})


def test_the_technician_sees_no_turns(panel: PanelUnderTest) -> None:
    panel.start()
    assert panel.rows("turns", "technician") == {}
    assert panel.rows("turns", "booth")


def test_the_end_of_a_turn_leaves_the_floor_to_nobody(panel: PanelUnderTest) -> None:
    panel.start()
    step = panel.step
    panel.accept(panel.timekeeper, "turn.end", {"turn": panel.turn["id"]})
    assert panel.header("public").items() >= {"turn": None, "step": step, "item": panel.row("welcome")}.items()
