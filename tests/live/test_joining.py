"""Whoever joins is sent what they missed, also where they come in the middle of something."""

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.gateway import Gateway
from moderator.live.house import House
from moderator.live.identity import Identity
from moderator.live.members import MOST_CURSORS
from tests.live.halls import CODE, Stage, calm


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def test_an_empty_room_begins_again_where_the_next_one_enters(stage: Stage) -> None:
    stage.join("first")
    stage.members.leave("first")
    stage.do("question.approve", {"question": stage.ask(1)})
    stage.tick()
    assert stage.fanout.sent == []
    second = stage.join("second")
    assert stage.hall.rooms["public"].cursor == second.door.cursor
    stage.tick()
    assert stage.fanout.sent == []
    assert stage.hall.rooms["public"].cursor.version == looking.whole(stage.store, CODE, Audience.PUBLIC, (), None, stage.clocks.now())[1].to


def test_whoever_joins_with_an_older_view_is_sent_what_they_missed(stage: Stage) -> None:
    before = stage.enter().cursor
    stage.do("question.approve", {"question": stage.ask(1)}, role="moderator")
    stage.join("late", since=before)
    stage.join("today", since=stage.enter().cursor)
    stage.join("stranger", since=replace(before, epoch="another"))
    stage.tick()
    [delta] = stage.fanout.to("late")
    assert (delta["from"], delta["to"]) == (before.version, stage.enter().cursor.version)
    assert stage.fanout.to("today") == stage.fanout.to("stranger") == []


def test_many_different_cursors_are_read_a_few_at_a_time_and_none_is_forgotten(stage: Stage) -> None:
    cursors = [stage.enter().cursor]
    for number in range(MOST_CURSORS + 3):
        stage.do("question.approve", {"question": stage.ask(number)}, role="moderator")
        cursors.append(stage.enter().cursor)
    late = {f"late {number}": cursor for number, cursor in enumerate(cursors[:-1])}
    for sid, cursor in late.items():
        stage.join(sid, since=cursor)
    stage.tick()
    assert sum(len(stage.fanout.to(sid)) for sid in late) == MOST_CURSORS
    assert stage.hall.changed.has_rung()
    stage.tick()
    assert [stage.fanout.to(sid)[0]["from"] for sid in late] == [cursor.version for cursor in late.values()]


def test_whoever_joins_while_a_delta_is_being_sent_is_sent_it_too(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.join("first")
    before, send = stage.enter().cursor, stage.fanout.to_room
    stage.do("question.approve", {"question": stage.ask(1)}, role="moderator")
    calm(stage)

    def sending(room: str, event: str, payload: dict[str, Any]) -> list[str]:
        if room.endswith("public"):
            # The list of those it goes to is made; a page that was shown the former state comes now.
            stage.join("meanwhile", since=before)
            member = stage.members.find("meanwhile")
            assert member is not None
            assert stage.members.cursor(member) == before, "nobody is told of a version that half of the room has not got"
        return send(room, event, payload)

    monkeypatch.setattr(stage.fanout, "to_room", sending)
    stage.tick()
    assert stage.hall.changed.has_rung()
    monkeypatch.undo()
    stage.tick()
    [delta] = stage.fanout.to("meanwhile")
    assert (delta["from"], delta["to"]) == (before.version, stage.enter().cursor.version)
    assert len(stage.fanout.to("public")) == 1


def test_whoever_joins_while_a_new_view_of_the_panel_is_being_sent_is_sent_it_too(stage: Stage) -> None:
    stage.join("first")
    room = stage.hall.rooms["public"]
    room.sending = replace(room.cursor, epoch="another", version=1)
    stage.join("meanwhile", since=room.cursor)
    stage.join("ahead", since=room.sending)
    assert stage.hall.awake == {"meanwhile"}


def test_whoever_hangs_up_is_in_no_table_and_no_room_any_more(stage: Stage) -> None:
    stage.join("phone")
    gateway = Gateway(cast("House", stage), lambda _environ: cast("Identity", None))
    for _ in range(2):
        gateway.disconnect("phone")
    assert stage.members.find("phone") is None
    assert stage.fanout.to("phone", "left") == [{"room": f"{stage.panel_id}/public"}]
