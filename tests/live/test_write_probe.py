"""The write probe: bounded in time, one at a time, shared by everybody who asks meanwhile."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from moderator.live import write_probe
from moderator.live.write_probe import PATIENCE, WriteProbe
from moderator.store.engine import Store
from moderator.threads import ThreadingRuntime
from tests.live.halls import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def probe(stage: Stage) -> WriteProbe:
    return WriteProbe(ThreadingRuntime(), stage.store, stage.clocks)


class Gate:
    """Stands for the write itself: counts, and holds whoever comes until it is let through."""

    def __init__(self) -> None:
        self.calls = 0
        self.open = threading.Event()
        self.fails = False

    def __call__(self, _store: Store) -> None:
        self.calls += 1
        assert self.open.wait(10)
        if self.fails:
            raise OSError("no space left")


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate()
    monkeypatch.setattr(write_probe, "_probe", gate)
    yield gate
    gate.open.set()


def test_a_database_that_takes_writes_answers_again_and_again(probe: WriteProbe) -> None:
    assert [probe.answers() for _ in range(5)] == [True] * 5


def test_a_locked_database_is_told_within_a_second_and_recovers(probe: WriteProbe, tmp_path: Path) -> None:
    holder = sqlite3.connect(tmp_path / "panel.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    began = time.monotonic()
    assert not probe.answers()
    assert PATIENCE <= time.monotonic() - began < PATIENCE + 0.5
    holder.execute("ROLLBACK")
    holder.close()
    assert probe.answers()


def test_many_who_ask_share_one_probe(probe: WriteProbe, gate: Gate) -> None:
    told: list[bool] = []
    askers = [threading.Thread(target=lambda: told.append(probe.answers())) for _ in range(20)]
    for asker in askers:
        asker.start()
    while not gate.calls:
        time.sleep(0.001)
    gate.open.set()
    for asker in askers:
        asker.join(10)
    assert told == [True] * 20
    assert gate.calls <= 2, "one, and one more if somebody asked only after it was done"


def test_a_probe_that_hangs_is_not_joined_by_another(probe: WriteProbe, gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write_probe, "PATIENCE", 0.01)
    assert [probe.answers() for _ in range(10)] == [False] * 10
    assert gate.calls == 1


def test_a_probe_that_fails_is_told_and_the_next_one_is_new(probe: WriteProbe, gate: Gate, caplog: pytest.LogCaptureFixture) -> None:
    gate.fails = True
    gate.open.set()
    assert not probe.answers()
    assert "the database takes no writes" in caplog.text
    gate.fails = False
    assert probe.answers()
    assert gate.calls == 2
