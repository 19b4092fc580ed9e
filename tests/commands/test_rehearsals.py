"""A rehearsal: everything works, and afterwards it is as if it had never been."""

import pytest
from sqlalchemy import inspect

from moderator.commands.keeping import NOUNS
from moderator.store.models import Panel
from tests.oracle import Json
from tests.people import START, PanelUnderTest, furnish

REVS = {"rev", "public_rev"}


def rows(panel: PanelUnderTest) -> Json:
    """Everything that is this panel's, but for versions, receipts and the running order, which follows from the rest."""
    tables = (*NOUNS, "panels")
    found = {name: [row for row in panel.stored(name) if row.get("panel_id") == panel.id or row["id"] == panel.id] for name in tables}
    return {name: [{key: value for key, value in row.items() if key not in REVS | {"version", "epoch"}} for row in each] for name, each in found.items()}


def hour(panel: PanelUnderTest) -> None:
    """A whole hour in a minute: something of every noun is made and changed."""
    panel.quick(panel.moderator, "panel.set", {"support": "on", "asking_until": panel.now + 1_000})
    panel.quick(panel.moderator, "panel.limits", {"limits": {"floor": 30_000}})
    panel.quick(panel.moderator, "item.drop", {"item": panel.row("second"), "dropped": True})
    panel.quick(panel.moderator, "person.extra", {"person": panel.row("ada"), "extra": 30_000})
    panel.quick(panel.ada, "person.asks", {"asks": "time"})
    panel.quick(panel.moderator, "floor.open", {"open": True})
    panel.debate()
    question, merged = panel.lined_up(panel.row("ada")), panel.approved()
    owed = panel.lined_up(panel.row("ada"))
    panel.quick(panel.neighbour, "question.support", {"question": question, "supported": True})
    panel.quick(panel.moderator, "question.merge", {"question": merged, "into": question})
    panel.inscribed()
    for _ in range(3):
        panel.next()
        panel.pass_time(20_000)
    panel.quick(panel.moderator, "cue.send", {"cue": panel.ids.row(), "people": [panel.row("ada"), panel.row("ben")], "phrase": "louder"})
    panel.quick(panel.booth, "whisper.send", {"whisper": panel.ids.row(), "to": "moderator", "phrase": "slow_down"})
    panel.quick(panel.moderator, "action.add", {"action": panel.ids.row(), "text": "Publish the minutes"})
    panel.quick(panel.moderator, "poll.open", {"poll": panel.ids.row(), "text": "Shall we?", "answers": ["Yes", "No"]})
    panel.quick(panel.phone, "poll.answer", {"poll": panel.stored("polls")[-1]["id"], "answer": 0})
    panel.quick(panel.moderator, "display.show", {"layout": "actions"})
    panel.quick(panel.note_taker, "remark.add", {"remark": panel.ids.row(), "text": "Training must be paid for"})
    panel.quick(panel.moderator, "panel.end")
    written = panel.ids.row()
    panel.quick(panel.ada, "submission.answer", {"submission": written, "question": owed, "text": "In three steps"})
    panel.quick(panel.organiser, "submission.approve", {"submission": written})
    panel.quick(panel.organiser, "outcome.due", {"day": "2026-08-31"})
    panel.quick(panel.organiser, "outcome.publish", {"published": True})


@pytest.fixture
def prepared(panel: PanelUnderTest) -> dict[str, str]:
    """Questions and a request from before the rehearsal, with a voice."""
    ids = {"approved": panel.approved(), "new": panel.ask("The words of a question in review"), "request": panel.inscribed()}
    panel.quick(panel.neighbour, "question.support", {"question": ids["approved"], "supported": True})
    return ids


def test_a_rehearsed_panel_has_the_rows_that_it_had(panel: PanelUnderTest, prepared: dict[str, str]) -> None:
    before = rows(panel)
    panel.accept(panel.moderator, "panel.rehearse")
    assert panel.header("public").items() >= {"rehearsing": True, "state": "open"}.items()
    hour(panel)
    panel.quick(panel.moderator, "question.decline", {"question": prepared["new"], "reason": "unsafe"})
    assert rows(panel) != before
    panel.accept(panel.organiser, "panel.reset")
    assert rows(panel) == before
    assert panel.header("public").items() >= {"rehearsing": False, "state": "open", "started_at": None, "step": 0, "turn": None}.items()
    assert {row["key"] for row in panel.stored("supports")} == {row["key"] for row in panel.stored("supports") if row["question_id"] == prepared["approved"]}
    assert panel.stored("ballots") == [row for row in panel.stored("ballots") if not row["poll_id"].startswith("new")]


def test_everybody_reads_everything_anew(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.rehearse")
    before, question = panel.seen("public"), panel.approved()
    panel.accept(panel.moderator, "panel.reset")
    after = panel.seen("public")
    assert after.epoch != before.epoch
    assert question not in after.rows.get("questions", {})
    assert panel.version > before.version


def test_the_same_may_be_rehearsed_twice_and_then_happens(panel: PanelUnderTest, prepared: dict[str, str]) -> None:
    before = rows(panel)
    for _ in range(2):
        panel.quick(panel.moderator, "panel.rehearse")
        hour(panel)
        panel.quick(panel.moderator, "panel.reset")
        assert rows(panel) == before
    panel.accept(panel.moderator, "panel.start")
    panel.accept(panel.moderator, "question.approve", {"question": prepared["new"]})
    assert panel.one("questions", prepared["new"], "public")["number"] == 2


def test_merges_bundles_and_voices_from_before_are_put_back(panel: PanelUnderTest, prepared: dict[str, str]) -> None:
    panel.quick(panel.moderator, "question.merge", {"question": prepared["new"], "into": prepared["approved"]})
    before = rows(panel)
    panel.quick(panel.moderator, "panel.rehearse")
    panel.quick(panel.moderator, "question.unmerge", {"question": prepared["new"]})
    panel.quick(panel.neighbour, "question.support", {"question": prepared["approved"], "supported": False})
    panel.accept(panel.moderator, "panel.reset")
    assert rows(panel) == before
    assert [each["text"] for each in panel.one("questions", prepared["approved"])["originals"]] == ["The words of a question in review"]


def test_nothing_of_a_rehearsal_is_told_by_receipts_but_a_repeated_command_has_no_effect(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.rehearse")
    question, command = panel.ids.row(), panel.ids.command()
    asked = panel.envelope(panel.phone, "question.ask", {"question": question, "secret": panel.ids.secret(), "text": "Who rehearses?"}, command=command)
    first = panel.run([asked])[0]
    approval = panel.ids.command()
    panel.quick(panel.moderator, "question.approve", {"question": question}, command=approval)
    panel.accept(panel.moderator, "panel.reset")
    assert panel.run([asked])[0] == first
    assert panel.rows("questions") == {}
    made = [row for row in panel.stored("receipts") if row["name"] in {"question.ask", "question.approve"} and row["panel_id"] == panel.id]
    assert {(row["role"], row["link"], row["target"], row["inverse"]) for row in made} == {("rehearsal", None, None, None)}
    assert panel.refuse(panel.moderator, "receipt.undo", {"command": approval}) == ("undo.unknown", {})


def test_a_deadline_that_passed_in_the_rehearsal_passes_on_the_day(panel: PanelUnderTest) -> None:
    due = panel.now + 60_000
    panel.quick(panel.moderator, "panel.set", {"asking_until": due})
    panel.quick(panel.moderator, "panel.rehearse")
    panel.pass_time(60_000)
    passing = panel.envelope(panel.machine, "deadline.pass", {"deadline": "asking", "due": due}, command=f"~deadline:asking:{due}")
    assert panel.run([passing])[0].ok
    assert panel.header()["asking"] is False
    panel.accept(panel.moderator, "panel.reset")
    assert panel.header()["asking"] is True
    assert panel.run([passing])[0].ok
    assert panel.header()["asking"] is False


def test_what_was_withdrawn_or_corrected_meanwhile_stays_so(panel: PanelUnderTest, prepared: dict[str, str]) -> None:
    panel.quick(panel.moderator, "panel.rehearse")
    panel.quick(panel.phone, "question.withdraw", {"question": prepared["approved"], "secret": panel.secrets[prepared["approved"]]})
    panel.quick(panel.moderator, "person.edit", {"person": panel.row("ada"), "name": "Ada Okafor-Lund"})
    panel.quick(panel.moderator, "item.edit", {"item": panel.row("debate"), "title": "Open floor", "planned": 60_000})
    panel.accept(panel.moderator, "panel.reset")
    assert panel.one("questions", prepared["approved"]).items() >= {"state": "withdrawn", "text": None}.items()
    assert panel.one("people", panel.row("ada"))["name"] == "Ada Okafor-Lund"
    assert panel.one("items", panel.row("debate")).items() >= {"title": "Open floor", "planned": 1_800_000}.items()


def test_links_stay_good_but_for_those_of_people_who_were_never_there(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.rehearse")
    spare, person, theirs = panel.ids.row(), panel.ids.row(), panel.ids.row()
    panel.quick(panel.organiser, "link.issue", {"link": spare, "role": "booth"})
    panel.quick(panel.organiser, "person.add", {"person": person, "name": "Cyd", "part": "panellist"})
    panel.quick(panel.organiser, "link.issue", {"link": theirs, "role": "panellist", "person": person})
    panel.quick(panel.moderator, "link.revoke", {"link": panel.stage.link})
    panel.quick(panel.moderator, "person.drop", {"person": panel.row("ada"), "dropped": True})
    panel.accept(panel.moderator, "panel.reset")
    links = panel.rows("links")
    assert spare in links
    assert theirs not in links
    assert links[panel.stage.link or ""]["revoked"] is True
    panel.accept(panel.ada, "person.ready", {"ready": True})


@pytest.mark.parametrize("state", ["live", "ended"])
def test_a_panel_that_has_begun_is_not_rehearsed(panel: PanelUnderTest, state: str) -> None:
    panel.start()
    if state == "ended":
        panel.quick(panel.moderator, "panel.end")
    assert panel.refuse(panel.moderator, "panel.rehearse") == ("panel.state", {"state": state})
    assert panel.refuse(panel.moderator, "panel.reset") == ("rehearsal.none", {})


def test_rehearsing_what_is_rehearsed_begins_nothing_anew(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.rehearse")
    question = panel.ask()
    panel.accept(panel.co_moderator, "panel.rehearse")
    panel.accept(panel.moderator, "panel.reset")
    assert question not in panel.rows("questions")


def test_a_draft_is_a_draft_again(panel: PanelUnderTest) -> None:
    draft = furnish(panel.store, "draft", "PANEL9", state="draft")
    before = rows(draft)
    draft.accept(draft.moderator, "panel.rehearse")
    assert draft.header("public")["state"] == "open"
    hour(draft)
    draft.accept(draft.moderator, "panel.reset")
    assert rows(draft) == before
    assert draft.header()["state"] == "draft"


def test_other_panels_are_not_touched(swing: PanelUnderTest, theirs: PanelUnderTest, panel: PanelUnderTest) -> None:
    before = [rows(swing), rows(theirs), theirs.stored("receipts")]
    panel.quick(panel.moderator, "panel.rehearse")
    hour(panel)
    panel.quick(panel.moderator, "panel.reset")
    assert [rows(swing), rows(theirs), theirs.stored("receipts")] == before
    assert swing.header()["started_at"] == START


def test_questions_that_were_merged_hold_together_whatever_was_withdrawn_meanwhile(panel: PanelUnderTest) -> None:
    (target, part), (gone, left) = [(panel.approved(), panel.approved()) for _ in range(2)]
    panel.quick(panel.moderator, "question.merge", {"question": part, "into": target})
    panel.quick(panel.moderator, "question.merge", {"question": left, "into": gone})
    panel.quick(panel.moderator, "panel.rehearse")
    for question in (part, gone):
        panel.quick(panel.phone, "question.withdraw", {"question": question, "secret": panel.secrets[question]})
    panel.accept(panel.moderator, "panel.reset")
    assert panel.one("questions", target).items() >= {"originals": [], "askers": 1}.items()
    assert panel.one("questions", left).items() >= {"state": "approved", "merged_into": None}.items()
    assert panel.one("questions", gone).items() >= {"state": "withdrawn", "originals": [], "askers": 1}.items()
    assert {row["id"]: row["voices"] for row in panel.stored("tallies")}[target] == 1


def test_what_is_kept_is_not_read_with_every_command(panel: PanelUnderTest) -> None:
    panel.quick(panel.moderator, "panel.rehearse")
    with panel.store.read() as session:
        assert "kept" in inspect(session.get_one(Panel, panel.id)).unloaded
