"""New phones by address: a hall is let in at once, a script that makes phones is slowed, and nothing is kept that leads to either."""

from collections.abc import Callable

import pytest

from moderator.domain.refusals import Refused
from moderator.live import arrivals as module
from moderator.live.arrivals import Arrivals
from moderator.live.blinding import HOUR
from moderator.live.clocks import Clocks
from moderator.live.shared import Shared
from tests.live.halls import Time

AUDIENCE = 500
HALL = "192.0.2.7"


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def arrivals(clock: Time, sharing: Callable[[Clocks], Shared | None]) -> Arrivals:
    clocks = Clocks(lambda: clock.wall, lambda: clock.ticks)
    return Arrivals(clocks, AUDIENCE, sharing(clocks))


def wait(arrivals: Arrivals, token: str, address: str = HALL) -> int:
    """For how many ms this phone is held back."""
    try:
        arrivals.admit(token, arrivals.place(address))
    except Refused as refused:
        assert refused.code == "slow_down"
        retry = refused.data["retry_ms"]
        assert isinstance(retry, int)
        return retry
    return 0


def test_a_whole_hall_behind_one_address_waits_for_nothing(arrivals: Arrivals) -> None:
    assert [wait(arrivals, f"phone {number}") for number in range(AUDIENCE * 3)] == [0] * AUDIENCE * 3


def test_whoever_makes_phones_is_let_in_one_a_second(arrivals: Arrivals, clock: Time) -> None:
    let_in = 0
    for second in range(60):
        for number in range(100):
            let_in += wait(arrivals, f"made {second} {number}") == 0
        clock.ticks += 1
    assert let_in <= AUDIENCE * 3 + 60


def test_who_was_let_in_stays_in_however_many_others_come(arrivals: Arrivals) -> None:
    assert wait(arrivals, "an honest phone") == 0
    for number in range(AUDIENCE * 4):
        wait(arrivals, f"made {number}")
    assert wait(arrivals, "one more") > 0
    assert wait(arrivals, "an honest phone") == 0


def test_who_is_held_back_is_let_in_after_the_time_that_was_told(arrivals: Arrivals, clock: Time) -> None:
    for number in range(AUDIENCE * 3):
        wait(arrivals, f"phone {number}")
    told = wait(arrivals, "late")
    assert 0 < told <= 1_001
    clock.ticks += told / 1000
    assert wait(arrivals, "late") == 0


def test_another_address_is_not_slowed(arrivals: Arrivals) -> None:
    for number in range(AUDIENCE * 4):
        wait(arrivals, f"made {number}")
    assert wait(arrivals, "elsewhere", "198.51.100.9") == 0


def test_the_addresses_of_one_ipv6_network_are_one(arrivals: Arrivals) -> None:
    for number in range(AUDIENCE * 3):
        assert wait(arrivals, f"made {number}", f"2001:db8:1:2::{number:x}") == 0
    assert wait(arrivals, "one more", "2001:db8:1:2:ffff::1") > 0
    assert wait(arrivals, "elsewhere", "2001:db8:1:3::1") == 0


def test_what_is_no_address_is_a_place_like_any_other(arrivals: Arrivals) -> None:
    assert wait(arrivals, "a socket of the machine", "") == 0


def test_nothing_is_kept_as_it_is_and_all_is_forgotten_with_the_key(arrivals: Arrivals, clock: Time) -> None:
    wait(arrivals, "token-of-a-participant")
    kept = str(vars(arrivals))
    assert len(arrivals._known) == len(arrivals._left) == 1
    assert "token-of-a-participant" not in kept
    assert HALL not in kept
    clock.ticks += HOUR + 1
    assert wait(arrivals, "another") == 0
    assert len(arrivals._known) == len(arrivals._left) == 1


def test_a_place_whose_newcomers_are_long_past_costs_no_memory(arrivals: Arrivals, clock: Time) -> None:
    for number in range(50):
        wait(arrivals, f"phone {number}", f"198.51.100.{number}")
    clock.ticks += 2
    wait(arrivals, "the last")
    assert len(arrivals._left) == 1


def test_more_phones_than_are_remembered_make_the_oldest_new_again(arrivals: Arrivals, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_KNOWN", 10)
    for number in range(100):
        assert wait(arrivals, f"phone {number}", f"198.51.100.{number}") == 0
    assert len(arrivals._known) == 10
