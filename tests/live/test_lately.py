"""What the public was told lately, as one delta: it leads to the view that a fresh client has, and where it would not, nothing is told."""

from pathlib import Path

import pytest
from sqlalchemy import update

from moderator.domain.roles import Audience
from moderator.live.lately import MOST
from moderator.projections.seeing import Viewer
from moderator.projections.view import Cursor
from moderator.store.models import Panel
from tests.live.halls import CODE, Stage
from tests.oracle import Copy, apply, moment, whole_view, wire

PUBLIC = Viewer(Audience.PUBLIC)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    made = Stage(tmp_path)
    made.do("panel.start", {})
    made.join("phone")
    made.tick()
    return made


def fresh(stage: Stage) -> Copy:
    with moment(stage.store, stage.panel_id) as now:
        return whole_view(now._session, now.panel, PUBLIC, stage.clocks.now())


def told(stage: Stage, had: Copy, code: str = CODE) -> Copy | None:
    """What a page has that had ``had``, and asks now; None where nothing is told."""
    delta = stage.members.told(code, Cursor(had.epoch, had.version), stage.clocks.now())
    if delta is None:
        return None
    got, ask = apply(had, wire(delta.as_json()))
    assert not ask
    return got


def approved(stage: Stage, number: int) -> str:
    question = stage.ask(number, f"Question {number}?", f"{number:024d}")
    stage.do("question.approve", {"question": question})
    stage.tick()
    return question


def test_whoever_asks_after_any_of_the_last_changes_gets_the_view_that_a_fresh_page_has(stage: Stage) -> None:
    had = [fresh(stage)]
    first = approved(stage, 1)
    had.append(fresh(stage))
    second = approved(stage, 2)
    had.append(fresh(stage))
    steps: list[tuple[str, dict[str, object], str | None]] = [
        ("question.support", {"question": second, "supported": True}, "one phone"),
        ("question.decline", {"question": first, "reason": "off_topic"}, None),
        ("question.support", {"question": second, "supported": True}, "another phone"),
        ("question.restore", {"question": first, "state": "approved"}, None),
        ("panel.set", {"asking": False}, None),
        ("question.decline", {"question": second, "reason": "off_topic"}, None),
    ]
    for name, args, token in steps:
        stage.do(name, args, token=token)
        stage.tick()
        had.append(fresh(stage))
    now = fresh(stage)
    assert len({each.version for each in had}) > 5
    for each in had:
        got = told(stage, each)
        assert got is not None
        assert got.seen() == now.seen()
        assert (got.epoch, got.version) == (now.epoch, now.version)


def test_words_that_are_gone_again_are_told_to_nobody(stage: Stage) -> None:
    had = fresh(stage)
    question = approved(stage, 1)
    stage.do("question.decline", {"question": question, "reason": "off_topic"})
    stage.tick()
    delta = stage.members.told(CODE, Cursor(had.epoch, had.version), stage.clocks.now())
    assert delta is not None
    assert (delta.up.get("questions"), delta.gone["questions"]) == (None, [question])


def test_whoever_has_everything_is_told_nothing_new(stage: Stage) -> None:
    approved(stage, 1)
    now = fresh(stage)
    delta = stage.members.told(CODE, Cursor(now.epoch, now.version), stage.clocks.now())
    assert delta is not None
    assert (delta.since, delta.to, delta.up, delta.gone, delta.header) == (now.version, now.version, {}, {}, now.header)


def test_what_was_not_sent_yet_is_not_told(stage: Stage) -> None:
    approved(stage, 1)
    had = fresh(stage)
    stage.do("question.approve", {"question": stage.ask(2, "Another?", "s" * 24)})
    assert told(stage, had) == had
    stage.tick()
    assert told(stage, had) == fresh(stage)


def test_the_epoch_of_before_a_later_version_and_another_panel_must_be_read(stage: Stage) -> None:
    approved(stage, 1)
    now = fresh(stage)
    assert told(stage, now) is not None
    assert told(stage, now, code="OTHER2") is None
    for cursor in (Cursor("another", now.version), Cursor(now.epoch, now.version + 1), Cursor(now.epoch, 0)):
        assert stage.members.told(CODE, cursor, stage.clocks.now()) is None


def test_what_is_longer_ago_than_is_kept_must_be_read(stage: Stage) -> None:
    question = approved(stage, 1)
    early, kept = fresh(stage), Copy()
    for number in range(MOST + 1):
        if number == 1:
            kept = fresh(stage)
        stage.do("question.support", {"question": question, "supported": True}, token=f"phone {number}")
        stage.tick()
    assert told(stage, early) is None
    assert told(stage, kept) == fresh(stage)


def test_where_none_of_the_public_is_here_to_be_told_it_must_be_read(stage: Stage) -> None:
    approved(stage, 1)
    had = fresh(stage)
    room = stage.hall.rooms["public"]
    stage.members.leave("phone")
    assert told(stage, had) is None
    assert room.lately.after(room.cursor, stage.clocks.now()) is None, "nothing is kept for nobody"
    stage.do("question.approve", {"question": stage.ask(2, "Another?", "s" * 24)})
    stage.join("another phone")
    assert told(stage, had) is None


def test_after_a_new_epoch_nothing_of_the_former_is_told(stage: Stage) -> None:
    approved(stage, 1)
    had = fresh(stage)
    with stage.store.engine.begin() as connection:
        connection.execute(update(Panel).where(Panel.id == stage.panel_id).values(epoch="another"))
    stage.tick()
    assert told(stage, had) is None
    assert told(stage, fresh(stage)) is None
    has = fresh(stage)
    approved(stage, 2)
    assert told(stage, has) == fresh(stage)


def test_a_draft_is_told_to_nobody_though_phones_of_its_rehearsal_were_here(stage: Stage) -> None:
    approved(stage, 1)
    had = fresh(stage)
    with stage.store.engine.begin() as connection:
        connection.execute(update(Panel).where(Panel.id == stage.panel_id).values(state="draft"))
    stage.do("person.add", {"person": "persondraft000000001", "name": "A Draft", "part": "panellist"})
    stage.tick()
    assert fresh(stage).version > had.version
    assert told(stage, had) is None
    assert told(stage, fresh(stage)) is None


def test_once_it_is_forgotten_no_word_of_it_is_left(stage: Stage) -> None:
    had = fresh(stage)
    approved(stage, 1)
    stage.members.forget()
    assert told(stage, had) is None
    has = fresh(stage)
    approved(stage, 2)
    assert told(stage, has) == fresh(stage)


def test_of_what_a_role_is_sent_nothing_is_kept(stage: Stage) -> None:
    stage.join("console", "moderator")
    approved(stage, 1)
    room = stage.hall.rooms["moderator"]
    assert stage.fanout.to("moderator")
    assert room.lately.after(room.cursor, stage.clocks.now()) is None
