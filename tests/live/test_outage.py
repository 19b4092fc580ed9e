"""While the database is away: the same batch again under the same ids, then a refusal that asks to come again; one line in the log, and a pulse that says so."""

import logging
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import errors
from sqlalchemy.exc import DBAPIError, OperationalError

from moderator.commands import run as run_module
from moderator.commands.run import Envelope, Outcome, run
from moderator.live import intake as intake_module
from moderator.live.intake import Intake
from moderator.live.metrics import Metrics
from moderator.live.outage import FIRST_PAUSE, LONGEST, MOST_PAUSE, Outage, refusal
from moderator.live.signals import LocalSignal
from moderator.store.outage import DatabaseAwayError, has_collided, is_away
from moderator.store.unit import Unit
from moderator.threads import ThreadingRuntime
from tests.live.halls import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def wrapped(error: BaseException, *, invalidated: bool = False) -> DBAPIError:
    return OperationalError("SELECT 1", {}, error, connection_invalidated=invalidated)


@pytest.mark.parametrize(
    ("error", "away", "collided"),
    [
        (errors.AdminShutdown(), True, False),
        (errors.CrashShutdown(), True, False),
        (errors.CannotConnectNow(), True, False),
        (errors.ConnectionFailure(), True, False),
        (errors.TooManyConnections(), True, False),
        (errors.IdleInTransactionSessionTimeout(), True, False),
        (psycopg.OperationalError("server closed the connection unexpectedly"), True, False),
        (psycopg.InterfaceError("the connection is closed"), True, False),
        (errors.SerializationFailure(), False, True),
        (errors.DeadlockDetected(), False, True),
        (errors.LockNotAvailable(), False, True),
        (errors.DiskFull(), False, False),
        (errors.UniqueViolation(), False, False),
        (psycopg.DataError("a NUL"), False, False),
        (Exception("database is locked"), False, False),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_what_passes_by_itself_is_told_from_what_does_not(error: Exception, away: bool, collided: bool) -> None:  # noqa: FBT001 - a table
    assert (is_away(wrapped(error)), has_collided(wrapped(error))) == (away, collided)
    assert not is_away(error), "what did not come from the store is a mistake of ours"


def test_a_broken_connection_is_an_outage_whatever_its_words() -> None:
    assert is_away(wrapped(errors.InternalError_(), invalidated=True))
    assert is_away(DatabaseAwayError())


class Database:
    """Stands for ``run``: away so many times, and it remembers every batch."""

    def __init__(self, fails: int) -> None:
        self.fails, self.batches = fails, list[list[str]]()

    def __call__(self, _store: object, _rules: object, _panel_id: int, batch: list[Envelope]) -> list[Outcome]:
        self.batches.append([each.id for each in batch])
        if len(self.batches) <= self.fails:
            raise DatabaseAwayError
        return [Outcome(ok=True, id=each.id, version=1) for each in batch]


class Waiting(ThreadingRuntime):
    """Pauses cost nothing but move the clock of the test."""

    def __init__(self) -> None:
        super().__init__()
        self.now, self.slept = 0.0, list[float]()

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def tried(stage: Stage, monkeypatch: pytest.MonkeyPatch, fails: int) -> tuple[Outcome, Database, Waiting, Outage, Intake]:
    database, runtime = Database(fails), Waiting()
    monkeypatch.setattr(intake_module, "run", database)
    outage = Outage(lambda: runtime.now)
    intake = Intake(runtime, stage.store, stage.rules, LocalSignal(), Metrics(), outage)
    outcome = intake.submit(stage.panel_id, stage.envelope("programme.next", {"after": 0}))
    return outcome, database, runtime, outage, intake


def test_a_batch_is_run_again_with_the_same_ids_and_growing_pauses(stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        outcome, database, runtime, outage, _ = tried(stage, monkeypatch, fails=6)
    assert outcome.ok
    assert database.batches == [database.batches[0]] * 7
    assert runtime.slept == [FIRST_PAUSE, 0.2, 0.4, 0.8, 1.6, MOST_PAUSE]
    assert not outage.lasts
    assert [name for record in caplog.records for name in ("is away", "is back") if f"the database {name}" in record.message] == ["is away", "is back"]
    assert len(caplog.records) == 2


def test_after_a_quarter_of_a_minute_senders_keep_what_they_sent(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    outcome, database, runtime, outage, intake = tried(stage, monkeypatch, fails=1_000)
    assert (outcome.ok, outcome.code) == (False, "database_away")
    assert 1_000 <= int(str(outcome.data["retry_ms"])) < 3_000
    assert runtime.now == pytest.approx(LONGEST)
    assert outage.lasts
    slept, tries = len(runtime.slept), len(database.batches)
    again = intake.submit(stage.panel_id, stage.envelope("programme.next", {"after": 0}))
    assert again.code == "database_away"
    assert (len(runtime.slept) - slept, len(database.batches) - tries) == (0, 1), "the next one is tried once, and waits for nothing"


def test_everybody_comes_again_at_a_moment_of_their_own() -> None:
    assert len({refusal().data["retry_ms"] for _ in range(50)}) > 20


def test_a_commit_whose_answer_was_lost_is_made_once(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    commit = Unit.commit

    def lost(unit: Unit) -> None:
        commit(unit)
        raise wrapped(errors.AdminShutdown())

    envelope = stage.envelope("question.ask", {"question": "question000000000001", "secret": "s" * 24, "text": "Once?"}, token="somebody")
    with monkeypatch.context() as patch:
        patch.setattr(Unit, "commit", lost)
        with pytest.raises(DatabaseAwayError):
            run(stage.store, stage.rules, stage.panel_id, [envelope])
    [outcome] = run(stage.store, stage.rules, stage.panel_id, [envelope])
    assert outcome.ok
    assert outcome.again, "the receipt knows it"


def test_what_has_collided_is_tried_again_at_once(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []

    def collide(*_args: Any) -> list[Outcome]:
        tries.append(1)
        if len(tries) < run_module.TRIES:
            raise wrapped(errors.SerializationFailure())
        return []

    monkeypatch.setattr(run_module, "_run", collide)
    assert run(stage.store, stage.rules, stage.panel_id, []) == []
    assert len(tries) == run_module.TRIES
    tries.clear()
    monkeypatch.setattr(run_module, "TRIES", 1)
    envelope = stage.envelope("programme.next", {"after": 0})
    monkeypatch.setattr(run_module, "_run", lambda *_args: (_ for _ in ()).throw(wrapped(errors.DeadlockDetected())))
    assert run(stage.store, stage.rules, stage.panel_id, [envelope])[0].code == "busy"


def test_a_look_that_fails_for_it_is_tried_again_later_and_without_a_trace(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    stage.join("phone")

    def away(*_args: object, **_more: object) -> None:
        raise wrapped(errors.AdminShutdown())

    stage.broadcaster._outage = stage.outage
    monkeypatch.setattr(stage.runtime, "in_thread", away)
    stage.broadcaster._timed_tick(stage.hall, stage.hall.changed.public, public=True)
    assert stage.hall.changed.public.due >= stage.clocks.monotonic() + 1
    assert stage.outage.lasts
    assert "Traceback" not in caplog.text
    assert stage.hall.changed.public.rung.is_set(), "nothing that changed is forgotten"


def test_a_pulse_says_that_the_database_is_away_and_at_once_that_it_is_back(stage: Stage) -> None:
    stage.join("phone")
    stage.presence.beat()
    stage.outage.caused(DatabaseAwayError())
    stage.presence.beat()
    stage.presence.beat()
    stage.outage.over()
    stage.presence.beat()
    assert [pulse.get("away", False) for pulse in stage.fanout.to("public", "pulse")] == [False, True, False]


def test_any_other_error_is_no_outage(stage: Stage) -> None:
    assert not stage.outage.caused(RuntimeError("a mistake"))
    assert not stage.outage.lasts
