"""What the wall shows."""

import pytest

from tests.people import PanelUnderTest


@pytest.mark.parametrize("layout", ["speaker", "question", "list", "blank"])
def test_a_layout_is_seen_by_console_wall_and_technician_alone(panel: PanelUnderTest, layout: str) -> None:
    before = panel.cursors()
    panel.accept(panel.moderator, "display.show", {"layout": layout})
    told = {key for key, cursor in panel.cursors().items() if cursor != before[key]}
    assert told == {"moderator", "display", "technician"}
    assert {viewer for viewer in panel.viewers if panel.header(viewer).get("layout") == layout} == told


def test_showing_what_is_shown_tells_nobody_anything(panel: PanelUnderTest) -> None:
    before = panel.cursors()
    panel.accept(panel.technician, "display.show", {"layout": "join"})
    assert panel.cursors() == before


def test_an_unknown_layout_is_refused(panel: PanelUnderTest) -> None:
    assert panel.refuse(panel.moderator, "display.show", {"layout": "fireworks"}) == ("wrong_type", {"field": "layout"})
