"""A point of order in the middle of an answer: the answer goes on as the same turn, and is not begun anew."""

from tests.people import PanelUnderTest


def test_an_answer_that_was_interrupted_goes_on_as_the_same_turn(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.quick(panel.moderator, "floor.set", {"extras": ["point_of_order"]})
    question = panel.lined_up(panel.row("ada"), panel.row("ben"))
    panel.next()
    panel.next()
    answer = panel.turn["id"]
    panel.pass_time(20_000)
    panel.accept(panel.moderator, "turn.interrupt", {"after": panel.step, "kind": "point_of_order", "name": "Anders"})
    kinds = [(stop["kind"], stop["person"]) for stop in panel.header()["line"]]
    assert ("answer", panel.row("ada")) not in kinds
    assert ("turn", panel.row("ada")) in kinds
    panel.pass_time(10_000)
    panel.accept(panel.moderator, "turn.start", {"after": panel.step, "turn": answer})
    assert panel.turn.items() >= {"id": answer, "state": "running", "elapsed": 20_000, "question": question}.items()
    assert [row["id"] for row in panel.rows("turns").values() if row["person"] == panel.row("ada")] == [answer]


def test_whoever_was_interrupted_is_next_before_the_others_who_answer(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.quick(panel.moderator, "floor.set", {"extras": ["point_of_order"]})
    panel.lined_up(panel.row("ada"), panel.row("ben"))
    panel.next()
    panel.next()
    panel.accept(panel.moderator, "turn.interrupt", {"after": panel.step, "kind": "point_of_order", "name": "Anders"})
    assert [(stop["kind"], stop["person"]) for stop in panel.header()["line"][:2]] == [("turn", panel.row("ada")), ("answer", panel.row("ben"))]
