"""A process keeps to one core of those it was given, or to the one it is told; its children are not bound by it."""

import sys
from collections.abc import Iterator

import pytest

from moderator import cores
from moderator.config import SettingsError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="this system lets nobody choose a core")
GIVEN = sorted(cores.allowed())


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    cores.use(set(GIVEN))


@pytest.mark.parametrize("port", [8000, 8001, 8003])
def test_the_port_decides_where_a_process_is_alone(port: int) -> None:
    cores.keep_to_one("", port, alone=True)
    assert cores.allowed() == {GIVEN[port % len(GIVEN)]}


def test_a_number_is_the_core_whoever_else_there_is() -> None:
    cores.keep_to_one(str(GIVEN[-1]), 8000, alone=False)
    assert cores.allowed() == {GIVEN[-1]}


@pytest.mark.parametrize(("wanted", "alone"), [("all", True), ("all", False), ("", False)])
def test_the_system_decides_where_it_is_asked_to_and_where_there_are_several(wanted: str, *, alone: bool) -> None:
    cores.keep_to_one(wanted, 8000, alone=alone)
    assert cores.allowed() == set(GIVEN)


@pytest.mark.parametrize("wanted", ["9999", "one", "-1", "0,1"])
def test_what_is_no_core_of_this_process_is_refused_with_those_that_are(wanted: str) -> None:
    with pytest.raises(SettingsError, match=f"CORE is all, or one of .*{GIVEN[0]}"):
        cores.keep_to_one(wanted, 8000, alone=True)
    assert cores.allowed() == set(GIVEN)


def test_a_sandbox_that_forbids_it_stops_no_start(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def forbid(_pid: int, wanted: set[int]) -> None:
        asked.append(wanted)
        raise PermissionError

    monkeypatch.setattr("os.sched_setaffinity", forbid)
    cores.keep_to_one("", 8000, alone=True)
    assert asked == [{GIVEN[8000 % len(GIVEN)]}]
    monkeypatch.undo()
    assert cores.allowed() == set(GIVEN)
