"""What a chair does by mistake, or two chairs at once, in a real hour."""

import pytest

from moderator.domain.ids import Instant
from moderator.domain.roles import Audience
from moderator.projections import view
from moderator.projections.seeing import Viewer
from moderator.projections.view import Cursor
from moderator.store.models import Panel
from tests.people import PanelUnderTest


@pytest.fixture
def debating(panel: PanelUnderTest) -> PanelUnderTest:
    panel.start()
    panel.debate()
    return panel


def asked(panel: PanelUnderTest, *people: str) -> str:
    question = panel.lined_up(*[panel.row(name) for name in people])
    panel.next()
    return question


def marks(panel: PanelUnderTest, question: str) -> list[str]:
    return [each["state"] for each in panel.one("questions", question)["assigned"]]


def test_undo_of_one_mark_leaves_the_others_alone(debating: PanelUnderTest) -> None:
    question = asked(debating, "ada", "ben")
    debating.accept(debating.moderator, "question.answered", {"question": question, "person": debating.row("ada")})
    command = debating.ids.command()
    debating.accept(debating.moderator, "question.answered", {"question": question, "person": debating.row("ben")}, command=command)
    assert marks(debating, question) == ["answered", "answered"]
    debating.accept(debating.moderator, "receipt.undo", {"command": command})
    assert marks(debating, question) == ["answered", "assigned"]


def test_undo_does_not_trample_what_another_moderator_did_since(debating: PanelUnderTest) -> None:
    question = debating.ask()
    command = debating.ids.command()
    debating.accept(debating.moderator, "question.approve", {"question": question}, command=command)
    debating.accept(debating.co_moderator, "question.asked", {"question": question})
    refused, data = debating.refuse(debating.moderator, "receipt.undo", {"command": command})
    assert (refused, data) == ("stale", {"rev": debating.one("questions", question)["rev"]})


def test_a_mark_given_during_the_answer_outlives_its_end(debating: PanelUnderTest) -> None:
    question = asked(debating, "ada", "ben")
    debating.next()
    debating.accept(debating.moderator, "question.answered", {"question": question, "person": debating.row("ada"), "mark": "written"})
    debating.next()
    assert marks(debating, question)[0] == "written"


def test_a_second_answer_belongs_to_the_question_that_is_being_asked(debating: PanelUnderTest) -> None:
    question = asked(debating, "ada")
    debating.next()
    debating.accept(debating.moderator, "turn.start", {"after": debating.step, "person": debating.row("ben")})
    assert debating.turn["question"] == question
    assert marks(debating, question) == ["answered", "assigned"]


def test_nobody_learns_the_panel_version_by_trying_cursors(debating: PanelUnderTest) -> None:
    debating.ask()
    debating.ask()
    with debating.store.read() as session:
        row = session.get_one(Panel, debating.id)
        public = Viewer(Audience.PUBLIC)
        mine = view.cursor(session, row, public)
        assert row.version > mine.version
        answers = [view.delta(session, row, public, Cursor(mine.epoch, version), Instant(0)).since for version in range(mine.version, row.version + 2)]
    assert answers == [mine.version, *[0] * (len(answers) - 1)]
