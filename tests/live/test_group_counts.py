"""Groups of those who gave no name are handed on five at a time, or at the end."""

from pathlib import Path

import pytest

from moderator.live import looking
from moderator.live.counting import Counting, Standing
from tests.live.halls import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def ask(stage: Stage, counting: Counting, group: str | None, *, name: str | None = None, panel: int = 1) -> dict[str, int]:
    args = {"question": "question", "secret": "secret", "text": "?", "group": group, "name": name}
    return counting.heed(panel, stage.envelope("question.ask", args, token="a phone"))


def test_nothing_is_handed_on_before_five_are_there(stage: Stage) -> None:
    counting = Counting()
    assert [ask(stage, counting, group) for group in ("un", "civil", "civil", "state")] == [{}, {}, {}, {}]
    ready = ask(stage, counting, "civil")
    assert list(ready.items()) == [("civil", 3), ("state", 1), ("un", 1)]
    assert ask(stage, counting, "civil") == {}


def test_whoever_gives_a_name_or_no_group_is_not_counted(stage: Stage) -> None:
    counting = Counting()
    for group, name in (("un", "Ola"), (None, None), ("", None)):
        assert ask(stage, counting, group, name=name) == {}
    assert counting.heed(1, stage.envelope("panel.end", {}, role="moderator")) == {}


def test_the_end_hands_on_what_is_there(stage: Stage) -> None:
    counting = Counting()
    ask(stage, counting, "un")
    ask(stage, counting, "media", panel=2)
    assert counting.heed(1, stage.envelope("panel.end", {}, role="moderator")) == {"un": 1}
    assert counting.heed(1, stage.envelope("panel.end", {}, role="moderator")) == {}


def test_a_rehearsal_that_is_put_back_forgets_what_was_gathered(stage: Stage) -> None:
    counting = Counting()
    ask(stage, counting, "un")
    counting.heed(1, stage.envelope("panel.reset", {}, role="moderator"))
    assert counting.heed(1, stage.envelope("panel.end", {}, role="moderator")) == {}


def test_what_is_asked_after_a_rehearsal_was_put_back_counts(stage: Stage) -> None:
    counting = Counting()
    ask(stage, counting, "un")
    counting.settle({1: Standing("epoch", has_ended=False)})
    counting.heed(1, stage.envelope("panel.reset", {}, role="moderator"))
    ask(stage, counting, "civil")
    assert counting.settle({1: Standing("another", has_ended=False)}) == {}
    assert counting.settle({1: Standing("another", has_ended=True)}) == {1: {"civil": 1}}


def test_an_end_through_another_process_hands_on_what_is_there(stage: Stage) -> None:
    counting = Counting()
    ask(stage, counting, "un")
    ask(stage, counting, "media", panel=2)
    assert counting.waiting() == [1, 2]
    assert counting.settle({1: Standing("epoch", has_ended=False), 2: Standing("epoch", has_ended=False)}) == {}
    assert counting.settle({1: Standing("epoch", has_ended=True), 2: Standing("epoch", has_ended=False)}) == {1: {"un": 1}}
    assert counting.waiting() == [2]
    assert counting.settle({1: Standing("epoch", has_ended=True)}) == {}


def test_a_rehearsal_that_is_put_back_through_another_process_is_forgotten_too(stage: Stage) -> None:
    counting = Counting()
    ask(stage, counting, "un")
    counting.settle({1: Standing("epoch", has_ended=False)})
    assert counting.settle({1: Standing("another", has_ended=True)}) == {}
    ask(stage, counting, "civil")
    assert counting.settle({1: Standing("another", has_ended=True)}) == {1: {"civil": 1}}


def test_where_a_panel_stands_is_read_from_its_row(stage: Stage) -> None:
    assert looking.standings(stage.store, [stage.panel_id, 999]) == {stage.panel_id: Standing("halls", has_ended=False)}
    stage.do("panel.start", {}, role="moderator")
    stage.do("panel.end", {}, role="moderator")
    assert looking.standings(stage.store, [stage.panel_id]) == {stage.panel_id: Standing("halls", has_ended=True)}
