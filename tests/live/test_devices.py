"""One device of a panellist at a time over several processes: the one taken up last stays, one that only comes back takes nothing, and no two let go of each other."""

from pathlib import Path

import pytest

from moderator.live.devices import GONE_AFTER, Devices
from moderator.live.others import tell
from moderator.live.presence import RED
from tests.live.halls import SPEAKER, Stage

LAPTOP, TELEPHONE = "token of the laptop", "token of the telephone"


class Process(Stage):
    """One process, with the key that all of them blind by."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        super().__init__(folder)
        self.key = b"key of the hour"
        self.devices = self.presence._devices = Devices(self.clocks, self.members, self.others, self.farewell, lambda: self.key)

    def open(self, sid: str, token: str, *, back: bool = False) -> bool:
        """As the gateway lets a panellist in, or not."""
        if back and self.devices.is_used_elsewhere(self.enter("panellist"), token):
            return False
        member = self.join(sid, "panellist", token=token)
        member.since = 0 if back else self.clocks.server_now()
        for former in self.members.elsewhere(member.door, token):
            self.farewell(former, "superseded")
        return True

    def is_open(self, sid: str) -> bool:
        return self.members.find(sid) is not None

    def pass_by(self, seconds: float) -> None:
        self.time.ticks += seconds
        self.time.wall += seconds


def exchange(*processes: Process) -> None:
    """Each tells and hears, as it does in Redis: what is heard is of before anybody settles."""
    told = [tell(process.presence.look()) for process in processes]
    for process in processes:
        process.others.hear([(0.0, text) for other, text in zip(processes, told, strict=True) if other is not process])
    for process in processes:
        process.devices.settle()


@pytest.fixture
def processes(tmp_path: Path) -> tuple[Process, Process]:
    return Process(tmp_path / "first"), Process(tmp_path / "second")


def pass_by(processes: tuple[Process, Process], seconds: float) -> None:
    for each in processes:
        each.pass_by(seconds)


def test_the_device_that_is_opened_later_takes_the_place_of_one_with_another_process(processes: tuple[Process, Process]) -> None:
    first, second = processes
    first.open("laptop", LAPTOP)
    pass_by(processes, 1)
    second.open("telephone", TELEPHONE)
    exchange(*processes)
    assert not first.is_open("laptop")
    assert first.fanout.to("laptop", "bye") == [{"code": "superseded"}]
    exchange(*processes)
    assert second.is_open("telephone")


def test_tabs_of_one_device_stand_beside_each_other(processes: tuple[Process, Process]) -> None:
    first, second = processes
    first.open("tab", LAPTOP)
    pass_by(processes, 1)
    second.open("another tab", LAPTOP)
    exchange(*processes)
    assert first.is_open("tab")
    assert second.is_open("another tab")
    pass_by(processes, 1)
    second.open("telephone", TELEPHONE)
    exchange(*processes)
    assert [first.is_open("tab"), second.is_open("another tab"), second.is_open("telephone")] == [False, False, True]


def test_one_that_comes_back_is_refused_where_another_is_in_use_elsewhere(processes: tuple[Process, Process]) -> None:
    first, second = processes
    second.open("telephone", TELEPHONE)
    exchange(*processes)
    assert not first.open("laptop", LAPTOP, back=True)
    assert first.open("another tab", TELEPHONE, back=True)


def test_one_that_came_back_before_the_other_was_heard_of_lets_go(processes: tuple[Process, Process]) -> None:
    first, second = processes
    second.open("telephone", TELEPHONE)
    pass_by(processes, 0.2)
    assert first.open("laptop", LAPTOP, back=True)
    exchange(*processes)
    assert not first.is_open("laptop")
    assert second.is_open("telephone")


def test_one_that_came_back_stays_once_the_others_have_been_heard(processes: tuple[Process, Process]) -> None:
    first, second = processes
    second.open("telephone", TELEPHONE)
    exchange(*processes)
    pass_by(processes, GONE_AFTER)
    second.others.hear([])
    assert first.open("laptop", LAPTOP, back=True), "the telephone has been silent for long"
    exchange(*processes)
    exchange(*processes)
    assert first.is_open("laptop")
    assert not second.is_open("telephone"), "it hears so when its network is back"


def test_of_two_opened_in_the_same_millisecond_one_stays(processes: tuple[Process, Process]) -> None:
    first, second = processes
    first.open("laptop", LAPTOP)
    second.open("telephone", TELEPHONE)
    exchange(*processes)
    exchange(*processes)
    assert [first.is_open("laptop"), second.is_open("telephone")].count(True) == 1


def test_while_the_key_changes_nothing_is_compared(processes: tuple[Process, Process]) -> None:
    first, second = processes
    first.open("tab", LAPTOP)
    pass_by(processes, 1)
    second.open("another tab", LAPTOP)
    second.key = b"key of the next hour"
    exchange(*processes)
    assert first.is_open("tab")
    first.key = second.key
    pass_by(processes, 1)
    second.open("telephone", TELEPHONE)
    exchange(*processes)
    assert not first.is_open("tab")


def test_what_is_told_of_a_device_is_no_token_and_another_in_each_hour(processes: tuple[Process, Process]) -> None:
    first, _ = processes
    first.open("laptop", LAPTOP)
    one = first.presence.look()[first.panel_id].devices[SPEAKER]
    first.key = b"key of the next hour"
    other = first.presence.look()[first.panel_id].devices[SPEAKER]
    assert LAPTOP not in str(one)
    assert one.name != other.name
    assert one.since == other.since == first.clocks.server_now()


def test_a_device_keeps_others_out_until_it_is_red() -> None:
    assert GONE_AFTER == RED
