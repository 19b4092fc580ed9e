"""The hub's watch: how late it is, one stack for every stall, and for how long it is remembered. Time stands still unless a test moves it."""

import math
from typing import cast

import pytest
from prometheus_client.parser import text_string_to_metric_families

from moderator.live.clocks import Clocks
from moderator.live.hub_watch import LATE, REMEMBERED, STALL, TICK, HubWatch
from moderator.live.metrics import Metrics
from moderator.runtime import Runtime
from moderator.threads import ThreadingRuntime
from tests.live.halls import StillRuntime, Stop, Time


class BesideRuntime(StillRuntime):
    """What runs beside the hub is kept apart."""

    def __init__(self) -> None:
        super().__init__()
        self.beside_tasks: list[object] = []

    def beside(self, task: object) -> None:
        self.beside_tasks.append(task)


class World:
    def __init__(self) -> None:
        self.time, self.metrics, self.dumps = Time(), Metrics(), 0
        self.runtime = BesideRuntime()
        self.hub = HubWatch(cast("Runtime", self.runtime), Clocks(lambda: self.time.wall, lambda: self.time.ticks, None), self.metrics, self.dump)

    def dump(self) -> None:
        self.dumps += 1

    def figure(self, name: str) -> float:
        families = text_string_to_metric_families(self.metrics.exposition().decode())
        return next(sample.value for family in families for sample in family.samples if sample.name == name)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def running(world: World) -> World:
    world.hub.start()
    return world


def test_a_hub_that_was_never_started_is_well(world: World) -> None:
    world.time.ticks += 100
    world.hub.look()
    assert world.hub.is_well()
    assert (world.hub.lag(), world.dumps) == (0, 0)


def test_a_hub_that_ticks_in_time_has_no_lag(running: World) -> None:
    for _ in range(50):
        running.time.ticks += TICK
        running.hub.tick()
        running.hub.look()
    assert running.hub.is_well()
    assert running.dumps == 0
    assert math.isclose(running.figure("moderator_hub_lag_last_seconds"), 0, abs_tol=1e-9)
    assert (running.figure("moderator_hub_lag_seconds_count"), running.figure("moderator_hub_stalls_total")) == (50, 0)


def test_the_ticker_ticks_as_often_as_it_says(running: World) -> None:
    def come_back(seconds: float) -> None:
        running.time.ticks += seconds
        if len(running.runtime.slept) == 5:
            raise Stop

    running.runtime.on_sleep = come_back
    with pytest.raises(Stop):
        running.runtime.tasks[0]()
    assert running.runtime.slept == [TICK] * 5
    assert running.figure("moderator_hub_lag_seconds_count") == 4


def test_a_stall_is_written_down_once_and_the_next_one_again(running: World) -> None:
    for stall in (1, 2):
        running.time.ticks += TICK + STALL - 0.01
        running.hub.look()
        assert running.dumps == stall - 1, "not yet"
        for _ in range(8):
            running.time.ticks += 0.25
            running.hub.look()
        assert running.dumps == stall
        running.hub.tick()
        running.hub.look()
        assert running.figure("moderator_hub_stalls_total") == stall
    assert running.figure("moderator_hub_lag_last_seconds") == pytest.approx(STALL + 2, abs=0.02)


def test_a_late_hub_is_not_well_while_it_is_late_and_five_seconds_longer(running: World) -> None:
    running.time.ticks += TICK + LATE + 0.01
    assert not running.hub.is_well()
    running.hub.tick()
    assert not running.hub.is_well()
    for _ in range(round(REMEMBERED / TICK) - 1):
        running.time.ticks += TICK
        running.hub.tick()
        assert not running.hub.is_well()
    running.time.ticks += 2 * TICK
    running.hub.tick()
    assert running.hub.is_well()


def test_a_stall_of_a_second_and_a_half_is_told_and_is_no_reason_to_send_people_away(running: World) -> None:
    running.time.ticks += 1.5 + TICK
    running.hub.look()
    running.hub.tick()
    assert running.dumps == 1
    assert running.hub.is_well()


def test_the_watch_looks_from_a_thread_of_its_own() -> None:
    """A ticker that never ticks: the real thread finds out by itself."""
    metrics, seen = Metrics(), []
    runtime = ThreadingRuntime()
    time = Time()
    hub = HubWatch(runtime, Clocks(lambda: time.wall, lambda: time.ticks, None), metrics, lambda: seen.append("dumped"))
    hub._ticked = time.ticks - 10
    with pytest.raises(Stop):
        hub._watch_for_ever(lambda _seconds: (_ for _ in ()).throw(Stop) if seen else None)
    assert seen == ["dumped"]
