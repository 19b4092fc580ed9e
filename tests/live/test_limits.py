"""Limits: per participant and never per address, under a key that changes every hour."""

import time

import pytest

from moderator.domain.refusals import Refused
from moderator.live.blinding import HOUR
from moderator.live.clocks import Clocks
from moderator.live.limits import OTHER, WINDOWS, Limits
from tests.live.halls import Time


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def limits(clock: Time) -> Limits:
    return Limits(Clocks(lambda: clock.wall, lambda: clock.ticks))


def refusal(limits: Limits, name: str, token: str) -> Refused | None:
    try:
        limits.check(name, token)
    except Refused as refused:
        return refused
    return None


def allowed(limits: Limits, name: str, token: str, tries: int = 200) -> int:
    """How many of so many tries are let through before the first refusal."""
    for number in range(tries):
        refused = refusal(limits, name, token)
        if refused is not None:
            retry = refused.data["retry_ms"]
            assert refused.code == "slow_down"
            assert isinstance(retry, int)
            assert 0 < retry <= 60_000
            return number
    return tries


MOST = [("question.ask", 10), ("floor.request", 10), ("question.support", 30), ("poll.answer", 30), ("signal", 8), ("question.withdraw", 60), ("no.such", 60)]


@pytest.mark.parametrize(("name", "most"), MOST)
def test_each_command_has_its_limit(limits: Limits, name: str, most: int) -> None:
    assert allowed(limits, name, "a token") == most


def test_one_who_sends_too_much_slows_nobody_else_down(limits: Limits) -> None:
    assert allowed(limits, "question.ask", "a bot", 1_000) == 10
    for number in range(500):
        limits.check("question.ask", f"phone {number}")


def test_a_limit_on_one_command_is_none_on_another(limits: Limits) -> None:
    allowed(limits, "question.ask", "a token")
    assert allowed(limits, "question.support", "a token") == 30


def test_after_the_window_it_may_be_sent_again(limits: Limits, monkeypatch: pytest.MonkeyPatch) -> None:
    allowed(limits, "question.ask", "a token")
    later = time.time() + WINDOWS["question.ask"].get_expiry() + 1
    monkeypatch.setattr(time, "time", lambda: later)
    assert allowed(limits, "question.ask", "a token") == 10


def test_the_key_changes_every_hour(limits: Limits, clock: Time) -> None:
    limits.check("question.ask", "a token")
    first = limits._blind._key
    clock.ticks += HOUR
    limits.check("question.ask", "a token")
    assert limits._blind._key == first
    clock.ticks += 1
    assert allowed(limits, "question.ask", "a token") == 10
    assert limits._blind._key != first
    assert limits._storage.get_moving_window("nothing", 1, OTHER.get_expiry())[1] == 0


def test_no_token_is_kept_as_it_is(limits: Limits) -> None:
    limits.check("question.ask", "token-of-a-participant")
    kept = str(vars(limits._storage))
    assert "question.ask" in kept
    assert "token-of-a-participant" not in kept
