"""Stepping through the running order, and writing the programme."""

import pytest

from tests.people import ITEMS, MINUTE, START, PanelUnderTest, furnish


def test_the_running_order_follows_the_programme(panel: PanelUnderTest) -> None:
    panel.start()
    kinds = []
    for name in list(ITEMS)[1:-1]:
        assert panel.line[0] == ("item", panel.row(name))
        panel.accept(panel.timekeeper, "programme.next", {"after": panel.step})
        assert panel.header("public")["item"] == panel.row(name)
        turn = panel.header()["turn"]
        kinds.append(panel.one("turns", turn)["kind"] if turn else None)
    assert kinds == ["opening", "panel", "panel", "announce", "final"]
    assert panel.line == [("final", panel.row("ada")), ("item", panel.row("wrap"))]
    panel.next()
    panel.next()
    assert panel.turn["kind"] == "wrap"
    assert panel.line == []
    assert panel.refuse(panel.moderator, "programme.next", {"after": panel.step}) == ("line.empty", {})


def test_a_step_ends_one_item_and_begins_the_next(panel: PanelUnderTest) -> None:
    panel.start()
    panel.pass_time(MINUTE)
    panel.accept(panel.moderator, "programme.next", {"after": panel.step})
    former, current = panel.one("items", panel.row("welcome"), "public"), panel.one("items", panel.row("opening"), "public")
    assert former.items() >= {"state": "done", "started_at": START, "ended_at": START + MINUTE}.items()
    assert current.items() >= {"state": "current", "started_at": START + MINUTE, "ended_at": None}.items()
    assert panel.turn.items() >= {"item": panel.row("opening"), "name": "Seong-min Yoo", "limit": 4 * MINUTE, "began_at": START + MINUTE}.items()


def test_two_moderators_pressing_next_make_one_step_and_the_loser_is_told_who(panel: PanelUnderTest) -> None:
    panel.start()
    step = panel.step
    pressed = [panel.envelope(actor, "programme.next", {"after": step}) for actor in (panel.co_moderator, panel.moderator)]
    winner, loser = panel.batch(pressed)
    assert winner.ok
    assert (loser.ok, loser.code, loser.data) == (False, "step.taken", {"by": "Comoderator", "step": step + 1})
    assert panel.step == step + 1
    assert panel.header()["stepped_by"] == "Comoderator"
    assert panel.header()["item"] == panel.row("opening")


@pytest.mark.parametrize("name", ["programme.next", "programme.go", "turn.start"])
@pytest.mark.parametrize("off", [-1, 1, 10**30])
def test_a_step_that_does_not_follow_the_last_one_is_refused(panel: PanelUnderTest, name: str, off: int) -> None:
    panel.start()
    more = {"programme.next": {}, "programme.go": {"item": panel.row("debate")}, "turn.start": {"person": panel.row("ada")}}[name]
    assert panel.refuse(panel.moderator, name, {"after": panel.step + off, **more}) == ("step.taken", {"by": "Camila Fontes", "step": 1})


@pytest.mark.parametrize("name", ["programme.next", "programme.go", "turn.start"])
def test_nothing_steps_before_the_start_or_after_the_end(panel: PanelUnderTest, name: str) -> None:
    more = {"programme.next": {}, "programme.go": {"item": panel.row("debate")}, "turn.start": {"person": panel.row("ada")}}[name]
    assert panel.refuse(panel.moderator, name, {"after": panel.step, **more}) == ("panel.state", {"state": "open"})
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    assert panel.refuse(panel.moderator, name, {"after": panel.step, **more}) == ("panel.state", {"state": "ended"})


def test_going_to_an_item_passes_those_between_which_may_still_be_gone_to(panel: PanelUnderTest) -> None:
    panel.start()
    panel.accept(panel.timekeeper, "programme.go", {"after": panel.step, "item": panel.row("second")})
    assert panel.header("public")["item"] == panel.row("second")
    assert panel.turn["person"] == panel.row("ben")
    assert panel.line[0] == ("item", panel.row("debate"))
    assert [panel.one("items", panel.row(name), "public")["state"] for name in ("opening", "first")] == ["passed", "passed"]
    panel.accept(panel.timekeeper, "programme.go", {"after": panel.step, "item": panel.row("first")})
    assert panel.turn["person"] == panel.row("ada")
    assert panel.one("items", panel.row("second"))["state"] == "done"


@pytest.mark.parametrize(
    ("name", "refusal"),
    [("welcome", ("item.state", {"state": "done"})), ("opening", ("item.state", {"state": "current"})), ("nothing", ("item.unknown", {}))],
)
def test_going_to_what_was_or_never_is_is_refused(panel: PanelUnderTest, name: str, refusal: tuple[str, dict[str, str]]) -> None:
    panel.start()
    panel.next()
    assert panel.refuse(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row(name)}) == refusal


def test_the_running_order_of_a_debate_has_answers_questions_speakers_and_then_the_programme(panel: PanelUnderTest) -> None:
    panel.debate()
    waiting = panel.inscribed()
    called = panel.inscribed()
    asked = panel.lined_up(panel.row("ada"), panel.row("ben"))
    panel.quick(panel.moderator, "floor.call", {"request": called, "called": True})
    rest = [("item", panel.row("final")), ("item", panel.row("wrap"))]
    assert panel.line == [("question", asked), ("floor", called), ("floor", waiting), *rest]
    panel.next()
    assert panel.turn.items() >= {"kind": "read", "question": asked, "person": panel.row("chair"), "limit": None}.items()
    answers = [("answer", panel.row("ada")), ("answer", panel.row("ben"))]
    assert panel.line == [*answers, ("floor", called), ("floor", waiting), *rest]
    assert [stop["limit"] for stop in panel.header()["line"][:2]] == [90_000, 45_000]
    assert panel.header()["line"][0].items() >= {"why": "assigned", "limit": 90_000, "question": asked, "name": "Ada Okafor"}.items()
    panel.next()
    assert panel.turn.items() >= {"kind": "answer", "question": asked, "person": panel.row("ada"), "limit": 90_000}.items()
    assert panel.line[0] == ("answer", panel.row("ben"))
    panel.next()
    panel.next()
    assert panel.one("questions", asked, "public")["state"] == "answered"
    assert panel.header()["question"] is None
    assert panel.turn["request"] == called
    panel.accept(panel.moderator, "programme.next", {"after": panel.step})
    assert panel.turn["request"] == waiting
    assert panel.header()["item"] == panel.row("debate")


def test_outside_the_debate_only_what_was_lined_up_goes_before_the_programme(panel: PanelUnderTest) -> None:
    panel.start()
    panel.inscribed()
    question = panel.lined_up()
    assert panel.line[:2] == [("question", question), ("item", panel.row("opening"))]
    assert "floor" not in {kind for kind, _ in panel.line}


def test_the_line_has_at_most_six_stops(panel: PanelUnderTest) -> None:
    panel.debate()
    for _ in range(9):
        panel.inscribed()
    assert len(panel.line) == 6


def test_leaving_a_question_that_was_given_to_nobody_answers_it(panel: PanelUnderTest) -> None:
    panel.debate()
    question = panel.lined_up()
    panel.next()
    assert panel.header()["question"] == question
    panel.accept(panel.moderator, "programme.next", {"after": panel.step})
    assert panel.one("questions", question, "public")["state"] == "answered"
    assert panel.header()["question"] is None


def test_items_are_added_at_the_end_with_the_offset_of_what_is_before(panel: PanelUnderTest) -> None:
    new = panel.ids.row()
    panel.accept(panel.organiser, "item.add", {"item": new, "kind": "final", "planned": 90_000, "title": "A last word"})
    total = sum(int(str(item["planned"])) for item in ITEMS.values())
    row = {"place": 8, "kind": "final", "title": "A last word", "person": None, "planned": 90_000, "starts_at": total, "state": "planned"}
    assert panel.one("items", new, "public").items() >= row.items()


def test_an_item_of_somebody_who_is_not_there_is_refused(panel: PanelUnderTest) -> None:
    args = {"item": panel.ids.row(), "kind": "panel", "planned": 90_000, "person": "nobody"}
    assert panel.refuse(panel.organiser, "item.add", args) == ("person.unknown", {})


def test_an_id_that_another_item_has_is_refused(panel: PanelUnderTest) -> None:
    args = {"item": panel.row("wrap"), "kind": "panel", "planned": 90_000}
    assert panel.refuse(panel.organiser, "item.add", args) == ("id_reused", {})


@pytest.mark.parametrize("planned", [0, 999, 86_400_001, -60_000, 10**30])
def test_an_item_lasts_between_a_second_and_a_day(panel: PanelUnderTest, planned: int) -> None:
    args = {"item": panel.ids.row(), "kind": "panel", "planned": planned}
    assert panel.refuse(panel.organiser, "item.add", args) == ("wrong_type", {"field": "planned"})


def test_a_panel_without_a_programme_starts_all_the_same(panel: PanelUnderTest) -> None:
    bare = furnish(panel.store, "bare", "PANEL9")
    with panel.store.engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql(f"UPDATE items SET panel_id = {panel.id} WHERE panel_id = {bare.id}")  # noqa: S608 - two numbers of ours
    bare.accept(bare.moderator, "panel.start")
    assert bare.header().items() >= {"state": "live", "item": None, "turn": None}.items()
    assert bare.refuse(bare.moderator, "programme.next", {"after": bare.step})[0] == "line.empty"
