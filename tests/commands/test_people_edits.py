"""Correcting the podium, taking somebody off it, more time for one, and what people of the podium signal."""

import pytest

from tests.people import MINUTE, PanelUnderTest

HINTS = {"phonetic", "note", "extra", "dropped"}


def drop(panel: PanelUnderTest, name: str, *, dropped: bool = True) -> None:
    panel.accept(panel.moderator, "person.drop", {"person": panel.row(name), "dropped": dropped})


def test_what_is_given_is_corrected_and_the_rest_stays(panel: PanelUnderTest) -> None:
    said = {"honorific": "H.E. Ms.", "function": "Mayor", "online": True, "timezone": "Europe/Oslo", "note": "Speaks after the film", "phonetic": None}
    panel.accept(panel.co_moderator, "person.edit", {"person": panel.row("ada"), **said})
    row = panel.one("people", panel.row("ada"))
    assert row.items() >= (said | {"name": "Ada Okafor", "organisation": "Office for Local Rights"}).items()
    panel.accept(panel.moderator, "person.edit", {"person": panel.row("ada"), "timezone": None, "organisation": None, "note": " "})
    assert panel.one("people", panel.row("ada")).items() >= {"timezone": None, "organisation": None, "note": None, "function": "Mayor"}.items()


def test_a_name_is_corrected_on_the_wall_while_they_speak(panel: PanelUnderTest) -> None:
    panel.start()
    panel.quick(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row("first")})
    panel.quick(panel.moderator, "turn.set_aside", {"after": panel.step, "turn": panel.turn["id"], "reason": "technical"})
    panel.accept(panel.moderator, "person.edit", {"person": panel.row("ada"), "name": "Ada Okafor-Lund", "organisation": "City of Nordhavn"})
    [turn] = [row for row in panel.rows("turns", "public").values() if row["person"] == panel.row("ada")]
    assert turn.items() >= {"name": "Ada Okafor-Lund", "organisation": "City of Nordhavn"}.items()
    assert "Ada Okafor-Lund" in [stop["name"] for stop in panel.header("public")["line"]]


def test_a_correction_of_what_has_changed_since_is_stale(panel: PanelUnderTest) -> None:
    rev = panel.version
    panel.quick(panel.moderator, "person.edit", {"person": panel.row("ada"), "function": "Mayor"})
    args = {"person": panel.row("ada"), "function": "Deputy Mayor", "rev": rev}
    assert panel.refuse(panel.moderator, "person.edit", args) == ("stale", {"rev": panel.version})


@pytest.mark.parametrize("zone", ["Europe/Nowhere", "", "../../etc/passwd"])
def test_a_timezone_that_there_is_not_is_refused(panel: PanelUnderTest, zone: str) -> None:
    assert panel.refuse(panel.moderator, "person.edit", {"person": panel.row("ada"), "timezone": zone}) == ("wrong_type", {"field": "timezone"})


def test_whoever_is_dropped_is_gone_with_link_and_speech(panel: PanelUnderTest) -> None:
    drop(panel, "ada")
    assert {viewer for viewer in panel.viewers if panel.row("ada") in panel.rows("people", viewer)} == {"moderator", "moderator:organiser"}
    assert panel.one("people", panel.row("ada"))["dropped"] is True
    assert panel.refuse(panel.ada, "person.ready", {"ready": True})[0] == "link_revoked"
    assert panel.one("items", panel.row("first"))["state"] == "dropped"
    assert panel.one("items", panel.row("second"), "public")["starts_at"] == 6 * MINUTE
    assert panel.row("ada") not in [stop["person"] for stop in panel.header("public")["line"]]


def test_without_the_chair_the_welcome_is_nobodys(panel: PanelUnderTest) -> None:
    drop(panel, "chair")
    for name in ("welcome", "wrap"):
        assert panel.one("items", panel.row(name), "public").items() >= {"state": "planned", "person": None}.items()
    panel.accept(panel.organiser, "panel.start")
    assert panel.header("public").items() >= {"item": panel.row("welcome"), "turn": None}.items()


def test_whoever_has_the_floor_is_not_dropped(panel: PanelUnderTest) -> None:
    panel.start()
    panel.quick(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row("first")})
    args = {"person": panel.row("ada"), "dropped": True}
    assert panel.refuse(panel.moderator, "person.drop", args) == ("person.speaking", {})
    panel.quick(panel.moderator, "turn.end", {"turn": panel.turn["id"]})
    panel.accept(panel.moderator, "person.drop", args)


def test_a_turn_that_was_set_aside_ends_with_its_person(panel: PanelUnderTest) -> None:
    panel.start()
    panel.quick(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row("first")})
    held = panel.turn["id"]
    panel.quick(panel.moderator, "turn.set_aside", {"after": panel.step, "turn": held, "reason": "connection"})
    panel.next()
    drop(panel, "ada")
    assert panel.one("turns", held, "public")["state"] == "ended"
    assert "turn" not in [stop["kind"] for stop in panel.header("public")["line"]]


def test_questions_stay_theirs_but_are_not_given_to_them(panel: PanelUnderTest) -> None:
    given = panel.approved()
    panel.quick(panel.moderator, "question.assign", {"question": given, "people": [panel.row("ada")]})
    drop(panel, "ada")
    assert panel.one("questions", given)["assigned"] == [{"person": panel.row("ada"), "state": "assigned"}]
    args = {"question": panel.approved(), "people": [panel.row("ada")]}
    assert panel.refuse(panel.moderator, "question.assign", args) == ("person.dropped", {})


def test_the_floor_is_not_given_to_whoever_is_not_there(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.lined_up(panel.row("ada"), panel.row("ben"))
    panel.next()
    assert panel.line[0] == ("answer", panel.row("ada"))
    drop(panel, "ada")
    assert panel.line[0] == ("answer", panel.row("ben"))
    assert panel.refuse(panel.moderator, "turn.start", {"after": panel.step, "person": panel.row("ada")}) == ("person.dropped", {})


def test_whoever_comes_back_has_their_speech_but_needs_a_new_link(panel: PanelUnderTest) -> None:
    drop(panel, "ada")
    drop(panel, "ada", dropped=False)
    assert panel.one("items", panel.row("first"), "public").items() >= {"state": "planned", "starts_at": 6 * MINUTE}.items()
    assert panel.one("people", panel.row("ada"), "public")["name"] == "Ada Okafor"
    assert panel.refuse(panel.ada, "person.ready", {"ready": True})[0] == "link_revoked"


def test_dropping_twice_is_dropping_once(panel: PanelUnderTest) -> None:
    drop(panel, "ada")
    before = panel.cursors()
    drop(panel, "ada")
    assert panel.cursors() == before


def test_undo_of_a_drop_opens_the_link_again(panel: PanelUnderTest) -> None:
    command = panel.ids.command()
    panel.quick(panel.moderator, "person.drop", {"person": panel.row("ada"), "dropped": True}, command=command)
    panel.accept(panel.moderator, "receipt.undo", {"command": command})
    panel.accept(panel.ada, "person.ready", {"ready": True})


def test_more_time_is_added_to_each_of_their_turns_and_told_to_nobody(panel: PanelUnderTest) -> None:
    panel.accept(panel.moderator, "person.extra", {"person": panel.row("ada"), "extra": MINUTE})
    assert {viewer for viewer in panel.viewers if HINTS & panel.one("people", panel.row("ada"), viewer).keys()} == {"moderator", "moderator:organiser"}
    panel.start()
    assert [stop["limit"] for stop in panel.header("public")["line"] if stop["person"] == panel.row("ada")] == [4 * MINUTE]
    panel.quick(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row("first")})
    assert panel.turn["limit"] == 5 * MINUTE
    panel.debate()
    panel.lined_up(panel.row("ada"))
    panel.next()
    panel.next()
    assert panel.turn["limit"] == 90_000 + MINUTE


@pytest.mark.parametrize("extra", [-1, 600_001, 86_400_000])
def test_more_time_has_a_limit(panel: PanelUnderTest, extra: int) -> None:
    assert panel.refuse(panel.moderator, "person.extra", {"person": panel.row("ada"), "extra": extra}) == ("wrong_type", {"field": "extra"})


def test_ready_and_needs_are_between_one_person_and_the_console(panel: PanelUnderTest) -> None:
    before, ada = panel.cursors(), panel.row("ada")
    panel.accept(panel.ada, "person.ready", {"ready": True})
    panel.accept(panel.ada, "person.asks", {"asks": "time"})
    told = {viewer for viewer in panel.viewers if panel.one("people", ada, viewer).get("asks") == "time"}
    assert told == {"moderator", "moderator:organiser", f"panellist:{ada}"}
    moved = {key for key, cursor in panel.cursors().items() if cursor != before[key]}
    assert not moved & {"public", "display", "technician"}, "nobody out there is told that somebody signals"
    panel.accept(panel.moderator, "person.heard", {"person": ada})
    assert panel.one("people", ada).items() >= {"ready": True, "asks": None}.items()


def test_a_need_is_taken_back(panel: PanelUnderTest) -> None:
    panel.quick(panel.opener, "person.asks", {"asks": "floor"})
    panel.accept(panel.opener, "person.asks", {"asks": None})
    panel.accept(panel.opener, "person.ready", {"ready": False})
    assert panel.one("people", panel.row("opener")).items() >= {"asks": None, "ready": False}.items()


def test_nobody_signals_after_the_end_or_for_nobody(panel: PanelUnderTest) -> None:
    assert panel.refuse(panel.machine, "person.ready", {"ready": True}) == ("person.unknown", {})
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    assert panel.refuse(panel.ada, "person.asks", {"asks": "audio"}) == ("panel.state", {"state": "ended"})
