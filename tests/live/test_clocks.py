"""The two clocks: panel time that a test may move, and server time that nothing moves."""

from pathlib import Path

import pytest

from moderator.live.clocks import Clocks
from tests.live.halls import Time


def clocks(time: Time, test_clock: Path | None = None) -> Clocks:
    return Clocks(lambda: time.wall, lambda: time.ticks, test_clock)


def test_time_goes_on_with_the_monotonic_clock() -> None:
    time = Time()
    both = clocks(time)
    assert both.now() == 1_783_166_400_000
    time.ticks += 1.5
    assert both.now() == both.server_now() == 1_783_166_401_500


@pytest.mark.parametrize("step", [-3_600.0, -0.5, 0.5, 3_600.0, 86_400.0 * 365])
def test_a_step_of_the_wall_clock_moves_no_clock(step: float) -> None:
    time = Time()
    both = clocks(time)
    before = both.now(), both.server_now(), both.monotonic()
    time.wall += step
    assert (both.now(), both.server_now(), both.monotonic()) == before


def test_the_test_clock_moves_panel_time_and_not_the_servers(tmp_path: Path) -> None:
    offset = tmp_path / "clock"
    both = clocks(Time(), offset)
    assert both.now() == both.server_now()
    offset.write_text("-60000\n")
    assert both.now() == both.server_now() - 60_000
    assert both.monotonic() == 1_000.0
    offset.write_text("60000")
    assert both.now() == both.server_now() + 60_000
    offset.unlink()
    assert both.now() == both.server_now()


def test_panel_time_stands_where_the_test_clock_says_so_and_the_servers_goes_on(tmp_path: Path) -> None:
    time, still = Time(), tmp_path / "clock"
    both = clocks(time, still)
    still.write_text("=1783170000000\n")
    assert both.now() == 1_783_170_000_000
    time.ticks += 1.5
    assert (both.now(), both.server_now()) == (1_783_170_000_000, 1_783_166_401_500)


@pytest.mark.parametrize("written", ["=", "=soon", "==1", "", "  \n", "soon", "1.5", "0x10", "12 34", "\udcff"])
def test_a_test_clock_that_cannot_be_read_adds_nothing(tmp_path: Path, written: str) -> None:
    offset = tmp_path / "clock"
    offset.write_bytes(written.encode("utf-8", "surrogateescape"))
    both = clocks(Time(), offset)
    assert both.now() == both.server_now()
