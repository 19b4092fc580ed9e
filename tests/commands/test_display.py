"""What the wall shows."""

import pytest

from tests.people import PanelUnderTest

WALL = {"moderator", "moderator:organiser", "display", "technician"}


def told(panel: PanelUnderTest, before: dict[str, int]) -> set[str]:
    return {key for key, cursor in panel.cursors().items() if cursor != before[key]}


@pytest.mark.parametrize("layout", ["speaker", "question", "list", "actions", "think", "poll", "blank"])
def test_a_layout_is_seen_by_console_wall_and_technician_alone(panel: PanelUnderTest, layout: str) -> None:
    before = panel.cursors()
    panel.accept(panel.moderator, "display.show", {"layout": layout})
    assert told(panel, before) == WALL
    assert {viewer for viewer in panel.viewers if panel.header(viewer).get("layout") == layout} == WALL


def test_showing_what_is_shown_tells_nobody_anything(panel: PanelUnderTest) -> None:
    before = panel.cursors()
    panel.accept(panel.technician, "display.show", {"layout": "join"})
    assert panel.cursors() == before


def test_an_unknown_layout_is_refused(panel: PanelUnderTest) -> None:
    assert panel.refuse(panel.moderator, "display.show", {"layout": "fireworks"}) == ("wrong_type", {"field": "layout"})


@pytest.mark.parametrize(("name", "key"), [("display.freeze", "frozen"), ("display.strip", "strip"), ("display.follow", "follow")])
def test_the_wall_stands_still_keeps_a_strip_and_follows_when_it_is_told(panel: PanelUnderTest, name: str, key: str) -> None:
    before, was = panel.cursors(), panel.header("display")[key]
    panel.accept(panel.co_moderator, name, {key: not was})
    assert panel.header("display")[key] is not was
    assert told(panel, before) == WALL
    panel.accept(panel.co_moderator, name, {key: was})
    assert panel.header("display")[key] is was


def test_a_wall_that_does_not_follow_stays_as_it_is(panel: PanelUnderTest) -> None:
    panel.start()
    panel.quick(panel.moderator, "display.follow", {"follow": False})
    panel.quick(panel.moderator, "display.show", {"layout": "list"})
    panel.next()
    assert panel.header()["layout"] == "list"
    panel.quick(panel.moderator, "display.follow", {"follow": True})
    panel.next()
    assert panel.header()["layout"] == "speaker"


def test_a_pause_to_think_is_told_to_everybody_with_its_end(panel: PanelUnderTest) -> None:
    panel.debate()
    panel.accept(panel.moderator, "display.think", {"seconds": 60})
    assert panel.header("public")["think"].items() >= {"until": panel.now + 60_000, "seconds": 60}.items()
    assert panel.header("display")["layout"] == "think"
    panel.accept(panel.moderator, "display.think", {"seconds": None})
    assert panel.header("public")["think"] is None
    assert panel.header("display")["layout"] == "speaker"


def test_guiding_questions_may_change_in_the_pause(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "display.think", {"seconds": 60})
    panel.accept(panel.moderator, "panel.set", {"guiding": ["What helps?", "What hinders?"]})
    assert panel.header("public")["think"]["prompts"] == ["What helps?", "What hinders?"]


def test_a_pause_to_think_ends_when_the_wall_shows_something_else(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "display.think", {"seconds": 60})
    panel.accept(panel.moderator, "display.show", {"layout": "think"})
    assert panel.header("public")["think"] is not None
    panel.accept(panel.moderator, "display.show", {"layout": "list"})
    assert panel.header("public")["think"] is None


@pytest.mark.parametrize("follows", [True, False])
def test_a_step_ends_the_pause_to_think_where_the_wall_follows_it(panel: PanelUnderTest, *, follows: bool) -> None:
    panel.debate()
    panel.quick(panel.moderator, "display.follow", {"follow": follows})
    panel.quick(panel.moderator, "display.think", {"seconds": 60})
    think, command = panel.header("public")["think"], panel.ids.command()
    panel.accept(panel.moderator, "programme.next", {"after": panel.step}, command=command)
    assert panel.header("public")["think"] == (None if follows else think)
    panel.accept(panel.moderator, "receipt.undo", {"command": command})
    assert panel.header("display").items() >= {"think": think, "layout": "think"}.items()


@pytest.mark.parametrize("seconds", [0, 9, 601, 86_400])
def test_a_pause_lasts_from_ten_seconds_to_ten_minutes(panel: PanelUnderTest, seconds: int) -> None:
    assert panel.refuse(panel.moderator, "display.think", {"seconds": seconds}) == ("wrong_type", {"field": "seconds"})


def test_actions_are_announced_by_being_shown_but_for_those_dropped(panel: PanelUnderTest) -> None:
    promised, dropped = panel.ids.row(), panel.ids.row()
    for action in (promised, dropped):
        panel.quick(panel.moderator, "action.add", {"action": action, "text": f"The words of {action}"})
    panel.quick(panel.moderator, "action.status", {"action": dropped, "status": "dropped"})
    assert panel.rows("actions", "public") == {}
    panel.accept(panel.technician, "display.show", {"layout": "actions"})
    assert set(panel.rows("actions", "public")) == {promised}
