"""The list of speakers: inscribing, calling, speaking, being absent."""

import pytest

from tests.oracle import Json
from tests.people import MINUTE, START, PanelUnderTest, furnish


def asked(panel: PanelUnderTest, **more: object) -> Json:
    return {"request": panel.ids.row(), "secret": panel.ids.secret(), "name": "Ingrid Solheim"} | more


def waiting(panel: PanelUnderTest) -> list[str]:
    return [row for kind, row in panel.line if kind == "floor"]


def test_everybody_sees_who_is_on_the_list_but_only_the_console_sees_the_topic(panel: PanelUnderTest) -> None:
    said = {"organisation": "City of Nordhavn", "group": "local"}
    private = {"topic": "Training of municipal staff", "language": "nb", "channel": "room"}
    args = asked(panel, **said, **private)
    panel.pass_time(90_123)
    panel.accept(panel.phone, "floor.request", args)
    for viewer in panel.viewers:
        row = panel.one("requests", args["request"], viewer)
        assert row.items() >= (said | {"number": 1, "name": "Ingrid Solheim", "state": "waiting"}).items()
        assert (row.keys() & private.keys() == private.keys()) is viewer.startswith("moderator")
    assert panel.one("requests", args["request"])["absences"] == 0


def test_the_secret_of_a_request_is_never_stored(panel: PanelUnderTest) -> None:
    args = asked(panel)
    panel.accept(panel.phone, "floor.request", args)
    assert panel.stored("requests")
    assert args["secret"] not in repr(panel.everything())


def test_a_closed_list_refuses(panel: PanelUnderTest) -> None:
    panel.accept(panel.moderator, "floor.open", {"open": False})
    assert panel.header("public")["floor_open"] is False
    closed = {"closed_at": START, "asking_until": None, "opens_at": None}
    assert panel.refuse(panel.phone, "floor.request", asked(panel)) == ("floor.closed", closed)


def test_a_list_that_closes_keeps_those_who_are_on_it(panel: PanelUnderTest) -> None:
    request = panel.inscribed()
    panel.accept(panel.moderator, "floor.open", {"open": False})
    assert panel.one("requests", request, "public")["state"] == "waiting"


def test_the_list_takes_nobody_before_the_opening_or_after_the_end(panel: PanelUnderTest) -> None:
    draft = furnish(panel.store, "draft", "PANEL9", state="draft")
    draft.quick(draft.moderator, "floor.open", {"open": True})
    assert draft.refuse(draft.phone, "floor.request", asked(draft))[0] == "floor.closed"
    panel.start()
    panel.accept(panel.phone, "floor.request", asked(panel))
    panel.quick(panel.moderator, "panel.end")
    assert panel.refuse(panel.phone, "floor.request", asked(panel))[0] == "floor.closed"


def test_an_id_that_another_request_has_is_refused(panel: PanelUnderTest) -> None:
    taken = panel.inscribed()
    assert panel.refuse(panel.neighbour, "floor.request", asked(panel, request=taken)) == ("id_reused", {})


def test_the_console_may_inscribe_somebody_of_the_room(panel: PanelUnderTest) -> None:
    args = asked(panel, channel="room")
    panel.accept(panel.co_moderator, "floor.request", args)
    assert panel.one("requests", args["request"], "public")["name"] == "Ingrid Solheim"


def test_in_the_debate_those_who_asked_first_come_first(panel: PanelUnderTest) -> None:
    first = panel.inscribed()
    panel.pass_time(1)
    second = panel.inscribed()
    panel.start()
    assert waiting(panel) == []
    panel.accept(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row("debate")})
    assert waiting(panel) == [first, second]
    assert [stop["why"] for stop in panel.header()["line"] if stop["kind"] == "floor"] == ["earliest", "only_one"]
    panel.pass_time(1)
    args = asked(panel)
    panel.accept(panel.phone, "floor.request", args)
    assert waiting(panel) == [first, second, args["request"]]


def test_requests_of_the_same_moment_stand_by_their_numbers(panel: PanelUnderTest) -> None:
    requests = [panel.inscribed() for _ in range(3)]
    panel.debate()
    assert waiting(panel) == requests


def test_somebody_called_goes_before_those_who_wait_and_back_again(panel: PanelUnderTest) -> None:
    panel.debate()
    first, second = panel.inscribed(), panel.inscribed()
    panel.accept(panel.moderator, "floor.call", {"request": second, "called": True})
    assert waiting(panel) == [second, first]
    assert panel.one("requests", second, "public")["state"] == "called"
    assert panel.header()["line"][0]["why"] == "called"
    panel.accept(panel.moderator, "floor.call", {"request": second, "called": True})
    panel.accept(panel.moderator, "floor.call", {"request": second, "called": False})
    assert waiting(panel) == [first, second]
    panel.accept(panel.moderator, "floor.call", {"request": second, "called": False})


def test_called_speakers_and_lined_up_questions_share_one_order(panel: PanelUnderTest) -> None:
    panel.start()
    request = panel.inscribed()
    first = panel.lined_up()
    panel.quick(panel.moderator, "floor.call", {"request": request, "called": True})
    second = panel.lined_up()
    assert panel.line[:3] == [("question", first), ("floor", request), ("question", second)]


def test_whoever_is_absent_goes_to_the_end_of_the_list_and_is_counted(panel: PanelUnderTest) -> None:
    panel.debate()
    first, second = panel.inscribed(), panel.inscribed()
    panel.quick(panel.moderator, "floor.call", {"request": first, "called": True})
    panel.accept(panel.moderator, "floor.absent", {"request": first})
    assert waiting(panel) == [second, first]
    assert panel.one("requests", first).items() >= {"absences": 1, "state": "waiting"}.items()
    panel.pass_time(1)
    third = panel.inscribed()
    panel.accept(panel.moderator, "floor.absent", {"request": second})
    panel.accept(panel.moderator, "floor.absent", {"request": second})
    assert waiting(panel) == [third, first, second]


def test_whoever_is_absent_when_given_the_floor_loses_the_turn_but_not_the_place_on_the_list(panel: PanelUnderTest) -> None:
    panel.debate()
    request = panel.inscribed()
    panel.next()
    turn = panel.turn
    assert turn["request"] == request
    panel.accept(panel.moderator, "floor.absent", {"request": request})
    assert panel.header()["turn"] is None
    assert panel.one("turns", turn["id"])["state"] == "ended"
    assert panel.one("requests", request, "public")["state"] == "waiting"


def test_the_floor_gives_a_turn_with_the_name_and_ends_as_done(panel: PanelUnderTest) -> None:
    panel.debate()
    request = panel.inscribed("Mayor of Northport", organisation="Northport")
    panel.next()
    turn = panel.turn
    assert turn.items() >= {"kind": "floor", "name": "Mayor of Northport", "organisation": "Northport", "limit": MINUTE, "state": "running"}.items()
    assert panel.one("requests", request, "public")["state"] == "speaking"
    panel.accept(panel.moderator, "floor.done", {"request": request})
    assert panel.header()["turn"] is None
    assert request not in panel.rows("requests", "public")
    assert panel.one("requests", request)["state"] == "done"


def test_done_without_a_turn_takes_somebody_off_the_list(panel: PanelUnderTest) -> None:
    panel.debate()
    request = panel.inscribed()
    panel.accept(panel.moderator, "floor.done", {"request": request})
    assert waiting(panel) == []
    assert request not in panel.rows("requests", "public")


@pytest.mark.parametrize("name", ["floor.done", "floor.absent"])
def test_somebody_who_is_done_is_neither_done_again_nor_absent(panel: PanelUnderTest, name: str) -> None:
    request = panel.inscribed()
    panel.quick(panel.moderator, "floor.done", {"request": request})
    assert panel.refuse(panel.moderator, name, {"request": request}) == ("request.state", {"state": "done"})


@pytest.mark.parametrize("called", [True, False])
def test_somebody_who_is_done_is_not_called(panel: PanelUnderTest, *, called: bool) -> None:
    request = panel.inscribed()
    panel.quick(panel.moderator, "floor.done", {"request": request})
    assert panel.refuse(panel.moderator, "floor.call", {"request": request, "called": called}) == ("request.state", {"state": "done"})


@pytest.mark.parametrize("called", [True, False])
def test_whoever_asked_may_take_themselves_off_the_list(panel: PanelUnderTest, *, called: bool) -> None:
    panel.debate()
    request = panel.inscribed()
    panel.quick(panel.moderator, "floor.call", {"request": request, "called": called})
    args = {"request": request, "secret": panel.secrets[request]}
    panel.accept(panel.phone, "floor.withdraw", args)
    assert waiting(panel) == []
    assert request not in panel.rows("requests", "public")
    assert panel.one("requests", request)["state"] == "withdrawn"
    panel.accept(panel.phone, "floor.withdraw", args)


def test_a_wrong_secret_takes_nobody_off_the_list(panel: PanelUnderTest) -> None:
    request = panel.inscribed()
    assert panel.refuse(panel.neighbour, "floor.withdraw", {"request": request, "secret": panel.ids.secret()}) == ("request.unknown", {})


def test_somebody_who_speaks_cannot_withdraw(panel: PanelUnderTest) -> None:
    panel.debate()
    request = panel.inscribed()
    panel.next()
    args = {"request": request, "secret": panel.secrets[request]}
    assert panel.refuse(panel.phone, "floor.withdraw", args) == ("request.state", {"state": "speaking"})


def test_the_floor_is_opened_and_closed_absolutely(panel: PanelUnderTest) -> None:
    before = panel.cursors()
    panel.accept(panel.moderator, "floor.open", {"open": True})
    assert panel.cursors() == before
    panel.accept(panel.moderator, "floor.open", {"open": False})
    assert panel.header()["floor_open"] is False


def test_the_moment_of_asking_is_the_consoles(panel: PanelUnderTest) -> None:
    panel.pass_time(90_000)
    request = panel.inscribed()
    assert panel.one("requests", request)["received"] == START + 90_000
