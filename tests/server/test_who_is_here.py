"""Who is here, on a real server: a second device takes the place of the first, silence shows, signals add up, and guessing gets slow."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.server.wire import Browser, Phone, holder, raw, serves, visitor
from tests.servers import Server, running

AMBER_WITHIN, RED_WITHIN = 10.0, 15.0
SLACK = 2.0
"""What a busy machine may add to what is promised."""


@pytest.fixture(scope="module", params=["eventlet", "threading"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("here") / "data", ASYNC_MODE=request.param, TOKEN_AGE="0") as server:
        yield server
        assert "Traceback" not in server.log


def back(browser: Browser) -> Phone:
    """A page that was here before and comes back by itself."""
    auth = {"panel": browser.server.code, "as": browser.role, "back": True}
    return Phone(browser.server, cookie=browser.cookie, auth=auth)


def test_a_second_device_takes_the_place_of_the_first_which_does_not_take_it_back(server: Server) -> None:
    laptop, telephone = holder(server, "panellist"), holder(server, "panellist")
    first, tab = laptop.socket(), laptop.socket()
    assert first.call("clock")
    assert tab.joined
    second = telephone.socket()
    for screen in (first, tab):
        assert screen.wait("bye") == {"code": "superseded"}
        assert screen.ended()
    refused = back(laptop)
    assert refused.refused["data"] == {"code": "superseded"}
    assert second.call("clock")
    assert second.of("bye") == []
    # The same device, after its network was away.
    assert back(telephone).joined
    # Opened anew, it is wanted there.
    assert laptop.socket().joined
    assert second.wait("bye") == {"code": "superseded"}


def test_the_first_comes_back_once_the_second_has_hung_up(server: Server) -> None:
    laptop, telephone = holder(server, "panellist", 1), holder(server, "panellist", 1)
    laptop.socket()
    second = telephone.socket()
    second.close()
    deadline = time.monotonic() + 5
    while not (again := back(laptop)).joined:
        assert time.monotonic() < deadline
        again.close()
    assert again.joined


def test_screens_of_other_roles_and_people_stand_beside_each_other(server: Server) -> None:
    screens = [holder(server, role).socket() for role in ("moderator", "moderator", "display", "display", "booth", "technician")]
    screens += [holder(server, "panellist", number).socket() for number in (2, 3)]
    for screen in screens:
        screen.settle()
    assert [screen.of("bye") for screen in screens] == [[]] * len(screens)


def answering(phone: Phone, until: float, of: str, colour: str) -> float:
    """Answer every pulse, as a page does; the moment at which ``of`` is told to have this colour."""
    while time.monotonic() < until:
        phone.events.clear()
        pulse = phone.wait("pulse", within=RED_WITHIN)
        if colour in pulse["here"][of].values():
            return time.monotonic()
        phone.emit("here")
    raise AssertionError(f"nobody turned {colour}")


@pytest.mark.parametrize("mode", ["eventlet", "threading"])
def test_a_screen_that_falls_silent_is_amber_within_ten_seconds_and_red_within_fifteen(tmp_path: Path, mode: str) -> None:
    with running(tmp_path / "data", ASYNC_MODE=mode) as server:
        _falls_silent(server)


def _falls_silent(server: Server) -> None:
    technician, speaker = holder(server, "technician").socket(), holder(server, "panellist").socket()
    speaker.call("here")
    began = time.monotonic()
    technician.wait("pulse", lambda data: "green" in data["here"]["people"].values())
    amber = answering(technician, began + AMBER_WITHIN + SLACK, "people", "amber")
    red = answering(technician, began + RED_WITHIN + SLACK, "people", "red")
    assert amber - began < AMBER_WITHIN + SLACK
    assert red - began < RED_WITHIN + SLACK
    assert "red" in technician.of("pulse")[-1]["here"]["links"].values()
    # One answer, and it is here again.
    speaker.call("here")
    technician.wait("pulse", lambda data: "red" not in data["here"]["people"].values(), within=5)


def signals(phone: Phone, **sums: int) -> dict[str, Any]:
    """Wait until the room's pulse has these sums."""
    pulse = phone.wait("pulse", lambda data: data["here"]["signals"].items() >= sums.items())
    here: dict[str, Any] = pulse["here"]
    return here


def test_signals_of_the_room_add_up_for_those_who_can_do_something(server: Server) -> None:
    moderator, booth, display = (holder(server, role).socket() for role in ("moderator", "booth", "display"))
    one, another = visitor(server).socket(), visitor(server)
    assert one.call("signal", {"kind": "cant_hear", "on": True}) == {}
    assert one.call("signal", {"kind": "cant_hear", "on": True}) == {}
    answer = another.http.post(f"{another.base}/signal", json={"kind": "cant_hear", "on": True}, timeout=10)
    assert (answer.status_code, answer.json()) == (200, {})
    assert booth.call("signal", {"kind": "too_fast", "on": True}) == {}
    for screen in (moderator, booth):
        assert signals(screen, cant_hear=2, booth_too_fast=1)["signals"] == {"cant_hear": 2, "too_fast": 0, "booth_cant_hear": 0, "booth_too_fast": 1}
    one.call("signal", {"kind": "cant_hear", "on": False})
    moderator.events.clear()
    signals(moderator, cant_hear=1)
    assert display.call("signal", {"kind": "cant_hear", "on": True})["code"] == "forbidden"
    for wrong in ({"kind": "applause", "on": True}, {"kind": "cant_hear"}, None):
        assert one.call("signal", wrong)["code"] == "wrong_type"
    display.settle()
    assert all("signals" not in pulse["here"] for pulse in display.of("pulse"))


def get(server: Server, path: str, source: str) -> tuple[int, float]:
    """Status and seconds of one visit from an address of the loopback."""
    began = time.monotonic()
    answer = raw(server, f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nConnection: close\r\n\r\n".encode(), source=source)
    return int(answer.split(b" ", 2)[1]), time.monotonic() - began


def test_guessed_codes_are_answered_later_and_later_and_right_ones_at_once_behind_the_same_address(server: Server) -> None:
    guesses = [get(server, f"/p/{code}", "127.0.0.7") for code in ("AAAAA2", "BBBBB3", "CCCCC4", "DDDDD5", "moderate", "EEEEE6", "FFFFF7", "GGGGG8")]
    assert {status for status, _ in guesses} == {404}
    assert [took >= pause for (_, took), pause in zip(guesses[5:], (0.25, 0.5, 1.0), strict=True)] == [True] * 3
    with ThreadPoolExecutor(21) as hall:
        held_back = hall.submit(get, server, "/p/HHHHH9", "127.0.0.7")
        phones = list(hall.map(lambda _: get(server, f"/p/{server.code}", "127.0.0.7"), range(80)))
        assert held_back.result()[1] >= 2.0
    assert {status for status, _ in phones} == {200}
    assert sorted(took for _, took in phones)[40] < 2.0
    assert get(server, "/p/AAAAA2", "127.0.0.8")[0] == 404
    began = time.monotonic()
    assert not Phone(server, panel="ZZZZZ9", source="127.0.0.7").joined
    assert time.monotonic() - began >= 2.0
    assert "127.0.0.7" not in server.log
    serves(server)
