"""Limits: per participant and never per address, under a key that changes every hour."""

from collections.abc import Callable

import pytest

from moderator.domain.refusals import Refused
from moderator.live.blinding import HOUR
from moderator.live.clocks import Clocks
from moderator.live.limits import FLOOD, WINDOWS, Limits
from moderator.live.shared import Shared
from tests.live.halls import Time


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def limits(clock: Time, sharing: Callable[[Clocks], Shared | None]) -> Limits:
    clocks = Clocks(lambda: clock.wall, lambda: clock.ticks)
    return Limits(clocks, sharing(clocks))


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


def test_after_the_window_it_may_be_sent_again(limits: Limits, clock: Time) -> None:
    allowed(limits, "question.ask", "a token")
    clock.ticks += WINDOWS["question.ask"].seconds - 0.1
    assert allowed(limits, "question.ask", "a token") == 0
    clock.ticks += 0.2
    assert allowed(limits, "question.ask", "a token") == 10


def test_the_window_moves_with_the_time(limits: Limits, clock: Time) -> None:
    for _ in range(10):
        limits.check("question.ask", "a token")
        clock.ticks += 2
    assert allowed(limits, "question.ask", "a token") == 0
    clock.ticks += 10
    assert allowed(limits, "question.ask", "a token") == 1


def test_a_clock_on_the_wall_that_jumps_changes_nothing(limits: Limits, clock: Time) -> None:
    allowed(limits, "question.ask", "a token")
    for jump in (3_600, -7_200):
        clock.wall += jump
        assert allowed(limits, "question.ask", "a token") == 0
        assert allowed(limits, "question.ask", f"after {jump}") == 10


def test_who_is_silent_is_forgotten_and_who_goes_on_sending_is_not(limits: Limits, clock: Time) -> None:
    for number in range(100):
        limits.check("question.ask", f"phone {number}")
    for _ in range(8):
        clock.ticks += 5
        limits.check("question.support", "one of them")
    assert len(limits._sent) == 1


def test_the_key_changes_every_hour(limits: Limits, clock: Time) -> None:
    limits.check("question.ask", "a token")
    first = limits._blind._key
    clock.ticks += HOUR
    limits.check("question.ask", "a token")
    assert limits._blind._key == first
    clock.ticks += 1
    assert allowed(limits, "question.ask", "a token") == 10
    assert limits._blind._key != first
    assert len(limits._sent) == 1


def test_no_token_is_kept_as_it_is(limits: Limits) -> None:
    limits.check("question.ask", "token-of-a-participant")
    kept = str(limits._sent)
    assert "question.ask" in kept
    assert "token-of-a-participant" not in kept


def test_a_flood_is_silenced_while_it_lasts(limits: Limits, clock: Time) -> None:
    taken = 0
    for _ in range(3_000):
        taken += refusal(limits, "question.ask", "a bot") is None
        clock.ticks += 0.1
    assert taken == 10, "five minutes of it brought more than its first burst"
    assert limits.is_flood("a bot")
    assert not limits.is_flood("a phone")
    clock.ticks += FLOOD.seconds
    assert not limits.is_flood("a bot")
    assert refusal(limits, "question.ask", "a bot") is None


def test_a_flood_of_one_thing_is_a_flood_of_all(limits: Limits) -> None:
    for _ in range(1_000):
        refusal(limits, "question.support", "a bot")
    assert refusal(limits, "question.ask", "a bot") is not None
    assert refusal(limits, "question.ask", "a phone") is None


def test_a_phone_that_waits_as_long_as_it_is_told_is_no_flood(limits: Limits, clock: Time) -> None:
    """Its outbox sends by itself, again and again."""
    sent, began = 0, clock.ticks
    while sent < 60:
        refused = refusal(limits, "question.ask", "a full outbox")
        assert not limits.is_flood("a full outbox")
        if refused is None:
            sent += 1
        else:
            retry = refused.data["retry_ms"]
            assert isinstance(retry, int)
            clock.ticks += retry / 1000
    assert clock.ticks - began < 200


def test_slow_mode_spaces_questions_and_requests_and_nothing_else(limits: Limits, clock: Time) -> None:
    for name in ("question.ask", "floor.request", "question.support", "question.support", "question.withdraw", "question.withdraw"):
        limits.check(name, "a token", 60)
    clock.ticks += 20
    with pytest.raises(Refused) as caught:
        limits.check("question.ask", "a token", 60)
    assert caught.value.data["retry_ms"] == pytest.approx(40_000, abs=2)
    limits.check("question.ask", "another token", 60)
    clock.ticks += 40.1
    limits.check("question.ask", "a token", 60)


def test_what_was_no_use_is_not_waited_for(limits: Limits) -> None:
    limits.check("question.ask", "a token", 60)
    limits.take_back("question.ask", "a token")
    limits.check("question.ask", "a token", 60)
    assert refusal(limits, "question.ask", "a token") is None, "outside slow mode it is one of ten"


def test_slow_mode_that_ends_lets_all_through(limits: Limits) -> None:
    limits.check("question.ask", "a token", 300)
    limits.check("question.ask", "a token", 0)
