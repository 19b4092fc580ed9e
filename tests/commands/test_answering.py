"""Who answers a question: given by the console, offered by the podium, and marked by either."""

import pytest

from tests.people import PanelUnderTest
from tests.watching import moved


def test_assigned_panellists_are_seen_by_podium_and_booth_but_not_by_the_public(panel: PanelUnderTest) -> None:
    question, people = panel.approved(), [panel.row("ben"), panel.row("ada")]
    before = panel.cursors()
    panel.accept(panel.moderator, "question.assign", {"question": question, "people": people})
    assert moved(panel, before) == {"moderator", "panellist", "booth"}
    for viewer in ("moderator", "booth", f"panellist:{panel.row('ada')}"):
        assert panel.one("questions", question, viewer)["assigned"] == [{"person": person, "state": "assigned"} for person in people]


def test_assigning_replaces_the_list_and_keeps_the_marks_of_those_who_stay(panel: PanelUnderTest) -> None:
    ada, ben, question = panel.row("ada"), panel.row("ben"), panel.approved()
    panel.quick(panel.moderator, "question.assign", {"question": question, "people": [ada, ben]})
    panel.quick(panel.moderator, "question.answered", {"question": question, "person": ada, "mark": "passed"})
    panel.accept(panel.moderator, "question.assign", {"question": question, "people": [panel.row("chair"), ada, ada]})
    assert panel.one("questions", question)["assigned"] == [{"person": panel.row("chair"), "state": "assigned"}, {"person": ada, "state": "passed"}]


def test_assigning_somebody_who_is_not_there_is_refused(panel: PanelUnderTest) -> None:
    question = panel.approved()
    assert panel.refuse(panel.moderator, "question.assign", {"question": question, "people": [panel.row("ada"), "nobody"]}) == ("person.unknown", {})


def test_a_question_is_answered_when_the_last_panellist_has_answered(panel: PanelUnderTest) -> None:
    ada, ben = panel.row("ada"), panel.row("ben")
    panel.debate()
    question = panel.lined_up(ada, ben)
    panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.accept(panel.ada, "question.answered", {"question": question})
    assert panel.one("questions", question, "public")["state"] == "asked"
    panel.accept(panel.moderator, "question.answered", {"question": question, "person": ben, "mark": "passed"})
    assert panel.one("questions", question, "public")["state"] == "answered"
    assert panel.header("public")["question"] is None


def test_a_question_left_to_be_answered_in_writing_is_written(panel: PanelUnderTest) -> None:
    panel.debate()
    question = panel.lined_up(panel.row("ada"), panel.row("ben"))
    panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.accept(panel.ada, "question.answered", {"question": question, "mark": "passed"})
    panel.accept(panel.moderator, "question.answered", {"question": question, "mark": "written"})
    assert panel.one("questions", question, "public")["state"] == "written"


def test_a_question_given_to_nobody_can_be_left_to_writing(panel: PanelUnderTest) -> None:
    question = panel.approved()
    panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.accept(panel.moderator, "question.answered", {"question": question, "mark": "written"})
    assert panel.one("questions", question, "public")["state"] == "written"


def test_the_console_marks_for_all_who_owe_an_answer(panel: PanelUnderTest) -> None:
    ada, ben = panel.row("ada"), panel.row("ben")
    question = panel.lined_up(ada, ben)
    panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.quick(panel.moderator, "question.answered", {"question": question, "person": ada, "mark": "passed"})
    panel.accept(panel.moderator, "question.answered", {"question": question})
    assert panel.one("questions", question)["assigned"] == [{"person": ada, "state": "passed"}, {"person": ben, "state": "answered"}]


def test_a_panellist_speaks_for_nobody_else(panel: PanelUnderTest) -> None:
    question = panel.lined_up(panel.row("ada"), panel.row("ben"))
    assert panel.refuse(panel.ada, "question.answered", {"question": question, "person": panel.row("ben")}) == ("forbidden", {})
    panel.accept(panel.ada, "question.answered", {"question": question, "person": panel.row("ada"), "mark": "written"})
    assert panel.one("questions", question)["assigned"][1]["state"] == "assigned"


def test_a_panellist_learns_nothing_of_a_question_in_review(panel: PanelUnderTest) -> None:
    question = panel.ask()
    assert panel.refuse(panel.ada, "question.answered", {"question": question}) == ("question.unknown", {})


def test_a_question_that_was_not_asked_cannot_be_answered_by_all(panel: PanelUnderTest) -> None:
    question = panel.approved()
    assert panel.refuse(panel.moderator, "question.answered", {"question": question}) == ("question.state", {"state": "approved"})


def test_somebody_who_is_not_there_answers_nothing(panel: PanelUnderTest) -> None:
    question = panel.approved()
    assert panel.refuse(panel.moderator, "question.answered", {"question": question, "person": "nobody"}) == ("person.unknown", {})


def drop(panel: PanelUnderTest, person: str) -> None:
    panel.quick(panel.moderator, "person.drop", {"person": panel.row(person), "dropped": True})


def test_nothing_new_is_given_to_somebody_who_was_taken_off_the_podium(panel: PanelUnderTest) -> None:
    ada, ben, kept, given = panel.row("ada"), panel.row("ben"), panel.approved(), panel.approved()
    panel.quick(panel.moderator, "question.assign", {"question": kept, "people": [ben]})
    drop(panel, "ben")
    assert panel.refuse(panel.moderator, "question.assign", {"question": given, "people": [ada, ben]}) == ("person.dropped", {})
    assert panel.refuse(panel.moderator, "question.answered", {"question": given, "person": ben}) == ("person.dropped", {})
    panel.accept(panel.moderator, "question.assign", {"question": kept, "people": [ben, ada]})
    panel.accept(panel.moderator, "question.answered", {"question": kept, "person": ben, "mark": "written"})


@pytest.mark.parametrize("state", ["declined", "withdrawn", "merged"])
def test_what_will_not_be_answered_is_given_to_nobody(panel: PanelUnderTest, state: str) -> None:
    question = panel.approved()
    if state == "declined":
        panel.quick(panel.moderator, "question.decline", {"question": question, "reason": "unsafe"})
    elif state == "withdrawn":
        panel.quick(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    else:
        panel.quick(panel.moderator, "question.merge", {"question": question, "into": panel.approved()})
    args = {"question": question, "people": [panel.row("ada")]}
    assert panel.refuse(panel.moderator, "question.assign", args) == ("question.state", {"state": state})


def test_a_question_is_settled_when_those_who_owe_an_answer_are_taken_off_it(panel: PanelUnderTest) -> None:
    panel.debate()
    ada, ben = panel.row("ada"), panel.row("ben")
    question = panel.lined_up(ada, ben)
    panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.quick(panel.ada, "question.answered", {"question": question})
    panel.accept(panel.moderator, "question.assign", {"question": question, "people": []})
    assert panel.one("questions", question).items() >= {"state": "answered", "assigned": [{"person": ada, "state": "answered"}]}.items()
    assert panel.header("public")["question"] is None


# Offers


def offers(panel: PanelUnderTest, question: str) -> list[tuple[str, str, str | None]]:
    return [(each["person"], each["offer"], each["to"]) for each in panel.one("questions", question)["offers"]]


def test_an_offer_is_for_the_console_and_for_the_one_who_made_it(panel: PanelUnderTest) -> None:
    ada, ben, question = panel.row("ada"), panel.row("ben"), panel.approved()
    before = panel.cursors()
    panel.accept(panel.ada, "question.offer", {"question": question, "offer": "take"})
    assert not moved(panel, before) & {"public", "display", "technician"}
    assert offers(panel, question) == [(ada, "take", None)]
    shown = {viewer: panel.one("questions", question, viewer).get("offer", "nothing") for viewer in panel.viewers}
    assert shown[f"panellist:{ada}"] == "take"
    assert {value for viewer, value in shown.items() if not viewer.startswith("panellist")} == {"nothing"}
    assert shown[f"panellist:{ben}"] is None


def test_an_offer_is_changed_and_taken_back_by_its_own(panel: PanelUnderTest) -> None:
    ada, ben, question = panel.row("ada"), panel.row("ben"), panel.approved()
    panel.accept(panel.ada, "question.offer", {"question": question, "offer": "pass", "to": ben})
    panel.accept(panel.ben, "question.offer", {"question": question, "offer": "pass"})
    assert offers(panel, question) == [(ada, "pass", ben), (ben, "pass", None)]
    assert panel.one("questions", question, f"panellist:{ada}")["offer"] == ben
    panel.accept(panel.ada, "question.offer", {"question": question, "offer": "none"})
    assert offers(panel, question) == [(ben, "pass", None)]


def test_an_offer_that_makes_no_sense_is_refused(panel: PanelUnderTest) -> None:
    question, unseen = panel.approved(), panel.ask()
    drop(panel, "ben")
    for args, refusal in [
        ({"question": unseen, "offer": "take"}, ("question.unknown", {})),
        ({"question": question, "offer": "take", "to": panel.row("chair")}, ("wrong_type", {"field": "to"})),
        ({"question": question, "offer": "pass", "to": panel.row("ada")}, ("wrong_type", {"field": "to"})),
        ({"question": question, "offer": "pass", "to": "nobody"}, ("person.unknown", {})),
        ({"question": question, "offer": "pass", "to": panel.row("ben")}, ("person.dropped", {})),
    ]:
        assert panel.refuse(panel.ada, "question.offer", args) == refusal


def test_a_panellist_marks_only_what_they_were_given_or_took(panel: PanelUnderTest) -> None:
    ada, question = panel.row("ada"), panel.lined_up(panel.row("ben"))
    panel.quick(panel.moderator, "question.asked", {"question": question})
    for offer in ("none", "pass"):
        panel.quick(panel.ada, "question.offer", {"question": question, "offer": offer})
        assert panel.refuse(panel.ada, "question.answered", {"question": question}) == ("question.unassigned", {})
    panel.quick(panel.ada, "question.offer", {"question": question, "offer": "take"})
    panel.accept(panel.ada, "question.answered", {"question": question})
    assert panel.one("questions", question)["assigned"][1] == {"person": ada, "state": "answered"}
    assert panel.one("questions", question)["state"] == "asked"


def test_the_console_marks_somebody_who_answered_without_being_asked(panel: PanelUnderTest) -> None:
    question = panel.lined_up(panel.row("ben"))
    panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.accept(panel.moderator, "question.answered", {"question": question, "person": panel.row("ada")})
    assert panel.one("questions", question)["assigned"][1] == {"person": panel.row("ada"), "state": "answered"}
