"""When the broadcaster looks: at once after a lull, then in proportion, and more seldom where there are but more voices."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from moderator.live.bell import Bell
from moderator.live.broadcaster import BUSY_REST, LOOK_TICK, PUBLIC_TICK, PUBLIC_VOICES_TICK, REST, VOICES_TICK
from moderator.live.members import Hall
from moderator.live.signals import LocalSignal
from tests.live.halls import Stage, Stop, calm, everybody


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@dataclass
class PatientEvent(threading.Event):
    """One whose waiting moves the clock and nothing else."""

    stage: Stage
    waited: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout is not None
        if not self.is_set() and timeout > 0:
            self.waited.append(timeout)
            self.stage.time.ticks += timeout
        return self.is_set()


def bell_of(stage: Stage, *, public: bool) -> Bell:
    """The bell of whoever looks for the public, or for the roles."""
    return stage.hall.changed.public if public else stage.hall.changed.roles


@pytest.mark.parametrize("public", [False, True])
def test_roles_and_the_public_are_looked_after_side_by_side(stage: Stage, monkeypatch: pytest.MonkeyPatch, *, public: bool) -> None:
    everybody(stage)
    stage.broadcaster.serve(stage.hall)
    stage.broadcaster.serve(stage.hall)
    assert len(stage.runtime.tasks) == 2
    looked: list[tuple[bool, bool]] = []

    def tick(hall: Hall, *, public: bool) -> bool:
        bell = hall.changed.public if public else hall.changed.roles
        looked.append((public, bell.rung.is_set()))
        stage.time.ticks += 0.001
        if len(looked) == 2:
            raise Stop
        hall.changed.set()
        return True

    monkeypatch.setattr(stage.broadcaster, "tick", tick)
    stage.hall.changed.set()
    with pytest.raises(Stop):
        stage.broadcaster._serve(stage.hall, public=public)
    # What rang in the middle of the first look is looked at again, after a pause.
    assert looked == [(public, False), (public, False)]
    assert stage.runtime.slept == [pytest.approx(PUBLIC_TICK if public else LOOK_TICK)]


@pytest.mark.parametrize(
    ("public", "gently", "waited", "slept"),
    [(False, True, [VOICES_TICK], []), (True, True, [PUBLIC_VOICES_TICK], []), (False, False, [], [LOOK_TICK]), (True, False, [], [PUBLIC_TICK])],
)
def test_voices_alone_wait_a_little_after_a_look_and_all_else_does_not(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, *, public: bool, gently: bool, waited: list[float], slept: list[float]
) -> None:
    everybody(stage)
    urgent = bell_of(stage, public=public).urgent = PatientEvent(stage)
    looks: list[float] = []

    def tick(hall: Hall, *, public: bool) -> bool:
        looks.append(stage.time.ticks)
        if len(looks) == 2:
            raise Stop
        assert not urgent.is_set(), "what hurried this look does not hurry the next"
        # While it looks, more comes in.
        (hall.changed.set_gently if gently else hall.changed.set)()
        return True

    monkeypatch.setattr(stage.broadcaster, "tick", tick)
    stage.hall.changed.set()
    with pytest.raises(Stop):
        stage.broadcaster._serve(stage.hall, public=public)
    assert urgent.waited == pytest.approx(waited)
    assert stage.runtime.slept == pytest.approx(slept)


@pytest.mark.parametrize("public", [False, True])
def test_the_first_voice_after_a_lull_is_looked_at_at_once(stage: Stage, monkeypatch: pytest.MonkeyPatch, *, public: bool) -> None:
    everybody(stage)
    urgent = bell_of(stage, public=public).urgent = PatientEvent(stage)

    def tick(_hall: Hall, *, public: bool) -> bool:
        raise Stop

    monkeypatch.setattr(stage.broadcaster, "tick", tick)
    stage.hall.changed.set_gently()
    with pytest.raises(Stop):
        stage.broadcaster._serve(stage.hall, public=public)
    assert (urgent.waited, stage.runtime.slept) == ([], [])


@pytest.mark.parametrize(
    ("public", "sent", "busy", "took", "pause"),
    [
        (False, True, False, 0.0, LOOK_TICK), (True, True, False, 0.0, PUBLIC_TICK), (False, True, False, 0.5, REST * 0.5), (True, True, False, 0.5, REST * 0.5),
        (True, True, True, 0.5, BUSY_REST * 0.5), (False, True, True, 0.5, REST * 0.5), (True, False, False, 0.0, LOOK_TICK), (True, False, False, 0.5, REST * 0.5),
    ],
)  # fmt: skip
def test_the_pause_is_in_proportion_and_shorter_after_a_look_that_had_nothing_to_send(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, *, public: bool, sent: bool, busy: bool, took: float, pause: float
) -> None:  # fmt: skip
    stage.join("phone")

    def tick(_hall: object, *, public: bool) -> bool:
        stage.time.ticks += took
        return sent

    monkeypatch.setattr(stage.broadcaster, "tick", tick)
    monkeypatch.setattr(stage.broadcaster, "_is_busy", lambda: busy)
    bell = bell_of(stage, public=public)
    stage.broadcaster._timed_tick(stage.hall, bell, public=public)
    assert bell.due == pytest.approx(stage.time.ticks + pause)
    assert bell.voices_due == pytest.approx(stage.time.ticks + (PUBLIC_VOICES_TICK if public else VOICES_TICK))


def test_a_signal_wakes_the_hall_it_is_of(stage: Stage) -> None:
    stage.join("phone")
    calm(stage)
    signal = LocalSignal()
    stage.broadcaster.start(signal)
    signal.changed(stage.panel_id + 1)
    assert not stage.hall.changed.has_rung()
    signal.changed(stage.panel_id)
    assert stage.hall.changed.has_rung()


def test_more_voices_ring_for_both_and_hurry_nobody(stage: Stage) -> None:
    stage.join("phone")
    calm(stage)
    signal = LocalSignal()
    stage.broadcaster.start(signal)
    signal.changed(stage.panel_id + 1, gently=True)
    assert not stage.hall.changed.has_rung()
    signal.changed(stage.panel_id, gently=True)
    assert stage.hall.changed.has_rung()
    bells = [stage.hall.changed.roles, stage.hall.changed.public]
    assert not any(bell.urgent.is_set() for bell in bells)
    signal.changed(stage.panel_id)
    assert all(bell.urgent.is_set() for bell in bells)
