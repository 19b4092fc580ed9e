"""The self-test of the start: it finds a driver that blocks the hub, and it does not cry wolf."""

import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from moderator.config import SettingsError
from moderator.live import self_test
from moderator.live.self_test import MOST_GAP, TRIES, check_hub
from moderator.runtime import Runtime, hub_gap
from moderator.store.engine import Store
from moderator.threads import ThreadingRuntime
from tests.live.halls import Stage

POSTGRESQL = cast("Store", SimpleNamespace(engine=SimpleNamespace(dialect=SimpleNamespace(name="postgresql"))))


def with_gaps(monkeypatch: pytest.MonkeyPatch, gaps: list[float]) -> None:
    def measured(_runtime: Runtime, _wait: Callable[[], object]) -> float:
        return gaps.pop(0)

    monkeypatch.setattr(self_test, "hub_gap", measured)


def test_a_hub_that_stands_still_beside_the_database_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with_gaps(monkeypatch, [0.01] * TRIES + [0.31] * TRIES)
    with pytest.raises(SettingsError, match="PSYCOPG_WAIT_FUNC"):
        check_hub(ThreadingRuntime(), POSTGRESQL)


def test_a_slow_machine_is_not_taken_for_a_blocked_hub(monkeypatch: pytest.MonkeyPatch) -> None:
    with_gaps(monkeypatch, [0.5, 0.4, 0.4, 0.9, 0.4 + MOST_GAP, 0.8])
    check_hub(ThreadingRuntime(), POSTGRESQL)


def test_the_embedded_database_is_not_tested(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_args: Any) -> float:
        raise AssertionError

    monkeypatch.setattr(self_test, "hub_gap", never)
    check_hub(ThreadingRuntime(), Stage(tmp_path).store)


def test_the_gap_is_that_of_the_ticker() -> None:
    class Stuck(ThreadingRuntime):
        """Sleeps a fifth of a second, however little is asked for: a ticker that is held up."""

        def sleep(self, seconds: float) -> None:
            time.sleep(max(seconds, 0.2))

    assert hub_gap(Stuck(), lambda: time.sleep(0.3)) > 0.15
    assert min(hub_gap(ThreadingRuntime(), lambda: time.sleep(0.1)) for _ in range(3)) < 0.1
