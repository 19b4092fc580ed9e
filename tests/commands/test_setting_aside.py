"""Turns that are interrupted: set aside, given back as one turn, and points of order in between."""

from tests.people import MINUTE, PanelUnderTest


def ben_breaks_off(panel: PanelUnderTest) -> str:
    """Ben, who is online, has spoken 1:57 of 4:00 when his line goes dead; the answer is his turn."""
    panel.start()
    panel.quick(panel.moderator, "turn.start", {"after": panel.step, "person": panel.row("ben")})
    panel.pass_time(117_000)
    turn: str = panel.turn["id"]
    panel.accept(panel.moderator, "turn.set_aside", {"after": panel.step, "turn": turn, "reason": "connection"})
    return turn


def test_a_turn_set_aside_keeps_what_is_left_and_lets_the_next_go_first(panel: PanelUnderTest) -> None:
    turn = ben_breaks_off(panel)
    row = panel.one("turns", turn, "public")
    assert (row["state"], row["pause"], row["elapsed"], row["interruptions"]) == ("held", "connection", 117_000, 1)
    assert (panel.header("public")["turn"], panel.header("public")["interlude"]) == (None, "technical")
    assert panel.one("items", panel.row("second"))["state"] == "current"
    kinds = [(stop["kind"], stop["turn"], stop["limit"]) for stop in panel.header("public")["line"][:2]]
    assert kinds == [("item", None, 4 * MINUTE), ("turn", turn, 123_000)]


def test_whoever_was_interrupted_follows_the_one_who_came_instead(panel: PanelUnderTest) -> None:
    turn = ben_breaks_off(panel)
    panel.next()
    assert panel.header("public")["interlude"] is None
    assert panel.one("items", panel.row("second"))["state"] == "held"
    assert panel.header("public")["line"][0].items() >= {"kind": "turn", "turn": turn, "person": panel.row("ben"), "why": "interrupted"}.items()


def test_a_turn_given_back_is_one_turn_with_goodwill_and_two_runs(panel: PanelUnderTest) -> None:
    turn = ben_breaks_off(panel)
    panel.next()
    panel.pass_time(MINUTE)
    panel.accept(panel.moderator, "turn.start", {"after": panel.step, "turn": turn, "goodwill": 15_000})
    began = panel.now
    panel.pass_time(110_000)
    panel.accept(panel.moderator, "turn.end", {"turn": turn})
    row = panel.one("turns", turn, "public")
    assert (row["elapsed"], row["limit"], row["granted"], row["interruptions"]) == (227_000, 255_000, 15_000, 1)
    assert [run["to"] - run["from"] for run in row["runs"]] == [117_000, 110_000]
    assert [run["limit"] for run in row["runs"]] == [4 * MINUTE, 138_000]
    assert row["runs"][1]["from"] == began
    assert len([each for each in panel.rows("turns").values() if each["person"] == panel.row("ben")]) == 1


def test_the_item_of_a_turn_given_back_is_current_again_and_the_other_is_done(panel: PanelUnderTest) -> None:
    turn = ben_breaks_off(panel)
    panel.next()
    other = panel.header()["item"]
    panel.next()
    assert panel.turn["id"] == turn
    assert [panel.one("items", each)["state"] for each in (panel.row("second"), other)] == ["current", "done"]
    panel.next()
    assert panel.one("items", panel.row("second"))["state"] == "done"


def test_the_floor_for_somebody_who_was_interrupted_gives_their_turn_back(panel: PanelUnderTest) -> None:
    turn = ben_breaks_off(panel)
    panel.accept(panel.moderator, "turn.start", {"after": panel.step, "person": panel.row("ben")})
    assert panel.turn["id"] == turn


def test_goodwill_is_for_turns_that_were_set_aside(panel: PanelUnderTest) -> None:
    panel.start()
    args = {"after": panel.step, "person": panel.row("ben"), "goodwill": 15_000}
    assert panel.refuse(panel.moderator, "turn.start", args) == ("wrong_type", {"field": "goodwill"})


def test_a_turn_that_runs_is_not_given_back_and_one_that_ended_is_not_set_aside(panel: PanelUnderTest) -> None:
    panel.start()
    turn = panel.turn["id"]
    assert panel.refuse(panel.moderator, "turn.start", {"after": panel.step, "turn": turn})[0] == "turn.state"
    panel.quick(panel.moderator, "turn.end", {"turn": turn})
    args = {"after": panel.step, "turn": turn, "reason": "technical"}
    assert panel.refuse(panel.moderator, "turn.set_aside", args) == ("turn.state", {"state": "ended"})


def test_a_point_of_order_is_off_until_the_panel_allows_it(panel: PanelUnderTest) -> None:
    panel.start()
    args = {"after": panel.step, "kind": "point_of_order", "name": "Anders"}
    assert panel.refuse(panel.moderator, "turn.interrupt", args) == ("extra.off", {})


def test_a_point_of_order_stands_outside_the_list_and_the_speaker_goes_on(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "floor.set", {"extras": ["point_of_order"]})
    panel.debate()
    request = panel.inscribed()
    panel.next()
    speaker, order = panel.turn["id"], panel.line
    panel.pass_time(10_000)
    panel.accept(panel.moderator, "turn.interrupt", {"after": panel.step, "kind": "point_of_order", "name": "Anders", "organisation": "Nordhavn"})
    assert panel.turn.items() >= {"kind": "point_of_order", "name": "Anders", "limit": MINUTE, "request": None}.items()
    assert panel.header("public")["line"][0].items() >= {"kind": "turn", "turn": speaker, "request": request}.items()
    panel.pass_time(40_000)
    panel.accept(panel.moderator, "turn.note", {"turn": panel.turn["id"], "text": "Single States are not named"})
    panel.next()
    assert panel.turn.items() >= {"id": speaker, "elapsed": 10_000, "state": "running", "interruptions": 1}.items()
    assert panel.line == order


def test_a_ruling_is_read_by_the_console_alone(panel: PanelUnderTest) -> None:
    panel.start()
    turn = panel.turn["id"]
    panel.accept(panel.moderator, "turn.note", {"turn": turn, "text": "Ruled out of order"})
    assert panel.one("turns", turn)["note"] == "Ruled out of order"
    assert "note" not in panel.one("turns", turn, "public")
    panel.accept(panel.moderator, "turn.note", {"turn": turn, "text": None})
    assert panel.one("turns", turn)["note"] is None


def test_final_remarks_begin_with_those_online_and_go_backwards(panel: PanelUnderTest) -> None:
    panel.start()
    panel.accept(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row("final")})
    assert panel.turn.items() >= {"kind": "final", "person": panel.row("ben"), "limit": 45_000}.items()
    panel.accept(panel.moderator, "programme.next", {"after": panel.step})
    assert panel.turn.items() >= {"kind": "final", "person": panel.row("ada"), "item": panel.row("final")}.items()
    assert panel.line == [("item", panel.row("wrap"))]


def test_the_last_item_does_not_pass_the_end_of_the_slot(panel: PanelUnderTest) -> None:
    panel.start()
    panel.pass_time(57 * MINUTE + 10_000)
    panel.accept(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row("wrap")})
    assert panel.turn["limit"] == 170_000


def test_past_the_end_of_the_slot_the_last_item_has_what_was_planned(panel: PanelUnderTest) -> None:
    panel.start()
    panel.pass_time(61 * MINUTE)
    panel.accept(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row("wrap")})
    assert panel.turn["limit"] == 3 * MINUTE


def test_the_chair_sets_the_limit_of_the_speech_that_begins(panel: PanelUnderTest) -> None:
    panel.start()
    panel.accept(panel.moderator, "programme.next", {"after": panel.step, "limit": 45_000})
    assert panel.turn["limit"] == 45_000
