"""The house: who is put out, what shutting down says, and the table of sockets."""

from pathlib import Path
from typing import cast

import pytest
from sqlalchemy import select

from moderator.domain.refusals import Refused
from moderator.live.arrivals import Arrivals
from moderator.live.counting import Counting
from moderator.live.deadlines import Deadlines
from moderator.live.fanout import Fanout
from moderator.live.guesses import Guesses
from moderator.live.house import UNJOINED_FOR, House
from moderator.live.hub_watch import HubWatch
from moderator.live.intake import Intake
from moderator.live.members import Member
from moderator.live.metrics import Metrics
from moderator.live.pacing import Pacing
from moderator.live.reading import Reading
from moderator.live.retention import Retention
from moderator.live.signals import LocalSignal
from moderator.live.write_probe import WriteProbe
from moderator.runtime import Runtime
from moderator.store.models import Panel, Question
from moderator.threads import ThreadingRuntime
from tests.live.halls import SPEAKER, Stage

AUDIENCE = 2


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def house(stage: Stage) -> House:
    signal, metrics = LocalSignal(), Metrics()
    intake = Intake(ThreadingRuntime(), stage.store, stage.rules, signal, metrics)
    return House(
        runtime=cast("Runtime", stage.runtime), store=stage.store, clocks=stage.clocks, members=stage.members, fanout=cast("Fanout", stage.fanout),
        broadcaster=stage.broadcaster, presence=stage.presence, devices=stage.devices, intake=intake,
        deadlines=Deadlines(cast("Runtime", stage.runtime), stage.store, stage.clocks, intake.submit),
        retention=Retention(cast("Runtime", stage.runtime), stage.store, stage.clocks, intake.submit, Path("backups")),
        limits=stage.limits, arrivals=Arrivals(stage.clocks, AUDIENCE), unusual=stage.unusual, signal=signal,
        broker=None, company=None, room_signals=stage.signals, counting=Counting(),
        guesses=Guesses(stage.clocks, stage.runtime.sleep), farewell=stage.farewell,
        metrics=metrics, hub=HubWatch(cast("Runtime", stage.runtime), stage.clocks, metrics), probe=WriteProbe(ThreadingRuntime(), stage.store, stage.clocks),
        pacing=Pacing(stage.clocks.monotonic), reading=Reading(ThreadingRuntime(), stage.store, stage.clocks),
    )  # fmt: skip


def test_a_connection_that_never_joins_is_ended_after_ten_seconds(house: House, stage: Stage) -> None:
    since: dict[str, float] = {}
    stage.fanout.waiting = ["idle"]
    house.reap(since)
    stage.time.ticks += UNJOINED_FOR
    house.reap(since)
    assert stage.fanout.reaped == []
    stage.time.ticks += 0.1
    house.reap(since)
    assert stage.fanout.reaped == ["idle"]


def test_one_that_joined_in_time_is_forgotten(house: House, stage: Stage) -> None:
    since: dict[str, float] = {}
    stage.fanout.waiting = ["slow"]
    house.reap(since)
    stage.fanout.waiting = []
    stage.time.ticks += UNJOINED_FOR + 1
    house.reap(since)
    stage.fanout.waiting = ["slow"]
    house.reap(since)
    assert stage.fanout.reaped == []
    assert since == {"slow": stage.clocks.monotonic()}


def test_a_socket_that_does_not_read_is_ended(house: House, stage: Stage) -> None:
    stage.fanout.full = ["deaf"]
    house.reap({})
    assert stage.fanout.reaped == ["deaf"]


def test_shutting_down_tells_everybody_to_come_back(house: House, stage: Stage) -> None:
    stage.join("phone")
    stage.join("moderator", "moderator")
    house.drain()
    assert stage.fanout.to("phone", "bye") == stage.fanout.to("moderator", "bye") == [{"code": "restart"}]
    outcome = house.submit(stage.panel_id, stage.envelope("panel.start", {}))
    assert (outcome.ok, outcome.code) == (False, "busy")


def test_shutting_down_waits_for_what_is_in_flight_and_not_for_ever(house: House, stage: Stage) -> None:
    house.intake.in_flight = 1
    waited = []

    def pass_time(seconds: float) -> None:
        waited.append(seconds)
        stage.time.ticks += seconds

    stage.runtime.on_sleep = pass_time
    house.drain()
    assert 10 <= sum(waited) < 11


def test_limits_are_for_participants_only(house: House, stage: Stage) -> None:
    def ask(number: int, token: str | None) -> None:
        args = {"question": f"question{number:012d}", "secret": "s" * 24, "text": "Again?"}
        role = None if token else "moderator"
        assert house.submit(stage.panel_id, stage.envelope("question.ask", args, token=token, role=role)).ok

    for number in range(10):
        ask(number, "a token")
    with pytest.raises(Refused) as caught:
        ask(10, "a token")
    assert caught.value.code == "slow_down"
    ask(11, "another token")
    for number in range(20, 40):
        ask(number, None)


def test_tokens_are_random(house: House) -> None:
    tokens = {house.new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert min(map(len, tokens)) >= 22


def test_a_panellist_who_joins_is_there_at_once(stage: Stage) -> None:
    stage.join("panellist", "panellist")
    assert stage.hall.answered == {SPEAKER: stage.clocks.monotonic()}


def test_leaving_twice_and_leaving_unknown_is_harmless(stage: Stage) -> None:
    stage.join("phone")
    stage.members.leave("phone")
    stage.members.leave("phone")
    stage.members.leave("nobody")
    assert stage.members.everybody() == []
    assert list(stage.hall.members()) == []


def test_the_sockets_of_each_phone_are_counted_and_those_of_roles_are_not(stage: Stage) -> None:
    stage.join("tab", token="phone")
    stage.join("second tab", token="phone")
    stage.join("another", token="another phone")
    stage.join("moderator", "moderator", token="phone")
    assert [stage.members.phones_of(token) for token in ("phone", "another phone", "nobody")] == [2, 1, 0]
    for sid in ("tab", "second tab", "second tab", "moderator"):
        stage.members.leave(sid)
    assert [stage.members.phones_of(token) for token in ("phone", "another phone")] == [0, 1]
    assert stage.members._phones == {"another phone": 1}


def test_only_the_same_person_on_another_device_is_replaced(stage: Stage) -> None:
    laptop = stage.join("laptop", "panellist", token="laptop")
    second_tab = stage.join("second tab", "panellist", token="laptop")
    stage.join("other", "panellist", "other", token="laptop of the other")
    stage.join("phone of the public", token="phone")
    stage.join("moderator", "moderator", token="phone")
    now = stage.clocks.monotonic()
    telephone = Member("telephone", stage.enter("panellist"), "telephone", answered=now, joined=now)
    assert stage.members.join(telephone) == (stage.hall, [laptop, second_tab])
    assert stage.members.elsewhere(laptop.door, "laptop") == [telephone]
    screen = Member("second moderator", stage.enter("moderator"), "desk", answered=now, joined=now)
    assert stage.members.join(screen) == (stage.hall, [])


def test_two_panellists_are_in_two_rooms(stage: Stage) -> None:
    stage.join("one", "panellist")
    stage.join("two", "panellist", "other")
    assert len(stage.hall.rooms) == 2
    assert [list(room.members) for room in stage.hall.rooms.values()] == [["one"], ["two"]]


def test_groups_of_five_who_gave_no_name_are_stored_apart_from_their_questions(house: House, stage: Stage) -> None:
    for number in range(5):
        args = {"question": f"question{number:012d}", "secret": f"{number}" * 24, "text": f"Question {number}?", "group": "civil"}
        assert house.submit(stage.panel_id, stage.envelope("question.ask", args, token=f"phone {number}")).ok
    stage.runtime.run_tasks()
    with stage.store.read() as session:
        assert session.get_one(Panel, stage.panel_id).counted == {"civil": 5}
        assert {question.group for question in session.scalars(select(Question))} == {None}


def test_what_was_gathered_here_is_handed_on_after_an_end_elsewhere(stage: Stage, house: House) -> None:
    args = {"question": "question000000000001", "secret": "s" * 24, "text": "A question?", "group": "un"}
    assert house.submit(stage.panel_id, stage.envelope("question.ask", args, token="a phone")).ok
    stage.do("panel.start", {}, role="moderator")
    house.settle()
    assert counted(stage) == {}
    # Through another process: this one's counting hears nothing of it.
    stage.do("panel.end", {}, role="moderator")
    house.settle()
    house.settle()
    [hand_on] = stage.runtime.tasks
    hand_on()
    assert counted(stage) == {"un": 1}


def counted(stage: Stage) -> dict[str, int]:
    with stage.store.read() as session:
        return session.get_one(Panel, stage.panel_id).counted
