"""The end of a panel: what it makes of everything that is open, and how all of it comes back."""

import pytest

from tests.oracle import Json
from tests.people import START, PanelUnderTest

REFUSED: dict[str, Json] = {
    "programme.next": {"after": 1}, "programme.repair": {"kind": "extend", "ms": 60_000}, "item.add": {"item": "a" * 20, "kind": "panel", "planned": 60_000},
    "item.edit": {"item": "?", "planned": 60_000}, "item.move": {"item": "?", "place": 2}, "item.drop": {"item": "?", "dropped": True},
    "panel.limits": {"limits": {"floor": 60_000}}, "panel.preset": {"preset": "side_event_90"}, "panel.rehearse": {}, "panel.start": {},
    "cue.send": {"cue": "b" * 20, "people": ["?"], "phrase": "conclude"}, "display.think": {"seconds": 60},
}  # fmt: skip


@pytest.fixture
def hour(panel: PanelUnderTest) -> dict[str, str]:
    """A panel in the middle of its debate: ids of one question and one request in each open state, and of two turns."""
    panel.debate()
    answered, owed = panel.lined_up(panel.row("ada")), panel.lined_up(panel.row("ada"), panel.row("ben"))
    ids = {"approved": panel.approved(), "new": panel.ask(), "waiting": panel.inscribed(), "called": panel.inscribed(), "owed": owed, "answered": answered}
    panel.next()
    panel.next()
    ids["held"] = panel.turn["id"]
    panel.pass_time(10_000)
    panel.quick(panel.moderator, "turn.set_aside", {"after": panel.step, "turn": ids["held"], "reason": "connection"})
    panel.quick(panel.moderator, "turn.start", {"after": panel.step, "question": owed})
    panel.next()
    ids["running"] = panel.turn["id"]
    ids["next"] = panel.lined_up(panel.row("ben"))
    panel.quick(panel.moderator, "floor.call", {"request": ids["called"], "called": True})
    panel.pass_time(20_000)
    return ids


def test_whatever_is_open_at_the_end_is_settled(panel: PanelUnderTest, hour: dict[str, str]) -> None:
    panel.accept(panel.moderator, "panel.end")
    header = panel.header("public")
    assert header.items() >= {"state": "ended", "ended_at": panel.now, "turn": None, "question": None, "asked": [], "interlude": None}.items()
    states = {name: panel.one("questions", hour[name])["state"] for name in ("approved", "next", "owed", "answered", "new")}
    assert states == {"approved": "written", "next": "written", "owed": "written", "answered": "answered", "new": "new"}
    assert {panel.one("requests", hour[name])["state"] for name in ("waiting", "called")} == {"not_reached"}
    assert {panel.one("turns", hour[name], "public")["state"] for name in ("held", "running")} == {"ended"}
    assert panel.one("items", panel.row("debate"), "public").items() >= {"state": "done", "ended_at": panel.now}.items()


def test_whoever_has_not_answered_owes_it_in_writing(panel: PanelUnderTest, hour: dict[str, str]) -> None:
    panel.accept(panel.moderator, "panel.end")
    marks = {each["person"]: each["state"] for each in panel.one("questions", hour["owed"])["assigned"]}
    assert marks == {panel.row("ada"): "answered", panel.row("ben"): "written"}
    assert panel.one("questions", hour["next"])["assigned"] == [{"person": panel.row("ben"), "state": "written"}]


def test_a_question_that_was_only_read_out_is_answered_in_writing(panel: PanelUnderTest) -> None:
    panel.debate()
    question = panel.lined_up()
    panel.next()
    panel.accept(panel.moderator, "panel.end")
    assert panel.one("questions", question, "public")["state"] == "written"


def test_an_end_that_came_too_soon_brings_everything_back(panel: PanelUnderTest, hour: dict[str, str]) -> None:
    before, header = {noun: panel.rows(noun) for noun in ("questions", "requests", "items", "tallies")}, panel.header()
    elapsed = 20_000
    panel.quick(panel.moderator, "panel.end")
    panel.pass_time(90_000)
    panel.accept(panel.moderator, "panel.resume")
    for noun, rows in before.items():
        assert {key: row | {"rev": 0} for key, row in panel.rows(noun).items()} == {key: row | {"rev": 0} for key, row in rows.items()}, noun
    assert panel.header() == header
    assert panel.turn.items() >= {"id": hour["running"], "state": "running", "elapsed": elapsed, "started_at": panel.now}.items()
    assert panel.one("turns", hour["held"]).items() >= {"state": "held", "pause": "connection"}.items()
    panel.accept(panel.moderator, "programme.next", {"after": panel.step})


def test_what_somebody_did_after_the_end_is_left_alone(panel: PanelUnderTest, hour: dict[str, str]) -> None:
    panel.quick(panel.moderator, "panel.end")
    for question in (hour["approved"], hour["owed"]):
        panel.quick(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    panel.accept(panel.moderator, "panel.resume")
    assert panel.one("questions", hour["approved"])["state"] == "withdrawn"
    assert panel.one("questions", hour["next"])["state"] == "next"
    assert panel.header().items() >= {"asked": [], "question": None}.items()


def test_a_pause_at_the_end_is_a_pause_afterwards(panel: PanelUnderTest) -> None:
    panel.start()
    panel.pass_time(4_000)
    panel.quick(panel.moderator, "turn.pause", {"turn": panel.turn["id"], "reason": "order"})
    panel.quick(panel.moderator, "panel.end")
    panel.pass_time(4_000)
    panel.accept(panel.moderator, "panel.resume")
    assert panel.turn.items() >= {"state": "paused", "pause": "order", "elapsed": 4_000, "started_at": None}.items()


def test_a_panel_ends_and_goes_on_as_often_as_it_must(panel: PanelUnderTest, hour: dict[str, str]) -> None:
    for _ in range(2):
        panel.accept(panel.moderator, "panel.end")
        panel.accept(panel.moderator, "panel.resume")
    assert panel.turn["id"] == hour["running"]
    assert panel.one("requests", hour["called"])["state"] == "called"


def test_a_panel_whose_end_left_no_word_of_what_it_changed_goes_on_all_the_same(panel: PanelUnderTest) -> None:
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    with panel.store.engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql("UPDATE receipts SET inverse = NULL WHERE name = 'panel.end'")
    panel.accept(panel.moderator, "panel.resume")
    assert panel.header("public").items() >= {"state": "live", "ended_at": None, "turn": None}.items()


@pytest.mark.parametrize("name", REFUSED)
def test_what_belongs_to_a_panel_that_goes_on_is_refused_after_its_end(panel: PanelUnderTest, name: str) -> None:
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    args = {key: panel.row("second") if value == "?" else [panel.row("ada")] if value == ["?"] else value for key, value in REFUSED[name].items()}
    before = panel.everything()
    assert panel.refuse(panel.moderator, name, args) == ("panel.state", {"state": "ended"})
    assert panel.everything() == before


def test_what_is_left_to_do_after_the_end_is_done(panel: PanelUnderTest) -> None:
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    panel.accept(panel.moderator, "display.show", {"layout": "actions"})
    panel.accept(panel.moderator, "panel.set", {"contact": "follow-up@example.org", "asking": False})
    panel.accept(panel.moderator, "person.edit", {"person": panel.row("ada"), "function": "Mayor"})
    assert panel.header("public")["contact"] == "follow-up@example.org"
    assert panel.header()["started_at"] == START
