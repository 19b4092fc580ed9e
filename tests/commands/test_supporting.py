"""Voices for a question: one per participant, unlinkable, and seen by the public only when they may be."""

import pytest

from moderator.domain.roles import Role
from tests.people import OLD, Actor, PanelUnderTest
from tests.watching import moved, voices


def test_a_participant_has_one_voice_per_question(panel: PanelUnderTest) -> None:
    question = panel.approved()
    for actor, supported, total in [
        (panel.phone, True, 2),
        (panel.phone, True, 2),
        (panel.neighbour, True, 3),
        (panel.phone, False, 2),
        (panel.phone, False, 2),
        (panel.phone, True, 3),
    ]:
        panel.accept(actor, "question.support", {"question": question, "supported": supported})
        assert voices(panel, question) == total


def test_taking_back_a_voice_never_given_takes_nothing(panel: PanelUnderTest) -> None:
    question = panel.approved()
    panel.accept(panel.phone, "question.support", {"question": question, "supported": False})
    assert voices(panel, question) == 1


def test_the_keys_of_one_participants_voices_cannot_be_linked(panel: PanelUnderTest) -> None:
    questions = [panel.approved(), panel.approved()]
    for question in questions:
        for actor in (panel.phone, panel.neighbour):
            panel.accept(actor, "question.support", {"question": question, "supported": True})
    rows = panel.stored("supports")
    assert len({row["key"] for row in rows}) == 4
    assert panel.phone.token
    assert all(len(row["key"]) == 64 and panel.phone.token not in row["key"] for row in rows)
    receipts = [row for row in panel.stored("receipts") if row["name"] == "question.support"]
    assert len(receipts) == 4
    assert {row["link"] for row in receipts} == {None}
    assert not {row["key"] for row in rows} & {value for row in receipts for value in row.values() if isinstance(value, str)}


def test_a_token_too_young_is_told_when_to_come_again(panel: PanelUnderTest) -> None:
    question = panel.approved()
    args = {"question": question, "supported": True}
    assert panel.refuse(panel.young, "question.support", args) == ("too_soon", {"retry_ms": 15_000})
    command = panel.ids.command()
    assert not panel.do(panel.young, "question.support", args, command=command).ok
    grown = Actor("grown", Role.PUBLIC, token=panel.young.token, token_age=OLD)
    panel.accept(grown, "question.support", args, command=command)
    assert voices(panel, question) == 2


def test_support_that_is_off_is_refused(panel: PanelUnderTest) -> None:
    question = panel.approved()
    panel.quick(panel.moderator, "panel.set", {"support": "off"})
    assert panel.refuse(panel.phone, "question.support", {"question": question, "supported": True}) == ("support.off", {})


def test_what_one_may_not_see_one_cannot_support(panel: PanelUnderTest) -> None:
    question = panel.ask()
    for row in (question, "nothing"):
        assert panel.refuse(panel.phone, "question.support", {"question": row, "supported": True}) == ("question.unknown", {})


def test_counts_are_hidden_from_the_public_until_the_question_is_asked(panel: PanelUnderTest) -> None:
    question = panel.approved()
    before = panel.cursors()
    panel.accept(panel.phone, "question.support", {"question": question, "supported": True})
    assert moved(panel, before) == {"moderator"}
    assert voices(panel, question, "public") is None
    panel.accept(panel.moderator, "question.asked", {"question": question})
    assert voices(panel, question, "public") == 2


def test_counts_are_seen_by_all_when_support_is_on(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"support": "on"})
    question = panel.approved()
    panel.accept(panel.phone, "question.support", {"question": question, "supported": True})
    assert {voices(panel, question, viewer) for viewer in panel.viewers} == {2}


def test_a_voice_never_sends_the_text_again(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"support": "on"})
    question = panel.approved()
    rev = panel.one("questions", question)["rev"]
    panel.accept(panel.phone, "question.support", {"question": question, "supported": True})
    assert panel.one("questions", question)["rev"] == rev


def test_the_count_of_a_question_that_goes_goes_with_it(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"support": "on"})
    question = panel.approved()
    assert voices(panel, question, "public") == 1
    panel.accept(panel.moderator, "question.decline", {"question": question, "reason": "unsafe"})
    assert voices(panel, question, "public") is None


@pytest.mark.parametrize(("setting", "of_new", "of_asked"), [("on", 1, 1), ("hidden", None, 1), ("off", None, None)])
def test_a_changed_setting_of_support_shows_and_hides_what_is_there(panel: PanelUnderTest, setting: str, of_new: int | None, of_asked: int | None) -> None:
    panel.quick(panel.moderator, "panel.set", {"support": "hidden" if setting == "on" else "on"})
    waiting, asked, unseen = panel.approved(), panel.approved(), panel.ask()
    panel.quick(panel.moderator, "question.asked", {"question": asked})
    panel.accept(panel.moderator, "panel.set", {"support": setting})
    assert (voices(panel, waiting, "public"), voices(panel, asked, "public")) == (of_new, of_asked)
    assert voices(panel, unseen, "public") is None
