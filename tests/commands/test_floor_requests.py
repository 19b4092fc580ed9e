"""Asking for the floor: when the list takes a request, what it says when it does not, and putting it in writing instead."""

import pytest

from moderator.domain.floor import WRITTEN_WITHIN
from tests.commands.lists import listed
from tests.oracle import Json
from tests.people import MINUTE, START, PanelUnderTest

CLOSED = {"closed_at": None, "asking_until": None, "opens_at": None}


def asked(panel: PanelUnderTest, **more: object) -> Json:
    return {"request": panel.ids.row(), "secret": panel.ids.secret(), "name": "Ingrid Solheim"} | more


def reply(panel: PanelUnderTest, **more: object) -> Json:
    return asked(panel, kind="reply", organisation="Permanent Mission of Avaria", **more)


def own(panel: PanelUnderTest, request: str, **more: object) -> Json:
    return {"request": request, "secret": panel.secrets[request], "question": panel.ids.row()} | more


def until(panel: PanelUnderTest, instant: int | None) -> None:
    """Written questions are taken until then."""
    panel.quick(panel.moderator, "panel.set", {"asking_until": instant})


def test_a_list_that_has_closed_says_when_and_until_when_a_question_can_be_written(panel: PanelUnderTest) -> None:
    until(panel, START + 52 * MINUTE)
    panel.quick(panel.moderator, "floor.set", {"closes_at": START + 40 * MINUTE})
    panel.pass_time(40 * MINUTE - 1)
    panel.accept(panel.phone, "floor.request", asked(panel))
    for late in (1, MINUTE):
        panel.pass_time(late)
        told = CLOSED | {"closed_at": START + 40 * MINUTE, "asking_until": START + 52 * MINUTE}
        assert panel.refuse(panel.phone, "floor.request", asked(panel)) == ("floor.closed", told)


def test_the_same_is_said_once_the_deadline_has_passed(panel: PanelUnderTest) -> None:
    closes = START + MINUTE
    panel.quick(panel.moderator, "floor.set", {"closes_at": closes})
    panel.pass_time(MINUTE + 400)
    panel.accept(panel.machine, "deadline.pass", {"deadline": "floor_closes", "due": closes}, command=f"~deadline:floor_closes:{closes}")
    assert panel.header("public")["floor_open"] is False
    assert panel.refuse(panel.phone, "floor.request", asked(panel)) == ("floor.closed", CLOSED | {"closed_at": closes})


def test_when_written_questions_are_closed_too_no_time_is_promised(panel: PanelUnderTest) -> None:
    until(panel, START + 52 * MINUTE)
    panel.quick(panel.moderator, "panel.set", {"asking": False})
    panel.quick(panel.moderator, "floor.open", {"open": False})
    assert panel.refuse(panel.phone, "floor.request", asked(panel)) == ("floor.closed", CLOSED | {"closed_at": START})


def test_a_list_that_opens_later_says_when(panel: PanelUnderTest) -> None:
    panel.accept(panel.moderator, "floor.set", {"opens_at": START + 15 * MINUTE})
    assert panel.header("public").items() >= {"floor_open": False, "floor_opens_at": START + 15 * MINUTE}.items()
    assert panel.refuse(panel.phone, "floor.request", asked(panel)) == ("floor.closed", CLOSED | {"opens_at": START + 15 * MINUTE})
    panel.pass_time(15 * MINUTE)
    # At the instant itself, though nobody has said yet that it has come.
    panel.accept(panel.phone, "floor.request", asked(panel))


def test_more_time_and_speaking_for_others_are_asked_for_and_only_the_console_sees_the_time(panel: PanelUnderTest) -> None:
    panel.debate()
    args = asked(panel, needs_time=True, on_behalf=True)
    panel.accept(panel.phone, "floor.request", args)
    assert panel.one("requests", args["request"])["extra"] == MINUTE
    assert panel.one("requests", args["request"], "public")["on_behalf"] is True
    assert [viewer for viewer in panel.viewers if "extra" in panel.one("requests", args["request"], viewer)] == ["moderator", "moderator:organiser"]
    [stop] = [stop for stop in panel.header("public")["line"] if stop["kind"] == "floor"]
    assert stop["limit"] == 2 * MINUTE
    panel.next()
    assert panel.turn["limit"] == 3 * MINUTE


def test_a_slip_of_paper_that_is_typed_in_stands_like_any_other(panel: PanelUnderTest) -> None:
    args = asked(panel, channel="paper", needs_time=True)
    panel.accept(panel.co_moderator, "floor.request", args)
    assert panel.one("requests", args["request"])["channel"] == "paper"
    online = panel.inscribed(channel="online")
    panel.quick(panel.moderator, "floor.done", {"request": args["request"]})
    # Whoever sent a slip sits in the room.
    assert panel.one("requests", online)["why"] == ["only_one", "channel_unheard"]


@pytest.mark.parametrize(("column", "value"), [("group", "gods"), ("channel", "telephone"), ("kind", "point_of_order")])
def test_only_words_that_are_known_are_taken(panel: PanelUnderTest, column: str, value: str) -> None:
    assert panel.refuse(panel.phone, "floor.request", asked(panel) | {column: value}) == ("wrong_type", {"field": column})


def test_the_right_of_reply_is_off_unless_the_chair_allows_it(panel: PanelUnderTest) -> None:
    assert panel.header()["extras"] == []
    assert panel.refuse(panel.phone, "floor.request", reply(panel)) == ("floor.reply_off", {})


def test_the_right_of_reply_is_asked_for_after_the_list_has_closed_comes_last_and_has_its_own_time(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.quick(panel.moderator, "floor.set", {"extras": ["right_of_reply"]})
    panel.quick(panel.moderator, "panel.limits", {"limits": {"reply": 45_000}})
    panel.quick(panel.moderator, "floor.open", {"open": False})
    panel.accept(panel.phone, "floor.request", reply(panel, name="In reply"))
    panel.quick(panel.moderator, "floor.open", {"open": True})
    panel.inscribed("Later")
    assert listed(panel) == ["Later", "In reply"]
    assert panel.header()["line"][1]["limit"] == 45_000
    panel.next()
    panel.next()
    assert panel.turn.items() >= {"kind": "reply", "name": "In reply", "limit": 45_000}.items()


def test_a_third_right_of_reply_of_one_delegation_is_refused(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "floor.set", {"extras": ["right_of_reply"]})
    first, second = reply(panel, name="Ana Lima"), reply(panel, name="Somebody else")
    for args in (first, second):
        panel.accept(panel.phone, "floor.request", args)
    assert panel.refuse(panel.phone, "floor.request", reply(panel)) == ("floor.reply_used", {})
    assert panel.do(panel.phone, "floor.request", reply(panel) | {"organisation": "Permanent Mission of Belmonte"}).ok
    # What was taken back was not used.
    panel.quick(panel.phone, "floor.withdraw", {"request": first["request"], "secret": first["secret"]})
    panel.accept(panel.phone, "floor.request", reply(panel))


def test_no_right_of_reply_after_the_end(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "floor.set", {"extras": ["right_of_reply"]})
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    assert panel.refuse(panel.phone, "floor.request", reply(panel)) == ("panel.state", {"state": "ended"})


def test_whoever_cannot_be_heard_writes_instead_with_one_tap(panel: PanelUnderTest) -> None:
    request = panel.inscribed("Mara", organisation="Northern Voices", group="civil", channel="online", topic="Who pays for it?", language="en")
    args = own(panel, request)
    panel.accept(panel.phone, "floor.convert", args)
    assert panel.one("requests", request).items() >= {"state": "converted", "topic": None, "rank": None}.items()
    assert request not in panel.rows("requests", "public")
    expected = {"state": "new", "text": "Who pays for it?", "name": "Mara", "group": "civil", "channel": "online", "language": "en", "shortlisted": True}
    assert panel.one("questions", args["question"]).items() >= expected.items()
    assert args["question"] not in panel.rows("questions", "public")
    # The secret of the request opens the question from now on.
    panel.accept(panel.phone, "question.withdraw", {"question": args["question"], "secret": panel.secrets[request]})


def test_other_words_than_the_topic_leave_the_topic_where_it_is(panel: PanelUnderTest) -> None:
    request = panel.inscribed(topic="Money")
    args = own(panel, request, text="Who pays for it, and when?", language="fr")
    panel.accept(panel.phone, "floor.convert", args)
    assert panel.one("requests", request)["topic"] == "Money"
    assert panel.one("questions", args["question"]).items() >= {"text": "Who pays for it, and when?", "language": "fr"}.items()


def test_a_request_without_a_topic_needs_words(panel: PanelUnderTest) -> None:
    request = panel.inscribed()
    assert panel.refuse(panel.phone, "floor.convert", own(panel, request)) == ("empty", {"field": "text"})


def test_only_with_the_secret_and_while_questions_are_taken(panel: PanelUnderTest) -> None:
    request = panel.inscribed(topic="Money")
    for secret in (panel.ids.secret(), None):
        assert panel.refuse(panel.neighbour, "floor.convert", own(panel, request) | {"secret": secret}) == ("request.unknown", {})
    panel.quick(panel.moderator, "panel.set", {"asking": False})
    assert panel.refuse(panel.phone, "floor.convert", own(panel, request))[0] == "question.closed"


def test_those_who_were_not_reached_are_put_in_writing_by_the_console_and_undo_gives_everything_back(panel: PanelUnderTest) -> None:
    panel.debate()
    request = panel.inscribed("Mara", topic="Who pays for it?")
    panel.quick(panel.moderator, "panel.end")
    state = panel.one("requests", request)["state"]
    question, command = panel.ids.row(), panel.ids.command()
    panel.accept(panel.co_moderator, "floor.convert", {"request": request, "question": question}, command=command)
    assert panel.one("questions", question)["text"] == "Who pays for it?"
    assert [row["folded"] for row in panel.stored("questions")] == ["pays"]
    panel.accept(panel.co_moderator, "receipt.undo", {"command": command})
    assert [(row["folded"], row["marks"]) for row in panel.stored("questions")] == [(None, None)]
    assert panel.one("requests", request).items() >= {"state": state, "topic": "Who pays for it?"}.items()
    assert panel.one("questions", question).items() >= {"state": "withdrawn", "text": None, "name": None}.items()


def test_whoever_was_not_reached_may_send_a_statement_once_within_two_weeks(panel: PanelUnderTest) -> None:
    panel.debate()
    first, second = panel.inscribed(topic="Who pays?"), panel.inscribed(topic="Who decides?")
    panel.quick(panel.moderator, "panel.end")
    ended = panel.header()["ended_at"]
    panel.pass_time(WRITTEN_WITHIN - 1)
    panel.accept(panel.phone, "floor.convert", own(panel, first))
    assert panel.refuse(panel.phone, "floor.convert", own(panel, first)) == ("request.state", {"state": "converted"})
    panel.pass_time(1)
    assert panel.refuse(panel.phone, "floor.convert", own(panel, second)) == ("question.closed", {"until": ended + WRITTEN_WITHIN})
    panel.accept(panel.organiser, "floor.convert", own(panel, second))


def test_a_question_that_somebody_has_acted_on_is_not_turned_back_into_a_request(panel: PanelUnderTest) -> None:
    request, question, command = panel.inscribed(topic="Money"), panel.ids.row(), panel.ids.command()
    panel.quick(panel.moderator, "floor.convert", {"request": request, "question": question}, command=command)
    panel.quick(panel.co_moderator, "question.approve", {"question": question})
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("question.state", {"state": "approved"})


@pytest.mark.parametrize("name", ["floor.done", "floor.withdraw"])
def test_whoever_has_spoken_or_left_does_not_write_instead(panel: PanelUnderTest, name: str) -> None:
    request = panel.inscribed(topic="Money")
    args = {"request": request} | ({"secret": panel.secrets[request]} if name == "floor.withdraw" else {})
    panel.quick(panel.phone if name == "floor.withdraw" else panel.moderator, name, args)
    state = panel.one("requests", request)["state"]
    assert panel.refuse(panel.phone, "floor.convert", own(panel, request)) == ("request.state", {"state": state})
