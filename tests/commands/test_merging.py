"""Questions that ask the same: joined, asked for all of their authors, and separated again."""

import pytest

from tests.oracle import Json
from tests.people import PanelUnderTest
from tests.watching import voices


def merge(panel: PanelUnderTest, question: str, into: str) -> None:
    panel.accept(panel.moderator, "question.merge", {"question": question, "into": into})


def undo(panel: PanelUnderTest, name: str, args: Json) -> None:
    command = panel.ids.command()
    panel.accept(panel.moderator, name, args, command=command)
    panel.accept(panel.moderator, "receipt.undo", {"command": command})


def test_the_words_of_a_merged_question_are_read_by_those_who_work_with_it(panel: PanelUnderTest) -> None:
    target, question = panel.approved(language="fr"), panel.ask("Y el presupuesto, quién lo paga", language="es")
    merge(panel, question, target)
    original = {"id": question, "text": "Y el presupuesto, quién lo paga", "language": "es"}
    shown = {viewer: panel.one("questions", target, viewer).get("originals") for viewer in panel.viewers}
    near = {viewer for viewer in panel.viewers if viewer.split(":")[0] in {"moderator", "panellist", "booth"}}
    assert {viewer for viewer, originals in shown.items() if originals == [original]} == near
    assert {panel.one("questions", target, viewer)["askers"] for viewer in panel.viewers} == {2}
    assert panel.one("questions", question).items() >= {"state": "merged", "merged_into": target}.items()
    assert question not in panel.rows("questions", "public")


def test_voices_are_united_and_divided(panel: PanelUnderTest) -> None:
    target, question = panel.approved(), panel.approved()
    for actor, row in [(panel.phone, target), (panel.neighbour, question)]:
        panel.quick(actor, "question.support", {"question": row, "supported": True})
    merge(panel, question, target)
    assert (voices(panel, target), voices(panel, question)) == (4, 2)
    panel.quick(panel.neighbour, "question.support", {"question": target, "supported": True})
    assert panel.refuse(panel.phone, "question.support", {"question": question, "supported": True}) == ("question.unknown", {})
    panel.accept(panel.moderator, "question.unmerge", {"question": question})
    assert (voices(panel, target), voices(panel, question)) == (3, 2)


def test_a_merged_question_goes_where_its_target_goes(panel: PanelUnderTest) -> None:
    panel.debate()
    target, question = panel.approved(), panel.lined_up()
    merge(panel, question, target)
    assert ("question", question) not in panel.line
    panel.quick(panel.moderator, "question.asked", {"question": target})
    panel.quick(panel.moderator, "question.answered", {"question": target})
    assert panel.one("questions", target, "public")["state"] == "answered"
    assert panel.one("questions", question)["state"] == "merged"


@pytest.mark.parametrize("state", ["new", "approved"])
def test_separated_a_question_is_what_its_review_has_made_of_it(panel: PanelUnderTest, state: str) -> None:
    target = panel.approved()
    question = panel.ask() if state == "new" else panel.lined_up()
    merge(panel, question, target)
    panel.accept(panel.moderator, "question.unmerge", {"question": question})
    assert panel.one("questions", question).items() >= {"state": state, "merged_into": None, "lined_up": None}.items()
    row = panel.one("questions", target)
    assert (row["originals"], row["askers"]) == ([], 1)
    assert (question in panel.rows("questions", "public")) is (state == "approved")


def test_a_declined_question_is_merged_without_its_reason(panel: PanelUnderTest) -> None:
    target, question = panel.approved(), panel.ask()
    panel.quick(panel.moderator, "question.decline", {"question": question, "reason": "duplicate"})
    merge(panel, question, target)
    assert panel.one("questions", question)["reason"] is None


def test_several_are_merged_into_one_but_none_into_what_is_merged(panel: PanelUnderTest) -> None:
    target, first, second, other = (panel.approved() for _ in range(4))
    merge(panel, first, target)
    merge(panel, second, target)
    assert panel.one("questions", target, "public")["askers"] == 3
    for question, into, code in [
        (first, other, "question.merged"),
        (other, first, "question.merged"),
        (target, other, "question.merged"),
        (other, other, "question.same"),
    ]:
        assert panel.refuse(panel.moderator, "question.merge", {"question": question, "into": into}) == (code, {})


@pytest.mark.parametrize("state", ["declined", "withdrawn"])
def test_nothing_is_merged_into_what_nobody_will_read(panel: PanelUnderTest, state: str) -> None:
    target, question = panel.approved(), panel.approved()
    if state == "declined":
        panel.quick(panel.moderator, "question.decline", {"question": target, "reason": "unsafe"})
    else:
        panel.quick(panel.phone, "question.withdraw", {"question": target, "secret": panel.secrets[target]})
    assert panel.refuse(panel.moderator, "question.merge", {"question": question, "into": target}) == ("question.state", {"state": state})


def test_what_is_being_asked_is_not_merged_but_may_take_others_in(panel: PanelUnderTest) -> None:
    target, question = panel.approved(), panel.approved()
    panel.quick(panel.moderator, "question.asked", {"question": target})
    assert panel.refuse(panel.moderator, "question.merge", {"question": target, "into": question}) == ("question.state", {"state": "asked"})
    merge(panel, question, target)
    assert voices(panel, target, "public") == 2


def test_a_row_that_has_changed_since_it_was_seen_is_not_merged(panel: PanelUnderTest) -> None:
    target, question = panel.approved(), panel.approved()
    rev = panel.one("questions", question)["rev"]
    panel.quick(panel.co_moderator, "question.shortlist", {"question": question, "shortlisted": True})
    assert panel.refuse(panel.moderator, "question.merge", {"question": question, "into": target, "rev": rev})[0] == "stale"


def test_what_is_not_merged_is_not_separated(panel: PanelUnderTest) -> None:
    question = panel.approved()
    assert panel.refuse(panel.moderator, "question.unmerge", {"question": question}) == ("question.state", {"state": "approved"})


def test_undo_of_a_merge_keeps_the_voices_that_came_meanwhile(panel: PanelUnderTest) -> None:
    target, question, command = panel.approved(), panel.lined_up(), panel.ids.command()
    place = panel.one("questions", question)["lined_up"]
    panel.accept(panel.moderator, "question.merge", {"question": question, "into": target}, command=command)
    panel.quick(panel.phone, "question.support", {"question": target, "supported": True})
    panel.accept(panel.moderator, "receipt.undo", {"command": command})
    assert panel.one("questions", question).items() >= {"state": "next", "lined_up": place, "merged_into": None}.items()
    assert (voices(panel, target), panel.one("questions", target)["originals"]) == (2, [])


def test_undo_puts_back_into_a_merge_what_was_let_go(panel: PanelUnderTest) -> None:
    target, question = panel.approved(), panel.approved()
    merge(panel, question, target)
    before = panel.rows("questions")
    cases: list[tuple[str, Json]] = [("question.unmerge", {"question": question}), ("question.decline", {"question": target, "reason": "unsafe"})]
    for name, args in cases:
        undo(panel, name, args)
        after = panel.rows("questions")
        assert {row: value | {"rev": 0} for row, value in after.items()} == {row: value | {"rev": 0} for row, value in before.items()}


def test_undo_does_not_merge_into_a_question_that_went_into_another(panel: PanelUnderTest) -> None:
    target, question, other, command = panel.approved(), panel.approved(), panel.approved(), panel.ids.command()
    merge(panel, question, target)
    panel.accept(panel.moderator, "question.unmerge", {"question": question}, command=command)
    merge(panel, target, other)
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("question.merged", {})


def test_undo_says_when_somebody_has_decided_otherwise_since(panel: PanelUnderTest) -> None:
    target, question, command = panel.approved(), panel.approved(), panel.ids.command()
    panel.accept(panel.moderator, "question.merge", {"question": question, "into": target}, command=command)
    panel.accept(panel.co_moderator, "question.unmerge", {"question": question})
    rev = panel.one("questions", question)["rev"]
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("stale", {"rev": rev})


def test_undo_of_keeping_private_names_the_question_again_where_it_was_named(panel: PanelUnderTest) -> None:
    first, second = panel.ask("Who pays for the human rights plan of the city?"), panel.ask("Who pays for the human rights plan of a city?")
    later = panel.ask("Who pays for this human rights plan of the city?")
    assert {like["id"] for like in panel.one("questions", later)["similar"]} == {first, second}
    command = panel.ids.command()
    panel.accept(panel.moderator, "question.private", {"question": first}, command=command)
    panel.quick(panel.phone, "question.withdraw", {"question": second, "secret": panel.secrets[second]})
    panel.accept(panel.moderator, "receipt.undo", {"command": command})
    assert panel.one("questions", first)["state"] == "new"
    assert [like["id"] for like in panel.one("questions", later)["similar"]] == [first]


@pytest.mark.parametrize("review", ["declined", "taken back"])
def test_what_nobody_approves_any_more_is_not_made_public_by_being_separated(panel: PanelUnderTest, review: str) -> None:
    target, question = panel.approved(), panel.ask()
    approval = panel.ids.command()
    panel.quick(panel.moderator, "question.approve", {"question": question}, command=approval)
    if review == "declined":
        panel.quick(panel.moderator, "question.decline", {"question": question, "reason": "unsafe"})
    else:
        panel.quick(panel.moderator, "receipt.undo", {"command": approval})
    merge(panel, question, target)
    panel.accept(panel.phone, "question.withdraw", {"question": target, "secret": panel.secrets[target]})
    assert panel.one("questions", question).items() >= {"state": "new", "number": None}.items()


def test_what_is_separated_after_the_end_is_to_be_answered_in_writing(panel: PanelUnderTest) -> None:
    panel.start()
    target, question = panel.approved(), panel.approved()
    merge(panel, question, target)
    panel.quick(panel.moderator, "panel.end")
    panel.accept(panel.moderator, "question.unmerge", {"question": question})
    assert panel.one("questions", question)["state"] == "written"


def test_undo_of_a_merge_brings_back_a_declined_question_with_its_number(panel: PanelUnderTest) -> None:
    target, question = panel.approved(), panel.approved()
    panel.quick(panel.moderator, "question.decline", {"question": question, "reason": "duplicate"})
    before = panel.one("questions", question)
    undo(panel, "question.merge", {"question": question, "into": target})
    assert panel.one("questions", question) | {"rev": 0} == before | {"rev": 0}
