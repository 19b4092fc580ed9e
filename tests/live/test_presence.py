"""Pulses and presence: what each audience hears every few seconds, and when silence turns amber and red."""

from pathlib import Path

import pytest

from moderator.domain.roles import Audience
from moderator.live import presence
from moderator.live.presence import AMBER, HURRY, PUBLIC_PULSE, RED, ROLES_PULSE, colour, spread_of
from tests.live.halls import LINKS, OTHER, SPEAKER, Stage, Stop

NONE = {"cant_hear": 0, "too_fast": 0, "booth_cant_hear": 0, "booth_too_fast": 0}


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    clock = tmp_path / "clock"
    clock.write_text("0")
    return Stage(tmp_path, clock)


def pulses(stage: Stage, key: str) -> int:
    return len(stage.fanout.to(key, "pulse"))


@pytest.mark.parametrize(
    ("silence", "seen"),
    [(0.0, "green"), (7.999, "green"), (8.0, "amber"), (12.999, "amber"), (13.0, "red"), (3_600.0, "red")],
)
def test_silence_is_amber_after_8_seconds_and_red_after_13(silence: float, seen: str) -> None:
    assert colour(silence) == seen


def test_the_colour_of_a_person_follows_the_clock_that_never_steps(stage: Stage) -> None:
    moderator = stage.join("moderator", "moderator")
    speaker = stage.join("panellist", "panellist")

    def shown() -> str:
        room = stage.hall.rooms["moderator"]
        return str(stage.presence.payload(stage.hall, room)["here"]["people"][SPEAKER])

    assert shown() == "green"
    stage.time.wall += 86_400
    assert shown() == "green"
    stage.time.ticks += AMBER
    assert shown() == "amber"
    stage.time.ticks += RED - AMBER
    assert shown() == "red"
    stage.members.answer(moderator, stage.clocks.monotonic())
    assert shown() == "red"
    stage.members.answer(speaker, stage.clocks.monotonic())
    assert shown() == "green"


def test_somebody_who_left_turns_amber_and_red_like_one_who_is_silent(stage: Stage) -> None:
    stage.join("moderator", "moderator")
    stage.join("panellist", "panellist")
    stage.members.leave("panellist")
    stage.time.ticks += RED
    here = stage.presence.here(stage.hall, stage.hall.rooms["moderator"], 0)
    assert here["people"] == {SPEAKER: "red"}
    assert here["roles"] == {"moderator": 1}


def test_one_answering_screen_is_enough(stage: Stage) -> None:
    stage.join("moderator", "moderator")
    stage.join("laptop", "panellist")
    telephone = stage.join("telephone", "panellist")
    stage.time.ticks += RED
    stage.members.answer(telephone, stage.clocks.monotonic())
    assert stage.presence.here(stage.hall, stage.hall.rooms["moderator"], 0)["people"] == {SPEAKER: "green"}


def test_the_public_hears_a_number_and_nothing_else(stage: Stage) -> None:
    stage.join("phone")
    stage.join("second phone")
    stage.join("panellist", "panellist")
    stage.join("other", "panellist", "other")
    payload = stage.presence.payload(stage.hall, stage.hall.rooms["public"])
    assert payload == {
        "epoch": stage.hall.rooms["public"].cursor.epoch,
        "version": stage.hall.rooms["public"].cursor.version,
        "now": stage.clocks.now(),
        "here": {"phones": 2},
        "spread": 2,
    }


@pytest.mark.parametrize("role", ["panellist", "display"])
def test_screens_that_do_not_run_the_panel_hear_a_number_too(stage: Stage, role: str) -> None:
    member = stage.join("screen", role)
    stage.join("phone")
    payload = stage.presence.payload(stage.hall, stage.hall.rooms[member.door.viewer.key])
    assert payload["here"] == {"phones": 1}
    assert payload["spread"] == 0


@pytest.mark.parametrize("role", ["moderator", "technician"])
def test_those_who_run_the_panel_hear_who_is_there(stage: Stage, role: str) -> None:
    stage.join("runs", role)
    stage.join("phone")
    stage.join("panellist", "panellist")
    stage.join("other", "panellist", "other")
    here = stage.presence.payload(stage.hall, stage.hall.rooms[role])["here"]
    assert here == {
        "phones": 1,
        "people": {SPEAKER: "green", OTHER: "green"},
        "links": {LINKS[role]: "green", LINKS["panellist"]: "green", LINKS["other"]: "green"},
        "signals": NONE,
        "roles": {role: 1, "public": 1, "panellist": 2},
    }


def test_the_booth_hears_the_room_and_not_who_is_there(stage: Stage) -> None:
    stage.join("booth", "booth")
    stage.join("phone")
    assert stage.presence.payload(stage.hall, stage.hall.rooms["booth"])["here"] == {"phones": 1, "signals": NONE}


def test_a_page_without_a_socket_answers_when_it_asks_for_its_view(stage: Stage) -> None:
    stage.members.visit(stage.enter("panellist"), stage.clocks.monotonic())
    stage.time.ticks += 1
    stage.members.visit(stage.enter("booth"), stage.clocks.monotonic())
    stage.members.visit(stage.enter(), stage.clocks.monotonic())
    stage.time.ticks += AMBER - 1
    stage.join("moderator", "moderator")
    here = stage.presence.here(stage.hall, stage.hall.rooms["moderator"], 0)
    assert here["people"] == {SPEAKER: "amber"}
    assert here["links"] == {LINKS["panellist"]: "amber", LINKS["booth"]: "green", LINKS["moderator"]: "green"}
    assert here["roles"] == {"moderator": 1}


def test_a_screen_that_is_cut_off_is_told_amber_within_10_seconds_and_red_within_15(stage: Stage) -> None:
    """Whenever in the rhythm of the pulses it falls silent, though it had just answered, and though another colour has just changed."""
    for late in range(0, 40, 3):
        stage.fanout.sent.clear()
        began, told = stage.time.ticks + late / 10, dict[str, float]()
        moderator, booth = stage.join("moderator", "moderator"), stage.join("booth", "booth")
        while stage.time.ticks < began + 16:
            if stage.time.ticks <= began:
                stage.members.answer(booth, stage.clocks.monotonic())
            if int(stage.time.ticks * 4) % 3 == 0:
                stage.members.answer(moderator, stage.clocks.monotonic())
            stage.presence.beat()
            for pulse in stage.fanout.to("moderator", "pulse"):
                told.setdefault(pulse["here"]["links"][LINKS["booth"]], stage.time.ticks - began)
            stage.time.ticks += presence.BEAT
        assert told.keys() == {"green", "amber", "red"}
        assert 7 < told["amber"] <= 10
        assert 12 < told["red"] <= 15
        stage.members.leave("booth")


def test_a_colour_that_changes_is_told_at_once_and_the_rest_in_their_rhythm(stage: Stage) -> None:
    stage.join("phone")
    moderator = stage.join("moderator", "moderator")
    stage.join("technician", "technician")
    stage.join("display", "display")
    stage.presence.beat()
    before = {key: pulses(stage, key) for key in ("moderator", "technician", "display", "public")}
    stage.join("panellist", "panellist")
    stage.members.answer(moderator, stage.clocks.monotonic())
    stage.presence.beat()
    stage.presence.beat()
    assert {key: pulses(stage, key) - count for key, count in before.items()} == {"moderator": 1, "technician": 1, "display": 0, "public": 0}
    assert stage.fanout.to("technician", "pulse")[-1]["here"]["people"] == {SPEAKER: "green"}


def test_signals_are_told_soon_and_at_most_once_a_second(stage: Stage) -> None:
    for sid, role in (("moderator", "moderator"), ("booth", "booth"), ("panellist", "panellist"), ("phone", "public")):
        stage.join(sid, role)
    stage.presence.beat()
    before = {key: pulses(stage, key) for key in stage.hall.rooms}
    for number in range(50):
        stage.signals.give(stage.panel_id, Audience.PUBLIC, f"phone {number}", "cant_hear", on=True)
        stage.presence.beat()
    after = {key: pulses(stage, key) - count for key, count in before.items()}
    assert after == {key: int(key in {"moderator", "booth"}) for key in before}
    assert stage.fanout.to("booth", "pulse")[-1]["here"]["signals"] == {**NONE, "cant_hear": 1}
    stage.time.ticks += HURRY
    stage.presence.beat()
    assert stage.fanout.to("moderator", "pulse")[-1]["here"]["signals"] == {**NONE, "cant_hear": 50}
    assert pulses(stage, "moderator") - before["moderator"] == 2


def test_a_pulse_carries_the_cursor_of_its_own_audience(stage: Stage) -> None:
    stage.join("phone")
    stage.join("moderator", "moderator")
    stage.ask(1)
    stage.tick()
    stage.presence.beat()
    [public], [moderator] = stage.fanout.to("public", "pulse"), stage.fanout.to("moderator", "pulse")
    assert public["version"] < moderator["version"]
    assert moderator["version"] == stage.enter("moderator", "moderator").version


def test_a_thousand_phones_come_back_within_a_second_and_not_at_once(stage: Stage) -> None:
    for number in range(1_500):
        stage.join(f"phone {number}", door=stage.enter() if number == 0 else stage.hall.rooms["public"].members["phone 0"].door)
    assert stage.presence.payload(stage.hall, stage.hall.rooms["public"])["spread"] == 1_500


def test_of_many_thousands_no_more_come_back_than_a_slow_core_takes() -> None:
    assert [spread_of(phones) for phones in (0, 500, 2_000, 2_300, 10_100)] == [0.0, 0.5, 2.0, 4.0, 56.0]


def test_phones_of_other_panels_come_back_to_the_same_process(stage: Stage) -> None:
    stage.join("phone")
    for number in range(1, 3):
        stage.members.halls[stage.panel_id + number] = stage.hall
    assert stage.presence.payload(stage.hall, stage.hall.rooms["public"])["spread"] == 3


def test_roles_are_pulsed_every_4_seconds_and_the_public_every_5(stage: Stage) -> None:
    stage.join("phone")
    stage.join("moderator", "moderator")
    stage.presence.beat()
    assert (pulses(stage, "moderator"), pulses(stage, "public")) == (1, 1)
    stage.presence.beat()
    assert (pulses(stage, "moderator"), pulses(stage, "public")) == (1, 1)
    stage.time.ticks += ROLES_PULSE
    stage.presence.beat()
    assert (pulses(stage, "moderator"), pulses(stage, "public")) == (2, 1)
    stage.time.ticks += PUBLIC_PULSE - ROLES_PULSE
    stage.presence.beat()
    assert (pulses(stage, "moderator"), pulses(stage, "public")) == (2, 2)


def test_a_moved_test_clock_moves_panel_time_and_pulses_at_once(stage: Stage, tmp_path: Path) -> None:
    stage.join("phone")
    stage.join("moderator", "moderator")
    stage.presence.beat()
    before = stage.fanout.to("public", "pulse")[0]["now"]
    (tmp_path / "clock").write_text("600000")
    stage.presence.beat()
    assert (pulses(stage, "moderator"), pulses(stage, "public")) == (2, 2)
    assert stage.fanout.to("public", "pulse")[1]["now"] == before + 600_000
    stage.presence.beat()
    assert (pulses(stage, "moderator"), pulses(stage, "public")) == (2, 2)


def test_a_pulse_that_failed_is_not_the_last(stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    beats: list[float] = []

    def beat() -> None:
        beats.append(stage.clocks.monotonic())
        if len(beats) == 1:
            raise OSError("away")
        raise Stop

    monkeypatch.setattr(stage.presence, "beat", beat)
    with pytest.raises(Stop):
        stage.presence._beat_for_ever()
    assert len(beats) == 2
    assert stage.runtime.slept == [presence.BEAT]
    assert "a pulse failed" in caplog.text
