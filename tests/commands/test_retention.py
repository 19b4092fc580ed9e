"""What is kept no longer: each kind goes when its days are over and not before, counts stay, and nothing brings the words back."""

import itertools
import json
from dataclasses import fields
from typing import Any

import pytest

from moderator.commands.registry import REGISTRY
from moderator.domain.ids import Instant
from moderator.domain.outcome import outcome
from moderator.domain.owed import owed
from moderator.domain.retention import DAY, KINDS
from moderator.domain.roles import Role
from moderator.domain.statistics import statistics
from moderator.exchange.restoring import read
from moderator.projections import mine
from moderator.projections import record as recording
from moderator.store.models import Draft, Panel
from tests.oracle import Json
from tests.people import PanelUnderTest, Stage
from tests.samples import samples

AFTERWARDS = {
    "action.add", "action.edit", "action.status", "hook.add", "hook.drop", "link.issue", "link.revoke", "outcome.due", "outcome.publish", "panel.archive", "panel.purge",
    "receipt.undo", "report.omit", "report.restore", "report.write", "retention.pass", "submission.answer", "submission.approve", "submission.return",
}  # fmt: skip
"""What goes on after anonymising."""
DAYS = {"declined": 1, "private": 7, "questions": 30, "names": 30}
MARKS = {
    "declined": ["markdeclined", "marktag", "marksigner"],
    "private": ["markprivate", "markincident"],
    "questions": ["marknew", "markanswered", "markmerged", "markgloss", "markunsent"],
    "names": ["markspeaker", "markhouse", "marktopic", "markauthor", "markfocal"],
    "traces": ["markcue", "markwhisper", "markdropped", "marknote", "markneed"],
}
"""Kind → words that stand in the database until that kind goes, and nowhere after it."""
STAYS = ["markconcept", "markstatement", "markaction", "markreport", "markremark"]


@pytest.fixture
def over(panel: PanelUnderTest) -> PanelUnderTest:
    """A panel that has ended, with something of every kind in it."""
    do, chair = panel.quick, panel.moderator
    do(panel.organiser, "panel.set", {"support": "on"})
    do(chair, "cue.send", {"cue": panel.ids.row(), "person": panel.row("ada"), "phrase": "own", "text": "markcue"})
    do(chair, "whisper.send", {"whisper": panel.ids.row(), "to": "booth", "phrase": "own", "text": "markwhisper"})
    do(chair, "person.edit", {"person": panel.row("ada"), "note": "marknote"})
    draft_of(panel)
    declined = panel.ask("markdeclined", name="marksigner", group="civil")
    do(chair, "question.tag", {"question": declined, "tags": ["marktag"]})
    do(chair, "question.decline", {"question": declined, "reason": "off_topic"})
    do(chair, "question.private", {"question": panel.ask("markprivate")})
    do(chair, "incident.add", {"incident": panel.ids.row(), "category": "harassment", "text": "markincident"})
    do(panel.organiser, "contacts.set", {"conduct": "markfocal, room 12"})
    panel.ask("marknew")
    answered = panel.approved("markanswered", name="markauthor", group="youth")
    do(panel.phone, "question.support", {"question": answered, "supported": True})
    do(chair, "question.gloss", {"question": answered, "text": "markgloss", "language": "en"})
    do(chair, "question.merge", {"question": panel.ask("markmerged"), "into": answered})
    do(chair, "question.assign", {"question": answered, "people": [panel.row("ada")]})
    owing = panel.approved("Owed in writing")
    do(chair, "question.assign", {"question": owing, "people": [panel.row("ben")]})
    withdrawn = panel.ask("Taken back")
    do(panel.phone, "question.withdraw", {"question": withdrawn, "secret": panel.secrets[withdrawn]})
    panel.inscribed("markspeaker", organisation="markhouse", topic="marktopic")
    panel.inscribed("Never reached")
    panel.debate()
    do(chair, "question.asked", {"question": answered})
    do(chair, "question.answered", {"question": answered, "person": panel.row("ada")})
    poll = panel.ids.row()
    do(chair, "poll.open", {"poll": poll, "text": "Shall we go on?", "answers": ["Yes", "No"]})
    do(panel.phone, "poll.answer", {"poll": poll, "answer": 0})
    for text, dropped in (("markdropped", True), ("markremark", False)):
        remark = panel.ids.row()
        do(panel.note_taker, "remark.add", {"remark": remark, "text": text})
        do(panel.note_taker, "remark.drop", {"remark": remark, "dropped": dropped})
    do(chair, "action.add", {"action": panel.ids.row(), "text": "markaction"})
    panel.next()
    assert panel.turn["name"] == "markspeaker"
    do(panel.organiser, "report.write", {"passage": panel.ids.row(), "block": "introduction@en", "text": "markreport"})
    do(chair, "panel.end")
    reached = next(row for row in panel.stored("requests") if row["name"] == "Never reached")
    statement = panel.ids.row()
    do(
        panel.phone,
        "submission.statement",
        {"submission": statement, "request": reached["id"], "secret": panel.secrets[reached["id"]], "text": "markstatement"},
    )
    do(panel.organiser, "submission.approve", {"submission": statement})
    do(panel.ben, "submission.answer", {"submission": panel.ids.row(), "question": owing, "text": "markunsent"})
    assert all(mark in everything(panel) for mark in [*itertools.chain(*MARKS.values()), *STAYS])
    return panel


def draft_of(panel: PanelUnderTest) -> None:
    """The concept note that the panel was made from, in which stands what somebody needs."""
    with panel.store.write() as session:
        people = [{"name": "Ben Okoro", "note": "markneed, a ramp"}]
        note = "markconcept\nBen Okoro: markneed, a ramp"
        session.add(Draft(id=f"draft{panel.place}", owner="nobody", panel_id=panel.id, text=note, fields={"people": people}, made_at=1, changed_at=1))
        session.commit()


def everything(panel: PanelUnderTest) -> str:
    """All that is stored of whichever panel, as one string."""
    return json.dumps(panel.everything(), ensure_ascii=False, default=repr)


def record(panel: PanelUnderTest) -> dict[str, Any]:
    with panel.store.read() as session:
        return recording.record(session, session.get_one(Panel, panel.id))


def entries(panel: PanelUnderTest) -> dict[str, int]:
    """Kind → how many were erased, as the panel says; the first time where there are several."""
    with panel.store.read() as session:
        purged = session.get_one(Panel, panel.id).purged
    assert all(entry.keys() == {"kind", "count", "at", "made"} for entry in purged)
    return {entry["kind"]: entry["count"] for entry in reversed(purged)}


def due(panel: PanelUnderTest, kind: str) -> int:
    ended_at = panel.header()["ended_at"]
    assert ended_at is not None
    return int(ended_at) + DAYS[kind] * DAY


def pass_by(panel: PanelUnderTest, kind: str, at: int) -> tuple[bool, str | None]:
    """What the server is told when it says, at an instant, that the days of a kind are over."""
    panel.now = Instant(at)
    told = panel.do(panel.machine, "retention.pass", {"kind": kind, "due": due(panel, kind)}, command=f"~retention:{kind}:{at}")
    assert told.trace is None, told.trace
    return told.ok, told.code


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_goes_when_its_days_are_over_and_not_before(over: PanelUnderTest, kind: str) -> None:
    before = everything(over)
    assert pass_by(over, kind, due(over, kind) - 1) == (False, "stale")
    assert everything(over) == before
    assert pass_by(over, kind, due(over, kind)) == (True, None)
    gone = {"questions": ["declined", "private", "questions", "traces"]}.get(kind, [kind])
    after = everything(over)
    for each, marks in MARKS.items():
        left = [mark for mark in marks if mark in after]
        # Whoever signed a question is erased with it, or with the names.
        expected = (
            []
            if each in gone
            else [mark for mark in marks if not (kind == "names" and mark == "marksigner") and not (kind == "questions" and mark == "markauthor")]
        )
        assert left == expected, each
    assert all(mark in after for mark in STAYS)
    assert entries(over)[kind] > 0
    assert pass_by(over, kind, due(over, kind) + 1) == (False, "stale")
    assert everything(over) == after


def test_a_kind_goes_once_however_many_processes_say_so(over: PanelUnderTest) -> None:
    at = due(over, "declined")
    over.now = Instant(at)
    envelope = over.envelope(over.machine, "retention.pass", {"kind": "declined", "due": at}, command=f"~retention:declined:{at}")
    first, second = over.run([envelope]), over.run([envelope])
    assert first[0].ok
    assert first == second
    assert len([row for row in over.stored("receipts") if row["name"] == "retention.pass"]) == 1


def test_anonymising_erases_what_was_not_shown_and_whatever_leads_to_a_phone(over: PanelUnderTest) -> None:
    voices = {row["id"]: row["voices"] for row in over.stored("tallies")}
    counts = [row["counts"] for row in over.stored("polls")]
    assert over.stored("supports")
    assert over.stored("ballots")
    over.accept(over.organiser, "panel.anonymise")
    left = everything(over)
    for kind, marks in MARKS.items():
        assert [mark for mark in marks if mark in left] == ([] if kind in {"declined", "private", "traces"} else marks), kind
    for secret in over.secrets.values():
        assert secret not in left
    assert {row["secret_hash"] for noun in ("questions", "requests") for row in over.stored(noun)} == {""}
    ours = {row["id"] for row in over.stored("questions")}
    assert not [row for row in over.everything()["supports"] if row["question_id"] in ours]
    assert not [row for row in over.everything()["ballots"] if row["poll_id"] in {poll["id"] for poll in over.stored("polls")}]
    assert over.stored("cues") == over.stored("whispers") == []
    assert not [row for row in over.stored("receipts") if row["role"] == Role.PUBLIC]
    nameless = {row["id"] for row in over.stored("questions") if not row["name"]}
    assert not [row for row in over.stored("receipts") if row["target"] in nameless]
    assert {row["received"] for row in over.stored("questions") if not row["name"]} == {over.stored("panels")[0]["starts_at"]}
    assert {row["id"]: row["voices"] for row in over.stored("tallies")} == voices
    assert [row["counts"] for row in over.stored("polls")] == counts == [[1, 0]]
    assert over.header("public")["state"] == "anonymised"
    with over.store.read() as session:
        assert mine.mine(session, session.get_one(Panel, over.id), list(over.secrets.values())) == [None] * len(over.secrets)


def test_erasing_everything_takes_names_and_the_words_of_all_questions(over: PanelUnderTest) -> None:
    over.accept(over.organiser, "panel.purge")
    left = everything(over)
    assert [mark for marks in MARKS.values() for mark in marks if mark in left] == []
    assert all(mark in left for mark in STAYS)
    assert set(entries(over)) == {*KINDS, "traces"}
    stored = everything(over)
    told = over.stored("panels")[0]["purged"]
    over.accept(over.organiser, "panel.purge")
    assert over.stored("panels")[0]["purged"] == told, "nothing was left to be erased"
    assert over.accept(over.organiser, "panel.purge").version == over.version
    assert all(mark in stored for mark in STAYS)


def test_what_the_published_outcome_quotes_keeps_its_words_and_loses_its_author(over: PanelUnderTest) -> None:
    over.quick(over.organiser, "outcome.publish", {"published": True})
    quoted = [row.row["text"] for row in outcome(record(over)).asked]
    assert "markanswered" in quoted
    over.accept(over.organiser, "panel.purge")
    told = record(over)
    assert [row.row["text"] for row in outcome(told).asked] == quoted
    left = everything(over)
    assert "markgloss" in left
    for gone in ("marknew", "markmerged", "markauthor", "markprivate"):
        assert gone not in left


def test_what_is_counted_is_counted_as_before(over: PanelUnderTest) -> None:
    before = statistics(record(over))
    assert before.questions.submitted
    assert before.questions.outcomes["declined"]
    over.accept(over.organiser, "panel.purge")
    told = record(over)
    after = statistics(told)
    assert (after.questions, after.floor, after.pace) == (before.questions, before.floor, before.pace)
    for name in ("total", "over", "granted", "interruptions", "kinds", "parts", "sides", "panellists", "groups", "honorifics"):
        assert getattr(after.speaking, name) == getattr(before.speaking, name), name
    assert owed(told) == {}
    told["panel"]["code"] = "CDE234"
    assert read(json.dumps(told).encode()) == told, "a record without words is a record"


def test_an_erased_question_is_gone_from_every_screen_but_the_console(over: PanelUnderTest) -> None:
    question = next(row["id"] for row in over.stored("questions") if row["text"] == "markanswered")
    over.accept(over.organiser, "panel.purge")
    for viewer in ("public", "booth", "display", f"panellist:{over.row('ada')}"):
        assert question not in over.rows("questions", viewer)
    assert over.one("questions", question).items() >= {"text": None, "state": "answered", "name": ""}.items()


def test_nothing_of_the_hour_is_changed_after_anonymising_and_what_follows_goes_on(over: PanelUnderTest) -> None:
    over.quick(over.organiser, "panel.anonymise")
    assert {name for name, entry in REGISTRY.items() if entry.afterwards} == AFTERWARDS
    wishes = {name: args for name, args in samples_of(over).items() if name not in AFTERWARDS}
    assert len(wishes) > 50
    for name, args in wishes.items():
        [told] = over.run([over.envelope(over.machine, name, args, command=f"~{name}")])
        assert (told.ok, told.code, told.data) == (False, "panel.state", {"state": "anonymised"}), name
    over.accept(over.organiser, "outcome.due", {"day": "2030-01-01"})
    waiting = next(row for row in over.stored("submissions") if row["text"] == "markunsent")
    over.accept(over.organiser, "submission.approve", {"submission": waiting["id"]})
    over.accept(over.organiser, "outcome.publish", {"published": True})


def samples_of(panel: PanelUnderTest) -> dict[str, Json]:
    """Arguments of the right shape; they are refused before any row is looked for."""
    return samples(panel, Stage(*["someidofarow00000000"] * len(fields(Stage))))


@pytest.mark.parametrize("name", ["panel.anonymise", "panel.purge"])
def test_a_panel_that_is_not_over_is_not_erased(panel: PanelUnderTest, name: str) -> None:
    assert panel.refuse(panel.organiser, name) == ("panel.state", {"state": "open"})
    panel.quick(panel.moderator, "panel.rehearse")
    panel.start()
    panel.quick(panel.moderator, "panel.end")
    assert panel.refuse(panel.organiser, name) == ("panel.state", {"state": "rehearsal"})


def test_anonymising_twice_is_refused(over: PanelUnderTest) -> None:
    over.quick(over.organiser, "panel.anonymise")
    assert over.refuse(over.organiser, "panel.anonymise") == ("panel.state", {"state": "anonymised"})


@pytest.mark.parametrize("name", ["panel.anonymise", "panel.purge", "retention.pass"])
def test_undo_brings_nothing_back(over: PanelUnderTest, name: str) -> None:
    question = next(row["id"] for row in over.stored("questions") if row["text"] == "marknew")
    decline, ended = over.ids.command(), next(row for row in over.stored("receipts") if row["name"] == "panel.end")
    at = due(over, "declined")
    over.now = Instant(at)
    over.quick(over.moderator, "question.decline", {"question": question, "reason": "unsafe"}, command=decline)
    command = f"~{name}" if name == "retention.pass" else over.ids.command()
    args = {"kind": "declined", "due": at} if name == "retention.pass" else {}
    over.quick(over.machine if name == "retention.pass" else over.organiser, name, args, command=command)
    for former in (decline, ended["command_id"]):
        assert over.refuse(over.moderator, "receipt.undo", {"command": former})[0] == "undo.final"
    assert not over.do(over.moderator, "panel.resume").ok
    assert not over.do(over.moderator, "question.restore", {"question": question, "state": "new"}).ok
    assert not over.do(over.moderator, "question.approve", {"question": question}).ok
    assert "marknew" not in everything(over)
    assert [row["inverse"] for row in over.stored("receipts") if row["inverse"]] == []


@pytest.mark.parametrize(("name", "kind"), [("question.decline", "declined"), ("question.private", "private")])
def test_what_is_declined_or_kept_private_after_that_kind_has_gone_is_erased_at_once(over: PanelUnderTest, name: str, kind: str) -> None:
    assert pass_by(over, kind, due(over, kind))[0]
    question = next(row["id"] for row in over.stored("questions") if row["text"] == "marknew")
    command = over.ids.command()
    args = {"question": question} | ({"reason": "unsafe"} if kind == "declined" else {})
    over.accept(over.organiser, name, args, command=command)
    assert "marknew" not in everything(over)
    assert over.refuse(over.organiser, "receipt.undo", {"command": command})[0] == "undo.final"


def test_fewer_days_count_from_the_end_and_a_panel_that_goes_on_has_none(over: PanelUnderTest) -> None:
    over.quick(over.organiser, "panel.privacy", {"retention": {"private": 2}})
    former = due(over, "private")
    over.now = Instant(former)
    assert over.refuse(over.machine, "retention.pass", {"kind": "private", "due": former})[0] == "stale"
    over.quick(over.moderator, "panel.resume")
    assert over.refuse(over.machine, "retention.pass", {"kind": "private", "due": former - 5 * DAY})[0] == "stale"
    assert "markprivate" in everything(over)


def owing(panel: PanelUnderTest) -> tuple[str, Json]:
    """A published outcome that quotes a question, whose answer is to come in writing on a day long after."""
    question = panel.lined_up(panel.row("ben"))
    panel.debate()
    panel.quick(panel.moderator, "question.asked", {"question": question})
    panel.quick(panel.moderator, "question.answered", {"question": question, "person": panel.row("ben"), "mark": "written"})
    panel.quick(panel.moderator, "panel.end")
    panel.quick(panel.organiser, "outcome.publish", {"published": True})
    panel.quick(panel.organiser, "outcome.due", {"day": "2030-01-01"})
    return question, {"submission": panel.ids.row(), "question": question, "text": "marklate"}


def test_no_text_is_taken_any_more_when_those_that_nobody_approved_have_gone(panel: PanelUnderTest) -> None:
    _, answer = owing(panel)
    at = due(panel, "questions")
    panel.now = Instant(at - DAY)
    panel.accept(panel.ben, "submission.answer", answer)
    assert pass_by(panel, "questions", at) == (True, None)
    assert "marklate" not in everything(panel)
    assert panel.refuse(panel.ben, "submission.answer", answer)[0] == "submission.late"
    assert pass_by(panel, "questions", at + DAY) == (False, "stale")


def test_a_text_that_comes_after_everything_was_erased_goes_by_itself_on_the_questions_day(panel: PanelUnderTest) -> None:
    question, answer = owing(panel)
    at = due(panel, "questions")
    panel.accept(panel.ben, "submission.answer", answer)
    panel.accept(panel.organiser, "panel.purge")
    assert "marklate" not in everything(panel)
    panel.accept(panel.ben, "submission.answer", answer)
    assert panel.one("questions", question)["text"] is not None
    assert pass_by(panel, "questions", at) == (True, None)
    assert "marklate" not in everything(panel)
    assert pass_by(panel, "questions", at + DAY) == (False, "stale")


def test_a_text_that_is_returned_when_its_day_is_over_is_erased_at_once(panel: PanelUnderTest) -> None:
    _, answer = owing(panel)
    panel.quick(panel.ben, "submission.answer", answer)
    panel.quick(panel.organiser, "submission.approve", {"submission": answer["submission"]})
    assert pass_by(panel, "questions", due(panel, "questions")) == (True, None)
    assert "marklate" in everything(panel)
    panel.accept(panel.organiser, "submission.return", {"submission": answer["submission"], "note": "marknoted"})
    assert not [mark for mark in ("marklate", "marknoted") if mark in everything(panel)]
