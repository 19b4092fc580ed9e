"""Where roles and public are both due, one look reads for both; what was read for the public is told unless anything has changed meanwhile."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from moderator.live import looking
from tests.live.halls import Stage, Stop, calm, everybody


class Looks:
    """Who was looked for, in order; ``meanwhile`` is called after the next one was read."""

    def __init__(self) -> None:
        self.keys: list[list[str]] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def has_public(self) -> list[bool]:
        """Of each whether the public was among them."""
        return ["public" in keys for keys in self.keys]


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path)
    everybody(stage)
    stage.tick()
    return stage


@pytest.fixture
def looks(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Looks:
    looks, look = Looks(), looking.look

    def noted(*args: Any, **kwargs: Any) -> looking.Look:
        looks.keys.append([each.viewer.key for each in args[2]])
        found = look(*args, **kwargs)
        meanwhile, looks.meanwhile = looks.meanwhile, lambda: None
        meanwhile()
        return found

    monkeypatch.setattr(looking, "look", noted)
    return looks


def approve(stage: Stage, number: int) -> str:
    """Something new for everybody, and the bell has rung."""
    question = stage.ask(number)
    stage.do("question.approve", {"question": question})
    stage.hall.changed.set()
    return question


def told(stage: Stage, key: str) -> list[str]:
    """The questions that a room or a socket was told of."""
    return [row["id"] for delta in stage.fanout.to(key) for row in delta["up"].get("questions", ())]


def test_both_are_told_out_of_one_reading(stage: Stage, looks: Looks) -> None:
    question = approve(stage, 1)
    stage.broadcaster.tick(stage.hall, public=False)
    assert told(stage, "moderator") == [question]
    assert told(stage, "public") == []
    assert stage.hall.changed.public.rung.is_set(), "it is handed over"
    stage.broadcaster.tick(stage.hall, public=True)
    assert told(stage, "public") == [question]
    assert looks.has_public() == [True]
    assert stage.hall.public_seen == stage.hall.seen


def test_what_was_handed_over_is_told_once(stage: Stage, looks: Looks) -> None:
    question = approve(stage, 1)
    stage.tick()
    stage.broadcaster.tick(stage.hall, public=True)
    assert told(stage, "public") == [question]
    assert looks.has_public() == [True, True]


def test_the_public_that_rests_is_not_read_for(stage: Stage, looks: Looks) -> None:
    approve(stage, 1)
    stage.hall.changed.public.due = stage.clocks.monotonic() + 0.001
    stage.broadcaster.tick(stage.hall, public=False)
    assert looks.has_public() == [False]
    assert stage.hall.changed.public.rung.is_set()
    assert stage.hall.handed is None


@pytest.mark.parametrize(("urgent", "reads"), [(False, False), (True, True)])
def test_where_voices_alone_rang_and_rest_the_public_is_not_read_for(stage: Stage, looks: Looks, *, urgent: bool, reads: bool) -> None:
    calm(stage)
    stage.hall.changed.public.voices_due = stage.clocks.monotonic() + 0.001
    stage.hall.changed.set_gently()
    if urgent:
        stage.hall.changed.set()
    stage.broadcaster.tick(stage.hall, public=False)
    assert looks.has_public() == [reads]
    assert stage.hall.changed.public.rung.is_set()


def test_the_public_for_whom_nobody_rang_is_not_read_for(stage: Stage, looks: Looks) -> None:
    approve(stage, 1)
    stage.hall.changed.public.clear()
    stage.broadcaster.tick(stage.hall, public=False)
    assert looks.has_public() == [False]


def test_what_came_in_while_it_was_read_is_told_as_well(stage: Stage, looks: Looks) -> None:
    first, second = approve(stage, 1), list[str]()
    looks.meanwhile = lambda: second.append(approve(stage, 2))
    stage.broadcaster.tick(stage.hall, public=False)
    assert stage.hall.handed is None
    assert stage.hall.changed.public.rung.is_set()
    stage.broadcaster.tick(stage.hall, public=True)
    assert told(stage, "public") == [first, *second]
    assert looks.has_public() == [True, True]


def test_what_came_in_after_it_was_handed_over_is_told_as_well(stage: Stage, looks: Looks) -> None:
    first = approve(stage, 1)
    stage.broadcaster.tick(stage.hall, public=False)
    second = approve(stage, 2)
    stage.hall.changed.public.clear()
    stage.broadcaster.tick(stage.hall, public=True)
    assert sorted(told(stage, "public")) == sorted([first, second])
    assert looks.has_public() == [True, True]


def test_whoever_has_fallen_behind_since_is_read_for_anew(stage: Stage, looks: Looks) -> None:
    question = approve(stage, 1)
    stage.broadcaster.tick(stage.hall, public=False)
    stage.hall.behind["phone"] = stage.hall.rooms["public"].cursor
    stage.hall.awake.add("phone")
    stage.broadcaster.tick(stage.hall, public=True)
    assert told(stage, "public") == told(stage, "phone") == [question]
    assert looks.has_public() == [True, True]


def test_where_no_phone_is_here_the_bell_rings_on(stage: Stage, looks: Looks) -> None:
    stage.members.leave("phone")
    approve(stage, 1)
    stage.broadcaster.tick(stage.hall, public=False)
    assert looks.has_public() == [False]
    assert stage.hall.changed.public.rung.is_set()


def test_a_look_that_failed_was_of_no_use_to_either(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object, **_kwargs: object) -> None:
        raise OSError("the database is away")

    question = approve(stage, 1)
    with monkeypatch.context() as patched:
        patched.setattr(looking, "look", fail)
        stage.broadcaster._timed_tick(stage.hall, stage.hall.changed.roles, public=False)
    assert stage.hall.changed.has_rung()
    stage.broadcaster.tick(stage.hall, public=True)
    assert told(stage, "public") == [question]


def test_whoever_looks_for_the_public_waits_on_where_the_look_for_the_roles_has_begun(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bell woke them both, and the one for the roles took the other's along."""
    waits: list[bool] = []

    class Rung:
        """Rings once, is taken along, and rings again once it is handed over."""

        def wait(self) -> None:
            waits.append(True)

        def is_set(self) -> bool:
            return len(waits) == 2

        def set(self) -> None: ...

        def clear(self) -> None: ...

    def tick(_hall: object, *, public: bool) -> bool:
        assert len(waits) == 2, public
        assert stage.hall.changed.public.due == float("inf"), "nobody else reads for the public meanwhile"
        raise Stop

    calm(stage)
    monkeypatch.setattr(stage.hall.changed.public, "rung", Rung())
    monkeypatch.setattr(stage.broadcaster, "tick", tick)
    with pytest.raises(Stop):
        stage.broadcaster._serve(stage.hall, public=True)
    assert waits == [True, True]
