"""The order of the list of speakers: the worked example in every mode, and what the chair does with it."""

from itertools import combinations

import pytest

from tests.commands.lists import APART, listed, reasons, six
from tests.oracle import Json
from tests.people import MINUTE, START, PanelUnderTest

ORDERS = {
    "equity": "F01 F06 F02 F05 F03 F04",
    "protocol": "F01 F04 F05 F02 F03 F06",
    "chronological": "F01 F02 F03 F04 F05 F06",
    "alternate": "F01 F06 F02 F05 F03 F04",
}
EVERY_ORDER = pytest.mark.parametrize("order", ORDERS)


def set_order(panel: PanelUnderTest, order: str) -> None:
    panel.quick(panel.moderator, "floor.set", {"order": order})


def state(panel: PanelUnderTest, request: str) -> str:
    return str(panel.one("requests", request)["state"])


@EVERY_ORDER
def test_the_six_of_the_worked_example_come_in_this_order(panel: PanelUnderTest, order: str) -> None:
    panel.debate()
    requests = six(panel)
    panel.accept(panel.moderator, "floor.set", {"order": order})
    assert panel.header("public")["order"] == order
    assert listed(panel) == ORDERS[order].split()
    assert [(kind, row) for kind, row in panel.line if kind == "floor"] == [("floor", requests[name]) for name in ORDERS[order].split()]
    assert [stop["why"] for stop in panel.header("public")["line"]] == [reasons(panel)[name][0] for name in ORDERS[order].split()]


def test_equity_is_the_order_unless_the_chair_chooses_another_and_every_place_says_why(panel: PanelUnderTest) -> None:
    six(panel)
    assert listed(panel) == ORDERS["equity"].split()
    assert reasons(panel) == {
        "F01": ["earliest"], "F06": ["channel_unheard", "group_unheard"], "F02": ["earliest", "group_unheard"], "F05": ["group_unheard"],
        "F03": ["earliest"], "F04": ["only_one"],
    }  # fmt: skip


@EVERY_ORDER
def test_whoever_speaks_the_others_keep_their_places(panel: PanelUnderTest, order: str) -> None:
    panel.debate()
    six(panel)
    set_order(panel, order)
    for place in range(1, 7):
        panel.next()
        assert panel.turn["name"] == ORDERS[order].split()[place - 1]
        assert listed(panel) == ORDERS[order].split()[place:]
        panel.pass_time(5_000)


def test_a_dignitary_is_first_by_protocol_and_nobody_else_is_by_equity(panel: PanelUnderTest) -> None:
    requests = six(panel)
    panel.accept(panel.moderator, "floor.edit", {"request": requests["F03"], "dignitary": True})
    assert listed(panel) == ORDERS["equity"].split()
    set_order(panel, "protocol")
    assert listed(panel) == ["F03", "F01", "F04", "F05", "F02", "F06"]
    assert reasons(panel)["F03"] == ["dignitary"]
    assert panel.one("requests", requests["F03"], "public")["dignitary"] is True


def test_a_delegation_that_has_spoken_comes_after_all_that_have_not_and_is_called_second(panel: PanelUnderTest) -> None:
    panel.debate()
    requests = six(panel)
    panel.next()
    again = panel.inscribed("F07", organisation=" permanent mission of AVARIA ", group="state", channel="room")
    row = panel.one("requests", again, "public")
    assert row["nth"] == 2
    assert listed(panel) == [*ORDERS["equity"].split()[1:], "F07"]
    assert reasons(panel)["F07"] == ["only_one", "second_turn"]
    panel.accept(panel.moderator, "floor.pin", {"request": again, "pinned": True})
    assert listed(panel)[0] == "F07"
    assert panel.one("requests", requests["F01"])["nth"] == 1


def test_strict_alternation_goes_on_from_whoever_spoke_last_also_out_of_turn(panel: PanelUnderTest) -> None:
    panel.debate()
    set_order(panel, "alternate")
    people = {name: panel.inscribed(name, channel=channel) for name, channel in (("a", "room"), ("b", "paper"), ("x", "online"), ("y", "online"))}
    assert listed(panel) == ["a", "x", "b", "y"]
    panel.quick(panel.moderator, "turn.start", {"after": panel.step, "request": people["y"]})
    assert listed(panel) == ["a", "x", "b"]
    panel.pass_time(5_000)
    panel.quick(panel.moderator, "turn.start", {"after": panel.step, "request": people["b"]})
    assert listed(panel) == ["x", "a"]
    assert reasons(panel)["x"][0] == "channel_alternates"


@pytest.mark.parametrize("order", ["equity", "protocol", "chronological"])
def test_whoever_is_absent_goes_to_the_end_of_those_of_the_same_standing(panel: PanelUnderTest, order: str) -> None:
    panel.debate()
    requests = six(panel)
    set_order(panel, order)
    panel.quick(panel.moderator, "turn.start", {"after": panel.step, "request": requests["F01"]})
    panel.inscribed("F07", organisation="Permanent Mission of Avaria", group="state", channel="room")
    panel.accept(panel.moderator, "floor.absent", {"request": requests["F02"]})
    expected = {"equity": "F06 F05 F03 F04 F02 F07", "protocol": "F04 F05 F02 F03 F06 F07", "chronological": "F03 F04 F05 F06 F07 F02"}
    assert listed(panel) == expected[order].split()
    assert "absent_before" in reasons(panel)["F02"]
    panel.accept(panel.moderator, "floor.absent", {"request": requests["F02"]})
    assert panel.one("requests", requests["F02"])["absences"] == 2
    assert "absences" not in panel.one("requests", requests["F02"], "public")


def test_an_absence_takes_the_pin_away(panel: PanelUnderTest) -> None:
    requests = six(panel)
    panel.quick(panel.moderator, "floor.pin", {"request": requests["F05"], "pinned": True})
    panel.accept(panel.moderator, "floor.absent", {"request": requests["F05"]})
    assert panel.one("requests", requests["F05"])["pinned"] is False
    assert listed(panel)[-1] == "F05"


@EVERY_ORDER
def test_pins_come_first_in_every_order_and_in_the_order_of_pinning(panel: PanelUnderTest, order: str) -> None:
    requests = six(panel)
    set_order(panel, order)
    for name in ("F05", "F02"):
        panel.accept(panel.moderator, "floor.pin", {"request": requests[name], "pinned": True})
    assert listed(panel)[:2] == ["F05", "F02"]
    assert reasons(panel)["F05"][0] == "pinned"
    assert panel.one("requests", requests["F05"])["pinned"] is True
    panel.accept(panel.moderator, "floor.pin", {"request": requests["F05"], "pinned": True})
    for name in ("F05", "F02"):
        panel.accept(panel.moderator, "floor.pin", {"request": requests[name], "pinned": False})
    assert listed(panel) == ORDERS[order].split()


@EVERY_ORDER
@pytest.mark.parametrize("place", [1, 3, 6, 99])
def test_the_chair_puts_somebody_at_a_place_and_those_before_keep_theirs(panel: PanelUnderTest, order: str, place: int) -> None:
    requests = six(panel)
    set_order(panel, order)
    panel.accept(panel.moderator, "floor.place", {"request": requests["F04"], "place": place})
    others = [name for name in ORDERS[order].split() if name != "F04"]
    at = min(place, 6) - 1
    assert listed(panel)[: at + 1] == [*others[:at], "F04"]
    # Behind, the order finds its way as if they had spoken.
    assert set(listed(panel)[at + 1 :]) == set(others[at:])
    pinned = {row["name"] for row in panel.rows("requests").values() if row["pinned"]}
    # Whoever stands there already stays without a pin.
    assert pinned == (set() if ORDERS[order].split()[at] == "F04" else {*others[:at], "F04"})


def test_places_are_counted_with_those_who_were_called(panel: PanelUnderTest) -> None:
    requests = six(panel)
    panel.quick(panel.moderator, "floor.call", {"request": requests["F03"], "called": True})
    assert listed(panel)[0] == "F03"
    panel.accept(panel.moderator, "floor.place", {"request": requests["F04"], "place": 2})
    assert listed(panel)[:2] == ["F03", "F04"]
    panel.accept(panel.moderator, "floor.place", {"request": requests["F04"], "place": 1})
    assert listed(panel)[:2] == ["F03", "F04"]


@EVERY_ORDER
def test_skip_is_one_place_down_and_the_last_one_stays(panel: PanelUnderTest, order: str) -> None:
    requests = six(panel)
    set_order(panel, order)
    first, second, *rest = ORDERS[order].split()
    panel.accept(panel.moderator, "floor.skip", {"request": requests[first]})
    assert listed(panel) == [second, first, *rest]
    panel.accept(panel.moderator, "floor.skip", {"request": requests[rest[-1]]})
    assert listed(panel) == [second, first, *rest]


@EVERY_ORDER
def test_two_who_agree_change_places_and_swapping_twice_is_as_if_they_had_not(panel: PanelUnderTest, order: str) -> None:
    requests = six(panel)
    set_order(panel, order)
    for one, other in combinations(["F01", "F02", "F06"], 2):
        before = listed(panel)
        swapped = [{one: other, other: one}.get(name, name) for name in before]
        swap: Json = {"request": requests[one], "other": requests[other]}
        panel.accept(panel.moderator, "floor.swap", swap)
        assert listed(panel) == swapped
        panel.accept(panel.moderator, "floor.swap", swap)
        assert listed(panel) == before
    panel.accept(panel.moderator, "floor.swap", {"request": requests["F01"], "other": requests["F01"]})


@pytest.mark.parametrize("name", ["floor.pin", "floor.place", "floor.skip", "floor.swap"])
def test_only_those_who_wait_are_moved(panel: PanelUnderTest, name: str) -> None:
    request, waits = panel.inscribed(), panel.inscribed()
    panel.quick(panel.moderator, "floor.call", {"request": request, "called": True})
    more: dict[str, Json] = {"floor.pin": {"pinned": True}, "floor.place": {"place": 1}, "floor.swap": {"other": waits}}
    assert panel.refuse(panel.moderator, name, {"request": request, **more.get(name, {})}) == ("request.state", {"state": "called"})


def test_lots_are_drawn_among_those_who_asked_in_the_first_minute(panel: PanelUnderTest) -> None:
    set_order(panel, "chronological")
    early = [panel.inscribed(f"early {number}") for number in range(5)]
    panel.pass_time(APART)
    on_the_minute = panel.inscribed("on the minute")
    panel.pass_time(1)
    panel.inscribed("late")
    panel.quick(panel.phone, "floor.withdraw", {"request": early[0], "secret": panel.secrets[early[0]]})
    panel.quick(panel.moderator, "floor.absent", {"request": early[1]})
    panel.accept(panel.moderator, "floor.draw", {"seed": "2468"})
    assert panel.header("public")["lots"] == {"seed": "2468", "count": 4}
    first = listed(panel)
    assert set(first[:4]) == {"early 2", "early 3", "early 4", "on the minute"}
    assert first[4:] == ["late", "early 1"]
    panel.accept(panel.moderator, "floor.draw", {"seed": "1357"})
    panel.accept(panel.moderator, "floor.draw", {"seed": "2468"})
    assert listed(panel) == first
    assert panel.one("requests", on_the_minute)["received"] == START + MINUTE


def test_without_anybody_of_the_first_minute_no_lots_are_drawn(panel: PanelUnderTest) -> None:
    panel.pass_time(MINUTE + 1)
    panel.inscribed("late")
    assert panel.refuse(panel.moderator, "floor.draw", {"seed": "1"}) == ("request.state", {"state": "none"})


@pytest.mark.parametrize("seed", ["", "x" * 13, "a b", "é", "1\n"])
def test_a_seed_can_be_read_out_and_typed_again(panel: PanelUnderTest, seed: str) -> None:
    panel.inscribed()
    assert panel.refuse(panel.moderator, "floor.draw", {"seed": seed}) == ("wrong_type", {"field": "seed"})
