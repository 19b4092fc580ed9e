"""Reads of the public that are alike: made once for all who ask before one has begun, and never for what was there before they asked."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from moderator.domain.refusals import Refused
from moderator.domain.roles import Audience
from moderator.live import looking
from moderator.live.looking import Door
from moderator.live.reading import Reading
from moderator.projections.view import Delta
from moderator.store.grants import Grant
from moderator.threads import ThreadingRuntime
from tests.live.halls import CODE, LINKS, Stage
from tests.server.wire import eventually

ASK = 5
Answer = Future[tuple[Door, Delta]]


class Waited:
    """A promise that tells how many wait for it."""

    def __init__(self, promise: Any, patient: list[object]) -> None:
        self._promise, self._patient = promise, patient
        self.keep = promise.keep

    def wait(self, seconds: float) -> object:
        self._patient.append(self)
        return self._promise.wait(seconds)


class Hall:
    """Phones that ask for the view, and reads that are held until they may go on."""

    def __init__(self, stage: Stage, monkeypatch: pytest.MonkeyPatch, threads: ThreadPoolExecutor) -> None:
        self.stage, self._threads, self.patient, self.begun = stage, threads, list[object](), list[str]()
        self.goes_on, self.fails = threading.Semaphore(0), False
        runtime, whole = ThreadingRuntime(), looking.whole
        promise: Callable[[], Any] = runtime.promise
        monkeypatch.setattr(runtime, "promise", lambda: Waited(promise(), self.patient))
        self.reading = Reading(runtime, stage.store, stage.clocks)

        def held(*given: Any) -> Any:
            told = whole(*given)
            self.begun.append(given[1])
            assert self.goes_on.acquire(timeout=10)
            if self.fails:
                raise OSError
            return told

        monkeypatch.setattr(looking, "whole", held)

    def ask(self, audience: Audience = Audience.PUBLIC, code: str = CODE) -> Answer:
        grants = () if audience is Audience.PUBLIC else (Grant(LINKS[audience.value], 1),)
        return self._threads.submit(self.reading.view, code, audience, grants)

    def crowd(self) -> tuple[Answer, list[Answer]]:
        """One whose read has begun, and others who came afterwards and wait."""
        first = self.ask()
        eventually(lambda: len(self.begun) == 1)
        others = [self.ask() for _ in range(ASK)]
        eventually(lambda: len(self.patient) == ASK)
        return first, others

    def go_on(self) -> None:
        self.goes_on.release(1_000)


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    with ThreadPoolExecutor() as threads:
        yield Hall(Stage(tmp_path), monkeypatch, threads)


def test_who_asks_while_one_reads_is_told_by_one_more_read(hall: Hall) -> None:
    first, others = hall.crowd()
    hall.go_on()
    assert {str(each.result(10)[1].cursor) for each in [first, *others]} == {str(first.result()[1].cursor)}
    assert len(hall.begun) == 2


def test_nobody_is_told_what_was_read_before_they_asked(hall: Hall) -> None:
    first = hall.ask()
    eventually(lambda: len(hall.begun) == 1)
    mine = hall.stage.ask(1)
    hall.stage.do("question.approve", {"question": mine})
    later = [hall.ask() for _ in range(ASK)]
    eventually(lambda: len(hall.patient) == ASK)
    hall.go_on()
    assert "questions" not in first.result(10)[1].up
    assert [each.result(10)[1].up["questions"][0]["id"] for each in later] == [mine] * ASK


def test_a_failure_is_nobody_elses(hall: Hall) -> None:
    first, others = hall.crowd()
    hall.fails = True
    hall.go_on()
    failed = [each.exception(10) for each in [first, *others]]
    assert [type(each) for each in failed] == [OSError] * (ASK + 1)
    assert len({id(each) for each in failed}) == ASK + 1
    hall.fails = False
    assert hall.ask().result(10)[1].since == 0


def test_a_refusal_is_each_ones_own_and_nothing_is_left_behind(hall: Hall) -> None:
    for _ in range(2):
        with pytest.raises(Refused, match=r"panel.unknown"):
            hall.ask(code="NOBODY").result(10)
    hall.go_on()
    assert hall.ask().result(10)[1].since == 0


def test_screens_of_a_role_read_for_themselves(hall: Hall) -> None:
    screens = [hall.ask(Audience.MODERATOR) for _ in range(ASK)]
    eventually(lambda: len(hall.begun) == ASK)
    hall.go_on()
    assert len({id(each.result(10)[1]) for each in screens}) == ASK
    assert hall.patient == []


def test_each_is_told_the_time_at_which_it_is_told(hall: Hall) -> None:
    first, others = hall.crowd()
    hall.stage.time.ticks += 7
    hall.go_on()
    assert {each.result(10)[1].now for each in [first, *others]} == {hall.stage.clocks.now()}
