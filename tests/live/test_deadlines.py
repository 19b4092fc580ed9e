"""Deadlines: planned instants pass once, at their time, after a restart as well, and follow the test clock."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import select, update

from moderator.commands.run import Envelope, Outcome, run
from moderator.live import deadlines, looking
from moderator.live.deadlines import BEAT, POLL, SOONEST, Deadlines
from moderator.live.signals import LocalSignal
from moderator.runtime import Runtime
from moderator.store.models import Panel, Receipt
from tests.live.halls import Stage, Stop

MINUTE = 60_000


class Watch:
    """The deadlines of one process on a stage, driven by hand; what they submit is run at once."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.submitted: list[tuple[str, Outcome]] = []
        self.deadlines = Deadlines(cast("Runtime", stage.runtime), stage.store, stage.clocks, self.submit)

    def submit(self, panel_id: int, envelope: Envelope) -> Outcome:
        [outcome] = run(self.stage.store, self.stage.rules, panel_id, [envelope])
        self.submitted.append((envelope.id, outcome))
        return outcome

    def beat(self, *, after: float = 0.0) -> list[str]:
        """One beat ``after`` seconds; the ids of what it submitted."""
        self.stage.time.ticks += after
        before = len(self.submitted)
        self.deadlines.beat()
        return [command_id for command_id, _ in self.submitted[before:]]


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    (tmp_path / "clock").write_text("0")
    return Stage(tmp_path, tmp_path / "clock")


@pytest.fixture
def watch(stage: Stage) -> Watch:
    return Watch(stage)


def header(stage: Stage) -> dict[str, Any]:
    with stage.store.read() as session:
        panel = session.get_one(Panel, stage.panel_id)
        return {name: getattr(panel, name) for name in ("floor_open", "floor_opens_at", "floor_closes_at", "floor_closed_at", "asking", "asking_until")}


def plan(stage: Stage, **values: Any) -> None:
    """Write instants as they are, past all commands: what a process finds that was away."""
    with stage.store.engine.begin() as connection:
        connection.execute(update(Panel).where(Panel.id == stage.panel_id).values(**values))


def passes(stage: Stage) -> list[str]:
    with stage.store.read() as session:
        return list(session.scalars(select(Receipt.command_id).where(Receipt.name == "deadline.pass").order_by(Receipt.id)))


def test_a_list_opens_and_closes_at_its_time_and_not_before(stage: Stage, watch: Watch) -> None:
    now = stage.clocks.now()
    opens, closes = now + MINUTE, now + 2 * MINUTE
    stage.do("floor.set", {"opens_at": opens, "closes_at": closes})
    assert watch.beat() == watch.beat(after=59.9) == []
    assert watch.beat(after=0.1) == [f"~deadline:floor_opens:{opens}"]
    assert header(stage) | {"asking": None} == {
        "floor_open": True, "floor_opens_at": None, "floor_closes_at": closes, "floor_closed_at": None, "asking": None, "asking_until": None,
    }  # fmt: skip
    assert watch.beat(after=59.9) == []
    assert watch.beat(after=0.2) == [f"~deadline:floor_closes:{closes}"]
    assert header(stage)["floor_open"] is False
    assert header(stage)["floor_closed_at"] == closes
    assert watch.beat(after=POLL) == []
    assert passes(stage) == [f"~deadline:floor_opens:{opens}", f"~deadline:floor_closes:{closes}"]


def test_written_questions_end_at_their_time(stage: Stage, watch: Watch) -> None:
    until = stage.clocks.now() + MINUTE
    plan(stage, asking_until=until)
    assert watch.beat(after=60) == [f"~deadline:asking:{until}"]
    assert header(stage)["asking"] is False
    assert watch.beat(after=POLL) == []


def test_what_is_held_is_handed_over_at_the_full_minute_and_by_whoever_starts_after_it(stage: Stage, watch: Watch) -> None:
    stage.do("panel.privacy", {"hold_arrivals": True})
    stage.ask(1)
    due = stage.clocks.now() // MINUTE * MINUTE + MINUTE
    assert watch.beat() == []
    assert Watch(stage).beat(after=(due - stage.clocks.now()) / 1000) == [f"~deadline:arrivals:{due}"]
    assert watch.beat(after=POLL) == []
    stage.ask(2)
    assert watch.beat(after=60) == [f"~deadline:arrivals:{due + MINUTE}"]


def test_a_plan_that_is_made_is_known_with_the_next_beat(stage: Stage, watch: Watch) -> None:
    signal = LocalSignal()
    watch.deadlines.start(signal)
    watch.beat()
    stage.do("floor.set", {"opens_at": stage.clocks.now() + 100})
    assert watch.beat(after=0.1) == []
    signal.changed(stage.panel_id)
    assert len(watch.beat()) == 1


def test_a_plan_whose_signal_was_lost_is_found_by_the_poll(stage: Stage, watch: Watch) -> None:
    watch.beat()
    stage.do("floor.set", {"opens_at": stage.clocks.now() + 100})
    assert watch.beat(after=POLL - 0.1) == []
    assert len(watch.beat(after=0.1)) == 1


def test_what_came_due_while_no_process_ran_happens_at_the_start_and_as_of_its_time(stage: Stage) -> None:
    now = stage.clocks.now()
    plan(stage, floor_open=True, floor_closes_at=now - MINUTE)
    assert Watch(stage).beat() == [f"~deadline:floor_closes:{now - MINUTE}"]
    assert header(stage)["floor_closed_at"] == now - MINUTE


def test_it_happens_once_however_many_processes_watch_and_however_often_they_start(stage: Stage) -> None:
    until = stage.clocks.now() - 1
    plan(stage, asking_until=until)
    first, second = Watch(stage), Watch(stage)
    for watch in (first, second):
        watch.deadlines._planned = looking.planned(stage.store)
        watch.deadlines._is_stale, watch.deadlines._read_at = False, stage.clocks.monotonic()
    version = first.stage.enter().version
    assert len(first.beat()) == len(second.beat()) == 1
    assert [outcome.version for _, outcome in [*first.submitted, *second.submitted]] == [version + 1, version + 1]
    assert Watch(stage).beat() == []
    assert passes(stage) == [f"~deadline:asking:{until}"]


def test_questions_that_are_opened_again_are_not_closed_by_the_same_instant(stage: Stage, watch: Watch) -> None:
    until = stage.clocks.now() + 100
    plan(stage, asking_until=until)
    assert len(watch.beat(after=0.1)) == 1
    plan(stage, asking=True)
    assert watch.beat(after=POLL) == watch.beat(after=POLL) == []
    # Another process, or the same one after a restart, asks once and is told that it was done.
    other = Watch(stage)
    assert len(other.beat()) == 1
    assert other.beat(after=POLL) == []
    assert header(stage)["asking"] is True
    assert len(passes(stage)) == 1


def test_a_moved_test_clock_makes_it_due_with_the_next_beat(stage: Stage, watch: Watch, tmp_path: Path) -> None:
    stage.do("floor.set", {"opens_at": stage.clocks.now() + 60 * MINUTE})
    assert watch.beat() == []
    (tmp_path / "clock").write_text(str(60 * MINUTE))
    assert len(watch.beat()) == 1


@pytest.mark.parametrize(("state", "due"), [("draft", 0), ("open", 1), ("live", 1), ("ended", 0)])
def test_only_a_panel_that_takes_requests_has_deadlines(stage: Stage, watch: Watch, state: str, due: int) -> None:
    plan(stage, state=state, floor_opens_at=stage.clocks.now())
    assert len(watch.beat()) == due


def test_a_plan_that_moved_at_the_last_moment_does_not_pass(stage: Stage, watch: Watch) -> None:
    now = stage.clocks.now()
    stage.do("floor.set", {"opens_at": now + 100})
    watch.beat()
    stage.do("floor.set", {"opens_at": now + MINUTE})
    assert watch.beat(after=0.1) == [f"~deadline:floor_opens:{now + 100}"]
    assert [(outcome.ok, outcome.code) for _, outcome in watch.submitted] == [(False, "stale")]
    assert watch.beat(after=POLL) == []
    assert header(stage)["floor_opens_at"] == now + MINUTE
    assert len(watch.beat(after=60)) == 1


def test_one_that_could_not_be_stored_is_tried_again(stage: Stage, watch: Watch) -> None:
    opens = stage.clocks.now() + 100
    stage.do("floor.set", {"opens_at": opens})
    submit, busy = watch.submit, Outcome(ok=False, id="", code="busy")
    watch.deadlines._submit = lambda _panel, _envelope: busy
    assert watch.beat(after=0.1) == []
    watch.deadlines._submit = submit
    assert watch.beat(after=BEAT) == []
    assert watch.beat(after=POLL) == [f"~deadline:floor_opens:{opens}"]


@pytest.mark.parametrize(("left", "pause"), [(60_000, BEAT), (100, 0.1), (0, SOONEST), (-5_000, SOONEST)])
def test_the_next_beat_comes_when_the_next_instant_does(stage: Stage, watch: Watch, left: int, pause: float) -> None:
    assert watch.deadlines.pause() == BEAT
    watch.deadlines._planned = [looking.Planned(stage.panel_id, "asking", stage.clocks.now())]
    stage.time.ticks -= left / 1000
    assert watch.deadlines.pause() == pytest.approx(pause)


def test_a_look_that_failed_is_not_the_last(stage: Stage, watch: Watch, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def beats() -> Callable[[], None]:
        answers: list[BaseException] = [OSError("away"), Stop()]

        def beat() -> None:
            raise answers.pop(0)

        return beat

    monkeypatch.setattr(watch.deadlines, "beat", beats())
    with pytest.raises(Stop):
        watch.deadlines._watch_for_ever()
    assert stage.runtime.slept == [deadlines.BEAT]
    assert "a look at what is planned failed" in caplog.text
