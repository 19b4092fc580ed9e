"""The broadcaster and those who wait to hear of their own question: told at once, told alone, and not read for when they are gone."""

from pathlib import Path

import pytest

from moderator.live import looking
from tests.live.halls import SECRET, Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def test_authors_are_told_what_became_of_theirs(stage: Stage) -> None:
    author, neighbour = stage.join("author"), stage.join("neighbour")
    mine, theirs = stage.ask(1, "mine"), stage.ask(2, "theirs", "t" * 24)
    stage.members.watch(author, [mine])
    stage.members.watch(neighbour, [theirs])
    stage.tick()
    stage.fanout.sent.clear()
    stage.do("question.decline", {"question": mine, "reason": "duplicate"})
    stage.tick()
    [told] = stage.fanout.to("author", "mine")
    assert (told["row"]["id"], told["row"]["state"], told["row"]["reason"]) == (mine, "declined", "duplicate")
    assert stage.fanout.to("neighbour", "mine") == []
    assert stage.fanout.to("public") == []


def test_an_author_hears_of_every_voice(stage: Stage) -> None:
    author = stage.join("author")
    mine = stage.ask(1)
    stage.do("question.approve", {"question": mine})
    stage.members.watch(author, [mine])
    stage.tick()
    stage.do("question.support", {"question": mine, "supported": True}, token="neighbour")
    stage.tick()
    assert [told["row"]["voices"] for told in stage.fanout.to("author", "mine")] == [1, 2]


def test_who_left_is_told_nothing_more(stage: Stage) -> None:
    author = stage.join("author")
    mine = stage.ask(1)
    stage.members.watch(author, [mine])
    stage.members.leave("author")
    stage.do("question.approve", {"question": mine})
    stage.tick()
    assert stage.fanout.sent == []
    assert stage.hall.watched == {}


def test_the_rows_watched_by_nobody_are_not_read(stage: Stage) -> None:
    author = stage.join("author")
    mine = stage.ask(1)
    stage.members.watch(author, [mine])
    assert stage.hall.watched == {mine: {"author"}}
    assert looking.fates_in(stage.store, stage.panel_id, [SECRET])[0] is not None
    stage.members.leave("author")
    assert stage.hall.watched == {}


def test_a_read_for_the_authors_that_failed_is_made_up_for_and_the_room_did_not_wait(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    author = stage.join("author")
    mine = stage.ask(1)
    stage.members.watch(author, [mine])
    stage.tick()
    stage.fanout.sent.clear()
    stage.do("question.approve", {"question": mine})

    def fail(*_given: object) -> None:
        raise OSError

    with monkeypatch.context() as broken:
        broken.setattr(looking, "watched", fail)
        with pytest.raises(OSError):
            stage.tick()
    assert [delta["up"]["questions"][0]["id"] for delta in stage.fanout.to("public")] == [mine]
    assert stage.fanout.to("author", "mine") == []
    stage.tick()
    assert [told["row"]["state"] for told in stage.fanout.to("author", "mine")] == ["approved"]
    assert len(stage.fanout.to("public")) == 1
