"""What is unusual in a panel: counted by phone, told to its own desk alone, and over when it is over."""

from pathlib import Path

import pytest

from moderator.live import unusual as module
from moderator.live.clocks import Clocks
from moderator.live.unusual import FLOODS, FORGOTTEN_AFTER, NEWCOMERS, Unusual
from tests.live.halls import Stage, Time


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def unusual(clock: Time) -> Unusual:
    return Unusual(Clocks(lambda: clock.wall, lambda: clock.ticks))


def test_each_phone_counts_once_and_each_panel_for_itself(unusual: Unusual) -> None:
    for token in ("one", "one", "two"):
        unusual.note(1, FLOODS, token)
    unusual.note(1, NEWCOMERS, "three")
    assert unusual.sums(1) == {"floods": 2, "newcomers": 1}
    assert unusual.sums(2) == {}


def test_it_is_over_a_minute_after_the_last(unusual: Unusual, clock: Time) -> None:
    unusual.note(1, FLOODS, "one")
    clock.ticks += FORGOTTEN_AFTER - 1
    unusual.note(1, FLOODS, "one")
    clock.ticks += FORGOTTEN_AFTER - 1
    assert unusual.sums(1) == {"floods": 1}
    clock.ticks += 1
    assert unusual.sums(1) == {}


def test_no_token_is_kept_and_many_fill_no_memory(unusual: Unusual, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_NOTED", 10)
    for number in range(50):
        unusual.note(1, NEWCOMERS, f"token-of-a-participant-{number}")
    assert unusual.sums(1) == {"newcomers": 10}
    assert "token-of-a-participant" not in str(vars(unusual))


def test_the_desk_is_told_at_once_and_nobody_else_ever(stage: Stage) -> None:
    for role in ("moderator", "public", "booth"):
        stage.join(role, role)
    hall = stage.hall
    told = {room.viewer.audience.value: stage.presence.news(hall, room) for room in hall.rooms.values()}
    assert "unusual" not in str(told)
    stage.unusual.note(stage.panel_id, FLOODS, "a bot")
    told = {room.viewer.audience.value: stage.presence.news(hall, room) for room in hall.rooms.values()}
    assert told["moderator"]["unusual"] == {"floods": 1}
    assert "unusual" not in told["public"]
    assert "unusual" not in told["booth"]
