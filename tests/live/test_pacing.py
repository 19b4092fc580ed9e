"""How seldom pages without a websocket are told to ask: by how busy the process is, and by how many they are."""

from heapq import heapify, heapreplace
from typing import Final

import pytest

from moderator.live.pacing import LATEST, LATEST_WHILE_BUSY, SOONEST, VIEWS_A_SECOND, Pacing

SOONEST_MS: Final = round(SOONEST * 1_000)


class Hours:
    """A process that is busy by so much of a core, asked for so many views a second."""

    def __init__(self) -> None:
        self.now, self.spent = 100.0, 5.0
        self.pacing = Pacing(lambda: self.now, lambda: self.spent)

    def second(self, busy: float, views: int = 1) -> int:
        """The pause that the last who asked was told."""
        told = 0
        for _ in range(views):
            self.now += 1 / views
            self.spent += busy / views
            told = self.pacing.pause()
        self.pacing.look()
        return told

    def seconds(self, count: int, busy: float, views: int = 1) -> list[int]:
        return [self.second(busy, views) for _ in range(count)]


@pytest.fixture
def hours() -> Hours:
    return Hours()


def test_a_process_with_little_to_do_is_asked_as_often_as_ever(hours: Hours) -> None:
    assert set(hours.seconds(30, busy=0.5, views=40)) == {SOONEST_MS}


def test_a_busy_one_is_asked_less_often_from_second_to_second_and_never_out_of_sight(hours: Hours) -> None:
    told = hours.seconds(10, busy=0.9)
    assert told == sorted(told)
    assert SOONEST_MS < told[1] < told[3] < told[-1] == LATEST_WHILE_BUSY * 1_000


def test_once_it_has_time_again_it_is_asked_as_often_as_before(hours: Hours) -> None:
    hours.seconds(10, busy=0.9)
    told = hours.seconds(10, busy=0.2)
    assert told == sorted(told, reverse=True)
    assert told[-1] == SOONEST_MS


@pytest.mark.parametrize("pages", [1_000, 3_000])
def test_many_ask_no_more_often_together_than_a_core_bears(hours: Hours, pages: int) -> None:
    """Each asks again once the pause is over that it was told."""
    due, asked = [hours.now + page * SOONEST / pages for page in range(pages)], list[float]()
    heapify(due)
    while hours.now < 400:
        hours.now = due[0]
        asked.append(hours.now)
        heapreplace(due, hours.now + hours.pacing.pause() / 1_000)
    lately = sum(300 <= at < 400 for at in asked)
    assert lately / 100 == pytest.approx(VIEWS_A_SECOND, rel=0.02)


def test_nobody_is_sent_away_for_more_than_a_minute(hours: Hours) -> None:
    assert max(hours.seconds(20, busy=1.0, views=1_000)) == LATEST * 1_000
