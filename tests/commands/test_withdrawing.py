"""Taking a question back: the words are erased wherever they stood, and what hung on the question goes on without it."""

import pytest

from tests.people import PanelUnderTest
from tests.watching import moved, voices


@pytest.mark.parametrize("state", ["new", "approved", "next", "declined"])
def test_a_withdrawn_question_leaves_no_text_in_the_database(panel: PanelUnderTest, state: str) -> None:
    words = {"text": "Zanzibar words", "name": "Zoe Quux", "organisation": "Quux and sons"}
    question = panel.ask(words["text"], name=words["name"], organisation=words["organisation"], group="civil", channel="room")
    if state in {"approved", "next"}:
        panel.quick(panel.moderator, "question.approve", {"question": question})
    if state == "next":
        panel.quick(panel.moderator, "question.next", {"question": question, "next": True})
    if state == "declined":
        panel.quick(panel.moderator, "question.decline", {"question": question, "reason": "unsafe"})
    assert all(word in repr(panel.everything()) for word in words.values())
    [before] = panel.stored("questions")
    assert (before["folded"], any(before["marks"])) == ("zanzibar words", True), "ready for comparing"
    panel.accept(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert not [word for word in words.values() if word.casefold() in repr(panel.everything()).casefold()]
    [stored] = panel.stored("questions")
    assert {stored[key] for key in ("text", "name", "organisation", "stakeholder", "channel", "reason", "folded", "marks")} == {None}
    assert question not in panel.rows("questions", "public")
    assert ("question", question) not in panel.line


def test_withdrawing_a_question_in_review_moves_no_cursor_but_the_consoles(panel: PanelUnderTest) -> None:
    question = panel.ask()
    before = panel.cursors()
    panel.accept(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert moved(panel, before) == {"moderator"}


def test_a_wrong_secret_opens_nothing(panel: PanelUnderTest) -> None:
    question = panel.approved()
    assert panel.refuse(panel.neighbour, "question.withdraw", {"question": question, "secret": panel.ids.secret()}) == ("question.unknown", {})


def test_withdrawing_twice_is_no_mistake(panel: PanelUnderTest) -> None:
    question = panel.approved()
    for _ in range(2):
        panel.accept(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})


def test_a_question_that_was_read_out_cannot_be_withdrawn(panel: PanelUnderTest) -> None:
    question = panel.approved()
    panel.quick(panel.moderator, "question.asked", {"question": question})
    args = {"question": question, "secret": panel.secrets[question]}
    assert panel.refuse(panel.phone, "question.withdraw", args) == ("question.state", {"state": "asked"})


def test_a_merged_question_that_is_withdrawn_leaves_the_merge(panel: PanelUnderTest) -> None:
    target, question = panel.approved(), panel.ask("Zanzibar words")
    panel.quick(panel.moderator, "question.merge", {"question": question, "into": target})
    assert panel.one("questions", target, "public")["askers"] == 2
    panel.accept(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert "zanzibar" not in repr(panel.everything()).casefold()
    assert panel.one("questions", question).items() >= {"state": "withdrawn", "merged_into": None}.items()
    assert panel.one("questions", target).items() >= {"originals": [], "askers": 1}.items()
    assert voices(panel, target) == 1


def test_what_was_merged_into_a_question_that_is_withdrawn_goes_on(panel: PanelUnderTest) -> None:
    target, question = panel.approved("Zanzibar words"), panel.approved()
    panel.quick(panel.moderator, "question.merge", {"question": question, "into": target})
    panel.accept(panel.phone, "question.withdraw", {"question": target, "secret": panel.secrets[target]})
    assert panel.one("questions", question, "public")["state"] == "approved"
    assert (panel.one("questions", target)["originals"], "zanzibar" in repr(panel.everything()).casefold()) == ([], False)


def test_a_private_question_is_withdrawn_too(panel: PanelUnderTest) -> None:
    question = panel.ask("Zanzibar words")
    panel.quick(panel.moderator, "question.private", {"question": question})
    panel.accept(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert "zanzibar" not in repr(panel.everything()).casefold()


def test_translation_tags_and_offers_go_with_the_words(panel: PanelUnderTest) -> None:
    question = panel.approved()
    panel.quick(panel.moderator, "question.gloss", {"question": question, "text": "Mots de Zanzibar", "language": "fr"})
    panel.quick(panel.moderator, "question.tag", {"question": question, "tags": ["Zanzibar"]})
    panel.quick(panel.ada, "question.offer", {"question": question, "offer": "take"})
    panel.accept(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert "zanzibar" not in repr(panel.everything()).casefold()
    assert panel.one("questions", question).items() >= {"gloss": None, "gloss_language": None, "tags": [], "offers": [], "similar": []}.items()
