"""Opening, closing and setting the list of speakers, by hand and by the clock, and correcting who is on it."""

import pytest

from moderator.commands.deadlines import on_start
from moderator.domain.ids import Instant
from moderator.store.models import Panel
from tests.commands.lists import listed
from tests.oracle import Json
from tests.people import MINUTE, START, PanelUnderTest

TIMES = ("floor_open", "floor_opens_at", "floor_closes_at", "floor_closed_at")


def times(panel: PanelUnderTest) -> Json:
    """What is not null of the times of the list, as the public has them."""
    header = panel.header("public")
    return {name: header[name] for name in TIMES if header[name] is not None}


def set_floor(panel: PanelUnderTest, **values: object) -> None:
    panel.accept(panel.moderator, "floor.set", values)


def passed(panel: PanelUnderTest, deadline: str, due: int) -> None:
    panel.accept(panel.machine, "deadline.pass", {"deadline": deadline, "due": due}, command=f"~deadline:{deadline}:{due}")


def test_a_list_is_closed_since_it_was_closed_and_open_again_without_a_trace(panel: PanelUnderTest) -> None:
    panel.pass_time(MINUTE)
    panel.accept(panel.moderator, "floor.open", {"open": False})
    assert times(panel) == {"floor_open": False, "floor_closed_at": START + MINUTE}
    panel.pass_time(MINUTE)
    panel.accept(panel.moderator, "floor.open", {"open": False})
    assert times(panel) == {"floor_open": False, "floor_closed_at": START + MINUTE}
    panel.accept(panel.moderator, "floor.open", {"open": True})
    assert times(panel) == {"floor_open": True}


def test_opening_by_hand_keeps_a_closing_time_that_is_still_to_come(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "floor.open", {"open": False})
    set_floor(panel, opens_at=START + 15 * MINUTE, closes_at=START + 40 * MINUTE)
    assert times(panel).items() >= {"floor_open": False, "floor_opens_at": START + 15 * MINUTE}.items()
    panel.accept(panel.moderator, "floor.open", {"open": True})
    assert times(panel) == {"floor_open": True, "floor_closes_at": START + 40 * MINUTE}
    panel.accept(panel.moderator, "floor.open", {"open": False})
    assert times(panel) == {"floor_open": False, "floor_closed_at": START}


def test_null_clears_an_instant_and_what_is_left_out_stays(panel: PanelUnderTest) -> None:
    set_floor(panel, closes_at=START + MINUTE)
    set_floor(panel, order="protocol")
    assert times(panel) == {"floor_open": True, "floor_closes_at": START + MINUTE}
    set_floor(panel, closes_at=None)
    assert times(panel) == {"floor_open": True}
    assert panel.header()["order"] == "protocol"


@pytest.mark.parametrize(
    "values",
    [{"opens_at": START - 1}, {"closes_at": START - 1}, {"opens_at": START + 2, "closes_at": START + 2}, {"opens_at": START + 3, "closes_at": START + 2}],
)
def test_what_has_passed_is_not_planned_and_nothing_closes_before_it_opens(panel: PanelUnderTest, values: Json) -> None:
    assert panel.refuse(panel.moderator, "floor.set", values) == ("floor.past", {})


@pytest.mark.parametrize("values", [{"opens_at": -1}, {"closes_at": 10**18}, {"order": "by_beauty"}, {"extras": ["veto"]}, {"closes_after": 0}])
def test_settings_have_their_shapes(panel: PanelUnderTest, values: Json) -> None:
    code, data = panel.refuse(panel.moderator, "floor.set", values)
    assert (code, str(data["field"]).split(".")[0]) == ("wrong_type", next(iter(values)))


def test_the_closing_time_is_set_with_the_start(panel: PanelUnderTest) -> None:
    set_floor(panel, closes_after=15 * MINUTE)
    assert times(panel) == {"floor_open": True}
    assert panel.header()["floor_closes_after"] == 15 * MINUTE
    assert "floor_closes_after" not in panel.header("public")
    panel.pass_time(4 * MINUTE)
    panel.accept(panel.moderator, "panel.start")
    assert times(panel) == {"floor_open": True, "floor_closes_at": START + 19 * MINUTE}
    set_floor(panel, closes_after=20 * MINUTE)
    assert times(panel)["floor_closes_at"] == START + 24 * MINUTE
    panel.pass_time(10 * MINUTE)
    assert panel.refuse(panel.moderator, "floor.set", {"closes_after": 9 * MINUTE}) == ("floor.past", {})


@pytest.mark.parametrize(
    ("opens", "closes", "expected"),
    [(None, None, 19), (15, None, 30), (None, 40, 40), (2, None, 19)],
)
def test_the_start_sets_what_was_not_said_and_counts_from_an_opening_that_comes_later(opens: int | None, closes: int | None, expected: int) -> None:
    opens_at, closes_at = (None if each is None else START + each * MINUTE for each in (opens, closes))
    panel = Panel(floor_closes_after=15 * MINUTE, floor_opens_at=opens_at, floor_closes_at=closes_at)
    on_start(panel, Instant(START + 4 * MINUTE))
    assert panel.floor_closes_at == START + expected * MINUTE
    plain = Panel(floor_closes_after=None, floor_closes_at=None)
    on_start(plain, Instant(START))
    assert plain.floor_closes_at is None


def test_what_was_planned_happens_at_its_instant_though_the_machine_comes_late(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "floor.open", {"open": False})
    set_floor(panel, opens_at=START + MINUTE, closes_at=START + 2 * MINUTE)
    panel.pass_time(MINUTE + 700)
    passed(panel, "floor_opens", START + MINUTE)
    assert times(panel) == {"floor_open": True, "floor_closes_at": START + 2 * MINUTE}
    panel.pass_time(5 * MINUTE)
    passed(panel, "floor_closes", START + 2 * MINUTE)
    assert times(panel) == {"floor_open": False, "floor_closed_at": START + 2 * MINUTE}


def test_a_command_that_comes_before_the_machine_finds_what_has_happened(panel: PanelUnderTest) -> None:
    set_floor(panel, closes_at=START + MINUTE)
    panel.pass_time(2 * MINUTE)
    panel.accept(panel.moderator, "floor.open", {"open": False})
    assert times(panel) == {"floor_open": False, "floor_closed_at": START + MINUTE}


def test_a_list_that_never_opened_is_not_called_closed(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "floor.open", {"open": False})
    panel.quick(panel.moderator, "floor.open", {"open": True})
    set_floor(panel, opens_at=START + 2 * MINUTE)
    set_floor(panel, opens_at=None)
    set_floor(panel, closes_at=START + MINUTE)
    panel.pass_time(MINUTE)
    passed(panel, "floor_closes", START + MINUTE)
    assert times(panel) == {"floor_open": False}


@pytest.mark.parametrize("deadline", ["floor_opens", "floor_closes", "asking"])
def test_an_instant_that_is_not_planned_or_has_not_come_does_not_pass(panel: PanelUnderTest, deadline: str) -> None:
    panel.quick(panel.moderator, "panel.set", {"asking_until": START + 2 * MINUTE})
    set_floor(panel, opens_at=START + MINUTE, closes_at=START + 2 * MINUTE)
    planned = {"floor_opens": START + MINUTE}.get(deadline, START + 2 * MINUTE)
    for due in (planned, planned + 1, 0):
        assert panel.refuse(panel.machine, "deadline.pass", {"deadline": deadline, "due": due})[0] == "stale"
    for actor in (panel.moderator, panel.organiser, panel.phone, panel.technician):
        assert panel.refuse(actor, "deadline.pass", {"deadline": deadline, "due": planned}) == ("forbidden", {})


def test_written_questions_end_when_it_was_said(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.set", {"asking_until": START + MINUTE})
    panel.pass_time(MINUTE)
    passed(panel, "asking", START + MINUTE)
    assert panel.header("public")["asking"] is False


def test_numbers_only_hides_names_everywhere_public_and_from_nobody_who_works_with_them(panel: PanelUnderTest) -> None:
    panel.debate()
    first = panel.inscribed("Ingrid Solheim", organisation="City of Nordhavn")
    set_floor(panel, names=False)
    second = panel.inscribed("Olav Berg", organisation="City of Sorhavn")
    for viewer in panel.viewers:
        rows = panel.rows("requests", viewer)
        shown = {(row["name"], row["organisation"]) for row in rows.values()}
        known = {("Ingrid Solheim", "City of Nordhavn"), ("Olav Berg", "City of Sorhavn")}
        assert shown == (known if viewer.startswith(("moderator", "panellist", "booth")) else {(None, None)}), viewer
        assert {row["number"] for row in rows.values()} == {1, 2}
    assert [stop["name"] for stop in panel.header("public")["line"] if stop["kind"] == "floor"] == ["1", "2"]
    panel.next()
    assert (panel.turn["name"], panel.turn["organisation"]) == ("1", None)
    set_floor(panel, names=True)
    assert panel.one("requests", second, "public")["name"] == "Olav Berg"
    assert panel.one("requests", first, "public")["name"] == "Ingrid Solheim"


def test_a_correction_says_who_asks_and_for_whom(panel: PanelUnderTest) -> None:
    request = panel.inscribed("Ingird", group="civil")
    rev = panel.one("requests", request)["rev"]
    values: Json = {"name": "Ingrid", "organisation": "City of Nordhavn", "group": "local", "on_behalf": True, "dignitary": True, "extra": 90_000}
    panel.accept(panel.co_moderator, "floor.edit", {"request": request, "rev": rev, **values})
    assert panel.one("requests", request).items() >= values.items()
    assert panel.refuse(panel.moderator, "floor.edit", {"request": request, "rev": rev, "name": "Inga"})[0] == "stale"
    panel.accept(panel.moderator, "floor.edit", {"request": request, "organisation": None, "group": None})
    assert panel.one("requests", request).items() >= {"name": "Ingrid", "organisation": None, "group": None, "extra": 90_000}.items()
    assert panel.refuse(panel.moderator, "floor.edit", {"request": request, "extra": 600_001}) == ("wrong_type", {"field": "extra"})


def test_corrected_words_are_final_and_corrected_marks_are_not(panel: PanelUnderTest) -> None:
    request, words, marks = panel.inscribed("Ingird"), panel.ids.command(), panel.ids.command()
    panel.quick(panel.moderator, "floor.edit", {"request": request, "name": "Ingrid"}, command=words)
    panel.quick(panel.moderator, "floor.edit", {"request": request, "group": "local"}, command=marks)
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": words}) == ("undo.final", {})
    panel.accept(panel.moderator, "receipt.undo", {"command": marks})
    assert panel.one("requests", request)["group"] is None


def test_whoever_has_withdrawn_is_corrected_no_more(panel: PanelUnderTest) -> None:
    request = panel.inscribed()
    panel.quick(panel.phone, "floor.withdraw", {"request": request, "secret": panel.secrets[request]})
    assert panel.refuse(panel.moderator, "floor.edit", {"request": request, "name": "Inga"}) == ("request.state", {"state": "withdrawn"})


def test_an_undo_stands_though_others_have_asked_meanwhile(panel: PanelUnderTest) -> None:
    first, second, command = panel.inscribed("first"), panel.inscribed("second"), panel.ids.command()
    panel.quick(panel.moderator, "floor.absent", {"request": first}, command=command)
    panel.inscribed("third")
    assert listed(panel) == ["second", "third", "first"]
    panel.accept(panel.moderator, "receipt.undo", {"command": command})
    assert listed(panel) == ["first", "second", "third"]
    assert panel.one("requests", second)["state"] == "waiting"


def test_an_undo_does_not_trample_what_somebody_else_has_done_since(panel: PanelUnderTest) -> None:
    request, command = panel.inscribed(), panel.ids.command()
    panel.quick(panel.moderator, "floor.pin", {"request": request, "pinned": True}, command=command)
    panel.quick(panel.co_moderator, "floor.pin", {"request": request, "pinned": False})
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command})[0] == "stale"
    panel.quick(panel.moderator, "floor.set", {"closes_at": START + MINUTE}, command=(late := panel.ids.command()))
    panel.pass_time(MINUTE)
    panel.quick(panel.machine, "deadline.pass", {"deadline": "floor_closes", "due": START + MINUTE}, command="~deadline")
    panel.server_now = type(panel.server_now)(panel.server_now - MINUTE)
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": late})[0] == "stale"
    assert panel.header()["floor_open"] is False
