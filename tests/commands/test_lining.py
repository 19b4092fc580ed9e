"""Questions in the running order and before the panel: lined up, bundled, asked, and asked once more."""

import pytest

from tests.oracle import Json
from tests.people import PanelUnderTest


def states(panel: PanelUnderTest, *questions: str) -> list[str]:
    return [panel.one("questions", each)["state"] for each in questions]


def test_lined_up_questions_stand_in_the_order_of_lining_up(panel: PanelUnderTest) -> None:
    first, second = panel.approved(), panel.approved()
    panel.accept(panel.moderator, "question.next", {"question": second, "next": True})
    panel.accept(panel.moderator, "question.next", {"question": first, "next": True})
    assert panel.line[:2] == [("question", second), ("question", first)]
    assert [stop["name"] for stop in panel.header()["line"][:2]] == ["2", "1"]
    panel.accept(panel.moderator, "question.next", {"question": second, "next": False})
    assert panel.line[0] == ("question", first)
    assert panel.one("questions", second, "public")["state"] == "approved"


def test_lining_up_twice_keeps_the_place(panel: PanelUnderTest) -> None:
    first, second = panel.lined_up(), panel.lined_up()
    panel.accept(panel.moderator, "question.next", {"question": first, "next": True})
    assert panel.line[:2] == [("question", first), ("question", second)]


@pytest.mark.parametrize("wanted", [True, False])
def test_only_approved_questions_are_lined_up(panel: PanelUnderTest, *, wanted: bool) -> None:
    question = panel.ask()
    assert panel.refuse(panel.moderator, "question.next", {"question": question, "next": wanted}) == ("question.state", {"state": "new"})


def test_declining_takes_a_question_out_of_the_running_order(panel: PanelUnderTest) -> None:
    question = panel.lined_up()
    panel.accept(panel.moderator, "question.decline", {"question": question, "reason": "duplicate"})
    assert ("question", question) not in panel.line
    assert panel.line


def test_a_question_that_is_asked_stands_in_the_header_and_its_panellists_come_next(panel: PanelUnderTest) -> None:
    panel.debate()
    question = panel.lined_up(panel.row("ben"), panel.row("ada"))
    panel.accept(panel.moderator, "question.asked", {"question": question})
    assert panel.header("public")["question"] == question
    assert panel.line[:2] == [("answer", panel.row("ben")), ("answer", panel.row("ada"))]


def test_asking_the_next_question_settles_the_one_before(panel: PanelUnderTest) -> None:
    panel.debate()
    first, second = panel.approved(), panel.approved()
    panel.accept(panel.moderator, "question.asked", {"question": first})
    panel.accept(panel.moderator, "question.asked", {"question": second})
    assert panel.one("questions", first, "public")["state"] == "answered"
    assert panel.header()["question"] == second


def test_a_question_asked_while_its_panellist_speaks_makes_the_speech_its_answer(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.quick(panel.moderator, "turn.start", {"after": panel.step, "person": panel.row("ada")})
    question = panel.approved()
    panel.quick(panel.moderator, "question.assign", {"question": question, "people": [panel.row("ada")]})
    panel.accept(panel.moderator, "question.asked", {"question": question})
    assert (panel.turn["kind"], panel.turn["question"]) == ("answer", question)


@pytest.mark.parametrize("name", ["question.asked", "question.answered"])
def test_a_question_that_nobody_may_see_is_neither_asked_nor_answered(panel: PanelUnderTest, name: str) -> None:
    question = panel.ask()
    code, _ = panel.refuse(panel.moderator, name, {"question": question})
    assert code in {"question.state", "question.unknown"}


def test_a_question_left_while_somebody_owes_an_answer_is_asked_once_more(panel: PanelUnderTest) -> None:
    panel.debate()
    question, other = panel.lined_up(panel.row("ada"), panel.row("ben")), panel.approved()
    panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.quick(panel.ada, "question.answered", {"question": question})
    panel.quick(panel.moderator, "question.asked", {"question": other})
    assert states(panel, question, other) == ["asked", "asked"]
    assert panel.header("public")["asked"] == [other]
    panel.accept(panel.moderator, "question.asked", {"question": question})
    assert states(panel, question, other) == ["asked", "answered"]
    assert panel.header("public")["asked"] == [question]
    assert panel.line[0] == ("answer", panel.row("ben"))


def test_asking_what_is_being_asked_changes_nothing(panel: PanelUnderTest) -> None:
    panel.debate()
    question = panel.approved()
    panel.quick(panel.moderator, "question.asked", {"question": question})
    before = panel.cursors()
    panel.accept(panel.moderator, "question.asked", {"question": question})
    assert panel.cursors() == before
    assert (states(panel, question), panel.header()["asked"]) == (["asked"], [question])


def test_nothing_is_asked_after_the_end(panel: PanelUnderTest) -> None:
    panel.start()
    question = panel.approved()
    panel.quick(panel.moderator, "panel.end")
    assert panel.refuse(panel.moderator, "question.asked", {"question": question}) == ("panel.state", {"state": "ended"})


# Bundles


def bundle(panel: PanelUnderTest, *questions: str, bundled: bool = True) -> None:
    panel.accept(panel.moderator, "question.bundle", {"questions": list(questions), "bundled": bundled})


def test_a_bundle_is_one_stop_of_the_line_at_the_place_of_its_first(panel: PanelUnderTest) -> None:
    panel.debate()
    alone, first, second, third = panel.approved(), panel.lined_up(), panel.approved(), panel.lined_up()
    panel.quick(panel.moderator, "question.next", {"question": alone, "next": True})
    bundle(panel, third, first, second)
    assert states(panel, first, second, third) == ["next"] * 3
    assert {panel.one("questions", each)["bundle"] for each in (first, second, third)} == {third}
    stop, then = panel.header("public")["line"][:2]
    assert (stop["kind"], stop["name"], stop["questions"]) == ("question", "2 + 3 + 4", [first, second, third])
    assert (then["question"], then["questions"]) == (alone, None)


def test_a_bundle_is_asked_together_and_shows_who_still_owes_an_answer(panel: PanelUnderTest) -> None:
    panel.debate()
    first, second = panel.lined_up(panel.row("ada")), panel.lined_up(panel.row("ben"))
    bundle(panel, first, second)
    panel.accept(panel.moderator, "question.asked", {"question": second})
    assert (panel.header("public")["asked"], panel.header("public")["question"]) == ([first, second], first)
    assert panel.line[:2] == [("answer", panel.row("ada")), ("answer", panel.row("ben"))]
    panel.accept(panel.ada, "question.answered", {"question": first})
    assert (panel.header("public")["asked"], panel.header("public")["question"]) == ([first, second], second)
    panel.accept(panel.ben, "question.answered", {"question": second, "mark": "written"})
    assert (panel.header("public")["asked"], panel.header("public")["question"]) == ([], None)
    assert states(panel, first, second) == ["answered", "written"]


def test_the_next_step_reads_out_the_whole_bundle(panel: PanelUnderTest) -> None:
    panel.debate()
    first, second = panel.lined_up(), panel.approved()
    bundle(panel, first, second)
    panel.next()
    assert panel.header("public")["asked"] == [first, second]
    assert panel.turn["kind"] == "read"


def test_untied_questions_stay_in_the_line_each_alone(panel: PanelUnderTest) -> None:
    first, second = panel.approved(), panel.approved()
    bundle(panel, first, second)
    bundle(panel, first, second, bundled=False)
    assert panel.line[:2] == [("question", first), ("question", second)]
    assert {panel.one("questions", each)["bundle"] for each in (first, second)} == {None}


@pytest.mark.parametrize("how", ["next", "decline", "private", "withdraw", "merge", "bundle"])
def test_what_leaves_a_bundle_leaves_the_others_in_the_line(panel: PanelUnderTest, how: str) -> None:
    first, second, third, other = (panel.approved() for _ in range(4))
    bundle(panel, first, second, third)
    args: dict[str, Json] = {
        "next": {"next": False}, "decline": {"reason": "unsafe"}, "private": {}, "withdraw": {"secret": panel.secrets[first]}, "merge": {"into": other},
    }  # fmt: skip
    if how == "bundle":
        bundle(panel, first, other)
    else:
        panel.accept(panel.phone if how == "withdraw" else panel.moderator, f"question.{how}", {"question": first, **args[how]})
    stop = next(stop for stop in panel.header()["line"] if stop["question"] == second)
    assert stop["questions"] == [second, third]
    panel.accept(panel.moderator, "question.next", {"question": third, "next": False})
    assert panel.one("questions", second)["bundle"] is None
    assert ("question", second) in panel.line


def test_a_bundle_of_one_is_a_question_in_the_line(panel: PanelUnderTest) -> None:
    question = panel.approved()
    bundle(panel, question, question)
    assert panel.one("questions", question).items() >= {"state": "next", "bundle": None}.items()


def test_what_cannot_be_bundled_is_refused(panel: PanelUnderTest) -> None:
    new, many = panel.ask(), [panel.approved() for _ in range(7)]
    for chosen, refusal in [
        ([new, many[0]], ("question.state", {"state": "new"})),
        (many, ("too_many", {"field": "questions", "limit": 6})),
        ([], ("missing", {"field": "questions"})),
        ([many[0], "nothing"], ("question.unknown", {})),
    ]:
        assert panel.refuse(panel.moderator, "question.bundle", {"questions": chosen, "bundled": True}) == refusal
