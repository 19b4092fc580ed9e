"""Retention in one process, driven by hand: when it goes, once, after a restart as well; and no byte of it stays in the file, its journal or older copies."""

import os
import sqlite3
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import select, text

from moderator.commands.run import Envelope, Outcome, run
from moderator.domain.retention import DAY
from moderator.live import retention
from moderator.live.retention import BEAT, CALM, EMPTYING, POLL, Retention
from moderator.live.signals import LocalSignal
from moderator.projections import record as recording
from moderator.runtime import Runtime
from moderator.store import cleaning
from moderator.store.cleaning import Standing
from moderator.store.engine import Store, make_store
from moderator.store.migrate import upgrade
from moderator.store.models import Panel, Question, Receipt
from moderator.store.recent import COMPARED
from moderator.store.restoring import restore
from tests.live.halls import Stage, Stop

DECLINED, PRIVATE, OTHER, WITHDRAWN = "bytesofdeclined", "bytesofprivate", "bytesofanother", "bytesofwithdrawn"


class Watch:
    """The retention of one process on a stage; what it submits is run at once."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self.stage, self.backups = stage, folder / "backups"
        self.submitted: list[tuple[str, Outcome]] = []
        self.retention = Retention(cast("Runtime", stage.runtime), stage.store, stage.clocks, self.submit, self.backups)

    def submit(self, panel_id: int, envelope: Envelope) -> Outcome:
        [outcome] = run(self.stage.store, self.stage.rules, panel_id, [envelope])
        self.submitted.append((envelope.id, outcome))
        self.retention.wake(panel_id)
        return outcome

    def beat(self, *, after: float = 0.0) -> list[str]:
        """One beat ``after`` seconds; the ids of what it submitted."""
        self.stage.time.ticks += after
        before = len(self.submitted)
        self.retention.beat()
        return [command_id for command_id, _ in self.submitted[before:]]


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    """A panel that has ended, with a declined, a private, a withdrawn and a new question."""
    (tmp_path / "clock").write_text("0")
    made = Stage(tmp_path, tmp_path / "clock")
    declined, private, withdrawn = made.ask(1, DECLINED), made.ask(2, PRIVATE, "p" * 24), made.ask(3, WITHDRAWN, "w" * 24)
    made.ask(4, OTHER, "o" * 24)
    made.do("question.decline", {"question": declined, "reason": "off_topic"})
    made.do("question.private", {"question": private})
    made.do("question.withdraw", {"question": withdrawn, "secret": "w" * 24}, token="author")
    made.do("panel.start", {})
    made.do("panel.end", {})
    return made


@pytest.fixture
def watch(stage: Stage, tmp_path: Path) -> Watch:
    return Watch(stage, tmp_path)


def ended(stage: Stage) -> int:
    with stage.store.read() as session:
        at = session.get_one(Panel, stage.panel_id).ended_at
    assert at is not None
    return at


def go_to(stage: Stage, folder: Path, instant: int) -> None:
    """Make panel time an instant."""
    (folder / "clock").write_text(str(instant - stage.clocks.server_now()))


def passes(stage: Stage) -> list[str]:
    with stage.store.read() as session:
        return list(session.scalars(select(Receipt.command_id).where(Receipt.name == "retention.pass").order_by(Receipt.id)))


def found(folder: Path, *words: str) -> list[tuple[str, str]]:
    """Which of these words stand in which files of a folder, byte by byte."""
    files = [each for each in sorted(folder.rglob("*")) if each.is_file()]
    assert any(each.name == "panel.db" for each in files)
    return [(word, each.name) for each in files for word in words if word.encode() in each.read_bytes()]


def test_each_kind_goes_on_its_day_and_is_asked_for_once(stage: Stage, watch: Watch, tmp_path: Path) -> None:
    end, gone = ended(stage), []
    for days, kinds in ((1, ["declined"]), (7, ["private"]), (30, ["questions", "names"])):
        go_to(stage, tmp_path, end + days * DAY - 1 - int(POLL * 1000))
        assert watch.beat(after=POLL) == []
        go_to(stage, tmp_path, end + days * DAY)
        gone += [f"~retention:{kind}:{end + days * DAY}" for kind in kinds]
        assert watch.beat(after=BEAT) == gone[-len(kinds) :]
        assert watch.beat(after=POLL) == []
    assert passes(stage) == gone


def test_what_was_due_while_nobody_ran_goes_when_somebody_does(stage: Stage, tmp_path: Path) -> None:
    go_to(stage, tmp_path, ended(stage) + 400 * DAY)
    first, second = Watch(stage, tmp_path), Watch(stage, tmp_path)
    second.retention._read()
    assert len(first.beat()) == 4
    # Another process has read the same before, and says so too.
    assert len(second.beat()) == 4
    assert len(passes(stage)) == 4
    assert len(retention.purged(stage.store, stage.panel_id)) == 5


def test_a_panel_that_runs_is_not_read_with_every_change(stage: Stage, watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[int] = []
    real = cleaning.standing

    def counted(store: Store) -> Standing:
        reads.append(1)
        return real(store)

    monkeypatch.setattr(cleaning, "standing", counted)
    watch.beat()
    for _ in range(100):
        watch.retention.wake(stage.panel_id)
        watch.beat(after=CALM / 49)
    assert len(reads) == 1 + 2
    watch.beat(after=CALM)
    watch.beat(after=CALM)
    settled = len(reads)
    for _ in range(50):
        watch.beat(after=POLL / 100)
    assert len(reads) == settled
    watch.beat(after=POLL)
    assert len(reads) == settled + 1


def test_no_byte_of_what_was_erased_is_left(stage: Stage, watch: Watch, tmp_path: Path) -> None:
    watch.backups.mkdir()
    with sqlite3.connect(tmp_path / "panel.db") as now, sqlite3.connect(watch.backups / "before.db") as copy:
        now.backup(copy)
    copy.close()
    now.close()
    os.utime(watch.backups / "before.db", (0, stage.clocks.server_now() / 1000 - 1))
    assert {word for word, _ in found(tmp_path, DECLINED, PRIVATE, OTHER)} == {DECLINED, PRIVATE, OTHER}
    assert any(name == "before.db" for _, name in found(tmp_path, DECLINED))
    stage.do("panel.anonymise", {})
    newer = watch.backups / "after.db"
    newer.write_bytes(b"a copy from after the purge")
    os.utime(newer, (0, stage.clocks.server_now() / 1000 + 60))
    watch.retention.wake(stage.panel_id)
    watch.beat(after=POLL)
    assert {(word, name) for word, name in found(tmp_path, DECLINED, PRIVATE, WITHDRAWN)} == set()
    assert [each.name for each in watch.backups.iterdir()] == ["after.db"]
    assert {word for word, _ in found(tmp_path, OTHER)} == {OTHER}, "the search would find it"
    assert (tmp_path / "panel.db-wal").stat().st_size < 3 * 4096 + 100
    stage.do("panel.purge", {})
    watch.retention.wake(stage.panel_id)
    watch.beat(after=CALM)
    assert found(tmp_path, OTHER, DECLINED, PRIVATE) == []


def test_a_process_that_was_cut_off_before_it_had_cleaned_does_so_when_it_starts(stage: Stage, tmp_path: Path) -> None:
    stage.do("panel.purge", {})
    assert found(tmp_path, DECLINED) != [], "the journal has it still"
    Watch(stage, tmp_path).beat()
    assert found(tmp_path, DECLINED, PRIVATE, OTHER) == []


def test_the_file_is_not_written_anew_without_a_purge(stage: Stage, tmp_path: Path) -> None:
    stage.do("panel.purge", {})
    Watch(stage, tmp_path).beat()
    before = (tmp_path / "panel.db").stat().st_mtime_ns
    Watch(stage, tmp_path).beat()
    assert (tmp_path / "panel.db").stat().st_mtime_ns == before


def test_somebody_who_reads_for_long_puts_the_cleaning_off(stage: Stage, watch: Watch, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "panel.db", isolation_level=None) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT text FROM questions").fetchall()
        with stage.store.engine.connect() as connection:
            connection.execute(text("PRAGMA busy_timeout=0"))
        stage.do("panel.purge", {})
        watch.beat()
        assert found(tmp_path, DECLINED) != []
        reader.execute("ROLLBACK")
    reader.close()
    watch.beat(after=CALM)
    assert found(tmp_path, DECLINED) == []


def test_what_was_made_of_rows_and_stands_in_memory_goes_too(stage: Stage, watch: Watch) -> None:
    stage.store.recent.get("a view", lambda: DECLINED)
    compared = stage.store.write.kw["info"][COMPARED]
    assert compared is stage.store.compared
    assert kept(compared)
    stage.do("panel.purge", {})
    watch.beat()
    assert kept(stage.store.recent) == kept(compared) == {}


def kept(recent: Any) -> dict[Any, Any]:
    found: dict[Any, Any] = dict(recent._kept)
    return found


def test_one_that_is_refused_is_tried_again_later_and_not_at_once(stage: Stage, watch: Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go_to(stage, tmp_path, ended(stage) + DAY)
    refusals: list[str] = []

    def refuse(_panel_id: int, envelope: Envelope) -> Outcome:
        refusals.append(envelope.id)
        return Outcome(ok=False, id=envelope.id, code="busy")

    monkeypatch.setattr(watch.retention, "_submit", refuse)
    for _ in range(10):
        watch.beat()
    assert len(refusals) == 1
    watch.beat(after=POLL)
    assert len(refusals) == 2


def test_it_watches_for_ever_and_a_mistake_does_not_end_it(
    stage: Stage, watch: Watch, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_store: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(cleaning, "standing", fail)

    def stop(_seconds: float) -> None:
        if len(stage.runtime.slept) == 2:
            raise Stop

    stage.runtime.on_sleep = stop
    watch.retention.start(LocalSignal())
    with pytest.raises(Stop):
        stage.runtime.run_tasks()
    assert stage.runtime.slept == [BEAT, BEAT]
    assert "no longer failed" in caplog.text


def test_a_record_that_is_brought_back_after_its_days_loses_what_it_should_no_longer_have(stage: Stage, tmp_path: Path) -> None:
    """The private and the declined are in no record; of the others the words were, and are gone as soon as somebody looks."""
    with stage.store.read() as session:
        told = recording.record(session, session.get_one(Panel, stage.panel_id))
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    stage.store = make_store(f"sqlite:///{folder / 'panel.db'}", pool_size=2)
    upgrade(stage.store.engine)
    restore(stage.store, told, "anotherepoch")
    assert found(folder, OTHER)
    go_to(stage, tmp_path, told["panel"]["ended_at"] + 31 * DAY)
    assert len(Watch(stage, tmp_path).beat()) == 4
    assert found(folder, OTHER) == []


def test_what_goes_is_told_by_kind_and_count_once_and_of_no_panel(stage: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    watch = Watch(stage, tmp_path)
    with caplog.at_level("INFO", "moderator.live.retention"):
        watch.beat()
        assert "erased" not in caplog.text
        stage.do("panel.purge", {})
        watch.retention.wake(1)
        watch.beat(after=CALM)
        watch.beat(after=POLL)
    lines = [record.msg for record in caplog.records if "erased" in str(record.msg)]
    assert {line["kind"] for line in lines if isinstance(line, dict)} >= {"declined", "private", "questions"}
    assert len(lines) == len({line["kind"] for line in lines if isinstance(line, dict)})
    assert all(set(line) == {"event", "kind", "count"} for line in lines if isinstance(line, dict))


def test_what_went_before_this_process_began_is_not_told_again(stage: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    stage.do("panel.purge", {})
    stage.time.ticks += 10
    stage.time.wall += 10
    with caplog.at_level("INFO", "moderator.live.retention"):
        Watch(stage, tmp_path).beat()
    assert "erased" not in caplog.text


def redacted(stage: Stage, word: str) -> None:
    """A question of which the word was taken out."""
    question = stage.ask(7, f"{word} knows who pays for all this")
    with stage.store.read() as session:
        rev = session.get_one(Question, question).rev
    stage.do("question.redact", {"question": question, "rev": rev, "hide": [[0, len(word)]]})


def test_what_was_taken_out_of_a_question_or_withdrawn_is_soon_nowhere_in_file_or_journal(tmp_path: Path) -> None:
    (tmp_path / "clock").write_text("0")
    stage = Stage(tmp_path, tmp_path / "clock")
    watch = Watch(stage, tmp_path)
    watch.beat()
    withdrawn = stage.ask(3, WITHDRAWN, "w" * 24)
    stage.do("question.withdraw", {"question": withdrawn, "secret": "w" * 24}, token="author")
    redacted(stage, "bytesofcanary")
    assert {word for word, _ in found(tmp_path, WITHDRAWN, "bytesofcanary")} == {WITHDRAWN, "bytesofcanary"}, "the journal has them still"
    watch.retention.erased()
    watch.beat(after=EMPTYING - 1)
    assert found(tmp_path, WITHDRAWN), "at most every few seconds"
    watch.beat(after=1)
    assert found(tmp_path, WITHDRAWN, "bytesofcanary") == []
    assert {word for word, _ in found(tmp_path, "pays for all this")} == {"pays for all this"}, "the search would find it"


def test_somebody_who_reads_for_long_puts_the_emptying_off_and_nobody_waits_for_it(tmp_path: Path) -> None:
    (tmp_path / "clock").write_text("0")
    stage = Stage(tmp_path, tmp_path / "clock")
    watch = Watch(stage, tmp_path)
    watch.beat()
    with sqlite3.connect(tmp_path / "panel.db", isolation_level=None) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT text FROM questions").fetchall()
        redacted(stage, "bytesofcanary")
        watch.retention.erased()
        watch.beat(after=EMPTYING)
        assert found(tmp_path, "bytesofcanary")
        with stage.store.engine.connect() as connection:
            assert connection.execute(text("PRAGMA busy_timeout")).scalar() == 5_000
        reader.execute("ROLLBACK")
    reader.close()
    watch.beat(after=EMPTYING)
    assert found(tmp_path, "bytesofcanary") == []
