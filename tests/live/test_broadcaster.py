"""The broadcaster, driven by hand: who hears of a change, in how many frames, and what happens when something was lost."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, update

from moderator.live import broadcaster, looking
from moderator.live.signals import LocalSignal
from moderator.store.models import Panel, Question
from tests.live.halls import LINKS, SPEAKER, Stage, Stop, calm, everybody


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def test_a_question_that_waits_sends_the_public_nothing(stage: Stage) -> None:
    everybody(stage)
    before = stage.hall.rooms["public"].cursor
    stage.ask(1, "Is anybody told that I wait?")
    stage.tick()
    assert [room.rpartition("/")[2] for room, _, _ in stage.fanout.sent] == ["moderator"]
    assert stage.hall.rooms["public"].cursor == before
    [delta] = stage.fanout.to("moderator")
    assert [row["text"] for row in delta["up"]["questions"]] == ["Is anybody told that I wait?"]


def test_what_waits_is_read_once_however_long_a_screen_is_told_nothing(stage: Stage) -> None:
    everybody(stage)
    for number in range(1, 9):
        stage.ask(number)
    stage.tick()
    stage.ask(9)
    read: list[str] = []

    def noted(question: Question, _context: object) -> None:
        read.append(question.id)

    event.listen(Question, "load", noted)
    try:
        stage.tick()
    finally:
        event.remove(Question, "load", noted)
    assert read == ["question000000000009"]


def test_a_screen_that_was_told_nothing_for_long_is_told_what_is_for_its_eyes(stage: Stage) -> None:
    everybody(stage)
    former = stage.hall.rooms["display"].cursor
    first, second = stage.ask(1), stage.ask(2)
    stage.tick()
    assert stage.hall.rooms["display"].cursor == former
    stage.do("question.approve", {"question": first})
    stage.tick()
    [delta] = stage.fanout.to("display")
    assert delta["from"] == former.version
    stage.do("question.approve", {"question": second})
    stage.tick()
    assert [[row["id"] for row in delta["up"]["questions"]] for delta in stage.fanout.to("display")] == [[first], [second]]


def test_an_approved_question_is_sent_to_everybody_who_may_see_it(stage: Stage) -> None:
    everybody(stage)
    question = stage.ask(1)
    stage.tick()
    stage.fanout.sent.clear()
    stage.do("question.approve", {"question": question})
    stage.tick()
    for key in ("public", "moderator", f"panellist:{SPEAKER}", "display", "technician", "booth"):
        [delta] = stage.fanout.to(key)
        assert [(row["id"], row["state"]) for row in delta["up"]["questions"]] == [(question, "approved")], key


def test_a_declined_question_is_gone_for_those_who_saw_it_and_unnamed_for_all_others(stage: Stage) -> None:
    everybody(stage)
    seen, unseen = stage.ask(1), stage.ask(2)
    stage.do("question.approve", {"question": seen})
    stage.tick()
    stage.fanout.sent.clear()
    for question in (seen, unseen):
        stage.do("question.decline", {"question": question, "reason": "off_topic"})
    stage.tick()
    [delta] = stage.fanout.to("public")
    assert delta["gone"]["questions"] == [seen]
    assert unseen not in str(stage.fanout.to("public"))
    assert unseen not in str(stage.fanout.to("display"))


def test_an_empty_delta_is_not_sent(stage: Stage) -> None:
    everybody(stage)
    stage.tick()
    assert stage.fanout.sent == []
    question = stage.ask(1)
    stage.do("question.approve", {"question": question})
    stage.tick()
    stage.fanout.sent.clear()
    stage.do("question.shortlist", {"question": question, "shortlisted": True})
    stage.tick()
    assert len(stage.fanout.to("moderator")) == 1
    assert stage.fanout.to("public") == stage.fanout.to("display") == stage.fanout.to("technician") == []


def test_a_room_gets_one_frame_per_tick_with_everything_that_changed(stage: Stage) -> None:
    everybody(stage)
    stage.join("second phone")
    questions = [stage.ask(number) for number in range(5)]
    for question in questions:
        stage.do("question.approve", {"question": question})
    stage.do("question.next", {"question": questions[0], "next": True})
    stage.tick()
    [delta] = stage.fanout.to("public")
    assert {row["id"]: row["state"] for row in delta["up"]["questions"]} == dict.fromkeys(questions, "approved") | {questions[0]: "next"}
    assert [stop["question"] for stop in delta["header"]["line"]][:1] == [questions[0]]


def test_a_frame_begins_where_the_one_before_ended(stage: Stage) -> None:
    everybody(stage)
    for number in range(3):
        stage.do("question.approve", {"question": stage.ask(number)})
        stage.tick()
    deltas = stage.fanout.to("public")
    assert len(deltas) == 3
    assert [delta["from"] for delta in deltas[1:]] == [delta["to"] for delta in deltas[:-1]]


def test_a_cue_reaches_the_one_it_is_for(stage: Stage) -> None:
    everybody(stage)
    stage.join("other", "panellist", "other")
    stage.do("cue.send", {"cue": "cue00000000000000001", "person": SPEAKER, "phrase": "louder"})
    stage.tick()
    rooms = [room.partition("/")[2] for room, _, _ in stage.fanout.sent]
    assert sorted(rooms) == ["moderator", f"panellist:{SPEAKER}"]


def test_a_look_that_failed_is_taken_again(stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    everybody(stage)
    stage.do("question.approve", {"question": stage.ask(1)})

    def fail(*_args: object) -> None:
        raise OSError("the database is away")

    with monkeypatch.context() as patched:
        patched.setattr(looking, "look", fail)
        stage.broadcaster._timed_tick(stage.hall, stage.hall.changed.public, public=True)
    assert stage.hall.changed.public.rung.is_set()
    assert "a look at a panel failed" in caplog.text
    stage.tick()
    assert len(stage.fanout.to("public")) == 1


def test_a_revoked_link_gets_bye_and_no_delta_more_and_is_closed(stage: Stage) -> None:
    stage.join("revoked", "moderator")
    stage.join("panellist", "panellist")
    stage.do("link.revoke", {"link": LINKS["moderator"]})
    stage.ask(1, "not for the revoked")
    stage.tick()
    assert stage.fanout.to("revoked", "bye") == [{"code": "link_revoked"}]
    assert stage.fanout.to("revoked", "left") == [{"room": f"{stage.panel_id}/moderator"}]
    names = [(where.rpartition("/")[2], name) for where, name, _ in stage.fanout.sent]
    assert names.index(("revoked", "left")) < names.index(("moderator", "delta"))
    assert stage.members.find("revoked") is None
    assert stage.fanout.closed == []
    stage.runtime.run_tasks()
    assert stage.fanout.closed == ["revoked"]
    assert stage.members.find("panellist") is not None


def test_phones_of_a_rehearsal_are_sent_away_from_the_draft_that_follows_and_hear_nothing_of_it(stage: Stage) -> None:
    stage.do("panel.rehearse", {})
    stage.join("phone")
    stage.tick()
    stage.do("panel.reset", {})
    with stage.store.engine.begin() as connection:
        connection.execute(update(Panel).where(Panel.id == stage.panel_id).values(state="draft"))
    stage.do("person.add", {"person": "persondraft000000001", "name": "A Draft", "part": "panellist"})
    heard = len(stage.fanout.to("public"))
    stage.tick()
    assert stage.fanout.to("phone", "bye") == [{"code": "panel.unknown"}]
    assert len(stage.fanout.to("public")) == heard
    assert stage.members.find("phone") is None


def test_the_next_generation_of_a_link_ends_the_one_before(stage: Stage) -> None:
    stage.join("former", "display")
    stage.do("link.issue", {"link": LINKS["display"], "role": "display"})
    stage.tick()
    assert stage.fanout.to("former", "bye") == [{"code": "link_revoked"}]


def test_a_link_revoked_between_the_look_and_the_joining_is_dropped(stage: Stage) -> None:
    stage.join("panellist", "panellist")
    door = stage.enter("moderator")
    stage.do("link.revoke", {"link": LINKS["moderator"]})
    stage.tick()
    stage.join("late", "moderator", door=door)
    assert stage.hall.changed.has_rung()
    stage.tick()
    assert stage.fanout.to("late", "bye") == [{"code": "link_revoked"}]


def test_nothing_is_read_for_those_who_are_not_here_and_the_first_of_them_looks_at_once(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[list[str]] = []
    look = looking.look

    def noted(*args: Any, **kwargs: Any) -> looking.Look:
        looks.append([each.viewer.key for each in args[2]])
        return look(*args, **kwargs)

    monkeypatch.setattr(looking, "look", noted)
    stage.join("phone")
    door = stage.enter("moderator")
    calm(stage)
    stage.do("question.approve", {"question": stage.ask(1)})
    stage.tick()
    assert looks == [["public"]]
    poll_once(stage)
    assert not stage.hall.changed.roles.rung.is_set(), "what phones were told is not looked at again for nobody"
    stage.join("console", "moderator", door=door)
    assert stage.hall.changed.has_rung()
    stage.tick()
    assert [delta["from"] for delta in stage.fanout.to("moderator")] == [door.cursor.version]
    stage.members.leave("phone")
    stage.do("question.approve", {"question": stage.ask(2)})
    stage.tick()
    assert looks == [["public"], ["moderator", "public"], ["moderator"]]
    stage.members.leave("console")
    stage.do("question.approve", {"question": stage.ask(3)})
    poll_once(stage)
    stage.tick()
    assert len(looks) == 3


def test_every_listener_hears_a_signal() -> None:
    heard: list[Any] = []
    signal = LocalSignal()
    signal.listen(lambda panel_id: heard.append(("first", panel_id)))
    signal.listen(lambda panel_id: heard.append(("second", panel_id)))
    signal.changed(7)
    assert heard == [("first", 7), ("second", 7)]


def poll_once(stage: Stage) -> None:
    def stop(_seconds: float) -> None:
        if len(stage.runtime.slept) > 1:
            raise Stop

    stage.runtime.slept.clear()
    stage.runtime.on_sleep = stop
    with pytest.raises(Stop):
        stage.broadcaster._poll()
    assert stage.runtime.slept == [broadcaster.POLL] * 2


def test_a_lost_signal_is_found_by_the_poll(stage: Stage) -> None:
    everybody(stage)
    poll_once(stage)
    assert not stage.hall.changed.has_rung()
    stage.do("question.approve", {"question": stage.ask(1)})
    poll_once(stage)
    assert stage.hall.changed.has_rung()
    stage.tick()
    assert len(stage.fanout.to("public")) == 1


def test_a_poll_that_failed_is_not_the_last(stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    everybody(stage)

    def fail(*_args: object) -> None:
        raise OSError("the database is away")

    with monkeypatch.context() as patched:
        patched.setattr(looking, "versions", fail)
        poll_once(stage)
    assert "the poll failed" in caplog.text
    stage.ask(1)
    poll_once(stage)
    assert stage.hall.changed.has_rung()


def test_a_panel_is_looked_after_once(stage: Stage) -> None:
    stage.join("phone")
    stage.broadcaster.serve(stage.hall)
    stage.broadcaster.serve(stage.hall)
    assert len(stage.runtime.tasks) == 2, "one for the public, one for whoever runs the panel"
