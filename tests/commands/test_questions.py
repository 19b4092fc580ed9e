"""Written questions: asking, reviewing, lining up, answering, taking back."""

import hashlib

import pytest

from moderator.domain.questions import REASONS
from moderator.domain.roles import Role
from tests.oracle import Json
from tests.people import MINUTE, OLD, START, Actor, PanelUnderTest, furnish

UNSEEN = {"public", "display", "booth", "technician", "panellist"}


def ask(panel: PanelUnderTest, **more: object) -> Json:
    return {"question": panel.ids.row(), "secret": panel.ids.secret(), "text": "Who pays for all this?"} | more


def moved(panel: PanelUnderTest, before: dict[str, int]) -> set[str]:
    return {key.split(":")[0] for key, cursor in panel.cursors().items() if cursor != before[key]}


# Asking


def test_a_question_waiting_for_review_is_seen_by_the_console_alone(panel: PanelUnderTest) -> None:
    before, args = panel.cursors(), ask(panel)
    panel.accept(panel.phone, "question.ask", args)
    assert moved(panel, before) == {"moderator"}
    assert panel.one("questions", args["question"])["state"] == "new"
    assert all(args["question"] not in panel.rows("questions", viewer) for viewer in panel.viewers if viewer != "moderator")


def test_a_named_question_keeps_what_its_author_said_of_themselves(panel: PanelUnderTest) -> None:
    said = {"name": "Ola", "organisation": "Housing Now", "group": "civil", "channel": "room", "language": "nb", "for": panel.row("ada")}
    args = ask(panel, **said)
    panel.accept(panel.phone, "question.ask", args)
    assert panel.one("questions", args["question"]).items() >= (said | {"anonymous": False, "text": args["text"]}).items()


def test_an_anonymous_question_stores_no_group_organisation_or_channel(panel: PanelUnderTest) -> None:
    args = ask(panel, organisation="Housing Now", group="civil", channel="room")
    panel.accept(panel.phone, "question.ask", args)
    [stored] = panel.stored("questions")
    assert {stored[key] for key in ("name", "organisation", "stakeholder", "channel")} == {None}
    assert panel.one("questions", args["question"])["anonymous"] is True


@pytest.mark.parametrize(("name", "to"), [("Ola", MINUTE), (None, 10 * MINUTE), ("  ", 10 * MINUTE)])
def test_the_time_of_a_question_is_rounded_before_it_is_stored(panel: PanelUnderTest, name: str | None, to: int) -> None:
    panel.pass_time(19 * MINUTE + 34_567)
    args = ask(panel, name=name)
    panel.accept(panel.phone, "question.ask", args)
    [stored] = panel.stored("questions")
    assert stored["received"] == START + 19 * MINUTE // to * to
    assert panel.one("questions", args["question"])["received"] == stored["received"]


def test_nothing_of_a_participant_is_stored(panel: PanelUnderTest) -> None:
    panel.pass_time(34_567)
    args = ask(panel)
    panel.accept(panel.phone, "question.ask", args)
    [question], receipt = panel.stored("questions"), panel.stored("receipts")[-1]
    everything = repr(panel.everything())
    assert panel.phone.token
    assert panel.phone.token not in everything
    assert args["secret"] not in everything
    assert question["secret_hash"] in everything
    assert (receipt["role"], receipt["link"], receipt["inverse"]) == ("public", None, None)
    assert receipt["at"] % MINUTE == receipt["sent_at"] % MINUTE == 0


def test_only_the_hash_of_the_secret_is_stored(panel: PanelUnderTest) -> None:
    args = ask(panel)
    panel.accept(panel.phone, "question.ask", args)
    assert [row["secret_hash"] for row in panel.stored("questions")] == [hashlib.sha256(args["secret"].encode()).hexdigest()]


def test_a_moderator_may_write_down_a_question_from_paper(panel: PanelUnderTest) -> None:
    args = ask(panel, name="Row three", channel="paper")
    panel.accept(panel.moderator, "question.ask", args)
    assert panel.one("questions", args["question"])["channel"] == "paper"


def test_asking_is_refused_while_questions_are_not_taken(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"asking": False})
    assert panel.refuse(panel.phone, "question.ask", ask(panel)) == ("question.closed", {})
    panel.quick(panel.moderator, "panel.set", {"asking": True})
    panel.accept(panel.phone, "question.ask", ask(panel))


def test_asking_is_refused_before_the_opening_and_after_the_end(panel: PanelUnderTest) -> None:
    draft = furnish(panel.store, "draft", "PANEL9", state="draft")
    assert draft.refuse(draft.phone, "question.ask", ask(draft)) == ("question.closed", {})
    panel.start()
    panel.accept(panel.phone, "question.ask", ask(panel))
    panel.quick(panel.moderator, "panel.end")
    assert panel.refuse(panel.phone, "question.ask", ask(panel)) == ("question.closed", {})


def test_asking_somebody_who_is_not_there_is_refused(panel: PanelUnderTest) -> None:
    assert panel.refuse(panel.phone, "question.ask", ask(panel, **{"for": "nobody"})) == ("person.unknown", {})


def test_the_limit_of_a_question_is_the_panels_and_counts_graphemes(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"question_limit": 50})
    family = "👩‍👩‍👧"
    panel.accept(panel.phone, "question.ask", ask(panel, text=family * 20 + "x" * 30))
    assert panel.refuse(panel.phone, "question.ask", ask(panel, text="x" * 51)) == ("too_long", {"field": "text", "limit": 50})


def test_an_id_that_another_question_has_is_refused(panel: PanelUnderTest) -> None:
    taken = panel.ask()
    assert panel.refuse(panel.neighbour, "question.ask", ask(panel, question=taken)) == ("id_reused", {})


# Reviewing


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
    assert all(question not in panel.rows("questions", viewer) for viewer in panel.viewers if viewer != "moderator")
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


# Assigning and lining up


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


# Asked and answered


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


# Back again


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


# Withdrawing


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
    panel.accept(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    assert not [word for word in words.values() if word in repr(panel.everything())]
    [stored] = panel.stored("questions")
    assert {stored[key] for key in ("text", "name", "organisation", "stakeholder", "channel", "reason")} == {None}
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


# Supporting


def voices(panel: PanelUnderTest, question: str, viewer: str = "moderator") -> int | None:
    tally = panel.rows("tallies", viewer).get(question)
    return None if tally is None else tally["voices"]


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
