"""The room's pulse: absolute, counted per participant and sum, forgotten after a minute, and nobody's name in it."""

import pytest

from moderator.domain.refusals import Refused
from moderator.domain.roles import Audience
from moderator.live import room_signals
from moderator.live.blinding import HOUR
from moderator.live.clocks import Clocks
from moderator.live.limits import Limits
from moderator.live.room_signals import FORGOTTEN_AFTER, SUMS, RoomSignals
from tests.live.halls import Time

PANEL, OTHER = 1, 2


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def signals(clock: Time) -> RoomSignals:
    clocks = Clocks(lambda: clock.wall, lambda: clock.ticks)
    return RoomSignals(clocks, Limits(clocks))


def given(signals: RoomSignals, panel: int = PANEL) -> dict[str, int]:
    """The sums that are not nought."""
    sums = signals.sums(panel)
    assert list(sums) == list(SUMS.values())
    return {name: count for name, count in sums.items() if count}


def test_a_signal_counts_once_however_often_it_is_given(signals: RoomSignals) -> None:
    for _ in range(3):
        signals.give(PANEL, Audience.PUBLIC, "phone", "cant_hear", on=True)
    signals.give(PANEL, Audience.PUBLIC, "another", "cant_hear", on=True)
    assert given(signals) == {"cant_hear": 2}
    for _ in range(2):
        signals.give(PANEL, Audience.PUBLIC, "phone", "cant_hear", on=False)
    assert given(signals) == {"cant_hear": 1}
    assert given(signals, OTHER) == {}


def test_each_kind_of_public_and_booth_has_its_sum(signals: RoomSignals) -> None:
    for audience, kind in SUMS:
        signals.give(PANEL, audience, "one browser", kind, on=True)
    assert signals.sums(PANEL) == {"cant_hear": 1, "too_fast": 1, "booth_cant_hear": 1, "booth_too_fast": 1}


def test_a_signal_is_forgotten_after_a_minute_unless_it_is_given_again(signals: RoomSignals, clock: Time) -> None:
    signals.give(PANEL, Audience.PUBLIC, "once", "too_fast", on=True)
    signals.give(PANEL, Audience.PUBLIC, "again", "too_fast", on=True)
    clock.ticks += FORGOTTEN_AFTER - 1
    signals.give(PANEL, Audience.PUBLIC, "again", "too_fast", on=True)
    assert given(signals) == {"too_fast": 2}
    clock.ticks += 1
    assert given(signals) == {"too_fast": 1}
    clock.ticks += FORGOTTEN_AFTER - 1
    assert given(signals) == {}
    assert not signals._given


@pytest.mark.parametrize("audience", sorted(set(Audience) - {Audience.PUBLIC, Audience.BOOTH}))
def test_those_who_can_speak_up_give_no_signals(signals: RoomSignals, audience: Audience) -> None:
    with pytest.raises(Refused) as refused:
        signals.give(PANEL, audience, "token", "cant_hear", on=True)
    assert refused.value.code == "forbidden"
    assert given(signals) == {}


def test_one_who_gives_too_many_is_slowed_and_no_other(signals: RoomSignals) -> None:
    for number in range(8):
        signals.give(PANEL, Audience.PUBLIC, "nervous", "cant_hear", on=number % 2 == 0)
    with pytest.raises(Refused) as refused:
        signals.give(PANEL, Audience.PUBLIC, "nervous", "cant_hear", on=True)
    assert refused.value.code == "slow_down"
    signals.give(PANEL, Audience.PUBLIC, "calm", "cant_hear", on=True)
    assert given(signals) == {"cant_hear": 1}


def test_no_token_is_kept_as_it_is_and_its_key_changes_every_hour(signals: RoomSignals, clock: Time) -> None:
    signals.give(PANEL, Audience.PUBLIC, "token-of-a-participant", "cant_hear", on=True)
    [first] = signals._given
    assert "token-of-a-participant" not in str(vars(signals))
    clock.ticks += HOUR + 1
    signals.give(PANEL, Audience.PUBLIC, "token-of-a-participant", "cant_hear", on=True)
    assert first not in signals._given
    assert given(signals) == {"cant_hear": 1}


def test_a_script_with_ever_new_cookies_fills_no_memory(signals: RoomSignals, clock: Time, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room_signals, "MOST_GIVEN", 2)
    for phone in ("one", "two", "one"):
        signals.give(PANEL, Audience.PUBLIC, phone, "cant_hear", on=True)
    with pytest.raises(Refused) as refused:
        signals.give(PANEL, Audience.PUBLIC, "three", "cant_hear", on=True)
    assert (refused.value.code, refused.value.data) == ("slow_down", {"retry_ms": 60_000})
    assert given(signals) == {"cant_hear": 2}
    clock.ticks += FORGOTTEN_AFTER + 1
    signals.give(PANEL, Audience.PUBLIC, "three", "cant_hear", on=True)
    assert given(signals) == {"cant_hear": 1}
