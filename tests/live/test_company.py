"""Processes that keep each other company: each hears the others and not itself, one that leaves or dies is gone, and nothing of it lasts."""

from typing import cast

import pytest

from moderator.live import company as module
from moderator.live.broker import Unreachable
from moderator.live.clocks import Clocks
from moderator.live.company import Company
from moderator.live.others import Others, Sight
from moderator.runtime import Runtime
from tests.live.halls import Stop, Time
from tests.redises import OwnRedis, own_redis, shared_by
from tests.server.wire import eventually

PANEL = 1


class Process:
    """One process that sees so many phones."""

    def __init__(self, own: OwnRedis, name: str, phones: int, secret: bytes = b"of one installation", runtime: object = None) -> None:
        time = Time()
        clocks = Clocks(lambda: time.wall, lambda: time.ticks)
        self.others = Others(clocks)
        self.shared = shared_by(own, clocks, secret)
        self.sees = {PANEL: Sight(phones=phones)}
        self.company = Company(self.shared._broker, cast("Runtime", runtime), self.shared, self.others, name, lambda: self.sees)

    def hears(self) -> int:
        self.company.exchange()
        return self.others.phones(PANEL)


def test_each_hears_the_others_and_not_itself(empty_redis: OwnRedis) -> None:
    processes = [Process(empty_redis, name, phones) for name, phones in (("a", 1), ("b", 20), ("c", 300))]
    for process in processes:
        process.company.exchange()
    assert [process.hears() for process in processes] == [320, 301, 21]
    processes[1].sees = {PANEL: Sight(phones=50)}
    processes[1].company.exchange()
    assert processes[0].hears() == 350


def test_all_have_one_key(empty_redis: OwnRedis) -> None:
    first, second = Process(empty_redis, "a", 1), Process(empty_redis, "b", 1)
    first.company.exchange()
    second.company.exchange()
    assert first.shared.key() == second.shared.key()


def test_another_installation_is_not_heard(empty_redis: OwnRedis) -> None:
    ours, theirs = Process(empty_redis, "a", 1), Process(empty_redis, "b", 20, b"of another")
    theirs.company.exchange()
    assert ours.hears() == 0


def test_one_that_leaves_is_gone_at_once(empty_redis: OwnRedis) -> None:
    first, second = Process(empty_redis, "a", 1), Process(empty_redis, "b", 20)
    second.company.exchange()
    assert first.hears() == 20
    second.company.leave()
    assert first.hears() == 0
    second.company.exchange()
    assert first.hears() == 0, "its loop goes on while it drains"


def test_one_that_died_is_forgotten_by_whoever_goes_on(empty_redis: OwnRedis, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = Process(empty_redis, "a", 1), Process(empty_redis, "b", 20)
    second.company.exchange()
    assert first.hears() == 20
    monkeypatch.setattr(module, "LASTS", 50)
    eventually(lambda: first.hears() == 0)
    with empty_redis.client() as client:
        assert client.hkeys(first.shared._broker.name("here")) == [b"a"]


def test_when_the_last_one_is_gone_nothing_stays(empty_redis: OwnRedis) -> None:
    only = Process(empty_redis, "a", 1)
    only.company.exchange()
    with empty_redis.client() as client:
        assert 0 < int(str(client.pttl(only.shared._broker.name("here")))) <= module.LASTS


class Once:
    """A runtime in which a loop turns so often."""

    def __init__(self, turns: int) -> None:
        self.left = turns

    def sleep(self, _seconds: float) -> None:
        self.left -= 1
        if not self.left:
            raise Stop


def test_a_redis_that_is_away_ends_no_loop() -> None:
    with own_redis() as own:
        process = Process(own, "a", 1, runtime=Once(3))
        own.stop()
        with pytest.raises(Unreachable):
            process.company.exchange()
        process.company.leave()
        with pytest.raises(Stop):
            process.company._keep_for_ever()
        own.start()
        process.company._runtime = cast("Runtime", Once(1))
        with pytest.raises(Stop):
            process.company._keep_for_ever()
        assert process.shared._broker.is_up


def test_a_look_that_fails_ends_no_loop(empty_redis: OwnRedis, caplog: pytest.LogCaptureFixture) -> None:
    process = Process(empty_redis, "a", 1, runtime=Once(2))

    def broken() -> dict[int, Sight]:
        raise ValueError

    process.company._look = broken
    with pytest.raises(Stop):
        process.company._keep_for_ever()
    assert caplog.text.count("news of other processes could not be had") == 2
