"""The door of commands: what waits is taken together, in order, and nobody hears yes before the commit."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from moderator.commands.registry import REGISTRY
from moderator.commands.run import MOST_AT_ONCE, Envelope, Outcome, Rules
from moderator.live import intake as intake_module
from moderator.live.intake import COMPANY, CROWD, FREE, FULL, Intake
from moderator.live.metrics import Metrics
from moderator.live.signals import LocalSignal, unmoved
from moderator.store.engine import Store
from moderator.store.unit import Unit
from moderator.threads import ThreadingRuntime
from tests.live.halls import Stage


class Gate:
    """Stands for ``run``: notes each batch, and holds it until it is let through."""

    def __init__(self) -> None:
        self.batches: list[list[str]] = []
        self.open = threading.Event()
        self.fails = False

    def __call__(self, _store: Store, _rules: Rules, _panel_id: int, batch: list[Envelope]) -> list[Outcome]:
        self.batches.append([each.name for each in batch])
        assert self.open.wait(10)
        if self.fails:
            raise OSError("the disk is gone")
        return [Outcome(ok=each.name != "refused", id=each.id, version=1, code=None if each.name != "refused" else "forbidden") for each in batch]


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate()
    monkeypatch.setattr(intake_module, "run", gate)
    yield gate
    gate.open.set()


def eventually(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


class Callers:
    """So many threads that submit, each begun when the one before stands in the queue."""

    def __init__(self, stage: Stage, intake: Intake) -> None:
        self.stage, self.intake = stage, intake
        self.outcomes: dict[str, Outcome] = {}
        self.threads: list[threading.Thread] = []

    def submit(self, name: str, panel_id: int = 1) -> None:
        self._send(name, panel_id, self.stage.envelope(name, {}))

    def vote(self) -> None:
        """A voice of somebody in the hall."""
        self._send(f"voice {len(self.threads)}", 1, self.stage.envelope("question.support", {}, token="somebody"))

    def _send(self, name: str, panel_id: int, envelope: Envelope) -> None:
        before = self.intake.in_flight

        def call() -> None:
            self.outcomes[name] = self.intake.submit(panel_id, envelope)

        thread = threading.Thread(target=call)
        thread.start()
        self.threads.append(thread)
        eventually(lambda: self.intake.in_flight > before or name in self.outcomes)

    def join(self) -> dict[str, Outcome]:
        for thread in self.threads:
            thread.join(10)
        assert not any(thread.is_alive() for thread in self.threads)
        return self.outcomes


@pytest.fixture
def signalled() -> list[int]:
    return []


@pytest.fixture
def hurried() -> list[int]:
    """Of those, who was told of more than voices."""
    return []


@pytest.fixture
def core() -> list[float]:
    """The part of it that the process uses."""
    return [0.0]


@pytest.fixture
def intake(stage: Stage, signalled: list[int], hurried: list[int], core: list[float]) -> Intake:
    signal = LocalSignal()
    signal.listen(signalled.append)
    signal.listen(hurried.append, gently=unmoved)
    return Intake(ThreadingRuntime(), stage.store, stage.rules, signal, Metrics(), busy=lambda: core[0])


@pytest.fixture
def callers(stage: Stage, intake: Intake) -> Callers:
    return Callers(stage, intake)


def test_what_waits_is_taken_together_and_in_order(callers: Callers, gate: Gate, intake: Intake, signalled: list[int]) -> None:
    callers.submit("first")
    eventually(lambda: gate.batches)
    names = [f"command {number}" for number in range(MOST_AT_ONCE + 8)]
    for name in names:
        callers.submit(name)
    assert intake.in_flight == len(names) + 1
    gate.open.set()
    outcomes = callers.join()
    assert gate.batches == [["first"], names[:MOST_AT_ONCE], names[MOST_AT_ONCE:]]
    assert len(outcomes) == len(names) + 1
    assert all(outcome.ok for outcome in outcomes.values())
    assert signalled == [1, 1, 1]
    assert intake.in_flight == 0


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Voices that wait until there are enough, however long it takes, and a lane that is never quiet."""
    for name in ("GATHER", "LULL", "HASTE"):
        monkeypatch.setattr(intake_module, name, 10.0)


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize(("busy", "enough"), [(0.0, COMPANY), (FREE, COMPANY), ((FREE + FULL) / 2, 7), (FULL, CROWD), (1.5, CROWD)])
def test_voices_wait_for_each_other_once_there_are_many_and_for_more_the_busier_the_process_is(
    callers: Callers, gate: Gate, intake: Intake, core: list[float], *, busy: float, enough: int
) -> None:
    core[:] = [busy]
    gate.open.set()
    callers.submit("the first wakes the lane")
    callers.join()
    for number in range(enough):
        assert len(gate.batches) == 1, number
        callers.vote()
    callers.join()
    assert gate.batches[1:] == [["question.support"] * enough]
    assert intake.in_flight == 0


@pytest.mark.usefixtures("patient")
def test_voices_that_come_slowly_wait_for_more(callers: Callers, gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    # As if the first had come twenty seconds earlier than it did: two more are asked for, and a third once ten seconds have gone by.
    monkeypatch.setattr(intake_module, "HASTE", -20.0)
    monkeypatch.setattr(intake_module, "APART", 10.0)
    gate.open.set()
    callers.submit("the first wakes the lane")
    callers.join()
    for number in range(COMPANY + 3):
        assert len(gate.batches) == 1, number
        callers.vote()
    callers.join()
    assert gate.batches[1:] == [["question.support"] * (COMPANY + 3)]


@pytest.mark.usefixtures("patient")
def test_whatever_is_no_voice_goes_at_once_and_takes_them_along(callers: Callers, gate: Gate) -> None:
    gate.open.set()
    callers.submit("the first wakes the lane")
    callers.join()
    callers.vote()
    callers.submit("programme.next")
    callers.join()
    assert gate.batches[1:] == [["question.support", "programme.next"]]


def test_voices_alone_ring_gently_and_with_anything_else_as_always(
    callers: Callers, gate: Gate, signalled: list[int], hurried: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake_module, "GATHER", 0.0)
    gate.open.set()
    callers.vote()
    callers.join()
    eventually(lambda: signalled == [1])
    assert hurried == []
    gate.open.clear()
    callers.submit("first")
    eventually(lambda: len(gate.batches) == 2)
    callers.vote()
    callers.submit("programme.next")
    gate.open.set()
    callers.join()
    eventually(lambda: len(signalled) == 3)
    assert gate.batches[2:] == [["question.support", "programme.next"]]
    assert hurried == [1, 1]


def test_the_voices_of_a_batch_go_first_and_the_rest_keeps_its_order(callers: Callers, gate: Gate) -> None:
    callers.submit("first")
    eventually(lambda: gate.batches)
    callers.vote()
    callers.submit("programme.next")
    callers.vote()
    callers.submit("programme.back")
    callers.vote()
    gate.open.set()
    callers.join()
    assert gate.batches[1:] == [["question.support"] * 3 + ["programme.next", "programme.back"]]


def test_a_voice_in_a_quiet_hour_waits_for_nobody(callers: Callers, gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake_module, "GATHER", 60.0)
    gate.open.set()
    callers.vote()
    callers.join()
    assert gate.batches == [["question.support"]]


def test_voices_that_find_no_company_go_all_the_same(callers: Callers, gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake_module, "LULL", 10.0)
    gate.open.set()
    callers.submit("the first wakes the lane")
    callers.join()
    callers.vote()
    callers.join()
    assert gate.batches[1:] == [["question.support"]]


def test_a_slow_panel_does_not_hold_another(callers: Callers, gate: Gate) -> None:
    callers.submit("slow", panel_id=1)
    eventually(lambda: gate.batches == [["slow"]])
    callers.submit("other", panel_id=2)
    eventually(lambda: gate.batches == [["slow"], ["other"]])
    gate.open.set()
    assert len(callers.join()) == 2


def test_a_refusal_wakes_nobody(callers: Callers, gate: Gate, signalled: list[int]) -> None:
    gate.open.set()
    callers.submit("refused")
    assert callers.join()["refused"].code == "forbidden"
    assert signalled == []


def test_a_batch_that_fails_fails_every_ack_and_not_the_next_batch(
    callers: Callers, gate: Gate, signalled: list[int], caplog: pytest.LogCaptureFixture
) -> None:
    callers.submit("first")
    eventually(lambda: gate.batches)
    callers.submit("second")
    callers.submit("third")
    gate.fails = True
    gate.open.set()
    outcomes = callers.join()
    assert {outcome.code for outcome in outcomes.values()} == {"internal"}
    assert all(outcome.data == {"ref": outcome.id} for outcome in outcomes.values())
    assert "the disk is gone" in caplog.text
    assert "the disk is gone" not in str(outcomes)
    assert signalled == []
    gate.fails = False
    callers.submit("later")
    assert callers.join()["later"].ok


def test_a_failed_commit_stores_nothing_and_fails_every_ack(stage: Stage, intake: Intake, signalled: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_unit: Unit) -> None:
        raise OperationalError("COMMIT", {}, Exception("database is locked"))

    before = stage.enter().version
    asked = [stage.envelope("question.ask", {"question": f"question{n:012d}", "secret": "s" * 24, "text": "?!a"}, token="author") for n in range(3)]
    with monkeypatch.context() as patched:
        patched.setattr(Unit, "commit", fail)
        outcomes = [intake.submit(stage.panel_id, envelope) for envelope in asked]
    assert [(outcome.ok, outcome.code) for outcome in outcomes] == [(False, "busy")] * 3
    assert stage.enter().version == before
    assert signalled == []
    again = [intake.submit(stage.panel_id, envelope) for envelope in asked]
    assert [outcome.version for outcome in again] == [before + 1, before + 2, before + 3]


def test_a_bug_in_a_command_is_logged_and_told_by_its_reference(
    stage: Stage, intake: Intake, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_ctx: object, _args: object) -> None:
        raise ZeroDivisionError("deep inside")

    monkeypatch.setitem(REGISTRY, "panel.open", replace(REGISTRY["panel.open"], handler=broken))
    envelope = stage.envelope("panel.open", {})
    outcome = intake.submit(stage.panel_id, envelope)
    assert outcome.as_json() == {"ok": False, "id": envelope.id, "code": "internal", "data": {"ref": envelope.id}}
    assert envelope.id in caplog.text
    assert f"test_intake.py:{broken.__code__.co_firstlineno + 1} in broken; ZeroDivisionError" in caplog.text
    assert "deep inside" not in caplog.text, "what a message of an error quotes may be a text of somebody"


def test_a_caller_is_not_kept_waiting_for_ever(callers: Callers, gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake_module, "PATIENCE", 0.05)
    callers.submit("stuck")
    outcome = callers.join()["stuck"]
    assert (outcome.code, outcome.data) == ("busy", {"retry_ms": 1_000})
    gate.open.set()
    eventually(lambda: not callers.intake._lanes[1].busy)


def test_it_is_told_on_when_words_were_taken_out_and_only_then(stage: Stage, intake: Intake) -> None:
    told: list[int] = []
    intake.on_erased = lambda: told.append(1)
    question = stage.ask(7, "Words to take out", "w" * 24)
    withdraw = {"question": question, "secret": "w" * 24}
    for name, args, times in (
        ("question.withdraw", withdraw | {"secret": "x" * 24}, 0),
        ("question.ask", {"question": "q" * 20, "secret": "y" * 24, "text": "Another?"}, 0),
        ("question.withdraw", withdraw, 1),
    ):
        outcome = intake.submit(stage.panel_id, stage.envelope(name, args, token="author"))
        assert (outcome.ok, len(told)) == (bool(times) or name == "question.ask", times), name
