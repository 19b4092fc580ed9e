"""What comes in writing after the hour: who may send it, until when, who reads it, and what becomes of it."""

from datetime import date, timedelta
from typing import Any

import pytest

from moderator.projections import mine
from moderator.store.models import Panel
from tests.people import MINUTE, Actor, PanelUnderTest

DAY = 86_400_000


def write(panel: PanelUnderTest, question: str, text: str = "In three steps", actor: Actor | None = None) -> str:
    submission = panel.ids.row()
    panel.accept(actor or panel.ada, "submission.answer", {"submission": submission, "question": question, "text": text})
    return submission


def end(panel: PanelUnderTest) -> None:
    if panel.header()["state"] != "live":
        panel.start()
    panel.quick(panel.moderator, "panel.end")


@pytest.fixture
def owed(panel: PanelUnderTest) -> str:
    """A question that Ada owes an answer to, after the end."""
    question = panel.approved()
    panel.quick(panel.moderator, "question.assign", {"question": question, "people": [panel.row("ada")]})
    end(panel)
    return question


@pytest.fixture
def missed(panel: PanelUnderTest) -> str:
    """A request for the floor that was not reached."""
    request = panel.inscribed("Tove")
    end(panel)
    return request


def state(panel: PanelUnderTest, words: str) -> dict[str, Any]:
    return {"submission": panel.ids.row(), "text": words, "language": "fr"}


def fate(panel: PanelUnderTest, row: str) -> dict[str, Any]:
    with panel.store.read() as session:
        [found] = mine.mine(session, session.get_one(Panel, panel.id), [panel.secrets[row]])
    assert found is not None
    return found


def readers(panel: PanelUnderTest, submission: str) -> set[str]:
    names = {f"panellist:{panel.row(name)}": name for name in ("ada", "ben")}
    return {names.get(viewer, viewer) for viewer in panel.viewers if submission in panel.rows("submissions", viewer)}


def test_an_answer_is_its_authors_and_the_consoles_until_it_is_approved(panel: PanelUnderTest, owed: str) -> None:
    submission = write(panel, owed)
    assert panel.one("submissions", submission).items() >= {"kind": "answer", "question": owed, "person": panel.row("ada"), "state": "sent"}.items()
    assert readers(panel, submission) == {"moderator", "moderator:organiser", "ada"}
    panel.accept(panel.organiser, "submission.approve", {"submission": submission})
    assert readers(panel, submission) == {"moderator", "moderator:organiser", "ada", "ben", "public"}
    assert panel.one("submissions", submission, "public")["text"] == "In three steps"


def test_whoever_asked_reads_the_written_answer(panel: PanelUnderTest, owed: str) -> None:
    submission = write(panel, owed)
    assert fate(panel, owed).items() >= {"state": "written", "answers": []}.items()
    since = panel.version
    panel.quick(panel.organiser, "submission.approve", {"submission": submission})
    expected = [{"person": panel.row("ada"), "text": "In three steps", "language": None}]
    assert fate(panel, owed).items() >= {"state": "written", "answers": expected}.items()
    with panel.store.read() as session:
        told = mine.changed(session, session.get_one(Panel, panel.id), since, {owed: None})
    assert [(row["id"], row["answers"]) for row in told] == [(owed, expected)]


def test_whoever_asked_the_same_reads_it_too(panel: PanelUnderTest) -> None:
    target, merged = panel.approved(), panel.ask()
    panel.quick(panel.moderator, "question.merge", {"question": merged, "into": target})
    panel.quick(panel.moderator, "question.assign", {"question": target, "people": [panel.row("ada")]})
    end(panel)
    submission, since = write(panel, target), panel.version
    panel.quick(panel.organiser, "submission.approve", {"submission": submission})
    assert [answer["text"] for answer in fate(panel, merged)["answers"]] == ["In three steps"]
    with panel.store.read() as session:
        told = mine.changed(session, session.get_one(Panel, panel.id), since, {merged: None})
    assert [row["id"] for row in told] == [merged]


def test_sent_again_it_takes_the_place_of_the_former(panel: PanelUnderTest, owed: str) -> None:
    first = write(panel, owed)
    write(panel, owed, "In four steps")
    panel.accept(panel.ada, "submission.answer", {"submission": first, "question": owed, "text": "In five steps", "language": "en"})
    assert {key: row["text"] for key, row in panel.rows("submissions").items()} == {first: "In five steps"}


def test_once_approved_it_stays_as_it_is(panel: PanelUnderTest, owed: str) -> None:
    panel.quick(panel.organiser, "submission.approve", {"submission": write(panel, owed)})
    again = {"submission": panel.ids.row(), "question": owed, "text": "Otherwise"}
    assert panel.refuse(panel.ada, "submission.answer", again) == ("submission.state", {"state": "approved"})


def test_it_is_returned_with_a_note_and_sent_again(panel: PanelUnderTest, owed: str) -> None:
    submission = write(panel, owed)
    panel.quick(panel.organiser, "submission.approve", {"submission": submission})
    panel.accept(panel.organiser, "submission.return", {"submission": submission, "note": "Shorter, please"})
    ada = f"panellist:{panel.row('ada')}"
    assert panel.one("submissions", submission, ada).items() >= {"state": "returned", "note": "Shorter, please", "approved_at": None}.items()
    assert readers(panel, submission) == {"moderator", "moderator:organiser", "ada"}
    write(panel, owed, "In short")
    assert panel.one("submissions", submission, ada).items() >= {"state": "sent", "note": None, "text": "In short"}.items()


def test_approving_what_was_changed_meanwhile_is_refused(panel: PanelUnderTest, owed: str) -> None:
    submission = write(panel, owed)
    seen = panel.one("submissions", submission)["rev"]
    write(panel, owed, "Other words")
    code, _ = panel.refuse(panel.organiser, "submission.approve", {"submission": submission, "rev": seen})
    assert code == "stale"


def test_an_answer_to_a_question_that_was_withdrawn_does_not_appear(panel: PanelUnderTest, owed: str) -> None:
    submission = write(panel, owed)
    panel.quick(panel.phone, "question.withdraw", {"question": owed, "secret": panel.secrets[owed]})
    assert panel.refuse(panel.organiser, "submission.approve", {"submission": submission}) == ("question.state", {"state": "withdrawn"})
    assert panel.refuse(panel.ada, "submission.answer", {"submission": submission, "question": owed, "text": "Again"}) == ("question.unknown", {})


def test_an_approved_answer_goes_with_the_question_that_its_author_withdraws(panel: PanelUnderTest, owed: str) -> None:
    submission = write(panel, owed, "You ask whether the mayor was paid")
    panel.quick(panel.organiser, "submission.approve", {"submission": submission})
    assert "public" in readers(panel, submission)
    panel.accept(panel.phone, "question.withdraw", {"question": owed, "secret": panel.secrets[owed]})
    assert readers(panel, submission) == {"moderator", "moderator:organiser", "ada"}
    assert panel.one("submissions", submission).items() >= {"state": "returned", "approved_at": None}.items()


def test_approved_it_counts_as_answered_in_writing(panel: PanelUnderTest) -> None:
    question = panel.approved()
    panel.quick(panel.ada, "question.offer", {"question": question, "offer": "take"})
    end(panel)
    submission = write(panel, question)
    assert panel.one("questions", question)["assigned"] == []
    panel.accept(panel.organiser, "submission.approve", {"submission": submission})
    assert panel.one("questions", question).items() >= {"state": "written", "assigned": [{"person": panel.row("ada"), "state": "written"}]}.items()


def test_only_ones_own_question_is_answered_and_only_when_writing_is_awaited(panel: PanelUnderTest) -> None:
    theirs, asked_of, mine_ = panel.approved(), panel.approved(**{"for": panel.row("ada")}), panel.approved()
    panel.quick(panel.moderator, "question.assign", {"question": mine_, "people": [panel.row("ada"), panel.row("ben")]})
    answer = {"submission": panel.ids.row(), "text": "In three steps"}
    assert panel.refuse(panel.ada, "submission.answer", answer | {"question": theirs}) == ("question.unassigned", {})
    assert panel.refuse(panel.ada, "submission.answer", answer | {"question": mine_}) == ("question.state", {"state": "approved"})
    panel.quick(panel.ada, "question.answered", {"question": mine_, "person": panel.row("ada"), "mark": "written"})
    write(panel, mine_)
    end(panel)
    write(panel, asked_of)
    assert panel.refuse(panel.ada, "submission.answer", answer | {"question": theirs}) == ("question.unassigned", {})


def test_after_the_last_day_it_is_too_late(panel: PanelUnderTest, owed: str) -> None:
    panel.accept(panel.organiser, "outcome.due", {"day": "2026-07-05"})
    # Ten minutes before midnight in Zurich, then ten after.
    panel.pass_time(1_783_288_200_000 - panel.now)
    submission = write(panel, owed)
    panel.pass_time(20 * MINUTE)
    again = {"submission": submission, "question": owed, "text": "Later"}
    assert panel.refuse(panel.ada, "submission.answer", again) == ("submission.late", {"day": "2026-07-05"})
    panel.accept(panel.organiser, "submission.approve", {"submission": submission})
    panel.accept(panel.organiser, "outcome.due", {"day": None})


def test_without_a_day_there_are_two_weeks(panel: PanelUnderTest, owed: str) -> None:
    panel.pass_time(14 * DAY)
    write(panel, owed)
    panel.pass_time(DAY)
    last = (date(2026, 7, 4) + timedelta(days=14)).isoformat()
    again = {"submission": panel.ids.row(), "question": owed, "text": "Later"}
    assert panel.refuse(panel.ada, "submission.answer", again) == ("submission.late", {"day": last})


def test_who_was_not_reached_sends_a_statement(panel: PanelUnderTest, missed: str) -> None:
    words = state(panel, "Nous aurions dit") | {"request": missed, "secret": panel.secrets[missed]}
    panel.accept(panel.phone, "submission.statement", words)
    assert fate(panel, missed)["statement"] == {"state": "sent", "text": "Nous aurions dit", "note": None}
    submission = words["submission"]
    assert readers(panel, submission) == {"moderator", "moderator:organiser"}
    assert panel.one("submissions", submission).items() >= {"kind": "statement", "request": missed, "person": None, "question": None}.items()
    panel.accept(panel.organiser, "submission.return", {"submission": submission, "note": "Without the last paragraph"})
    since = panel.version
    assert fate(panel, missed)["statement"].items() >= {"state": "returned", "note": "Without the last paragraph"}.items()
    panel.accept(panel.phone, "submission.statement", words | {"text": "Nous avons dit", "submission": panel.ids.row()})
    with panel.store.read() as session:
        told = mine.changed(session, session.get_one(Panel, panel.id), since, {missed: None})
    assert [(row["id"], row["statement"]["text"]) for row in told] == [(missed, "Nous avons dit")]
    panel.accept(panel.organiser, "submission.approve", {"submission": submission})
    assert panel.one("submissions", submission, "public").items() >= {"text": "Nous avons dit", "language": "fr"}.items()
    assert "request" not in panel.one("submissions", submission, "public")
    assert panel.refuse(panel.phone, "submission.statement", words | {"submission": panel.ids.row()})[0] == "submission.state"


def test_a_statement_needs_the_secret_of_a_request_that_was_not_reached(panel: PanelUnderTest) -> None:
    request = panel.inscribed("Tove")
    words = state(panel, "We would have said") | {"request": request}
    assert panel.refuse(panel.phone, "submission.statement", words | {"secret": panel.ids.secret()}) == ("request.unknown", {})
    assert panel.refuse(panel.phone, "submission.statement", words | {"secret": panel.secrets[request]}) == ("request.state", {"state": "waiting"})
    end(panel)
    panel.accept(panel.phone, "submission.statement", words | {"secret": panel.secrets[request]})


def test_the_id_of_another_text_is_taken(panel: PanelUnderTest, missed: str) -> None:
    words = state(panel, "We would have said") | {"request": missed, "secret": panel.secrets[missed]}
    panel.quick(panel.phone, "submission.statement", words)
    answer = {"submission": words["submission"], "question": "nosuchquestion000000", "text": "Mine now"}
    assert panel.refuse(panel.ada, "submission.answer", answer) == ("id_reused", {})


def test_an_outcome_is_published_after_the_end_alone(panel: PanelUnderTest) -> None:
    assert panel.refuse(panel.organiser, "outcome.publish", {"published": True}) == ("panel.state", {"state": "open"})
    end(panel)
    panel.accept(panel.organiser, "outcome.publish", {"published": True})
    since = panel.header("public")["published_at"]
    assert since == panel.now
    panel.pass_time(MINUTE)
    panel.accept(panel.organiser, "outcome.publish", {"published": True})
    assert panel.header("public")["published_at"] == since
    panel.accept(panel.organiser, "outcome.publish", {"published": False})
    assert panel.header("public")["published_at"] is None
