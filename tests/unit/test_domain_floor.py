"""The list of speakers, the running order, and the clock, as pure functions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import clock
from moderator.domain.clock import Clock
from moderator.domain.floor import MOVES, is_taking, may
from moderator.domain.ids import Instant, Millis
from moderator.domain.programme import LINE_LENGTH, Ahead, Stop, running_order

STATES = ["waiting", "called", "speaking", "done", "withdrawn", "converted", "not_reached"]
ALLOWED = {
    #            wai cal spe don wit con not
    "call":     " x   -   -   -   -   -   - ",
    "uncall":   " -   x   -   -   -   -   - ",
    "speak":    " x   x   -   -   -   -   - ",
    "absent":   " x   x   -   -   -   -   - ",
    "done":     " x   x   x   -   -   -   - ",
    "withdraw": " x   x   -   -   -   -   - ",
    "place":    " x   -   -   -   -   -   - ",
    "edit":     " x   x   x   x   -   -   x ",
    "convert":  " x   x   -   -   -   -   x ",
}  # fmt: skip


@pytest.mark.parametrize("move", ALLOWED)
def test_a_move_is_allowed_from_these_states_only(move: str) -> None:
    assert set(MOVES) == set(ALLOWED)
    assert ["x" if may(move, state) else "-" for state in STATES] == ALLOWED[move].split()


@pytest.mark.parametrize(
    ("is_open", "opens", "closes", "taking"),
    [
        (True, None, None, True), (False, None, None, False), (True, None, 101, True), (True, None, 100, False),
        (False, 100, None, True), (False, 101, None, False), (False, 90, 100, False), (False, 90, 101, True), (True, 101, None, False),
    ],
)  # fmt: skip
def test_planned_instants_count_from_the_millisecond_though_nobody_acted_on_them(*, is_open: bool, opens: int | None, closes: int | None, taking: bool) -> None:
    opens_at, closes_at = (None if each is None else Instant(each) for each in (opens, closes))
    assert is_taking(is_open=is_open, opens_at=opens_at, closes_at=closes_at, now=Instant(100)) is taking


def stop(name: str) -> Stop:
    return Stop("item", name, "programme")


def ahead(**names: str) -> Ahead:
    return Ahead(**{part: [stop(name) for name in names.get(part, "").split()] for part in ("answers", "held", "finals", "called", "waiting", "items")})


@pytest.mark.parametrize(("in_debate", "names"), [(True, "a h f c w i"), (False, "a h f c i")])
def test_the_list_of_speakers_is_part_of_the_order_only_in_the_debate(*, in_debate: bool, names: str) -> None:
    parts = ahead(answers="a", held="h", finals="f", called="c", waiting="w", items="i")
    assert [each.name for each in running_order(parts, in_debate=in_debate, set_aside=False)] == names.split()


@pytest.mark.parametrize(("parts", "names"), [({"answers": "a", "called": "c", "items": "i"}, "a c h i"), ({"items": "i"}, "i h"), ({}, "h")])
def test_whoever_was_just_set_aside_is_not_next_unless_nobody_else_is(parts: dict[str, str], names: str) -> None:
    assert [each.name for each in running_order(ahead(held="h", **parts), in_debate=True, set_aside=True)] == names.split()


def test_the_order_is_cut_after_six_stops() -> None:
    line = running_order(ahead(waiting=" ".join(map(str, range(20))), items="i"), in_debate=True, set_aside=False)
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
