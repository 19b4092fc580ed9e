"""Guessed codes: the sixth miss in a minute waits, each of many waits longer, and a few waiting at once are the most."""

from collections.abc import Callable

import pytest

from moderator.domain.refusals import Refused
from moderator.live.blinding import HOUR
from moderator.live.clocks import Clocks
from moderator.live.guesses import LONGEST_PAUSE, MOST_WAITING, WINDOW, Guesses, pause_after
from moderator.live.shared import Shared
from tests.live.halls import Time


class Guessers:
    """Guesses with a sleep that only notes; ``while_asleep`` is what others do meanwhile."""

    def __init__(self, sharing: Callable[[Clocks], Shared | None]) -> None:
        self.time = Time()
        self.slept: list[float] = []
        clocks = Clocks(lambda: self.time.wall, lambda: self.time.ticks)
        self.guesses = Guesses(clocks, self.sleep, sharing(clocks))
        self.asleep = 0
        self.most_asleep = 0
        self.refused = 0

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def pauses(self, address: str, misses: int) -> list[float]:
        """How long the answer to each miss was held back."""
        pauses = []
        for _ in range(misses):
            self.slept.clear()
            self.guesses.miss(address)
            pauses.append(sum(self.slept))
        return pauses


@pytest.fixture
def guessers(sharing: Callable[[Clocks], Shared | None]) -> Guessers:
    return Guessers(sharing)


def test_five_mistakes_are_free_and_then_each_answer_comes_later_up_to_two_seconds(guessers: Guessers) -> None:
    assert guessers.pauses("192.0.2.1", 12) == [0, 0, 0, 0, 0, 0.25, 0.5, 1, 2, 2, 2, 2]
    assert pause_after(10_000) == LONGEST_PAUSE


def test_another_address_is_not_slowed(guessers: Guessers) -> None:
    guessers.pauses("192.0.2.1", 12)
    assert guessers.pauses("192.0.2.2", 5) == [0] * 5


def test_mistakes_are_forgotten_after_a_minute(guessers: Guessers) -> None:
    guessers.pauses("192.0.2.1", 5)
    guessers.time.ticks += WINDOW - 1
    assert guessers.pauses("192.0.2.1", 1) == [0.25]
    guessers.time.ticks += 1
    assert guessers.pauses("192.0.2.1", 5) == [0, 0, 0, 0, 0.25]
    guessers.time.ticks += WINDOW
    guessers.pauses("192.0.2.2", 1)
    assert len(guessers.guesses._missed) == 1


def test_the_addresses_of_a_whole_network_cost_no_memory_for_long(guessers: Guessers) -> None:
    for number in range(1_000):
        guessers.pauses(f"address {number}", 1)
        guessers.time.ticks += 1
    assert len(guessers.guesses._missed) <= WINDOW


def test_only_a_few_wait_at_once_and_the_others_are_told_to_come_back(guessers: Guessers) -> None:
    guesses = guessers.guesses

    def sleep(_seconds: float) -> None:
        guessers.asleep += 1
        guessers.most_asleep = max(guessers.most_asleep, guessers.asleep)
        try:
            guesses.miss("192.0.2.1")
        except Refused as refused:
            assert (refused.code, refused.data) == ("slow_down", {"retry_ms": 2_000})
            guessers.refused += 1
        guessers.asleep -= 1

    guessers.pauses("192.0.2.1", 5)
    guesses.sleep = sleep
    guesses.miss("192.0.2.1")
    assert (guessers.most_asleep, guessers.refused) == (MOST_WAITING, 1)
    guesses.sleep = guessers.sleep
    assert guessers.pauses("192.0.2.1", 1) == [LONGEST_PAUSE]


def test_one_who_hangs_up_while_waiting_gives_the_place_back(guessers: Guessers) -> None:
    def broken(_seconds: float) -> None:
        raise ConnectionError

    guessers.pauses("192.0.2.1", 5)
    guessers.guesses.sleep = broken
    for _ in range(MOST_WAITING + 1):
        with pytest.raises(ConnectionError):
            guessers.guesses.miss("192.0.2.1")


def test_no_address_is_kept_as_it_is_and_all_are_forgotten_with_the_key(guessers: Guessers) -> None:
    guessers.pauses("192.0.2.77", 5)
    assert len(guessers.guesses._missed) == 1
    assert "192.0.2.77" not in str(vars(guessers.guesses))
    guessers.time.ticks += HOUR + 1
    assert guessers.pauses("192.0.2.77", 5) == [0] * 5
