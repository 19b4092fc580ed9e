"""What the console decides about questions: approving, declining, keeping private, and back again."""

import pytest

from moderator.domain.questions import REASONS
from tests.oracle import Json
from tests.people import PanelUnderTest
from tests.watching import UNSEEN, moved


def test_an_approved_question_reaches_everybody_with_its_number(panel: PanelUnderTest) -> None:
    first, second = panel.ask(), panel.ask()
    before = panel.cursors()
    panel.accept(panel.moderator, "question.approve", {"question": second})
    assert moved(panel, before) == {"moderator", *UNSEEN}
    assert {panel.one("questions", second, viewer)["number"] for viewer in panel.viewers} == {1}
    panel.accept(panel.co_moderator, "question.approve", {"question": first})
    assert panel.one("questions", first, "public")["number"] == 2


def test_a_question_is_approved_once(panel: PanelUnderTest) -> None:
    question = panel.approved()
    assert panel.refuse(panel.moderator, "question.approve", {"question": question}) == ("question.state", {"state": "approved"})


def test_a_declined_question_never_reaches_the_public(panel: PanelUnderTest) -> None:
    question = panel.ask("Buy my lamps")
    before = panel.cursors()
    panel.accept(panel.moderator, "question.decline", {"question": question, "reason": "advertising"})
    assert moved(panel, before) == {"moderator"}
    panel.accept(panel.moderator, "question.decline", {"question": panel.ask(), "reason": "duplicate"})
    assert panel.one("questions", question).items() >= {"state": "declined", "reason": "advertising", "number": None}.items()
    assert panel.rows("questions", "public") == {}


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_for_declining_is_taken_down(panel: PanelUnderTest, reason: str) -> None:
    question = panel.ask()
    panel.quick(panel.moderator, "question.decline", {"question": question, "reason": reason})
    assert panel.one("questions", question)["reason"] == reason


def test_an_approved_question_that_is_declined_goes_and_comes_back_under_its_number(panel: PanelUnderTest) -> None:
    question, _ = panel.approved(), panel.approved()
    panel.accept(panel.moderator, "question.decline", {"question": question, "reason": "unsafe"})
    assert all(question not in panel.rows("questions", viewer) for viewer in panel.viewers if not viewer.startswith("moderator"))
    panel.accept(panel.moderator, "question.approve", {"question": question})
    assert panel.one("questions", question, "public")["number"] == 1
    assert panel.one("questions", question)["reason"] is None


def test_what_happens_to_a_question_that_has_gone_moves_no_public_cursor(panel: PanelUnderTest) -> None:
    question = panel.approved()
    panel.quick(panel.moderator, "question.decline", {"question": question, "reason": "unsafe"})
    before = panel.cursors()
    panel.accept(panel.moderator, "question.shortlist", {"question": question, "shortlisted": True})
    panel.accept(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert not moved(panel, before) & {"public", "display", "technician"}


@pytest.mark.parametrize("name", ["question.approve", "question.decline"])
def test_a_row_that_has_changed_since_it_was_seen_is_not_decided_upon(panel: PanelUnderTest, name: str) -> None:
    question = panel.ask()
    seen = panel.one("questions", question)["rev"]
    panel.quick(panel.co_moderator, "question.shortlist", {"question": question, "shortlisted": True})
    now = panel.one("questions", question)["rev"]
    args = {"question": question} | ({"reason": "unsafe"} if name == "question.decline" else {})
    assert now > seen
    assert panel.refuse(panel.moderator, name, args | {"rev": seen}) == ("stale", {"rev": now})
    panel.accept(panel.moderator, name, args | {"rev": now})


def test_an_answered_question_is_not_declined(panel: PanelUnderTest) -> None:
    question = panel.approved()
    panel.quick(panel.moderator, "question.asked", {"question": question})
    assert panel.refuse(panel.moderator, "question.decline", {"question": question, "reason": "unsafe"}) == ("question.state", {"state": "asked"})


def test_the_public_never_sees_the_shortlist(panel: PanelUnderTest) -> None:
    question = panel.approved()
    before = panel.cursors()
    panel.accept(panel.moderator, "question.shortlist", {"question": question, "shortlisted": True})
    assert panel.one("questions", question)["shortlisted"] is True
    assert not moved(panel, before) & {"public", "display", "technician"}
    panel.accept(panel.moderator, "question.shortlist", {"question": question, "shortlisted": False})
    assert panel.one("questions", question)["shortlisted"] is False


def test_marking_what_is_marked_changes_nothing_but_is_receipted(panel: PanelUnderTest) -> None:
    question = panel.ask()
    before = panel.cursors()
    panel.accept(panel.moderator, "question.shortlist", {"question": question, "shortlisted": False})
    assert moved(panel, before) == set()


@pytest.mark.parametrize("state", ["new", "approved", "next", "asked", "declined"])
def test_a_question_goes_back_to_a_state_it_had(panel: PanelUnderTest, state: str) -> None:
    question = panel.lined_up()
    panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.accept(panel.moderator, "question.restore", {"question": question, "state": state, "reason": "unsafe" if state == "declined" else None})
    assert panel.one("questions", question)["state"] == state
    assert panel.header()["question"] == (question if state == "asked" else None)
    assert (question in panel.rows("questions", "public")) is (state in {"approved", "next", "asked"})
    assert (("question", question) in panel.line) is (state == "next")


def test_a_question_that_was_never_approved_is_not_restored_into_the_open(panel: PanelUnderTest) -> None:
    question = panel.ask()
    for state in ("approved", "next", "asked"):
        assert panel.refuse(panel.moderator, "question.restore", {"question": question, "state": state}) == ("question.state", {"state": "new"})


def test_restoring_one_question_to_asked_settles_the_one_before(panel: PanelUnderTest) -> None:
    first, second = panel.approved(), panel.approved()
    panel.quick(panel.moderator, "question.asked", {"question": first})
    panel.quick(panel.moderator, "question.asked", {"question": second})
    panel.accept(panel.moderator, "question.restore", {"question": first, "state": "asked"})
    assert panel.header()["question"] == first
    assert [row["id"] for row in panel.rows("questions").values() if row["state"] == "asked"] == [first]


def test_a_withdrawn_question_is_not_restored(panel: PanelUnderTest) -> None:
    question = panel.approved()
    panel.quick(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert panel.refuse(panel.moderator, "question.restore", {"question": question, "state": "approved"}) == ("question.state", {"state": "withdrawn"})


def test_a_private_question_is_read_by_the_organisers_alone(panel: PanelUnderTest) -> None:
    question = panel.ask("Somebody is held at a place that I name")
    panel.accept(panel.moderator, "question.private", {"question": question})
    assert {viewer for viewer in panel.viewers if question in panel.rows("questions", viewer)} == {"moderator:organiser"}
    assert panel.one("questions", question, "moderator:organiser").items() >= {"state": "private", "reason": None, "number": None}.items()


def test_an_approved_question_that_turns_private_leaves_the_line_and_every_screen(panel: PanelUnderTest) -> None:
    question = panel.lined_up(panel.row("ada"))
    panel.accept(panel.moderator, "question.private", {"question": question})
    assert ("question", question) not in panel.line
    assert not [viewer for viewer in panel.viewers if viewer != "moderator:organiser" and question in panel.rows("questions", viewer)]


@pytest.mark.parametrize("state", ["asked", "answered", "merged"])
def test_what_was_heard_or_merged_does_not_turn_private(panel: PanelUnderTest, state: str) -> None:
    question = panel.approved()
    if state == "merged":
        panel.quick(panel.moderator, "question.merge", {"question": question, "into": panel.approved()})
    else:
        panel.quick(panel.moderator, "question.asked", {"question": question})
    if state == "answered":
        panel.quick(panel.moderator, "question.answered", {"question": question})
    assert panel.refuse(panel.moderator, "question.private", {"question": question}) == ("question.state", {"state": state})


@pytest.mark.parametrize("name", ["approve", "decline", "private", "restore", "shortlist", "assign", "tag", "gloss", "next", "asked", "merge", "unmerge"])
def test_to_the_moderator_a_private_question_is_unknown(panel: PanelUnderTest, name: str) -> None:
    question = panel.ask()
    panel.quick(panel.moderator, "question.private", {"question": question})
    more: dict[str, Json] = {
        "decline": {"reason": "unsafe"}, "restore": {"state": "new"}, "shortlist": {"shortlisted": True}, "assign": {"people": []}, "tag": {"tags": []},
        "gloss": {"language": "fr"}, "next": {"next": True}, "merge": {"into": panel.approved()},
    }  # fmt: skip
    assert panel.refuse(panel.moderator, f"question.{name}", {"question": question, **more.get(name, {})}) == ("question.unknown", {})


def test_the_organiser_lets_a_private_question_come_back(panel: PanelUnderTest) -> None:
    question = panel.ask()
    panel.quick(panel.moderator, "question.private", {"question": question})
    panel.accept(panel.organiser, "question.restore", {"question": question, "state": "new"})
    assert panel.one("questions", question)["state"] == "new"


@pytest.mark.parametrize("name", ["question.decline", "question.private"])
def test_what_was_merged_into_a_question_that_goes_stays(panel: PanelUnderTest, name: str) -> None:
    target, approved, new = panel.approved(), panel.approved(), panel.ask()
    for question in (approved, new):
        panel.quick(panel.moderator, "question.merge", {"question": question, "into": target})
    panel.accept(panel.moderator, name, {"question": target} | ({"reason": "unsafe"} if name == "question.decline" else {}))
    assert [panel.one("questions", each)["state"] for each in (approved, new)] == ["approved", "new"]
    row = panel.one("questions", target, "moderator:organiser")
    assert (row["originals"], row["askers"]) == ([], 1)


def test_a_question_restored_to_the_line_keeps_the_place_it_had(panel: PanelUnderTest) -> None:
    panel.debate()
    first, second = panel.lined_up(), panel.lined_up()
    panel.quick(panel.moderator, "question.asked", {"question": first})
    panel.accept(panel.moderator, "question.restore", {"question": first, "state": "next"})
    assert panel.line[:2] == [("question", first), ("question", second)]
    panel.quick(panel.moderator, "question.next", {"question": first, "next": False})
    place = panel.one("questions", second)["lined_up"]
    panel.accept(panel.moderator, "question.restore", {"question": first, "state": "next", "lined_up": place - 1})
    assert panel.line[:2] == [("question", first), ("question", second)]


def test_nothing_is_put_before_a_panel_that_has_ended(panel: PanelUnderTest) -> None:
    panel.start()
    question = panel.approved()
    panel.quick(panel.moderator, "panel.end")
    for state in ("next", "asked"):
        assert panel.refuse(panel.moderator, "question.restore", {"question": question, "state": state}) == ("panel.state", {"state": "ended"})


def test_what_is_private_again_is_named_by_no_question_that_came_meanwhile(panel: PanelUnderTest) -> None:
    question, command = panel.approved("Who pays for all this in the end?"), panel.ids.command()
    panel.quick(panel.moderator, "question.private", {"question": question})
    panel.quick(panel.organiser, "question.restore", {"question": question, "state": "approved"}, command=command)
    later = panel.ask("In the end, who pays for all this?")
    assert panel.one("questions", later)["similar"]
    panel.accept(panel.organiser, "receipt.undo", {"command": command})
    assert panel.one("questions", later)["similar"] == []
