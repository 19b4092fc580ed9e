"""Follow-up actions: written down, corrected, moved along, and announced."""

import pytest

from moderator.commands import actions
from moderator.commands.registry import Context, Sender
from moderator.domain.ids import Instant, Millis
from moderator.domain.roles import Role
from moderator.store.unit import Unit
from tests.people import PanelUnderTest

AT_WORK = {"moderator", "panellist", "booth"}


def add(panel: PanelUnderTest, **more: object) -> str:
    action = panel.ids.row()
    panel.accept(panel.moderator, "action.add", {"action": action, "text": "Publish the good practices"} | more)
    return action


def announce(panel: PanelUnderTest) -> None:
    """What the wall does when it shows the actions."""
    with Unit(panel.store.write, panel.id) as unit:
        with unit.version() as version:
            actions.announce(
                Context(
                    session=unit.session, panel=unit.panel, sender=Sender(Role.MACHINE, ""), version=version, now=panel.now, server_now=Instant(0),
                    voice=str, is_seat=lambda _typed, _seat: False, token_age=Millis(0), command_id="~test",
                )
            )  # fmt: skip
        unit.commit()


def readers(panel: PanelUnderTest, action: str) -> set[str]:
    return {viewer.split(":")[0] for viewer in panel.viewers if action in panel.rows("actions", viewer)}


def test_an_action_is_numbered_and_seen_by_those_at_work(panel: PanelUnderTest) -> None:
    question = panel.approved()
    first, second = add(panel), add(panel, person=panel.row("ada"), lead="Office for Local Rights", due="2026-12-31", question=question)
    assert [panel.one("actions", each)["number"] for each in (first, second)] == [1, 2]
    assert panel.one("actions", first, "booth").items() >= {"person": None, "lead": None, "due": None, "status": "to_confirm", "announced": False}.items()
    expected = {"person": panel.row("ada"), "lead": "Office for Local Rights", "due": "2026-12-31", "question": question}
    assert panel.one("actions", second).items() >= expected.items()
    assert readers(panel, first) == AT_WORK


def test_everybody_reads_an_action_once_the_wall_has_shown_it(panel: PanelUnderTest) -> None:
    kept, dropped = add(panel), add(panel)
    panel.accept(panel.moderator, "action.status", {"action": dropped, "status": "dropped"})
    announce(panel)
    assert readers(panel, kept) == {viewer.split(":")[0] for viewer in panel.viewers}
    assert readers(panel, dropped) == AT_WORK
    assert "history" not in panel.one("actions", kept, "public")
    panel.accept(panel.moderator, "action.status", {"action": kept, "status": "in_progress"})
    assert panel.one("actions", kept, "public")["status"] == "in_progress"


def test_every_status_is_kept_with_its_time(panel: PanelUnderTest) -> None:
    action, began = add(panel), panel.now
    panel.pass_time(60_000)
    for status in ("confirmed", "confirmed", "done"):
        panel.accept(panel.organiser, "action.status", {"action": action, "status": status})
    history = [{"status": "to_confirm", "at": began}, {"status": "confirmed", "at": panel.now}, {"status": "done", "at": panel.now}]
    assert panel.one("actions", action)["history"] == history


def test_editing_changes_what_is_given_and_null_clears(panel: PanelUnderTest) -> None:
    panel.start()
    action = add(panel, person=panel.row("ada"), lead="Housing Now", due="2026-12-31", turn=panel.turn["id"])
    panel.accept(panel.co_moderator, "action.edit", {"action": action, "text": "Publish them twice"})
    expected = {"text": "Publish them twice", "person": panel.row("ada"), "lead": "Housing Now", "due": "2026-12-31", "turn": panel.turn["id"]}
    assert panel.one("actions", action).items() >= expected.items()
    panel.accept(panel.moderator, "action.edit", {"action": action, "text": None, "person": None, "lead": None, "due": None, "turn": None})
    cleared = {"text": "Publish them twice", "person": None, "lead": None, "due": None, "turn": None}
    assert panel.one("actions", action).items() >= cleared.items()


def test_an_edit_of_words_is_final_and_one_of_dates_is_taken_back(panel: PanelUnderTest) -> None:
    action, dates, words = add(panel, due="2026-12-31"), panel.ids.command(), panel.ids.command()
    panel.accept(panel.moderator, "action.edit", {"action": action, "due": "2027-01-31", "person": panel.row("ben")}, command=dates)
    panel.accept(panel.moderator, "receipt.undo", {"command": dates})
    assert panel.one("actions", action).items() >= {"due": "2026-12-31", "person": None}.items()
    panel.accept(panel.moderator, "action.edit", {"action": action, "lead": "Housing Now"}, command=words)
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": words}) == ("undo.final", {})


def test_an_action_that_has_changed_since_it_was_seen_is_not_edited(panel: PanelUnderTest) -> None:
    action = add(panel)
    rev = panel.one("actions", action)["rev"]
    panel.accept(panel.co_moderator, "action.status", {"action": action, "status": "confirmed"})
    now = panel.one("actions", action)["rev"]
    assert panel.refuse(panel.moderator, "action.edit", {"action": action, "due": None, "rev": rev}) == ("stale", {"rev": now})
    panel.accept(panel.moderator, "action.edit", {"action": action, "due": None, "rev": now})


def test_an_action_hangs_on_nothing_that_is_not_there(panel: PanelUnderTest) -> None:
    action = add(panel, person=panel.row("ada"))
    panel.quick(panel.moderator, "person.drop", {"person": panel.row("ben"), "dropped": True})
    for more, refusal in [
        ({"person": "nobody"}, ("person.unknown", {})),
        ({"person": panel.row("ben")}, ("person.dropped", {})),
        ({"turn": "nothing"}, ("turn.unknown", {})),
        ({"question": "nothing"}, ("question.unknown", {})),
        ({"question": panel.ask()}, ("question.state", {"state": "new"})),
    ]:
        assert panel.refuse(panel.moderator, "action.add", {"action": panel.ids.row(), "text": "Go on", **more}) == refusal
        assert panel.refuse(panel.moderator, "action.edit", {"action": action, **more}) == refusal


def test_whoever_leads_an_action_keeps_it_when_taken_off_the_podium(panel: PanelUnderTest) -> None:
    action = add(panel, person=panel.row("ben"))
    panel.quick(panel.moderator, "person.drop", {"person": panel.row("ben"), "dropped": True})
    panel.accept(panel.moderator, "action.edit", {"action": action, "person": panel.row("ben"), "due": "2026-12-31"})


@pytest.mark.parametrize("due", ["2026-02-30", "31.12.2026", "2026-1-1", ""])
def test_a_day_that_no_calendar_has_is_refused(panel: PanelUnderTest, due: str) -> None:
    assert panel.refuse(panel.moderator, "action.add", {"action": panel.ids.row(), "text": "Go on", "due": due}) == ("wrong_type", {"field": "due"})
