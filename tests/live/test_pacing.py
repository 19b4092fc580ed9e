"""How seldom pages without a websocket are told to ask: by how busy the process is."""

from typing import Final

import pytest

from moderator.live.pacing import LATEST, SOONEST, Pacing

SOONEST_MS: Final = round(SOONEST * 1_000)
LATEST_MS: Final = round(LATEST * 1_000)


class Hours:
    """A process that is busy by so much of a core."""

    def __init__(self) -> None:
        self.now, self.spent = 100.0, 5.0
        self.pacing = Pacing(lambda: self.now, lambda: self.spent)

    def seconds(self, count: int, busy: float) -> list[int]:
        """The pause that was told after each second."""
        told = []
        for _ in range(count):
            self.now += 1
            self.spent += busy
            self.pacing.look()
            told.append(self.pacing.pause())
        return told


@pytest.fixture
def hours() -> Hours:
    return Hours()


def test_a_process_with_little_to_do_is_asked_as_often_as_ever(hours: Hours) -> None:
    assert hours.pacing.pause() == SOONEST_MS
    assert set(hours.seconds(30, busy=0.5)) == {SOONEST_MS}


def test_a_busy_one_is_asked_less_often_at_once_and_never_so_seldom_that_a_page_counts_as_late(hours: Hours) -> None:
    told = hours.seconds(10, busy=0.9)
    assert told[0] == 2 * SOONEST_MS
    assert set(told[1:]) == {LATEST_MS}


def test_how_busy_it_is_is_told_of_the_last_second_alone(hours: Hours) -> None:
    assert hours.pacing.busy == 0
    for busy in (0.9, 0.2):
        hours.seconds(1, busy=busy)
        assert hours.pacing.busy == pytest.approx(busy)


def test_once_it_has_time_again_it_is_by_and_by_asked_as_often_as_before(hours: Hours) -> None:
    hours.seconds(10, busy=0.9)
    told = hours.seconds(10, busy=0.2)
    assert told == sorted(told, reverse=True)
    assert told[2] > SOONEST_MS
    assert told[-1] == SOONEST_MS
