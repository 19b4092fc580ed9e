"""The life of a panel and its settings."""

import pytest

from moderator.commands.opening import count_panels
from moderator.domain.questions import RESTORABLE
from tests.people import START, PanelUnderTest, furnish


@pytest.fixture
def draft(panel: PanelUnderTest) -> PanelUnderTest:
    return furnish(panel.store, "draft", "PANEL9", state="draft")


def test_a_panel_is_opened_started_and_ended(draft: PanelUnderTest) -> None:
    draft.accept(draft.moderator, "panel.open")
    assert draft.header("public")["state"] == "open"
    draft.pass_time(120_000)
    draft.accept(draft.timekeeper, "panel.start")
    assert draft.header().items() >= {"state": "live", "started_at": START + 120_000, "step": 1, "layout": "speaker", "item": draft.row("welcome")}.items()
    assert draft.turn.items() >= {"kind": "welcome", "person": draft.row("chair"), "began_at": START + 120_000}.items()
    draft.pass_time(60_000)
    draft.accept(draft.moderator, "panel.end")
    assert draft.header("public").items() >= {"state": "ended", "ended_at": START + 180_000, "turn": None, "question": None}.items()


def test_opening_what_is_open_tells_nobody_anything(panel: PanelUnderTest) -> None:
    before = panel.cursors()
    panel.accept(panel.moderator, "panel.open")
    assert panel.cursors() == before


def test_a_draft_may_start_at_once(draft: PanelUnderTest) -> None:
    draft.accept(draft.moderator, "panel.start")
    assert draft.header("public")["state"] == "live"


def test_the_end_stops_all_clocks_and_settles_the_question(panel: PanelUnderTest) -> None:
    panel.debate()
    question = panel.lined_up()
    panel.next()
    turn = panel.turn["id"]
    panel.pass_time(4_000)
    panel.accept(panel.moderator, "panel.end")
    assert panel.one("turns", turn, "public").items() >= {"state": "ended", "elapsed": 4_000, "started_at": None}.items()
    assert panel.one("questions", question, "public")["state"] == "written"


def test_an_end_that_came_too_soon_is_taken_back(panel: PanelUnderTest) -> None:
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    panel.accept(panel.moderator, "panel.resume")
    assert panel.header("public").items() >= {"state": "live", "ended_at": None}.items()
    panel.accept(panel.moderator, "programme.next", {"after": panel.step})


@pytest.mark.parametrize(
    ("name", "states"),
    [
        ("panel.open", {"draft", "open"}),
        ("panel.start", {"draft", "open"}),
        ("panel.end", {"live"}),
        ("panel.resume", {"ended"}),
    ],
)
@pytest.mark.parametrize("state", ["draft", "open", "live", "ended"])
def test_each_step_in_the_life_of_a_panel_has_its_states(draft: PanelUnderTest, name: str, states: set[str], state: str) -> None:
    way = ["panel.open", "panel.start", "panel.end"][: ["draft", "open", "live", "ended"].index(state)]
    for each in way:
        draft.quick(draft.moderator, each)
    assert draft.header()["state"] == state
    if state in states:
        draft.accept(draft.moderator, name)
    else:
        assert draft.refuse(draft.moderator, name) == ("panel.state", {"state": state})


def test_settings_that_are_left_out_stay(panel: PanelUnderTest) -> None:
    panel.accept(panel.moderator, "panel.set", {"question_limit": 120})
    assert panel.header("public").items() >= {"question_limit": 120, "asking": True, "support": "hidden"}.items()
    panel.accept(panel.moderator, "panel.set", {"asking": False, "support": "off"})
    assert panel.header("public").items() >= {"question_limit": 120, "asking": False, "support": "off"}.items()


@pytest.mark.parametrize("limit", [49, 2_001, -1, 10**30])
def test_the_limit_of_questions_has_limits(panel: PanelUnderTest, limit: int) -> None:
    assert panel.refuse(panel.moderator, "panel.set", {"question_limit": limit}) == ("wrong_type", {"field": "question_limit"})


def test_setting_nothing_changes_nothing(panel: PanelUnderTest) -> None:
    before = panel.cursors()
    panel.accept(panel.moderator, "panel.set", {})
    assert panel.cursors() == before


def test_panels_are_counted(panel: PanelUnderTest, draft: PanelUnderTest) -> None:
    assert count_panels(panel.store) == len([row for row in panel.everything()["panels"] if row["state"] != "draft"]) == 3
    assert draft.id != panel.id


def test_the_numbers_of_requests_and_questions_tell_nothing_before_they_are_given(panel: PanelUnderTest) -> None:
    assert RESTORABLE
    assert not {"last_number", "last_request", "version"} & panel.header().keys()
