"""Writing the programme: adding, editing, moving and dropping items before the start and in mid-panel."""

import pytest

from tests.oracle import Json
from tests.people import ITEMS, MINUTE, PanelUnderTest

ORDER = list(ITEMS)


def order(panel: PanelUnderTest) -> list[str]:
    """Names of the template's items in their order; those that were added keep their ids."""
    names: dict[str, str] = {panel.row(name): name for name in ITEMS}
    rows = sorted(panel.rows("items").values(), key=lambda row: int(row["place"]))
    assert [row["place"] for row in rows] == list(range(1, len(rows) + 1))
    return [names.get(row["id"], str(row["id"])) for row in rows]


def starts(panel: PanelUnderTest) -> dict[str, float]:
    """Planned starts of the template's items, in minutes."""
    return {name: panel.one("items", panel.row(name))["starts_at"] / MINUTE for name in ITEMS}


def at_second(panel: PanelUnderTest) -> None:
    """Live, and the second panellist speaks; the first was jumped over."""
    panel.start()
    panel.quick(panel.moderator, "programme.go", {"after": panel.step, "item": panel.row("second")})


def test_an_item_is_added_where_it_is_wanted_and_the_times_follow(panel: PanelUnderTest) -> None:
    new: Json = {"item": panel.ids.row(), "kind": "panel", "planned": 3 * MINUTE, "title": "A film", "place": 3}
    panel.accept(panel.co_moderator, "item.add", new)
    assert order(panel) == ["welcome", "opening", new["item"], "first", "second", "debate", "final", "wrap"]
    assert panel.one("items", new["item"], "public").items() >= {"starts_at": 6 * MINUTE, "budget": 3 * MINUTE, "person": None}.items()
    assert starts(panel).items() >= {"opening": 2, "first": 9, "second": 13, "debate": 17}.items()
    assert [stop["item"] for stop in panel.header("public")["line"]][2] == new["item"]


def test_a_place_beyond_the_end_is_the_end(panel: PanelUnderTest) -> None:
    panel.accept(panel.moderator, "item.move", {"item": panel.row("first"), "place": 1_000})
    assert order(panel) == ["welcome", "opening", "second", "debate", "final", "wrap", "first"]


def test_moving_and_dropping_before_the_start_plans_anew(panel: PanelUnderTest) -> None:
    panel.accept(panel.moderator, "item.move", {"item": panel.row("second"), "place": 2})
    assert order(panel) == ["welcome", "second", "opening", "first", "debate", "final", "wrap"]
    assert starts(panel).items() >= {"second": 2, "opening": 6, "first": 10, "debate": 14}.items()
    panel.accept(panel.moderator, "item.drop", {"item": panel.row("second"), "dropped": True})
    assert starts(panel).items() >= {"opening": 2, "first": 6, "debate": 10}.items()
    assert panel.row("second") not in [stop["item"] for stop in panel.header("public")["line"]]
    panel.accept(panel.moderator, "item.drop", {"item": panel.row("second"), "dropped": False})
    assert starts(panel).items() >= {"second": 2, "opening": 6, "debate": 14}.items()


def test_what_is_dropped_is_gone_for_everybody_but_the_console(panel: PanelUnderTest) -> None:
    panel.accept(panel.moderator, "item.drop", {"item": panel.row("second"), "dropped": True})
    assert {viewer for viewer in panel.viewers if panel.row("second") in panel.rows("items", viewer)} == {"moderator", "moderator:organiser"}
    panel.accept(panel.moderator, "item.drop", {"item": panel.row("second"), "dropped": False})
    assert panel.one("items", panel.row("second"), "public")["state"] == "planned"


def test_a_panel_whose_first_item_was_dropped_starts_with_the_next(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "item.drop", {"item": panel.row("welcome"), "dropped": True})
    panel.accept(panel.moderator, "panel.start")
    assert panel.header("public")["item"] == panel.row("opening")


def test_an_item_is_edited(panel: PanelUnderTest) -> None:
    args = {"item": panel.row("first"), "title": " A film \n first ", "person": panel.row("ben"), "planned": 6 * MINUTE}
    panel.accept(panel.moderator, "item.edit", args)
    row = {"title": "A film first", "person": panel.row("ben"), "planned": 6 * MINUTE, "budget": 6 * MINUTE}
    assert panel.one("items", panel.row("first"), "public").items() >= row.items()
    assert starts(panel)["second"] == 12
    panel.accept(panel.moderator, "item.edit", {"item": panel.row("first"), "title": None, "person": None})
    assert panel.one("items", panel.row("first"), "public").items() >= {"title": None, "person": None, "planned": 6 * MINUTE}.items()


def test_a_title_is_never_kept_for_undo(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "item.edit", {"item": panel.row("debate"), "title": "Open floor"})
    command = panel.ids.command()
    panel.quick(panel.moderator, "item.edit", {"item": panel.row("debate"), "title": "Questions", "planned": MINUTE}, command=command)
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": command}) == ("undo.final", {})
    assert "Open floor" not in repr([row["inverse"] for row in panel.stored("receipts")])


def test_an_edit_of_what_has_changed_since_is_stale(panel: PanelUnderTest) -> None:
    rev = panel.version
    panel.quick(panel.moderator, "item.edit", {"item": panel.row("first"), "planned": 90_000})
    changed = panel.version
    args = {"item": panel.row("first"), "planned": 60_000, "rev": rev}
    assert panel.refuse(panel.moderator, "item.edit", args) == ("stale", {"rev": changed})
    panel.accept(panel.moderator, "item.edit", args | {"rev": changed})


@pytest.mark.parametrize("planned", [0, 999, 86_400_001])
def test_an_item_lasts_between_a_second_and_a_day(panel: PanelUnderTest, planned: int) -> None:
    assert panel.refuse(panel.moderator, "item.edit", {"item": panel.row("first"), "planned": planned}) == ("wrong_type", {"field": "planned"})


@pytest.mark.parametrize("place", [1, 2, 3, 4])
def test_nothing_is_put_before_what_has_begun(panel: PanelUnderTest, place: int) -> None:
    at_second(panel)
    before, begun = panel.everything(), ("item.state", {"state": "done" if place == 1 else "current"})
    assert panel.refuse(panel.moderator, "item.move", {"item": panel.row("final"), "place": place}) == begun
    new = {"item": panel.ids.row(), "kind": "panel", "planned": MINUTE, "place": place}
    assert panel.refuse(panel.moderator, "item.add", new) == begun
    assert panel.everything() == before


@pytest.mark.parametrize(("name", "state"), [("welcome", "done"), ("second", "current")])
def test_what_has_begun_stays_where_it_is(panel: PanelUnderTest, name: str, state: str) -> None:
    at_second(panel)
    item = {"item": panel.row(name)}
    assert panel.refuse(panel.moderator, "item.move", item | {"place": 7}) == ("item.state", {"state": state})
    assert panel.refuse(panel.moderator, "item.drop", item | {"dropped": True}) == ("item.state", {"state": state})
    assert panel.refuse(panel.moderator, "item.edit", item | {"person": panel.row("opener")}) == ("item.state", {"state": state})


def test_an_item_that_runs_may_get_another_length_but_one_that_is_over_may_not(panel: PanelUnderTest) -> None:
    at_second(panel)
    panel.accept(panel.moderator, "item.edit", {"item": panel.row("second"), "planned": 6 * MINUTE, "title": "With a film"})
    assert panel.one("items", panel.row("second"), "public")["budget"] == 6 * MINUTE
    assert panel.refuse(panel.moderator, "item.edit", {"item": panel.row("welcome"), "planned": MINUTE}) == ("item.state", {"state": "done"})


def test_in_mid_panel_only_what_changes_places_is_planned_anew(panel: PanelUnderTest) -> None:
    at_second(panel)
    before = starts(panel)
    panel.accept(panel.moderator, "item.move", {"item": panel.row("final"), "place": 5})
    assert order(panel)[4:] == ["final", "debate", "wrap"]
    assert starts(panel) == before | {"final": 14, "debate": 19}
    panel.accept(panel.moderator, "item.drop", {"item": panel.row("final"), "dropped": True})
    assert starts(panel) == before | {"final": 14, "debate": 19}


def test_one_that_was_jumped_over_is_offered_again_where_it_is_put(panel: PanelUnderTest) -> None:
    at_second(panel)
    assert panel.one("items", panel.row("first"))["state"] == "passed"
    panel.accept(panel.moderator, "item.move", {"item": panel.row("first"), "place": 4})
    assert order(panel)[:4] == ["welcome", "opening", "second", "first"]
    assert panel.line[0] == ("item", panel.row("first"))


def test_who_was_taken_off_the_podium_gets_no_item(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "person.drop", {"person": panel.row("ben"), "dropped": True})
    new = {"item": panel.ids.row(), "kind": "panel", "planned": MINUTE, "person": panel.row("ben")}
    assert panel.refuse(panel.organiser, "item.add", new) == ("person.dropped", {})
    assert panel.refuse(panel.organiser, "item.edit", {"item": panel.row("first"), "person": panel.row("ben")}) == ("person.dropped", {})
