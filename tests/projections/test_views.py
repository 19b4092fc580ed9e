"""The one reader: cursors, whole views, and one moment for everything that is read."""

import pytest

from moderator.domain.roles import Audience
from moderator.projections import view
from moderator.projections.seeing import Viewer
from moderator.projections.view import Cursor, parse_cursor
from moderator.store.models import Panel
from tests.people import PanelUnderTest

PUBLIC = Viewer(Audience.PUBLIC)


def delta(panel: PanelUnderTest, since: Cursor | None, viewer: Viewer = PUBLIC) -> view.Delta:
    with panel.store.read() as session:
        return view.delta(session, session.get_one(Panel, panel.id), viewer, since, panel.now)


@pytest.mark.parametrize("audience", list(Audience))
def test_a_cursor_of_another_epoch_or_from_the_future_gets_everything(panel: PanelUnderTest, audience: Audience) -> None:
    panel.approved()
    viewer = Viewer(audience)
    whole = delta(panel, None, viewer)
    assert whole.since == 0
    assert whole.up["questions"]
    for since in (Cursor("another", whole.to), Cursor(whole.epoch, panel.version + 1), Cursor(whole.epoch, 0)):
        again = delta(panel, since, viewer)
        assert (again.since, again.to, again.header) == (0, whole.to, whole.header)
        assert again.up == whole.up


def test_nothing_new_is_an_empty_delta(panel: PanelUnderTest) -> None:
    panel.approved()
    whole = delta(panel, None)
    nothing = delta(panel, whole.cursor)
    assert (nothing.since, nothing.to, nothing.up, nothing.gone) == (whole.to, whole.to, {}, {})


@pytest.mark.parametrize(("ahead", "epoch"), [(0, ""), (1, ""), (0, "before.")])
def test_what_was_read_already_is_left_out_unless_the_database_was_put_back(panel: PanelUnderTest, ahead: int, epoch: str) -> None:
    since = delta(panel, None).cursor
    question = panel.ask("Who was told of me already?")
    panel.do(panel.moderator, "question.approve", {"question": question})
    with panel.store.read() as session:
        row = session.get_one(Panel, panel.id)
        wanted = view.Wanted(PUBLIC, Cursor(epoch + since.epoch, since.version), row.version + ahead)
        [answer] = view.deltas(session, row, [wanted], panel.now)
    told = [each["id"] for each in answer.up.get("questions", [])]
    assert told == ([question] if ahead or epoch else [])
    assert answer.since == (0 if epoch else since.version)


def test_what_has_gone_is_named_only_to_those_who_once_saw_it(panel: PanelUnderTest) -> None:
    seen, unseen = panel.approved(), panel.ask()
    since = delta(panel, None).cursor
    for question in (seen, unseen):
        panel.quick(panel.moderator, "question.decline", {"question": question, "reason": "unsafe"})
    assert delta(panel, since).gone == {"questions": [seen]}
    booth = delta(panel, since, Viewer(Audience.BOOTH))
    assert booth.gone == {"questions": [seen]}


def test_a_view_is_of_one_moment_while_others_write(panel: PanelUnderTest) -> None:
    panel.start()
    with panel.store.read() as session:
        row = session.get_one(Panel, panel.id)
        where = view.cursor(session, row, PUBLIC)
        panel.next()
        panel.approved()
        torn = view.delta(session, row, PUBLIC, None, panel.now)
        assert torn.to == where.version
        assert torn.header["item"] == panel.row("welcome")
        assert {item["id"] for item in torn.up["items"] if item["state"] == "current"} == {panel.row("welcome")}
        assert "questions" not in torn.up
    assert delta(panel, None).to > where.version


@pytest.mark.parametrize(("value", "cursor"), [("e.1", Cursor("e", 1)), ("a.b.12", Cursor("a.b", 12))])
def test_a_cursor_is_read_as_it_was_written(value: str, cursor: Cursor) -> None:
    assert parse_cursor(value) == cursor
    assert str(cursor) == value


@pytest.mark.parametrize("value", ["", "e", "e.", ".1", "e.-1", "e.1.5x", "e.½", "e." + "9" * 16, "e.1 ", "e.\0"])
def test_what_is_no_cursor_is_none(value: str) -> None:
    assert parse_cursor(value) is None


def test_the_epoch_changes_with_the_protocol(panel: PanelUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    since = delta(panel, None).cursor
    assert delta(panel, since).since == since.version
    monkeypatch.setattr(view, "PROTOCOL", view.PROTOCOL + 1)
    assert delta(panel, since).since == 0
