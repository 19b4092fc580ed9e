"""The list of speakers, the running order, and the clock, as pure functions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import clock
from moderator.domain.clock import Clock
from moderator.domain.floor import MOVES, Waiting, chronological, may
from moderator.domain.ids import Instant, Millis
from moderator.domain.programme import LINE_LENGTH, Stop, running_order

STATES = ["waiting", "called", "speaking", "done", "withdrawn"]
ALLOWED = {
    #            wai cal spe don wit
    "call":     " x   -   -   -   - ",
    "uncall":   " -   x   -   -   - ",
    "speak":    " x   x   -   -   - ",
    "absent":   " x   x   -   -   - ",
    "done":     " x   x   x   -   - ",
    "withdraw": " x   x   -   -   - ",
}  # fmt: skip


@pytest.mark.parametrize("move", ALLOWED)
def test_a_move_is_allowed_from_these_states_only(move: str) -> None:
    assert set(MOVES) == set(ALLOWED)
    assert ["x" if may(move, state) else "-" for state in STATES] == ALLOWED[move].split()


def test_those_called_in_vain_come_after_all_others() -> None:
    late, absent, early = Waiting("late", Instant(9), 0, 3), Waiting("absent", Instant(1), 1, 1), Waiting("early", Instant(5), 0, 2)
    assert [each.id for each in chronological([absent, late, early])] == ["early", "late", "absent"]


def stop(name: str) -> Stop:
    return Stop("item", name, "programme")


@pytest.mark.parametrize(("in_debate", "names"), [(True, "a c w i"), (False, "a c i")])
def test_the_list_of_speakers_is_part_of_the_order_only_in_the_debate(*, in_debate: bool, names: str) -> None:
    line = running_order(in_debate=in_debate, answers=[stop("a")], called=[stop("c")], waiting=[stop("w")], items=[stop("i")])
    assert [each.name for each in line] == names.split()


def test_the_order_is_cut_after_six_stops() -> None:
    line = running_order(in_debate=True, answers=[], called=[], waiting=[stop(str(n)) for n in range(20)], items=[stop("i")])
    assert [each.name for each in line] == ["0", "1", "2", "3", "4", "5"]
    assert len(line) == LINE_LENGTH


MOMENTS = st.lists(st.integers(0, 10_000), min_size=2, max_size=20)


@given(st.integers(1_000, 600_000), MOMENTS)
def test_spoken_is_the_sum_of_all_runs_however_often_it_stops(limit: int, spans: list[int]) -> None:
    timer, now, total = Clock(limit=Millis(limit)), 0, 0
    for place, span in enumerate(spans):
        running = place % 2 == 0
        timer = clock.start(timer, Instant(now)) if running else clock.stop(timer, Instant(now))
        now += span
        total += span if running else 0
        assert clock.spoken(timer, Instant(now)) == total
        assert clock.left(timer, Instant(now)) == limit - total
    assert clock.start(timer, Instant(now + 5)) == timer or not timer.running


@given(st.integers(1_000, 600_000), st.integers(0, 700_000), st.integers(-600_000, 600_000))
def test_an_added_time_never_falls_below_what_was_spoken(limit: int, now: int, more: int) -> None:
    timer = clock.add(clock.start(Clock(limit=Millis(limit)), Instant(0)), Millis(more), Instant(now))
    assert timer.limit == max(limit + more, now)


def test_a_clock_at_rest_stays_at_rest() -> None:
    timer = Clock(limit=Millis(1_000), elapsed=Millis(10))
    assert clock.stop(timer, Instant(99)) == timer
    assert not timer.running
